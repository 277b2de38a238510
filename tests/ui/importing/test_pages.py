"""What single pages show and let the clerk decide."""

import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices, InlineTasks
from tests.ui.importing.ledgers import HEADINGS, HOMES, Opened, homes, workbook
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.plans import Decision, Fate, Mode
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Span
from welfare_desktop.services import joining, searching, telling
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.mapping_model import CONFIDENCE, FIELD, HEADING, LETTER
from welfare_desktop.ui.importing.row_model import DECISION, ROW
from welfare_desktop.ui.importing.sheet_model import Part
from welfare_desktop.ui.importing.sheet_view import Bounds
from welfare_desktop.ui.importing.wizard import MAPPING, RESULT, REVIEW, SHEETS, ImportWizard


def moved(row: tuple[Cell, ...], **cells: Cell) -> tuple[Cell, ...]:
    """A row of HOMES with other cells, by heading."""
    return tuple(cells.get(str(heading), cell) for heading, cell in zip(HEADINGS, row, strict=True))


def models(wizard: ImportWizard) -> Iterator[QAbstractItemModel]:
    yield from (wizard.sheets.model, wizard.mapping.model, wizard.mapping.parsed)
    yield from (wizard.review.model, wizard.review.pane.model)


def test_all_models_keep_the_rules_of_qt(opened: Opened) -> None:
    opened(homes(*HOMES[:2]), RESULT, kind="households")
    wizard = opened(homes(), 1, "二.xlsx", "households")
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal) for model in models(wizard)
    ]
    wizard.next()
    wizard.mapping.model.setData(wizard.mapping.model.index(7, FIELD), "note")
    wizard.next()
    for fate in (None, *Fate):
        wizard.review.show_fate(fate)
    wizard.intake.choose_mode(Mode.FILL)
    wizard.back()
    wizard.back()
    wizard.sheets.model.show_sheet(None)
    assert len(testers) == 5


# --- 2 表の確認 ---


def test_a_sheet_is_drawn_as_it_is_with_the_part_of_every_row(opened: Opened) -> None:
    model = opened(homes(), SHEETS, kind="households").sheets.model
    assert model.rowCount() == 8
    assert [model.part(row) for row in range(1, 9)] == [
        Part.SKIPPED, Part.BLANK, Part.HEADER, Part.RECORD, Part.RECORD, Part.RECORD, Part.RECORD, Part.SKIPPED,
    ]  # fmt: skip
    assert model.index(3, 1).data() == "高橋 ハナ"
    assert model.headerData(2, Qt.Orientation.Vertical) == "見出し 3"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "B"
    assert model.reason(8)


def test_a_cell_that_cannot_be_read_is_red_and_says_why(opened: Opened) -> None:
    model = opened(homes(), SHEETS, kind="households").sheets.model
    assert model.index(6, 5).data() == "R5.4.1"
    assert model.index(6, 5).data(Qt.ItemDataRole.ToolTipRole)
    assert model.problem(7, 6)
    assert not model.problem(5, 4)


def test_the_reason_of_a_row_is_told_below_the_sheet(opened: Opened) -> None:
    page = opened(homes(), SHEETS, kind="households").sheets
    page.view.setCurrentIndex(page.model.index(7, 0))
    assert page.status().startswith("8行目: 除外")
    page.view.setCurrentIndex(page.model.index(2, 0))
    assert page.status() == "3行目: 見出し"


def test_only_the_rows_in_sight_are_fetched(opened: Opened) -> None:
    rows = [(number, f"名前{number}", "黒崎") for number in range(1, 3_001)]
    page = opened(workbook(("黒崎", [("番号", "世帯主氏名", "住所"), *rows])), SHEETS, kind="households").sheets
    assert page.model.index(49, 1).data() == "名前49"
    assert page.model.text(2_500, 2) == "…"
    assert page.model.index(2_499, 1).data() == "名前2499"
    assert page.model.text(2_599, 2) == "…"


