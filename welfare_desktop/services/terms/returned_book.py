"""推薦書: the request of a rollover as districts sent it back, first as a plan to look at, then taken into the rollover.

Rows are known again by the number we wrote beside them, while they still speak of the same person; where somebody took
that out, by district and name.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.width import squeeze
from welfare_desktop.domain.problems import Problem, Refusal
from welfare_desktop.domain.serving.replies import person_of, result_of
from welfare_desktop.domain.serving.rollover import NOBODY, Answer, Line, Result
from welfare_desktop.domain.serving.seating import Newcomer
from welfare_desktop.domain.sharing import CLOSED
from welfare_desktop.domain.values import Address, Phone
from welfare_desktop.domain.values.contract import Cell, Marked
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms import papers
from welfare_desktop.services.terms.request_book import KEY
from welfare_desktop.services.terms.rollover import Sheet
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

NAMES = {squeeze(column.heading): column.key for column in papers.REQUEST} | {squeeze(KEY): "key"}
NEEDED = frozenset({"name", "again", "new_name"})
"""What a row of headings has that begins a list of answers."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a row answers: of which line (None: known of none), before and after, and what cannot be taken as it is.

    `place` says where the row stands: sheet and row as Excel counts.
    """

    place: tuple[str, int]
    name: str
    line: Line | None
    before: Answer
    after: Answer
    problem: Problem | None = None

    @property
    def changes(self) -> bool:
        """Whether the rollover says something else afterwards."""
        return self.line is not None and self.problem is None and self.after != self.before

    @property
    def overrules(self) -> bool:
        """Whether something else was decided about the line already."""
        said = self.before.result is not Result.OPEN or bool(self.before.newcomer.name)
        return self.changes and said


@dataclass(frozen=True, slots=True)
class Returned:
    """Everything a returned workbook would decide; `unanswered` rows say nothing yet."""

    sheet: Sheet
    replies: tuple[Reply, ...]
    unanswered: int

    def taken(self) -> Sheet:
        """The rollover with what the workbook says."""
        answers = {each.line.key: each.after for each in self.replies if each.changes and each.line is not None}
        rollover = self.sheet.rollover
        said = dataclasses.replace(rollover, answers={**rollover.answers, **answers})
        return dataclasses.replace(self.sheet, rollover=said)


@verb("records.edit")
def propose(workspace: Workspace, sheet: Sheet, data: bytes, name: str, progress: Progress = no_progress) -> Returned:
    """What a workbook that came back answers; nothing is kept.

    Refusals of reading a file, `returned.none` when it holds no list of answers; WrongPassword for a locked file.
    """
    found: Any = workspace.helper.run(read, data, name, on_progress=progress)
    if not found:
        raise Refusal(
            "returned.none",
            "推薦依頼の表が見つかりません。",
            "まだ何も取り込んでいません。",
            "当会が書き出した「推薦依頼」のブックを選んでください。",
        )
    lines = {line.key: line for line in sheet.lines}
    replies = _unless_twice([_reply(sheet, lines, (place, at), cells) for place, at, cells in found])
    silent = sum(_is_silent(each) for each in replies)
    return Returned(sheet, tuple(each for each in replies if not _is_silent(each)), silent)


def read(data: bytes, name: str, report: Callable[[int, int], None]) -> list[tuple[str, int, dict[str, str]]]:
    """In the helper: the rows below every row of our headings, as sheet, number of the row and texts by column."""
    from welfare_desktop.sheets import reading  # noqa: PLC0415 - readers load in the helper only

    book = reading.read(data, name, progress=report)
    return [row for sheet in book.sheets for row in _rows(sheet.name, sheet.rows)]


def _rows(name: str, rows: Sequence[Sequence[Cell]]) -> Iterator[tuple[str, int, dict[str, str]]]:
    columns: Mapping[int, str] = {}
    for number, row in enumerate(rows, 1):
        texts = {at: text for at, cell in enumerate(row) if (text := _text(cell))}
        heads = {at: NAMES[said] for at, text in texts.items() if (said := squeeze(text)) in NAMES}
        if set(heads.values()) >= NEEDED:
            columns = heads
        elif columns and texts:
            said = {columns[at]: text for at, text in texts.items() if at in columns}
            if said.get("key") or said.get("name") or said.get("new_name"):
                yield name, number, said


def _text(cell: Cell) -> str:
    whole = int(cell) if isinstance(cell, float) and cell.is_integer() else cell
    return "" if whole is None else str(whole).strip()


def _reply(sheet: Sheet, lines: Mapping[str, Line], place: tuple[str, int], cells: Mapping[str, str]) -> Reply:
    line = lines.get(cells.get("key", ""))
    if line is None or not _speaks_of(sheet, line, cells.get("name", "")):
        line = _by_name(sheet, place[0], cells.get("name", ""))
    name, kana = person_of(cells.get("new_name", ""))
    shown = cells.get("name", "").split("　")[-1]
    if line is None:
        problem = Problem("returned.unknown", "名簿のどの方についての回答か、分かりません。")
        return Reply(place, shown, None, Answer(), Answer(newcomer=Newcomer(name)), problem)
    before = sheet.answer(line)
    said = result_of(cells.get("again", ""))
    newcomer, problem = _newcomer(before.newcomer, name, kana, cells)
    if line.held is not None and said is None:
        problem = Problem("returned.answer", "再任の可否「{said}」を読み取れません。", {"said": cells["again"]})
    if said is Result.AGAIN:
        newcomer = NOBODY
    if said is Result.AGAIN and name:
        problem = Problem("returned.both", "再任と後任の両方が書かれています。")
    result = Result.LEFT if name and said is Result.OPEN else said or Result.OPEN
    after = dataclasses.replace(before, newcomer=newcomer, result=result if line.held is not None else before.result)
    if result is Result.OPEN and not name:
        after = before
    return Reply(place, shown, line, before, after, problem)


def _newcomer(before: Newcomer, name: str, kana: str, cells: Mapping[str, str]) -> tuple[Newcomer, Problem | None]:
    """Who follows, as far as the row says; what cannot be read of address and telephone is told."""
    if not name:
        return before, None
    texts: dict[str, str] = {}
    problem: Problem | None = None
    for key, type_ in (("address", Address()), ("phone", Phone())):
        found = type_.parse(cells.get(f"new_{key}", ""))
        value = found.value if isinstance(found, Marked) else found
        if isinstance(value, Problem):
            problem = value
        else:
            texts[key] = type_.show(value)
    return Newcomer(name, kana, "", texts.get("address", ""), texts.get("phone", ""), before.area), problem


def _unless_twice(replies: Sequence[Reply]) -> list[Reply]:
    """The replies; those of several rows about one person that say different things are told, and none is taken."""
    said: dict[str, set[Answer]] = defaultdict(set)
    for each in replies:
        if each.line is not None and each.changes:
            said[each.line.key].add(each.after)
    twice = Problem("returned.twice", "同じ方についての回答が、2つの行で違っています。")
    return [
        dataclasses.replace(each, problem=twice)
        if each.line and len(said[each.line.key]) > 1 and each.changes
        else each
        for each in replies
    ]


def _speaks_of(sheet: Sheet, line: Line, named: str) -> bool:
    """Whether a row still names whom its number means: rows that were copied or sorted apart do not."""
    if line.held is None or not named or named == CLOSED:
        return True
    person = sheet.serving.people[line.held.person]
    return not {name_key(person.name), name_key(person.kana)}.isdisjoint(_called(named))


def _called(named: str) -> set[str]:
    """The names a cell may mean, which holds the reading before the name or the name alone."""
    return {name_key(part) for part in (named, *named.split("　", 1)) if part}


def _by_name(sheet: Sheet, district: str, named: str) -> Line | None:
    """The line of a district's person, by name alone; None unless it is one."""
    wanted = _called(named)
    found = [
        line
        for line in sheet.lines
        if line.held is not None
        and sheet.serving.district(line.district) == district
        and name_key(sheet.serving.people[line.held.person].name) in wanted
    ]
    return found[0] if len(found) == 1 else None


def _is_silent(reply: Reply) -> bool:
    return reply.line is not None and reply.problem is None and reply.after == reply.before
