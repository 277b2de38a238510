"""What leaves is written whole and noted once; what fails leaves neither a file nor a line."""

import hashlib
from pathlib import Path

import pytest

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import outputs
from welfare_desktop.services.outputs import Output
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import provisions

OUTPUT = Output("サロン（一覧）", "salons", (11, 12), ("name",), "区役所", "照合")


def lines(office: Workspace) -> list[provisions.Provision]:
    with office.store.reading() as connection:
        return provisions.provisions(connection)


def test_a_file_and_its_line_stand_together(empty_office: Workspace, tmp_path: Path) -> None:
    written = outputs.write(empty_office, tmp_path / "out.txt", OUTPUT, lambda serial: f"番号 {serial}".encode())
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == f"番号 {written.serial}"
    (line,) = lines(empty_office)
    assert (line.what, line.count, line.recipient, line.purpose) == (OUTPUT.what, 2, "区役所", "照合")
    assert line.sha256 == hashlib.sha256((tmp_path / "out.txt").read_bytes()).hexdigest()


def test_serials_are_never_given_twice(empty_office: Workspace, tmp_path: Path) -> None:
    given = [outputs.write(empty_office, tmp_path / "out.txt", OUTPUT, lambda _: b"").serial for _ in range(3)]
    given.append(outputs.note(empty_office, OUTPUT).serial)
    assert given == [1, 2, 3, 4]


def test_a_file_that_cannot_be_written_leaves_no_line(empty_office: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        outputs.write(empty_office, tmp_path / "no" / "such" / "folder.txt", OUTPUT, lambda _: b"")
    assert lines(empty_office) == []


def test_work_that_fails_leaves_the_older_file(empty_office: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"older")

    def fail(_serial: str) -> bytes:
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - the one raised above
        outputs.write(empty_office, path, OUTPUT, fail)
    assert path.read_bytes() == b"older"
    assert lines(empty_office) == []
