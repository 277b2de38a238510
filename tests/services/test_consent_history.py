"""Whoever writes over a consent — form, import, exchange or まとめて変更 — the old answer stays with its end."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.services.ledgers import imported, ticking
from tests.services.syncing.city import Page, carried_out, compared, edited, exchange, label, sent
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.watching import Consent
from welfare_desktop.services import bulk_editing, checking, editing, searching, undoing
from welfare_desktop.services.workspace import Workspace

RECIPIENT = "校(地)区社協"
HEAD = ("整理番号", "世帯主氏名", "住所", "生年月日", "同意の有無")


def by_form(workspace: Workspace, home: Household, _folder: Path) -> None:
    (consent,) = home.consents
    changed = dataclasses.replace(consent, state="撤回")
    editing.save(workspace, "households", dataclasses.replace(home, consents=(changed,)))


def by_import(workspace: Workspace, home: Household, _folder: Path) -> None:
    result = imported(workspace, (HEAD, (home.number, "青木 一郎", "黒崎1-1", "昭和20年1月1日", "撤回")), "households")
    assert result.changed == 1


def by_bulk_edit(workspace: Workspace, home: Household, _folder: Path) -> None:
    assert bulk_editing.carry_out(
        workspace, bulk_editing.propose(workspace, "households", [home.id], "consent", "撤回")
    )


def by_exchange(workspace: Workspace, home: Household, folder: Path) -> None:
    arrangement = exchange(workspace, "households")
    _, data = sent(workspace, arrangement, folder / "送付.xlsx")

    def edit(page: Page) -> None:
        page.write(home.id, label("households", "consent"), "撤回")

    assert carried_out(workspace, compared(workspace, edited(data, edit))).changed


@pytest.mark.parametrize("write_over", [by_form, by_import, by_bulk_edit, by_exchange])
def test_the_old_answer_stays_with_its_end(
    empty_office: Workspace, tmp_path: Path, write_over: Callable[[Workspace, Household, Path], None]
) -> None:
    office = ticking(empty_office)
    area = editing.save(office, "districts", District(name="黒崎")).record.id
    consent = Consent(recipient=RECIPIENT, state="同意", settled_on="2024-04-01", method="書面", paper="棚3")
    home = Household(
        number="1", district=area, address="黒崎1-1", consents=(consent,), members=(Member(name="青木 一郎", born_on="1945-01-01"),),
    )  # fmt: skip
    editing.save(office, "households", home)
    (one,) = searching.ids(office, Listing("households"))
    kept = searching.record(office, "households", one)
    assert isinstance(kept, Household)
    before = checking.check(office).digest
    write_over(office, kept, tmp_path)
    now = searching.record(office, "households", one)
    assert isinstance(now, Household)
    new, old = now.consents
    assert (new.state, new.until, new.settled_on, new.paper) == ("撤回", None, None, None)
    assert (old.state, old.until, old.settled_on, old.paper) == ("同意", office.today(), "2024-04-01", "棚3")
    undoing.undo(office, undoing.batches(office)[0].id)
    assert checking.check(office).digest == before
