#!/usr/bin/env python3
"""Set up, start, check and measure the program: python3 installer/dev.py setup|run|test|bench|lock|translate.

Standard library only. Everything goes into `.venv` beside this folder and nothing outside it, save
for Debian's system libraries when run as root. The same file serves Windows.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import importlib.util
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "installer" / "requirements.lock"
STAMP = VENV / "welfare-desktop.stamp"
DEMO = ROOT / ".demo"
TRANSLATIONS = ROOT / "translations"
LANGUAGES = ("en",)

PYTHONS = ((3, 11), (3, 12), (3, 13))
WINDOW_PACKAGES = (
    "libcups2", "libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0", "libxcb-cursor0", "libxcb-icccm4",
    "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0", "libxkbcommon0",
)  # fmt: skip
TEST_PACKAGES = (
    "imagemagick", "libreoffice-calc-nogui", "openbox", "poppler-utils", "strace", "x11-utils", "xauth", "xdotool",
    "xvfb",
)  # fmt: skip


class Stopped(Exception):
    """A step that cannot go on; the text says what to do."""


def say(text: str) -> None:
    """Print one line at once, so that it stands in order with what the tools print."""
    print(text, flush=True)


# --- the environment -------------------------------------------------------------------------------------------------


def program(name: str) -> Path:
    """The path of a program inside `.venv`, there or not."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def execute(*command: str | Path) -> None:
    """Run a command in the project's folder; Stopped when it fails."""
    if subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode:
        raise Stopped(f"失敗しました: {shown(command)}")


def shown(command: Iterable[str | Path]) -> str:
    """A command as a person would type it in the project's folder."""
    return " ".join(str(part).replace(f"{ROOT}{os.sep}", "") for part in command)


def fingerprint() -> str:
    """What the environment was made from: the lock, the package's description, this Python and this folder."""
    made_from = hashlib.sha256(LOCK.read_bytes())
    made_from.update((ROOT / "pyproject.toml").read_bytes())
    made_from.update(f"{sys.version_info[:2]} {ROOT}".encode())
    return made_from.hexdigest()


