"""Columns of a ledger and the facts they hold: proposed from headings and contents, corrected by clerks.

A proposal is never more than that: it says how sure it is and why. What a clerk settled is kept as a
`Profile` by heading, so that next year's file maps itself wherever its columns have moved to.
"""

import re
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, replace
from typing import NamedTuple

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.choice_words import is_choice, reads
from welfare_desktop.domain.mapping.column_contents import (
    Content,
    content_of,
    is_individual_number,
)
from welfare_desktop.domain.mapping.column_headings import (
    SEPARATOR,
    HeadingIndex,
    fold_heading,
    known_headings,
    stem_of,
)
from welfare_desktop.domain.mapping.heading_words import KANA, plainly
from welfare_desktop.domain.mapping.joined_cells import join_cells
from welfare_desktop.domain.mapping.marked_columns import are_marks, by_choice_words
from welfare_desktop.domain.mapping.monthly_columns import by_size
from welfare_desktop.domain.mapping.parted_columns import (
    PART_NUMBER,
    addresses_apart,
    buildings_apart,
    in_parts,
    names_apart,
)
from welfare_desktop.domain.mapping.people_apart import (
    client_apart,
    landlines_apart,
    of_each_row,
    of_somebody,
    phones_of_leaders,
)
from welfare_desktop.domain.mapping.profiles import Profile, best_of, told_apart
from welfare_desktop.domain.mapping.proposed_choices import by_fit, by_words, with_days, with_reasons
from welfare_desktop.domain.mapping.proposed_columns import (
    WHY_HEAD,
    WHY_HEADING,
    WHY_HIDDEN,
    WHY_LIKE,
    WHY_MARKS,
    WHY_NONE,
    WHY_NUMBER,
    WHY_OTHERWISE,
    WHY_PART,
    WHY_PROFILE,
    WHY_TWICE,
    Proposal,
)
from welfare_desktop.domain.mapping.readable_columns import is_readable
from welfare_desktop.domain.mapping.register_signs import ENOUGH, SURE, could_be, guess_kind, told_by
from welfare_desktop.domain.mapping.unnamed_columns import by_content, with_name
from welfare_desktop.domain.values import (
    FiscalYear,
)
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import TableColumn

__all__ = [
    "Around",
    "Mapping",
    "Profile",
    "Proposal",
    "could_be",
    "fields_of",
    "fold_heading",
    "guess_kind",
    "is_individual_number",
    "join_cells",
    "known_headings",
    "propose",
    "propose_mapping",
]

HEAD = re.compile(r"(?:世帯)?主|本人|筆頭者?|戸主")
MEMBER_RELATION = re.compile(r"members\.\d+\.relation")
KANJI = re.compile(r"[一-龠々〇]")
NAMED = re.compile(r"氏名|名前|名称|お名")
ALL_KANA = re.compile(r"[ァ-ヶーぁ-ん]+")
LONGEST_RELATION = 8


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which ledger key each column of a table holds. Columns of one key are read as one, in order."""

    kind: str
    columns: tuple[Proposal, ...]
    told: str = ""
    """The register that titles around the table tell of; "" for none."""

    @property
    def fields(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Ledger keys with their columns (numbers as in the sheet), in the order of the first column."""
        return fields_of((each.column, each.key) for each in self.columns)

    @property
    def unmapped(self) -> tuple[Proposal, ...]:
        """Columns that go along as 取込元の他の列; those of individual numbers do not."""
        return tuple(each for each in self.columns if not each.key and each.reason != WHY_NUMBER)

    @property
    def individual_numbers(self) -> tuple[int, ...]:
        """Columns of 個人番号, which are not kept anywhere."""
        return tuple(each.column for each in self.columns if each.reason == WHY_NUMBER)

    def key_of(self, column: int) -> str:
        """The ledger key of a column, "" when it has none."""
        return next((each.key for each in self.columns if each.column == column), "")


class Around(NamedTuple):
    """What stands around a table: its titles, and lines of text that may explain codes."""

    title: str = ""
    notes: Sequence[str] = ()


ALONE = Around()


def propose_mapping(
    columns: Sequence[TableColumn],
    samples: Dictionary[int, Sequence[Cell]],
    kinds: Dictionary[str, Kind],
    kind: str | None = None,
    profiles: Sequence[Profile] = (),
    around: Around = ALONE,
) -> Mapping:
    """Propose register and columns of a table; without `kind` the register is guessed ("" when none fits).

    `samples` are some cells of each column, by its number. The saved profile that fits best decides
    first: for the register as well, when none is given and no title speaks against it.
    """
    told = told_by(around.title)
    fitting = best_of([profile for profile in profiles if profile.kind in kinds], columns, kind or "", told)
    settled = {profile.kind for profile in fitting}
    chosen = kind or (
        settled.pop()
        if len(settled) == 1
        else guess_kind([each.header for each in columns], kinds.values(), around.title, samples.values())[0]
    )
    if not chosen:
        return Mapping("", tuple(_unread(column, samples.get(column.column, ())) for column in columns), told)
    profile = next((each for each in fitting if each.kind == chosen), None)
    return replace(propose(kinds[chosen], columns, samples, profile, around.notes), told=told)


