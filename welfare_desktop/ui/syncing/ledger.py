"""The exchanges as the window tells them: a line for each, and below it what went and what came back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.exchange import Fate
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Date
from welfare_desktop.services import searching
from welfare_desktop.services.syncing import arrangements
from welfare_desktop.services.syncing.arrangements import Arrangement, ArrangementLine, Receipt, Sending
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.appearance import Tone

OPEN, SETTLED, UNDONE = "open", "settled", "undone"
_DATE = Date()


@dataclass(frozen=True, slots=True)
class Entry:
    """An exchange in words."""

    arrangement: Arrangement
    texts: tuple[str, ...]
    overdue: bool
    receipt: int
    """The receipt that waits to be gone on with; 0 for none."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that went or came back, in words; what came back has a receipt."""

    at: str
    texts: tuple[str, ...]
    receipt: Receipt | None = None

    def waits(self) -> int:
        """The receipt that can be gone on with; 0 for none."""
        return self.receipt.id if self.receipt and self.receipt.state == OPEN else 0


@dataclass(frozen=True, slots=True)
class Ledger:
    """All exchanges, and by exchange what happened, the newest first."""

    entries: tuple[Entry, ...]
    happenings: Mapping[int, tuple[Happening, ...]]

    def place_of(self, receipt: int) -> tuple[int, int] | None:
        """Where a receipt stands: its exchange among the entries, its place among what happened there."""
        for at, entry in enumerate(self.entries):
            for place, each in enumerate(self.happenings.get(entry.arrangement.id, ())):
                if each.receipt and each.receipt.id == receipt:
                    return at, place
        return None


def heads() -> tuple[str, ...]:
    """The headings of the exchanges."""
    translate = QCoreApplication.translate
    return (
        translate("syncing", "交換"),
        translate("syncing", "台帳"),
        translate("syncing", "最後の送付"),
        translate("syncing", "返送期限"),
        translate("syncing", "最後の受領"),
    )


def happening_heads() -> tuple[str, ...]:
    """The headings of what happened."""
    translate = QCoreApplication.translate
    return (
        translate("syncing", "日時"),
        translate("syncing", "内容"),
        translate("syncing", "基準日"),
        translate("syncing", "校(地)区"),
        translate("syncing", "件数"),
        translate("syncing", "相手・ファイル"),
        translate("syncing", "状態"),
    )


def read(workspace: Workspace) -> Ledger:
    """Read all of it; on the reader thread."""
    lines = arrangements.listing(workspace)
    sent = {line.arrangement.id: arrangements.sent(workspace, line.arrangement.id) for line in lines}
    back = {line.arrangement.id: arrangements.received(workspace, line.arrangement.id) for line in lines}
    districts = {each for of_one in (*sent.values(), *back.values()) for line in of_one for each in line.districts}
    names = searching.names(workspace, "districts", districts)
    return Ledger(
        tuple(_entry(line, names, back[line.arrangement.id]) for line in lines),
        {each: _happenings(sent[each], back[each], names, workspace.today()) for each in sent},
    )


def day(iso: str) -> str:
    """A day in the clerk's calendar."""
    return values.shown(_DATE, iso) if iso else ""


def due_word(due_on: str, *, overdue: bool) -> str:
    """When something is due back; what is late is said with a word and a shape."""
    if not due_on:
        return ""
    late = QCoreApplication.translate("syncing", "期限超過")
    mark = appearance.MARKS[Tone.CHECK].shape
    return f"{mark} {day(due_on)} {late}" if overdue else day(due_on)


def districts_word(districts: Iterable[int], names: Mapping[int, str]) -> str:
    """Districts by name; the whole ward where none is named."""
    named = [names.get(each, "") for each in districts]
    if not named:
        return QCoreApplication.translate("syncing", "全校(地)区")
    more = QCoreApplication.translate("syncing", "{first} ほか{count}")
    return "・".join(named) if len(named) < 4 else more.format(first="・".join(named[:2]), count=len(named) - 2)


def _entry(line: ArrangementLine, names: Mapping[int, str], received: Iterable[Receipt]) -> Entry:
    arrangement, sent, back = line.arrangement, line.last_sent, line.last_received
    waiting = next((each for each in received if each.state == OPEN), None)
    last = waiting or back
    count = QCoreApplication.translate("syncing", "{count}件")
    sent_text = ""
    if sent:
        parts = (day(sent.as_of), districts_word(sent.districts, names), count.format(count=f"{sent.counted:,}"))
        sent_text = "  ".join(parts)
    texts = (
        arrangement.name,
        words.label(KINDS[arrangement.kind].label),
        sent_text,
        due_word(line.due_on, overdue=line.overdue),
        f"{moment(last.at_utc).partition(' ')[0]}  {state_word(last)}" if last else "",
    )
    return Entry(arrangement, texts, line.overdue, waiting.id if waiting else 0)


def state_word(receipt: Receipt) -> str:
    """How far a receipt is."""
    translate = QCoreApplication.translate
    if receipt.state == OPEN:
        return f"{appearance.MARKS[Tone.CHECK].shape} {translate('syncing', '確認の途中')}"
    return translate("syncing", "元に戻し済み") if receipt.state == UNDONE else translate("syncing", "取込済み")


def _happenings(
    sent: Iterable[Sending], received: Iterable[Receipt], names: Mapping[int, str], today: str
) -> tuple[Happening, ...]:
    translate = QCoreApplication.translate
    found: list[Happening] = []
    for each in sent:
        late = bool(each.due_on) and each.due_on < today and not each.answered
        back = translate("syncing", "返送済み") if each.answered else due_word(each.due_on, overdue=late)
        place = (day(each.as_of), districts_word(each.districts, names), f"{each.counted:,}")
        texts = (moment(each.at_utc), translate("syncing", "送付"), *place, each.recipient, back)
        found.append(Happening(each.at_utc, texts))
    for each in received:
        rows = sum(count for fate, count in each.counts.items() if fate != Fate.VANISHED)
        place = (day(each.as_of), districts_word(each.districts, names), f"{rows:,}")
        texts = (moment(each.at_utc), translate("syncing", "受領"), *place, each.name, state_word(each))
        found.append(Happening(each.at_utc, texts, each))
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


def moment(at_utc: str) -> str:
    """Day and time of a moment, here."""
    local = datetime.fromisoformat(at_utc).astimezone()
    return f"{day(local.date().isoformat())} {local:%H:%M}"
