"""Handing over a district's 会長 and the other officers of its 社協."""

from collections import Counter
from collections.abc import Mapping, Sequence

from welfare_desktop.domain.serving.charges import Charge, Taking
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.handover import officers
from welfare_desktop.services.handover.households import HandedOver
from welfare_desktop.services.handover.officers import Officers
from welfare_desktop.ui import words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.handover.sides import Line, Make, Side


class OfficerSide(Side):
    """Posts of districts: first what nobody of the register holds, then everybody who holds one."""

    key = "officers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.label = self.tr("校(地)区の会長・役員")
        self.found: Officers | None = None
        self._before: Officers | None = None
        """As it was when what is kept was handed over."""
        self._district: int | None = None
        self._listed: Sequence[Charge] = ()

    def ask(self, day: str, district: int | None) -> None:
        workspace, self._district = self.desk.workspace, district
        self.desk.tasks.run(lambda _: officers.officers(workspace, day), self._on_found)

    def _on_found(self, found: Officers) -> None:
        self.found = found
        self.ready.emit()

    def givers(self) -> Sequence[Line]:
        found = self.found
        if found is None:
            return ()
        shown = [each for each in found.charges if self._district in (None, each.record)]
        counts = Counter(each.holder for each in shown)
        why = {each.holder: words.label(each.why) for each in shown if each.why}
        lines = [
            Line(holder, self._name(found, holder), why.get(holder, ""), count) for holder, count in counts.items()
        ]
        return sorted(lines, key=lambda line: (not line.why, line.holder != 0))

    def summary(self) -> str:
        found = self.found
        if found is None:
            return ""
        absent = len({each.record for each in found.charges if each.why})
        return self.tr("会長・役員が不在の校(地)区 {count}").format(count=f"{absent:,}")

    def list_charges(self, holder: int) -> None:
        if self.found is None:
            return
        found = self.found
        self._listed = [each for each in found.of(holder) if self._district in (None, each.record)]
        self.listed.emit(self._listed, [self._cells(found, each) for each in self._listed])

    def takers(self, holder: int) -> Mapping[str, int]:
        found = self.found
        if found is None:
            return {}
        made: dict[str, int] = {}
        for person in found.receivers(self._listed):
            if person != holder:
                name, number = found.serving.people[person].name, found.serving.people[person].number
                made[name if name not in made else f"{name} {number}"] = person
        return made

    def hand_over(self, takings: Sequence[Taking], day: str) -> HandedOver:
        return officers.hand_over(self.desk.workspace, takings, day)

    def paper(self, takings: Sequence[Taking], day: str) -> Make | None:
        del day
        workspace, found, told = self.desk.workspace, self.found if takings else self._before, takings or self.kept
        return None if found is None else lambda report: officers.officer_papers(workspace, found, told, report)

    def keep(self, takings: Sequence[Taking]) -> None:
        super().keep(takings)
        self._before = self.found

    def _name(self, found: Officers, holder: int) -> str:
        return found.serving.people[holder].name if holder else words.label(officers.UNKNOWN)

    def _cells(self, found: Officers, charge: Charge) -> dict[str, Value]:
        place = found.serving.district(charge.record)
        detail = found.detail(charge)
        return {"number": words.label(charge.role), "place": place, "name": None, "detail": words.label(detail)}