def make_environment() -> None:
    """Make `.venv`, install exactly what the lock says, then the project itself; nothing when that was done before."""
    wanted = fingerprint()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted and program("python").exists():
        return
    say("部品を .venv に入れています(初回は数分かかります)。")
    STAMP.unlink(missing_ok=True)
    pip = create_venv()
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    execute(*pip, "install", *quiet, "--require-hashes", "--only-binary=:all:", "-r", LOCK)
    execute(*pip, "install", *quiet, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    STAMP.write_text(wanted, encoding="utf-8")


def create_venv() -> tuple[str | Path, ...]:
    """Make an empty `.venv` unless one for this Python stands there, and return its pip command."""
    inside: tuple[str | Path, ...] = (program("python"), "-m", "pip")
    if works(*inside, "--version") and python_version(program("python")) == sys.version_info[:2]:
        return inside
    if VENV.exists():
        shutil.rmtree(VENV)
    if works(sys.executable, "-m", "venv", VENV):
        return inside
    shutil.rmtree(VENV, ignore_errors=True)
    if not works(sys.executable, "-m", "pip", "--version"):
        raise Stopped("venv も pip もありません。先に実行してください: sudo apt-get install -y python3-venv")
    execute(sys.executable, "-m", "venv", "--without-pip", VENV)
    return (sys.executable, "-m", "pip", "--python", program("python"))


def works(*command: str | Path) -> bool:
    """Whether a command can be started and ends well; its output is dropped."""
    try:
        return not subprocess.run([str(part) for part in command], capture_output=True, check=False).returncode
    except OSError:
        return False


def python_version(python: Path) -> tuple[int, ...]:
    """Major and minor version of another interpreter."""
    answer = subprocess.check_output([str(python), "-c", "import sys; print(*sys.version_info[:2])"], text=True)
    return tuple(int(part) for part in answer.split())


# --- Debian's libraries ----------------------------------------------------------------------------------------------


def install_system_packages(names: Sequence[str]) -> None:
    """Install the named Debian packages that are missing; where that is not possible, say what to run and go on."""
    missing = missing_packages(names)
    if not missing:
        return
    by_hand = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        say(f"足りないものがあります。管理者が次を実行してください: sudo {by_hand}")
        return
    say(f"Debian の部品を入れています: {' '.join(missing)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update -q", by_hand.replace("install", "install -q", 1)):
        done = subprocess.run(command.split(), env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            say(f"{done.stdout[-2000:]}{done.stderr[-2000:]}\n入りませんでした。後で実行してください: {by_hand}")
            return


def missing_packages(names: Sequence[str]) -> list[str]:
    """Those of the named Debian packages that are not installed; none on other systems."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return []
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package}\n"], capture_output=True, text=True, check=True
    )
    return absent(names, listing.stdout)


def absent(names: Sequence[str], listing: str) -> list[str]:
    """The names that a dpkg listing ("ii  name" lines) lacks; Debian 13 calls some libraries name + "t64"."""
    installed = {line[3:].strip().removesuffix("t64") for line in listing.splitlines() if line.startswith("ii")}
    return [name for name in names if name not in installed]


def set_up(system_packages: Sequence[str]) -> None:
    """Bring system libraries and `.venv` to what this checkout needs."""
    venv_module = () if importlib.util.find_spec("ensurepip") else ("python3-venv",)
    install_system_packages((*system_packages, *venv_module))
    make_environment()


# --- running ---------------------------------------------------------------------------------------------------------


def run() -> None:
    """Start the window with a demo office; without a display, do the same main job and print where its results lie."""
    if not has_display():
        execute(program("welfare-desktop"), "main-job", "--out", DEMO)
        return
    office, password = DEMO / "office", DEMO / "password.txt"
    if not office.exists():
        DEMO.mkdir(exist_ok=True)
        password.write_text(secrets.token_urlsafe(12), encoding="utf-8")
        execute(program("welfare-desktop"), "demo", "--office", office, "--password-file", password)
    say(f"見本の事務所のパスワード: {password.read_text(encoding='utf-8')}")
    execute(program("welfare-desktop"), "--office", office)


def has_display() -> bool:
    """Whether a window can be shown to a person here."""
    return os.name == "nt" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


# --- checking --------------------------------------------------------------------------------------------------------

CHECKS: dict[str, tuple[str, ...]] = {
    "ruff check": ("ruff", "check", "."),
    "ruff format": ("ruff", "format", "--check", "."),
    "pyright": ("pyright",),
    "lint-imports": ("lint-imports", "--no-logo"),
    "pytest": ("pytest", "-n", "2", "--dist", "worksteal", "-rsfE"),
}


def test() -> None:
    """Run every check, later ones also after a failure, then print the seconds of each; Stopped when any failed."""
    os.environ["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"  # it would ask a registry for news
    parts: dict[str, Callable[[], bool]] = {
        "translations": check_translations,
        **{name: lambda command=command: succeeds(command) for name, command in CHECKS.items()},
    }
    results = [(name, *timed(name, part)) for name, part in parts.items()]
    say(table(results))
    if not all(good for _, good, _ in results):
        raise Stopped("通らない検査があります。")


def succeeds(command: tuple[str, ...]) -> bool:
    """Run one tool of `.venv` in the project's folder with its output shown."""
    return not subprocess.run([str(program(command[0])), *command[1:]], cwd=ROOT, check=False).returncode


def timed(name: str, part: Callable[[], bool]) -> tuple[bool, float]:
    """Run one part; return whether it passed and its seconds."""
    say(f"\n== {name}")
    start = time.monotonic()
    return part(), time.monotonic() - start


def table(results: Sequence[tuple[str, bool, float]]) -> str:
    """The closing table: one line per part with its seconds and verdict, then the sum."""
    lines = [f"{name:<14}{seconds:>8.1f} s  {'ok' if good else 'FAILED'}" for name, good, seconds in results]
    lines.append(f"{'all':<14}{sum(seconds for _, _, seconds in results):>8.1f} s")
    return "\n" + "\n".join(lines)


# --- translations ----------------------------------------------------------------------------------------------------


def check_translations() -> bool:
    """Every .qm is what its .ts compiles to, and no f-string is handed to tr()."""
    faults = [*stale_translations(), *formatted_sources(sorted((ROOT / "welfare_desktop").rglob("*.py")))]
    say("\n".join(faults) if faults else "translations: ok")
    return not faults


def stale_translations() -> list[str]:
    """The .ts files whose committed .qm differs from a fresh compilation."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        return [source.name for source in sorted(TRANSLATIONS.glob("*.ts")) if differs(source, fresh)]


def differs(source: Path, fresh: Path) -> bool:
    """Whether `source` compiled into `fresh` is not the .qm beside it."""
    compile_translation(source, fresh)
    committed = source.with_suffix(".qm")
    return not committed.is_file() or committed.read_bytes() != fresh.read_bytes()


def compile_translation(source: Path, target: Path) -> None:
    """Compile one .ts file."""
    execute(program("pyside6-lrelease"), "-silent", source, "-qm", target)


def formatted_sources(modules: Iterable[Path]) -> list[str]:
    """Calls of tr() or translate() given an f-string: lupdate takes it literally and it never matches."""
    return [
        f"{module.name}:{call.lineno}: f-string in tr()"
        for module in modules
        for call in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and translates(call.func) and any(isinstance(a, ast.JoinedStr) for a in call.args)
    ]


def translates(called: ast.expr) -> bool:
    """Whether a called expression is Qt's tr or translate."""
    name = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
    return name in {"tr", "translate"}


def translate() -> None:
    """Bring each language's .ts up to the source texts, then compile every .ts (the supplement is written by hand)."""
    modules = [module.relative_to(ROOT) for module in sorted((ROOT / "welfare_desktop" / "ui").rglob("*.py"))]
    options = ("-silent", "-locations", "none", "-source-language", "ja_JP", "-target-language")
    for language in LANGUAGES:
        execute(program("pyside6-lupdate"), *options, language, *modules, "-ts", TRANSLATIONS / f"{language}.ts")
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compile_translation(source, source.with_suffix(".qm"))


# --- lock and measures -----------------------------------------------------------------------------------------------


def lock() -> None:
    """Write the one lock file for running and developing on all systems from the ranges in pyproject.toml."""
    if not program("uv").exists():
        execute(*create_venv(), "install", "uv")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / LOCK.name
        shutil.copy(LOCK, fresh) if LOCK.exists() else fresh.touch()  # what is locked stays unless a range forbids it
        execute(
            program("uv"), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes",
            "--no-header", "--no-annotate", "--group", "dev", "pyproject.toml", "--output-file", fresh,
        )  # fmt: skip
        text = fresh.read_text(encoding="utf-8")
    if foreign := re.findall(r"^.*(?://|file:|--index|--find-links| @ ).*$", text, re.MULTILINE):
        raise Stopped("ロックファイルに取得先が混じりました: " + foreign[0])
    LOCK.write_text(text, encoding="utf-8", newline="\n")


def bench() -> None:
    """Print the measures."""
    execute(program("python"), "-m", "tests.benchmarks")


COMMANDS: dict[str, tuple[Callable[[], None] | None, tuple[str, ...]]] = {
    "setup": (None, WINDOW_PACKAGES),
    "run": (run, WINDOW_PACKAGES),
    "test": (test, WINDOW_PACKAGES + TEST_PACKAGES),
    "bench": (bench, WINDOW_PACKAGES + TEST_PACKAGES),
    "translate": (translate, WINDOW_PACKAGES),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; 0 done, 1 failed, 2 wrong use."""
    if reconfigure := getattr(sys.stdout, "reconfigure", None):
        reconfigure(errors="replace")  # a console that knows no Japanese must not stop the work
    parser = argparse.ArgumentParser(prog="dev.py", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("command", choices=[*COMMANDS, "lock"])
    command = parser.parse_args(arguments).command
    if sys.version_info[:2] not in PYTHONS:
        say("Python 3.11、3.12、3.13 のいずれかで実行してください。")
        return 2
    try:
        if command == "lock":
            lock()
        else:
            action, packages = COMMANDS[command]
            set_up(packages)
            if action:
                action()
    except Stopped as reason:
        say(str(reason))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
