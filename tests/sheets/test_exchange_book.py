"""Our own exchange workbook: what may be filled in is open, what must not change is locked, choices are lists."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook

from welfare_desktop.sheets.exchange_book import (
    CHOICES,
    DATE_HINT,
    INSTRUCTIONS,
    FillColumn,
    FillSheet,
    write_exchange_book,
)
from welfare_desktop.sheets.writing import MAX_CELL

LONG = tuple(f"とても長い選択肢その{number}" for number in range(60))
COLUMNS = (
    FillColumn("整理番号", editable=False),
    FillColumn("氏名"),
    FillColumn("生年月日", hint=DATE_HINT),
    FillColumn("人数", number=True),
    FillColumn("区分", choices=("高齢", "障害")),
    FillColumn("同じ区分", choices=("高齢", "障害")),
    FillColumn("長い一覧", choices=LONG),
)
ROWS = [
    ("1", "=1+1", "昭和21年4月1日", 3, "高齢", None, None),
    ("2", "\u0001" + "あ" * 40_000, None, None, "外", None, LONG[9]),
]


@pytest.fixture(scope="module")
def book() -> Any:
    sheet = FillSheet(
        "見守り世帯", ("題名", "基準日"), COLUMNS, ROWS, [("4560", "ab"), ("4561", "cd")], ("記録ID", "照合値")
    )
    return load_workbook(io.BytesIO(write_exchange_book([sheet], ("記入のしかた", "白い欄を直します。"))))


def test_it_holds_the_list_instructions_and_hidden_choices(book: Any) -> None:
    assert book.sheetnames == ["見守り世帯", INSTRUCTIONS, CHOICES]
    assert book[CHOICES].sheet_state == "hidden"
    assert [cell.value for cell in book[CHOICES]["A"]][:2] == ["高齢", "障害"]
    assert len([cell for cell in book[CHOICES]["B"] if cell.value]) == len(LONG)


def test_text_stays_text_and_numbers_stay_numbers(book: Any) -> None:
    page = book["見守り世帯"]
    assert (page["B4"].value, page["B4"].data_type) == ("=1+1", "s")
    assert page["B5"].value == "あ" * MAX_CELL
    assert page["D4"].value == 3


def test_only_what_may_be_filled_in_is_open_and_new_rows_too(book: Any) -> None:
    page = book["見守り世帯"]
    assert page.protection.sheet
    locked = {cell.column: cell.protection.locked for cell in page[4]}
    assert locked == {1: True, **dict.fromkeys(range(2, 8), False), 8: True, 9: True}
    assert all(cell.protection.locked for cell in page[3])
    assert page.column_dimensions["B"].protection.locked is False


def test_id_and_digest_stand_hidden_at_the_end(book: Any) -> None:
    page = book["見守り世帯"]
    assert [page.cell(3, column).value for column in (8, 9)] == ["記録ID", "照合値"]
    assert [page.cell(5, column).value for column in (8, 9)] == ["4561", "cd"]
    assert page.column_dimensions["H"].hidden


def test_choices_are_lists_and_dates_have_a_hint(book: Any) -> None:
    rules = {str(rule.sqref).partition(":")[0]: rule for rule in book["見守り世帯"].data_validations.dataValidation}
    assert rules["E4"].formula1 == rules["F4"].formula1 == f"'{CHOICES}'!$A$1:$A$2"
    assert rules["G4"].formula1 == f"'{CHOICES}'!$B$1:$B${len(LONG)}"
    assert rules["C4"].prompt == DATE_HINT


def test_it_is_ready_to_print(book: Any) -> None:
    page = book["見守り世帯"]
    assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
    assert page.freeze_panes == "A4"
    assert page.print_title_rows == "$3:$3"
