"""Names in an import that mean records which the same import makes: the watcher of a household, its district.

A workbook may feed several registers at once. When its rows were proposed, those records were not there yet.
"""

from collections.abc import Iterator, Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.plans import TablePlan
from welfare_desktop.domain.record_rows import apply
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.districts import DISTRICTS
from welfare_desktop.domain.values import Reference
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.store import journal, pages, records
from welfare_desktop.store.database import Connection

Row = Mapping[str, Value]


def link(
    connection: Connection, batch: journal.Batch, tables: Sequence[TablePlan], touched: Mapping[str, Sequence[int]]
) -> None:
    """Let the records an import touched refer to those of other registers it touched, where one name means one."""
    known: dict[str, Names] = {}
    for kind in touched:
        keys = _references(kind, tables, touched)
        for target in keys.values():
            if target not in known:
                known[target] = Names(named(connection, KINDS[target]), districts=target == DISTRICTS.key)
        if keys:
            _link(connection, batch, KINDS[kind], touched[kind], {key: known[keys[key]] for key in keys})


def named(connection: Connection, kind: Kind) -> Iterator[tuple[int, str, tuple[int, ...]]]:
    """The records of a register with their names and the districts that tell namesakes apart."""
    areas = tuple(column.key for column in kind.columns if kind.field(column.key).type == Reference(DISTRICTS.key))
    for record, (name, *found) in pages.stream(connection, kind.key, (kind.person or kind.name, *areas)):
        yield record, str(name or ""), tuple(area for area in found if isinstance(area, int))


def _references(kind: str, tables: Sequence[TablePlan], touched: Mapping[str, Sequence[int]]) -> dict[str, str]:
    """The ledger keys whose names may mean records of another register touched, districts first; and which one."""
    keys = dict.fromkeys(key for table in tables if table.kind == kind for key in table.keys)
    types = {key: KINDS[kind].field(key).type for key in keys}
    found = {key: each.kind for key, each in types.items() if isinstance(each, Reference)}
    wanted = [(key, target) for key, target in found.items() if target != kind and target in touched]
    return dict(sorted(wanted, key=lambda pair: pair[0] != KINDS[kind].district))


def _link(
    connection: Connection, batch: journal.Batch, kind: Kind, touched: Sequence[int], names: Mapping[str, Names]
) -> None:
    area = (kind.district,) if any(column.key == kind.district for column in kind.columns) else ()
    keys = tuple(dict.fromkeys((*names, *area)))
    for part in records.chunks(touched):
        rows = pages.values(connection, kind.key, part, keys)
        said = {record: dict(zip(keys, row, strict=True)) for record, row in zip(part, rows, strict=True)}
        found = {record: meant for record, row in said.items() if (meant := _meant(kind, row, names))}
        before = records.get_many(connection, kind.key, found)
        batch.change_many(
            [apply(kind, before[each], found[each], _written(said[each], found[each], names)) for each in before]
        )


def _meant(kind: Kind, row: Row, names: Mapping[str, Names]) -> dict[str, int]:
    """The records that the names of one row mean, as far as each means one."""
    meant: dict[str, int] = {}
    for key, known in names.items():
        text = row[key]
        if isinstance(text, str):
            record = known.resolve(text, meant.get(kind.district, row.get(kind.district)))
            meant |= {key: record} if isinstance(record, int) else {}
    return meant


def _written(row: Row, meant: Mapping[str, int], names: Mapping[str, Names]) -> dict[str, str]:
    """The source texts of names that are shown otherwise now."""
    return {key: str(row[key]) for key, record in meant.items() if names[key][record] != row[key]}