def test_hidden_rows_and_columns_are_marked(opened: Opened) -> None:
    book = openpyxl.load_workbook(io.BytesIO(homes()))
    sheet = book["黒崎"]
    sheet.column_dimensions["C"].hidden = True
    sheet.row_dimensions[5].hidden = True
    saved = io.BytesIO()
    book.save(saved)
    page = opened(saved.getvalue(), SHEETS, kind="households").sheets
    model, view = page.model, page.view
    assert model.headerData(2, Qt.Orientation.Horizontal) == "C 非表示"
    assert view.columnWidth(2) > view.fontMetrics().horizontalAdvance("C 非表示")
    assert model.headerData(4, Qt.Orientation.Vertical) == "5 非表示"


def test_merged_cells_are_drawn_merged(opened: Opened) -> None:
    rows = [("校区", "番号", "世帯主氏名"), ("黒崎", 1, "高橋 ハナ"), (None, 2, "渡邉 一郎"), ("熊西", 3, "佐藤 ミツ")]
    data = workbook(("台帳", rows), merged=(Span(2, 1, 3, 1),))
    view = opened(data, SHEETS, kind="households").sheets.view
    assert view.rowSpan(1, 0) == 2


def test_a_title_flows_over_the_empty_cells_beside_it(opened: Opened) -> None:
    rows = [("令和8年度 見守り世帯台帳(黒崎校区)",), ("番号", "世帯主氏名", "住所"), (1, "高橋 ハナ", "黒崎一丁目")]
    page = opened(workbook(("台帳", rows)), SHEETS, kind="households").sheets
    assert page.model.index(0, 0).data()
    assert [page.view.columnSpan(row, 0) for row in range(3)] == [3, 1, 1]


def test_the_heading_and_the_last_row_can_be_dragged(qtbot: QtBot, opened: Opened) -> None:
    wizard = opened(homes(), SHEETS, kind="households")
    view = wizard.sheets.view

    def edge(row: int) -> QPoint:
        return QPoint(40, view.rowViewportPosition(row - 1) + view.rowHeight(row - 1))

    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=edge(7))
    qtbot.mouseMove(view.viewport(), edge(5))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=edge(5))
    assert wizard.intake.table((0, 0)).records == (4, 5)
    assert wizard.intake.table((0, 0)).header_rows == (3,)
    assert wizard.intake.table((0, 0)).kind == "households"


def test_the_heading_and_the_last_row_can_be_typed(qtbot: QtBot, opened: Opened) -> None:
    wizard = opened(homes(), SHEETS, kind="households")
    last = wizard.sheets.last_row
    last.setFocus()
    with qtbot.waitSignal(wizard.intake.laid_out):
        qtbot.keyClick(last, Qt.Key.Key_Up)
    assert wizard.intake.table((0, 0)).records == (4, 5, 6)


def test_a_row_just_typed_is_taken_before_anything_else_is_shown(qtbot: QtBot, opened: Opened) -> None:
    others = [moved(row, 世帯主氏名=f"別の {at}", 住所=f"熊手{at}-1") for at, row in enumerate(HOMES)]
    book = workbook(("黒崎", [HEADINGS, *HOMES]), ("熊手", [HEADINGS, *others]))
    wizard = opened(book, SHEETS, kind="households")
    before = len(wizard.intake.table((0, 0)).records)
    qtbot.keyClick(wizard.sheets.last_row, Qt.Key.Key_Up)
    wizard.next()
    assert wizard.step() == SHEETS
    wizard.sheets._tabs.setCurrentIndex(1)
    assert len(wizard.intake.table((0, 0)).records) == before - 1
    assert len(wizard.intake.table((1, 0)).records) == before
    assert f"{before - 1}件" in wizard.sheets._tabs.tabText(0)
    wizard.next()
    assert wizard.step() == MAPPING


def test_what_is_compared_behind_the_lock_is_shown_afterwards(opened: Opened, empty_desk: Desk) -> None:
    wizard = opened(homes(), MAPPING, kind="households")
    assert isinstance(empty_desk.tasks, InlineTasks)
    empty_desk.tasks.keep_back()
    wizard.next()
    wizard.hide()
    empty_desk.tasks.deliver()
    wizard.show()
    assert wizard.step() == REVIEW
    assert wizard.review.list.isVisible()


