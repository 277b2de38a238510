"""Finding rows of a plan by any fragment of what they say: names, kana, addresses, phones, reasons."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.japanese.search import digits, fold_text
from welfare_desktop.domain.plans import Fate, ImportPlan, TablePlan
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.workspace import Progress

STEP = 500
Texts = tuple[tuple[str, ...], ...]
"""What each row of each table says, folded."""


@dataclass(frozen=True, slots=True)
class Found:
    """Flags of the rows found, by table, and how many of them have each fate."""

    among: tuple[bytes, ...]
    counts: Mapping[Fate, int]


def texts_of(plan: ImportPlan, progress: Progress) -> Texts:
    """What can be searched of every row; takes about a second for 50,000 rows."""
    done, found = 0, list[tuple[str, ...]]()
    total = sum(map(len, plan.tables))
    for table in plan.tables:
        places, phones = _places(table)
        said: list[str] = []
        for packed in table.packed:
            values = packed[2]
            parts = [str(values[at]) for at in places if values and values[at] is not None]
            numbers = [digits(str(values[at])) for at in phones if values and values[at]]
            said.append(fold_text("\n".join((f"{packed[0]}行", *parts, *numbers, packed[4]))))
            done += 1
            if done % STEP == 0:
                progress(done, total)
        found.append(tuple(said))
    return tuple(found)


def find(plan: ImportPlan, texts: Texts, wanted: str) -> Found:
    """The rows that say every word of `wanted`."""
    words = [word for each in wanted.split() if (word := fold_text(each))]
    among = tuple(bytes(all(word in text for word in words) for text in table) for table in texts)
    counts: Counter[str] = Counter()
    for table, flags in zip(plan.tables, among, strict=True):
        counts.update(fate for fate, flag in zip(table.packed.fates(), flags, strict=True) if flag)
    return Found(among, {fate: counts[str(fate)] for fate in Fate})


def _places(table: TablePlan) -> tuple[Sequence[int], Sequence[int]]:
    """Where a row's telling texts stand, and its telephone numbers."""
    if not table.kind:
        return (), ()
    kind = KINDS[table.kind]
    keys = (kind.name, kind.person, kind.kana, kind.number, kind.address)
    phones = {key for key in table.keys if key.endswith("phone") or key in kind.phones}
    wanted = {key for key in (*keys, *phones) if key}
    return [at for at, key in enumerate(table.keys) if key in wanted or key.endswith((".name", ".kana"))], [
        at for at, key in enumerate(table.keys) if key in phones
    ]
