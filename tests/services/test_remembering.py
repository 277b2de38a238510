"""What was settled of a ledger before is applied without asking; what nobody settled is listed, never guessed."""

import pytest
from openpyxl.styles import Font, PatternFill

from tests.services.ledgers import opened, said, ticking, workbook, workbook_of
from tests.sheets.coloured import painted
from welfare_desktop.domain.plans import Fate, ImportPlan
from welfare_desktop.domain.tints import Answer, Meaning
from welfare_desktop.services import choosing
from welfare_desktop.services.ledgers import importing, remembering, sources
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.workspace import Workspace

STRUCK, YELLOW = Font(strike=True), PatternFill("solid", fgColor="FFFFFF00")
CODED = [
    ("番号", "世帯主氏名", "住所", "類型"),
    *((n, f"高橋 {n}子", f"黒崎一丁目{n}-1", n % 3 + 1) for n in range(1, 7)),
    (),
    ("類型 1 高齢 2 障害 3 ひとり親",),
]


@pytest.fixture
def office(empty_office: Workspace) -> Workspace:
    return ticking(empty_office)


def remembered(office: Workspace, source: Source) -> tuple[ImportPlan, tuple[remembering.Unsettled, ...]]:
    return remembering.applied(office, source, importing.propose(office, source))


def test_a_struck_row_is_taken_with_a_remark_and_listed(office: Workspace) -> None:
    source = opened(office, painted({3: STRUCK, 5: YELLOW}, ("死亡", YELLOW)), "households")
    plan, unsettled = remembered(office, source)
    assert [(each.row, each.field) for each in unsettled] == [(3, "ended_on"), (5, "")]
    assert "終了とはせずに" in unsettled[0].message
    assert "死亡" in unsettled[1].message
    rows = {row.row: row for row in plan.tables[0].rows() if row.fate is Fate.NEW}
    assert ("ended_on", remembering.STRUCK_MARK) in rows[3].marks
    assert ("取り消し線", "あり") in rows[3].others
    assert all("ended_on" not in row for row in said(plan))
    assert importing.carry_out(office, plan, {}).created == 6


def test_answers_given_before_are_applied(office: Workspace) -> None:
    source = opened(office, painted({3: STRUCK}), "households")
    fingerprint = source.sheets[0].tables[0].profile().fingerprint()
    choosing.keep_colours(office, fingerprint, {"struck": Answer(Meaning.ENDED)})
    plan, unsettled = remembered(office, source)
    assert unsettled == ()
    assert [row.get("ended_on") for row in said(plan)].count(office.today()) == 1


def test_words_given_to_codes_before_are_applied(office: Workspace) -> None:
    source = opened(office, workbook(CODED), "households")
    fingerprint = source.sheets[0].tables[0].profile().fingerprint()
    choosing.keep_codes(office, fingerprint, {("household_type", "2"): "その他"})
    plan, _ = remembered(office, source)
    kinds = [row.get("household_type") for row in said(plan)]
    assert (kinds.count("その他"), kinds.count("高齢者世帯")) == (2, 2)


def test_a_table_without_names_is_left_out_and_says_why(office: Workspace) -> None:
    homes = [("番号", "世帯主氏名", "住所"), *((n, f"高橋 {n}子", f"黒崎{n}") for n in range(1, 5))]
    stock = [("品目", "数量", "保管場所"), *((f"毛布{n}", n, "倉庫") for n in range(1, 5))]
    source = opened(office, workbook_of({"台帳": homes, "備品": stock}), "households")
    source = sources.without_unnamed(source)
    plan = importing.propose(office, source)
    assert plan.conserved()
    assert plan.counts()[Fate.NEW] == 4
    reasons = {row.reason for table in plan.tables if not table.kind for row in table.rows()}
    assert any("の列が見つからない表" in reason for reason in reasons)
