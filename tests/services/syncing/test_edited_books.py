"""Our own workbook as clerks of the city hand it back: nothing written into it is lost, guessed or put elsewhere."""

import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Font

from tests.services.syncing.city import Edit, Page, compared, counts, edited, exchange, sent
from tests.sheets.city_template import SHEET, city_template
from welfare_desktop.domain.exchange import DIGEST_HEADING, ID_HEADING, ExchangePlan, Fate
from welfare_desktop.services import searching
from welfare_desktop.services.syncing import arrangements, receiving, templates
from welfare_desktop.services.workspace import Workspace

NAME, PHONE, MOBILE, NOTE, ADDRESS = "世帯主氏名", "電話", "携帯電話", "備考", "住所"
DISTRICT, NEIGHBOURHOOD = "校(地)区", "町内会・自治会"


@pytest.fixture
def books(demo: Workspace, tmp_path: Path) -> tuple[bytes, bytes]:
    """Of two districts, in one exchange."""
    arrangement = exchange(demo, "households")
    most = sorted(searching.districts(demo, "households"), key=lambda each: -each.count)[:2]
    one, two = (sent(demo, arrangement, tmp_path / f"{each.id}.xlsx", districts=(each.id,))[1] for each in most)
    return one, two


def said(workspace: Workspace, data: bytes, *edits: Edit) -> tuple[tuple[str, ...], ExchangePlan]:
    """What is remarked on, and the plan."""
    received = receiving.open_file(workspace, edited(data, *edits), "回答.xlsx")
    return received.remarks, receiving.propose(workspace, received)


def heading(old: str, new: str | None) -> Edit:
    def edit(page: Page) -> None:
        page.sheet.cell(page.head, page.columns[old]).value = new

    return edit


def changed(plan: ExchangePlan, key: str) -> list[Any]:
    return [each.theirs for row in plan.rows(Fate.THEIRS) for each in row.fields if each.key == key]


@pytest.mark.parametrize("name", ["連絡事項等", "TEL(自宅)", ADDRESS, None])
def test_what_stands_under_a_heading_that_was_changed_is_read_and_said(
    demo: Workspace, books: tuple[bytes, bytes], name: str | None
) -> None:
    data, _ = books
    records = list(Page(data).rows)

    def annotate(page: Page) -> None:
        for record in records:
            page.write(record, NOTE, "市の追記")

    remarks, plan = said(demo, data, heading(NOTE, name), annotate)
    assert changed(plan, "note") == ["市の追記"] * len(records)
    assert set(counts(plan)) == {"theirs"}
    (remark,) = remarks
    assert "「備考」として読みます" in remark


def test_columns_put_in_or_taken_out_are_said_and_change_nothing(demo: Workspace, books: tuple[bytes, bytes]) -> None:
    data, _ = books

    def put_in(page: Page) -> None:
        page.sheet.insert_cols(page.columns[PHONE])
        page.sheet.cell(page.head, page.columns[PHONE]).value = "市確認欄"
        page.sheet.cell(page.head + 1, page.columns[PHONE]).value = "済"

    remarks, plan = said(demo, data, put_in)
    assert set(counts(plan)) == {"unchanged"}
    assert ["市確認欄" in each and "読みません" in each for each in remarks] == [True]
    remarks, plan = said(demo, data, lambda page: page.sheet.delete_cols(page.columns[PHONE]))
    assert set(counts(plan)) == {"unchanged"}
    assert ["「電話」の列がありません" in each for each in remarks] == [True]


@pytest.mark.parametrize("gone", [(ID_HEADING,), (DIGEST_HEADING,), (ID_HEADING, DIGEST_HEADING)])
def test_without_the_hidden_columns_everybody_is_found_by_who_they_are(
    demo: Workspace, books: tuple[bytes, bytes], gone: tuple[str, ...]
) -> None:
    data, _ = books

    def edit(page: Page) -> None:
        for column in sorted((page.columns[each] for each in gone), reverse=True):
            page.sheet.delete_cols(column)

    _, plan = said(demo, data, edit)
    assert set(counts(plan)) == {"unchanged"}


def test_a_row_copied_to_be_written_over_asks_who_is_meant(demo: Workspace, books: tuple[bytes, bytes]) -> None:
    data, _ = books
    record = next(iter(Page(data).rows))

    def edit(page: Page) -> None:
        row = page.copy(record)
        page.sheet.cell(row, page.columns[NAME]).value = "新規 太郎"
        page.sheet.cell(row, page.columns[ADDRESS]).value = "黒崎8-8-8"

    _, plan = said(demo, data, edit)
    (asked,) = plan.rows(*(fate for fate in Fate if fate is not Fate.UNCHANGED))
    assert (asked.fate, asked.name, asked.record, asked.candidates) == (Fate.CONFLICT, "新規 太郎", 0, (record,))


