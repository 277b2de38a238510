"""Yes or no, one of several, many of several."""

import pytest

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Choice, Choices, Marked, YesNo

TYPES = Choice(
    ("高齢者世帯", "障害のある人のある世帯", "ひとり親で子育て中の世帯", "その他の世帯"), (("独居老人", "高齢者世帯"),)
)
TOPICS = Choices(("病気", "住まい", "仕事探し", "仕事上", "DV・虐待", "孤独・孤立", "8050", "その他"))


@pytest.mark.parametrize(
    "cell", ["○", "◯", "〇", "⭕", "✓", "✔", "レ", "ﾚ", "有", "あり", "はい", "可", "1", 1, 1.0, True, "TRUE"]
)
def test_yes_is_read_from_its_many_signs(cell: str | float) -> None:
    assert YesNo().parse(cell) is True


@pytest.mark.parametrize("cell", ["×", "✕", "無", "なし", "無し", "いいえ", "不可", "0", 0, 0.0, False, "false", "□"])
def test_no_is_read_from_its_many_signs(cell: str | float) -> None:
    assert YesNo().parse(cell) is False


def test_own_labels_go_before_the_usual_signs() -> None:
    assert YesNo("同居", "独居").parse("独居") is False
    assert YesNo("同居", "独居").show(False) == "独居"


def test_neither_yes_nor_no_is_refused_and_a_dash_is_not_known() -> None:
    parsed = YesNo().parse("△")
    assert isinstance(parsed, Problem)
    assert parsed.text() == "「△」は読めません。「有」か「無」を書いてください。"
    assert YesNo().parse("不明") == Marked(None, "unknown")


@pytest.mark.parametrize(
    ("cell", "parsed"),
    [
        ("高齢者世帯", "高齢者世帯"),
        (" 高齢者 世帯 ", "高齢者世帯"),
        ("独居老人", "高齢者世帯"),
        ("1.高齢者世帯", "高齢者世帯"),
        ("①高齢者世帯", "高齢者世帯"),
        ("高齢者", Marked("高齢者世帯", "choice.prefix")),
        ("その他の世帯（寮）", Marked("その他の世帯", "choice.detail")),
        ("不明", Marked(None, "unknown")),
    ],
)
def test_a_choice_is_read_as_its_label(cell: str, parsed: object) -> None:
    assert TYPES.parse(cell) == parsed


def test_an_unknown_choice_names_the_choices() -> None:
    parsed = TYPES.parse("宇宙人")
    assert isinstance(parsed, Problem)
    assert parsed.text() == (
        "「宇宙人」は選べません。次から選んでください：高齢者世帯、障害のある人のある世帯、ひとり親で子育て中の世帯、その他の世帯"
    )


def test_an_ambiguous_beginning_is_refused() -> None:
    assert isinstance(TOPICS.parse("仕事"), Problem)


@pytest.mark.parametrize(
    ("cell", "parsed"),
    [
        ("病気、住まい", ("病気", "住まい")),
        ("住まい/病気", ("住まい", "病気")),
        ("病気・住まい", ("病気", "住まい")),
        ("DV・虐待、孤独・孤立", ("DV・虐待", "孤独・孤立")),
        ("ＤＶ･虐待", ("DV・虐待",)),
        ("病気\n病気\n8050", ("病気", "8050")),
        ("◎病気　○住まい", ("病気", "住まい")),
        (8050, ("8050",)),
        ("病気、孤独", Marked(("病気", "孤独・孤立"), "choice.prefix")),
    ],
)
def test_many_choices_are_read_in_the_order_written(cell: str | int, parsed: object) -> None:
    assert TOPICS.parse(cell) == parsed


def test_one_unknown_piece_is_named() -> None:
    parsed = TOPICS.parse("病気、宇宙")
    assert isinstance(parsed, Problem)
    assert parsed.text().startswith("「宇宙」は選べません。")
