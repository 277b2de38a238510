from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household, HouseholdNonDisclosure, HouseholdPause, Member
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.services import duties, editing
from welfare_desktop.services.watching import activity_counts, upkeep
from welfare_desktop.services.workspace import Workspace

TODAY = "2026-11-21"
ALICE = Member(name="青木 一郎", is_head=True, is_watched=True)
CARED = (Assignment(role="主", person="町内の班長"),)


def found(workspace: Workspace, key: str) -> set[int]:
    (check,) = [each for each in upkeep.checks(workspace, TODAY) if each.key == key]
    return {each for each, _ in check.found}


def kept(workspace: Workspace, **facts: object) -> int:
    home = Household(**{"members": (ALICE,), "assignments": CARED, **facts})  # type: ignore[arg-type]
    return editing.save(workspace, "households", home).record.id


def test_each_household_stands_where_something_is_the_matter(empty_office: Workspace) -> None:
    kept(empty_office)
    nobody = kept(empty_office, assignments=(Assignment(role="主", person="前の人", until="2026-01-01"),))
    dead = kept(empty_office, members=(Member(name="青木 花子", is_watched=True, died_on="2026-11-01"),))
    heads = kept(empty_office, members=(ALICE, Member(name="青木 二郎", is_head=True)))
    paused = kept(empty_office, pauses=(HouseholdPause(since="2026-01-01"),))
    back = kept(empty_office, pauses=(HouseholdPause(since="2026-10-01", until="2026-11-20"),))
    over = kept(empty_office, non_disclosures=(HouseholdNonDisclosure(until="2026-11-01"),))
    soon = kept(empty_office, non_disclosures=(HouseholdNonDisclosure(until="2026-12-01"),))
    assert found(empty_office, "unassigned") == {nobody}
    assert found(empty_office, "nobody-watched") == {dead}
    assert found(empty_office, "heads") == {heads}
    assert found(empty_office, "long-pause") == {paused}
    assert found(empty_office, "pause-over") == {back}
    assert found(empty_office, "disclosure-over") == {over}
    assert found(empty_office, "disclosure-soon") == {soon}
    (line,) = upkeep.lines(empty_office, upkeep.checks(empty_office, TODAY)[0])
    assert (line.id, line.day) == (over, "2026-11-01")


def test_the_home_page_tells_and_leads(empty_office: Workspace) -> None:
    kept(empty_office, non_disclosures=(HouseholdNonDisclosure(until="2026-11-01"),))
    told = {each.label: each for each in duties.duties(empty_office, TODAY)}
    over = told["期間が過ぎた非開示(解除されていません)"]
    assert (over.count, over.work, over.overdue) == (1, "upkeep", True)
    assert told["今年度の現況確認がまだの世帯"].work == "confirming"
    assert told["情報共有の同意を確かめていない世帯"].work == "consents"


def test_a_district_counted_twice_is_told_until_its_source_is_chosen(empty_office: Workspace) -> None:
    area = editing.save(empty_office, "districts", District(name="黒崎")).record.id
    label = "活動の集計元が決まっていない校(地)区"
    report = {"watch_households": 40, "watch_times": 90}
    activity_counts.keep_reports(empty_office, 2026, {area: report})
    assert label not in {each.label for each in duties.duties(empty_office, TODAY)}
    editing.save(empty_office, "activities", Activity(done_on="2026-04", district=area, kind="電話", times=1))
    (told,) = [each for each in duties.duties(empty_office, TODAY) if each.label == label]
    assert (told.count, told.work) == (1, "activity_sheets")
    activity_counts.keep_reports(empty_office, 2026, {area: {**report, "watch_source": "明細"}})
    assert label not in {each.label for each in duties.duties(empty_office, TODAY)}