def test_rows_of_another_districts_sheet_are_known_or_told_that_their_columns_are_shifted(
    demo: Workspace, books: tuple[bytes, bytes]
) -> None:
    data, other = books
    there = Page(other)
    row = next(iter(there.rows.values()))

    def by_heading(page: Page) -> None:
        at = page.sheet.max_row + 1
        for name, column in there.columns.items():
            if name in page.columns:
                page.sheet.cell(at, page.columns[name]).value = there.sheet.cell(row, column).value

    def shifted(page: Page) -> None:
        at = page.sheet.max_row + 1
        for name, column in there.columns.items():
            under = NOTE if name == ID_HEADING else name
            if under in page.columns and name not in (NOTE, DIGEST_HEADING):
                page.sheet.cell(at, page.columns[under]).value = there.sheet.cell(row, column).value

    _, plan = said(demo, data, by_heading)
    assert set(counts(plan)) == {"unchanged"}
    _, plan = said(demo, data, shifted)
    (problem,) = plan.rows(Fate.PROBLEM)
    assert "ずれています" in problem.reason
    assert not list(plan.rows(Fate.THEIRS, Fate.NEW))


def test_dittos_mean_the_row_above_and_are_marked(demo: Workspace, books: tuple[bytes, bytes]) -> None:
    data, _ = books
    page = Page(data)
    first, second = list(page.rows)[:2]

    def edit(page: Page) -> None:
        page.write(second, DISTRICT, "〃")
        page.write(second, NEIGHBOURHOOD, "同上")

    _, plan = said(demo, data, edit)
    rows = list(plan.rows(Fate.THEIRS))
    above = page.said(first, NEIGHBOURHOOD)
    assert [each.theirs for row in rows for each in row.fields] == (
        [] if above == page.said(second, NEIGHBOURHOOD) else [above]
    )
    assert all(("neighbourhood", "ditto.filled") in row.marks for row in rows)
    assert not list(plan.rows(Fate.MOVED))


def test_rows_struck_through_are_told(demo: Workspace, books: tuple[bytes, bytes]) -> None:
    data, _ = books
    record = next(iter(Page(data).rows))

    def edit(page: Page) -> None:
        for cell in page.sheet[page.rows[record]]:
            cell.font = Font(strike=True)

    remarks, plan = said(demo, data, edit)
    assert [f"の{Page(data).rows[record]}行に取消線" in each for each in remarks] == [True]
    assert set(counts(plan)) == {"unchanged"}


def test_a_column_emptied_from_top_to_bottom_is_asked_about_before_anything_is_emptied(
    demo: Workspace, books: tuple[bytes, bytes]
) -> None:
    data, _ = books

    def edit(page: Page) -> None:
        for record in page.rows:
            page.write(record, PHONE, None)

    plan = compared(demo, edited(data, edit))
    assert [(guard.code, "電話" in guard.told) for guard in plan.guards] == [("emptied", True)]
    one = next(iter(Page(data).rows))
    assert compared(demo, edited(data, lambda page: page.write(one, PHONE, None))).guards == ()


def test_a_row_written_over_with_the_name_of_another_asks_who_is_meant(
    demo: Workspace, books: tuple[bytes, bytes]
) -> None:
    data, _ = books
    one, two = list(Page(data).rows)[:2]

    def edit(page: Page) -> None:
        page.write(two, NAME, page.said(one, NAME))

    _, plan = said(demo, data, edit)
    (asked,) = plan.rows(*(fate for fate in Fate if fate is not Fate.UNCHANGED))
    assert (asked.fate, asked.record) == (Fate.CONFLICT, 0)
    assert two in asked.candidates


def test_in_the_citys_form_number_and_name_tell_who_was_born_otherwise(demo: Workspace, tmp_path: Path) -> None:
    template = templates.register(demo, templates.look(demo, city_template(), "様式.xlsx", "households"), "市の様式")
    arrangement = arrangements.create(demo, "households", template=template.id)
    _, data = sent(demo, arrangement, tmp_path / "送付.xlsx")
    book = load_workbook(io.BytesIO(data))
    book[SHEET]["C5"] = "S20.1.1"
    target = io.BytesIO()
    book.save(target)
    plan = compared(demo, target.getvalue())
    (row,) = plan.rows(*(fate for fate in Fate if fate is not Fate.UNCHANGED))
    assert (row.fate, [each.theirs for each in row.fields]) == (Fate.THEIRS, ["1945-01-01"])
