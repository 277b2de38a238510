"""An import loses nothing, guesses nothing silently, writes all or nothing, and can be taken back."""

import dataclasses
import itertools
from collections import Counter
from pathlib import Path

import pytest

from tests.offices import in_roles
from tests.services.ledgers import (
    Rows,
    imported,
    opened,
    proposed,
    rows_with,
    said,
    ticking,
    with_every_table_as,
    workbook,
    workbook_of,
)
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.plans import Decision, Fate, ImportPlan, Mode, RowDecision
from welfare_desktop.domain.problems import Cancelled, Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.services import checking, editing, searching, undoing
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.ledgers.carrying import PlanOvertaken
from welfare_desktop.services.permitted import require
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import exchanges

SALON_HEAD = ("番号", "サロン名", "校区", "住所", "代表者", "電話番号", "開催場所")
SALONS = (
    SALON_HEAD,
    (1, "ひまわりサロン", "黒崎", "黒崎1-2-3", "山田 花子", "093-111-1111", "黒崎市民センター"),
    (2, "さくらカフェ", "黒崎校区", "黒崎2-3-4", "田中 一郎", "093-111-2222", "さくら会館"),
    (3, "ゆうゆう体操", "陣原", "陣原3-4-5", "髙﨑 齋", "093-111-3333", "陣原公民館"),
)
HOUSEHOLD_HEAD = ("番号", "世帯主氏名", "フリガナ", "生年月日", "住所", "電話番号", "独居", "福祉協力員")
HOUSEHOLDS = (
    HOUSEHOLD_HEAD,
    (1, "渡邉 太郎", "ワタナベ タロウ", "S10.2.3", "黒崎1-1-1", "093-111-0001", "○", "山本 幸子"),
    (2, "髙橋 ハナ", "タカハシ ハナ", "大正15年12月1日", "黒崎1-1-2", "093-111-0002", "", "山本 幸子"),
    (3, "佐藤 𠮷雄", "サトウ ヨシオ", "昭和元年12月26日", "黒崎1-1-3", "093-111-0003", "○", ""),
)
LEDGERS = ("*.xlsx", "*.xls", "*.csv")


@pytest.fixture
def empty_office(empty_office: Workspace) -> Workspace:
    return ticking(empty_office)


@pytest.fixture
def demo(demo: Workspace) -> Workspace:
    return ticking(demo)


def names(workspace: Workspace, kind: str, key: str) -> list[object]:
    ids = searching.ids(workspace, Listing(kind))
    return [row[0] for row in searching.rows(workspace, kind, ids, (key,))]


def only(workspace: Workspace, kind: str, text: str) -> int:
    (record,) = searching.ids(workspace, Listing(kind, text=text))
    return record


def changed_row(rows: Rows, row: int, column: int, cell: Cell) -> list[list[Cell]]:
    grid = [list(each) for each in rows]
    grid[row][column] = cell
    return grid


# Conservation


def test_every_shared_ledger_is_conserved(empty_office: Workspace, shared: Path) -> None:
    for path in sorted(itertools.chain.from_iterable((shared / "ledgers").glob(each) for each in LEDGERS)):
        try:
            source = sources.open_source(empty_office, path.read_bytes(), path.name)
        except Refusal as refusal:
            assert refusal.code.startswith("workbook."), path.name  # noqa: PT017
            continue
        source = with_every_table_as(empty_office, source, "salons", "name")
        plan = importing.propose(empty_office, source)
        assert plan.conserved(), path.name
        places = Counter(
            (index, row.row) for index, table in enumerate(plan.tables) for row in table.rows() if table.kind
        )
        assert all(times == 1 for times in places.values()), path.name


@pytest.mark.parametrize("name", ["54_form_care_insurance.xlsx", "71_phonetic_text.xls", "72_phonetic_text.xlsx"])
def test_a_form_gives_no_record_and_says_why(empty_office: Workspace, shared: Path, name: str) -> None:
    source = sources.open_source(empty_office, (shared / "ledgers" / name).read_bytes(), name)
    plan = importing.propose(empty_office, source)
    assert plan.conserved()
    assert rows_with(plan, Fate.SKIPPED) == [row for table in plan.tables for row in table.rows()]
    assert all(sheet.reason for sheet in source.sheets)


