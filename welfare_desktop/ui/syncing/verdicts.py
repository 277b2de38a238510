"""What a clerk may say about the lines of an exchange, and what has been said, in words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.exchange import (
    SETTLED,
    WHOLE,
    WHOLE_ROWS,
    Choice,
    Decisions,
    ExchangePlan,
    Fate,
    FieldChange,
    Place,
    RowChange,
)
from welfare_desktop.domain.merge import Charge, Verdict
from welfare_desktop.ui import appearance
from welfare_desktop.ui.appearance import Tone

ASKING = (Fate.NEW, Fate.THEIRS, Fate.CONFLICT, Fate.VANISHED, Fate.RETURNED, Fate.MOVED, Fate.DUPLICATE)
"""Fates of which something may be open."""
SHOWN_FIRST = (
    Fate.CONFLICT,
    Fate.THEIRS,
    Fate.NEW,
    Fate.MOVED,
    Fate.DUPLICATE,
    Fate.RETURNED,
    Fate.VANISHED,
    Fate.PROBLEM,
)
"""What needs the clerk most comes first."""
TONES = {
    Fate.NEW: Tone.NEW,
    Fate.THEIRS: Tone.CHANGED,
    Fate.MOVED: Tone.CHANGED,
    Fate.CONFLICT: Tone.CHECK,
    Fate.VANISHED: Tone.CHECK,
    Fate.RETURNED: Tone.CHECK,
    Fate.DUPLICATE: Tone.CHECK,
    Fate.PROBLEM: Tone.PROBLEM,
}
Said = dict[tuple[Place, str], Choice]
SPELLED = "spelled"
"""表記の違い: beside its fate a line may say what nobody changed in another spelling."""
Sight: TypeAlias = str | None
"""Which lines are looked at: those of a Fate, those SPELLED otherwise, None for all that differ."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A plan, how many lines are in each sight, how many questions of each line are open (none: left out).

    `spelled` flags the lines of each table that spell something otherwise.
    """

    plan: ExchangePlan
    counts: Mapping[str, int]
    open: Mapping[Place, int]
    spelled: tuple[bytes, ...]


def sight_word(sight: str) -> str:
    """What is looked at, as clerks see it."""
    return QCoreApplication.translate("syncing", "表記の違い") if sight == SPELLED else fate_word(Fate(sight))


def fate_word(fate: Fate) -> str:
    """A fate as clerks see it: its word, with its shape where it has one."""
    tone = TONES.get(fate)
    return f"{appearance.MARKS[tone].shape} {_word(fate)}" if tone else _word(fate)


def _word(fate: Fate) -> str:
    """Shorter than the domain's labels: eleven of them stand in two lines of the window."""
    translate = QCoreApplication.translate
    return {
        Fate.NEW: translate("syncing", "新規"),
        Fate.THEIRS: translate("syncing", "先方の変更"),
        Fate.OURS: translate("syncing", "当方の変更"),
        Fate.AGREED: translate("syncing", "同じ変更"),
        Fate.CONFLICT: translate("syncing", "要確認"),
        Fate.VANISHED: translate("syncing", "消えた"),
        Fate.RETURNED: translate("syncing", "復帰"),
        Fate.MOVED: translate("syncing", "校区異動"),
        Fate.DUPLICATE: translate("syncing", "重複"),
        Fate.PROBLEM: translate("syncing", "問題"),
        Fate.UNCHANGED: translate("syncing", "変更なし"),
    }[fate]


def is_whole(row: RowChange) -> bool:
    """Whether the row is spoken of as a whole only."""
    if row.fate is Fate.DUPLICATE:
        return not row.record
    return row.fate in (Fate.NEW, Fate.VANISHED) or (row.fate is Fate.RETURNED and not facts(row))


def facts(row: RowChange) -> tuple[FieldChange, ...]:
    """The facts of a row about which something can be said."""
    return tuple(each for each in row.fields if each.verdict not in SETTLED)


def open_facts(plan: ExchangePlan, row: RowChange, decisions: Decisions) -> int:
    """How many questions of a row wait for a word."""
    if row.fate not in ASKING:
        return 0
    if row.candidates and not row.fields:
        return 1
    if is_whole(row):
        return int((row.place, WHOLE) not in decisions)
    return sum(plan.chosen(row, each, decisions) is None for each in facts(row))


def may(row: RowChange, choice: Choice) -> bool:
    """Whether this can be said of a row."""
    if row.fate not in ASKING or (row.candidates and not row.fields):
        return False
    return choice is Choice.KEEP or row.fate is not Fate.VANISHED


