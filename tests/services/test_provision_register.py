"""The register of what left: looked through by year, word and person; marked as given back; overdue lines are told."""

import dataclasses
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.offices import in_roles
from welfare_desktop.domain.drawing import TextRun
from welfare_desktop.domain.permissions import CLERK, VIEWER
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.services import duties, editing, outputs, provision_register, receipts
from welfare_desktop.services.outputs import Output
from welfare_desktop.services.provision_register import (
    AWAITED,
    DESTROYED,
    GIVEN,
    GIVEN_BACK,
    LATE,
    SETTLED,
    WORK,
    Asked,
    Line,
)
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Workspace


def kept(office: Workspace, kind: str, record: Record) -> int:
    return editing.save(office, kind, record).record.id


@pytest.fixture
def office(empty_office: Workspace) -> Workspace:
    """An office that gave a list of two households away, printed one of a volunteer, and a paper of a case."""
    homes = [
        kept(empty_office, "households", Household(members=(Member(name=name, is_head=True, is_watched=True),)))
        for name in ("赤木 ハナ", "井上 キク")
    ]
    person = kept(empty_office, "volunteers", Volunteer(name="上田 一"))
    case = kept(empty_office, "cases", Case(client_name="秘野 花子", responsible=empty_office.clerk.name))
    for output in (
        Output("見守り世帯名簿", "households", tuple(homes), ("氏名", "住所"), "青葉台 民生委員 木下", "見守り訪問"),
        Output("担い手名簿", "volunteers", (person,), ("name", "phone")),
        Output("支援経過記録", "cases", (case,), ("number", "history"), "第3包括", "支援会議"),
    ):
        outputs.note(empty_office, output)
    return empty_office


def told(office: Workspace, **asked: object) -> list[str]:
    found = provision_register.lines(office, Asked(**asked))  # pyright: ignore[reportArgumentType]
    return [line.what for line in found]


def line(office: Workspace, what: str) -> Line:
    (found,) = (each for each in provision_register.lines(office, Asked()) if each.what == what)
    return found


def test_the_newest_line_stands_first_with_the_words_of_its_register(office: Workspace) -> None:
    case, volunteers, homes = provision_register.lines(office, Asked())
    assert (case.serial, volunteers.serial, homes.serial) == (3, 2, 1)
    assert (homes.register, homes.count, homes.facts) == ("見守り世帯", 2, ("氏名", "住所"))
    assert volunteers.facts == ("氏名", "電話")
    assert case.facts == ("受付番号", "支援経過")
    assert homes.on == office.today()


def test_lines_are_found_by_word_by_view_and_by_who_stood_in_them(office: Workspace) -> None:
    assert told(office, text="民生 訪問") == ["見守り世帯名簿"]
    assert told(office, view=GIVEN) == ["支援経過記録", "見守り世帯名簿"]
    assert told(office, about="井上") == ["見守り世帯名簿"]
    assert told(office, about="上田") == ["担い手名簿"]
    assert told(office, about="そのような人はいない") == []


def test_a_fiscal_year_begins_in_april_here(office: Workspace) -> None:
    moments = {"2025-03-31T12:00": 2024, "2025-04-01T00:00": 2025}
    for moment in moments:
        then = datetime.fromisoformat(moment).astimezone().astimezone(UTC)
        outputs.note(dataclasses.replace(office, clock=lambda then=then: then), Output(moment, "", (), ()))
    for moment, year in moments.items():
        assert told(office, year=year) == [moment]


def test_what_was_given_back_is_no_longer_awaited(office: Workspace) -> None:
    one = line(office, "見守り世帯名簿")
    provision_register.set_due(office, [one.id], "2020-04-30")
    assert told(office, view=AWAITED) == told(office, view=LATE) == [one.what]
    (duty,) = (each for each in duties.duties(office, office.today()) if each.work == WORK)
    assert (duty.count, duty.part, duty.overdue) == (1, LATE, True)
    provision_register.settle(office, [one.id], GIVEN_BACK, "2020-05-02")
    assert told(office, view=AWAITED) == told(office, view=LATE) == []
    assert told(office, view=SETTLED) == [one.what]
    marked = line(office, one.what)
    assert (marked.settled, marked.settled_on, marked.settled_by) == ("返却", "2020-05-02", office.clerk.name)
    assert not [each for each in duties.duties(office, office.today()) if each.work == WORK]
    provision_register.unmark(office, [one.id])
    assert told(office, view=LATE) == told(office, view=SETTLED) == []
    unmarked = line(office, one.what)
    assert (unmarked.due_on, unmarked.settled, unmarked.settled_on, unmarked.settled_by) == ("", "", "", "")