def test_tables_side_by_side_count_their_rows_once_each(empty_office: Workspace) -> None:
    left = [("番号", "サロン名", "住所"), *((at, f"サロン{at}", f"黒崎{at}-1") for at in range(1, 9))]
    right = [("番号", "サロン名", "住所"), *((at, f"カフェ{at}", f"陣原{at}-1") for at in range(1, 6))]
    rows = [(*one, None, *other) for one, other in itertools.zip_longest(left, right, fillvalue=(None, None, None))]
    source = opened(empty_office, workbook(rows), "salons")
    assert [len(table.records) for table in source.sheets[0].tables] == [8, 5]
    plan = importing.propose(empty_office, source)
    assert plan.conserved()
    assert plan.counts()[Fate.NEW] == 13


def test_a_table_that_is_left_out_still_counts(empty_office: Workspace) -> None:
    others = [SALON_HEAD, (1, "別の会", "陣原", "陣原1-1", "別 花子", None, None), (2, "次の会", None, "陣原1-2")]
    source = opened(empty_office, workbook_of({"甲": SALONS, "乙": others}), "salons")
    second = source.sheets[1].tables[0]
    source = source.with_table(1, 0, dataclasses.replace(second, taken=False))
    plan = importing.propose(empty_office, source)
    assert plan.conserved()
    assert plan.counts()[Fate.NEW] == 3
    assert {row.reason for row in rows_with(plan, Fate.SKIPPED) if row.row > 1} == {"取り込まないことにした表です。"}


# The same file again, last year's and this year's


def test_importing_twice_changes_nothing(empty_office: Workspace) -> None:
    for kind, rows in (("salons", SALONS), ("households", HOUSEHOLDS)):
        imported(empty_office, rows, kind)
        before = checking.check(empty_office).digest
        again = proposed(empty_office, rows, kind)
        assert again.counts()[Fate.SAME] == 3, rows_with(again, Fate.NEW, Fate.ASK, Fate.CHANGED)
        assert importing.carry_out(empty_office, again, {}).batch == 0
        assert checking.check(empty_office).digest == before


def year_over_year(workspace: Workspace, shared: Path, last: str, now: str) -> ImportPlan:
    for name in (last, now):
        data = (shared / "ledgers" / name).read_bytes()
        plan = importing.propose(workspace, sources.open_source(workspace, data, name, register="salons"))
        if name == last:
            importing.carry_out(workspace, plan, {})
    return plan


def test_this_years_barbers_are_told_from_last_years(empty_office: Workspace, shared: Path) -> None:
    plan = year_over_year(empty_office, shared, "07_takamatsu_barber_202405.xlsx", "28_takamatsu_barber_202607.xlsx")
    counts = plan.counts()
    assert counts[Fate.NEW] + counts[Fate.ASK] >= 13
    assert counts[Fate.SAME] + counts[Fate.CHANGED] + counts[Fate.ASK] >= 356
    assert counts[Fate.NEW] <= 16
    assert all(row.differences for row in rows_with(plan, Fate.CHANGED))
    assert not {each.key for row in rows_with(plan, Fate.CHANGED) for each in row.differences} & {"name", "number"}


def test_a_renumbered_list_keeps_the_numbers_we_gave(empty_office: Workspace, shared: Path) -> None:
    plan = year_over_year(empty_office, shared, "03_takamatsu_ahaki_202501.xlsx", "04_takamatsu_ahaki_202601.xlsx")
    counts = plan.counts()
    assert 18 <= counts[Fate.NEW] + counts[Fate.ASK] <= 45
    assert not any(each.key == "number" for row in rows_with(plan, Fate.CHANGED) for each in row.differences)
    table = plan.tables[0]
    marked = [row for row in table.rows() if ("number", "number.kept") in row.marks]
    assert len(marked) > 200
    successor = next(row for row in table.rows() if "三好　喜代仁" in row.values)
    assert successor.fate in (Fate.ASK, Fate.CHANGED)
    twice = [row.fate for row in table.rows() if "マッサージルームかたやま" in row.values]
    assert len(twice) == 2
    assert Fate.NEW not in twice


