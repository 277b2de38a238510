"""支援経過記録: nothing is lost, entries go over pages, every page names the case."""

from hypothesis import given, settings
from hypothesis import strategies as st

from welfare_desktop.domain.casework.record import CaseRecord, Entry, Part
from welfare_desktop.domain.drawing import Page, TextRun
from welfare_desktop.papers.case_record import case_record
from welfare_desktop.papers.fonts import Fonts


def text_of(page: Page) -> str:
    runs = [each for each in page.operations if isinstance(each, TextRun)]
    return "".join(each.text for each in runs)


def record(*texts: str) -> CaseRecord:
    entries = tuple(Entry(f"令和8年5月{at}日", ("訪問・伊東",), text) for at, text in enumerate(texts, 1))
    return CaseRecord("支援経過記録　R8-0001", (("相談者", "谷川 京子"),), (Part("支援経過", entries),), "帆柱区社協")


def test_a_long_record_goes_over_pages_that_all_name_the_case(fonts: Fonts) -> None:
    document = case_record(fonts, record(*["自宅を訪問し、暮らしの様子を聞いた。" * 12] * 30))
    assert len(document.pages) > 2
    for number, page in enumerate(document.pages, 1):
        assert "R8-0001" in text_of(page)
        assert f"{number} / {len(document.pages)} 頁" in text_of(page)


@settings(max_examples=15)
@given(st.lists(st.integers(0, 900), min_size=1, max_size=6))
def test_no_character_is_lost_and_nothing_leaves_the_sheet(fonts: Fonts, lengths: list[int]) -> None:
    document = case_record(fonts, record(*("訪" * length for length in lengths)))
    said = "".join(text_of(page) for page in document.pages)
    assert said.count("訪") == sum(lengths) + len(lengths)
    for page in document.pages:
        for each in page.operations:
            if isinstance(each, TextRun):
                assert 0 < each.y < page.height
                assert each.x + each.width <= page.width
