"""Facts that a ledger divides over several columns: 姓 and 名, 年号 年 月 日, 093 | 671 | 1234."""

import itertools
import re
from collections.abc import Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.column_contents import are_buildings, are_date_parts, are_name_parts, are_parts
from welfare_desktop.domain.mapping.column_headings import SEPARATOR, fold_heading, stem_of
from welfare_desktop.domain.mapping.heading_words import ADDRESS_PART, KANA_APART, NAMES_APART
from welfare_desktop.domain.mapping.proposed_columns import (
    WHY_CONTENT,
    WHY_NUMBER,
    WHY_PART,
    WHY_PROFILE,
    WHY_TWICE,
    Proposal,
)
from welfare_desktop.domain.mapping.register_signs import ENOUGH, SURE
from welfare_desktop.domain.values import Date, Phone, PostalCode
from welfare_desktop.domain.values.contract import Cell

SECOND = re.compile(r".[0-9０-９①-⑳]$")
PART_NUMBER = re.compile(r"[／/]\d$")
FEWEST_PARTS = 2
BUILDING = "building"


def in_parts(kind: Kind, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]) -> list[Proposal]:
    """093 | 671 | 1234 under one heading, or with blank headings right of it, are one number."""
    result: list[Proposal] = []
    for each in proposals:
        left = result[-1] if result else each
        alike = bool(left.header) and stem_of(each.header) == stem_of(left.header) != fold_heading(each.header)
        goes_on = not each.header or (alike and bool(PART_NUMBER.search(each.header)))
        parts = left.key and left is not each and goes_on and each.column == left.column + 1
        said = alike and not PART_NUMBER.search(each.header) and each.column == left.column + 1 and left.key
        if not _names_itself(each, left) and (said or (parts and _holds_parts(kind, left, each, cells))):
            result.append(each.taken_as(left.key, left.confidence, WHY_PART))
        else:
            result.append(each)
    return result


def _names_itself(each: Proposal, left: Proposal) -> bool:
    """Whether a column is the second of several by its heading: 世帯員2 is no part of 世帯員1."""
    apart = each.key.count(".") > 1 and each.key != left.key
    return apart and SECOND.search(each.header.rpartition(SEPARATOR)[2]) is not None


def _holds_parts(kind: Kind, left: Proposal, each: Proposal, cells: Mapping[int, Sequence[Cell]]) -> bool:
    held = kind.field(left.key).type
    test = (
        are_name_parts if left.key in (kind.name, kind.person, kind.kana)
        else are_date_parts if isinstance(held, Date)
        else are_parts if isinstance(held, Phone | PostalCode)
        else None
    )  # fmt: skip
    return test is not None and test(cells.get(left.column, ())) and test(cells.get(each.column, ()))


def addresses_apart(kind: Kind, proposals: list[Proposal]) -> list[Proposal]:
    """市区町村 | 町名 | 番地 are one address, where no column is called one."""
    if not kind.address or any(each.key == kind.address for each in proposals):
        return proposals
    parts = [bool(ADDRESS_PART.fullmatch(fold_heading(each.header))) and not each.key for each in proposals]
    if sum(parts) < FEWEST_PARTS:
        return proposals
    return [
        each.taken_as(kind.address, SURE, WHY_PART) if is_part else each
        for each, is_part in zip(proposals, parts, strict=True)
    ]


def buildings_apart(kind: Kind, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]) -> list[Proposal]:
    """住所2 that holds みどり荘101 is the building (方書) of 住所1, where the register keeps buildings."""
    if BUILDING in (each.key for each in proposals) or all(each.key != BUILDING for each in kind.columns):
        return proposals
    beside = [
        each
        for left, each in itertools.pairwise(proposals)
        if left.key == kind.address and (each.reason == WHY_TWICE or each.key == kind.address != "")
    ]
    last = next((each for each in reversed(beside) if each.reason != WHY_PROFILE), None)
    if last is None or not are_buildings(cells.get(last.column, ())):
        return proposals
    return [each.taken_as(BUILDING, ENOUGH, WHY_CONTENT) if each is last else each for each in proposals]


def names_apart(kind: Kind, proposals: list[Proposal]) -> list[Proposal]:
    """姓 | 名 and セイ | メイ are one name."""
    result = list(proposals)
    for at, (left, right) in enumerate(itertools.pairwise(proposals)):
        pair = (fold_heading(left.header.rpartition(SEPARATOR)[2]), fold_heading(right.header.rpartition(SEPARATOR)[2]))
        key = kind.person or kind.name if pair in NAMES_APART else kind.kana if pair in KANA_APART else ""
        if key and not {left.reason, right.reason} & {WHY_PROFILE, WHY_NUMBER}:
            result[at], result[at + 1] = (each.taken_as(key, SURE, WHY_PART) for each in (left, right))
    return result
