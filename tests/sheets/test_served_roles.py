import pytest

from tests.sheets.invented import person, sheet
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Workbook
from welfare_desktop.sheets.tables.layout import find_layouts
from welfare_desktop.sheets.tables.served_roles import role_in

LIST: list[list[Cell]] = [["氏名", "住所", "電話"], *([person(n)[0], person(n)[3], person(n)[4]] for n in range(4))]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("令和６年度　福祉協力員一覧（城野校区）", "福祉協力員"),
        ("民生委員・児童委員名簿", "民生委員"),
        ("主任児童委員", "主任児童委員"),
        ("ボランティア登録者名簿", "登録ボランティア"),
        ("三郎丸校区社会福祉協議会　役員名簿", "校区社協役員"),
        ("福祉協力員・民生委員名簿", ""),
        ("福祉協力員研修会　参加者", ""),
        ("民生委員推薦会委員名簿", ""),
        ("見守り世帯（福祉協力員担当別）", ""),
    ],
)
def test_a_title_names_the_role_of_its_people_only_where_they_all_have_it(title: str, role: str):
    assert role_in(title) == role


def test_the_nearest_title_decides_before_the_sheet_and_the_file(known: frozenset[str]):
    pages = (
        sheet([["主任児童委員名簿"], *LIST], name="福祉協力員"),
        sheet([*LIST[:1], *([person(n)[0], person(n)[3], person(n)[4]] for n in range(5, 9))], name="福祉協力員"),
        sheet([*LIST[:1], *([person(n)[0], person(n)[3], person(n)[4]] for n in range(9, 13))], name="Sheet3"),
    )
    layouts = find_layouts(Workbook("民生委員名簿.xlsx", pages, ""), known)
    assert [dict(layout.tables[0].context)["role"] for layout in layouts] == ["主任児童委員", "福祉協力員", "民生委員"]


def test_a_caption_between_the_records_names_the_role_of_those_below_it(known: frozenset[str]):
    rows = [["名簿"], *LIST[:3], ["■民生委員"], *LIST[3:]]
    (table,) = find_layouts(Workbook("名簿.xlsx", (sheet(rows),), ""), known)[0].tables
    assert [(each.key, each.text) for each in table.captions] == [("role", "民生委員")]