def test_the_nursery_list_imports_whole_and_leaves_its_second_order_out(empty_office: Workspace, shared: Path) -> None:
    name = "31_tokyo_certified_nursery_201712.xlsx"
    data = (shared / "ledgers" / name).read_bytes()
    before = checking.check(empty_office).digest
    plan = importing.propose(empty_office, sources.open_source(empty_office, data, name, register="salons"))
    result = importing.carry_out(empty_office, plan, {})
    assert (result.created, result.rows) == (633, plan.rows_in)
    assert checking.check(empty_office).counts["salons"] == 633
    again = importing.propose(empty_office, sources.open_source(empty_office, data, name, register="salons"))
    assert again.counts()[Fate.SAME] == 633
    undoing.undo(empty_office, result.batch)
    assert checking.check(empty_office).digest == before


# Matched rows


def test_a_blank_never_overwrites(empty_office: Workspace) -> None:
    imported(empty_office, SALONS, "salons")
    blank = [
        SALON_HEAD,
        *((number, name, None, address, None, None, None) for number, name, _, address, *_ in SALONS[1:]),
    ]
    assert proposed(empty_office, blank, "salons").counts()[Fate.SAME] == 3


@pytest.mark.parametrize(("mode", "venue", "leader"), [
    (Mode.UPDATE, "新しい会館", "新代表"), (Mode.FILL, "新しい会館", "田中 一郎"), (Mode.SKIP, None, "田中 一郎"),
])  # fmt: skip
def test_the_mode_says_what_a_file_may_change(
    empty_office: Workspace, mode: Mode, venue: str | None, leader: str
) -> None:
    imported(empty_office, changed_row(SALONS, 2, 6, None), "salons")
    rows = changed_row(SALONS, 2, 6, "新しい会館")
    rows[2][4] = "新代表"
    plan = proposed(empty_office, rows, "salons", mode)
    importing.carry_out(empty_office, plan, {})
    salon = searching.record(empty_office, "salons", only(empty_office, "salons", "さくらカフェ"))
    assert isinstance(salon, Salon)
    assert (salon.venue, salon.leader) == (venue, leader)


def test_what_the_mode_keeps_back_is_said(empty_office: Workspace) -> None:
    imported(empty_office, SALONS, "salons")
    plan = proposed(empty_office, changed_row(SALONS, 2, 4, "新代表"), "salons", Mode.SKIP)
    assert [row.reason for row in rows_with(plan, Fate.SAME) if row.reason] == ["登録済みの内容を残します。"]


def test_two_spellings_of_an_address_are_no_difference(empty_office: Workspace) -> None:
    imported(empty_office, SALONS, "salons")
    plan = proposed(empty_office, changed_row(SALONS, 1, 3, "黒崎一丁目２番３号"), "salons")
    assert plan.counts()[Fate.SAME] == 3


def test_a_field_that_was_left_stays(empty_office: Workspace) -> None:
    imported(empty_office, SALONS, "salons")
    rows = changed_row(SALONS, 2, 4, "新代表")
    rows[2][6] = "新しい会館"
    plan = proposed(empty_office, rows, "salons")
    decision = RowDecision(Decision.TAKE, left=frozenset({"leader"}))
    result = importing.carry_out(empty_office, plan, {(0, 3): decision})
    salon = searching.record(empty_office, "salons", only(empty_office, "salons", "さくらカフェ"))
    assert isinstance(salon, Salon)
    assert (salon.leader, salon.venue, result.changed) == ("田中 一郎", "新しい会館", 1)


def test_rows_that_were_left_are_counted_and_not_written(empty_office: Workspace) -> None:
    plan = proposed(empty_office, SALONS, "salons")
    result = importing.carry_out(empty_office, plan, {(0, 3): RowDecision(Decision.LEAVE)})
    assert (result.created, result.left, result.rows) == (2, 1, plan.rows_in)
    assert "さくらカフェ" not in names(empty_office, "salons", "name")


