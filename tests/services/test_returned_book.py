"""A request that was filled in and sent back becomes the results of a rollover, once the clerk has seen them."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.offices import in_roles
from tests.services.test_terms_rollover import HELPER, office
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.serving.rollover import Course, Result
from welfare_desktop.services import checking, printing, provision_register
from welfare_desktop.services.terms import papers, request_book, returned_book, rollover
from welfare_desktop.services.terms.request_book import KEY
from welfare_desktop.services.terms.returned_book import Returned
from welfare_desktop.services.terms.rollover import Sheet
from welfare_desktop.services.workspace import Workspace

__all__ = ["office"]
Fill = Callable[["Form"], None]


class Form:
    """The sheet of the first district, as its chair fills it in."""

    def __init__(self, data: bytes) -> None:
        self.book = openpyxl.load_workbook(io.BytesIO(data))
        self.sheet: Any = self.book.worksheets[0]
        self.head = next(row[0].row for row in self.sheet.iter_rows() if any(cell.value == KEY for cell in row))
        self.columns = {str(cell.value): cell.column for cell in self.sheet[self.head] if cell.value}
        self.rows = {
            str(self.sheet.cell(row, self.column("現在の方")).value).split("　", 1)[-1]: row
            for row in range(self.head + 1, self.sheet.max_row + 1)
        }

    def column(self, begins: str) -> int:
        return next(at for name, at in self.columns.items() if name.startswith(begins))

    def say(self, person: str, **cells: object) -> None:
        heads = {"again": "再任の可否", "name": "後任の方 フリガナ", "address": "後任の方の住所", "phone": "電話"}
        for key, value in cells.items():
            self.sheet.cell(self.rows[person], self.column(heads[key])).value = value


def returned(workspace: Workspace, sheet: Sheet, folder: Path, fill: Fill) -> Returned:
    path = folder / "推薦依頼.xlsx"
    request_book.write(workspace, sheet, path)
    form = Form(path.read_bytes())
    fill(form)
    target = io.BytesIO()
    form.book.save(target)
    return returned_book.propose(workspace, sheet, target.getvalue(), "回答.xlsx")


def names(sheet: Sheet) -> list[str]:
    return [sheet.serving.people[line.held.person].name for line in sheet.lines if line.held]


def test_what_comes_back_unanswered_decides_nothing(office: Workspace, tmp_path: Path) -> None:
    sheet = rollover.begin(office, HELPER)
    found = returned(office, sheet, tmp_path, lambda form: None)
    assert (found.replies, found.unanswered) == ((), len(names(sheet)))
    assert found.taken() == sheet


def test_a_request_is_noted_as_given_to_the_districts(office: Workspace, tmp_path: Path) -> None:
    sheet = rollover.begin(office, HELPER)
    request_book.write(office, sheet, tmp_path / "推薦依頼.xlsx")
    job = papers.recommendation_request(office, sheet)
    printing.printed(office, papers.KIND, job)
    found = provision_register.lines(office, provision_register.Asked(view=provision_register.GIVEN))
    assert [(each.recipient, each.purpose) for each in found] == [(papers.REQUESTED_OF, "推薦依頼")] * 2


def test_answers_become_results_and_the_plan_follows(office: Workspace, tmp_path: Path) -> None:
    sheet = rollover.begin(office, HELPER)
    before = checking.check(office).digest
    one, two, *_ = names(sheet)

    def fill(form: Form) -> None:
        form.say(one, again="○")
        form.say(two, again="否", name="カトウ　ロク\n加藤　六", address="黒崎9-9", phone="０９３（１００）０００９")

    found = returned(office, sheet, tmp_path, fill)
    assert [(each.name, each.after.result, each.problem) for each in found.replies] == [
        (one.split("　")[-1], Result.AGAIN, None),
        (two.split("　")[-1], Result.LEFT, None),
    ]
    newcomer = found.replies[1].after.newcomer
    assert (newcomer.name, newcomer.kana, newcomer.address, newcomer.phone) == (
        "加藤 六", "カトウ ロク", "黒崎9-9", "093-100-0009",
    )  # fmt: skip
    rollover.keep(office, found.taken().rollover)
    assert checking.check(office).digest == before, "only the wizard's own notes changed"
    again = rollover.begin(office, HELPER)
    assert again.plan().counts() == found.taken().plan().counts()
    assert returned(office, again, tmp_path, fill).replies == ()


def test_what_cannot_be_understood_is_told_and_not_taken(office: Workspace, tmp_path: Path) -> None:
    sheet = rollover.begin(office, HELPER)
    one, two, *_ = names(sheet)

    def fill(form: Form) -> None:
        form.say(one, again="相談中")
        form.say(two, again="可", name="加藤 六")
        form.sheet.append([99, "", "知らない 人", "", "", "可", "", "", "", "x1"])

    found = returned(office, sheet, tmp_path, fill)
    codes = [each.problem.code if each.problem else "" for each in found.replies]
    assert codes == ["returned.answer", "returned.both", "returned.unknown"]
    assert found.taken() == sheet
    assert found.replies[0].place[1] > 0


def test_rows_whose_number_was_taken_out_are_known_by_name(office: Workspace, tmp_path: Path) -> None:
    sheet = rollover.begin(office, HELPER)
    one = names(sheet)[0]

    def fill(form: Form) -> None:
        form.say(one, again="可")
        form.sheet.delete_cols(form.column(KEY))

    (reply,) = returned(office, sheet, tmp_path, fill).replies
    assert (reply.line, reply.after.result) == (sheet.lines[0], Result.AGAIN)


def test_a_row_that_names_somebody_else_than_its_number_is_not_taken_for_them(
    office: Workspace, tmp_path: Path
) -> None:
    sheet = rollover.begin(office, HELPER)
    one, two, *_ = names(sheet)

    def fill(form: Form) -> None:
        form.say(one, again="可")
        cells = [form.sheet.cell(form.rows[each], form.column(KEY)) for each in (one, two)]
        cells[0].value, cells[1].value = cells[1].value, cells[0].value

    (reply,) = returned(office, sheet, tmp_path, fill).replies
    assert (reply.line, reply.after.result) == (sheet.lines[0], Result.AGAIN)


def test_two_rows_that_answer_differently_about_one_person_are_told(office: Workspace, tmp_path: Path) -> None:
    sheet = rollover.begin(office, HELPER)
    one = names(sheet)[0]

    def fill(form: Form) -> None:
        form.say(one, again="可")
        row = [cell.value for cell in form.sheet[form.rows[one]]]
        row[form.column("再任の可否") - 1] = "否"
        form.sheet.append(row)

    found = returned(office, sheet, tmp_path, fill)
    assert [each.problem.code if each.problem else "" for each in found.replies] == ["returned.twice"] * 2
    assert found.taken() == sheet


def test_what_was_decided_otherwise_is_told_to_be_overruled(office: Workspace, tmp_path: Path) -> None:
    sheet = rollover.begin(office, HELPER)
    one = names(sheet)[0]
    first = returned(office, sheet, tmp_path, lambda form: form.say(one, again="可"))
    assert not first.replies[0].overrules
    second = returned(office, first.taken(), tmp_path, lambda form: form.say(one, again="否"))
    (reply,) = second.replies
    assert reply.overrules
    assert second.taken().rollover.answers[sheet.lines[0].key].course is Course.ASK


def test_another_workbook_and_a_viewer_are_refused(office: Workspace) -> None:
    sheet = rollover.begin(office, HELPER)
    book, target = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["氏名", "住所"])  # type: ignore[union-attr]
    book.save(target)
    with pytest.raises(Refusal, match=r"returned\.none"):
        returned_book.propose(office, sheet, target.getvalue(), "別.xlsx")
    with pytest.raises(Refusal, match=r"permission\.denied"):
        returned_book.propose(in_roles(office, "閲覧のみ"), sheet, target.getvalue(), "別.xlsx")
