"""Sending in an exchange (送付): what leaves is chosen, written, noted in the provision register, and kept as the base.

The base is what both sides know from now on: the values of the file by ledger key.
"""

import dataclasses
import functools
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import hides
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.sharing import counted
from welfare_desktop.domain.values import Date, Narrative, Reference
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import outputs, sharing
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.sharing import Told
from welfare_desktop.services.syncing import arrangements, books, filling, header_facts, scope, templates
from welfare_desktop.services.syncing.arrangements import Arrangement
from welfare_desktop.services.syncing.templates import Template
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import exchanges, pages, search
from welfare_desktop.store.database import Connection
from welfare_desktop.store.syncing import sendings
from welfare_desktop.store.syncing.sendings import Sending

BESIDE: Mapping[str, int] = {"contacts": 3, "members": 5}
"""How many children of a numbered family are sent, where they exist."""
USUALLY_BESIDE = 3
PLAIN_BOOK, MACRO_BOOK = ".xlsx", ".xlsm"
PURPOSE = "名簿の照合"
ALL_DISTRICTS = "全校(地)区"
NO_SHEET = "様式にシートがない校(地)区"
MACROS = "マクロ（ファイル名を「.xlsm」にすると残ります）"
NO_TWINS = "校(地)区のシートの追加（様式に{why}があるため）"
INSTRUCTIONS = (
    "記入のしかた",
    "白い欄を直接直してください。灰色の欄と見出しは変えないでください。",
    "新しい方は、表の下の空いた行に書き足してください。",
    "終了した方の行は消さずに、終了日を書いてください。",
    "日付は「令和8年4月1日」「S46.4.1」「1971/4/1」のいずれの書き方でも構いません。",
    "一覧から選ぶ欄は、欄の右の ▼ から選べます。",
    "並べ替えや列の移動はできません。行や列を表示しないでいても構いません。",
    "{due}ファイル名は変えても構いません。",
)


@dataclass(frozen=True, slots=True)
class SendRequest:
    """What to send: the exchange, ledger keys (none: the usual ones), districts and roles (none: all), days as ISO.

    `agreed_only`: households that were not asked whether the recipient may be told of them stay.
    """

    arrangement: int
    keys: tuple[str, ...] = ()
    districts: tuple[int, ...] = ()
    as_of: str = ""
    recipient: str = ""
    purpose: str = PURPOSE
    due_on: str = ""
    in_charge: str = ""
    roles: tuple[str, ...] = ()
    agreed_only: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would leave: who is told of and what of them is closed, the ledger keys, what cannot be written as it is.

    `made` names the districts for which the template's empty sheet will be copied; `macros`: the template has some.
    `unagreed` counts those among the records who have not agreed that the recipient is told of them.
    """

    told: Told
    keys: tuple[str, ...]
    lost: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    macros: bool = False
    unagreed: int = 0

    @property
    def ids(self) -> tuple[int, ...]:
        """The records, in order."""
        return self.told.ids

    @property
    def withheld(self) -> Mapping[str, int]:
        """How many stay, by reason."""
        return self.told.withheld

    def lost_in(self, path: Path) -> tuple[str, ...]:
        """What the file at this place will not keep of the template."""
        return (*self.lost, MACROS) if self.macros and not _keeps_macros(path) else self.lost


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent. `left` names what the template did not take: cells with formulas, districts without a sheet."""

    sending: Sending
    written: Written
    withheld: Mapping[str, int]
    left: tuple[str, ...] = field(default_factory=tuple[str, ...])


@verb("exchange.send")
def usual_keys(workspace: Workspace, kind: str) -> tuple[str, ...]:
    """The ledger keys an exchange sends where nobody chose: all but narratives and what this clerk may not see."""
    register = KINDS[kind]
    return tuple(
        key
        for key in _expanded(register)
        if not isinstance(register.field(key).type, Narrative) and not hides(workspace.clerk.roles, kind, key)
    )


@verb("exchange.send")
def outlook(workspace: Workspace, request: SendRequest) -> Outlook:
    """What would leave; nothing is written."""
    arrangement = arrangements.get(workspace, request.arrangement)
    return _outlook(workspace, arrangement, request)


def _outlook(workspace: Workspace, arrangement: Arrangement, request: SendRequest) -> Outlook:
    require(workspace, "exchange.send", arrangement.kind)
    ids = _listed(workspace, arrangement.kind, request.districts, request.roles)
    recipient = request.recipient or arrangement.partner
    found = scope.shareable(
        workspace, arrangement.kind, ids, recipient, request.purpose, agreed_only=request.agreed_only
    )
    seen = _as_laid_out(workspace, arrangement, request, found)
    return dataclasses.replace(seen, unagreed=scope.unagreed(workspace, arrangement.kind, seen.ids, recipient))