def test_nothing_is_given_back_tomorrow_and_nothing_is_marked_for_nobody(office: Workspace) -> None:
    one = line(office, "見守り世帯名簿")
    with pytest.raises(Refusal):
        provision_register.settle(office, [one.id], DESTROYED, "2999-01-01")
    with pytest.raises(Refusal):
        provision_register.set_due(office, [], office.today())
    assert line(office, one.what) == one


def test_who_stood_in_a_paper_is_named(office: Workspace) -> None:
    named = provision_register.people(office, line(office, "見守り世帯名簿"))
    assert [each.name for each in named] == ["赤木 ハナ", "井上 キク"]


def test_records_of_several_registers_and_records_that_are_gone_are_told_apart(office: Workspace) -> None:
    (home, *_), (person,) = (
        [each.record for each in provision_register.people(office, line(office, what))]
        for what in ("見守り世帯名簿", "担い手名簿")
    )
    outputs.note(office, Output("変更パッケージ", "", (home, person, 77), ()))
    named = provision_register.people(office, line(office, "変更パッケージ"))
    assert {(each.kind, each.name) for each in named} == {
        ("households", "赤木 ハナ"),
        ("volunteers", "上田 一"),
        ("", ""),
    }


def test_clerks_outside_the_case_team_learn_neither_who_nor_why_of_a_case(office: Workspace) -> None:
    theirs = in_roles(office, CLERK)
    paper = line(theirs, "支援経過記録")
    assert (paper.recipient, paper.purpose) == (WITHHELD, WITHHELD)
    assert [each.name for each in provision_register.people(theirs, paper)] == [WITHHELD]
    assert told(theirs, text="包括") == []
    assert told(theirs, about="秘野") == []
    assert provision_register.people(in_roles(office, VIEWER), paper) == ()
    with pytest.raises(Refusal):
        provision_register.settle(in_roles(office, VIEWER), [paper.id], GIVEN_BACK, office.today())


def test_the_register_itself_is_printed_and_written_and_tells_of_it(office: Workspace, tmp_path: Path) -> None:
    found = provision_register.lines(office, Asked())
    job = provision_register.on_paper(office, found, Asked())
    (group,) = job.roster.groups
    assert [row[0] for row in group.sections[0].rows] == ["3", "2", "1"]
    provision_register.write_book(office, found, tmp_path / "book.xlsx")
    assert (tmp_path / "book.xlsx").stat().st_size
    assert told(office)[0] == provision_register.TITLE
    with pytest.raises(Refusal):
        provision_register.on_paper(office, (), Asked())


def test_a_receipt_is_made_for_each_paper_that_was_for_somebody(office: Workspace, tmp_path: Path) -> None:
    outputs.note(office, Output("台帳全体", "households", (), tuple(f"項目{n}" for n in range(300)), "市", "照合"))
    found = provision_register.lines(office, Asked())
    job = receipts.receipts(office, found)
    assert len(job.document.pages) == 3
    texts = [text for page in job.document.pages for text in page.operations if isinstance(text, TextRun)]
    assert all(each.y < page.height - 20 for page in job.document.pages for each in texts)
    assert "ほか280項目" in "".join(each.text for each in texts)
    receipts.save_pdf(office, job, tmp_path / "receipt.pdf")
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(Refusal):
        receipts.receipts(office, [line(office, "担い手名簿")])


def test_why_a_paper_of_a_closed_case_was_made_is_told_to_its_own_alone(empty_office: Workspace) -> None:
    mine, theirs = (
        kept(empty_office, "cases", Case(client_name="某", responsible=who, restricted=True))
        for who in (empty_office.clerk.name, "伊東 真澄")
    )
    for case in (mine, theirs):
        outputs.note(empty_office, Output("支援経過記録", "cases", (case,), (), "警察", "避難の相談"))
    closed, opened = provision_register.lines(empty_office, Asked())
    assert (opened.recipient, opened.purpose) == ("警察", "避難の相談")
    assert (closed.recipient, closed.purpose) == (WITHHELD, WITHHELD)
    assert [each.serial for each in provision_register.lines(empty_office, Asked(text="警察"))] == [opened.serial]
