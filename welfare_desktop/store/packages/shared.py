"""What all PCs of an office hold alike beside its records (共通の設定): settings, exchanges and their templates, 別人.

Every such item bears a stamp: how many times it was changed as far as its writer knew, and which PC wrote. Of two
words the higher stamp stands, on every PC and in whatever order they come; what came before is known and does nothing.
A change is stamped when a package leaves or comes: nobody has to say that something changed.

What was agreed in an exchange stays with the PC that sent the list: the register of what was handed out is there too,
and two PCs that sent one list each would hold two bases of one record, of which no rule can say what the city has.
"""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from welfare_desktop.store import settings
from welfare_desktop.store.packages import replicas
from welfare_desktop.store.syncing.tables import ARRANGEMENT, TEMPLATE
from welfare_desktop.store.tables import NOT_SAME

SETTINGS = (
    *("office.", "profile.", "colours.", "codes.", "terms.", "rollover.", "casework.", "grants.", "districts."),
    *("watching.", "same."),
)
"""Beginnings of the settings that are the office's; others are a PC's or a clerk's own, or count what was given out."""
SETTING, TEMPLATES, ARRANGEMENTS, PAIR = "setting", "template", "arrangement", "not-same"
_ORDER = (SETTING, TEMPLATES, ARRANGEMENTS, PAIR)
"""An exchange needs its template first."""
_STAMPS = "package.shared"
_MOST = 1 << 62
_PARTS = {TEMPLATES: 5, ARRANGEMENTS: 5, PAIR: 2}


class Item(NamedTuple):
    """One item as it travels: what sort, which one, what it says as JSON (None: taken back), its stamp."""

    sort: str
    name: str
    said: str | None
    times: int
    replica: int


def depart(connection: Connection) -> list[Item]:
    """Everything that is shared, as it stands here."""
    stamps, now = _stamped(connection)
    return [Item(*key, now.get(key), *stamp[:2]) for key, stamp in sorted(stamps.items()) if stamp[0]]


def adopt(connection: Connection) -> None:
    """Take what a copied office holds for known: none of it counts as said on this PC."""
    stamps = _read_stamps(connection)
    fresh = {key: (0, 0, _print(said)) for key, said in _now(connection) if key not in stamps}
    _keep(connection, {**stamps, **fresh})


def arrive(connection: Connection, items: Iterable[Item]) -> int:
    """Let the later word stand of each item; how many changed here. ValueError, KeyError, TypeError for anything else."""
    stamps, now = _stamped(connection)
    changed = 0
    for item in sorted(items, key=lambda each: _ORDER.index(each.sort)):
        key = item.sort, item.name
        if (item.times, item.replica) <= tuple(stamps.get(key, (0, 0))[:2]):
            continue
        stamps[key] = (item.times, item.replica, _print(item.said))
        if now.get(key) != item.said:
            _PUT[item.sort](connection, item.name, json.loads(item.said) if item.said is not None else None)
            changed += 1
    _keep(connection, stamps)
    return changed


def checked(item: Item) -> Item:
    """The item; ValueError, KeyError, TypeError where it is none."""
    lasting = item.sort in (TEMPLATES, ARRANGEMENTS)
    if item.sort not in _ORDER or not 0 < item.times < _MOST or (item.said is None and lasting):
        raise ValueError(item.sort)
    if item.sort == SETTING and not item.name.startswith(SETTINGS):
        raise ValueError(item.sort)
    said = json.loads(item.said) if item.said is not None else None
    if said is not None and item.sort in _PARTS and len(said) != _PARTS[item.sort]:
        raise ValueError(item.sort)
    return item


Key = tuple[str, str]
Stamps = dict[Key, tuple[int, int, str]]