def test_two_exact_candidates_are_a_question(empty_office: Workspace) -> None:
    for _ in range(2):
        editing.save(empty_office, "salons", Salon(name="さくらカフェ", address="黒崎2-3-4"))
    plan = proposed(empty_office, [SALON_HEAD, (None, *SALONS[2][1:])], "salons")
    (asked,) = rows_with(plan, Fate.ASK)
    assert len(asked.candidates) == 2
    untouched = checking.check(empty_office).digest
    assert importing.carry_out(empty_office, plan, {}).left == 1
    taken = RowDecision(Decision.TAKE)
    assert importing.carry_out(empty_office, plan, {(0, 2): taken}).left == 1
    assert checking.check(empty_office).digest == untouched
    chosen = RowDecision(Decision.TAKE, asked.candidates[1])
    result = importing.carry_out(empty_office, plan, {(0, 2): chosen})
    assert result.touched == {"salons": (asked.candidates[1],)}
    salon = searching.record(empty_office, "salons", asked.candidates[1])
    assert isinstance(salon, Salon)
    assert salon.leader == "田中 一郎"


def test_a_row_that_asks_may_become_a_record_of_its_own(empty_office: Workspace) -> None:
    imported(empty_office, SALONS, "salons")
    moved = (7, "さくらカフェ", None, "別の町9-9", "別の人", None, None)
    plan = proposed(empty_office, [SALON_HEAD, moved], "salons")
    assert [row.fate for row in rows_with(plan, Fate.ASK, Fate.NEW)] in ([Fate.ASK], [Fate.NEW])
    importing.carry_out(empty_office, plan, {(0, 2): RowDecision(Decision.AS_NEW)})
    assert names(empty_office, "salons", "name").count("さくらカフェ") == 2


def test_the_same_row_twice_in_a_file_is_a_question(empty_office: Workspace) -> None:
    plan = proposed(empty_office, [*HOUSEHOLDS, HOUSEHOLDS[1]], "households")
    (twin,) = rows_with(plan, Fate.ASK)
    assert (twin.row, twin.reason) == (5, "2行目と内容が同じです(重複)。")
    assert importing.carry_out(empty_office, plan, {}).created == 3


def test_two_rows_for_one_record_are_a_question(empty_office: Workspace) -> None:
    imported(empty_office, HOUSEHOLDS, "households")
    bare = (None, "渡邉 太郎", None, None, "黒崎1-1-1", None, None, None)
    by_birth = (None, "渡邉 太郎", None, "S10.2.3", None, None, None, None)
    plan = proposed(empty_office, [HOUSEHOLD_HEAD, bare, by_birth], "households")
    assert [row.fate for row in plan.tables[0].rows()][1:] == [Fate.SAME, Fate.ASK]


def test_a_new_record_never_gets_a_number_that_is_taken(empty_office: Workspace) -> None:
    imported(empty_office, SALONS, "salons")
    other = [SALON_HEAD, (2, "まったく別の会", "陣原", "陣原9-9-9", "別 太郎", None, None)]
    plan = proposed(empty_office, other, "salons")
    (row,) = rows_with(plan, Fate.NEW)
    assert ("number", "number.taken") in row.marks
    assert ("number", "2") in row.written
    importing.carry_out(empty_office, plan, {})
    numbers = names(empty_office, "salons", "number")
    assert sorted(map(str, numbers)) == ["1", "2", "3", "4"]


def test_a_number_given_to_a_blank_is_none_that_stands_further_down(empty_office: Workspace) -> None:
    head = ("番号", "サロン名", "住所")
    sheets = {
        "甲": [head, *((None, f"甲{at}", f"黒崎{at}-1") for at in range(1, 5))],
        "乙": [head, *((at, f"乙{at}", f"陣原{at}-1") for at in range(1, 5))],
    }
    plan = importing.propose(empty_office, opened(empty_office, workbook_of(sheets), "salons"))
    importing.carry_out(empty_office, plan, {})
    assert sorted(map(str, names(empty_office, "salons", "number"))) == list("12345678")


@pytest.mark.parametrize("kind", KINDS)
def test_every_register_takes_a_list_of_names_and_knows_it_again(empty_office: Workspace, kind: str) -> None:
    register = KINDS[kind]
    by_day = isinstance(register.field(register.name).type, Date)
    called = [f"令和6年5月{at}日" if by_day else f"名{at}" for at in range(1, 12)]
    rows = [
        (register.label_of(register.name), register.label_of(register.number)),
        *((name, f"{at}") for at, name in enumerate(called, 1)),
    ]
    source = sources.lay_out(empty_office, opened(empty_office, workbook(rows), kind), 0, (1,), 12)
    source = sources.as_register(empty_office, source, 0, 0, kind)
    pairs = dict(source.sheets[0].tables[0].pairs())
    assert pairs[1] == register.name
    before = checking.check(empty_office).digest
    result = importing.carry_out(empty_office, importing.propose(empty_office, source), {})
    assert (result.created, checking.check(empty_office).counts[kind]) == (11, 11)
    assert sorted(map(str, names(empty_office, kind, register.name))) == sorted(called)
    if register.number in pairs.values() and register.number != register.name:
        assert sorted(map(str, names(empty_office, kind, register.number))) == sorted(str(at) for at in range(1, 12))
    assert importing.propose(empty_office, source).counts()[Fate.SAME] == 11
    undoing.undo(empty_office, result.batch)
    assert checking.check(empty_office).digest == before