def _as_laid_out(workspace: Workspace, arrangement: Arrangement, request: SendRequest, found: Told) -> Outlook:
    template = templates.of(workspace, arrangement.template)
    if template is None:
        return Outlook(found, request.keys or usual_keys(workspace, arrangement.kind))
    if not template.by_district:
        return Outlook(found, template.keys(), template.lost, macros=template.macros)
    return _by_district(workspace, template, found)


def _by_district(workspace: Workspace, template: Template, found: Told) -> Outlook:
    """What goes onto the sheets that districts have or can be given; what has no sheet stays."""
    with workspace.store.reading() as connection:
        areas = pages.values(connection, template.kind, found.ids, (KINDS[template.kind].district,))
    lacking = filling.lacking(workspace, template, (area for (area,) in areas))
    with workspace.store.reading() as connection:
        named = pages.values(connection, "districts", lacking, ("name",))
    why = filling.obstacles(workspace, template) if lacking else ()
    own = {*template.districts(), *(() if why else lacking)}
    ids = tuple(each for each, (area,) in zip(found.ids, areas, strict=True) if area in own)
    stays = {NO_SHEET: len(found.ids) - len(ids)} if len(ids) < len(found.ids) else dict[str, int]()
    lost = (*template.lost, *(NO_TWINS.format(why=each) for each in why))
    made = () if why else tuple(str(name or "") for (name,) in named)
    told = dataclasses.replace(found, ids=ids, withheld={**found.withheld, **stays})
    return Outlook(told, template.keys(), lost, made, template.macros)


def _listed(workspace: Workspace, kind: str, districts: Sequence[int], roles: Sequence[str]) -> list[int]:
    """The records that have not ended, of these roles, district by district, in reading order."""
    with workspace.store.reading() as connection:
        chosen: Iterable[int | None] = districts or (None,)
        if kind == "districts":
            found = search.ids(connection, Listing(kind, order="sort_order", ended=False))
            return [each for each in found if not districts or each in districts]
        found = [each for area in chosen for each in search.ids(connection, Listing(kind, district=area, ended=False))]
        return scope.of_roles(connection, kind, found, roles)


@verb("exchange.send")
def send(workspace: Workspace, request: SendRequest, path: Path, progress: Progress = no_progress) -> Sent:
    """Write the file, its line in the provision register, and what is agreed from now on.

    Refusals: `exchange.day` for a 基準日 or 返送期限 that is no day, `exchange.ending` for a name under which Excel
    would not open the file (an .xlsm without macros, an .xls).
    """
    arrangement = arrangements.get(workspace, request.arrangement)
    as_of = header_facts.day_said(request.as_of, header_facts.AS_OF)
    due_on = header_facts.day_said(request.due_on, header_facts.DUE)
    request = dataclasses.replace(request, as_of=as_of, due_on=due_on)
    planned = _outlook(workspace, arrangement, request)
    _require_ending(path, planned)
    making = _Making(workspace, arrangement, request, planned, macros=_keeps_macros(path), progress=progress)
    register = KINDS[arrangement.kind]
    output = outputs.Output(
        f"{register.label}（{'・'.join(('交換', *(role or scope.UNWRITTEN for role in request.roles)))}）",
        register.key,
        planned.ids,
        planned.keys,
        request.recipient or arrangement.partner,
        request.purpose,
        counted(planned.withheld),
    )
    written = outputs.write(workspace, path, output, making.make)
    sending = making.keep(written.serial)
    return Sent(sending, written, planned.withheld, tuple(making.left))


def _keeps_macros(path: Path) -> bool:
    return path.suffix.lower() == MACRO_BOOK


def _require_ending(path: Path, planned: Outlook) -> None:
    allowed = (PLAIN_BOOK, MACRO_BOOK) if planned.macros else (PLAIN_BOOK,)
    if path.suffix.lower() not in allowed:
        raise Refusal(
            "exchange.ending",
            "「{name}」という名前では、Excelで開けるファイルになりません。",
            "まだ何も書き出していません。",
            "ファイル名の終わりを「{endings}」にしてください。",
            {"name": path.name, "endings": "」か「".join(allowed)},
        )


