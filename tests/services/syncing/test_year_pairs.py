"""Real lists of two years: additions, removals, renumberings and successions are found, and none is applied by itself."""

import dataclasses
from pathlib import Path

from tests.services.syncing.city import carried_out
from welfare_desktop.domain.exchange import ExchangePlan, Fate
from welfare_desktop.services import checking
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.syncing import arrangements, receiving
from welfare_desktop.services.workspace import Workspace

BARBERS = ("07_takamatsu_barber_202405.xlsx", "28_takamatsu_barber_202607.xlsx")
THERAPISTS = ("03_takamatsu_ahaki_202501.xlsx", "04_takamatsu_ahaki_202601.xlsx")
KIND = "organisations"


def compared(workspace: Workspace, path: Path, arrangement: int, day: str) -> ExchangePlan:
    """The file compared; the clerk says who the head of an office is where no heading does."""
    received = receiving.open_file(workspace, path.read_bytes(), path.name)
    source = sources.as_register(workspace, received.source, 0, 0, KIND)
    table = source.sheets[0].tables[0]
    head = next((each.column for each in table.columns if each.header == "開設者"), 0)
    source = source.with_table(0, 0, table.with_key(head, "representative") if head else table)
    return receiving.propose(workspace, dataclasses.replace(received, source=source), arrangement, day)


def two_years(workspace: Workspace, folder: Path, files: tuple[str, str]) -> ExchangePlan:
    """The second year's plan, after all of the first was taken."""
    arrangement = arrangements.create(workspace, KIND)
    first = compared(workspace, folder / files[0], arrangement.id, "2024-05-01")
    assert carried_out(workspace, first).open == 0
    digest = checking.check(workspace).digest
    second = compared(workspace, folder / files[1], arrangement.id, "2026-07-01")
    assert checking.check(workspace).digest == digest
    return second


def names(plan: ExchangePlan, fate: Fate) -> set[str]:
    return {row.name for row in plan.rows(fate)}


def test_barbers_of_two_years(empty_office: Workspace, shared: Path) -> None:
    plan = two_years(empty_office, shared / "ledgers", BARBERS)
    counts = plan.counts()
    assert sum(counts[fate] for fate in Fate if fate is not Fate.VANISHED) == 371
    assert counts[Fate.NEW] == 12  # 13 numbers added; one of them is an old shop's, and asks
    assert counts[Fate.VANISHED] == 22
    assert names(plan, Fate.CONFLICT) == {
        "スカット　太田店",
        "ＣＬＡＬＡ　Ｂｅａｕｔｙ　高松丸亀町店",
        "有限会社マスヤマ理容館",
    }
    assert plan.guards == ()


def test_therapists_of_two_years_whose_list_was_renumbered(empty_office: Workspace, shared: Path) -> None:
    plan = two_years(empty_office, shared / "ledgers", THERAPISTS)
    assert plan.renumbered > 270
    changed = {row.name: {change.key for change in row.fields} for row in plan.rows(Fate.THEIRS)}
    for successor in ("三好指圧治療院", "久保鍼灸院", "ひまわり鍼灸マッサージ院"):
        assert "representative" in changed[successor]
    renamed = {"みき鍼灸院", "砂川鍼灸院", "すずらん鍼灸院"}
    assert renamed <= names(plan, Fate.CONFLICT)
    assert not {"number"} & {key for keys in changed.values() for key in keys}
    result = carried_out(empty_office, plan, {})
    assert (result.created, result.changed) == (0, 0)
    assert result.open > 0
