"""dev.py decides rightly what to install, to check and to report."""

import re
import tomllib
from pathlib import Path

import pytest

from installer import dev
from tests.conftest import REPOSITORY


def test_only_absent_debian_packages_are_asked_for() -> None:
    listing = "ii  xvfb\nrc  openbox\nii  libglib2.0-0t64\n"
    assert dev.absent(["xvfb", "openbox", "libglib2.0-0", "strace"], listing) == ["openbox", "strace"]


def test_a_command_is_shown_as_a_person_would_type_it() -> None:
    assert dev.shown([dev.ROOT / ".venv" / "bin" / "ruff", "check", "."]) == ".venv/bin/ruff check ."


def test_the_environment_is_made_anew_when_the_lock_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dev.fingerprint()
    changed = tmp_path / "requirements.lock"
    changed.write_bytes(dev.LOCK.read_bytes() + b"\n")
    monkeypatch.setattr(dev, "LOCK", changed)
    assert dev.fingerprint() != before


def test_a_finished_environment_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    dev.STAMP.write_text(dev.fingerprint(), encoding="utf-8")
    installed = dev.program("python").stat().st_mtime_ns
    dev.make_environment()
    assert dev.program("python").stat().st_mtime_ns == installed


def test_the_table_lists_seconds_and_verdict_of_each_part_and_their_sum() -> None:
    words = [line.split() for line in dev.table([("ruff", True, 1.25), ("pytest", False, 2.5)]).splitlines() if line]
    assert words == [["ruff", "1.2", "s", "ok"], ["pytest", "2.5", "s", "FAILED"], ["all", "3.8", "s"]]


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ('self.tr(f"{n}件")', ["window.py:1: f-string in tr()"]),
        ('QCoreApplication.translate("Table", f"{n}件")', ["window.py:1: f-string in tr()"]),
        ('tr("{n}件").format(n=n)', []),
        ('show(f"{n}件")', []),
    ],
)
def test_f_strings_in_tr_are_found(tmp_path: Path, source: str, faults: list[str]) -> None:
    module = tmp_path / "window.py"
    module.write_text(source, encoding="utf-8")
    assert dev.formatted_sources([module]) == faults


def test_a_translation_whose_qm_is_old_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "TRANSLATIONS", tmp_path)
    source = tmp_path / "xx.ts"
    source.write_text(translation("Save"), encoding="utf-8")
    assert dev.stale_translations() == ["xx.ts"]
    dev.compile_translation(source, source.with_suffix(".qm"))
    assert dev.stale_translations() == []
    source.write_text(translation("Store"), encoding="utf-8")
    assert dev.stale_translations() == ["xx.ts"]


def translation(text: str) -> str:
    """A .ts file that translates 保存."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="en_US">'
        "<context><name>Form</name><message><source>保存</source>"
        f"<translation>{text}</translation></message></context></TS>"
    )


def test_the_lock_pins_and_hashes_all_that_is_declared_and_names_no_place() -> None:
    text = dev.LOCK.read_text(encoding="utf-8")
    pinned = re.findall(r"^([a-z0-9-]+)==\S+(?: ;[^\\\n]+)? \\\n    --hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^\S", text, re.MULTILINE))
    assert re.findall(r"//|file:|--index|--find-links| @ ", text) == []
    declared = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = declared["project"]["dependencies"] + declared["dependency-groups"]["dev"]
    assert {re.split(r"[\[<>=]", name)[0].lower() for name in wanted} <= set(pinned)
