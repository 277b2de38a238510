"""支援ネットワーク図 (ecomap): who stands around a person, and how they are tied to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from welfare_desktop.domain.registers.cases import Case


class Circle(StrEnum):
    """Where somebody stands: family around the person, agencies and other supporters further out."""

    FAMILY = "family"
    SUPPORTER = "supporter"
    AGENCY = "agency"


class Tie(StrEnum):
    """関わりの様子, as the line to the person is drawn."""

    CLOSE = "良好"
    USUAL = "普通"
    DISTANT = "疎遠"
    TENSE = "対立"


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody around the person: a name, what they are (長女, 訪問), a second line, whether at home with them."""

    circle: Circle
    name: str
    role: str = ""
    detail: str = ""
    tie: Tie = Tie.USUAL
    at_home: bool = False


@dataclass(frozen=True, slots=True)
class Network:
    """The picture before it is drawn: the person in the middle with a line below the name, and who stands around."""

    title: str
    person: str
    detail: str
    figures: tuple[Figure, ...]
    office: str = ""
    made_on: str = ""
    recipient: str = ""
    purpose: str = ""


_RELATIONS = (
    "夫 妻 配偶者 内縁 父 母 両親 義父 義母 養父 養母 祖父 祖母 子 長男 次男 二男 三男 四男 息子 長女 次女 二女 三女 四女 娘 "
    "養子 兄 弟 姉 妹 兄弟 姉妹 孫 ひ孫 おじ おば 叔父 伯父 叔母 伯母 甥 姪 いとこ 従兄弟 従姉妹 義兄 義弟 義姉 義妹 婿 嫁 親 "
    "家族 親族 同居人"
)
_FAMILY = frozenset(_RELATIONS.split())


def network_of(case: Case, names: Mapping[int, str], age: str = "") -> Network:
    """The network of a case: 家族・関係者, its agencies, the 担当CSW. `names` are those of organisations, by id.

    Narratives never stand in it. `age` stands under the name, with 性別.
    """
    around = [
        Figure(
            Circle.FAMILY if is_family(each.relation or "") or each.lives_together else Circle.SUPPORTER,
            each.name or each.relation or "氏名不詳",
            (each.relation or "") if each.name else "",
            tie=Tie(each.tie) if each.tie in list(Tie) else Tie.USUAL,
            at_home=bool(each.lives_together),
        )
        for each in case.relatives
        if each.name or each.relation
    ]
    around += [
        Figure(Circle.AGENCY, _organisation(each.organisation, names), each.role or "", each.contact or "")
        for each in case.agencies
        if each.organisation
    ]
    if case.responsible:
        around.append(Figure(Circle.SUPPORTER, case.responsible, "担当CSW"))
    person = case.client_name or "氏名未登録"
    facts = [case.sex or "", age]
    return Network(f"支援ネットワーク図　{case.number or ''}", person, "・".join(filter(None, facts)), tuple(around))


def is_family(relation: str) -> bool:
    """Whether a relation (続柄) is one of family; 隣人, 友人 or 大家 are supporters."""
    bare = relation.strip().partition("(")[0].partition("（")[0]
    return bare in _FAMILY or bare.removesuffix("の妻").removesuffix("の夫").removesuffix("の子") in _FAMILY


def _organisation(reference: int | str | None, names: Mapping[int, str]) -> str:
    return names.get(reference, "") if isinstance(reference, int) else reference or ""
