"""Printing district rosters: what stands on them, the pages, the file; each copy leaves a line in the register.

Pages are laid out in the helper process and travel as plain tuples. Every request says whom the paper is for:
`services.sharing` says who stands on it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, islice
from pathlib import Path
from typing import TypeAlias

from welfare_desktop.domain.drawing import Document
from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.japanese.kana import OTHER_ROW, row_of
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.rosters import CAUTION, Group, Roster, Section
from welfare_desktop.domain.sharing import OWN_USE, Audience, counted
from welfare_desktop.domain.values import Date
from welfare_desktop.host import resources
from welfare_desktop.services import outputs, roster_pages, searching, sharing
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.roster_forms import ROSTER_FORMS
from welfare_desktop.services.sharing import Told
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

KANA_ORDER = "kana"
NEIGHBOURHOOD_ORDER = "neighbourhood"
ORDERS: Mapping[str, str] = {KANA_ORDER: "五十音順", NEIGHBOURHOOD_ORDER: "町内会順"}
STAMP_BOXES = ("会長", "事務局長", "係長", "担当")
ROWS_AT_ONCE = 500
INTERNAL = f"内部用・{CAUTION}"
"""The mark in the head of what stays with the office."""

_Line: TypeAlias = tuple[str, str, tuple[str, ...]]
"""Neighbourhood, reading, and the row's texts."""


@dataclass(frozen=True, slots=True)
class RosterRequest:
    """Which roster: of volunteers or households, of one district (None: all), in which order, for whom.

    `as_of` is the 基準日 (ISO, "" for today): records that ended by then are left out.
    """

    kind: str
    district: int | None = None
    order: str = KANA_ORDER
    as_of: str = ""
    audience: Audience = OWN_USE
    stamp_boxes: bool = False


@dataclass(frozen=True, slots=True)
class RosterJob:
    """A roster made: its pages to look at, and what is needed to write or record it."""

    request: RosterRequest
    roster: Roster
    document: Document
    people: tuple[int, ...]
    number: int
    """Under which the helper keeps the pages, so that saving them costs only the writing."""
    withheld: Mapping[str, int] = field(default_factory=dict[str, int])
    """How many are left out, by reason; told to the clerk and the register of provisions, never on the paper."""


@verb("lists.print")
def roster(workspace: Workspace, kind: str, request: RosterRequest, progress: Progress = no_progress) -> RosterJob:
    """Make a roster: its records as they are now, laid out on pages.

    Refusal `roster.kind` for registers that have no roster, `roster.empty` when nobody is on it, `sharing.purpose`
    when it is for somebody and nobody said what for.
    """
    if kind not in ROSTER_FORMS or kind != request.kind:
        raise Refusal("roster.kind", "この台帳の名簿は、まだ用意されていません。", "", "一覧の書出を使ってください。")
    sharing.require_purpose(workspace, request.audience.receiver, request.audience.purpose)
    made, told = _filled(workspace, request, progress)
    if not told.ids:
        raise nobody(told.withheld)
    number = new_id()
    document = roster_pages.laid_out(workspace.helper, number, resources.resources() / "fonts", made, progress)
    return RosterJob(request, made, document, told.ids, number, told.withheld)


@verb("lists.print")
def left_out(workspace: Workspace, kind: str, request: RosterRequest) -> Mapping[str, int]:
    """How many are left out of a roster for its audience, by reason."""
    ids = [each for _, found in _areas(workspace, request) for each in found]
    return sharing.told(workspace, kind, ids, request.audience.receiver).withheld


def nobody(withheld: Mapping[str, int]) -> Refusal:
    """There is nobody to stand on a paper, and how many were left out."""
    left = counted(withheld)
    todo = "渡す相手を確かめてください。" if left else "校(地)区と基準日を確かめてください。"
    return Refusal("roster.empty", "名簿に載る人がいません。", f"載せなかったもの: {left}。" if left else "", todo)


@verb("lists.print")
def save_pdf(workspace: Workspace, kind: str, job: RosterJob, path: Path, progress: Progress = no_progress) -> Written:
    """Write the roster as a PDF file and record what left the office."""
    fonts = resources.resources() / "fonts"

    def make(serial: str) -> bytes:
        stamp = serial, workspace.clock()
        return roster_pages.pdf(workspace.helper, job.number, fonts, job.roster, stamp, progress)

    return outputs.write(workspace, path, _output(kind, job), make)


