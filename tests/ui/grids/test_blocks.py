from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.ui.grids import blocks

CELL = st.text(st.sampled_from('あ1 "\t\n,'), max_size=6).filter(lambda text: text.strip() == text or True)


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=4))
def test_what_is_written_is_read_again(rows: list[list[str]]) -> None:
    width = len(rows[0])
    square = [(row + [""] * width)[:width] for row in rows]
    assert blocks.read(blocks.write(square) + "\n") == square


def test_quotes_that_nothing_closes_are_text() -> None:
    assert blocks.read('5"\t2\r\n') == [['5"', "2"]]


def test_a_cell_with_lines_is_one_cell() -> None:
    assert blocks.read('"一行目\r\n二行目"\t"""はい"""\r\n3\t') == [["一行目\n二行目", '"はい"'], ["3", ""]]