def test_bounds_never_cross() -> None:
    bounds = Bounds(3, 4, 10)
    assert bounds.moved("head", 12) == Bounds(3, 9, 10)
    assert bounds.moved("top", 7) == Bounds(7, 7, 10)
    assert bounds.moved("last", 2) == Bounds(3, 4, 5)
    assert Bounds(0, 0, 10).moved("head", 2) == Bounds(1, 2, 10)


def test_a_table_can_be_taken_as_another_register_or_left_out(opened: Opened) -> None:
    wizard = opened(homes(), SHEETS, kind="households")
    wizard.intake.take_as([(0, 0)], "volunteers")
    assert wizard.intake.table((0, 0)).kind == "volunteers"
    wizard.intake.take([(0, 0)], taken=False)
    assert not wizard.sheets.is_ready()
    wizard.next()
    assert wizard.step() == SHEETS


def test_a_list_nothing_tells_of_is_for_the_register_the_clerk_came_from(opened: Opened) -> None:
    rows = [("名称", "所在地", "電話番号"), ("ひだまり", "黒崎一丁目", "093-100-0001"), ("つどい", "黒崎二丁目", None)]
    wizard = opened(workbook(("一覧", rows)), SHEETS, kind="salons")
    assert [wizard.intake.table(place).kind for place in wizard.intake.taken()] == ["salons"]


# --- 3 項目の対応 ---


def test_columns_stand_beside_our_facts_with_how_sure_they_are(opened: Opened) -> None:
    model = opened(homes(), MAPPING, kind="households").mapping.model
    lines = [[model.index(row, column).data() for column in (LETTER, HEADING, FIELD)] for row in (1, 7)]
    assert lines == [["B", "世帯主氏名", "世帯主氏名"], ["H", "飼い犬", "その他(取込元の他の列)"]]
    assert model.index(1, CONFIDENCE).data() == "一致"
    assert model.index(7, CONFIDENCE).data() == "なし"
    model.setData(model.index(7, FIELD), "note")
    assert [model.index(7, column).data() for column in (FIELD, CONFIDENCE)] == ["備考", "指定"]


def test_without_the_name_the_clerk_cannot_go_on_and_is_told(opened: Opened) -> None:
    wizard = opened(homes(), MAPPING, kind="households")
    wizard.mapping.model.setData(wizard.mapping.model.index(1, FIELD), "")
    assert "世帯主氏名" in wizard.mapping.hint()
    wizard.next()
    assert wizard.step() == MAPPING


def test_the_first_rows_show_what_will_be_kept(qtbot: QtBot, opened: Opened) -> None:
    wizard = opened(homes(), MAPPING, kind="households")
    parsed = wizard.mapping.parsed
    qtbot.waitUntil(lambda: parsed.rowCount() == 4)
    column = next(
        at for at in range(parsed.columnCount()) if parsed.headerData(at, Qt.Orientation.Horizontal) == "電話"
    )
    assert parsed.index(0, column).data() == "093-100-0001"
    assert parsed.index(3, column).data() == "! R5.4.1"
    assert parsed.index(3, column).data(Qt.ItemDataRole.ToolTipRole)


def test_the_first_rows_are_read_before_anything_is_compared(qtbot: QtBot, opened: Opened) -> None:
    wizard = opened(homes(*HOMES * 1_300), MAPPING, kind="households")
    qtbot.waitUntil(lambda: wizard.mapping.parsed.rowCount() == 10)
    assert wizard.intake.plan is None


def test_tables_with_the_same_headings_are_mapped_together(opened: Opened) -> None:
    rows = [("番号", "世帯主氏名", "住所", "飼い犬"), (1, "高橋 ハナ", "黒崎一丁目", "シロ")]
    wizard = opened(workbook(("黒崎", rows), ("熊西", rows)), MAPPING, kind="households")
    model = wizard.mapping.model
    model.setData(model.index(3, FIELD), "note")
    assert [wizard.intake.table(place).columns[3].key for place in wizard.intake.taken()] == ["note", "note"]