class _Making:
    """One file being made, and what it says."""

    def __init__(
        self,
        workspace: Workspace,
        arrangement: Arrangement,
        request: SendRequest,
        planned: Outlook,
        *,
        macros: bool,
        progress: Progress,
    ) -> None:
        self._workspace = workspace
        self._arrangement = arrangement
        self._request = request
        self._progress = progress
        self._kind = KINDS[arrangement.kind]
        self._macros = macros
        self._told = planned.told
        self._ids = planned.ids
        self._keys = planned.keys
        self._values: list[tuple[Value, ...]] = []
        self._digests: list[str] = []
        self._sha256 = ""
        self.left: list[str] = []

    def make(self, serial: str) -> bytes:
        """The file's bytes."""
        workspace = self._workspace
        with workspace.store.reading() as connection:
            self._values = self._open_values(connection)
            names = names_of(connection, self._kind, self._keys)
        template = templates.of(workspace, self._arrangement.template)
        if template:
            facts = self._facts(serial)
            rows, macros = self._rows(), self._macros
            filled = filling.filled(workspace, template, rows, names, facts, self._progress, macros=macros)
            data, self.left = filled.data, list(filled.left)
        else:
            self._keep_filled()
            heads = {"titles": self._titles(serial), "instructions": self._instructions()}
            made: Any = workspace.helper.run(books.make, self._kind.key, self._keys, self._rows(), names, heads)
            data, self._digests = made
        self._sha256 = hashlib.sha256(data).hexdigest()
        return data

    def _open_values(self, connection: Connection) -> list[tuple[Value, ...]]:
        """The values of the records; nothing where the fact is closed (非開示)."""
        values = pages.values(connection, self._kind.key, self._ids, self._keys)
        closed = sharing.closings(connection, self._kind.key, self._told, self._ids, self._keys)
        return [
            tuple(None if at in gone else value for at, value in enumerate(row)) if gone else row
            for row, gone in zip(values, closed, strict=True)
        ]

    def _rows(self) -> list[tuple[int, tuple[Value, ...]]]:
        return list(zip(self._ids, self._values, strict=True))

    def _keep_filled(self) -> None:
        """Numbered columns (緊急連絡先3 …) that no record fills stay away."""
        kept = [
            at
            for at, key in enumerate(self._keys)
            if key.count(".") < 2 or any(values[at] not in (None, ()) for values in self._values)
        ]
        self._keys = tuple(self._keys[at] for at in kept)
        self._values = [tuple(values[at] for at in kept) for values in self._values]

    def keep(self, serial: int) -> Sending:
        """Keep what was sent, and the base."""
        workspace, request, arrangement = self._workspace, self._request, self._arrangement
        bases = {record: dict(zip(self._keys, values, strict=True)) for record, values in self._rows()}
        with workspace.store.writing() as connection:
            exchanges.put(connection, arrangement.base, self._kind.key, bases)
            sendings.put_digests(connection, arrangement.base, zip(self._ids, self._digests, strict=False))
            noted = Sending(
                0,
                arrangement.id,
                "",
                workspace.clerk.name,
                request.as_of or workspace.today(),
                request.districts,
                request.recipient or arrangement.partner,
                request.purpose,
                request.due_on,
                serial,
                self._sha256,
                self._keys,
                len(self._ids),
            )
            return sendings.note(connection, noted, workspace.clock())

    def _facts(self, serial: str) -> Mapping[str, str]:
        """What stands in the head of the file, by fact."""
        request = self._request
        with self._workspace.store.reading() as connection:
            named = pages.values(connection, "districts", request.districts, ("name",))
        districts = [str(name) for (name,) in named if name]
        return {
            "as_of": request.as_of or self._workspace.today(),
            "in_charge": request.in_charge or self._workspace.clerk.name,
            "office": self._workspace.office.name,
            "serial": serial,
            "due_on": request.due_on,
            "district": "・".join(districts) if districts else ALL_DISTRICTS,
        }

    def _titles(self, serial: str) -> tuple[str, str]:
        """The second line is told again when the file comes back; the first marks it as ours."""
        show = Date().show
        request, workspace = self._request, self._workspace
        recipient = request.recipient or self._arrangement.partner
        due = f"　返送期限 {show(request.due_on)}" if request.due_on else ""
        roles = "・".join(role or scope.UNWRITTEN for role in request.roles)
        only = f"　{self._kind.label_of(scope.ROLE)} {roles}" if roles else ""
        return (
            f"{workspace.office.name}　{self._kind.label}　{show(workspace.today())}作成　管理番号 {serial}　取扱注意",
            f"基準日 {show(request.as_of or workspace.today())}　宛先 {recipient}{only}{due}",
        )

    def _instructions(self) -> tuple[str, ...]:
        due = f"{Date().show(self._request.due_on)}までにお返しください。" if self._request.due_on else ""
        return tuple(line.format(due=due) for line in INSTRUCTIONS)


def names_of(connection: Any, kind: Kind, keys: Sequence[str]) -> dict[int, str]:
    """The names of all records that these ledger keys may refer to."""
    types = (kind.field(key).type for key in keys)
    found: dict[int, str] = {}
    for other in sorted({each.kind for each in types if isinstance(each, Reference)}):
        register = KINDS[other]
        named = pages.stream(connection, other, (register.person or register.name,))
        found.update((record, str(name or "")) for record, (name,) in named)
    return found


@functools.cache
def _expanded(kind: Kind) -> tuple[str, ...]:
    """The ledger keys of a register in order, numbered families child by child."""
    found: dict[str, None] = {}
    for column in kind.columns:
        family, numbered, _ = column.key.partition(".N.")
        if not numbered:
            found[column.key] = None
            continue
        keys = [each.key for each in kind.columns if each.key.startswith(f"{family}.N.")]
        for number in range(1, BESIDE.get(family, USUALLY_BESIDE) + 1):
            found.update(dict.fromkeys(key.replace(".N.", f".{number}.") for key in keys))
    return tuple(found)
