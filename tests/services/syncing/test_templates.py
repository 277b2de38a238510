"""The city's own workbook: registered once, recognised, filled in a copy, read back."""

import dataclasses
import io
import re
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill
from xlsxwriter.workbook import Workbook as NewBook

from tests.services.syncing.city import carried_out, compared, counts, sent
from tests.sheets.city_template import MACROS, SHEET, city_template, with_macros
from welfare_desktop.domain.exchange import Fate
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import searching
from welfare_desktop.services.syncing import arrangements, receiving, sending, templates
from welfare_desktop.services.workspace import Workspace

HEADINGS = ("No", "氏名", "生年月日", "住所", "電話", "備考")
ROOM = 4


def by_district(names: list[str], title: str = "見守り世帯調べ") -> bytes:
    """A workbook with a sheet for each district: header facts, headings in row 4, coloured rows, a total below."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name in names:
        page = book.create_sheet(name)
        page["A1"], page["A2"], page["C2"], page["E2"] = title.format(name=name), "校区名", "基準日", "担当者"
        for column, heading in enumerate(HEADINGS, 1):
            page.cell(4, column, heading)
        for row in range(5, 5 + ROOM):
            for column in range(1, len(HEADINGS) + 1):
                page.cell(row, column).fill = PatternFill("solid", fgColor="FFFFFFCC")
        page.print_title_rows = "4:4"
        page.cell(5 + ROOM, 1, "計")
        page.cell(5 + ROOM, 2, f"=COUNTA(B5:B{4 + ROOM})")
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@pytest.fixture
def districts(demo: Workspace) -> dict[str, int]:
    """The districts with most households, by name."""
    found = sorted(searching.districts(demo, "households"), key=lambda each: -each.count)
    return {each.name: each.id for each in found[:3]}


def registered(workspace: Workspace, data: bytes, kind: str = "households") -> templates.Template:
    return templates.register(workspace, templates.look(workspace, data, "様式.xlsx", kind), "市の様式")


def test_a_template_is_filled_in_a_copy_and_comes_back_unchanged(demo: Workspace, tmp_path: Path) -> None:
    before = city_template()
    template = registered(demo, before)
    arrangement = arrangements.create(demo, "households", template=template.id)
    done, data = sent(demo, arrangement, tmp_path / "送付.xlsx")
    kept = templates.of(demo, template.id)
    assert kept is not None
    assert kept.data == before
    page = load_workbook(io.BytesIO(data))[SHEET]
    count = done.sending.counted
    assert page.cell(5 + count, 1).value == "計"
    assert page.cell(5 + count, 4).value == f"=SUM(D5:D{4 + count})"
    assert page.cell(4 + count, 7).value == f"=D{4 + count}*2"
    received = receiving.open_file(demo, data, "回答.xlsx")
    assert received.arrangement == arrangement.id
    plan = receiving.propose(demo, received)
    assert counts(plan) == {"unchanged": count}
    assert plan.sending == done.sending.id


def test_what_the_city_changed_in_its_own_workbook_is_found(demo: Workspace, tmp_path: Path) -> None:
    template = registered(demo, city_template())
    arrangement = arrangements.create(demo, "households", template=template.id)
    _, data = sent(demo, arrangement, tmp_path / "送付.xlsx")
    book: Any = load_workbook(io.BytesIO(data))
    page = book[SHEET]
    name = page["B6"].value
    page["F6"] = "093-561-7777"
    target = io.BytesIO()
    book.save(target)
    plan = compared(demo, target.getvalue(), arrangement.id)
    (row,) = plan.rows(Fate.THEIRS, Fate.CONFLICT)
    assert (row.row, row.name, [change.key for change in row.fields]) == (6, name, ["contacts.1.phone"])
    assert carried_out(demo, plan).changed == 1


def test_each_district_gets_its_sheet_and_the_head_says_what_it_asks_for(
    demo: Workspace, districts: dict[str, int], tmp_path: Path
) -> None:
    data = by_district(list(districts))
    draft = templates.look(demo, data, "様式.xlsx", "households")
    assert draft.districts == districts
    assert {(fact.row, fact.column, fact.fact) for fact in draft.facts} == {
        (2, 2, "district"), (2, 4, "as_of"), (2, 6, "in_charge"),
    }  # fmt: skip
    template = templates.register(demo, draft, "校区別")
    arrangement = arrangements.create(demo, "households", template=template.id)
    request = sending.SendRequest(arrangement.id, as_of="2026-10-01")
    outlook = sending.outlook(demo, request)
    areas = {each.name: each.id for each in searching.districts(demo, "households")}
    assert outlook.made
    assert not set(outlook.made) & set(districts)
    assert outlook.withheld.get(sending.NO_SHEET, 0) == 0
    path = tmp_path / "送付.xlsx"
    done = sending.send(demo, request, path)
    book: Any = load_workbook(io.BytesIO(path.read_bytes()))
    assert book.sheetnames == [*districts, *outlook.made]
    written = 0
    for name in book.sheetnames:
        assert name in areas
        page: Any = book[name]
        assert (page["B2"].value, page["D2"].value, page["F2"].value) == (name, "令和8年10月1日", demo.clerk.name)
        total = next(row for row in range(5, page.max_row + 1) if page.cell(row, 1).value == "計")
        filled = [row for row in range(5, total) if page.cell(row, 2).value]
        assert page.cell(total, 2).value == f"=COUNTA(B5:B{total - 1})"
        assert total - 5 == max(ROOM, len(filled))
        assert page.cell(total - 1, 2).fill.fgColor.rgb == "FFFFFFCC"
        assert page.print_title_rows == "$4:$4"
        written += len(filled)
    assert written == done.sending.counted == len(outlook.ids)
    received = receiving.open_file(demo, path.read_bytes(), "回答.xlsx")
    assert received.as_of == "2026-10-01"
    plan = receiving.propose(demo, received, arrangement.id)
    assert counts(plan) == {"unchanged": written}


def test_one_empty_sheet_is_copied_for_every_district(
    demo: Workspace, districts: dict[str, int], tmp_path: Path
) -> None:
    draft = templates.look(demo, by_district(["様式"]), "様式.xlsx", "households")
    template = templates.register(demo, dataclasses.replace(draft, by_district=True), "校区別")
    arrangement = arrangements.create(demo, "households", template=template.id)
    path = tmp_path / "送付.xlsx"
    done = sending.send(demo, sending.SendRequest(arrangement.id, districts=tuple(districts.values())), path)
    book: Any = load_workbook(io.BytesIO(path.read_bytes()))
    assert set(book.sheetnames) == {"様式", *districts}
    assert book["様式"]["B5"].value is None
    plan = compared(demo, path.read_bytes(), arrangement.id)
    assert counts(plan) == {"unchanged": done.sending.counted}


def test_where_no_sheet_can_be_made_it_is_said_before(demo: Workspace, districts: dict[str, int]) -> None:
    data = by_district(list(districts), title="{name}校区 見守り世帯調べ")
    template = registered(demo, data)
    arrangement = arrangements.create(demo, "households", template=template.id)
    outlook = sending.outlook(demo, sending.SendRequest(arrangement.id))
    assert outlook.made == ()
    assert outlook.withheld[sending.NO_SHEET] > 0
    assert next(iter(districts)) in outlook.lost[-1]


def test_next_year_it_is_recognised_wherever_its_columns_went(demo: Workspace, districts: dict[str, int]) -> None:
    template = registered(demo, by_district(list(districts)))
    again = templates.look(demo, by_district(list(districts)[::-1]), "来年.xlsx", "households")
    assert templates.recognise(demo, again.source) == dataclasses.replace(template, data=b"")
    assert templates.recognise(demo, templates.look(demo, city_template(), "別.xlsx").source) is None


def test_parts_under_one_heading_are_filled_part_by_part_and_come_back_whole(demo: Workspace, tmp_path: Path) -> None:
    book = Workbook()
    page: Any = book.worksheets[0]
    page["A1"] = "見守り世帯一覧"
    for column, heading in ((1, "No"), (2, "氏名"), (3, "郵便番号"), (5, "住所"), (6, "電話番号"), (9, "備考")):
        page.cell(3, column, heading)
    page.merge_cells("C3:D3")
    page.merge_cells("F3:H3")
    target = io.BytesIO()
    book.save(target)
    draft = templates.look(demo, target.getvalue(), "様式.xlsx", "households")
    (table,) = draft.source.sheets[0].tables
    keys = {each.column: each.key for each in table.columns}
    assert keys[3] == keys[4] == "postal_code"
    assert keys[6] == keys[7] == keys[8] == "phone"
    template = templates.register(demo, draft, "分かれた様式")
    arrangement = arrangements.create(demo, "households", template=template.id)
    done, data = sent(demo, arrangement, tmp_path / "送付.xlsx")
    filled: Any = load_workbook(io.BytesIO(data)).worksheets[0]
    rows = [[str(cell.value or "") for cell in row] for row in filled.iter_rows(min_row=4)]
    phones = [row[5:8] for row in rows if row[5]]
    assert phones
    assert all(part.isdigit() for phone in phones for part in phone)
    assert any(len(row[2]) == 3 and len(row[3]) == 4 for row in rows)
    assert counts(compared(demo, data, arrangement.id)) == {"unchanged": done.sending.counted}


ASKED = ("番号", "氏名", "住所", "電話番号", "備考")


def test_rows_whose_formulas_show_something_wait_to_be_filled(demo: Workspace, tmp_path: Path) -> None:
    """Excel keeps what its formulas show: empty rows show 0, and so does the total below them."""
    target = io.BytesIO()
    with closing(NewBook(target)) as book:
        page: Any = book.add_worksheet("名簿")
        page.write(0, 0, "見守り世帯名簿")
        page.write_row(2, 0, (*ASKED, "文字数", "換算"))
        edge = book.add_format({"border": 1})
        for row in range(3, 9):
            for column in range(len(ASKED)):
                page.write_blank(row, column, None, edge)
            page.write_formula(row, 5, f"=LEN(B{row + 1})", edge, 0)
            page.write_formula(row, 6, f"=F{row + 1}*2", edge, 0)
        page.write(9, 0, "計")
        page.write_formula(9, 1, "=COUNTA(B4:B9)", None, 0)
        page.write_formula(9, 5, "=SUM(F4:F9)", None, 0)
    template = registered(demo, target.getvalue())
    arrangement = arrangements.create(demo, "households", template=template.id)
    done, data = sent(demo, arrangement, tmp_path / "送付.xlsx")
    total = 4 + done.sending.counted
    filled: Any = load_workbook(io.BytesIO(data))["名簿"]
    assert (done.left, filled.max_row) == ((), total)
    assert [filled.cell(total, column).value for column in (1, 2, 6)] == [
        "計", f"=COUNTA(B4:B{total - 1})", f"=SUM(F4:F{total - 1})",
    ]  # fmt: skip
    assert filled.cell(total - 1, 7).value == f"=F{total - 1}*2"
    assert counts(compared(demo, data, arrangement.id)) == {"unchanged": done.sending.counted}


def test_an_excel_table_is_filled_to_its_end_and_grows_with_its_total(demo: Workspace, tmp_path: Path) -> None:
    target = io.BytesIO()
    with closing(NewBook(target)) as book:
        page: Any = book.add_worksheet("名簿")
        page.write(0, 0, "見守り世帯名簿")
        columns = [{"header": heading} for heading in ASKED]
        columns[0]["total_string"], columns[1]["total_function"] = "計", "count"
        page.add_table(2, 0, 11, len(ASKED) - 1, {"name": "名簿表", "total_row": True, "columns": columns})
    template = registered(demo, target.getvalue())
    arrangement = arrangements.create(demo, "households", template=template.id)
    done, data = sent(demo, arrangement, tmp_path / "送付.xlsx")
    total = 4 + done.sending.counted
    filled: Any = load_workbook(io.BytesIO(data))["名簿"]
    assert filled.tables["名簿表"].ref == f"A3:E{total}"
    assert filled.cell(total, 1).value == "計"
    assert all(filled.cell(row, 2).value for row in range(4, total))
    assert counts(compared(demo, data, arrangement.id)) == {"unchanged": done.sending.counted}


def test_the_role_in_a_templates_title_is_no_change_to_who_has_another(demo: Workspace, tmp_path: Path) -> None:
    book = Workbook()
    page: Any = book.worksheets[0]
    page["A1"] = "福祉協力員名簿"
    for column, heading in enumerate(("番号", "氏名", "ふりがな", "住所", "電話番号", "備考"), 1):
        page.cell(3, column, heading)
    target = io.BytesIO()
    book.save(target)
    template = registered(demo, target.getvalue(), "volunteers")
    arrangement = arrangements.create(demo, "volunteers", template=template.id)
    done, data = sent(demo, arrangement, tmp_path / "送付.xlsx")
    assert counts(compared(demo, data, arrangement.id)) == {"unchanged": done.sending.counted}


def test_old_formats_and_locked_files_are_refused_with_the_way_out(demo: Workspace, shared: Path) -> None:
    data = (shared / "ledgers" / "71_phonetic_text.xls").read_bytes()
    with pytest.raises(Refusal, match=r"template\.old-format") as refused:
        templates.look(demo, data, "様式.xls")
    assert ".xlsx" in refused.value.text()


def test_what_a_copy_cannot_keep_is_named_before(demo: Workspace) -> None:
    source = io.BytesIO(city_template())
    target = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr("_xmlsignatures/sig1.xml", "<Signature/>")
    draft = templates.look(demo, target.getvalue(), "様式.xlsx", "households")
    assert len(draft.lost) == 1
    assert re.search("署名", draft.lost[0])


def test_macros_stay_in_an_xlsm_and_are_named_as_lost_in_an_xlsx(demo: Workspace, tmp_path: Path) -> None:
    arrangement = arrangements.create(demo, "households", template=registered(demo, with_macros(city_template())).id)
    request = sending.SendRequest(arrangement.id)
    outlook = sending.outlook(demo, request)
    kept, plain = tmp_path / "送付.xlsm", tmp_path / "送付.xlsx"
    assert outlook.lost_in(kept) == ()
    assert "マクロ" in outlook.lost_in(plain)[0]
    for path, macros in ((kept, [MACROS]), (plain, [])):
        sending.send(demo, request, path)
        with zipfile.ZipFile(path) as package:
            assert [package.read(name) for name in package.namelist() if "vbaProject" in name] == macros
            assert (b"macroEnabled" in package.read("[Content_Types].xml")) is bool(macros)
            assert (b"vbaProject" in package.read("xl/_rels/workbook.xml.rels")) is bool(macros)
        plan = receiving.propose(demo, receiving.open_file(demo, path.read_bytes(), path.name))
        assert set(counts(plan)) == {"unchanged"}


def test_a_file_that_excel_would_not_open_under_its_name_is_not_written(demo: Workspace, tmp_path: Path) -> None:
    plain = arrangements.create(demo, "households")
    for name in ("送付.xlsm", "送付.xls", "送付"):
        with pytest.raises(Refusal, match=r"exchange\.ending"):
            sending.send(demo, sending.SendRequest(plain.id), tmp_path / name)
        assert not (tmp_path / name).exists()


def test_a_template_in_use_is_not_forgotten(demo: Workspace) -> None:
    template = registered(demo, city_template())
    arrangements.create(demo, "households", template=template.id)
    with pytest.raises(Refusal, match=r"template\.used"):
        templates.forget(demo, template.id)
