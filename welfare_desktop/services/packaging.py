"""Several PCs of an office without a server (変更パッケージ): what was written here goes to the others in one sealed file.

A USB stick or a shared folder is only the mailbox. Packages may come in any order, twice, or late; every PC that has
the same changes shows the same records, and what two PCs wrote differently is 要確認 (`disputes`).

A new PC starts from a backup of another one and joins under a number of its own (`become_new_replica`). Two PCs that
write under one number could not be told apart, so a copy neither sends nor receives before it has joined.
"""

import hashlib
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import backing_up, disputes, outputs, package_body
from welfare_desktop.services.package_body import Body
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import numbering
from welfare_desktop.store.database import Connection
from welfare_desktop.store.packages import replicas, shared
from welfare_desktop.store.packages.arriving import PackedBatch, arrive, position_of
from welfare_desktop.store.packages.departing import depart
from welfare_desktop.store.rows import load
from welfare_desktop.store.tables import SHAPES
from welfare_desktop.vault import packaging as envelopes

LARGEST = 512 * 1024 * 1024
"""Bytes of a package that are read."""
ENDING = ".wdp"
WHAT = "変更パッケージ"
_OWN_KEY = "package"


@dataclass(frozen=True, slots=True)
class Peer:
    """Another PC of the office: its number, its name, when it was last heard of (None: never)."""

    replica: int
    name: str
    heard_at: datetime | None


@dataclass(frozen=True, slots=True)
class Sent:
    """A package that was written: how many changes of how many records, its serial in the provision register."""

    path: Path
    batches: int
    records: int
    serial: int


