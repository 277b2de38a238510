from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.papers.samples import FONTS
from welfare_desktop.domain.drawing import Face
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.papers.fonts import Fonts, printable

SHARED = Fonts(FONTS)
TEXTS = st.text(
    st.sampled_from("髙﨑齋𠮷葛祇辻\U000e0100\U000e0101塚\ufe00か\u3099\u309aうAé\u0301 　ｱ7-〓\ue000😀山"), max_size=12
)


def test_half_and_full_width_are_one_and_two_halves(fonts: Fonts) -> None:
    assert fonts.width("あ漢", 10) == pytest.approx(20)
    assert fonts.width("A1ｱ", 10) == pytest.approx(15)
    assert fonts.width("", 10) == 0


def test_ordinary_text_is_one_run_of_the_asked_face(fonts: Fonts) -> None:
    (run,) = fonts.runs("髙﨑 齋", 12, 34, 9, Face.MINCHO, 0.5)
    assert (run.text, run.x, run.y, run.size, run.face, run.grey) == ("髙﨑 齋", 12, 34, 9, Face.MINCHO, 0.5)
    assert run.width == pytest.approx(9 * 3.5)


def test_a_character_outside_the_bmp_comes_from_the_fallback(fonts: Fonts) -> None:
    runs = fonts.runs("𠮷田", 0, 0, 10)
    assert [(run.text, run.face) for run in runs] == [("𠮷", Face.FALLBACK), ("田", Face.GOTHIC)]
    assert runs[1].x == pytest.approx(10)


@pytest.mark.parametrize("text", ["葛󠄀", "葛󠄁", "祇󠄁", "辻󠄀", "塚︀", "神︀"])
def test_a_variant_is_one_glyph_and_keeps_its_selector(fonts: Fonts, text: str) -> None:
    (glyph,) = fonts.glyphs(text, Face.GOTHIC)
    assert glyph.text == text
    assert glyph.gid


def test_two_variants_of_a_character_are_two_glyphs(fonts: Fonts) -> None:
    first, second = fonts.glyphs("葛󠄀葛󠄁", Face.GOTHIC)
    assert first.gid != second.gid


def test_a_combined_kana_is_drawn_as_one_glyph(fonts: Fonts) -> None:
    for written in ("か\u3099", "か\u309a", "e\u0301"):
        (glyph,) = fonts.glyphs(written, Face.GOTHIC)
        assert glyph.text == written


def test_a_mark_without_a_combined_glyph_takes_no_room(fonts: Fonts) -> None:
    assert fonts.width("漢\u3099", 10) == pytest.approx(10)
    base, mark = fonts.glyphs("漢\u3099", Face.GOTHIC)
    assert (base.text, mark.text, mark.advance) == ("漢", "\u3099", 0)


def test_private_use_characters_and_emoji_are_collected_as_missing() -> None:
    fonts = Fonts(FONTS)
    fonts.runs("\ue000田😀山\ue000", 0, 0, 9)
    assert fonts.missing == {"\ue000": 2, "😀": 1}
    assert not fonts.plain_variants
    fonts.forget()
    assert not fonts.missing


def test_a_variant_no_font_has_is_drawn_plainly_and_told() -> None:
    fonts = Fonts(FONTS)
    assert fonts.width("葛\U000e01ef", 9) == pytest.approx(9)
    fonts.runs("葛\U000e01ef", 0, 0, 9)
    assert fonts.plain_variants == {"葛\U000e01ef": 1}
    assert not fonts.missing


def test_a_folder_without_fonts_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"papers\.font-missing"):
        Fonts(tmp_path).width("あ", 9)


@given(TEXTS)
def test_runs_hold_the_whole_text_side_by_side(text: str) -> None:
    runs = SHARED.runs(text, 5, 0, 8)
    assert "".join(run.text for run in runs) == text
    x = 5.0
    for run in runs:
        assert run.x == pytest.approx(x)
        x += run.width
    assert x - 5 == pytest.approx(SHARED.width(text, 8))


@given(TEXTS)
def test_glyphs_of_a_run_stand_for_its_text(text: str) -> None:
    for run in SHARED.runs(text, 0, 0, 8):
        glyphs = list(SHARED.glyphs(run.text, run.face))
        assert "".join(glyph.text for glyph in glyphs) == run.text
        assert sum(glyph.advance for glyph in glyphs) * 8 == pytest.approx(run.width)


def test_what_paper_cannot_show_is_taken_out() -> None:
    assert printable("黒崎\t一丁目\r\n1\u200b番\x00") == "黒崎 一丁目\n1番"
    assert printable("全角　空白") == "全角　空白"
    assert printable("壊れた\ud800字") == "壊れた\ufffd字"
