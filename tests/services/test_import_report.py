"""What an import did leaves the office like any other file: with a line in the provision register."""

import hashlib
import io
import json
import zipfile
from pathlib import Path

import openpyxl
import pytest
from xlsxwriter.workbook import Workbook as NewBook

from tests.services.ledgers import Rows, imported, opened, proposed, rows_with, workbook
from welfare_desktop.domain.mapping.column_contents import VEIL
from welfare_desktop.domain.plans import Decision, Fate, RowDecision
from welfare_desktop.services.ledgers import import_report, importing, sources
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


TWO_LINES = (
    ("番号", "氏名", "電話"),
    (None, "ふりがな", "生年月日"),
    *(
        row
        for n in range(1, 6)
        for row in ((n, f"髙橋 {n}子", f"093-111-000{n}"), (None, "たかはし", "S10.2.30" if n == 3 else "S10.2.3"))
    ),
)
CARDS = tuple(
    row
    for n in range(1, 5)
    for row in (
        ("氏名", f"髙橋 {n}子", "電話", f"093-111-000{n}"),
        ("住所", f"黒崎{n}-1", "生年月日", "S10.2.30" if n == 2 else "S10.2.3"),
        (),
    )
)


@pytest.mark.parametrize(("rows", "place"), [(TWO_LINES, ("C", 8)), (CARDS, ("D", 5))])
def test_a_faulty_cell_of_a_record_of_several_rows_is_told_where_it_stands(
    empty_office: Workspace, tmp_path: Path, rows: Rows, place: tuple[str, int]
) -> None:
    source = opened(empty_office, workbook(rows), "volunteers")
    plan = importing.propose(empty_office, source)
    (problem,) = [each for each in importing.report_rows(plan)["problems"] if each["field"] == "born_on"]
    assert (problem["column"], problem["row"]) == place
    result = importing.carry_out(empty_office, plan, {})
    path = tmp_path / "結果.xlsx"
    import_report.report(empty_office, source, plan, {}, result, path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    remarked = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment]
    assert remarked == [f"{place[0]}{place[1]}"]


PEOPLE = (
    ("番号", "氏名", "生年月日", "電話", "住所"),
    (1, "髙橋 一子", "S10.2.3", "093-111-0001", "黒崎1-1"),
    (2, "髙橋 二子", "S10.2.30", "093-111-0002", "黒崎1-2"),
    (3, "髙橋 三子", "S12.2.3", "093-111-0003", "黒崎1-3"),
    (4, None, "S12.2.4", "093-111-0004", "黒崎1-4"),
)


@pytest.mark.parametrize("name", ["名簿.xlsx", "名簿.csv"])
def test_the_page_sums_up_every_row_and_lists_what_to_look_at(
    empty_office: Workspace, tmp_path: Path, name: str
) -> None:
    lines = "\n".join(",".join("" if cell is None else str(cell) for cell in row) for row in PEOPLE)
    data = workbook(PEOPLE) if name.endswith("x") else lines.encode("cp932")
    source = opened(empty_office, data, "volunteers", name)
    plan = importing.propose(empty_office, source)
    result = importing.carry_out(empty_office, plan, {})
    path = tmp_path / "結果.xlsx"
    import_report.report(empty_office, source, plan, {}, result, path)
    book = openpyxl.load_workbook(path)
    told = [[cell.value for cell in row if cell.value is not None] for row in book["取込結果"].iter_rows()]
    heads, total = next(line for line in told if "新規" in line), next(line for line in told if line[:1] == ["合計"])
    counted = {"新規": result.created, "問題": result.problems, "除外": result.skipped, "合計": plan.rows_in}
    assert dict(zip(heads[1:], total[1:], strict=True)) == counted
    assert (result.created, result.problems) == (3, 1)
    assert any("すべての行の行き先が分かっています。" in str(line) for line in told)
    assert {line[1] for line in told if len(line) == 3} >= {"C3", "5行"}
    fates = [cell.value for cell in book.worksheets[0]["F"]]
    assert fates[:3] == ["取込結果", "新規登録", "新規登録（読めない項目: 生年月日）"]
    assert fates[4].startswith("問題: ")


