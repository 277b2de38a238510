"""Folding for search, and the way back to the text shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.japanese.names import name_key, standard_spelling
from welfare_desktop.domain.japanese.search import digits, fold, fold_text, fold_texts
from welfare_desktop.domain.japanese.variants import STANDARD

texts = st.text(max_size=30) | st.text("ｶﾞﾊﾟがカー渡邉邊\U000e0100𠮷㈱㍻ﾞ゛\u3099 　Aａ", max_size=12)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("渡辺", "渡邉"), ("渡辺", "渡邊"), ("高崎", "髙﨑"), ("斉藤", "齋藤"), ("吉田", "𠮷田"), ("浜", "濵"), ("葛", "葛\U000e0100"),
        ("ﾜﾀﾅﾍﾞ", "わたなべ"), ("わたなべ", "ワタナベ"), ("山田太郎", "山田　太郎"), ("npo", "ＮＰＯ"), ("シヨウジ", "ショウジ"),
        ("1-2-3", "１ー２－３"), ("八ケ岳", "八ヶ岳"), ("ガ", "か\u3099"), ("(株)", "㈱"), ("塚", "塚"),
    ],
)  # fmt: skip
def test_two_spellings_fold_to_one(typed: str, written: str) -> None:
    assert fold_text(typed) == fold_text(written)


@given(texts)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold_text(fold_text(text)) == fold_text(text)


@given(texts)
def test_positions_lead_back_in_order(text: str) -> None:
    folded = fold(text)
    assert folded.text == fold_text(text)
    assert len(folded.positions) == len(folded.text)
    assert list(folded.positions) == sorted(folded.positions)
    assert all(0 <= position < len(text) for position in folded.positions)


def test_a_match_is_highlighted_where_it_was_written() -> None:
    folded = fold("北九州市　ﾜﾀﾅﾍﾞ 邉\U000e0100")
    start = folded.text.index("ナベ")
    assert [folded.positions[start], folded.positions[start + 1]] == [7, 8]
    assert folded.positions[folded.text.index("辺")] == 11


def test_line_breaks_keep_words_apart() -> None:
    assert fold_text("山田\n太郎") == "山田\n太郎"


@pytest.mark.parametrize("phone", ["093-671-1234", "０９３（６７１）１２３４", "093 671 1234"])
def test_a_phone_is_found_by_its_digits(phone: str) -> None:
    assert digits(phone) == "0936711234"


def test_no_standard_character_is_itself_a_variant() -> None:
    assert not set(STANDARD.values()) & set(STANDARD)
    assert len(STANDARD) > 150


def test_lookalikes_of_other_words_stay_apart() -> None:
    assert fold_text("大坂") != fold_text("大阪")
    assert fold_text("埼玉") != fold_text("崎玉")


def test_names_compare_without_blanks_points_and_variants() -> None:
    assert name_key("髙橋　ジョン・一郎") == name_key("高橋ジョン一郎")
    assert name_key("高橋一郎") != name_key("高橋二郎")
    assert standard_spelling("渡邉　齋") == "渡辺　斉"


@given(st.lists(st.text(max_size=12) | st.text("\0がか\u3099\u309a 　ーｶﾞ髙\ufe00", max_size=6), max_size=6))
def test_texts_folded_together_are_folded_as_alone(texts: list[str]) -> None:
    assert fold_texts(texts) == list(map(fold_text, texts))
