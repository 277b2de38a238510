"""〃 that the other side wrote means what stands above; what we wrote ourselves says what it says."""

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.services.syncing.dittos import repeat
from welfare_desktop.sheets.record_cells import DITTOED

KEYS = ("name", "neighbourhood", "note")


def test_a_ditto_that_was_not_agreed_repeats_the_cell_above_and_is_marked() -> None:
    rows: list[tuple[Cell, ...]] = [("甲", "本町", "要注意"), ("乙", "〃", "同上"), ("丙", "〃", None)]
    marks = repeat(rows, KEYS, [(1, {"name": "乙"}), (2, {"name": "丙"})])  # type: ignore[arg-type] # rows are sequences
    assert rows == [("甲", "本町", "要注意"), ["乙", "本町", "要注意"], ["丙", "本町", None]]
    assert marks == {1: (("neighbourhood", DITTOED), ("note", DITTOED)), 2: (("neighbourhood", DITTOED),)}


def test_a_ditto_of_our_own_stays_what_it_is() -> None:
    rows: list[tuple[Cell, ...]] = [("甲", "本町", "要注意"), ("乙", "〃", "〃")]
    marks = repeat(rows, KEYS, [(1, {"note": "〃"})])  # type: ignore[arg-type] # rows are sequences
    assert rows[1] == ["乙", "本町", "〃"]
    assert marks == {1: (("neighbourhood", DITTOED),)}


def test_the_first_row_has_nothing_above() -> None:
    rows: list[tuple[Cell, ...]] = [("甲", "〃", None)]
    assert repeat(rows, KEYS, [(0, {})]) == {}  # type: ignore[arg-type] # rows are sequences
    assert rows == [("甲", "〃", None)]
