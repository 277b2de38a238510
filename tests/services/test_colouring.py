"""Colours of every form of file reach the question what they mean."""

from tests.services.ledgers import opened
from tests.sheets import crafted
from tests.sheets.coloured import HEADINGS, HOMES
from welfare_desktop.services.ledgers import colouring
from welfare_desktop.services.workspace import Workspace


def open_ledger(looks: dict[int, str]) -> bytes:
    """An .ods of homes; rows in style "c" (a colour) or "s" (struck through)."""
    lines = [
        "".join(
            f'<table:table-cell table:style-name="{looks.get(row, "")}" office:value-type="string">'
            f"<text:p>{cell or ''}</text:p></table:table-cell>"
            for cell in cells
        )
        for row, cells in enumerate((HEADINGS, *HOMES), 1)
    ]
    rows = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    return crafted.open_book(f'<table:table table:name="台帳">{rows}</table:table>', colour="#ff0000")


def test_colours_of_an_ods_are_asked_about(empty_office: Workspace) -> None:
    source = opened(empty_office, open_ledger({3: "c", 5: "s"}), "households", "台帳.ods")
    tints = colouring.read(empty_office, source)
    asked = colouring.coloured(source.sheets[0].tables[0], tints.get(0))
    assert [(each.name, each.rows) for each in asked] == [("取り消し線", (5,)), ("赤の文字", (3,))]
    assert source.notes == ()
