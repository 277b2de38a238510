"""`package` on two real offices: a copy joins, changes go there and back, what both wrote is listed."""

import dataclasses
import json
import shutil
from pathlib import Path

import pytest

from tests.offices import CLERK, OPENING, PASSWORD
from welfare_desktop import cli
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.services import editing, offices
from welfare_desktop.store import records

KEPT = 1 << 40


class Pc:
    """An office's folder, driven from the command line."""

    def __init__(self, folder: Path, password: Path) -> None:
        self.folder = folder
        self.options = ("--office", folder, "--password-file", password)

    def call(self, *arguments: object) -> int:
        return cli.main([str(each) for each in ("package", *arguments, *self.options)])

    def digest(self, capsys: pytest.CaptureFixture[str]) -> str:
        capsys.readouterr()
        assert cli.main([str(each) for each in ("check", *self.options)]) == cli.DONE
        return capsys.readouterr().out.split("digest\t")[1]

    def note(self, text: str) -> None:
        workspace = offices.open_office(self.folder, CLERK, PASSWORD, OPENING)
        with workspace.store.reading() as connection:
            found = records.get(connection, "households", KEPT)
        record = found or Household(id=KEPT, members=(Member(name="渡邉 花子"),))
        editing.save(workspace, "households", dataclasses.replace(record, note=text))  # type: ignore[call-arg]
        offices.close(workspace)


def test_two_pcs_exchange_changes(empty_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD + "\n", encoding="utf-8")
    first, second, box = Pc(empty_folder, password), Pc(tmp_path / "second", password), tmp_path / "box"
    box.mkdir()
    first.note("元")
    assert first.call("send", "--out", box) == cli.DONE
    assert first.call("join") == cli.REFUSED
    (package,) = map(Path, capsys.readouterr().out.split())
    assert package.parent == box
    shutil.copytree(first.folder, second.folder)
    assert second.call("receive", package) == cli.REFUSED
    assert second.call("join", "--block", 1) == cli.DONE
    assert second.call("receive", package, "--json") == cli.DONE
    assert json.loads(capsys.readouterr().out) == {"applied": 0, "known": 1, "waiting": 0, "disputes": 0}
    first.note("一")
    second.note("二")
    assert first.call("send", "--out", box / "1.wdp", "--package-password-file", password) == cli.DONE
    assert second.call("receive", box / "1.wdp") == cli.WRONG_PASSWORD
    capsys.readouterr()
    dry = ("receive", box / "1.wdp", "--package-password-file", password, "--dry-run", "--json")
    assert second.call(*dry) == cli.DONE
    assert json.loads(capsys.readouterr().out) == {"batches": 2, "new": 1, "narratives": True}
    assert second.call(*dry[:4]) == cli.WITH_PROBLEMS
    assert second.call("send", "--out", box / "2.wdp") == cli.DONE
    capsys.readouterr()
    assert first.call("receive", box / "2.wdp", "--json") == cli.WITH_PROBLEMS
    assert json.loads(capsys.readouterr().out) == {"applied": 1, "known": 0, "waiting": 0, "disputes": 1}
    assert first.call("disputes") == cli.WITH_PROBLEMS
    assert capsys.readouterr().out.split() == ["households", str(KEPT), f"{KEPT}.note", "value", "備考"]
    assert first.digest(capsys) == second.digest(capsys)


def test_a_plain_copy_of_the_folder_joins_at_once(empty_folder: Path, tmp_path: Path) -> None:
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD + "\n", encoding="utf-8")
    first, second = Pc(empty_folder, password), Pc(tmp_path / "second", password)
    first.note("元")
    shutil.copytree(first.folder, second.folder)
    assert second.call("join", "--block", 1) == cli.DONE
    assert second.call("join", "--block", 1) == cli.REFUSED
    second.note("二")
    assert second.call("send", "--out", tmp_path / "2.wdp") == cli.DONE
    assert first.call("receive", tmp_path / "2.wdp") == cli.DONE