def test_one_of_two_columns_of_the_same_heading_is_mapped_alone(opened: Opened) -> None:
    rows = [
        ("番号", "世帯主氏名", "電話番号", "飼い犬", "電話番号"),
        (1, "高橋 ハナ", "093-100-0001", "シロ", "夜は不在"),
    ]
    wizard = opened(workbook(("黒崎", rows), ("熊西", rows)), MAPPING, kind="households")
    model = wizard.mapping.model
    model.setData(model.index(4, FIELD), "note")
    for place in wizard.intake.taken():
        assert [each.key for each in wizard.intake.table(place).columns][2::2] == ["phone", "note"]


def test_an_individual_number_can_be_given_to_no_fact(opened: Opened) -> None:
    rows = [("番号", "世帯主氏名", "住所", "個人番号"), (1, "高橋 ハナ", "黒崎一丁目", "123456789018")]
    model = opened(workbook(("黒崎", rows)), MAPPING, kind="households").mapping.model
    assert model.index(3, FIELD).data() == "取り込まない(個人番号)"
    assert not model.flags(model.index(3, FIELD)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(3, FIELD), "note")


# --- 4 内容の確認 ---


@pytest.fixture
def changed(opened: Opened) -> ImportWizard:
    """The review of a ledger that changes one home, keeps one, asks about one and adds one."""
    opened(homes(*HOMES[:2]), RESULT, kind="households")
    rows = (
        moved(HOMES[0], 住所="黒崎九丁目9-9", 電話番号="093-100-9999"),
        HOMES[1],
        HOMES[2],
        moved(HOMES[1], 番号=None, 生年月日=None, 住所="穴生八丁目8-8", 電話番号=None),
        moved(HOMES[3], 電話番号="093-100-0004"),
    )
    return opened(homes(*rows), REVIEW, "今年度.xlsx", "households")


def test_counts_are_filters_and_what_asks_comes_first(changed: ImportWizard) -> None:
    page = changed.review
    assert changed.intake.plan is not None
    counts = changed.intake.plan.counts()
    assert [counts[fate] for fate in (Fate.NEW, Fate.CHANGED, Fate.SAME, Fate.ASK, Fate.PROBLEM)] == [1, 1, 1, 1, 1]
    assert page.model.rowCount() == 1
    assert page.model.row(0).fate is Fate.ASK
    page.show_fate(None)
    assert page.model.rowCount() == changed.intake.plan.rows_in


