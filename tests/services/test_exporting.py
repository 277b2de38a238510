"""What leaves as a workbook is what the office holds, comes back unchanged, and is noted."""

import dataclasses
import hashlib
import io
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from tests.offices import CLERK, OPENING, PASSWORD, in_roles
from tests.strategies import rows_of
from welfare_desktop.domain.building import Builder
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.plans import Fate, ImportPlan
from welfare_desktop.domain.problems import Cancelled, Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.cases import Case, Reception
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.domain.values import Narrative, Reference
from welfare_desktop.host.processes import Helper
from welfare_desktop.services import checking, editing, exporting, offices, searching, undoing
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.cells import DITTO
from welfare_desktop.store import provisions

NASTY = (
    "=1+1",
    "+81-93",
    "-5",
    "@sum",
    "'quoted",
    "髙﨑齋𠮷",
    "辻\U000e0100",
    "007",
    "1/2",
    "1E5",
    "TRUE",
    "#N/A",
    "□〼",
)


def read_again(workspace: Workspace, path: Path, kind: str) -> ImportPlan:
    source = sources.open_source(workspace, path.read_bytes(), path.name, register=kind)
    return importing.propose(workspace, source)


def differences(plan: ImportPlan, kind: str) -> list[tuple[object, ...]]:
    """What importing the plan would do, by key; sealed narratives are compared only when they are written."""
    return [
        (table.sheet, row.row, str(row.fate), row.reason, change)
        for table in plan.tables
        for row in table.rows()
        if row.fate not in (Fate.SAME, Fate.SKIPPED)
        for change in row.differences or (None,)
        if change is None or not isinstance(KINDS[kind].field(change.key).type, Narrative)
    ]


def sheets_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


