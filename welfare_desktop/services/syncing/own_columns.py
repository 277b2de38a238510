"""Which column of our own workbook is which, once it came back: by its label, else by where it stands.

A heading that was changed, emptied or written twice loses nothing, and nothing is read in silence: what was taken for
what, what is read by nobody and what is missing is told.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from welfare_desktop.domain.exchange import DIGEST_HEADING, ID_HEADING
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.services.ledgers.sources import SourceColumn

RENAMED = "{column}は、「{label}」として読みます。"
UNREAD = "{column}は、送った一覧にないため読みません。"
MISSING = "「{labels}」の列がありません。この項目は、変わっていないものとします。"
NAMED, NAMELESS = "「{heading}」の列", "見出しのない{number}列目"
"""What a column is called."""


def keys_of(kind: Kind, sent: Sequence[str], columns: Sequence[SourceColumn]) -> Mapping[int, str]:
    """By place among the columns the ledger key it holds: of the keys that were `sent`, in their order."""
    labels = {fold_heading(kind.label_of(key)): key for key in sent}
    said = [labels.get(fold_heading(each.header), "") for each in columns]
    order = {key: at for at, key in enumerate(sent)}
    twice = {key for key, count in Counter(said).items() if key and count > 1}
    found = {at: key for at, key in enumerate(said) if key and key not in twice}
    for at, key in enumerate(said):  # the one that stands where it was sent
        if key in twice and order.get(found.get(at - 1, ""), -1) == order[key] - 1:
            found[at] = key
            twice.discard(key)
    for at, key in enumerate(said):
        if key in twice:
            found[at] = key
            twice.discard(key)
    missing = [key for key in sent if key not in found.values()]
    for at, column in enumerate(columns):
        if at in found or column.header in (ID_HEADING, DIGEST_HEADING):
            continue
        before, after = order.get(found.get(at - 1, "")), order.get(found.get(at + 1, ""))
        between = [key for key in missing if before == order[key] - 1 or after == order[key] + 1]
        likely = [key for key in missing if key == column.key] or between
        if likely:
            found[at] = likely[0]
            missing.remove(likely[0])
    return found


def remarks(
    kind: Kind, sent: Sequence[str], columns: Sequence[SourceColumn], keys: Mapping[int, str]
) -> tuple[str, ...]:
    """What a clerk should know of how the columns are read."""
    told: list[str] = []
    for at, column in enumerate(columns):
        called = (NAMED if column.header else NAMELESS).format(heading=column.header, number=column.at)
        if column.header in (ID_HEADING, DIGEST_HEADING):
            continue
        if at not in keys and (column.header or column.samples):
            told.append(UNREAD.format(column=called))
        elif at in keys and fold_heading(column.header) != fold_heading(label := kind.label_of(keys[at])):
            told.append(RENAMED.format(column=called, label=label))
    if missing := [kind.label_of(key) for key in sent if key not in keys.values()]:
        told.append(MISSING.format(labels="」「".join(missing)))
    return tuple(told)
