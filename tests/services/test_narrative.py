"""Narratives are sealed before they are kept, opened for the case team alone, and appear in no file."""

import dataclasses
import io
import tempfile
from pathlib import Path

import openpyxl
import pytest

from tests.offices import CLERK, OPENING, PASSWORD
from welfare_desktop.domain.casework.course import TurnTaken
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case, History, Meeting, Reception
from welfare_desktop.domain.values import Sealed
from welfare_desktop.host import paths
from welfare_desktop.services import editing, exporting, narrative, offices, printing, searching
from welfare_desktop.services.casework import case_papers, keeping, reception
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.printing import RosterRequest
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.writing import OutColumn, OutSheet, write_workbook

MARKER = "ZQXJ目印の本文ZQXJ"


def case() -> Case:
    return Case(
        goal=MARKER, receptions=(Reception(complaint=MARKER),), history=(History(content=MARKER, response=MARKER),)
    )


def test_what_is_sealed_opens_to_the_same_text(empty_office: Workspace) -> None:
    saved = editing.save(empty_office, "cases", case()).record
    assert isinstance(saved, Case)
    assert saved.goal == saved.receptions[0].complaint == saved.history[0].content == MARKER
    assert searching.record(empty_office, "cases", saved.id) == saved


def test_text_that_did_not_change_keeps_its_ciphertext(empty_office: Workspace) -> None:
    saved = editing.save(empty_office, "cases", case()).record
    assert editing.save(empty_office, "cases", saved).batch == 0
    changed = editing.save(empty_office, "cases", dataclasses.replace(saved, status="支援中"))  # type: ignore[call-arg]
    assert changed.batch


def test_a_ciphertext_moved_to_another_record_does_not_open(empty_office: Workspace) -> None:
    first = narrative.sealed(empty_office, Case(id=1, goal=MARKER))
    assert isinstance(first.goal, Sealed)
    with pytest.raises(Refusal):
        narrative.opened(empty_office, dataclasses.replace(first, id=2))


def test_without_the_key_nothing_is_opened_and_nothing_sealed(empty_office: Workspace) -> None:
    outsider = dataclasses.replace(empty_office, sealer=None)
    kept = narrative.sealed(empty_office, Case(id=1, goal=MARKER))
    assert narrative.opened(outsider, kept) == kept
    assert narrative.sealed(outsider, kept) == kept
    with pytest.raises(Refusal) as refused:
        narrative.sealed(outsider, Case(id=1, goal=MARKER))
    assert MARKER not in refused.value.text()


def test_no_narrative_stands_in_any_file_table_log_or_temporary_folder(
    empty_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Import, edit, export and print a case, then look through everything that was written on the way."""
    temporary, outside = tmp_path / "temporary", tmp_path / "outside"
    temporary.mkdir()
    outside.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    workspace = offices.open_office(empty_folder, CLERK, PASSWORD, OPENING)
    try:
        editing.save(workspace, "cases", case())
        headings = ("受付番号", "相談者氏名", "相談受付日", "主訴", "相談経路", "覚え書き")
        rows = [[number, "相談 太郎", "令和8年5月1日", MARKER, "本人", MARKER] for number in ("R8-0100", "R8-0101")]
        data = write_workbook([OutSheet("相談受付簿", tuple(map(OutColumn, headings)), rows)])
        source = sources.open_source(workspace, data, "相談受付簿.xlsx", register="cases")
        result = importing.carry_out(workspace, importing.propose(workspace, source), {})
        assert result.created
        work_on_a_case(workspace, outside)
        path = outside / "cases.xlsx"
        exporting.export_register(workspace, "cases", path)
        exported = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
        assert MARKER in str([list(sheet.values) for sheet in exported.worksheets])
        with pytest.raises(Refusal):
            printing.roster(workspace, "cases", RosterRequest("cases"))
        with workspace.store.reading() as connection:
            names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type='table'").scalars().all()
            cells = [
                cell
                for name in names
                for line in connection.exec_driver_sql(f'SELECT * FROM "{name}"')
                for cell in line
            ]
        assert len(cells) > 100
        assert [cell for cell in cells if holds_marker(cell)] == []
    finally:
        offices.close(workspace)
    looked = [each for folder in (empty_folder, temporary, paths.log_folder()) for each in folder.rglob("*")]
    assert empty_folder / "office.db" in looked
    assert [each for each in looked if each.is_file() and holds_marker(each.read_bytes())] == []


def work_on_a_case(workspace: Workspace, outside: Path) -> None:
    """Receive, write, meet, close and draw: the network, where no narrative stands, is written beside the office."""
    said = dataclasses.replace(reception.blank(workspace), complaint=MARKER)
    kept = reception.receive(workspace, Case(client_name="相談 花子"), said)
    keeping.add(workspace, kept.case, History(happened_at=workspace.today(), content=MARKER, response=MARKER), MARKER)
    keeping.add(workspace, kept.case, Meeting(held_on=workspace.today(), decisions=MARKER))
    keeping.change_facts(workspace, kept.case, {"assessment": MARKER, "goal": MARKER, "plan": MARKER}, "")
    taken = TurnTaken("終結", workspace.today(), "転出")
    keeping.carry_out(workspace, keeping.plan_turn(workspace, kept.case, taken))
    job = case_papers.paper(workspace, case_papers.NETWORK, kept.case)
    case_papers.save_pdf(workspace, job, outside / "network.pdf")
    assert not any(holds_marker(page) for page in job.drawing.packed)


def holds_marker(value: object) -> bool:
    if isinstance(value, bytes):
        return any(MARKER.encode(encoding) in value for encoding in ("utf-8", "utf-16-le", "cp932"))
    return isinstance(value, str) and (MARKER in value or MARKER.encode("unicode_escape").decode("ascii") in value)


def test_restricted_cases_are_opened_for_their_team_alone(empty_office: Workspace) -> None:
    restricted = dataclasses.replace(case(), restricted=True, responsible="伊東 真澄", team="山本、大賀 亮")
    saved = editing.save(empty_office, "cases", restricted).record
    assert isinstance(saved, Case)
    assert saved.goal == MARKER
    others = dataclasses.replace(empty_office, clerk=dataclasses.replace(empty_office.clerk, name="谷 和馬"))
    withheld = searching.record(others, "cases", saved.id)
    assert isinstance(withheld, Case)
    assert isinstance(withheld.goal, Sealed)
    with pytest.raises(Refusal, match=r"case\.restricted"):
        editing.save(others, "cases", dataclasses.replace(withheld, status="支援中"))
    assert searching.record(empty_office, "cases", saved.id) == saved


def test_a_withheld_narrative_is_not_moved_to_another_record(empty_office: Workspace) -> None:
    kept = narrative.sealed(empty_office, Case(id=1, goal=MARKER))
    with pytest.raises(Refusal):
        narrative.sealed(empty_office, Case(id=2, goal=kept.goal), Case(id=2))
