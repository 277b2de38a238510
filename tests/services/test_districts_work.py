"""Papers, yearly facts, plans, changes and the 校区カルテ of the districts."""

import dataclasses
from pathlib import Path

import pypdf
import pytest
from openpyxl import load_workbook

from tests.offices import in_roles
from welfare_desktop.domain.districts.changes import MERGE, RENAME, SPLIT, Request
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import CLERK
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.districts import District, DistrictPlan, Neighbourhood
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.year_figures import PLANNED, PURSUED, of_role
from welfare_desktop.services import checking, editing, searching, undoing
from welfare_desktop.services.closing import year_counts
from welfare_desktop.services.districts import changes, karte, papers, plans, years
from welfare_desktop.services.workspace import Workspace

YEAR, DAY = 2026, "2027-04-01"


def district(office: Workspace, name: str) -> District:
    found = searching.record(office, "districts", searching.district_named(office, name))
    assert isinstance(found, District)
    return found


def test_papers_are_ticked_off_and_what_is_overdue_is_told(demo: Workspace) -> None:
    sheet = papers.open_sheet(demo, YEAR)
    late = next(each for each in sheet.lines if each.late)
    assert str(late.cells[papers.MISSING]).startswith("◆ ")
    (duty,) = papers.due(demo, demo.today())
    assert (duty.count, duty.overdue) == (sheet.late(), True)
    missing = str(late.cells[papers.MISSING]).removeprefix("◆ ").split("・")
    kept = papers.keep(demo, sheet, {late.id: dict.fromkeys(missing, "2026-11-20")})
    now = next(each for each in papers.open_sheet(demo, YEAR).lines if each.id == late.id)
    assert (now.late, now.cells[missing[0]]) == (False, "2026-11-20")
    undoing.undo(demo, kept.batch)
    assert papers.open_sheet(demo, YEAR).late() == sheet.late()


def test_a_year_nobody_spoke_of_yet_is_due_by_the_offices_days(demo: Workspace) -> None:
    papers.keep_due_days(demo, {**papers.due_days(demo), "監査": "01-31"})
    sheet = papers.open_sheet(demo, YEAR - 1)
    assert sheet.late() == len(sheet.lines) == 22
    first = sheet.lines[0]
    papers.keep(demo, sheet, {first.id: {"監査": "2026-02-10"}})
    held = [each for each in district(demo, str(first.cells["name"])).papers if each.year == YEAR - 1]
    assert [(each.paper, each.due_on, each.received_on) for each in held] == [("監査", "2026-01-31", "2026-02-10")]


def test_the_yearly_facts_of_all_districts_are_typed_on_one_sheet(demo: Workspace) -> None:
    sheet = years.open_sheet(demo, YEAR)
    first = sheet.lines[0]
    facts = {"households": 2_000, "association_households": 1_230, "coordination_meetings": "統計不可"}
    kept = years.keep(demo, sheet, {first.id: facts})
    now = years.open_sheet(demo, YEAR).lines[0].cells
    assert (now["households"], now[years.RATE], now["coordination_meetings"]) == (2_000, "61.5%", "統計不可")
    found = searching.record(demo, "districts", first.id)
    assert isinstance(found, District)
    assert [each.year for each in found.years[:2]] == [YEAR, YEAR - 1]
    undoing.undo(demo, kept.batch)
    assert years.open_sheet(demo, YEAR).lines[0].cells["households"] is None


def test_plans_are_counted_and_the_lacking_ones_are_a_duty(demo: Workspace, tmp_path: Path) -> None:
    found = plans.overview(demo, YEAR)
    assert found.running() + found.lacking() == len(found.lines) == 22
    lacking = {each.name for each in found.lines if each.wants}
    assert all(
        district(demo, name).plans[0].state == "未策定"
        for name in lacking
        if district(demo, name).plans[0].until is None
    )
    (duty,) = plans.due(demo, demo.today())
    assert duty.count == found.lacking() > 0
    plans.write_book(demo, found, tmp_path / "plans.xlsx")
    sheet = load_workbook(tmp_path / "plans.xlsx").active
    assert sheet is not None
    assert sheet.max_row > 22