@pytest.mark.parametrize("kind", KINDS)
def test_exporting_and_importing_the_demo_office_changes_nothing(demo: Workspace, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "register.xlsx"
    written = exporting.export_register(demo, kind, path)
    plan = read_again(demo, path, kind)
    assert differences(plan, kind) == []
    assert sum(1 for table in plan.tables for row in table.rows() if row.fate is not Fate.SKIPPED) == written.people
    before = checking.check(demo).digest
    importing.carry_out(demo, plan, {})
    assert checking.check(demo).digest == before


@settings(
    max_examples=5,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@pytest.mark.parametrize("kind", [key for key in KINDS if key != "cases"])
@given(data=st.data())
def test_whatever_a_register_holds_comes_back_unchanged(
    empty_template: Path, helper: Helper, kind: str, data: st.DataObject
) -> None:
    rows = data.draw(st.lists(rows_of(KINDS[kind]), min_size=3, max_size=8))
    rows = [{key: value for key, value in row.items() if returns(KINDS[kind], key, value)} for row in rows]
    assume(all(KINDS[kind].name in row for row in rows))
    with TemporaryDirectory() as folder:
        office = shutil.copytree(empty_template, Path(folder) / "office")
        opened = offices.open_office(Path(office), CLERK, PASSWORD, OPENING)
        try:
            workspace = dataclasses.replace(opened, helper=helper)
            for row in rows:
                record = Builder(KINDS[kind], tuple(row)).build(tuple(row.values()))
                if not editing.check(kind, record):
                    editing.save(workspace, kind, record)
            path = Path(folder) / "register.xlsx"
            exporting.export_register(workspace, kind, path)
            found = differences(read_again(workspace, path, kind), kind)
            assert [each for each in found if each[2] != Fate.ASK] == []  # invented namesakes are rightly asked about
        finally:
            offices.close(opened)


def returns(kind: Kind, key: str, value: object) -> bool:
    """Not 〃, which says the value above again whoever wrote it, and not an id of nobody."""
    if isinstance(kind.field(key).type, Reference) and isinstance(value, int):
        return False
    return not (isinstance(value, str) and DITTO.fullmatch(value))


def test_text_that_looks_like_a_formula_a_number_or_a_date_stays_text(empty_office: Workspace, tmp_path: Path) -> None:
    for text in NASTY:
        household = Household(number=f"0{NASTY.index(text):03}", note=text, members=(Member(name=text),))
        editing.save(empty_office, "households", household)
    path = tmp_path / "households.xlsx"
    exporting.export_register(empty_office, "households", path)
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    sheet = book["見守り世帯"]
    cells = [cell for row in sheet.iter_rows(min_row=3) for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert set(NASTY) <= {cell.value for cell in cells}
    assert differences(read_again(empty_office, path, "households"), "households") == []


def test_line_breaks_come_back(empty_office: Workspace, tmp_path: Path) -> None:
    household = Household(note="一行目\n二行目", members=(Member(name="山田 太郎"),))
    editing.save(empty_office, "households", household)
    path = tmp_path / "households.xlsx"
    exporting.export_register(empty_office, "households", path)
    assert differences(read_again(empty_office, path, "households"), "households") == []
    assert any("一行目\n二行目" in row for row in sheets_of(path)["見守り世帯"])


def test_the_register_sheet_shows_what_an_office_writes(empty_office: Workspace, tmp_path: Path) -> None:
    watcher = editing.save(empty_office, "volunteers", KINDS["volunteers"].record(name="福田 次郎")).record  # type: ignore[call-arg]
    household = Household(
        number="0012",
        postal_code="802-0001",
        started_on="2019-05-01",
        members=(
            Member(name="髙﨑 齋", born_on="1946-04", phone="093-123-4567"),
            Member(name="髙﨑 花", relation="妻"),
        ),
        contacts=(Contact(name="髙﨑 一", phone="090-0123-4567"),),
        assignments=(Assignment(role="主", person=watcher.id),),
    )
    editing.save(empty_office, "households", household)
    path = tmp_path / "households.xlsx"
    exporting.export_register(empty_office, "households", path)
    sheets = sheets_of(path)
    (title, *_), head, row = sheets["見守り世帯"]
    shown = dict(zip(head, row, strict=True))
    assert "管理番号 1" in str(title)
    assert "取扱注意" in str(title)
    expected = {
        "整理番号": "0012",
        "世帯主氏名": "髙﨑 齋",
        "生年月日": "昭和21年4月",
        "郵便番号": "802-0001",
        "電話": "093-123-4567",
        "見守り開始日": "令和元年5月1日",
        "担当福祉協力員": "福田 次郎",
        "緊急連絡先1 氏名": "髙﨑 一",
        "緊急連絡先1 電話": "090-0123-4567",
        "世帯員1 氏名": "髙﨑 花",
    }
    assert {key: shown[key] for key in expected} == expected
    assert "緊急連絡先2 氏名" not in shown
    mark, _, head, *members = sheets["世帯員"]
    assert mark[0] == "明細（世帯員）"
    assert head[:3] == ("整理番号", "世帯主氏名", "氏名")
    assert [row[:3] for row in members] == [("0012", "髙﨑 齋", "髙﨑 齋"), ("0012", "髙﨑 齋", "髙﨑 花")]


def test_a_list_leaves_exactly_as_the_table_shows_it(demo: Workspace, tmp_path: Path) -> None:
    listing = Listing("households", text="町", order="born_on", descending=True)
    keys = ("number", "head_name", "born_on", "district", "watcher", "household_type")
    path = tmp_path / "list.xlsx"
    written = exporting.export_list(demo, listing, keys, path)
    shown = searching.rows(demo, "households", searching.ids(demo, listing), keys)
    (_, head, *rows) = sheets_of(path)["見守り世帯"]
    assert head == tuple(KINDS["households"].label_of(key) for key in keys)
    assert [tuple("" if cell is None else cell for cell in row) for row in rows] == shown
    assert written.people == len(shown) > 5


def test_every_file_leaves_a_line_in_the_provision_register(demo: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "salons.xlsx"
    written = exporting.export_register(demo, "salons", path, audience=Audience("市", "区役所", "年次更新"))
    with demo.store.reading() as connection:
        (line,) = provisions.provisions(connection)
        whose = provisions.records_in(connection, line.id)
    assert (line.serial, line.clerk, line.kind, line.purpose, line.recipient) == (
        written.serial, CLERK, "salons", "年次更新", "区役所",
    )  # fmt: skip
    assert line.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert sorted(whose) == sorted(searching.ids(demo, Listing("salons")))
    assert line.count == written.people


def test_narratives_leave_only_with_the_case_team(empty_office: Workspace, tmp_path: Path) -> None:
    case = Case(number="R8-0001", goal="目標の本文", receptions=(Reception(complaint="主訴の本文"),))
    editing.save(empty_office, "cases", case)
    path = tmp_path / "cases.xlsx"
    exporting.export_register(empty_office, "cases", path)
    assert "主訴の本文" in str(sheets_of(path)["相談・ケース"])
    assert "主訴の本文" in str(sheets_of(path)["相談受付"])
    assert "目標の本文" in str(sheets_of(path)["その他の項目"])
    exporting.export_register(dataclasses.replace(empty_office, sealer=None), "cases", path)
    assert "本文" not in str(sheets_of(path))
    assert str(sheets_of(path)).count("（閲覧制限）") == 3
    for role in ("管理者", "一般職員", "閲覧のみ"):
        with pytest.raises(Refusal, match=r"permission\.denied"):
            exporting.export_register(in_roles(empty_office, role), "cases", path)


def test_a_cancelled_export_leaves_no_file_and_no_line(demo: Workspace, tmp_path: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    path = tmp_path / "households.xlsx"
    with pytest.raises(Cancelled):
        exporting.export_register(demo, "households", path, progress=cancel)
    assert not path.exists()
    assert list(tmp_path.glob(".*")) == []
    with demo.store.reading() as connection:
        assert provisions.provisions(connection) == []


def test_an_empty_register_leaves_as_headings(empty_office: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "salons.xlsx"
    assert exporting.export_register(empty_office, "salons", path).people == 0
    assert list(sheets_of(path)) == ["サロン"]


def test_no_author_and_no_office_clerk_stand_in_the_file(demo: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "salons.xlsx"
    exporting.export_register(demo, "salons", path)
    properties = openpyxl.load_workbook(io.BytesIO(path.read_bytes())).properties
    assert not properties.creator
    assert not properties.lastModifiedBy
    assert undoing.batches(demo)[0].verb == "見本の作成"
