"""A district answers as people write: with a circle, a word, a reading above the name or before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.serving.replies import ASKED, person_of, result_of
from welfare_desktop.domain.serving.rollover import Result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("", Result.OPEN), (ASKED, Result.OPEN), ("　", Result.OPEN),
        ("可", Result.AGAIN), ("○", Result.AGAIN), ("〇", Result.AGAIN), ("再任", Result.AGAIN), ("ＯＫ", Result.AGAIN),
        ("否", Result.LEFT), ("×", Result.LEFT), ("退任予定", Result.LEFT), ("辞退", Result.LEFT), ("ｘ", Result.LEFT),
        ("体調による", None), ("可?", None),
    ],
)  # fmt: skip
def test_an_answer_is_read_or_said_not_to_be_understood(text: str, result: Result | None) -> None:
    assert result_of(text) == result


@pytest.mark.parametrize(
    ("text", "name", "kana"),
    [
        ("山田 花子", "山田 花子", ""),
        ("ヤマダ ハナコ\n山田 花子", "山田 花子", "ヤマダ ハナコ"),
        ("山田 花子（ヤマダ ハナコ）", "山田 花子", "ヤマダ ハナコ"),
        ("やまだ はなこ\n山田 花子", "山田 花子", "ヤマダ ハナコ"),
        ("ヤマダ　ハナコ　山田　花子", "山田 花子", "ヤマダ ハナコ"),
        ("ﾔﾏﾀﾞ ﾊﾅｺ 山田 花子", "山田 花子", "ヤマダ ハナコ"),
        ("さくら ももこ", "さくら ももこ", ""),
        ("マリア ゴメス", "マリア ゴメス", ""),
        ("山田 さくら", "山田 さくら", ""),
        ("マリア\nマリア", "マリア", ""),
        ("", "", ""),
    ],
)
def test_a_name_and_its_reading_are_told_apart(text: str, name: str, kana: str) -> None:
    assert person_of(text) == (name, kana)


@given(st.text(max_size=40))
def test_whatever_is_written_is_read_without_a_fault(text: str) -> None:
    result_of(text)
    name, _ = person_of(text)
    assert bool(name) == bool(name.strip())
