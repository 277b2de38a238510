"""Where the files that travel with the program lie: fonts, icons, manual, form templates, translations.

They stand beside the package in a checkout and inside it, under `_data`, in an installed wheel
and in the frozen Windows folder. Nothing else in the program knows this.
"""

from pathlib import Path

from welfare_desktop.domain.problems import Refusal

_PACKAGE = Path(__file__).resolve().parents[1]


def resources(package: Path = _PACKAGE) -> Path:
    """The folder of fonts, icons, notices and form templates; Refusal when the installation is incomplete."""
    return _find("resources", package)


def translations(package: Path = _PACKAGE) -> Path:
    """The folder of Qt's compiled translations (`*.qm`); Refusal when the installation is incomplete."""
    return _find("translations", package)


def _find(name: str, package: Path) -> Path:
    for home in (package / "_data", package.parent):
        if (home / name).is_dir():
            return home / name
    raise Refusal(
        "resources.missing",
        "プログラムに付属するファイル({name})が見つかりません。",
        todo="プログラムをもう一度インストールしてください。",
        values={"name": name},
    )
