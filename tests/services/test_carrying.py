"""What is written of rows the clerk settled one by one: kept as another person, or taken in a mode of their own."""

import pytest

from tests.offices import in_roles
from tests.services.ledgers import Rows, imported, proposed, rows_with, ticking
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.plans import Decision, Fate, ImportPlan, Mode, RowDecision
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.services import searching, undoing
from welfare_desktop.services.ledgers import importing
from welfare_desktop.services.ledgers.import_report import NEW, NUMBERED_ANEW, fate_text
from welfare_desktop.services.workspace import Workspace

HEAD = ("番号", "サロン名", "校区", "住所", "電話番号", "代表者", "開催場所")
SALONS = (
    HEAD,
    (1, "ひまわりサロン", "黒崎", "黒崎1-2-3", "093-111-1111", "山田 花子", "黒崎市民センター"),
    (2, "さくらカフェ", "黒崎", "黒崎2-3-4", None, "田中 一郎", "さくら会館"),
)
CHANGED = (HEAD, (2, "さくらカフェ", "黒崎", "黒崎2-3-4", "093-111-9999", "新代表", "さくら会館"))
ASKING = (HEAD, (None, "さくらカフェ", None, "別の町9-9", "093-111-9999", "新代表", None))
AS_NEW = RowDecision(Decision.AS_NEW)


@pytest.fixture
def office(empty_office: Workspace) -> Workspace:
    office = ticking(empty_office)
    imported(office, SALONS, "salons")
    return office


def salons(office: Workspace) -> list[Salon]:
    found = (searching.record(office, "salons", each) for each in searching.ids(office, Listing("salons")))
    return sorted((each for each in found if isinstance(each, Salon)), key=lambda each: int(each.number or 0))


def carried(office: Workspace, rows: Rows, decision: RowDecision, fate: Fate) -> ImportPlan:
    plan = proposed(office, rows, "salons")
    assert [row.fate for row in rows_with(plan, fate)] == [fate]
    importing.carry_out(office, plan, {(0, 2): decision})
    return plan


def cafe(office: Workspace) -> Salon:
    return next(each for each in salons(office) if each.number == "2")


def test_a_changed_row_kept_as_another_is_numbered_anew(office: Workspace) -> None:
    plan = carried(office, CHANGED, AS_NEW, Fate.CHANGED)
    assert [each.number for each in salons(office)] == ["1", "2", "3"]
    new = salons(office)[-1]
    assert (new.leader, dict(new.written)["number"]) == ("新代表", "2")
    assert cafe(office).leader == "田中 一郎"
    (row,) = rows_with(plan, Fate.CHANGED)
    assert fate_text(plan.tables[0], row, AS_NEW) == f"{NEW}（{NUMBERED_ANEW}）"


def test_an_import_that_changes_nothing_is_a_batch_that_can_be_taken_back(office: Workspace) -> None:
    plan = proposed(office, CHANGED, "salons")
    done = importing.carry_out(office, plan, {(0, 2): RowDecision(Decision.TAKE, mode=Mode.SKIP)})
    assert (done.changed, done.unchanged) == (0, 1)
    assert undoing.batch_line(office, done.batch).count == 0
    assert undoing.undo(office, done.batch).kept == ()


def test_a_case_kept_as_another_is_numbered_anew(empty_office: Workspace) -> None:
    office = in_roles(empty_office, "ケース担当")
    head = ("受付番号", "相談者氏名", "受付日", "状況")
    imported(office, [head, ("R8-0001", "髙橋 ハナ", "2026-05-01", "受付")], "cases")
    plan = proposed(office, [head, ("R8-0001", "髙橋 ハナ", "2026-05-01", "支援中")], "cases")
    importing.carry_out(office, plan, {(0, 2): AS_NEW})
    found = searching.rows(office, "cases", searching.ids(office, Listing("cases")), ("number",))
    assert sorted(found) == [("R8-0001",), ("R8-0002",)]


def test_a_further_row_of_a_record_never_takes_its_number(office: Workspace) -> None:
    plan = proposed(office, (*CHANGED, CHANGED[1]), "salons")
    importing.carry_out(office, plan, {(0, 3): AS_NEW})
    assert [each.number for each in salons(office)] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("mode", "leader", "phone"),
    [
        (None, "新代表", "093-111-9999"),
        (Mode.UPDATE, "新代表", "093-111-9999"),
        (Mode.FILL, "田中 一郎", "093-111-9999"),
        (Mode.SKIP, "田中 一郎", None),
    ],
)
@pytest.mark.parametrize(("rows", "fate"), [(CHANGED, Fate.CHANGED), (ASKING, Fate.ASK)])
def test_each_row_is_taken_in_its_own_mode(
    office: Workspace, rows: Rows, fate: Fate, mode: Mode | None, leader: str, phone: str | None
) -> None:
    carried(office, rows, RowDecision(Decision.TAKE, cafe(office).id, mode=mode), fate)
    assert (cafe(office).leader, cafe(office).phone) == (leader, phone)
    assert len(salons(office)) == 2
