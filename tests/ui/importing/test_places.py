"""A record's place in its file is named as a clerk would look it up."""

from welfare_desktop.domain.plans import PackedRows, TablePlan
from welfare_desktop.ui.importing.places import full_place, short_place


def plan(**places: dict[int, tuple[int, int]]) -> TablePlan:
    told = {int(row.removeprefix("row")): found for row, found in places.items()}
    return TablePlan("名簿", "volunteers", (), (), PackedRows([]), places=told)


def test_a_record_stands_in_its_row() -> None:
    assert short_place(plan(), 12) == "12行"
    assert full_place(plan(), 12, "") == "12行目"
    assert full_place(plan(), 12, "名簿") == "シート「名簿」 12行目"


def test_somebody_of_a_turned_list_stands_in_their_column() -> None:
    turned = plan(row3={1: (2, 28), 2: (3, 28)})
    assert short_place(turned, 3) == "AB列"
    assert full_place(turned, 3, "名簿") == "シート「名簿」 AB列"


def test_a_record_on_a_card_has_no_column_of_its_own() -> None:
    card = plan(row3={1: (2, 2), 2: (3, 4)})
    assert short_place(card, 3) == "3行"
