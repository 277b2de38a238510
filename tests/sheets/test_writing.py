import io
import zipfile

import openpyxl
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.workbooks import Span
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.writing import Canvas, Note, OutColumn, OutSheet, text_width, write_cells, write_workbook

NASTY = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), min_size=1, max_size=30
).filter(lambda text: not text.isspace())


def test_a_list_reads_back_as_it_was_written():
    rows = [["01", "=SUM(A1)", 3], ["02", "@髙﨑　𠮷", None], ["03", "+81 93", 2.5]]
    data = write_workbook(
        [OutSheet("名簿", (OutColumn("番号"), OutColumn("氏名"), OutColumn("人数", "number")), rows, ("見守り名簿",))]
    )
    page = read(data, "a.xlsx").sheets[0]
    assert page.rows[0] == ("見守り名簿",)
    assert page.rows[2:] == (("01", "=SUM(A1)", 3), ("02", "@髙﨑　𠮷"), ("03", "+81 93", 2.5))


def test_the_page_is_ready_for_work_and_print():
    data = write_workbook(
        [OutSheet("名簿", (OutColumn("氏名"), OutColumn("id", hidden=True)), [["山田", "9007199254740993"]], ("題",))]
    )
    page = openpyxl.load_workbook(io.BytesIO(data))["名簿"]
    assert page.freeze_panes == "A3"
    assert page.auto_filter.ref == "A2:B3"
    assert page.page_setup.orientation == "landscape"
    assert page.print_title_rows == "$2:$2"
    assert page.column_dimensions["B"].hidden
    assert page["B3"].value == "9007199254740993"
    assert page["A3"].number_format == "@"


@given(
    st.lists(st.tuples(st.sampled_from(["", "=", "+", "-", "@", "\t=", "'", "=cmd|"]), NASTY), min_size=1, max_size=8)
)
def test_text_is_never_a_formula_and_comes_back_as_it_was(parts: list[tuple[str, str]]):
    texts = [head + tail for head, tail in parts]
    data = write_workbook([OutSheet("名簿", (OutColumn("氏名"),), [[text] for text in texts])])
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")
    assert [row[0] for row in read(data, "a.xlsx").sheets[0].rows[1:]] == texts


def test_sheet_names_become_allowed_and_different():
    data = write_workbook(
        [OutSheet(name, (OutColumn("氏名"),), []) for name in ("a/b[1]", "a/b[1]", "", "長" * 40, "History")]
    )
    names = [page.name for page in read(data, "a.xlsx").sheets]
    assert len({name.casefold() for name in names}) == 5
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


def test_no_author_and_no_person_stands_in_the_properties():
    data = write_workbook([OutSheet("名簿", (OutColumn("氏名"),), [["山田"]])])
    assert not openpyxl.load_workbook(io.BytesIO(data)).properties.creator


def test_free_cells_keep_their_merges():
    data = write_cells(
        [Canvas("台帳", {(1, 1): "題", (2, 1): "世帯主", (3, 1): "氏名", (3, 2): 4}, (Span(2, 1, 2, 2),))]
    )
    page = read(data, "a.xlsx").sheets[0]
    assert page.rows == (("題",), ("世帯主",), ("氏名", 4))
    assert page.merged == (Span(2, 1, 2, 2),)


def test_a_note_colours_its_cell_in_a_list():
    sheet = OutSheet("名簿", (OutColumn("氏名"),), [["山田"]], notes=(Note(2, 1, "要確認"),))
    cell = openpyxl.load_workbook(io.BytesIO(write_workbook([sheet]))).worksheets[0]["A2"]
    assert (cell.value, cell.fill.fgColor.rgb) == ("山田", "FFFFC7CE")
    assert cell.comment is not None


def test_widths_count_wide_letters_twice():
    assert text_width("山田ab") == 6
    assert text_width("一行\n長い二行") == 8
    assert text_width(None) == 0
