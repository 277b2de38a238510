"""支援ネットワーク図: everybody stands on the sheet, and no two boxes meet."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welfare_desktop.domain.casework.network import Circle, Figure, Network, Tie
from welfare_desktop.domain.drawing import Line, TextRun
from welfare_desktop.papers.ecomap import ecomap, laid_out
from welfare_desktop.papers.fonts import Fonts

ROOM = (770.0, 400.0)
FIGURES = st.lists(
    st.builds(
        Figure,
        st.sampled_from(Circle),
        st.text("山川田中花子", min_size=1, max_size=12),
        tie=st.sampled_from(Tie),
        at_home=st.booleans(),
    ),
    max_size=22,
)


@settings(max_examples=25)
@given(FIGURES)
def test_no_two_boxes_meet_and_all_stand_on_the_sheet(figures: list[Figure]) -> None:
    at_home = [each for each in figures if each.at_home][:6]
    around = [each for each in figures if not each.at_home]
    boxes = [box for _, box in laid_out([*at_home, *around], (400.0, 300.0), ROOM)]
    assert len(boxes) == len(at_home) + len(around)
    assert not any(one.meets(other) for one, other in itertools.combinations(boxes, 2))
    for box in boxes:
        assert abs(box.x - 400.0) + box.width / 2 <= ROOM[0] / 2 + 0.1
        assert abs(box.y - 300.0) + box.height / 2 <= ROOM[1] / 2 + 0.1


def words(network: Network, fonts: Fonts) -> str:
    (page,) = ecomap(fonts, network).pages
    return "".join(each.text for each in page.operations if isinstance(each, TextRun))


def test_names_legend_and_office_stand_on_the_sheet(fonts: Fonts) -> None:
    figures = (Figure(Circle.FAMILY, "谷川 健一", "長男"), Figure(Circle.AGENCY, "第3包括"))
    text = words(Network("支援ネットワーク図", "谷川 京子", "女", figures, "帆柱区社協"), fonts)
    for wanted in ("谷川 健一", "長男", "第3包括", "谷川 京子", "凡例", "疎遠", "対立", "取扱注意", "帆柱区社協"):
        assert wanted in text


def test_somebody_alone_is_drawn_with_a_hint(fonts: Fonts) -> None:
    assert "ここに描かれます" in words(Network("図", "谷川 京子", "", ()), fonts)


@pytest.mark.parametrize(("tie", "lines"), [(Tie.CLOSE, 1), (Tie.USUAL, 1), (Tie.DISTANT, 8), (Tie.TENSE, 8)])
def test_each_tie_has_a_line_of_its_own(fonts: Fonts, tie: Tie, lines: int) -> None:
    alone, tied = (
        ecomap(fonts, Network("図", "人", "", figures)).pages[0].operations
        for figures in ((), (Figure(Circle.SUPPORTER, "隣人", tie=tie),))
    )
    assert sum(isinstance(each, Line) for each in tied) - sum(isinstance(each, Line) for each in alone) >= lines