def test_a_changed_value_takes_its_source_text_along(empty_office: Workspace) -> None:
    head = ("番号", "サロン名", "開設日")
    imported(empty_office, [head, (1, "ひまわりサロン", "H20.4.1")], "salons")
    imported(empty_office, [head, (1, "ひまわりサロン", "平成21年4月1日")], "salons")
    salon = searching.record(empty_office, "salons", only(empty_office, "salons", "ひまわり"))
    assert isinstance(salon, Salon)
    assert (salon.opened_on, dict(salon.written)) == ("2009-04-01", {})


# Cells that cannot be read


def test_an_unreadable_cell_leaves_its_field_empty_and_its_text_kept(empty_office: Workspace) -> None:
    rows = changed_row(HOUSEHOLDS, 2, 3, "昭和10年2月30日")
    plan = proposed(empty_office, rows, "households")
    assert plan.counts()[Fate.NEW] == 3
    report = importing.report_rows(plan)
    (problem,) = report["problems"]
    assert {key: problem[key] for key in ("sheet", "row", "column", "field")} == {
        "sheet": "名簿", "row": 3, "column": "D", "field": "born_on",
    }  # fmt: skip
    assert "30日" in problem["message"]
    importing.carry_out(empty_office, plan, {})
    household = searching.record(empty_office, "households", only(empty_office, "households", "髙橋 ハナ"))
    assert isinstance(household, Household)
    (member,) = household.members
    assert (member.born_on, ("born_on", "昭和10年2月30日") in member.written) == (None, True)


def test_only_a_row_without_a_name_is_refused(empty_office: Workspace) -> None:
    rows = [*HOUSEHOLDS, (4, None, None, "S11.1.1", "黒崎1-1-4", "093-111-0004", None, None)]
    plan = proposed(empty_office, rows, "households")
    (refused,) = rows_with(plan, Fate.PROBLEM)
    assert refused.row == 5
    assert plan.conserved()
    result = importing.carry_out(empty_office, plan, {})
    assert (result.created, result.problems) == (3, 1)


def test_an_unread_cell_of_a_known_record_stays_with_the_batch(empty_office: Workspace) -> None:
    imported(empty_office, HOUSEHOLDS, "households")
    rows = changed_row(HOUSEHOLDS, 1, 3, "昭和の半ば")
    rows[1][5] = "093-111-9999"
    result = importing.carry_out(empty_office, proposed(empty_office, rows, "households"), {})
    (record,) = result.touched["households"]
    with empty_office.store.reading() as connection:
        kept = exchanges.get(connection, f"import.{result.batch}.others", [record])
    assert kept[record] == {"生年月日（元の記載）": "昭和の半ば"}


def test_the_report_gives_values_in_the_form_of_a_ledger_row(demo: Workspace) -> None:
    district = str(names(demo, "districts", "name")[0])
    rows = [
        ("サロン名", "校区", "開設日", "困りごとを受け止める場", "登録者数"),
        ("新しいサロン", district, "令和元年5月1日", "○", "20名"),
    ]
    report = importing.report_rows(proposed(demo, rows, "salons"))
    assert report["records"] == [
        {
            "sheet": "名簿",
            "row": 2,
            "values": {
                "name": "新しいサロン",
                "district": district,
                "opened_on": "2019-05-01",
                "listens_to_worries": True,
                "registered_members": 20,
            },
        }
    ]
    assert report["skipped"] == [{"sheet": "名簿", "row": 1, "reason": "見出し"}]


# References


