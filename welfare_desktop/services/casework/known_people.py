"""Who a caller may be: somebody with a case, or somebody of a household that is watched over."""

from collections.abc import Iterator
from dataclasses import dataclass

from welfare_desktop.domain.japanese.kana import to_katakana
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.services.casework import reception
from welfare_desktop.services.casework.reception import Earlier
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import records, search

HOUSEHOLDS = "households"
_LOOKED_AT, _LISTED = 80, 8
"""Households whose words hold the text, and members that are offered: an emergency contact is called so as well."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A member of a watched household who may be calling."""

    household: int
    member: int
    number: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Known:
    """Cases and members of households that may be of the caller."""

    cases: tuple[Earlier, ...] = ()
    watched: tuple[Watched, ...] = ()


@verb("cases.work")
def known(workspace: Workspace, name: str, kana: str = "", phone: str = "") -> Known:
    """Who has this name, reading or telephone; nobody before enough is typed."""
    texts = reception.looked_for(name, kana, phone)
    with workspace.store.reading() as connection:
        ids = dict.fromkeys(
            each
            for text in texts
            for each in search.likeliest(connection, Listing(HOUSEHOLDS, text=text, ended=False), _LOOKED_AT)
        )
        found = records.get_many(connection, HOUSEHOLDS, list(ids)[:_LOOKED_AT])
    watched = [
        Watched(household.id, member.id, household.number or "", member.name or "", household.address or "")
        for household in found.values()
        if isinstance(household, Household)
        for member in _members(household, name, kana, phone)
    ]
    begins = name_key(name)
    watched.sort(key=lambda each: not name_key(each.name).startswith(begins))
    return Known(reception.earlier(workspace, name, kana, phone), tuple(watched[:_LISTED]))


@verb("cases.work")
def client_from(workspace: Workspace, watched: Watched) -> Case:
    """What the household register knows of a member, as facts of a case that is linked with it. Refusal: gone."""
    with workspace.store.reading() as connection:
        household = records.get(connection, HOUSEHOLDS, watched.household)
    found = household.members if isinstance(household, Household) else ()
    member = next((each for each in found if each.id == watched.member), None)
    if not isinstance(household, Household) or member is None:
        raise Refusal("household.gone", "この世帯員は、すでに台帳にありません。", "", "もう一度入力してください。")
    return Case(
        client_name=member.name,
        client_kana=member.name_kana,
        sex=member.sex,
        born_on=member.born_on,
        phone=member.phone,
        mobile=member.mobile,
        address=household.address,
        district=household.district,
        household=household.id,
    )


def _members(household: Household, name: str, kana: str, phone: str) -> Iterator[Member]:
    """Those who still live there and are called so."""
    named, read, dialled = name_key(name), name_key(to_katakana(kana)), digits(phone)
    for member in household.members:
        if member.left_on or member.died_on:
            continue
        phones = [digits(each) for each in (member.phone, member.mobile) if each]
        by_name = bool(named) and named in name_key(member.name or "")
        by_kana = bool(read) and read in name_key(member.name_kana or "")
        if by_name or by_kana or (len(dialled) >= reception.LEAST_DIGITS and any(dialled in each for each in phones)):
            yield member