def _stamped(connection: Connection) -> tuple[Stamps, dict[Key, str]]:
    """The stamps of all items and what they say, once what changed here since is stamped as well."""
    stamps = _read_stamps(connection)
    own, now = replicas.own(connection), dict(_now(connection))
    for key in {*now, *stamps}:
        count, _, known = stamps.get(key, (0, 0, ""))
        lasts = key not in now and key[0] in (TEMPLATES, ARRANGEMENTS)
        if not lasts and _print(now.get(key)) != known:
            stamps[key] = (count + 1, own, _print(now.get(key)))
    _keep(connection, stamps)
    return {key: stamp for key, stamp in stamps.items() if key in now or key[0] not in (TEMPLATES, ARRANGEMENTS)}, now


def _read_stamps(connection: Connection) -> Stamps:
    kept: Mapping[str, tuple[int, int, str]] = settings.get(connection, _STAMPS, {})
    found: Stamps = {}
    for name, (count, replica, print_) in kept.items():
        sort, _, rest = name.partition("|")
        found[sort, rest] = (count, replica, print_)
    return found


def _keep(connection: Connection, stamps: Stamps) -> None:
    known: Mapping[str, Any] = settings.get(connection, _STAMPS, {})
    settings.put(connection, _STAMPS, {**known, **{"|".join(key): list(stamp) for key, stamp in stamps.items()}})


def _print(said: str | None) -> str:
    return "" if said is None else hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _now(connection: Connection) -> Iterator[tuple[Key, str]]:
    for beginning in SETTINGS:
        for key, value in settings.starting_with(connection, beginning).items():
            yield (SETTING, key), _json(value)
    for row in connection.execute(select(TEMPLATE)):
        data = base64.b64encode(row.data).decode("ascii")
        yield (TEMPLATES, str(row.id)), _json([row.name, row.kind, row.fingerprint, row.plan, data])
    for row in connection.execute(select(ARRANGEMENT)):
        yield (ARRANGEMENTS, str(row.id)), _json([row.kind, row.name, row.partner, row.charges, row.template])
    for row in connection.execute(select(NOT_SAME).where(NOT_SAME.c.joined.is_(None))):
        yield (PAIR, f"{row.kind}|{row.one}|{row.other}"), _json([row.clerk, row.at_utc])


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _put_setting(connection: Connection, name: str, said: Any) -> None:
    if said is None:
        settings.forget(connection, name)
    else:
        settings.put(connection, name, said)


def _put_template(connection: Connection, name: str, said: Any) -> None:
    title, kind, fingerprint, plan, data = said
    values = {"name": title, "kind": kind, "fingerprint": fingerprint, "plan": plan, "data": base64.b64decode(data)}
    _upsert(connection, TEMPLATE, int(name), values)


def _put_arrangement(connection: Connection, name: str, said: Any) -> None:
    kind, title, partner, charges, template = said
    there = connection.execute(select(TEMPLATE.c.id).where(TEMPLATE.c.id == template)).scalar()
    values = {"kind": kind, "name": title, "partner": partner, "charges": charges, "template": there}
    _upsert(connection, ARRANGEMENT, int(name), values)


def _put_pair(connection: Connection, name: str, said: Any) -> None:
    kind, one, other = name.split("|")
    place = (NOT_SAME.c.kind == kind, NOT_SAME.c.one == int(one), NOT_SAME.c.other == int(other))
    connection.execute(NOT_SAME.delete().where(*place, NOT_SAME.c.joined.is_(None)))
    if said is not None:
        values = {"kind": kind, "one": int(one), "other": int(other), "clerk": said[0], "at_utc": said[1]}
        connection.execute(insert(NOT_SAME).values(values).on_conflict_do_nothing())


_PUT = {SETTING: _put_setting, TEMPLATES: _put_template, ARRANGEMENTS: _put_arrangement, PAIR: _put_pair}


def _upsert(connection: Connection, table: Any, record: int, values: Mapping[str, Any]) -> None:
    change = insert(table).values(id=record, **values)
    connection.execute(change.on_conflict_do_update(index_elements=["id"], set_=dict(values)))
