"""What an import did leaves the office like any other file: with a line in the provision register."""

import hashlib
import json
from pathlib import Path

from tests.services.ledgers import imported, opened, proposed, workbook
from welfare_desktop.services import import_report, importing
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import provisions

SALONS = (
    ("番号", "サロン名", "校区", "住所", "代表者", "電話番号"),
    (1, "ひまわりサロン", "黒崎", "黒崎1-2-3", "山田 花子", "093-111-1111"),
    (2, "さくらカフェ", "黒崎", "黒崎2-3-4", "田中 一郎", "093-111-2222"),
)


def lines(workspace: Workspace) -> list[provisions.Provision]:
    with workspace.store.reading() as connection:
        return provisions.provisions(connection)


def test_the_rows_written_as_json_leave_a_line(empty_office: Workspace, tmp_path: Path) -> None:
    imported(empty_office, SALONS, "salons")
    plan = proposed(empty_office, SALONS, "salons")
    path = tmp_path / "行.json"
    written = import_report.save_rows(empty_office, plan, path)
    (line,) = lines(empty_office)
    assert (line.serial, line.what, line.kind, line.count) == (written.serial, "取込結果表", "salons", 2)
    assert line.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert "name" in line.fields
    found = json.loads(path.read_text(encoding="utf-8"))
    assert [row["values"]["name"] for row in found["records"]] == ["ひまわりサロン", "さくらカフェ"]


def test_the_workbook_leaves_a_line_with_the_records_touched(empty_office: Workspace, tmp_path: Path) -> None:
    source = opened(empty_office, workbook(SALONS), "salons")
    plan = importing.propose(empty_office, source)
    result = importing.carry_out(empty_office, plan, {})
    written = import_report.report(empty_office, source, plan, {}, result, tmp_path / "結果.xlsx")
    (line,) = lines(empty_office)
    assert (line.serial, line.count) == (written.serial, 2)
    with empty_office.store.reading() as connection:
        assert set(provisions.records_in(connection, line.id)) == set(result.touched["salons"])
