"""The columns of our own workbook are known by their labels, else by where they stand beside the others."""

import pytest

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.ledgers.sources import SourceColumn
from welfare_desktop.services.syncing.own_columns import keys_of, remarks

SALONS = KINDS["salons"]
SENT = ("number", "name", "venue", "fee")
LABELS = tuple(SALONS.label_of(key) for key in SENT)


def columns(*headings: str) -> list[SourceColumn]:
    return [SourceColumn(at, text, "", 0.0, "", ("値",), at) for at, text in enumerate(headings, 1)]


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        (LABELS, SENT),
        ((*LABELS[:2], "ところ", LABELS[3]), SENT),
        (("整理", *LABELS[1:]), SENT),
        ((*LABELS[:3], "代金"), SENT),
        ((LABELS[0], "", LABELS[2], LABELS[3]), SENT),
        ((LABELS[0], LABELS[1], LABELS[1], LABELS[3]), SENT),
        ((*LABELS, "市の備考"), (*SENT, "")),
        ((LABELS[3], LABELS[0], LABELS[1], LABELS[2]), ("fee", "number", "name", "venue")),
    ],
)
def test_a_column_is_known_by_its_label_or_its_place(headings: tuple[str, ...], found: tuple[str, ...]) -> None:
    keys = keys_of(SALONS, SENT, columns(*headings))
    assert tuple(keys.get(at, "") for at in range(len(headings))) == found


def test_what_is_read_as_something_else_or_not_at_all_is_told() -> None:
    came = columns(LABELS[0], LABELS[1], "ところ", "市の備考")
    told = remarks(SALONS, SENT, came, keys_of(SALONS, SENT[:3], came))
    assert len(told) == 3
    assert "ところ" in told[0]
    assert LABELS[2] in told[0]
    assert "市の備考" in told[1]
    assert LABELS[3] in told[2]