def test_a_merger_moves_what_lives_and_is_taken_back_whole(demo: Workspace) -> None:
    before = checking.check(demo).digest
    old, new = district(demo, "潮見"), district(demo, "青葉台")
    plan = changes.propose(demo, Request(MERGE, old.id, new.id, "", "", DAY))
    homes = next(each for each in plan.movings if each.kind == "households")
    assert (plan.old, plan.new, plan.problems) == ("潮見", "青葉台", ())
    assert len(homes.ids) == len(searching.ids(demo, Listing("households", district=old.id, ended=False)))
    assert 0 < len(homes.samples) <= changes.SAMPLES
    done = changes.carry_out(demo, plan)
    moved = searching.record(demo, "households", homes.ids[0])
    assert isinstance(moved, Household)
    assert (moved.district, moved.past[-1].since) == (new.id, DAY)
    assert district(demo, "潮見").abolished_on == DAY
    assert len(district(demo, "青葉台").neighbourhoods) == len({*_towns(old), *_towns(new)})
    assert changes.propose(demo, plan.request).problems
    undoing.undo(demo, done.batch)
    assert checking.check(demo).digest == before


def _towns(found: District) -> list[str | None]:
    return [each.name for each in found.neighbourhoods]


def test_a_split_makes_the_new_district_of_the_chosen_neighbourhoods(demo: Workspace) -> None:
    old = district(demo, "青葉台")
    town = old.neighbourhoods[0].name or ""
    plan = changes.propose(demo, Request(SPLIT, old.id, 0, "東青葉台", "ヒガシアオバダイ", DAY, (town,)))
    changes.carry_out(demo, plan)
    fresh = district(demo, "東青葉台")
    assert (fresh.founded_on, [each.name for each in fresh.neighbourhoods]) == (DAY, [town])
    assert town not in _towns(district(demo, "青葉台"))
    for home in searching.ids(demo, Listing("households", district=fresh.id)):
        found = searching.record(demo, "households", home)
        assert isinstance(found, Household)
        assert found.neighbourhood == town


def test_a_split_asks_of_salons_organisations_and_cases_whether_they_go(empty_office: Workspace) -> None:
    towns = (Neighbourhood(name="東町町内会"), Neighbourhood(name="西町町内会"))
    old = editing.save(empty_office, "districts", District(name="青葉台", neighbourhoods=towns)).record.id
    near = editing.save(empty_office, "salons", Salon(name="東サロン", district=old, venue="東町公民館")).record.id
    far = editing.save(empty_office, "organisations", Organisation(name="西の会", district=old)).record.id
    case = editing.save(empty_office, "cases", Case(number="R8-1", client_name="山田 花子", district=old)).record.id
    editing.save(empty_office, "salons", Salon(name="閉じたサロン", district=old, closed_on="2020-01-01"))
    request = Request(SPLIT, old, 0, "東青葉台", "", DAY, ("東町町内会",))
    plan = changes.propose(empty_office, request)
    assert [(each.record, each.near) for each in plan.offers] == [(near, True), (far, False), (case, False)]
    assert plan.offers[2].name == "R8-1 山田 花子"
    assert plan.count == 0
    before = checking.check(empty_office).digest
    chosen = changes.propose(empty_office, dataclasses.replace(request, also=frozenset({near, case})))
    assert {each.record for each in chosen.offers} == {near, far, case}
    done = changes.carry_out(empty_office, chosen)
    assert (done.ids["salons"], done.ids["cases"]) == (frozenset({near}), frozenset({case}))
    for kind, record, moved in (("salons", near, True), ("organisations", far, False), ("cases", case, True)):
        kept = searching.record(empty_office, kind, record)
        assert (getattr(kept, "district") != old) == moved  # noqa: B009 - all three have one
    undoing.undo(empty_office, done.batch)
    assert checking.check(empty_office).digest == before