def _unread(column: TableColumn, cells: Sequence[Cell]) -> Proposal:
    secret = is_individual_number(column.header, cells)
    return Proposal(column.column, column.header, "", 1.0 if secret else 0.0, WHY_NUMBER if secret else WHY_NONE)


def propose(
    kind: Kind,
    columns: Sequence[TableColumn],
    samples: Dictionary[int, Sequence[Cell]] | None = None,
    profile: Profile | None = None,
    legends: Sequence[str] = (),
) -> Mapping:
    """Propose what each column holds for a register.

    `samples` name columns without a usable heading and unmask individual numbers. Headings a profile
    knows follow the profile. `legends` are the texts around the table, which may explain codes.
    """
    cells = samples or {}
    index = HeadingIndex.of(kind)
    settled = profile.folded() if profile else {}
    groups = _pooled(columns, cells)
    names = told_apart(column.header for column in columns)
    proposals = [
        _by_heading(kind, index, column, cells.get(column.column, ()), settled.get(name), groups)
        for column, name in zip(columns, names, strict=True)
    ]
    proposals = with_days(kind, index, proposals, cells)
    proposals = by_choice_words(kind, client_apart(kind, of_each_row(kind, proposals)), cells)
    proposals = landlines_apart(kind, proposals, cells)
    numbered = addresses_apart(kind, names_apart(kind, phones_of_leaders(kind, _numbered(kind, index, proposals))))
    proposals = buildings_apart(kind, _without_rivals(in_parts(kind, numbered, cells)), cells)
    proposals = by_fit(kind, proposals, cells, legends)
    proposals = [
        each if is_readable(kind, each, proposals, cells) else each.taken_as("", 0.0, WHY_OTHERWISE)
        for each in proposals
    ]
    proposals = with_name(kind, index, list(by_content(kind, proposals, cells)), cells)
    proposals = of_somebody(proposals)
    proposals = by_size(with_reasons(kind, list(by_words(kind, proposals, cells))), cells)
    hidden = {column.column for column in columns if column.hidden}
    return Mapping(kind.key, tuple(_hidden(each) if each.column in hidden else each for each in proposals))


def _hidden(each: Proposal) -> Proposal:
    """A column that the sheet hides is offered, not taken for granted: it may not be meant for others."""
    if not each.key or each.reason == WHY_PROFILE:
        return each
    return each.taken_as(each.key, min(each.confidence, ENOUGH), WHY_HIDDEN + each.reason)


