"""What can be handed over: households of those who watch, and districts, roles and cases of staff."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.serving.charges import LEFT, NOBODY, Charge, Taking, areas_of
from welfare_desktop.domain.serving.terms import WELFARE_HELPER
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.handover import households as handover
from welfare_desktop.services.handover import papers as handover_papers
from welfare_desktop.services.handover import staff as handover_staff
from welfare_desktop.services.handover.households import Belongings, Charges, HandedOver
from welfare_desktop.services.handover.staff import Duties
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.ui import values, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.tasks import Progress


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody who gives: id (0: what nobody has), name, why, how many."""

    holder: int
    name: str
    why: str
    count: int


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many charges each has, why they lie open where they do, and how many households that are."""

    charges: Mapping[int, int]
    why: Mapping[int, str]
    orphans: int

    @classmethod
    def of(cls, found: Charges) -> "_Counts":
        seen = found.seen()
        open_ones = [each for each in seen if each.why]
        return cls(
            dict(Counter(each.holder for each in seen).most_common()),
            {each.holder: each.why for each in open_ones},
            len({each.record for each in open_ones}),
        )


Make = Callable[[Progress], RosterJob]
"""Makes a paper off the GUI thread."""


class Side(QObject):
    """What the page asks of each kind; `by_place` where things lie in 町内会 that somebody has for their area."""

    key: ClassVar[str] = ""
    by_place: ClassVar[bool] = False

    ready = Signal()
    """Who gives what is known."""
    listed = Signal(object, object)
    """The charges of one giver, and their cells."""

    def __init__(self, desk: Desk, label: str) -> None:
        super().__init__()
        self.desk = desk
        self.label = label
        self.kept: Sequence[Taking] = ()

    def ask(self, day: str, district: int | None) -> None:
        """Find out who has what on a day."""
        raise NotImplementedError

    def givers(self) -> Sequence[Line]:
        """Who gives."""
        raise NotImplementedError

    def summary(self) -> str:
        """A line about the whole."""
        return ""

    def list_charges(self, holder: int) -> None:
        """Find out what one giver has; `listed` tells."""
        raise NotImplementedError

    def takers(self, holder: int) -> Mapping[str, int]:
        """Who could take it, by the name shown."""
        raise NotImplementedError

    def by_area(self, people: Iterable[int]) -> Mapping[str, int]:
        """Who of these people has the 町内会 of a charge (its key) for their area."""
        del people
        return {}

    def told(self, holder: int) -> str:
        """What must be known about one giver."""
        del holder
        return ""

    def hand_over(self, takings: Sequence[Taking], day: str) -> HandedOver:
        """Carry the handover out."""
        raise NotImplementedError

    def paper(self, takings: Sequence[Taking], day: str) -> Make | None:
        """How the paper of the handover that is typed, or was just made, is made; None while there is nothing."""
        raise NotImplementedError

    def keep(self, takings: Sequence[Taking]) -> None:
        """Remember what was just handed over, for its paper."""
        self.kept = tuple(takings)


class WatcherSide(Side):
    """Households: first what is 担当不在, then everybody who has any."""

    key = "households"
    by_place = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.label = self.tr("見守り世帯の担当")
        self.found: Charges | None = None
        self._counts = _Counts({}, {}, 0)
        self._listed: Sequence[Charge] = ()
        self._places: Mapping[int, tuple[str, ...]] = {}
        self._belongings: Belongings | None = None

    def ask(self, day: str, district: int | None) -> None:
        workspace = self.desk.workspace

        def work(_: object) -> tuple[Charges, _Counts]:
            found = handover.charges(workspace, day, district)
            return found, _Counts.of(found)

        self.desk.tasks.run(work, self._on_found)

    def _on_found(self, answer: tuple[Charges, _Counts]) -> None:
        self.found, self._counts = answer
        self.ready.emit()

    def givers(self) -> Sequence[Line]:
        found, counts, why = self.found, self._counts.charges, self._counts.why
        if found is None:
            return ()
        lines = [Line(holder, self._name(holder), words.label(text), counts[holder]) for holder, text in why.items()]
        lines.sort(key=lambda line: (line.holder == 0, -line.count))
        heavy = dict.fromkeys(found.balance.heavy, self.tr("{limit}世帯超").format(limit=found.rules.heavy))
        lines += [
            Line(holder, self._name(holder), heavy.get(holder, ""), count)
            for holder, count in counts.items()
            if holder not in why
        ]
        return lines

    def summary(self) -> str:
        found = self.found
        if found is None:
            return ""
        text = self.tr(
            "担当不在 {orphans:,}世帯　福祉協力員1人あたり平均 {mean:.1f}世帯　{limit}世帯を超える人 {heavy}人"
        )
        spread = found.balance
        return text.format(
            orphans=self._counts.orphans, mean=spread.mean, limit=found.rules.heavy, heavy=len(spread.heavy)
        )

    def list_charges(self, holder: int) -> None:
        found, workspace = self.found, self.desk.workspace
        if found is None:
            return
        charges = [each for each in found.seen() if each.holder == holder]

        def work(_: object) -> tuple[Mapping[int, tuple[str, ...]], Belongings | None]:
            held = handover.belongings(workspace, found, holder) if holder else None
            return handover.shown(workspace, charges), held

        self.desk.tasks.run(work, lambda answer: self._on_listed(charges, *answer))

    def _on_listed(
        self, charges: Sequence[Charge], texts: Mapping[int, tuple[str, ...]], held: Belongings | None
    ) -> None:
        chosen = sorted(charges, key=lambda each: (*texts[each.record][1:3], texts[each.record][0]))
        self._belongings, self._places = held, texts
        self._listed = chosen
        self.listed.emit(chosen, [self._cells(each, texts[each.record]) for each in chosen])

    def takers(self, holder: int) -> Mapping[str, int]:
        found = self.found
        if found is None:
            return {}
        names = {name: district for district, name in found.serving.districts.items()}
        districts = {names.get(self._places[each.record][1]) for each in self._listed}
        made: dict[str, int] = {}
        for person in found.receivers(districts if len(districts) <= 3 else (), self._listed):
            if person != holder:
                count = found.balance.counts.get(person, 0)
                label = self.tr("{name}({count})").format(name=found.serving.people[person].name, count=count)
                made[label if label not in made else f"{label} {found.serving.people[person].number}"] = person
        return made

    def by_area(self, people: Iterable[int]) -> Mapping[str, int]:
        found, wanted = self.found, set(people)
        if found is None:
            return {}
        areas: dict[tuple[str, str], int] = {}
        for each in found.watchers:
            held = each.appointment
            if held.role == WELFARE_HELPER and each.person in wanted:
                for area in areas_of(held.area or ""):
                    areas.setdefault((found.serving.district(held.district), area), each.person)
        places = {each.key: self._places[each.record][1:3] for each in self._listed}
        return {key: areas[district, area] for key, (district, area) in places.items() if (district, area) in areas}

    def told(self, holder: int) -> str:
        held = self._belongings
        if not holder or held is None:
            return ""
        parts: list[str] = []
        if held.cards:
            days = "、".join(values.shown(Date(), day) for day in held.cards)
            parts.append(self.tr("証票({days}交付)").format(days=days))
        if held.papers:
            parts.append(self.tr("名簿など {count}件(管理番号 {serials})").format(
                count=len(held.papers), serials="、".join(map(str, held.papers))
            ))  # fmt: skip
        if held.keys:
            parts.append(self.tr("鍵の記載がある世帯 {numbers}").format(numbers="、".join(held.keys)))
        return self.tr("返していただくもの: ") + "、".join(parts) if parts else ""

    def hand_over(self, takings: Sequence[Taking], day: str) -> HandedOver:
        return handover.hand_over(self.desk.workspace, takings, day)

    def paper(self, takings: Sequence[Taking], day: str) -> Make | None:
        """引継書 of what is typed, else of everything that was handed over on the day."""
        workspace = self.desk.workspace
        return lambda report: handover_papers.handover_papers(workspace, day, takings, report)

    def _name(self, holder: int) -> str:
        if not holder or self.found is None:
            return self.tr("（担当なし）")
        return self.found.serving.people[holder].name

    def _cells(self, charge: Charge, texts: Sequence[str]) -> dict[str, Value]:
        number, _, place, name, address, _ = texts
        return {"number": number, "place": place, "name": name, "role": words.label(charge.role), "detail": address}


class StaffSide(Side):
    """Everybody on the staff with their roles, districts and cases."""

    key = "staff"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.label = self.tr("職員の担当")
        self.found: Duties | None = None
        self._before: Duties | None = None
        """As it was when what is kept was handed over."""

    def ask(self, day: str, district: int | None) -> None:
        del district
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: handover_staff.duties(workspace, day), self._on_found)

    def _on_found(self, found: Duties) -> None:
        self.found = found
        self.ready.emit()

    def givers(self) -> Sequence[Line]:
        if self.found is None:
            return ()
        counts = Counter(each.holder for each in self._visible(self.found))
        left = words.label(LEFT)
        lines = [
            Line(member, name, left if member in self.found.left else "", counts[member])
            for member, name in self.found.staff.items()
        ]
        nobody = [Line(0, self.tr("（担当なし）"), words.label(NOBODY), counts[0])] if counts[0] else []
        return [*nobody, *sorted(lines, key=lambda line: not (line.why and line.count))]

    def summary(self) -> str:
        if self.found is None or self.found.may_move_cases:
            return ""
        return self.tr("相談・ケースは、ケース担当の職員が引き継ぎます。")

    def list_charges(self, holder: int) -> None:
        if self.found is None:
            return
        charges = [each for each in self._visible(self.found) if each.holder == holder]
        self.listed.emit(charges, [self._cells(each) for each in charges])

    def takers(self, holder: int) -> Mapping[str, int]:
        if self.found is None:
            return {}
        left = self.found.left
        return {name: member for member, name in self.found.staff.items() if member != holder and member not in left}

    def hand_over(self, takings: Sequence[Taking], day: str) -> HandedOver:
        return handover_staff.transfer(self.desk.workspace, takings, day)

    def paper(self, takings: Sequence[Taking], day: str) -> Make | None:
        del day
        workspace, found, told = self.desk.workspace, self.found if takings else self._before, takings or self.kept
        return None if found is None else lambda report: handover_staff.transfer_papers(workspace, found, told, report)

    def keep(self, takings: Sequence[Taking]) -> None:
        super().keep(takings)
        self._before = self.found

    @staticmethod
    def _visible(found: Duties) -> Sequence[Charge]:
        """What this clerk may hand over."""
        return [each for each in found.charges if found.may_move_cases or each.kind != CASES]

    def _cells(self, charge: Charge) -> dict[str, Value]:
        name, detail = self.found.lines[charge.key] if self.found else ("", "")
        label = words.label(handover_staff.LABELS[charge.kind])
        return {"number": label, "place": name, "name": None, "role": words.label(charge.role), "detail": detail}