@verb("lists.print")
def printed(workspace: Workspace, kind: str, job: RosterJob) -> Written:
    """Record that the roster went to paper."""
    return outputs.note(workspace, _output(kind, job))


def _output(kind: str, job: RosterJob) -> outputs.Output:
    request = job.request
    return outputs.Output(
        job.roster.title,
        kind,
        job.people,
        tuple(column.heading for column in job.roster.columns),
        request.audience.name,
        request.audience.purpose,
        counted(job.withheld),
        request.audience.due_on,
    )


def _filled(workspace: Workspace, request: RosterRequest, progress: Progress) -> tuple[Roster, Told]:
    form = ROSTER_FORMS[request.kind]
    as_of = request.as_of or workspace.today()
    areas = _areas(workspace, request)
    told = sharing.told(
        workspace, request.kind, [each for _, found in areas for each in found], request.audience.receiver
    )
    kept = frozenset(told.ids)
    named = [(name, stay) for name, found in areas if (stay := [each for each in found if each in kept])]
    lines = _lines(workspace, request.kind, told, progress)
    groups = [Group(name, _sections([*islice(lines, len(found))], request.order)) for name, found in named]
    date = Date()
    made = Roster(
        form.title,
        tuple(column for column, _ in form.columns),
        tuple(groups),
        as_of=date.show(as_of) + "現在",
        made_on=date.show(workspace.today()),
        order=ORDERS[request.order],
        unit=form.unit,
        office=workspace.office.name,
        recipient=request.audience.name,
        purpose=request.audience.purpose,
        stamp_boxes=STAMP_BOXES if request.stamp_boxes else (),
        caution=CAUTION if request.audience.receiver else INTERNAL,
    )
    return made, told


def _areas(workspace: Workspace, request: RosterRequest) -> list[tuple[str, list[int]]]:
    """Each district asked for with the records that stand in it on the day."""
    standing = (Condition(KINDS[request.kind].ended_on, "open-at", request.as_of or workspace.today()),)
    listing = Listing(request.kind, district=request.district, conditions=standing)
    ids = searching.ids_by_district(workspace, listing)
    return [(name, ids[district]) for district, name in _districts(workspace, request) if district in ids]


def _districts(workspace: Workspace, request: RosterRequest) -> Iterable[tuple[int, str]]:
    """The districts asked for, in the city's order; 0 stands for records without one."""
    for each in searching.districts(workspace, request.kind):
        if request.district in (None, each.id):
            yield each.id, each.name


def _lines(workspace: Workspace, kind: str, told: Told, progress: Progress) -> Iterator[_Line]:
    """What stands on the roster of these records, in their order; on the office's own 非開示 is marked."""
    form = ROSTER_FORMS[kind]
    keys = tuple(dict.fromkeys((*form.keys, "neighbourhood", KINDS[kind].kana)))
    for record, texts in told_rows(workspace, kind, told, keys, progress):
        shown = dict(zip(keys, texts, strict=True))
        if mark := told.marks.get(record):
            shown["note"] = "\n".join(filter(None, (f"【{mark}】", shown["note"])))
        yield shown["neighbourhood"], shown[KINDS[kind].kana], form.row(shown)


def told_rows(
    workspace: Workspace, kind: str, told: Told, keys: Sequence[str], progress: Progress
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each record that is told of, in order, with its texts, without what of it is closed to the audience."""
    for start in range(0, len(told.ids), ROWS_AT_ONCE):
        progress(0, len(told.ids))
        chosen = told.ids[start : start + ROWS_AT_ONCE]
        with workspace.store.reading() as connection:
            closed = sharing.closings(connection, kind, told, chosen, keys)
        for record, texts, gone in zip(chosen, searching.rows(workspace, kind, chosen, keys), closed, strict=True):
            yield record, tuple(gone.get(at, text) for at, text in enumerate(texts)) if gone else texts


def _sections(lines: Sequence[_Line], order: str) -> tuple[Section, ...]:
    """The rows under sub-headings: 町内会 by 町内会, or the 五十音 rows the reading order already has."""
    if order == NEIGHBOURHOOD_ORDER:
        ordered = sorted(lines, key=lambda line: (line[0] == "", line[0]))
        return tuple(
            Section(place or "町内会未登録", tuple(row for _, _, row in found))
            for place, found in groupby(ordered, key=lambda line: line[0])
        )
    return tuple(
        Section("その他" if heading == OTHER_ROW else f"{heading}行", tuple(row for _, _, row in found))
        for heading, found in groupby(lines, key=lambda line: row_of(line[1]))
    )