def fields_of(pairs: Iterable[tuple[int, str]]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Ledger keys with their columns, in the order of the first column, from (column, key) pairs."""
    found: dict[str, tuple[int, ...]] = {}
    for column, key in pairs:
        if key:
            found[key] = (*found.get(key, ()), column)
    return tuple(found.items())


def _pooled(columns: Sequence[TableColumn], cells: Dictionary[int, Sequence[Cell]]) -> dict[str, list[Cell]]:
    """The cells of all columns under one upper heading."""
    found: dict[str, list[Cell]] = {}
    for column in columns:
        found.setdefault(column.header.rpartition(SEPARATOR)[0], []).extend(cells.get(column.column, ()))
    return found


def _by_marks(kind: Kind, index: HeadingIndex, column: TableColumn, groups: Dictionary[str, Sequence[Cell]]) -> str:
    """The key of a column that stands for one choice: ○ under 世帯類型／高齢; "" when it does not."""
    upper, _, word = column.header.rpartition(SEPARATOR)
    pooled = groups.get(upper, ())
    if not upper or not pooled or not are_marks(pooled):
        return ""
    key, confidence = index.find(upper)
    held = kind.field(key).type if key and ".N." not in key else None
    return key if held and confidence >= SURE and is_choice(held) and reads(held, word) else ""


def _by_heading(
    kind: Kind,
    index: HeadingIndex,
    column: TableColumn,
    cells: Sequence[Cell],
    settled: str | None,
    groups: Dictionary[str, Sequence[Cell]],
) -> Proposal:
    if is_individual_number(column.header, cells):
        return Proposal(column.column, column.header, "", 1.0, WHY_NUMBER)
    if settled is not None:
        return Proposal(column.column, column.header, settled, 1.0, WHY_PROFILE)
    if marked := _by_marks(kind, index, column, groups):
        return Proposal(column.column, column.header, marked, SURE, WHY_MARKS)
    key, confidence = index.find(column.header)
    ours = bool(key) and fold_heading(column.header) == fold_heading(
        kind.label_of(key)
    )  # an exported register means what it says
    if key.endswith(".relation") and not ours and _are_people(cells):
        key = f"{key.removesuffix('relation')}name"
    if key.endswith(".relation") and any(isinstance(cell, str) and HEAD.fullmatch(cell.strip()) for cell in cells):
        return Proposal(column.column, column.header, "", 0.0, WHY_HEAD)
    if kind.kana and (other := _name_or_reading(kind, key, column.header, cells)):
        return Proposal(column.column, column.header, other, SURE, WHY_HEADING)
    reason = WHY_NONE if not key else WHY_HEADING if confidence >= SURE else WHY_LIKE
    return Proposal(column.column, column.header, key, confidence, reason)


def _are_people(cells: Sequence[Cell]) -> bool:
    """緊急連絡先(続柄) over names with relations and telephones: far longer than any relation."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    return bool(texts) and 2 * sum(1 for text in texts if len(text) > LONGEST_RELATION) > len(texts)


def _is_reading(header: str, cells: Sequence[Cell]) -> bool:
    """名称(カナ) or シメイ over nothing but kana, unlike 氏名(ふりがな) over names with their readings."""
    folded = fold_heading(header)
    said = KANA in plainly(folded) or bool(ALL_KANA.fullmatch(folded))
    return said and SEPARATOR not in PART_NUMBER.sub("", header) and content_of(cells) is Content.KANA


def _name_or_reading(kind: Kind, key: str, header: str, cells: Sequence[Cell]) -> str:
    """The other one of name and reading, where the cells tell it; "" where the heading is right."""
    exact = HeadingIndex.of(kind).exact.get(fold_heading(header)) == key
    if key in (kind.name, kind.person) and not exact and _is_reading(header, cells):
        return kind.kana
    return kind.person or kind.name if key == kind.kana and _are_names(header, cells) else ""


def _are_names(header: str, cells: Sequence[Cell]) -> bool:
    """氏名ふりがな over names with their readings, unlike 氏名フリガナ over readings alone."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    named = sum(1 for text in texts if KANJI.search(text))
    return bool(texts) and 2 * named > len(texts) and NAMED.search(fold_heading(header)) is not None


def _numbered(kind: Kind, index: HeadingIndex, proposals: list[Proposal]) -> list[Proposal]:
    """Headings of a numbered family without a number count up: 氏名 続柄 氏名 続柄 are contact 1 and 2.

    A common heading met again right of a family (緊急連絡先 | 続柄 | 電話) belongs to the family.
    """
    counts: dict[str, int] = {}
    taken: set[str] = set()
    family = ""
    result: list[Proposal] = []
    for each in proposals:
        key = each.key
        other = ".N." in key and family not in ("", key.split(".")[0])
        members = key == kind.born_on and bool(result) and MEMBER_RELATION.fullmatch(result[-1].key) is not None
        if each.header and family and (key in taken or other or members):
            key = index.find_in_family(_base_of(kind, family), each.header) or key
        if ".N." in key:
            counts[key] = counts.get(key, 0) + 1
            key = key.replace(".N.", f".{counts[key]}.")
        family = key.split(".")[0] if key.count(".") == 2 else "" if key not in taken and key else family
        taken.add(key)
        result.append(each if key == each.key else each.taken_as(key, each.confidence, each.reason))
    return result


def _base_of(kind: Kind, family: str) -> str:
    """緊急連絡先 from the label 緊急連絡先N 氏名 of the family's columns."""
    return next(
        (column.label.partition("N")[0] for column in kind.columns if column.key.startswith(f"{family}.N.")), ""
    )


def _without_rivals(proposals: list[Proposal]) -> list[Proposal]:
    """One column a key, the surest and of the latest year; parts of one heading (電話番号／1 ／2, 所在地１ 所在地２) stay together."""
    best: dict[str, Proposal] = {}
    for each in proposals:
        if each.key and (each.key not in best or _rank(each) > _rank(best[each.key])):
            best[each.key] = each
    return [
        each if not each.key or _belongs(each, best[each.key]) else each.taken_as("", 0.0, WHY_TWICE)
        for each in proposals
    ]


def _rank(each: Proposal) -> tuple[float, int]:
    """How sure a proposal is, and which year its heading names (令和6年度／世帯数); 0 for none. 校区 goes before 地区."""
    years = [FiscalYear().parse(level) for level in each.header.split(SEPARATOR)[:-1] if level.endswith("年度")]
    year = max((year for year in years if isinstance(year, int)), default=0)
    return each.confidence, year or int("校" in each.header and each.key.endswith("district"))


def _belongs(each: Proposal, first: Proposal) -> bool:
    return (
        each.column == first.column
        or (each.header != first.header and stem_of(each.header) == stem_of(first.header))
        or (each.reason == first.reason and each.reason in (WHY_PROFILE, WHY_MARKS))
        or each.reason == WHY_PART
    )
