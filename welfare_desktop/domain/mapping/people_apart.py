"""Columns of people told apart by what stands beside them: the head and the member, the caller and the client."""

import re
from collections.abc import Mapping, Sequence

from welfare_desktop.domain.japanese.width import squeeze
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.proposed_columns import (
    WHY_BESIDE_PERSON,
    WHY_CONTENT,
    WHY_HEAD,
    WHY_NONE,
    WHY_NUMBER,
    WHY_PROFILE,
    WHY_TWICE,
    Proposal,
)
from welfare_desktop.domain.values.contract import Cell

CALLER = re.compile(r"相談者|来談者|来所者|申出者|通報者|連絡者")
CLIENT = re.compile(r"対象者|本人|当事者")
FAMILY = re.compile(r"連絡|緊急|世帯員|同居|家族")
MEMBER_NAME = re.compile(r"members\.(?:N|1)\.name")
MOBILE = "mobile"
NO_DIGIT = re.compile(r"[^0-9]+")
LANDLINE = re.compile(r"0(?![5789]0)[1-9]")
LONGEST = 40
NUMBERED_RELATION = re.compile(r"\w+\.\d+\.relation")


def of_each_row(kind: Kind, proposals: list[Proposal]) -> list[Proposal]:
    """世帯主 | 続柄 | 氏名 (or 世帯員氏名): where every member has a row, 氏名 is whom it is about, 世帯主 merely repeats."""
    named = [each for each in proposals if each.key == kind.name]
    heads = [each for each in named if "主" in each.header]
    member = next((each for each in proposals if MEMBER_NAME.fullmatch(each.key)), None)
    if not heads or (len(heads) == len(named) and not member) or all(each.reason != WHY_HEAD for each in proposals):
        return proposals
    if len(heads) == len(named):
        proposals = [
            each.taken_as(kind.name, each.confidence, each.reason) if each is member else each for each in proposals
        ]
    return [each.taken_as("", 0.0, WHY_TWICE) if each in heads else each for each in proposals]


def client_apart(kind: Kind, proposals: list[Proposal]) -> list[Proposal]:
    """相談者 | 続柄 | 対象者氏名: where both are named, the consultation is about 対象者, and 相談者 only came."""
    named = [each for each in proposals if kind.person and each.key == kind.person]
    callers = [each for each in named if CALLER.search(each.header) and not CLIENT.search(each.header)]
    if not callers or not any(CLIENT.search(each.header) for each in named):
        return proposals
    return [each.taken_as("", 0.0, WHY_TWICE) if each in callers else each for each in proposals]


def of_somebody(proposals: list[Proposal]) -> list[Proposal]:
    """A relation is that of somebody: 続柄 in a ledger without contacts is none of a contact."""
    families = {each.key.rpartition(".")[0] for each in proposals if not each.key.endswith(".relation")}
    return [
        each.taken_as("", 0.0, WHY_NONE)
        if NUMBERED_RELATION.fullmatch(each.key)
        and not FAMILY.search(each.header)
        and each.key.rpartition(".")[0] not in families
        and each.reason != WHY_PROFILE
        else each
        for each in proposals
    ]


def phones_of_leaders(kind: Kind, proposals: list[Proposal]) -> list[Proposal]:
    """代表者 | 連絡先, 代表者 | 住所 | 電話: the number is the leader's, where the register keeps such a number."""
    keys = {column.key for column in kind.columns} - {each.key for each in proposals}
    result: list[Proposal] = []
    person = ""
    for each in proposals:
        theirs = f"{person}_phone"
        if each.key in kind.phones and theirs in keys and each.reason not in (WHY_PROFILE, WHY_NUMBER):
            keys.discard(theirs)
            result.append(each.taken_as(theirs, each.confidence, WHY_BESIDE_PERSON))
        else:
            result.append(each)
        person = (
            each.key if f"{each.key}_phone" in keys else person if each.key in (kind.address, "postal_code") else ""
        )
    return result


def landlines_apart(kind: Kind, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]) -> list[Proposal]:
    """TEL／携帯 in one column, where no other holds telephones: with landlines in it, it is that of the telephone."""
    phone = kind.phones[0] if kind.phones else ""
    if not phone or any(each.key == phone for each in proposals):
        return proposals
    return [
        each.taken_as(phone, each.confidence, WHY_CONTENT)
        if each.key == MOBILE and each.reason != WHY_PROFILE and _has_landlines(cells.get(each.column, ()))
        else each
        for each in proposals
    ]


def _has_landlines(cells: Sequence[Cell]) -> bool:
    found = [cell for cell in cells if isinstance(cell, str)]
    bare = (NO_DIGIT.sub("", squeeze(cell[:LONGEST])) for cell in found)
    return 2 * sum(1 for digits in bare if LANDLINE.match(digits)) >= max(1, len(found))
