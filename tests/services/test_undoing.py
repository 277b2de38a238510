"""Any batch can be taken back; what was edited since is kept and named."""

import dataclasses

import pytest

from tests.offices import CLERK, NOW
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.services import checking, editing, searching, telling, undoing
from welfare_desktop.services.workspace import Workspace


def test_undo_and_undo_of_undo_give_back_exactly_what_was(empty_office: Workspace) -> None:
    empty = checking.check(empty_office).digest
    saved = editing.save(empty_office, "salons", Salon(name="ひまわり"))
    full = checking.check(empty_office).digest
    report = undoing.undo(empty_office, saved.batch)
    assert (report.undone, report.kept, checking.check(empty_office).digest) == (1, (), empty)
    undoing.undo(empty_office, report.batch)
    assert checking.check(empty_office).digest == full


def test_batches_say_who_did_what_and_what_undid_them(empty_office: Workspace) -> None:
    saved = editing.save(empty_office, "salons", Salon(name="ひまわり"))
    report = undoing.undo(empty_office, saved.batch)
    newest, oldest = undoing.batches(empty_office)
    assert (newest.id, newest.verb, newest.clerk, newest.at) == (report.batch, "元に戻す", CLERK, NOW)
    assert (oldest.id, oldest.verb, oldest.count, oldest.undone_by) == (saved.batch, "登録", 1, report.batch)


def test_what_was_edited_since_is_kept_and_named(empty_office: Workspace) -> None:
    saved = editing.save(empty_office, "salons", Salon(name="ひまわり"))
    editing.save(empty_office, "salons", dataclasses.replace(saved.record, venue="市民センター"))  # type: ignore[call-arg]
    report = undoing.undo(empty_office, saved.batch)
    (kept,) = report.kept
    assert "ひまわり" in kept
    assert report.undone == 0
    assert searching.record(empty_office, "salons", saved.record.id)


def test_an_unknown_batch_is_refused(empty_office: Workspace) -> None:
    with pytest.raises(Refusal):
        undoing.undo(empty_office, 12345)


def test_a_records_history_is_told_in_labels_newest_first(empty_office: Workspace) -> None:
    saved = editing.save(empty_office, "salons", Salon(name="ひまわり", opened_on="2020-04-01"))
    changed = editing.save(empty_office, "salons", dataclasses.replace(saved.record, opened_on="2021-04-01"))  # type: ignore[call-arg]
    newest, oldest = telling.history(empty_office, "salons", saved.record.id)
    (change,) = newest.changes
    assert (newest.batch, newest.verb, newest.clerk) == (changed.batch, "変更", CLERK)
    assert (change.label, change.before, change.after) == ("開設日", "令和2年4月1日", "令和3年4月1日")
    assert (oldest.batch, oldest.verb) == (saved.batch, "登録")


def test_a_records_history_tells_the_reason_a_clerk_gave(empty_office: Workspace) -> None:
    saved = editing.save(empty_office, "salons", Salon(name="ひまわり"))
    editing.remove(empty_office, "salons", saved.record.id, "重複していたため")
    newest, oldest = telling.history(empty_office, "salons", saved.record.id)
    assert (newest.reason, oldest.reason) == ("重複していたため", "")
