"""Real lists of two years: additions, removals, renumberings and successions are found, and none is applied by itself."""

import dataclasses
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from tests.services.syncing.city import carried_out
from welfare_desktop.domain.exchange import WHOLE, ExchangePlan, Fate, accepted
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.services import checking, searching, undoing
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.syncing import arrangements, receiving
from welfare_desktop.services.workspace import Workspace

BARBERS = ("07_takamatsu_barber_202405.xlsx", "28_takamatsu_barber_202607.xlsx")
THERAPISTS = ("03_takamatsu_ahaki_202501.xlsx", "04_takamatsu_ahaki_202601.xlsx")
KIND = "organisations"
HEADS = ("開設者氏名", "開設者申請者名", "開設者")


def compared(
    workspace: Workspace, path: Path, arrangement: int, day: str, assigned: Mapping[str, int] | None = None
) -> ExchangePlan:
    """The file compared; the clerk says who the head of an office is where no heading does."""
    received = receiving.open_file(workspace, path.read_bytes(), path.name)
    source = sources.as_register(workspace, received.source, 0, 0, KIND)
    table = source.sheets[0].tables[0]
    head = next((each.column for each in table.columns if each.header.startswith(HEADS)), 0)
    source = source.with_table(0, 0, table.with_key(head, "representative") if head else table)
    return receiving.propose(workspace, dataclasses.replace(received, source=source), arrangement, day, assigned)


def two_years(workspace: Workspace, folder: Path, files: tuple[str, str]) -> ExchangePlan:
    """The second year's plan, after all of the first was taken."""
    arrangement = arrangements.create(workspace, KIND)
    first = compared(workspace, folder / files[0], arrangement.id, "2024-05-01")
    assert carried_out(workspace, first).open == 0
    digest = checking.check(workspace).digest
    second = compared(workspace, folder / files[1], arrangement.id, "2026-07-01")
    assert checking.check(workspace).digest == digest
    return second


def facts_of(plan: ExchangePlan, key: str) -> dict[str, tuple[object, object]]:
    """What they changed of one fact, by name; what they only write otherwise is none."""
    return {
        row.name: (change.ours, change.theirs)
        for row in plan.rows(Fate.THEIRS)
        for change in row.fields
        if change.key == key and not change.spelling
    }


def external_numbers(workspace: Workspace) -> Counter[str]:
    """The 外部番号 of the partner that records bear."""
    found: Counter[str] = Counter()
    for record in searching.ids(workspace, Listing(KIND)):
        held = searching.record(workspace, KIND, record)
        assert isinstance(held, Organisation)
        found.update(each.number for each in held.numbers if each.issuer == arrangements.PARTNER and each.number)
    return found


def test_barbers_are_told_apart_by_the_number_that_their_office_confirmed(
    empty_office: Workspace, shared: Path
) -> None:
    plan = two_years(empty_office, shared / "ledgers", BARBERS)
    counts = plan.counts()
    assert plan.number_heading == "開設確認番号"
    assert (counts[Fate.NEW], counts[Fate.VANISHED]) == (13, 23)  # as the manifest says
    assert sum(counts[fate] for fate in Fate if fate is not Fate.VANISHED) == 371
    assert sum(counts[fate] for fate in (Fate.UNCHANGED, Fate.THEIRS, Fate.PROBLEM)) == 356 + 2  # two numbers twice
    assert counts[Fate.CONFLICT] == counts[Fate.DUPLICATE] == plan.renumbered == 0
    assert plan.guards == ()
    assert set(facts_of(plan, "name")) == {"スカット　太田店", "ＣＬＡＬＡ　Ｂｅａｕｔｙ　高松丸亀町店"}
    assert set(facts_of(plan, "representative")) == {
        "ヘアーサロン　馬場", "大西理容所", "ヘアーサロン　モモタロー", "とこやさん",
    }  # fmt: skip
    (moved,) = [row for row in plan.rows(Fate.NEW) if row.candidates]
    assert moved.name == "有限会社マスヤマ理容館"
    assert (moved.place, WHOLE) not in accepted(plan)


