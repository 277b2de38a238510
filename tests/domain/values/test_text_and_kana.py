"""Text as written, readings, references."""

import pytest

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Address, Kana, Marked, Reference, Text

NAMES = ["髙﨑　齋", "𠮷野家", "邉\U000e0100田", "\ue000外字\ue123", "㈱福祉①", "山田　太郎", "Ａ棟", "か\u3099", "塚"]


@pytest.mark.parametrize("name", NAMES)
def test_names_are_kept_character_by_character(name: str) -> None:
    assert Text().parse(f"　{name} \n") == name


@pytest.mark.parametrize(
    ("cell", "text"), [(12.0, "12"), (12, "12"), (12.5, "12.5"), (True, "TRUE"), (1e15, "1000000000000000"), (0, "0")]
)
def test_numbers_become_text_as_excel_shows_them(cell: float, text: str) -> None:
    assert Text().parse(cell) == text


def test_line_ends_become_one_kind_and_a_single_line_is_joined() -> None:
    assert Text(lines=True).parse("一\r\n二\r三\u2028四") == "一\n二\n三\n四"
    assert Text().parse("山田太郎\r\n 花子") == Marked("山田太郎 花子", "lines.joined")
    assert Address().parse("中央2-1-1\nコーポ山田") == "中央2-1-1\nコーポ山田"


def test_control_characters_are_dropped_with_a_mark() -> None:
    assert Text().parse("山\x00田\x1f") == Marked("山田", "control.dropped")
    assert Text().parse("\x00") == Marked(None, "control.dropped")
    assert Text().parse("山\ud800田") == Marked("山田", "control.dropped")


def test_too_long_a_text_says_how_long_it_is() -> None:
    parsed = Text(3).parse("あいうえお")
    assert isinstance(parsed, Problem)
    assert parsed.text() == "3文字までです（5文字あります）。短くしてください。"
    assert Text(5).parse("あいうえお") == "あいうえお"


@pytest.mark.parametrize(
    ("written", "kana"),
    [
        ("ﾔﾏﾀﾞ ﾀﾛｳ", "ヤマダ　タロウ"),
        ("やまだ　たろう", "ヤマダ　タロウ"),
        ("ヤマダ  タロウ", "ヤマダ　タロウ"),
        ("ﾊﾟｰｸ", "パーク"),
        ("コ-ヒ-", "コーヒー"),
        ("か\u3099っこう", "ガッコウ"),
        ("NPOﾎｳｼﾞﾝ　１２", "NPOホウジン　12"),
        ("ジョン・スミス", "ジョン・スミス"),
        ("う゛ぃ", "ヴィ"),
    ],
)
def test_a_reading_becomes_wide_katakana(written: str, kana: str) -> None:
    assert Kana().parse(written) == kana


def test_kanji_in_a_reading_are_refused() -> None:
    parsed = Kana().parse("山田タロウ")
    assert isinstance(parsed, Problem)
    assert parsed.text() == "フリガナに漢字があります。カタカナで書いてください。"


def test_a_reference_keeps_the_text_as_written() -> None:
    assert Reference("district").parse(" 枝光北 ") == "枝光北"


@pytest.mark.parametrize("cell", ["×", "\x1b×", "ﾅｼ", "なし"])
def test_a_reading_that_only_says_it_is_not_known_is_not_known(cell: str) -> None:
    assert Kana().parse(cell) == Marked(None, "unknown")