def said_of(row: RowChange, choice: Choice, key: str = WHOLE, decisions: Decisions | None = None) -> Said:
    """What has to be noted when this is said of a whole row, or of one fact of it.

    Of a row that stands apart (重複, 戻った) a word on one fact is a word on the row: the others stay ours.
    """
    if is_whole(row):
        return {(row.place, WHOLE): choice}
    if row.fate not in WHOLE_ROWS:
        return {(row.place, each.key): choice for each in facts(row) if key in (WHOLE, each.key)}
    before = decisions or {}
    said = {
        (row.place, each.key): choice if key in (WHOLE, each.key) else before.get((row.place, each.key), Choice.KEEP)
        for each in facts(row)
    }
    return {**said, (row.place, WHOLE): Choice.TAKE if Choice.TAKE in said.values() else Choice.KEEP}


def proposed(plan: ExchangePlan, decisions: Decisions) -> Proposed:
    """A plan with its open questions counted; unpacks every line, so not on the window's own thread."""
    spelled = tuple(
        bytes(bool(spellings(row)) for row in table.rows()) if plan.spelled else bytes(len(table))
        for table in plan.tables
    )
    counts = {**plan.counts(), SPELLED: sum(map(sum, spelled))}
    return Proposed(plan, counts, dict(_open_of(plan, plan.rows(*ASKING), decisions)), spelled)


def spellings(row: RowChange) -> tuple[FieldChange, ...]:
    """The facts of a row that nobody changed and they write otherwise."""
    return tuple(each for each in row.fields if each.spelling)


def said_of_spelling(row: RowChange, choice: Choice, key: str = WHOLE) -> Said:
    """What has to be noted when this is said of how they write a row, or one fact of it."""
    return {(row.place, each.key): choice for each in spellings(row) if key in (WHOLE, each.key)}


def spoken_spelling(row: RowChange, decisions: Decisions) -> str:
    """What is done with how they write a row; as long as nothing is said ours stays."""
    return _parts_word([decisions.get((row.place, each.key), Choice.KEEP) for each in spellings(row)])


def _open_of(plan: ExchangePlan, rows: Iterable[RowChange], decisions: Decisions) -> Iterator[tuple[Place, int]]:
    for row in rows:
        count = open_facts(plan, row, decisions)
        if count:
            yield row.place, count


def spoken(plan: ExchangePlan, row: RowChange, decisions: Decisions) -> str:
    """What will be done with a row, in a word or two; "" where nothing can be decided."""
    if row.fate not in ASKING:
        return ""
    if row.candidates and not row.fields:
        return QCoreApplication.translate("syncing", "記録が未決定")
    if is_whole(row):
        return _whole_word(row.fate, decisions.get((row.place, WHOLE)))
    choices = [plan.chosen(row, each, decisions) for each in facts(row)]
    undecided = sum(each is None for each in choices)
    if undecided:
        template = QCoreApplication.translate("syncing", "未決定 {count}")
        return template.format(count=undecided) if len(choices) > 1 else template.format(count="").rstrip()
    return _parts_word([each for each in choices if each])


def _parts_word(choices: list[Choice]) -> str:
    if not choices:
        return ""
    taken = sum(each is Choice.TAKE for each in choices)
    if not taken:
        return QCoreApplication.translate("syncing", "当方のまま")
    if taken == len(choices):
        return QCoreApplication.translate("syncing", "先方を採る")
    return QCoreApplication.translate("syncing", "一部を採る")


def _whole_word(fate: Fate, said: Choice | None) -> str:
    translate = QCoreApplication.translate
    if said is None:
        return translate("syncing", "未決定")
    if said is Choice.KEEP:
        return translate("syncing", "登録しない") if fate is Fate.NEW else translate("syncing", "そのまま")
    return translate("syncing", "登録する") if fate is Fate.NEW else translate("syncing", "先方を採る")


def verdict_word(change: FieldChange, charge: Charge) -> str:
    """Who changed a fact, and who is in charge of it, in words."""
    translate = QCoreApplication.translate
    changed = {
        Verdict.THEIRS: translate("syncing", "先方が変えました。"),
        Verdict.OURS: translate("syncing", "当方が変えました。"),
        Verdict.AGREED: translate("syncing", "双方が同じに変えました。"),
        Verdict.CONFLICT: translate("syncing", "双方が別々に変えました。"),
        Verdict.UNCHANGED: "",
    }[change.verdict]
    if change.spelling:
        return translate("syncing", "書き方だけが違います。決めなければ、当方のままです。")
    if change.verdict is Verdict.THEIRS and change.theirs in (None, ()):
        changed = translate("syncing", "先方が空欄にしました。")
    in_charge = translate("syncing", "主管: {who}").format(who=charge_word(charge))
    return f"{changed}  {in_charge}" if changed else ""


def charge_word(charge: Charge) -> str:
    """主管, in words."""
    return {
        Charge.CITY: QCoreApplication.translate("syncing", "市"),
        Charge.COUNCIL: QCoreApplication.translate("syncing", "社協"),
        Charge.BOTH: QCoreApplication.translate("syncing", "双方"),
    }[charge]
