import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.offices import in_roles
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.services import editing, searching
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.gaps import Gaps, gaps, reference_keys


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> QWidget:
    """A button and the counts below it; two names of a household have no record."""
    watcher = Assignment(role="主", person="山田(旧姓)")
    lost = Household(members=(Member(name="未照合 花子", is_head=True),), district="黒﨑ひがし", assignments=(watcher,))
    editing.save(desk.workspace, "households", lost)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    first = QPushButton("台帳を取り込む")
    column.addWidget(first)
    column.addWidget(Gaps(desk, first))
    page.show()
    found(page).refresh()
    return page


def found(page: QWidget) -> Gaps:
    gaps = page.findChild(Gaps)
    assert gaps is not None
    return gaps


def link(page: QWidget, name: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.accessibleName() == name)


def test_names_without_a_record_are_counted_and_lead_to_their_list(page: QWidget, desk: Desk) -> None:
    wanted: list[tuple[str, tuple[Condition, ...]]] = []
    found(page).list_wanted.connect(lambda kind, conditions: wanted.append((kind, conditions)))
    link(page, "見守り世帯: 校(地)区が未照合の1件を表示").click()
    assert wanted == [("households", (Condition("district", "unmatched"),))]
    (kind, conditions), *_ = wanted
    assert len(searching.ids(desk.workspace, Listing(kind, conditions=conditions))) == 1


def test_tab_goes_from_what_stands_above_through_the_counts_in_their_order(page: QWidget) -> None:
    at: QWidget = page.findChildren(QPushButton)[0]
    walked: list[QWidget] = []
    for _ in range(200):
        at = at.nextInFocusChain() or at
        walked += [at] if at in found(page)._shown and at not in walked else []
    assert walked == found(page)._shown
    assert walked[-1].accessibleName().startswith("見守り世帯: ")


def test_who_may_not_see_clients_is_not_told_of_their_households(desk: Desk) -> None:
    clerk = in_roles(desk.workspace, "一般職員")
    assert "household" in reference_keys(desk.workspace, "cases")
    assert "household" not in reference_keys(clerk, "cases")


def test_a_register_without_gaps_says_nothing(desk: Desk) -> None:
    before = {gap.condition: gap.count for gap in gaps(desk.workspace, "salons")}
    editing.save(desk.workspace, "salons", Salon(name="ひだまり", district="どこか"))
    after = {gap.condition: gap.count for gap in gaps(desk.workspace, "salons")}
    unmatched = Condition("district", "unmatched")
    assert after[unmatched] == before.get(unmatched, 0) + 1
