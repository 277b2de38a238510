import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.papers.samples import FONTS, HOUSEHOLD_COLUMNS, roster
from welfare_desktop.domain.drawing import Document, Face, Line, Page, Rectangle, TextRun
from welfare_desktop.domain.rosters import Column, Group, Roster, Section
from welfare_desktop.papers.fonts import Fonts, printable
from welfare_desktop.papers.page import Sheet
from welfare_desktop.papers.roster import EMPTY, _Layout, district_roster, with_serial

SHARED = Fonts(FONTS)
COLUMNS = (Column("number", "番号", 2, wraps=False), Column("name", "氏名", 5, reading=True), Column("note", "備考", 8))
CELLS = st.text(st.sampled_from("八幡西区黒崎一丁目、。（）0123-AB 　葛\U000e0100か\u3099𠮷\n😀"), max_size=60)
ROWS = st.lists(st.tuples(CELLS, CELLS), max_size=40)


def texts(page: Page) -> list[TextRun]:
    return [operation for operation in page.operations if isinstance(operation, TextRun)]


def page_text(page: Page) -> str:
    return "".join(run.text for run in texts(page))


def body_runs(document: Document, layout: _Layout) -> list[TextRun]:
    """The runs of all rows, in the order they were drawn; headings and sub-headings are bold."""
    return [
        run
        for page in document.pages
        for run in texts(page)
        if run.face is not Face.GOTHIC_BOLD and layout.sheet.top + 40 < run.y < layout.table_bottom
    ]


def column_text(runs: list[TextRun], span: tuple[float, float]) -> str:
    return "".join(run.text for run in runs if span[0] - 3 <= run.x < span[1] + 3)


def numbered(rows: list[tuple[str, str]], start: int) -> tuple[tuple[str, str, str], ...]:
    return tuple((f"N{start + index:05d}", *cells) for index, cells in enumerate(rows))


@settings(max_examples=25)
@given(st.lists(ROWS, min_size=1, max_size=3), st.booleans())
def test_every_text_of_every_row_is_printed_once_and_in_order(
    sections: list[list[tuple[str, str]]], lying: bool
) -> None:
    made: list[Section] = []
    for index, rows in enumerate(sections):
        made.append(Section(f"第{index}町内会", numbered(rows, index * 1000)))
    sample = Roster("名簿", COLUMNS, (Group("黒崎校区", tuple(made)),), landscape=lying, caution="")
    document = district_roster(SHARED, sample)
    layout = _Layout(SHARED, sample)
    runs = body_runs(document, layout)
    for index, span in enumerate(layout.table.spans):
        wanted = "".join(printable(row[index]).replace("\n", "") for section in made for row in section.rows)
        assert column_text(runs, span) == wanted


@settings(max_examples=15)
@given(ROWS, st.booleans())
def test_nothing_is_drawn_outside_the_margins(rows: list[tuple[str, str]], lying: bool) -> None:
    group = Group("黒崎校区" * 20, (Section("町内会" * 60, numbered(rows, 0)),))
    sample = dataclasses.replace(
        roster(6), columns=COLUMNS, groups=(group,), landscape=lying, recipient="提供先" * 90, title="名簿" * 30
    )
    for page in district_roster(SHARED, sample).pages:
        assert_inside(page, Sheet.a4(landscape=lying))


def assert_inside(page: Page, sheet: Sheet) -> None:
    left, right, top, bottom = sheet.left - 0.1, sheet.x1 + 0.1, sheet.top - 0.1, sheet.y1 + 0.1
    for operation in page.operations:
        match operation:
            case TextRun():
                assert left <= operation.x
                hanging = SHARED.width(operation.text, operation.size, operation.face)
                assert operation.x + hanging - SHARED.width(" 　" * 2, operation.size) <= right
                assert top <= operation.y - operation.size * 0.88
                assert operation.y + operation.size * 0.12 <= bottom
            case Line():
                assert left <= min(operation.x1, operation.x2) <= max(operation.x1, operation.x2) <= right
                assert top <= min(operation.y1, operation.y2) <= max(operation.y1, operation.y2) <= bottom
            case Rectangle():
                assert left <= operation.x <= operation.x + operation.width <= right
                assert top <= operation.y <= operation.y + operation.height <= bottom


def test_sample_rosters_keep_their_margins_and_overlap_nowhere(fonts: Fonts) -> None:
    for volunteers in (False, True):
        sample = roster(90, volunteers=volunteers)
        for page in district_roster(fonts, sample).pages:
            assert_inside(page, Sheet.a4(landscape=True))
            assert_apart(texts(page))


def assert_apart(runs: list[TextRun]) -> None:
    """No two texts of a page lie over each other."""
    boxes = sorted((run.y, run.x, run.x + run.width, run.size) for run in runs if run.text.strip())
    for index, (y, x, end, size) in enumerate(boxes):
        for other_y, other_x, other_end, other_size in boxes[index + 1 :]:
            if other_y - y >= min(size, other_size) * 0.9:
                break
            assert other_x >= end - 0.2 or other_end <= x + 0.2


