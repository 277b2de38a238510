"""支援経過記録 before it is laid out: the case's head, then what happened, day by day."""

from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.casework import course as casework
from welfare_desktop.domain.records import RecordT
from welfare_desktop.domain.registers.cases import Agency, Case, History, Meeting, Reception, Turn
from welfare_desktop.domain.values import Address, Date, Phone, Sealed

WITHHELD = "（閲覧できません）"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something of one day: the day as shown, lines that say how and with whom, paragraphs.

    `on` is the ISO day, `child` the id of what is told.
    """

    day: str
    beside: tuple[str, ...]
    text: str
    on: str = ""
    child: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """Entries under a heading."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """Everything the paper shows; every text is final. `facts` are labels and what they say."""

    title: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    office: str = ""
    made_on: str = ""
    recipient: str = ""
    purpose: str = ""


def record_of(case: Case, district: str, organisations: Mapping[int, str]) -> CaseRecord:
    """The paper of a case whose narratives are opened; `organisations` names those it refers to."""
    show = Date().show
    facts = (
        ("受付番号", case.number or ""),
        ("状況", casework.status_of(case)),
        ("相談者", " ".join(filter(None, (case.client_name, f"({case.client_kana})" if case.client_kana else "")))),
        ("生年月日", show(case.born_on)),
        ("住所", Address().show(case.address)),
        ("電話", "　".join(Phone().show(each) for each in (case.phone, case.mobile) if each)),
        ("校(地)区", district),
        ("担当CSW", case.responsible or ""),
        ("支援チーム", case.team or ""),
        ("情報共有の同意", " ".join(filter(None, (show(case.consent_on), case.consent_scope)))),
        ("関係機関", "、".join(filter(None, (_agency(each, organisations) for each in case.agencies)))),
        ("家族・関係者", "、".join(_named(each.name, each.relation) for each in case.relatives)),
        ("アセスメント", _text(case.assessment)),
        ("支援目標", _text(case.goal)),
        ("支援計画", _text(case.plan)),
        ("次の対応", " ".join(filter(None, (show(case.next_action_on), _text(case.next_action))))),
        ("終結", " ".join(filter(None, (show(case.closed_on), case.close_reason)))),
    )
    parts = (
        Part("相談受付", tuple(_reception(each) for each in _by_day(case.receptions, "received_on"))),
        Part("支援経過", tuple(_happened(each) for each in _by_day(case.history, "happened_at"))),
        Part("関係機関", tuple(_linked(each, organisations) for each in _by_day(case.agencies, "linked_on"))),
        Part("会議", tuple(_meeting(each) for each in _by_day(case.meetings, "held_on"))),
        Part("節目", tuple(_turn(each) for each in case.turns)),
    )
    return CaseRecord(
        f"支援経過記録　{case.number or ''}",
        tuple((label, text) for label, text in facts if text),
        tuple(part for part in parts if part.entries),
    )


def _reception(each: Reception) -> Entry:
    topics = "、".join(f"◎{topic}" if topic == each.main_topic else topic for topic in each.topics or ())
    topics = topics or (f"◎{each.main_topic}" if each.main_topic else "")
    beside = (_joined(each.method, each.route), each.received_by or "", each.relation_of_caller or "")
    return Entry(
        Date().show(each.received_on),
        _lines(beside),
        _paragraphs(topics, _text(each.complaint)),
        each.received_on or "",
    )


def _happened(each: History) -> Entry:
    beside = (_joined(each.method, each.by), f"相手 {each.with_whom}" if each.with_whom else "")
    response = _text(each.response)
    following = f"次回予定 {Date().show(each.next_on)}" if each.next_on else ""
    said = _paragraphs(_text(each.content), f"〔対応〕{response}" if response else "", following)
    return Entry(Date().show(each.happened_at), _lines(beside), said, each.happened_at or "", each.id)


def _linked(each: Agency, organisations: Mapping[int, str]) -> Entry:
    contact = f"担当者 {each.contact}" if each.contact else ""
    outcome = f"結果 {each.outcome}" if each.outcome else ""
    beside = (_agency(each, organisations),)
    said = _paragraphs(contact, outcome)
    return Entry(Date().show(each.linked_on), _lines(beside), said, each.linked_on or "", each.id)


def _agency(each: Agency, organisations: Mapping[int, str]) -> str:
    """関係機関 and its part, in words; "" while neither is known."""
    told = organisations.get(each.organisation, "") if isinstance(each.organisation, int) else each.organisation
    return _named(told, each.role)


def _meeting(each: Meeting) -> Entry:
    attended = f"出席者 {each.attendees}" if each.attendees else ""
    said = _paragraphs(attended, _text(each.decisions))
    return Entry(Date().show(each.held_on), _lines((each.kind or "",)), said, each.held_on or "", each.id)


def _turn(each: Turn) -> Entry:
    to = f"移管先 {each.handed_to}" if each.handed_to else ""
    return Entry(Date().show(each.on), (each.turn or "",), _paragraphs(each.reason or "", to), each.on or "", each.id)


def _by_day(entries: tuple[RecordT, ...], key: str) -> list[RecordT]:
    return sorted(entries, key=lambda each: getattr(each, key) or "")


def _named(name: str | None, part: str | None) -> str:
    return f"{name}({part})" if name and part else name or part or ""


def _text(value: Sealed | str | None) -> str:
    return WITHHELD if isinstance(value, Sealed) else value or ""


def _joined(one: str | None, other: str | None) -> str:
    return "・".join(filter(None, (one, other)))


def _lines(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(None, texts))


def _paragraphs(*texts: str) -> str:
    return "\n".join(filter(None, texts))