@dataclass(frozen=True, slots=True)
class Look:
    """What a package holds: from which PC, made when, how many changes, how many of them new here, narratives too?"""

    sender: str
    made_at: datetime
    batches: int
    new: int
    narratives: bool


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a package: changes applied, known already, waiting for earlier ones (前の変更がまだ届いていません).

    `missing` names the PCs whose earlier changes are lacking; `disputes` counts what is 要確認 now; `touched` are
    registers, `shared` how many settings, exchanges, templates and 別人 became others here.
    """

    applied: int
    known: int
    waiting: int
    disputes: int
    missing: tuple[str, ...]
    touched: tuple[str, ...]
    shared: int = 0


@verb("package.send")
def peers(workspace: Workspace) -> tuple[Peer, ...]:
    """The other PCs heard of."""
    with workspace.store.reading() as connection:
        found = [each for each in replicas.peers(connection) if each.replica != replicas.own(connection)]
    return tuple(
        Peer(each.replica, each.name, datetime.fromisoformat(each.at_utc) if each.at_utc else None) for each in found
    )


@verb("package.join")
def forget_peer(workspace: Workspace, replica: int) -> None:
    """Wait no longer for a PC that is not used any more; if it ever speaks again it is known again."""
    with workspace.store.writing() as connection:
        replicas.forget(connection, replica)


@verb("package.send")
def suggested_name(workspace: Workspace) -> str:
    """A file name that tells packages apart and nothing about anybody."""
    return f"{WHAT}_{workspace.clock().astimezone():%Y%m%d-%H%M%S}{ENDING}"


@verb("package.send")
def send(  # noqa: PLR0913 - what the clerk says of a package
    workspace: Workspace,
    path: Path,
    *,
    password: str | None = None,
    everything: bool = False,
    narratives: bool = True,
    recipient: str = "",
    purpose: str = "",
) -> Sent:
    """Write what other PCs may lack into one sealed file; all that was ever written when `everything`.

    Without a password the office's own key seals it, which every PC of the office has. Without `narratives` the
    texts of cases stay here. Refusals `package.copy`, `package.weak-password`, those of files.
    """
    with workspace.store.writing() as connection:
        _require_own_place(workspace, connection)
        office = replicas.office(connection)
        shared_items = tuple(shared.depart(connection))
    with workspace.store.reading() as connection:
        after = {} if everything else replicas.all_have(connection)
        body = Body(
            office,
            replicas.own(connection),
            platform.node(),
            _utc(workspace),
            position_of(connection),
            narratives,
            tuple(depart(connection, after, narratives=narratives)),
            shared_items,
        )
    touched = _roots(body.batches)
    output = outputs.Output(WHAT, "", tuple(touched), (), recipient, purpose)
    secret = workspace.store.secret(_OWN_KEY) if password is None else password
    sealed = envelopes.seal(package_body.encode(body), office, secret)
    written = outputs.write(workspace, path, output, lambda _serial: sealed)
    return Sent(path, len(body.batches), len(touched), written.serial)


def needs_password(data: bytes) -> bool:
    """Whether a password opens a package. Refusals `package.not-a-package`, `package.newer`, `package.damaged`."""
    return envelopes.look(data).by_password


@verb("package.receive")
def look(workspace: Workspace, data: bytes, password: str | None = None) -> Look:
    """What a package holds; nothing is written. Refusals as `receive`."""
    body = _opened(workspace, data, password)
    with workspace.store.reading() as connection:
        position = position_of(connection)
    new = sum(1 for each in body.batches if each.row["seq"] > position.get(each.row["replica"], 0))
    return Look(body.place, datetime.fromisoformat(body.at_utc), len(body.batches), new, body.narratives)


@verb("package.receive")
def receive(
    workspace: Workspace, data: bytes, *, password: str | None = None, progress: Progress = no_progress
) -> Received:
    """Merge what a package brings, in one transaction after a backup; `Cancelled` from `progress` leaves all as it was.

    WrongPassword; Refusals `package.not-a-package`, `.newer`, `.damaged`, `.other-office`, `.copy`, `.same-replica`.
    """
    body = _opened(workspace, data, password)
    with workspace.store.writing() as connection:
        _require_own_place(workspace, connection)
    if body.batches or body.shared:
        backing_up.before_import(workspace)
    with workspace.store.writing() as connection:
        arrivals = arrive(connection, body.batches, progress)
        _heed_numbers(connection, body.batches)
        changed = shared.arrive(connection, body.shared)
        replicas.hear(connection, replicas.Peer(body.replica, body.place, body.at_utc, body.has))
        names = {each.replica: each.name for each in replicas.peers(connection)}
    return Received(
        arrivals.applied,
        arrivals.known,
        arrivals.waiting,
        disputes.count(workspace),
        tuple(sorted({names.get(each, "") or "ほかのパソコン" for each in arrivals.lacking})),
        tuple(sorted(arrivals.touched)),
        changed,
    )


@verb("package.join")
def become_new_replica(workspace: Workspace, *, restored: bool = False, block: int = 0) -> None:
    """Let this PC write under a number of its own, after its data was copied from another PC's backup.

    `block` is the block of 受付番号 it gives (0: as the PC it was copied from; the second PC of an office takes 1).
    `restored`: an older backup was put back on the same PC, where the number may have been used beyond it. Data that
    no PC has sent from yet may be a copy of any: it joins, which does no harm where it is none. Refusal
    `package.own-place` on the PC and in the folder that the number belongs to.
    """
    with workspace.store.writing() as connection:
        noted, here = replicas.place(connection), _here(workspace)
        if not restored and noted == here:
            raise Refusal(
                "package.own-place",
                "このパソコンは、すでに自分の番号で記録しています。新しく加わる必要はありません。",
                todo="前の控えを戻したときは、「前の控えを戻した」ものとして行ってください。",
            )
        if not restored:
            former = replicas.Peer(replicas.own(connection), "元のパソコン", "", position_of(connection))
            replicas.hear(connection, former)
        replicas.renumber(connection)
        shared.adopt(connection)
        if block:
            numbering.take_block(connection, block)
        replicas.note_place(connection, here)


def _heed_numbers(connection: Connection, batches: Iterable[PackedBatch]) -> None:
    """Numbers that other PCs gave are not given here again."""
    given: dict[str, set[str]] = {}
    for batch in batches:
        for write in batch.writes:
            if write.record == write.root and f'"{numbering.NUMBER}":' in write.after:
                number = load(write.after).get(numbering.NUMBER)
                if isinstance(number, str):
                    given.setdefault(SHAPES[write.table].root, set()).add(number)
    for kind, found in given.items():
        numbering.heed(connection, kind, found)


def _opened(workspace: Workspace, data: bytes, password: str | None) -> Body:
    envelope = envelopes.look(data)
    with workspace.store.reading() as connection:
        office = replicas.office(connection)
    if envelope.office != office:
        raise envelopes.other_office()
    secret = (password or "") if envelope.by_password else workspace.store.secret(_OWN_KEY)
    said: Any = workspace.helper.run(package_body.read, envelopes.unseal(data, secret), on_progress=no_progress)
    body = package_body.assembled(said)
    if body.office != office:
        raise envelopes.other_office()
    return body


def _require_own_place(workspace: Workspace, connection: Connection) -> None:
    """Refuse on a PC that was copied from another one and has not joined; the first time note where this is."""
    noted, here = replicas.place(connection), _here(workspace)
    if not noted:
        replicas.note_place(connection, here)
    elif noted != here:
        raise Refusal(
            "package.copy",
            "このデータは、ほかのパソコン(またはほかのフォルダー)から写したものです。",
            todo="管理者が「新しいパソコンとして加わる」を行ってから、変更の受け渡しをしてください。",
        )


def _here(workspace: Workspace) -> str:
    """This PC and folder, as a digest that names neither."""
    folder = str(workspace.paths.folder.resolve())
    return hashlib.sha256(f"{platform.node()}\n{folder}".encode("utf-8", "surrogatepass")).hexdigest()


def _roots(batches: Iterable[PackedBatch]) -> dict[int, None]:
    return {write.root: None for batch in batches for write in batch.writes}


def _utc(workspace: Workspace) -> str:
    return workspace.clock().astimezone(UTC).isoformat(timespec="milliseconds")
