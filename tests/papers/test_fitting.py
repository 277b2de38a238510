from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.papers.samples import FONTS
from welfare_desktop.papers.fitting import NOT_FIRST, NOT_LAST, Style, fit, wrap
from welfare_desktop.papers.fonts import Fonts

SHARED = Fonts(FONTS)
TEXTS = st.text(st.sampled_from("八幡西区黒崎一丁目、。「」（）ーっ0123-AB 　葛\U000e0100か\u3099𠮷"), max_size=80)


def test_text_that_fits_is_left_alone(fonts: Fonts) -> None:
    assert fit(fonts, "黒崎", 20, Style(9)).lines == ("黒崎",)
    assert fit(fonts, "黒崎", 20, Style(9)).size == 9


def test_a_little_too_long_becomes_a_little_smaller(fonts: Fonts) -> None:
    fitted = fit(fonts, "黒崎一丁目", 42, Style(9))
    assert fitted.lines == ("黒崎一丁目",)
    assert 8 < fitted.size < 9


def test_longer_text_takes_two_lines_of_full_size(fonts: Fonts) -> None:
    fitted = fit(fonts, "八幡西区黒崎一丁目十番", 60, Style(9))
    assert fitted.size == 9
    assert fitted.lines == ("八幡西区黒崎", "一丁目十番")


def test_a_building_name_goes_to_the_second_line_whole(fonts: Fonts) -> None:
    fitted = fit(fonts, "黒崎二丁目3番4号 市営団地2棟305号", 90, Style(9))
    assert fitted.lines == ("黒崎二丁目3番4号 ", "市営団地2棟305号")


def test_an_unbroken_text_shrinks_to_seventy_per_cent_before_it_breaks(fonts: Fonts) -> None:
    style = Style(9, wraps=False, lines=1)
    shrunk = fit(fonts, "093-123-4567", 40, style)
    assert shrunk.lines == ("093-123-4567",)
    assert 6.3 <= shrunk.size < 9
    assert "".join(fit(fonts, "093-123-4567", 20, style).lines) == "093-123-4567"


def test_text_is_cut_only_where_that_is_allowed(fonts: Fonts) -> None:
    long = "あ" * 50
    assert "".join(fit(fonts, long, 60, Style(9)).lines) == long
    cut = fit(fonts, long, 60, Style(9, cut=True))
    assert len(cut.lines) == 2
    assert cut.lines[-1].endswith("…")
    assert fonts.width(cut.lines[-1], cut.size) <= 60


def test_words_and_numbers_stay_together_when_they_can(fonts: Fonts) -> None:
    assert wrap(fonts, "電話093-123-4567まで", 64, 9) == ("電話", "093-123-4567ま", "で")


@given(TEXTS, st.floats(12, 90), st.booleans())
def test_no_character_is_ever_lost(text: str, width: float, wraps: bool) -> None:
    assert "".join(fit(SHARED, text, width, Style(9, wraps=wraps)).lines) == text


@given(TEXTS, st.floats(24, 90))
def test_no_line_is_wider_than_its_room(text: str, width: float) -> None:
    fitted = fit(SHARED, text, width, Style(9))
    for line in fitted.lines:
        assert SHARED.width(line.rstrip(" 　"), fitted.size) <= width + 0.01


@given(st.text(st.sampled_from("八幡西区、。「（）ー々"), max_size=60))
def test_lines_begin_and_end_by_the_rules_wherever_a_line_offers_a_place(text: str) -> None:
    for before, after in pairwise(wrap(SHARED, text, 90, 9)):
        whole = before + after[0]
        if any(
            whole[place] not in NOT_FIRST and whole[place - 1] not in NOT_LAST for place in range(1, len(before) + 1)
        ):
            assert after[0] not in NOT_FIRST
            assert before[-1] not in NOT_LAST