def test_before_anything_is_written_rows_that_ask_say_so(empty_office: Workspace, tmp_path: Path) -> None:
    twice = (*SALONS, ("", "さくらカフェ", "黒崎", "", "", ""))
    imported(empty_office, SALONS, "salons")
    source = opened(empty_office, workbook(twice), "salons")
    plan = importing.propose(empty_office, source)
    path = tmp_path / "結果.xlsx"
    import_report.report(empty_office, source, plan, {}, None, path)
    said = [cell.value for cell in openpyxl.load_workbook(path).worksheets[0]["G"]]
    assert said[1] == "一致（変更なし）"
    assert plan.counts()[Fate.ASK] == sum(1 for text in said if str(text).startswith("要確認"))


def test_a_row_taken_without_changing_anything_is_told_as_the_result_counts_it(
    empty_office: Workspace, tmp_path: Path
) -> None:
    imported(empty_office, SALONS, "salons")
    moved = (SALONS[0], (None, "ひまわりサロン", "黒崎", "熊西9-9", "山田 花子", None))
    source = opened(empty_office, workbook(moved), "salons")
    plan = importing.propose(empty_office, source)
    (row,) = rows_with(plan, Fate.ASK)
    decisions = {(0, row.row): RowDecision(Decision.TAKE, row.candidates[0], frozenset({"address"}))}
    result = importing.carry_out(empty_office, plan, decisions)
    assert (result.changed, result.unchanged) == (0, 1)
    import_report.report(empty_office, source, plan, decisions, result, tmp_path / "結果.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "結果.xlsx").worksheets[0]
    assert sheet.cell(2, 7).value == import_report.SAME


NUMBERS = ("123456789018", "123456789026")
NUMBERED: tuple[tuple[str | None, ...], ...] = (
    ("見守り世帯台帳", None, None, None),
    ("世帯主氏名", "個人番号", "住所", "写し"),
    ("高橋 ハナ", NUMBERS[0], "黒崎1-1", f"{NUMBERS[0]}（写し）"),
    ("佐藤 一郎", NUMBERS[1], "黒崎1-2", None),
    ("田中 ミツ", None, "黒崎1-3", None),
)


def shared_texts(rows: Rows) -> bytes:
    """A workbook as Excel writes it: equal texts stand once, away from their cells; one number is a number."""
    target = io.BytesIO()
    book = NewBook(target, {"in_memory": True})
    sheet = book.add_worksheet("名簿")
    for at, row in enumerate(rows):
        for to, cell in enumerate(row):
            if cell is not None:
                sheet.write_string(at, to, str(cell))
    sheet.write_number(len(rows) - 1, 1, int(NUMBERS[1]))
    book.close()
    return target.getvalue()


@pytest.mark.parametrize("name", ["名簿.xlsx", "名簿.csv"])
def test_individual_numbers_are_in_no_report_and_no_preview(empty_office: Workspace, tmp_path: Path, name: str) -> None:
    text = "\r\n".join(",".join(cell or "" for cell in row) for row in NUMBERED)
    data = shared_texts(NUMBERED) if name.endswith("xlsx") else text.encode("cp932")
    source = opened(empty_office, data, "households", name)
    assert all(NUMBERS[0] not in each.samples for each in source.sheets[0].tables[0].columns)
    seen = [row[1] for row in sources.cells(empty_office, source, 0, 3, 5)]
    assert seen[:2] == [VEIL, VEIL]
    plan = importing.propose(empty_office, source)
    import_report.report(empty_office, source, plan, {}, None, tmp_path / "結果.xlsx")
    book = openpyxl.load_workbook(tmp_path / "結果.xlsx")
    sheet = book.worksheets[0]
    assert [sheet.cell(row, 2).value for row in (2, 3, 4)] == ["個人番号", VEIL, VEIL]
    assert [sheet.cell(row, 1).value for row in (3, 4)] == ["高橋 ハナ", "佐藤 一郎"]
    with zipfile.ZipFile(tmp_path / "結果.xlsx") as package:
        copied = b"".join(package.read(part) for part in package.namelist())
        assert NUMBERS[1].encode() not in copied
        assert copied.count(NUMBERS[0].encode()) == 1, "only in a remark of another column"
    assert any("個人番号の列" in str(cell.value) for cell in book["取込結果"]["A"])
