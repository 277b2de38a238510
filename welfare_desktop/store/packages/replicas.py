"""This PC among those of the office (複製): its number, where it stands, and what the others were last heard to have."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from welfare_desktop.domain.identity import new_id
from welfare_desktop.store import settings
from welfare_desktop.store.tables import OFFICE

_PLACE = "package.place"
_PEER = "package.peer."


@dataclass(frozen=True, slots=True)
class Peer:
    """Another PC: its number, its name, when it last spoke (UTC, ISO; "" never), the last batch it has of every PC."""

    replica: int
    name: str
    at_utc: str
    has: Mapping[int, int]


def office(connection: Connection) -> int:
    """The office's number, the same on all its PCs."""
    return connection.execute(select(OFFICE.c.id)).scalar_one()


def own(connection: Connection) -> int:
    """The number this PC writes under."""
    return connection.execute(select(OFFICE.c.replica)).scalar_one()


def place(connection: Connection) -> str:
    """Where this number was last used; "" while nobody noted it."""
    return str(settings.get(connection, _PLACE, ""))


def note_place(connection: Connection, where: str) -> None:
    """Note where this number is used."""
    settings.put(connection, _PLACE, where)


def renumber(connection: Connection) -> None:
    """Write under a new number from now on."""
    connection.execute(update(OFFICE).values(replica=new_id()))


def peers(connection: Connection) -> list[Peer]:
    """The other PCs heard of, by number."""
    found = settings.starting_with(connection, _PEER)
    return [
        Peer(int(key.removeprefix(_PEER)), said["name"], said["at"], {int(pc): seq for pc, seq in said["has"].items()})
        for key, said in found.items()
    ]


def hear(connection: Connection, peer: Peer) -> None:
    """Note what another PC says it has; an older word takes nothing back."""
    before = next((each for each in peers(connection) if each.replica == peer.replica), None)
    has = dict(before.has) if before else {}
    has |= {pc: max(seq, has.get(pc, 0)) for pc, seq in peer.has.items()}
    latest = max((each for each in (before, peer) if each), key=lambda each: each.at_utc)
    said = {"name": latest.name, "at": latest.at_utc, "has": {str(pc): seq for pc, seq in has.items()}}
    settings.put(connection, f"{_PEER}{peer.replica}", said)


def forget(connection: Connection, replica: int) -> None:
    """Forget a PC."""
    settings.forget(connection, f"{_PEER}{replica}")


def all_have(connection: Connection) -> dict[int, int]:
    """The last batch of every PC that all others are known to have; nothing while none was heard of."""
    others = [each for each in peers(connection) if each.replica != own(connection)]
    known = {pc for each in others for pc in each.has}
    return {pc: min(each.has.get(pc, 0) for each in others) for pc in known}
