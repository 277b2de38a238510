"""The demo office is whole on disk; the main job runs end to end, again and again, and harms no other office."""

from pathlib import Path

import pytest

from tests.offices import CLERK, OPENING, PASSWORD
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.services import checking, demo_office, editing, offices, searching, undoing
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.workspace import Workspace


def test_a_demo_office_holds_every_register(demo: Workspace) -> None:
    counts = {kind: len(searching.ids(demo, Listing(kind))) for kind in KINDS}
    assert counts["households"] == 60
    assert counts["districts"] == 22
    assert all(counts.values())
    assert checking.check(demo).sound


def test_a_demo_office_is_one_batch_that_can_be_undone(demo: Workspace, empty_office: Workspace) -> None:
    (batch,) = undoing.batches(demo)
    assert (batch.clerk, batch.verb) == (CLERK, "見本の作成")
    assert undoing.undo(demo, batch.id).kept == ()
    assert checking.check(demo).digest == checking.check(empty_office).digest


def test_numbers_go_on_where_the_demo_ended(demo: Workspace) -> None:
    ids = searching.ids(demo, Listing("households"))
    taken = {number for (number,) in searching.rows(demo, "households", ids, ["number"])}
    saved = editing.save(demo, "households", Household(members=(Member(name="髙﨑 齋"),))).record
    assert isinstance(saved, Household)
    assert saved.number
    assert saved.number not in taken


def test_the_sample_ledger_is_read_as_one_table_of_households(demo: Workspace, tmp_path: Path) -> None:
    path = tmp_path / demo_office.LEDGER
    demo_office.sample_ledger_file(path, 80)
    source = sources.open_source(demo, path.read_bytes(), path.name)
    ((table,),) = [sheet.tables for sheet in source.sheets]
    assert (table.kind, table.header_rows, len(table.records)) == ("households", (4, 5), 80)


def test_the_main_job_yields_every_result_and_can_run_again(tmp_path: Path) -> None:
    said: list[str] = []
    for _ in range(2):
        made = list(demo_office.main_job(tmp_path, 40, say=said.append, opening=OPENING))
        assert all(path.exists() for path in made)
        assert {path.suffix for path in made} == {"", ".txt", ".xlsx", ".pdf"}
    assert any("取り込みました" in line for line in said)
    password = (tmp_path / "password.txt").read_text(encoding="utf-8")
    workspace = offices.open_office(tmp_path / "office", demo_office.CLERK, password, OPENING)
    assert [line.verb for line in undoing.batches(workspace)] == ["変更", "取込", "見本の作成"]
    offices.close(workspace)


def test_the_main_job_leaves_an_office_it_did_not_make_alone(demo_folder: Path) -> None:
    out = demo_folder.parent
    before = (demo_folder / "keyring.json").read_bytes()
    made = list(demo_office.main_job(out, 40, opening=OPENING))
    assert made[0] == out / "main-job" / "office"
    assert (demo_folder / "keyring.json").read_bytes() == before
    offices.close(offices.open_office(demo_folder, CLERK, PASSWORD, OPENING))


def test_a_demo_office_does_not_replace_an_office(demo_folder: Path) -> None:
    with pytest.raises(Refusal) as refused:
        demo_office.make(demo_folder, PASSWORD, households=10, opening=OPENING)
    assert refused.value.code == "office.exists"
