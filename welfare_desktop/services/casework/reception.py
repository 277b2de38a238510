"""相談の受付: who calls, whether they came before, and one more reception on a new case or on theirs."""

import dataclasses
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from welfare_desktop.domain.casework import course as casework
from welfare_desktop.domain.casework.counts import is_nameless
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits, fold_text
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import fields_of
from welfare_desktop.domain.registers.cases import Case, Reception
from welfare_desktop.services import restricting
from welfare_desktop.services.casework import keeping
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import pages, search
from welfare_desktop.store.database import Connection

CLIENT_KEYS = ("client_name", "client_kana", "sex", "born_on", "phone", "mobile", "address", "district")
"""What a clerk asks of somebody who calls."""
ORIGINS = {"salons": "サロン", "events": "行事", "activities": "見守り活動"}
"""Where worries are heard: register → how a reception names it."""

_EARLIER = 8
_LEAST_NAME, LEAST_DIGITS = 2, 6
_SHOWN = (
    "number", "client_name", "client_kana", "phone", "status", "responsible", "main_topic", "received_on", "address",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Earlier:
    """A case of somebody who may be the same person."""

    case: int
    number: str
    client: str
    status: str
    responsible: str
    topic: str
    since: str
    address: str


@dataclass(frozen=True, slots=True)
class Received:
    """A reception as it was kept: on which case, under which 受付番号, and the batch that can be undone."""

    case: int
    number: str
    batch: int
    is_new: bool
    resumed: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a worry was heard: a salon, an event or a watching activity, by register and id, and its name."""

    kind: str
    record: int
    name: str


@verb("cases.work")
def blank(workspace: Workspace) -> Reception:
    """The reception of the usual telephone call: today, by this clerk, from the person themselves."""
    return Reception(received_on=workspace.today(), received_by=workspace.clerk.name, method="電話", route="本人")


@verb("cases.work")
def receive(workspace: Workspace, client: Case, reception: Reception, case: int = 0) -> Received:
    """Keep a reception on a case (継続), or with the client's facts as a new case (0: 新規).

    It takes the next 受付番号 of the fiscal year it came in. What a case does not know of its client yet is filled in,
    never overwritten; a closed case is resumed and keeps its number. Refusals of `keeping.change`.
    """
    day = reception.received_on or workspace.today()
    reception = dataclasses.replace(reception, received_on=day)
    if case:
        return _continued(workspace, client, reception, case)
    begun = dataclasses.replace(client, id=0, revision=0, status=casework.RECEIVED, receptions=(reception,))
    kept = keeping.begin(workspace, begun, day)
    return Received(kept.case.id, kept.case.number or "", kept.batch, is_new=True)


@verb("cases.work")
def receive_from(workspace: Workspace, origin: Origin, client: Case, reception: Reception, case: int = 0) -> Received:
    """Keep a worry heard at a salon, an event or while watching as a reception that says where it came from.

    Refusal `origin.unknown` for another register.
    """
    if origin.kind not in ORIGINS:
        raise Refusal("origin.unknown", "この台帳からは相談を受け付けられません。")
    heard = dataclasses.replace(
        reception,
        route=reception.route if reception.route not in (None, "本人") else _route(origin.kind),
        origin=reception.origin or f"{ORIGINS[origin.kind]} {origin.name}".strip()[:80],
        origin_salon=origin.record if origin.kind == "salons" else None,
        origin_event=origin.record if origin.kind == "events" else None,
    )
    return receive(workspace, client, heard, case)


@verb("cases.work")
def earlier(workspace: Workspace, name: str, kana: str = "", phone: str = "") -> tuple[Earlier, ...]:
    """Cases of people of this name, reading or telephone, the likeliest first; none before enough is typed.

    A case under 閲覧制限 that is not the clerk's own is none of them: that it is found by a name would say whose it is.
    Its 担当CSW is told of the new case where theirs is shown (`glances`).
    """
    with workspace.store.reading() as connection:
        shut = restricting.closed(workspace, connection, CASES)
        hits = Counter(
            each
            for text in looked_for(name, kana, phone)
            for each in search.likeliest(connection, Listing(CASES, text=text), _EARLIER * 4)
            if each not in shut
        )
        ids = list(hits)
        rows = pages.page(connection, CASES, ids, _SHOWN)
    found = [_earlier(each, row) for each, row in zip(ids, rows, strict=True)]
    begins = name_key(name)
    found.sort(key=lambda each: (-hits[each.case], not name_key(each.client).startswith(begins)))
    return tuple(found[:_EARLIER])


def looked_for(name: str, kana: str, phone: str) -> tuple[str, ...]:
    """The words people are looked for by: of a name that tells them apart, and enough of a telephone number."""
    named = [" ".join(text.split()) for text in (name, kana) if not is_nameless(text)]
    enough = [text for text in named if len(name_key(text)) >= _LEAST_NAME]
    return (*enough, phone) if len(digits(phone)) >= LEAST_DIGITS else tuple(enough)


@verb("cases.work")
def client_of(workspace: Workspace, case: int) -> Case:
    """The facts of a case's client alone, to be received anew. Refusals of `keeping.opened`."""
    found = keeping.opened(workspace, case)
    return Case(**{key: getattr(found, key) for key in (*CLIENT_KEYS, "household", "volunteer")})


@verb("cases.work")
def district_of(workspace: Workspace, address: str) -> int:
    """The district whose 町丁目 an address lies in; 0 when none or several say so."""
    folded = fold_text(address)
    if not folded:
        return 0
    with workspace.store.reading() as connection:
        ids = list(search.ids(connection, Listing("districts", ended=False)))
        areas = pages.values(connection, "districts", ids, ("area_text",))
    longest = [(_longest(str(area or ""), folded), each) for each, (area,) in zip(ids, areas, strict=True)]
    best = max((length for length, _ in longest), default=0)
    chosen = [each for length, each in longest if length == best]
    return chosen[0] if best and len(chosen) == 1 else 0


def _continued(workspace: Workspace, client: Case, reception: Reception, case: int) -> Received:
    given: dict[str, str | bool] = {}

    def alter(connection: Connection, found: Case) -> Case:
        number = keeping.next_number(connection, reception.received_on or "")
        given.update(number=number, resumed=not casework.is_open(found))
        return casework.received(_filled(found, client), dataclasses.replace(reception, number=number))

    kept = keeping.change(workspace, case, alter, "相談の受付", reception.received_on or "")
    return Received(case, str(given["number"]), kept.batch, is_new=False, resumed=bool(given["resumed"]))


def _filled(case: Case, client: Case) -> Case:
    """The case with what its client told now and nobody knew before."""
    told = {key: getattr(client, key) for key in CLIENT_KEYS if key in fields_of(Case)}
    lacking = {key: value for key, value in told.items() if value is not None and getattr(case, key) is None}
    return dataclasses.replace(case, **lacking)


def _earlier(case: int, row: pages.Values) -> Earlier:
    shown = {key: "" if value is None else str(value) for key, value in zip(_SHOWN, row, strict=True)}
    return Earlier(
        case,
        shown["number"],
        shown["client_name"],
        shown["status"],
        shown["responsible"],
        shown["main_topic"],
        shown["received_on"],
        shown["address"],
    )


def _longest(area: str, address: str) -> int:
    """The length of the longest 町 of an area text that the address names."""
    return max((len(town) for town in _towns(area) if town in address), default=0)


def _towns(area: str) -> Iterable[str]:
    for mark in "、,，・\n\u3000":
        area = area.replace(mark, " ")
    return (fold_text(town) for town in area.split())


def _route(kind: str) -> str:
    return {"salons": "サロン", "events": "行事"}.get(kind, "アウトリーチ")
