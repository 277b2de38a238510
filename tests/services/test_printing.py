"""A roster holds exactly who stands in the district, in the order asked for, and leaves a line behind."""

import dataclasses
from pathlib import Path

import pypdf
import pytest

from tests.offices import in_roles
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.services import editing, printing, searching
from welfare_desktop.services.printing import RosterRequest
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import provisions


def text_of(path: Path) -> str:
    return "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


@pytest.mark.parametrize("kind", ["households", "volunteers"])
def test_the_pdf_holds_every_name_of_the_ward(demo: Workspace, tmp_path: Path, kind: str) -> None:
    job = printing.roster(demo, kind, RosterRequest(kind))
    path = tmp_path / "roster.pdf"
    written = printing.save_pdf(demo, kind, job, path)
    register = "head_name" if kind == "households" else "name"
    names = [name for (name,) in searching.rows(demo, kind, job.people, [register])]
    text = text_of(path).replace("\n", "").replace(" ", "").replace("\u3000", "")
    assert written.people == len(names) > 10
    assert [name for name in names if name.replace(" ", "").replace("\u3000", "") not in text] == []


def test_a_district_roster_leaves_out_other_districts_and_who_has_ended(demo: Workspace) -> None:
    district = next(line for line in searching.districts(demo, "households") if line.id and line.count > 1)
    job = printing.roster(demo, "households", RosterRequest("households", district.id))
    standing = (Condition("ended_on", "open-at", demo.today()),)
    listed = searching.ids(demo, Listing("households", district=district.id, conditions=standing))
    assert sorted(job.people) == sorted(listed)
    (group,) = job.roster.groups
    assert group.name == district.name


def test_printing_leaves_one_line_in_the_provision_register(demo: Workspace, tmp_path: Path) -> None:
    request = RosterRequest("households", audience=Audience("民生委員", purpose="見守り訪問", due_on="2027-03-31"))
    job = printing.roster(demo, "households", request)
    saved = printing.save_pdf(demo, "households", job, tmp_path / "roster.pdf")
    paper = printing.printed(demo, "households", job)
    with demo.store.reading() as connection:
        lines = provisions.provisions(connection)
        whose = provisions.records_in(connection, lines[0].id)
    assert [line.serial for line in lines] == [paper.serial, saved.serial] == [2, 1]
    assert {(line.recipient, line.purpose, line.count) for line in lines} == {
        ("民生委員", "見守り訪問", len(job.people))
    }
    assert {line.due_on for line in lines} == {"2027-03-31"}
    assert sorted(whose) == sorted(job.people)
    assert f"{saved.serial}" in text_of(tmp_path / "roster.pdf")


def test_a_roster_is_saved_as_it_was_shown_even_by_a_helper_started_anew(demo: Workspace, tmp_path: Path) -> None:
    job = printing.roster(demo, "households", RosterRequest("households"))
    printing.roster(demo, "volunteers", RosterRequest("volunteers"))
    texts: list[str] = []
    for number in range(2):
        path = tmp_path / f"{number}.pdf"
        saved = printing.save_pdf(demo, "households", job, path)
        text, serial = text_of(path), f"管理番号: {saved.serial}"
        assert text.count(serial) == len(job.document.pages)
        texts.append(text.replace(serial, ""))
        demo.helper.close()
    assert texts[0] == texts[1]


def test_pages_are_the_same_one_by_one_and_in_stretches(demo: Workspace) -> None:
    pages = printing.roster(demo, "households", RosterRequest("households")).document.pages
    assert list(pages[1:]) == [pages[at] for at in range(1, len(pages))]
    assert pages[-1].operations


def test_neighbourhood_order_groups_by_neighbourhood(empty_office: Workspace) -> None:
    for number, place in enumerate(("西町内会", "東町内会", "西町内会", None)):
        record = Household(neighbourhood=place, members=(Member(name=f"山田 {number}", name_kana="ヤマダ"),))
        editing.save(empty_office, "households", record)
    job = printing.roster(empty_office, "households", RosterRequest("households", order="neighbourhood"))
    sections = [(section.heading, len(section.rows)) for group in job.roster.groups for section in group.sections]
    assert sorted(sections) == sorted([("西町内会", 2), ("東町内会", 1), ("町内会未登録", 1)])
    assert sections[-1][0] == "町内会未登録"


def test_an_empty_roster_and_a_register_without_one_are_refused(empty_office: Workspace) -> None:
    with pytest.raises(Refusal, match=r"roster\.empty"):
        printing.roster(empty_office, "households", RosterRequest("households"))
    with pytest.raises(Refusal, match=r"roster\.kind"):
        printing.roster(empty_office, "salons", RosterRequest("salons"))
    with pytest.raises(Refusal, match=r"permission\.denied"):
        printing.roster(in_roles(empty_office, "閲覧のみ"), "households", RosterRequest("households"))


def test_who_had_not_ended_by_the_day_asked_for_is_on_the_roster(empty_office: Workspace) -> None:
    member = Member(name="山田 太郎")
    editing.save(empty_office, "households", Household(ended_on="2026-06-30", members=(member,)))
    editing.save(empty_office, "households", Household(members=(dataclasses.replace(member, name="山田 次郎"),)))
    now = printing.roster(empty_office, "households", RosterRequest("households"))
    then = printing.roster(empty_office, "households", RosterRequest("households", as_of="2026-04-01"))
    assert (len(now.people), len(then.people)) == (1, 2)
