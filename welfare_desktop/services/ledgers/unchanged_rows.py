"""What rows that change nothing say in columns nobody mapped (取込元の他の列): kept where it is news."""

from collections.abc import Mapping
from itertools import islice

from welfare_desktop.domain.plans import Fate, TablePlan
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import narrative
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import besides
from welfare_desktop.store.database import Connection

CHUNK = 1000
_SAME = Fate.SAME.value


def news(workspace: Workspace, connection: Connection, table: TablePlan) -> dict[int, Mapping[str, Value]]:
    """By record, what its row says there and no import that stands has said yet."""
    if not table.unmapped or _SAME not in table.packed.fates():
        return {}
    rows = ((packed[3], dict(packed[10])) for packed in table.packed if packed[1] == _SAME and packed[10])
    found: dict[int, Mapping[str, Value]] = {}
    while part := dict(islice(rows, CHUNK)):
        kept = besides.kept_besides(connection, part)
        said = {record: narrative.opened_base(workspace, record, kept.get(record, {})) for record in part}
        found |= {record: texts for record, texts in part.items() if not texts.items() <= said[record].items()}
    return found
