"""Columns whose headings do not say what they hold, by what their cells look like, and the name nothing lacks."""

import re
from collections.abc import Iterable, Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.column_contents import Content, are_readings, content_of
from welfare_desktop.domain.mapping.column_headings import (
    BRACKETED,
    SEPARATOR,
    HeadingIndex,
    fold_heading,
    is_meaningless,
)
from welfare_desktop.domain.mapping.proposed_columns import (
    WHY_CONTENT,
    WHY_LIKE,
    WHY_NAME,
    WHY_NONE,
    WHY_OTHERWISE,
    WHY_TWICE,
    Proposal,
)
from welfare_desktop.domain.mapping.register_signs import ENOUGH
from welfare_desktop.domain.values.contract import Cell

FEW, MOST = 3, 0.7
SPACED = re.compile(r"[一-龠々ヶ髙﨑]{1,4}[ 　][一-龠々ぁ-んァ-ヶー]{1,5}(?:[・、][一-龠々ぁ-んァ-ヶー　 ]{1,8})?")
UNREAD = (WHY_NONE, WHY_TWICE, WHY_OTHERWISE)
BEFORE = re.compile(r"旧|前|現任|退任")
NAMED = ("名", "名称")
NO_NAME = re.compile(r"町名|町内|字名|大字|駅名|学校名|病名|薬|建物|マンション|職名")


def by_content(kind: Kind, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]) -> Iterable[Proposal]:
    """Columns without a usable heading, by what they look like; a key already taken is not proposed again."""
    taken = {each.key for each in proposals}
    groups = {each.header.rpartition(SEPARATOR)[0] for each in proposals} - {""}
    contents = {
        each.column: content_of(cells.get(each.column, ()))
        for each in proposals
        if (each.reason == WHY_NONE and is_meaningless(each.header))
        or (each.reason in UNREAD and each.header in groups)
    }
    called = Content.PHONE in contents.values() or not taken.isdisjoint(kind.phones)
    addressed = False
    named = {each.column: each.key for each in proposals if each.key in (kind.name, kind.person or kind.name)}
    for each in proposals:
        content = contents.get(each.column, Content.UNKNOWN)
        left = named.get(each.column - 1, "")
        beside = each.column in contents or each.key == left  # 氏名 merged over a name and its reading
        if left and beside and are_readings(cells.get(each.column, ())):
            content = Content.KANA
        if content is Content.POSTAL_CODE and addressed and not called and not _is_signed(cells[each.column]):
            content = Content.PHONE
        key = _key_for(kind, content)
        addressed = addressed or kind.address in (each.key, key)
        if key and key not in taken:
            taken.add(key)
            yield each.taken_as(key, ENOUGH, WHY_CONTENT)
        else:
            yield each


def _is_signed(cells: Iterable[Cell]) -> bool:
    """Whether postal codes say so; seven digits right of the address are a local telephone number (581-1234)."""
    return any(isinstance(cell, str) and "〒" in cell for cell in cells)


def with_name(
    kind: Kind, index: HeadingIndex, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]
) -> list[Proposal]:
    """Nothing is kept without its name: where no heading said so, one that begins with it or is called …名 is proposed."""
    taken, wanted = {each.key for each in proposals}, kind.person or kind.name
    if wanted in taken:
        return proposals
    for at, each in enumerate(proposals):
        folded = fold_heading(BRACKETED.sub("", each.header)) or fold_heading(each.header)
        found = cells.get(each.column, ())
        if found and index.leads(each.header) and content_of(found) in (Content.UNKNOWN, Content.ADDRESS):
            return [*proposals[:at], each.taken_as(wanted, ENOUGH, WHY_LIKE), *proposals[at + 1 :]]
        if (
            kind.name not in taken
            and not each.key
            and each.reason == WHY_NONE
            and folded.endswith(NAMED)
            and not NO_NAME.search(folded)
        ):
            return [*proposals[:at], each.taken_as(wanted, ENOUGH, WHY_NAME), *proposals[at + 1 :]]
    if kind.name in taken or not kind.born_on:
        return proposals
    at = next((at for at, each in enumerate(proposals) if _looks_like_names(each, cells.get(each.column, ()))), -1)
    return [each.taken_as(wanted, ENOUGH, WHY_CONTENT) if nth == at else each for nth, each in enumerate(proposals)]


def _looks_like_names(each: Proposal, found: Sequence[Cell]) -> bool:
    """お届け先 over people: what nothing calls a name, yet holds names of two words."""
    spaced = sum(1 for cell in found if isinstance(cell, str) and SPACED.fullmatch(cell.strip()))
    if BEFORE.match(fold_heading(each.header)):
        return False
    return not each.key and each.reason == WHY_NONE and len(found) >= FEW and spaced >= MOST * len(found)


def _key_for(kind: Kind, content: Content) -> str:
    wanted = {
        Content.NAME: kind.name,
        Content.KANA: kind.kana,
        Content.ADDRESS: kind.address,
        Content.BIRTH: kind.born_on,
        Content.PHONE: kind.phones[0] if kind.phones else "",
        Content.POSTAL_CODE: "postal_code",
    }.get(content, "")
    return wanted if wanted and any(column.key == wanted for column in kind.columns) else ""