@pytest.mark.parametrize("form", ["{stem}", "{stem}校区", "{stem}地区", "{stem}校(地)区", "{stem}校（地）区"])
def test_a_district_is_known_with_and_without_its_ending(demo: Workspace, form: str) -> None:
    district = searching.ids(demo, Listing("districts"))[3]
    ((name,),) = searching.rows(demo, "districts", [district], ("name",))
    stem = str(name).removesuffix("校区").removesuffix("地区")
    plan = proposed(demo, [("サロン名", "校区"), ("新しいサロン", form.format(stem=stem))], "salons")
    assert said(plan)[0]["district"] == district


def test_an_unknown_district_stays_as_written(demo: Workspace, empty_office: Workspace) -> None:
    for office in (demo, empty_office):
        plan = proposed(office, [("サロン名", "校区"), ("新しいサロン", "どこにもない校区")], "salons")
        assert said(plan)[0]["district"] == "どこにもない校区"
        assert importing.carry_out(office, plan, {}).created == 1


def test_namesakes_are_told_apart_by_their_district(empty_office: Workspace) -> None:
    for name in ("黒崎校区", "陣原校区"):
        editing.save(empty_office, "districts", District(name=name))
    people = [
        ("福祉協力員名", "住所", "校区"),
        ("山本 幸子", "黒崎1-1-1", "黒崎"),
        ("山本 幸子", "陣原2-2-2", "陣原"),
        ("一意 太郎", "黒崎3-3-3", "黒崎"),
    ]
    imported(empty_office, people, "volunteers")
    homes = [
        ("世帯主氏名", "校区", "福祉協力員"),
        ("渡邉 太郎", "陣原", "山本幸子"),
        ("髙橋 ハナ", "黒崎", "一意太郎"),
        ("佐藤 花子", None, "山本幸子"),
    ]
    plan = proposed(empty_office, homes, "households")
    watchers = [row.get("watcher") for row in said(plan)]
    assert [isinstance(watcher, int) for watcher in watchers] == [True, True, False]
    assert watchers[2] == "山本幸子"
    assert [row["values"].get("watcher") for row in importing.report_rows(plan)["records"]] == [
        "山本 幸子", "一意 太郎", "山本幸子",
    ]  # fmt: skip


# All or nothing


def test_a_cancelled_import_leaves_nothing_but_the_backup(empty_office: Workspace) -> None:
    before = checking.check(empty_office).digest
    plan = proposed(
        empty_office,
        [SALON_HEAD, *((at, f"サロン{at}", "黒崎", f"黒崎{at}-1", "山田 花子") for at in range(1, 1400))],
        "salons",
    )

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        importing.carry_out(empty_office, plan, {}, stop)
    assert checking.check(empty_office).digest == before
    assert undoing.batches(empty_office) == ()
    assert list(empty_office.paths.backups.glob("*-before-import.db"))
    assert importing.carry_out(empty_office, plan, {}).created == 1399


def test_a_record_that_moved_since_the_plan_is_not_overwritten(empty_office: Workspace) -> None:
    imported(empty_office, SALONS, "salons")
    plan = proposed(empty_office, changed_row(SALONS, 2, 4, "新代表"), "salons")
    record = searching.record(empty_office, "salons", only(empty_office, "salons", "さくらカフェ"))
    assert isinstance(record, Salon)
    editing.save(empty_office, "salons", dataclasses.replace(record, leader="窓口で直した人"))
    before = checking.check(empty_office).digest
    with pytest.raises(PlanOvertaken):
        importing.carry_out(empty_office, plan, {})
    assert checking.check(empty_office).digest == before


def test_a_record_made_since_the_plan_may_be_what_a_row_is_about(empty_office: Workspace) -> None:
    plan = proposed(empty_office, SALONS, "salons")
    editing.save(empty_office, "salons", Salon(name="さくらカフェ", address="黒崎2-3-4"))
    with pytest.raises(PlanOvertaken):
        importing.carry_out(empty_office, plan, {})


def test_an_edit_elsewhere_does_not_overtake_a_plan(empty_office: Workspace) -> None:
    imported(empty_office, SALONS, "salons")
    plan = proposed(empty_office, changed_row(SALONS, 2, 4, "新代表"), "salons")
    record = searching.record(empty_office, "salons", only(empty_office, "salons", "ひまわり"))
    assert isinstance(record, Salon)
    editing.save(empty_office, "salons", dataclasses.replace(record, leader="別の変更"))
    assert importing.carry_out(empty_office, plan, {}).changed == 1