def test_a_new_name_moves_nothing(demo: Workspace) -> None:
    old = district(demo, "潮見")
    plan = changes.propose(demo, Request(RENAME, old.id, 0, "新潮見", "シンシオミ", DAY))
    assert plan.movings == ()
    changes.carry_out(demo, plan)
    assert district(demo, "新潮見").id == old.id


def test_a_plan_that_no_longer_holds_is_refused(demo: Workspace) -> None:
    old, new = district(demo, "潮見"), district(demo, "青葉台")
    plan = changes.propose(demo, Request(MERGE, old.id, new.id, "", "", DAY))
    editing.remove(demo, "households", plan.movings[0].ids[0])
    with pytest.raises(Refusal) as refused:
        changes.carry_out(demo, plan)
    assert refused.value.code == "change.moved"
    with pytest.raises(Refusal):
        changes.propose(in_roles(demo, CLERK), plan.request)


def test_everything_of_a_district_stands_on_its_sheet(demo: Workspace, tmp_path: Path) -> None:
    old = district(demo, "青葉台")
    job = karte.draw(demo, old.id)
    karte.save_pdf(demo, job, tmp_path / "karte.pdf")
    text = "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "karte.pdf").pages)
    told = "".join(text.split())
    for wanted in (old.council_name, old.csw, "見守り世帯", "小地域福祉活動計画", "ふれあいネットワーク助成"):
        assert "".join((wanted or "").split()) in told
    made = karte.karte(demo, old.id)
    homes = next(each for each in made.tables if each.heading == "見守り世帯")
    count = len(searching.ids(demo, Listing("households", district=old.id, ended=False)))
    assert homes.rows[0][-2] == str(count) == str(sum(int(cell) for cell in homes.rows[0][:-2]))


def test_the_karte_counts_those_who_serve_as_the_figures_of_the_year_do(empty_office: Workspace) -> None:
    area = editing.save(empty_office, "districts", District(name="黒崎")).record.id
    here = Appointment(role="福祉協力員", district=area, appointed_on="2024-04-01")
    two = (here, dataclasses.replace(here, area="西町"))
    nowhere = (dataclasses.replace(here, district=None),)
    people = (
        Volunteer(name="甲", appointments=two),
        Volunteer(name="乙", appointments=(here,), died_on="2026-01-01"),
        Volunteer(name="丙", district=area, appointments=nowhere),
    )
    for each in people:
        editing.save(empty_office, "volunteers", each)
    table = next(each for each in karte.karte(empty_office, area).tables if each.heading == "担い手(在任)")
    with empty_office.store.reading() as connection:
        figures = year_counts.figures(connection, YEAR, empty_office.today())
    counted = {each.indicator: each.value for each in figures if each.district == area}
    assert table.rows == ((str(counted[of_role("福祉協力員")]),),) == (("2",),)


def test_the_figures_of_the_year_count_plans_as_their_page_does(empty_office: Workspace) -> None:
    running = DistrictPlan(round=1, state="推進中", adopted_on="2020-04-01", since="2020-04-01")
    for name, held, abolished in (
        ("推進", running, None),
        ("期間終了", dataclasses.replace(running, until="2025-03-31"), None),
        ("廃止", running, "2024-04-01"),
        ("策定中", DistrictPlan(round=1, state="策定中"), None),
    ):
        editing.save(empty_office, "districts", District(name=name, plans=(held,), abolished_on=abolished))
    with empty_office.store.reading() as connection:
        figures = year_counts.figures(connection, YEAR, empty_office.today())
    counted = {each.indicator: each.value for each in figures}
    assert counted[PURSUED] == plans.overview(empty_office, YEAR).running() == 1
    assert counted[PLANNED] == 2