def test_the_numbers_of_the_first_list_are_kept_as_external_ones_and_go_with_its_undoing(
    empty_office: Workspace, shared: Path
) -> None:
    arrangement = arrangements.create(empty_office, KIND)
    before = checking.check(empty_office).digest
    first = compared(empty_office, shared / "ledgers" / BARBERS[0], arrangement.id, "2024-05-01")
    done = carried_out(empty_office, first)
    found = external_numbers(empty_office)
    assert (len(found), sum(found.values())) == (379, 381)
    assert found["第54-3号"] == found["第58-2号"] == 2
    again = compared(empty_office, shared / "ledgers" / BARBERS[0], arrangement.id, "2024-05-01")
    assert again.numbered == 0
    assert carried_out(empty_office, again).batch == 0
    undoing.undo(empty_office, done.batch)
    assert checking.check(empty_office).digest == before


def test_therapists_of_two_years_whose_list_was_renumbered(empty_office: Workspace, shared: Path) -> None:
    plan = two_years(empty_office, shared / "ledgers", THERAPISTS)
    counts = plan.counts()
    assert plan.number_heading == ""  # a plain count, given anew every year
    assert external_numbers(empty_office) == Counter()
    heads = facts_of(plan, "representative")
    asked = {row.name: row for row in plan.rows(Fate.CONFLICT)}
    second = asked.pop("マッサージルームかたやま")  # one name and head at two places
    assert second.candidates
    succeeded = len(asked) + len(heads)
    assert counts[Fate.NEW] + succeeded == 21  # by name and head, as the manifest says after folding
    assert counts[Fate.VANISHED] + succeeded == 18
    assert counts[Fate.UNCHANGED] + counts[Fate.THEIRS] - len(heads) == 324 + 1  # one differs in a dash only
    assert plan.renumbered == 274 + 4  # of those kept, and of the successors at the same place
    assert set(heads) == {
        "三好指圧治療院", "久保鍼灸院", "ひまわり鍼灸マッサージ院", "かわばた鍼灸マッサージ院", "西高松治療院",
    }  # fmt: skip
    assert {"みき鍼灸院", "しまづ針灸治療院", "砂川鍼灸院", "すずらん鍼灸院", "大谷鍼灸院"} <= asked.keys()
    assert any(row.name == "にこにこ治療院" for row in plan.spellings())
    result = carried_out(empty_office, plan, {})
    assert (result.created, result.changed) == (0, 0)
    assert result.open > 0


def test_an_office_that_moved_is_known_by_its_name_and_head(empty_office: Workspace, shared: Path) -> None:
    plan = two_years(empty_office, shared / "ledgers", THERAPISTS)
    (moved,) = [row for row in plan.rows(Fate.THEIRS) if row.name == "ますだ鍼灸院"]
    assert "address" in {change.key for change in moved.fields}


def test_the_numbers_of_an_imported_ledger_are_known_when_the_list_comes(empty_office: Workspace, shared: Path) -> None:
    path = shared / "ledgers" / BARBERS[0]
    source = sources.open_source(empty_office, path.read_bytes(), path.name, register=KIND)
    importing.carry_out(empty_office, importing.propose(empty_office, source), {})
    arrangement = arrangements.create(empty_office, KIND)
    plan = compared(empty_office, shared / "ledgers" / BARBERS[1], arrangement.id, "2026-07-01")
    assert plan.counts()[Fate.NEW] == 13
    assert plan.number_heading == "開設確認番号"
    assert plan.numbered == 358


def test_what_the_clerk_calls_a_new_office_is_not_asked_about_again(empty_office: Workspace, shared: Path) -> None:
    plan = two_years(empty_office, shared / "ledgers", THERAPISTS)
    asked = {row.place: row.candidates[0] for row in plan.rows(Fate.CONFLICT)}
    path = shared / "ledgers" / THERAPISTS[1]
    again = compared(empty_office, path, plan.arrangement, "2026-07-01", dict.fromkeys(asked, 0))
    counts = again.counts()
    assert (counts[Fate.CONFLICT], counts[Fate.NEW]) == (0, plan.counts()[Fate.NEW] + len(asked))
    assert counts[Fate.VANISHED] == plan.counts()[Fate.VANISHED] + len(asked) - 1  # one is there under its own name
    as_they_were = compared(empty_office, path, plan.arrangement, "2026-07-01", asked)
    assert as_they_were.counts()[Fate.CONFLICT] == 0
    assert as_they_were.counts()[Fate.VANISHED] == plan.counts()[Fate.VANISHED]