def test_title_head_and_mark_stand_on_every_page(fonts: Fonts) -> None:
    document = district_roster(fonts, roster(120))
    assert len(document.pages) > 4
    for page in document.pages:
        text = page_text(page)
        assert "見守り世帯名簿　" in text
        assert "取扱注意" in text
        assert "令和8年4月1日現在　町内会順　" in text
        for column in HOUSEHOLD_COLUMNS:
            assert column.heading.replace("\n", "") in text


def test_pages_are_counted_for_the_whole_and_for_each_district(fonts: Fonts) -> None:
    document = district_roster(fonts, roster(120))
    total = len(document.pages)
    for number, page in enumerate(document.pages, start=1):
        assert f"{number} / {total} 頁" in page_text(page)
    assert "黒崎校区 1/" in page_text(document.pages[0])


def test_each_district_begins_on_a_new_page(fonts: Fonts) -> None:
    document = district_roster(fonts, roster(12, districts=4))
    assert len(document.pages) == 4


def test_recipient_purpose_and_serial_stand_at_the_foot(fonts: Fonts) -> None:
    for page in with_serial(fonts, district_roster(fonts, roster(60)), "R8-00123").pages:
        text = page_text(page)
        assert "提供先: 黒崎校区民生委員児童委員協議会　利用目的: 令和8年度の見守り訪問" in text
        assert "出力記録 3f9a41c2" in text
        assert text.endswith("管理番号: R8-00123")


def test_the_serial_stands_on_the_paper_and_over_nothing(fonts: Fonts) -> None:
    bare = Roster("名簿", COLUMNS, (Group("", (Section("", (("1", "ヤマダ\n山田", ""),) * 90),)),))
    for sample in (bare, dataclasses.replace(bare, landscape=False, purpose="見守り"), roster(60)):
        for page in with_serial(fonts, district_roster(fonts, sample), "123").pages:
            *others, serial = texts(page)
            assert page.height - 20 > serial.y > serial.size + max(run.y for run in others if run.x > serial.x - 90)


def test_stamp_boxes_stand_on_the_first_page_only(fonts: Fonts) -> None:
    first, *others = district_roster(fonts, roster(60)).pages
    assert "会長局長次長係長担当" in page_text(first)
    assert all("会長局長" not in page_text(page) for page in others)


def test_a_sub_heading_is_repeated_where_its_rows_go_on(fonts: Fonts) -> None:
    document = district_roster(fonts, roster(120))
    assert "黒崎一丁目町内会　20世帯" in page_text(document.pages[0])
    assert "黒崎一丁目町内会（続き）" in page_text(document.pages[1])


def test_no_sub_heading_stands_alone_at_the_foot(fonts: Fonts) -> None:
    for rows in range(3, 60, 3):
        for page in district_roster(fonts, roster(rows, districts=1, seed=rows)).pages:
            lowest = max((run for run in texts(page) if run.y < 540), key=lambda run: run.y)
            assert lowest.face is not Face.GOTHIC_BOLD


def test_a_row_taller_than_a_page_goes_on_over_several(fonts: Fonts) -> None:
    note = "".join(f"{number}番目の訪問では変わりがなかった。" for number in range(600))
    sample = Roster("名簿", COLUMNS, (Group("黒崎校区", (Section("一区", (("1", "佐藤", note),)),)),))
    document = district_roster(fonts, sample)
    assert len(document.pages) > 2
    layout = _Layout(fonts, sample)
    assert column_text(body_runs(document, layout), layout.table.spans[2]) == note


def test_an_empty_district_and_an_empty_roster_say_so(fonts: Fonts) -> None:
    for groups in ((), (Group("黒崎校区", ()),)):
        (page,) = district_roster(fonts, Roster("名簿", COLUMNS, groups)).pages
        assert EMPTY in page_text(page)


def test_characters_that_cannot_be_printed_are_listed(fonts: Fonts) -> None:
    sample = Roster("名簿", COLUMNS, (Group("", (Section("", (("1", "\ue000田", "葛\U000e01ef"),)),)),))
    document = district_roster(fonts, sample)
    assert document.missing_glyphs == ("\ue000",)
    assert document.plain_variants == ("葛\U000e01ef",)
    assert not district_roster(fonts, roster(6)).missing_glyphs


def test_totals_stand_below_the_rows_and_are_not_counted() -> None:
    rows = (Section("月別", (("1", "あ", "い"), ("2", "う", "え"))),)
    sample = Roster("集計", COLUMNS, (Group("", rows),), totals=("計", "か", "き"))
    (page,) = district_roster(SHARED, sample).pages
    assert "2件" in page_text(page)
    assert page_text(page).index("か") > page_text(page).index("え")
    uncounted = dataclasses.replace(sample, counts=False)
    assert "2件" not in page_text(district_roster(SHARED, uncounted).pages[0])
