"""A district's chair and officers are handed over as one batch: appointments and the district's own word agree."""

import dataclasses

import pytest

from tests.offices import in_roles
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.serving.charges import NOBODY, Taking
from welfare_desktop.domain.serving.officers import CHAIR, OFFICER
from welfare_desktop.services import checking, duties, editing, searching, undoing
from welfare_desktop.services.handover import officers
from welfare_desktop.services.workspace import Workspace

DAY = "2026-12-01"


def district(workspace: Workspace, name: str, chair: str | None = None, **facts: object) -> int:
    return editing.save(workspace, "districts", District(name=name, chair_name=chair, **facts)).record.id  # type: ignore[arg-type]


def officer(workspace: Workspace, name: str, area: int, post: str | None = None, **facts: object) -> int:
    served = (
        Appointment(role=OFFICER, post=post, district=area, appointed_on="2025-04-01", term_ends_on="2027-03-31"),
    )
    person = Volunteer(name=name, district=area, appointments=served if post else (), **facts)  # type: ignore[arg-type]
    return editing.save(workspace, "volunteers", person).record.id


def posts(found: officers.Officers) -> list[tuple[str, str, int, str]]:
    return [(found.serving.district(each.record), each.role, each.holder, each.why) for each in found.charges]


def test_every_district_has_a_chair_or_is_told_to_lack_one(empty_office: Workspace) -> None:
    held, by_name, nobody = (district(empty_office, name) for name in ("黒崎", "熊西", "折尾"))
    editing.save(empty_office, "districts", District(name="廃止", abolished_on="2020-01-01"))
    stranger = district(empty_office, "香月", "名簿にない人")
    chair = officer(empty_office, "青木 一郎", held, CHAIR)
    aide = officer(empty_office, "馬場 花子", held, "会計", died_on="2026-10-01")
    named = officer(empty_office, "千葉 太郎", by_name)
    kept = searching.record(empty_office, "districts", by_name)
    assert isinstance(kept, District)
    editing.save(empty_office, "districts", dataclasses.replace(kept, chair_name="千葉太郎"))
    found = officers.officers(empty_office, DAY)
    assert sorted(posts(found)) == sorted(
        [
            ("黒崎", CHAIR, chair, ""),
            ("黒崎", "会計", aide, "死亡"),
            ("熊西", CHAIR, named, ""),
            ("折尾", CHAIR, 0, NOBODY),
            ("香月", CHAIR, 0, ""),
        ]
    )
    (unknown,) = (each for each in found.of(0) if each.record == stranger)
    assert found.detail(unknown) == "名簿にない人（名簿外）"
    assert {each.record for each in found.of(0)} == {nobody, stranger}
    (duty,) = (each for each in duties.duties(empty_office, DAY) if each.label.startswith("会長・役員"))
    assert (duty.count, duty.work) == (2, "handover")


def test_a_handover_ends_the_one_begins_the_other_and_renames_the_chair(empty_office: Workspace) -> None:
    area = district(empty_office, "黒崎", "青木 一郎")
    old, new = officer(empty_office, "青木 一郎", area, CHAIR), officer(empty_office, "後任 二郎", area)
    before = checking.check(empty_office).digest
    found = officers.officers(empty_office, DAY)
    (charge,) = found.of(old)
    assert new in found.receivers([charge])
    done = officers.hand_over(empty_office, [Taking(charge, new)], DAY, "改選")
    kept = searching.record(empty_office, "districts", area)
    assert isinstance(kept, District)
    assert kept.chair_name == "後任 二郎"
    assert ("青木 一郎", DAY) in [(each.value, each.until) for each in kept.past]
    giver, taker = (searching.record(empty_office, "volunteers", each) for each in (old, new))
    assert isinstance(giver, Volunteer)
    assert isinstance(taker, Volunteer)
    assert giver.appointments[0].ended_on == "2026-11-30"
    assert (taker.appointments[0].post, taker.appointments[0].predecessor, taker.appointments[0].term_ends_on) == (
        CHAIR, old, "2027-03-31",
    )  # fmt: skip
    assert posts(officers.officers(empty_office, DAY)) == [("黒崎", CHAIR, new, "")]
    with pytest.raises(Refusal, match=r"handover\.moved"):
        officers.hand_over(empty_office, [Taking(charge, new)], DAY)
    undoing.undo(empty_office, done.batch)
    assert checking.check(empty_office).digest == before


def test_a_post_is_not_handed_over_from_somebody_who_no_longer_holds_it(empty_office: Workspace) -> None:
    area = district(empty_office, "黒崎", "青木 一郎")
    first, second = (officer(empty_office, name, area) for name in ("青木 一郎", "後任 二郎"))
    (charge,) = officers.officers(empty_office, DAY).of(first)
    kept = searching.record(empty_office, "districts", area)
    editing.save(empty_office, "districts", dataclasses.replace(kept, chair_name="後任 二郎"))  # type: ignore[call-arg] # a district has it
    with pytest.raises(Refusal, match=r"handover\.moved"):
        officers.hand_over(empty_office, [Taking(charge, second)], DAY)


def test_who_is_appointed_anew_to_the_same_post_keeps_what_ended(empty_office: Workspace) -> None:
    area = district(empty_office, "黒崎", "青木 一郎")
    same = officer(empty_office, "青木 一郎", area, CHAIR)
    (charge,) = officers.officers(empty_office, DAY).of(same)
    officers.hand_over(empty_office, [Taking(charge, same)], DAY)
    kept = searching.record(empty_office, "volunteers", same)
    assert isinstance(kept, Volunteer)
    assert [(each.appointed_on, each.ended_on) for each in kept.appointments] == [
        (DAY, None),
        ("2025-04-01", "2026-11-30"),
    ]


def test_a_vacant_chair_is_filled_and_told_on_paper(empty_office: Workspace) -> None:
    area = district(empty_office, "折尾")
    new = officer(empty_office, "後任 二郎", area)
    found = officers.officers(empty_office, DAY)
    takings = [Taking(found.charges[0], new)]
    job = officers.officer_papers(empty_office, found, takings)
    assert job.roster.groups[0].sections[0].rows == (("折尾", CHAIR, "", "後任 二郎", ""),)
    officers.hand_over(empty_office, takings, DAY)
    assert posts(officers.officers(empty_office, DAY)) == [("折尾", CHAIR, new, "")]


def test_nothing_and_viewers_are_refused(empty_office: Workspace) -> None:
    with pytest.raises(Refusal, match=r"handover\.empty"):
        officers.hand_over(empty_office, [], DAY)
    with pytest.raises(Refusal, match=r"permission\.denied"):
        officers.hand_over(in_roles(empty_office, "閲覧のみ"), [], DAY)
