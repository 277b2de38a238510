"""Width and kanji numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.japanese.numerals import number_of, to_digits
from welfare_desktop.domain.japanese.width import fold_width, squeeze


@pytest.mark.parametrize(
    ("wide", "folded"),
    [
        ("ＡＢＣ１２３（）", "ABC123()"),
        ("ﾔﾏﾀﾞﾊﾟｰｸ", "ヤマダパーク"),
        ("山田　太郎", "山田 太郎"),
        ("か\u3099は\u309aう゛", "がぱゔ"),
    ],
)
def test_letters_become_narrow_and_katakana_wide(wide: str, folded: str) -> None:
    assert fold_width(wide) == folded


@pytest.mark.parametrize("kept", ["㍻①㈱", "邉\U000e0100", "\ue000", "塚", "髙﨑"])
def test_what_width_does_not_concern_stays(kept: str) -> None:
    assert fold_width(kept) == kept


def test_squeezing_removes_every_blank() -> None:
    assert squeeze(" 世帯主　\n氏 名 ") == "世帯主氏名"


@given(st.text())
def test_folding_width_twice_changes_nothing_more(text: str) -> None:
    assert fold_width(fold_width(text)) == fold_width(text)


@pytest.mark.parametrize(
    ("kanji", "number"),
    [
        ("〇", 0), ("十", 10), ("二十一", 21), ("百五", 105), ("二〇二四", 2024), ("千二百三十四", 1234),
        ("一万二千三百四十五", 12345), ("壱萬弐阡参百四拾伍", 12345), ("三億", 300_000_000),
    ],
)  # fmt: skip
def test_kanji_numbers_are_read(kanji: str, number: int) -> None:
    assert number_of(kanji) == number


def test_other_text_is_no_number() -> None:
    assert number_of("山") is None
    assert number_of("") is None


def test_numbers_inside_text_become_digits() -> None:
    assert to_digits("昭和二十一年四月") == "昭和21年4月"