def test_a_changed_row_shows_both_values_and_each_can_be_left(changed: ImportWizard, empty_desk: Desk) -> None:
    page = changed.review
    page.show_fate(Fate.CHANGED)
    model = page.pane.model
    lines = {
        model.index(row, 0).data(): [model.index(row, at).data() for at in (1, 2)] for row in range(model.rowCount())
    }
    assert lines["電話"] == ["093-100-0001", "093-100-9999"]
    phone = list(lines).index("電話")
    assert model.setData(model.index(phone, 2), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert page.model.index(0, DECISION).data() == "一部を取り込む"
    changed.next()
    ids = searching.ids(empty_desk.workspace, Listing("households", text="高橋"))
    assert searching.rows(empty_desk.workspace, "households", ids, ("address", "phone")) == [
        ("黒崎九丁目9-9", "093-100-0001")
    ]


def test_a_name_that_finds_its_record_now_is_said_to_be_linked(opened: Opened) -> None:
    homes_of = workbook(("黒崎", [("世帯主氏名", "住所", "民生委員"), ("高橋 ハナ", "黒崎一丁目1-1", "林 花子")]))
    opened(homes_of, RESULT, kind="households")
    people = [("氏名", "委嘱日", "住所"), ("林 花子", "R4.12.1", "黒崎二丁目")]
    opened(workbook(("担い手", people)), RESULT, "担い手.xlsx", "volunteers")
    page = opened(homes_of, REVIEW, "来年.xlsx", "households").review
    page.show_fate(Fate.CHANGED)
    lines = [[page.pane.model.index(row, at).data() for at in range(4)] for row in range(page.pane.model.rowCount())]
    (linked,) = [line[1:] for line in lines if line[0] == "担当民生委員"]
    assert linked == ["◆ 林 花子(未照合)", "林 花子", "✎ 台帳の登録と結び付けます。"]


def test_the_list_of_a_next_term_is_said_to_add_an_appointment(opened: Opened) -> None:
    head = ("氏名", "生年月日", "役職", "委嘱日")
    opened(workbook(("担い手", [head, ("林 花子", "S30.1.1", "民生委員", "R4.12.1")])), RESULT, kind="volunteers")
    later = workbook(("担い手", [head, ("林 花子", "S30.1.1", "民生委員", "R7.12.1")]))
    page = opened(later, REVIEW, "改選後.xlsx", "volunteers").review
    page.show_fate(Fate.CHANGED)
    lines = [[page.pane.model.index(row, at).data() for at in (0, 3)] for row in range(page.pane.model.rowCount())]
    assert ["委嘱日", "✎ 違います。 前の委嘱は残し、この委嘱を加えます。"] in lines


def test_what_only_columns_nobody_mapped_say_anew_is_kept(opened: Opened, empty_desk: Desk) -> None:
    first = opened(homes(HOMES[0]), RESULT, kind="households").intake.result
    assert first is not None
    again = opened(homes(HOMES[0]), REVIEW, "同じ.xlsx", "households")
    assert not again.review.is_ready()
    wizard = opened(homes(moved(HOMES[0], 飼い犬="クロ")), REVIEW, "来年.xlsx", "households")
    assert wizard.intake.counts[Fate.SAME] == 1
    assert "1件" in wizard.review.hint()
    wizard.next()
    assert wizard.step() == RESULT
    assert wizard.result.can_take_back()
    (record,) = first.touched["households"]
    told = [each.after for each in telling.history(empty_desk.workspace, "households", record)[0].changes]
    assert told == ["クロ"]


def test_leaving_every_field_leaves_the_row(changed: ImportWizard) -> None:
    page = changed.review
    page.show_fate(Fate.CHANGED)
    for key in page.pane.model.differing():
        page.pane.model.ticked.emit(key, False)
    assert page.model.index(0, DECISION).data() == "変更しない"


def test_a_row_that_repeats_a_new_one_says_what_can_be_done(opened: Opened) -> None:
    page = opened(homes(HOMES[0], moved(HOMES[0], 電話番号=None)), REVIEW, kind="households").review
    page.show_fate(Fate.ASK)
    assert "後でもう一度取り込むと" in page.pane.reason()


def test_a_row_that_asks_is_given_to_a_candidate(changed: ImportWizard, empty_desk: Desk) -> None:
    page = changed.review
    table = page.pane.findChildren(QTableWidget)[0]
    assert "渡邉 一郎" in {item.text() for at in range(table.columnCount()) if (item := table.item(0, at)) is not None}
    assert changed.intake.to_be_written() == (2, 1)
    page.settle_same()
    assert changed.intake.to_be_written() == (3, 0)
    assert page.model.index(0, DECISION).data() == "同じ登録に取り込む"
    changed.next()
    assert changed.step() == RESULT
    assert len(searching.ids(empty_desk.workspace, Listing("households"))) == 3


@pytest.mark.parametrize(
    ("fills", "said", "address"),
    [(False, "同じ登録を更新する", "黒崎九丁目9-9"), (True, "同じ登録の空欄だけ補う", "黒崎一丁目1-1")],
)
def test_a_row_that_asks_updates_or_fills_as_the_clerk_says_of_it(
    opened: Opened, empty_desk: Desk, fills: bool, said: str, address: str
) -> None:
    opened(homes(moved(HOMES[0], 電話番号=None)), RESULT, kind="households")
    asks = moved(HOMES[0], 住所="黒崎九丁目9-9", 番号=None, 生年月日=None)
    wizard = opened(homes(asks), REVIEW, "今年度.xlsx", "households")
    wizard.intake.choose_mode(Mode.SKIP)
    page = wizard.review
    assert page.model.row(0).fate is Fate.ASK
    if fills:
        page.fill_blanks()
    else:
        page.settle(Decision.TAKE)
    assert page.model.index(0, DECISION).data() == said
    wizard.next()
    (record,) = searching.ids(empty_desk.workspace, Listing("households"))
    assert searching.rows(empty_desk.workspace, "households", [record], ("address", "phone")) == [
        (address, "093-100-0001")
    ]


def test_a_changed_row_kept_as_another_says_that_it_is_numbered_anew(changed: ImportWizard) -> None:
    page = changed.review
    page.show_fate(Fate.CHANGED)
    page.settle(Decision.AS_NEW)
    assert "番号は新しく付けます" in page.pane.reason()


def test_a_row_that_asks_becomes_a_record_of_its_own(changed: ImportWizard, empty_desk: Desk) -> None:
    changed.review.settle(Decision.AS_NEW)
    changed.next()
    assert len(searching.ids(empty_desk.workspace, Listing("households"))) == 4


def test_many_rows_are_settled_at_once(changed: ImportWizard) -> None:
    page = changed.review
    page.show_fate(None)
    page.select_all()
    page.settle(Decision.LEAVE)
    assert changed.intake.to_be_written() == (0, 0)
    assert not page.is_ready()
    page.settle(Decision.TAKE)
    assert changed.intake.to_be_written() == (2, 0)


def test_what_is_done_with_those_registered_is_chosen_for_the_file_and_for_each_row(
    changed: ImportWizard, empty_desk: Desk
) -> None:
    page = changed.review
    page.show_fate(Fate.CHANGED)

    def said() -> str:
        return page.model.index(0, DECISION).data()

    assert (said(), changed.intake.to_be_written()) == ("更新する", (2, 1))
    changed.intake.choose_mode(Mode.SKIP)
    assert (said(), changed.intake.to_be_written()) == ("変更しない", (1, 1))
    changed.intake.choose_mode(Mode.FILL)
    assert (said(), changed.intake.to_be_written()) == ("変更しない", (1, 1))
    page.settle(Decision.TAKE)
    assert (said(), changed.intake.to_be_written()) == ("更新する", (2, 1))
    page.fill_blanks()
    assert (said(), changed.intake.to_be_written()) == ("変更しない", (1, 1))
    assert changed.intake.tally().is_whole()
    changed.next()
    assert changed.step() == RESULT
    found = searching.ids(empty_desk.workspace, Listing("households", text="黒崎九丁目"))
    assert len(found) == 0


def test_what_is_done_with_those_registered_is_chosen_with_the_keyboard(qtbot: QtBot, changed: ImportWizard) -> None:
    page = changed.review
    page.show_fate(Fate.CHANGED)
    for mode, said in ((Mode.FILL, "変更しない"), (Mode.SKIP, "変更しない"), (Mode.UPDATE, "更新する")):
        while Mode(page._mode.currentData()) is not mode:
            qtbot.keyClick(page._mode, Qt.Key.Key_Up if mode is Mode.UPDATE else Qt.Key.Key_Down)
        assert changed.intake.mode is mode
        assert page.model.index(0, DECISION).data() == said


def test_blanks_are_filled_and_what_we_hold_stays_when_the_file_may_only_fill(opened: Opened, empty_desk: Desk) -> None:
    opened(homes(moved(HOMES[0], 電話番号=None)), RESULT, kind="households")
    row = moved(HOMES[0], 住所="黒崎九丁目9-9", 電話番号="093-100-9999")
    wizard = opened(homes(row), REVIEW, "今年度.xlsx", "households")
    wizard.intake.choose_mode(Mode.FILL)
    assert wizard.review.model.index(0, DECISION).data() == "空欄だけ補う"
    wizard.next()
    assert wizard.step() == RESULT
    (record,) = searching.ids(empty_desk.workspace, Listing("households"))
    ((address, phone),) = searching.rows(empty_desk.workspace, "households", [record], ("address", "phone"))
    assert (address, phone) == ("黒崎一丁目1-1", "093-100-9999")


def test_rows_are_found_by_any_fragment_and_the_counts_follow(changed: ImportWizard) -> None:
    page = changed.review
    page.show_fate(None)
    page.filter.setText("わたなべ")
    page.narrow()
    assert {page.model.row(at).row for at in range(page.model.rowCount())} == {5, 7}
    page.filter.setText("09310000 4")
    page.narrow()
    assert [page.model.row(at).row for at in range(page.model.rowCount())] == [8]
    page.select_all()
    page.settle(Decision.LEAVE)
    assert changed.intake.to_be_written() == (1, 1)
    page.filter.clear()
    page.narrow()
    assert changed.intake.plan is not None
    assert page.model.rowCount() == changed.intake.plan.rows_in


def test_the_sum_of_all_rows_follows_what_the_clerk_decides(changed: ImportWizard) -> None:
    page = changed.review
    assert page.sum_text() == "取込元 8行 = 取り込む 2 + 一致 1 + 取り込まない 1 + 問題 1 + 除外 3"
    page.show_fate(Fate.ASK)
    page.settle(Decision.AS_NEW)
    assert page.sum_text() == "取込元 8行 = 取り込む 3 + 一致 1 + 取り込まない 0 + 問題 1 + 除外 3"
    changed.next()
    done = "取込元 8行 = 取り込んだ 3 + 一致 1 + 取り込まず 0 + 問題 1 + 除外 3"
    assert changed.result.proof().startswith(done)


def test_who_is_somebody_else_is_remembered(changed: ImportWizard, empty_desk: Desk) -> None:
    page = changed.review
    page.show_fate(Fate.ASK)
    (candidate,) = page.model.row(0).candidates
    page.settle(Decision.AS_NEW)
    assert page.model.index(0, DECISION).data() == "別人として登録"
    changed.next()
    (pair,) = joining.different(empty_desk.workspace, "households")
    assert candidate in (pair.one, pair.other)
    assert pair.names == ("渡邉 一郎", "渡邉 一郎")


def test_a_row_left_out_shows_what_stands_in_it(changed: ImportWizard) -> None:
    page = changed.review
    page.show_fate(Fate.SKIPPED)
    model = page.pane.model
    assert model.index(0, 2).data() == "見守り世帯台帳"


# --- 6 結果 ---


def test_the_report_has_every_rows_fate_and_red_cells(
    changed: ImportWizard, tmp_path: Path, notices: HeardNotices
) -> None:
    changed.next()
    changed.result.write_report(tmp_path / "結果")
    sheet = openpyxl.load_workbook(io.BytesIO((tmp_path / "結果.xlsx").read_bytes()))["黒崎"]
    fates = [sheet.cell(row, 9).value for row in range(4, 10)]
    assert [str(fate).split(":")[0] for fate in fates] == [
        "変更",
        "一致（変更なし）",
        "問題",
        "取り込まず",
        "新規登録",
        "除外",
    ]
    assert sheet.cell(6, 2).comment is not None
    assert "管理番号" in changed.result.said()
    assert notices.refused == []


def test_the_sum_proves_that_no_row_was_lost(changed: ImportWizard) -> None:
    changed.next()
    result, plan = changed.intake.result, changed.intake.plan
    assert result is not None
    assert plan is not None
    assert result.rows == plan.rows_in
    assert "失われた行はありません" in changed.result.proof()


def test_the_register_can_be_opened(qtbot: QtBot, changed: ImportWizard) -> None:
    changed.next()
    with qtbot.waitSignals([changed.finished, changed.closed, changed.register_wanted]):
        changed.result.open_register()


def test_the_number_of_a_row_stays_in_sight_after_a_long_sheet_name(opened: Opened) -> None:
    rows = [HEADINGS, HOMES[0]]
    data = workbook(("令和八年度見守り世帯台帳黒崎", rows), ("熊西", [HEADINGS, HOMES[1]]))
    review = opened(data, REVIEW, kind="households").review
    text = str(review.model.index(0, ROW).data())
    assert text.endswith(" 2行")
    assert review.list.columnWidth(ROW) > review.list.fontMetrics().horizontalAdvance(text)
