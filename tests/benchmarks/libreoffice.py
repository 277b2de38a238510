"""LibreOffice, when it is here: it turns a workbook into another format, without a window."""

import shutil
import subprocess
from pathlib import Path

MISSING = "LibreOffice がありません"


def find() -> str | None:
    """The program's path, None when it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def convert(program: str, workbook: Path, to: str, out: Path) -> Path:
    """Convert a workbook into `out`; RuntimeError when nothing came of it.

    The profile lies in `out` too: the first call makes it, so that one is not to be timed.
    """
    profile = (out / "libreoffice-profile").as_uri()
    subprocess.run(
        [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", out, workbook],
        check=True,
        capture_output=True,
    )
    made = out / f"{workbook.stem}.{to}"
    if not made.exists():
        raise RuntimeError(f"no {to} was made")
    return made
