"""校区カルテ: nothing is lost, long tables go over pages, every page names the district."""

from hypothesis import given, settings
from hypothesis import strategies as st

from welfare_desktop.domain.districts.karte import Karte, KarteTable
from welfare_desktop.domain.drawing import Page, TextRun
from welfare_desktop.domain.rosters import Column
from welfare_desktop.papers.district_karte import district_karte
from welfare_desktop.papers.fonts import Fonts

COLUMNS = (Column("name", "名称", 10), Column("place", "会場", 20))


def text_of(page: Page) -> str:
    return "".join(each.text for each in page.operations if isinstance(each, TextRun))


def karte(*counts: int) -> Karte:
    tables = tuple(
        KarteTable(f"表{at}", COLUMNS, tuple((f"行{at}-{row}。", "市民センター") for row in range(count)))
        for at, count in enumerate(counts)
    )
    return Karte("校区カルテ　青葉台", (("会長", "山村 和彦"), ("区域", "青葉台、若菜町、" * 12)), tables, "帆柱区社協")


@settings(max_examples=10)
@given(st.lists(st.integers(0, 60), min_size=1, max_size=4))
def test_every_row_stands_once_and_nothing_leaves_the_sheet(fonts: Fonts, counts: list[int]) -> None:
    document = district_karte(fonts, karte(*counts))
    said = "".join(map(text_of, document.pages))
    for at, count in enumerate(counts):
        assert all(said.count(f"行{at}-{row}。") == 1 for row in range(count))
    assert said.count("登録はありません。") == counts.count(0)
    for number, page in enumerate(document.pages, 1):
        assert "青葉台" in text_of(page)
        assert f"{number} / {len(document.pages)} 頁" in text_of(page)
        for each in page.operations:
            if isinstance(each, TextRun):
                assert 0 < each.y < page.height
                assert each.x + each.width <= page.width
