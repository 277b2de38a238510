"""Carrying out is all or nothing, and exchanges that do not touch do not care who comes first."""

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.offices import CLERK, OPENING, PASSWORD, in_roles
from tests.services.syncing.city import Page, carried_out, changes, compared, edited, exchange, label, sent
from welfare_desktop.domain.exchange import accepted
from welfare_desktop.domain.permissions import CLERK as STAFF
from welfare_desktop.domain.problems import Cancelled, Refusal
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.host.processes import Helper
from welfare_desktop.services import checking, editing, offices, searching, undoing
from welfare_desktop.services.syncing import receiving, settling
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import exchanges
from welfare_desktop.store.syncing import receipts

KIND, NOTE = "organisations", "備考"


def back(workspace: Workspace, path: Path, *districts: int, note: str = "市が書いた") -> bytes:
    """What was sent of these districts, with a note on every row."""
    _, data = sent(workspace, exchange(workspace, KIND), path, districts=districts)

    def edit(page: Page) -> None:
        for record in page.rows:
            page.write(record, NOTE, note)

    return edited(data, edit)


def state(workspace: Workspace) -> tuple[object, ...]:
    """Everything a receipt may touch."""
    digest = checking.check(workspace).digest
    with workspace.store.reading() as connection:
        bases = [dict(exchanges.texts(connection, name)) for name in exchanges.names(connection)]
        return digest, bases, receipts.listing(connection)


def test_work_that_is_stopped_leaves_everything_as_it_was(demo: Workspace, tmp_path: Path) -> None:
    plan = compared(demo, back(demo, tmp_path / "送付.xlsx"))
    before = state(demo)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    guards = frozenset(guard.key for guard in plan.guards)
    with pytest.raises(Cancelled):
        settling.carry_out(demo, plan, accepted(plan), guards, progress=stop)
    assert state(demo) == before
    assert carried_out(demo, plan).changed == len(list(plan.rows()))


def test_a_fault_while_the_base_is_written_leaves_nothing_of_it(
    demo: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = compared(demo, back(demo, tmp_path / "送付.xlsx"))
    before = state(demo)

    def broken(*_arguments: object) -> None:
        raise OSError("disk")

    with monkeypatch.context() as patched:
        patched.setattr(receipts, "note_moves", broken)
        with pytest.raises(OSError, match="disk"):
            carried_out(demo, plan)
    assert state(demo) == before
    assert carried_out(demo, plan).batch


@pytest.fixture
def twins(demo_folder: Path, helper: Helper, tmp_path: Path) -> Iterator[tuple[Workspace, Workspace]]:
    """One office twice, with two districts' lists sent."""
    first = dataclasses.replace(offices.open_office(demo_folder, CLERK, PASSWORD, OPENING), helper=helper)
    areas = list(receiving_districts(first))
    for number, area in enumerate(areas):
        (tmp_path / f"{number}.xlsx").write_bytes(back(first, tmp_path / "送付.xlsx", area, note=f"校区{number}"))
    offices.close(first)
    other = Path(shutil.copytree(demo_folder, tmp_path / "other"))
    pair = [offices.open_office(folder, CLERK, PASSWORD, OPENING) for folder in (demo_folder, other)]
    yield dataclasses.replace(pair[0], helper=helper), dataclasses.replace(pair[1], helper=helper)
    for each in pair:
        offices.close(each)


def receiving_districts(workspace: Workspace) -> tuple[int, int]:
    found = sorted(searching.districts(workspace, KIND), key=lambda each: -each.count)
    return found[0].id, found[1].id


def test_the_order_of_exchanges_that_do_not_touch_does_not_matter(
    twins: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    files = [(tmp_path / f"{number}.xlsx").read_bytes() for number in range(2)]
    for workspace, order in zip(twins, (files, files[::-1]), strict=True):
        for data in order:
            assert carried_out(workspace, compared(workspace, data)).open == 0
    one, other = (checking.check(workspace).digest for workspace in twins)
    assert one == other


def test_a_clerk_compares_and_a_senior_carries_out(demo: Workspace, tmp_path: Path) -> None:
    data = back(demo, tmp_path / "送付.xlsx")
    staff = in_roles(demo, STAFF)
    plan = receiving.propose(staff, receiving.open_file(staff, data, "回答.xlsx"))
    with pytest.raises(Refusal, match=r"permission\.denied"):
        carried_out(staff, plan)
    result = carried_out(demo, plan)
    assert undoing.undo(demo, result.batch).undone == result.changed


def test_a_backup_of_what_was_before_is_made_however_little_is_written(demo: Workspace, tmp_path: Path) -> None:
    data = back(demo, tmp_path / "送付.xlsx")
    plan = compared(demo, data)
    digest = checking.check(demo).digest
    known = set(demo.paths.backups.glob("*.db"))
    assert carried_out(demo, plan).changed
    (made,) = set(demo.paths.backups.glob("*.db")) - known
    folder = tmp_path / "copy"
    shutil.copytree(demo.paths.folder, folder, ignore=shutil.ignore_patterns("*.db*", "*.lock", "backups"))
    shutil.copyfile(made, folder / demo.paths.database.name)
    copy = offices.open_office(folder, CLERK, PASSWORD, OPENING)
    assert checking.check(copy).digest == digest
    offices.close(copy)
    assert carried_out(demo, compared(demo, data), {}).batch == 0
    assert set(demo.paths.backups.glob("*.db")) == {*known, made}


def test_without_a_sound_backup_nothing_is_written(demo: Workspace, tmp_path: Path) -> None:
    plan = compared(demo, back(demo, tmp_path / "送付.xlsx"))
    before = state(demo)
    shutil.rmtree(demo.paths.backups, ignore_errors=True)
    demo.paths.backups.write_bytes(b"no folder")
    with pytest.raises(Refusal):
        carried_out(demo, plan)
    assert state(demo) == before
    demo.paths.backups.unlink()
    assert carried_out(demo, plan).changed


def test_a_new_term_in_a_returned_list_leaves_the_one_before_as_history(
    empty_office: Workspace, tmp_path: Path
) -> None:
    held = Appointment(role="民生委員(世帯担当)", appointed_on="2022-12-01", term_ends_on="2025-11-30")
    one = editing.save(empty_office, "volunteers", Volunteer(name="甲野一郎", appointments=(held,))).record.id
    _, data = sent(empty_office, exchange(empty_office, "volunteers"), tmp_path / "送付.xlsx")

    def edit(page: Page) -> None:
        page.write(one, label("volunteers", "appointed_on"), "令和7年12月1日")
        page.write(one, label("volunteers", "term_ends_on"), "令和10年11月30日")

    carried_out(empty_office, compared(empty_office, edited(data, edit)))
    kept = searching.record(empty_office, "volunteers", one)
    assert isinstance(kept, Volunteer)
    told = [(each.appointed_on, each.term_ends_on, each.ended_on, each.end_reason) for each in kept.appointments]
    assert told == [
        ("2025-12-01", "2028-11-30", None, None),
        ("2022-12-01", "2025-11-30", "2025-11-30", "任期満了"),
    ]
    _, again = sent(empty_office, exchange(empty_office, "volunteers"), tmp_path / "次.xlsx")
    assert not changes(compared(empty_office, again))
