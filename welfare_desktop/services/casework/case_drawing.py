"""支援ネットワーク図 and 支援経過記録 as plain values, and drawn from them in the helper process."""

import dataclasses
import json
from typing import Any

from welfare_desktop.domain.casework.network import Circle, Figure, Network, Tie
from welfare_desktop.domain.casework.record import CaseRecord, Entry, Part
from welfare_desktop.services.drawn_pages import Packed, opened, packed


def plain(paper: Network | CaseRecord) -> tuple[str, str]:
    """What `draw` is given of a paper."""
    return type(paper).__name__, json.dumps(dataclasses.asdict(paper))


def draw(fonts: str, kind: str, told: str) -> Packed:
    """In the helper: draw a paper."""
    from welfare_desktop.papers.case_record import case_record  # noqa: PLC0415 - fonts load in the helper only
    from welfare_desktop.papers.ecomap import ecomap  # noqa: PLC0415

    said = json.loads(told)
    if kind == Network.__name__:
        return packed(ecomap(opened(fonts), _network(said)))
    return packed(case_record(opened(fonts), _record(said)))


def _network(said: dict[str, Any]) -> Network:
    figures: list[dict[str, Any]] = said.pop("figures")
    around = tuple(Figure(circle=Circle(each.pop("circle")), tie=Tie(each.pop("tie")), **each) for each in figures)
    return Network(figures=around, **said)


def _record(said: dict[str, Any]) -> CaseRecord:
    parts = tuple(
        Part(part["heading"], tuple(Entry(e["day"], tuple(e["beside"]), e["text"], e["on"]) for e in part["entries"]))
        for part in said.pop("parts")
    )
    facts = tuple((label, text) for label, text in said.pop("facts"))
    return CaseRecord(facts=facts, parts=parts, **said)
