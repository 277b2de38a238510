"""The 校区カルテ as plain values, and drawn from them in the helper process."""

import dataclasses
import json
from typing import Any

from welfare_desktop.domain.districts.karte import Karte, KarteTable
from welfare_desktop.domain.rosters import Align, Column
from welfare_desktop.services.drawn_pages import Packed, opened, packed


def plain(karte: Karte) -> str:
    """What `draw` is given of a 校区カルテ."""
    return json.dumps(dataclasses.asdict(karte))


def draw(fonts: str, told: str) -> Packed:
    """In the helper: draw a 校区カルテ."""
    from welfare_desktop.papers.district_karte import district_karte  # noqa: PLC0415 - fonts load in the helper only

    return packed(district_karte(opened(fonts), _karte(json.loads(told))))


def _karte(said: dict[str, Any]) -> Karte:
    told: list[dict[str, Any]] = said.pop("tables")
    tables = tuple(
        KarteTable(
            each["heading"],
            tuple(Column(align=Align(column.pop("align")), **column) for column in each["columns"]),
            tuple(map(tuple, each["rows"])),
            each["empty"],
        )
        for each in told
    )
    facts = tuple((label, text) for label, text in said.pop("facts"))
    return Karte(facts=facts, tables=tables, **said)