def test_a_helper_that_died_is_given_the_file_again(empty_office: Workspace) -> None:
    source = opened(empty_office, workbook(SALONS), "salons")
    empty_office.helper.close()
    plan = importing.propose(empty_office, source)
    assert plan.counts()[Fate.NEW] == 3
    empty_office.helper.close()
    assert importing.carry_out(empty_office, plan, {}).created == 3
    empty_office.helper.close()
    assert sources.cells(empty_office, source, 0, 1, 1)[0] == SALON_HEAD


def test_without_a_column_for_the_name_nothing_is_proposed(empty_office: Workspace) -> None:
    source = opened(empty_office, workbook(SALONS), "salons")
    table = source.sheets[0].tables[0]
    (column,) = (each.column for each in table.columns if each.key == "name")
    with pytest.raises(Refusal, match=r"import\.no-name"):
        importing.propose(empty_office, source.with_table(0, 0, table.with_key(column, "")))


# What is kept beside the records


def test_columns_nobody_mapped_stay_with_the_batch(empty_office: Workspace) -> None:
    rows = [("サロン名", "謎の列", "個人番号", "メモ欄X"), ("ひまわり", "値その1", "123456789018", None)]
    result = imported(empty_office, rows, "salons")
    (record,) = result.touched["salons"]
    with empty_office.store.reading() as connection:
        others = exchanges.get(connection, f"import.{result.batch}.others", [record])
        base = exchanges.get(connection, f"import.{result.batch}", [record])
    assert others[record] == {"謎の列": "値その1"}
    assert base[record] == {"name": "ひまわり"}


def test_individual_numbers_are_kept_nowhere(empty_office: Workspace) -> None:
    rows = [("サロン名", "番号の列"), *((f"サロン{at}", "123456789018") for at in range(5))]
    imported(empty_office, rows, "salons")
    assert b"123456789018" not in everything_in(empty_office)


def test_mistyped_individual_numbers_of_cards_are_kept_nowhere(empty_office: Workspace) -> None:
    rows = [("サロン名", "マイナカード"), ("サロン甲", "123456789011"), ("サロン乙", "有"), ("サロン丙", "無")]
    result = imported(empty_office, rows, "salons")
    assert b"123456789011" not in everything_in(empty_office)
    with empty_office.store.reading() as connection:
        others = exchanges.get(connection, f"import.{result.batch}.others", result.touched["salons"])
    assert [each["マイナカード"] for each in others.values()] == ["有", "無"]


def everything_in(workspace: Workspace) -> bytes:
    """Every value of every table, as bytes."""
    kept: list[bytes] = []
    with workspace.store.reading() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for table in tables:
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"'):
                kept += [each if isinstance(each, bytes) else str(each).encode() for each in row]
    return b"\n".join(kept)


def test_who_is_listed_is_watched(empty_office: Workspace) -> None:
    imported(empty_office, HOUSEHOLDS, "households")
    household = searching.record(empty_office, "households", only(empty_office, "households", "渡辺太郎"))
    assert isinstance(household, Household)
    assert (household.members[0].is_head, household.members[0].is_watched) == (True, True)


def test_mappings_are_remembered_by_heading(empty_office: Workspace) -> None:
    rows = [
        ("住所", "お名前のようなもの", "サロン名"),
        *((f"黒崎{at}-1", f"ひまわり{at}", f"別{at}") for at in range(4)),
    ]
    source = opened(empty_office, workbook(rows), "salons")
    table = source.sheets[0].tables[0].with_key(2, "name").with_key(3, "note")
    importing.keep_mappings(empty_office, source.with_table(0, 0, table))
    again = opened(empty_office, workbook([tuple(reversed(row)) for row in rows]), "")
    assert [each.key for each in again.sheets[0].tables[0].columns] == ["note", "name", "address"]


# Cases

CASE_HEAD = ("受付番号", "受付日", "相談者氏名", "主訴", "次の対応", "職場での通称")
MARKERS = ("秘密の主訴その一", "秘密の対応", "秘密の通称", "令和8年四月１日")
CASES = (
    CASE_HEAD,
    ("R8-0001", MARKERS[3], "相談 太郎", MARKERS[0], MARKERS[1], MARKERS[2]),
    ("R8-0002", "R8.4.2", "相談 花子", "別の主訴", None, None),
)


def test_narratives_of_an_import_are_sealed_everywhere(empty_office: Workspace) -> None:
    result = imported(empty_office, CASES, "cases")
    assert result.created == 2
    kept = everything_in(empty_office)
    assert b"R8-0001" in kept
    for marker in MARKERS:
        assert marker.encode() not in kept
    record = searching.record(empty_office, "cases", only(empty_office, "cases", "相談 太郎"))
    assert record.receptions[0].complaint == MARKERS[0]  # type: ignore[attr-defined] # a case


def test_the_same_cases_again_are_the_same(empty_office: Workspace) -> None:
    imported(empty_office, CASES, "cases")
    before = checking.check(empty_office).digest
    plan = proposed(empty_office, CASES, "cases")
    assert plan.counts()[Fate.SAME] == 2
    importing.carry_out(empty_office, plan, {})
    assert checking.check(empty_office).digest == before


def test_a_changed_narrative_is_a_difference(empty_office: Workspace) -> None:
    imported(empty_office, CASES, "cases")
    plan = proposed(empty_office, changed_row(CASES, 1, 3, "新しい主訴"), "cases")
    (row,) = rows_with(plan, Fate.CHANGED)
    assert [(each.key, each.ours, each.theirs) for each in row.differences] == [("complaint", MARKERS[0], "新しい主訴")]
    importing.carry_out(empty_office, plan, {})
    record = searching.record(empty_office, "cases", only(empty_office, "cases", "相談 太郎"))
    assert record.receptions[0].complaint == "新しい主訴"  # type: ignore[attr-defined] # a case
    assert "新しい主訴".encode() not in everything_in(empty_office)


def test_two_cases_of_one_person_stay_two(empty_office: Workspace) -> None:
    imported(empty_office, CASES, "cases")
    plan = proposed(empty_office, changed_row(CASES, 1, 0, "R8-0077"), "cases")
    assert [row.fate for row in plan.tables[0].rows()][1:] == [Fate.NEW, Fate.SAME]


def test_a_reception_number_of_somebody_else_is_a_question(empty_office: Workspace) -> None:
    imported(empty_office, CASES, "cases")
    plan = proposed(empty_office, changed_row(CASES, 1, 2, "別人 次郎"), "cases")
    assert [row.fate for row in plan.tables[0].rows()][1:] == [Fate.ASK, Fate.SAME]


def test_cases_are_imported_by_the_case_team_alone(empty_office: Workspace) -> None:
    clerk = in_roles(empty_office, "管理者")
    with pytest.raises(Refusal, match=r"permission\.denied"):
        proposed(clerk, CASES, "cases")
    with pytest.raises(Refusal, match=r"permission\.denied"):
        require(clerk, "import.carry-out", "cases")


# Undo


def test_undo_takes_an_import_back_but_keeps_later_edits(empty_office: Workspace) -> None:
    before = checking.check(empty_office).digest
    result = imported(empty_office, SALONS, "salons")
    record = searching.record(empty_office, "salons", only(empty_office, "salons", "さくらカフェ"))
    assert isinstance(record, Salon)
    edit = editing.save(empty_office, "salons", dataclasses.replace(record, leader="窓口で直した人"))
    report = undoing.undo(empty_office, result.batch)
    assert report.undone == 2
    assert [line for line in report.kept if "さくらカフェ" in line]
    assert names(empty_office, "salons", "name") == ["さくらカフェ"]
    undoing.undo(empty_office, edit.batch)
    undoing.undo(empty_office, result.batch)
    assert checking.check(empty_office).digest == before


def test_an_update_is_taken_back_to_the_byte(empty_office: Workspace) -> None:
    imported(empty_office, HOUSEHOLDS, "households")
    before = checking.check(empty_office).digest
    rows = changed_row(HOUSEHOLDS, 1, 5, "093-111-9999")
    rows[2][3] = "大正15年11月30日"
    rows[3][7] = "新しい 担当"
    result = importing.carry_out(empty_office, proposed(empty_office, rows, "households"), {})
    assert result.changed == 3
    assert undoing.undo(empty_office, result.batch).kept == ()
    assert checking.check(empty_office).digest == before
