import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.sheets.forms import delimited

LEDGER = "氏名,ふりがな,住所\r\n山田　花子,やまだ　はなこ,北区城内１の１\r\n"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", LEDGER + "𠮷田,葛\U000e0101飾,\n"),
        ("utf-8-sig", LEDGER),
        ("utf-16", LEDGER),
        ("cp932", LEDGER + "髙﨑,①㈱Ⅲ彅纊,\ue000\n"),
        ("cp932", "氏名,ｶﾅ\nｱｲﾀﾞ,ﾔﾏﾀﾞ\n"),
        ("euc-jp", LEDGER),
        ("euc-jp", "氏名\n東\n"),
        ("euc_jis_2004", LEDGER + "①,㈱,\n"),
        ("iso2022_jp", LEDGER),
    ],
)
def test_the_encoding_is_found_and_every_letter_kept(encoding: str, text: str):
    assert delimited.decode(text.encode(encoding)) == (text, encoding)


def test_letters_cut_in_half_do_not_hide_the_rest_and_are_said():
    text, encoding = delimited.decode(LEDGER.encode("cp932") * 20 + "山".encode("cp932")[:1] + b"\r\n")
    assert encoding == "cp932"
    assert delimited.split(text, "a.csv")[1] == ("山田　花子", "やまだ　はなこ", "北区城内１の１")
    assert any("1か所" in remark for remark in delimited.remarks(text, "a.csv"))
    with pytest.raises(Refusal, match=r"text\.encoding"):
        delimited.decode(bytes(range(0x80, 0x100)) * 20)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a,b\r\nc,d\re,f\n", [("a", "b"), ("c", "d"), ("e", "f")]),
        ('"山田\n花子",北\n', [("山田\n花子", "北")]),
        ("sep=;\r\n氏名;住所\r\n", [("氏名", "住所")]),
        ("氏名\t住所,番地\n山田\t北,1\n", [("氏名", "住所,番地"), ("山田", "北,1")]),
        ("氏名;住所\n山田;北,1\n林;南\n", [("氏名", "住所"), ("山田", "北,1"), ("林", "南")]),
        ("氏名\n山田\n", [("氏名",), ("山田",)]),
    ],
)
def test_separators_and_line_ends_are_found(text: str, rows: list[tuple[str, ...]]):
    assert delimited.split(text, "a.txt") == rows
    assert delimited.remarks(text, "a.txt") == ()


def test_a_quote_that_nobody_closes_swallows_no_row():
    text = '氏名,備考\n"山田,北\n林,"東"西\n"森\n実",南\n' + "佐藤,東\n" * 30
    rows = delimited.split(text, "a.csv")
    assert rows[1:4] == [('"山田', "北"), ("林", '"東"西'), ("森\n実", "南")]
    assert len(rows) == 34
    assert any("引用符" in remark for remark in delimited.remarks(text, "a.csv"))


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('",\n'))


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=6))
def test_whatever_excel_would_write_comes_back(rows: list[list[str]]):
    target = io.StringIO(newline="")
    csv.writer(target).writerows(rows)
    found = [row for row in delimited.split(target.getvalue(), "a.csv") if row]
    expected = [tuple(cell if cell and not cell.isspace() else None for cell in row) for row in rows]
    if delimited.separator(target.getvalue(), "a.csv") == "," and not delimited.remarks(target.getvalue(), "a.csv"):
        assert found == expected


def test_columns_of_numbers_that_a_program_wrote_with_a_tail_are_whole():
    rows = delimited.split(
        "番号,氏名,電話,緯度\n1.0,佐藤,936711234.0,33.5\n2.0,鈴木,,34.0\n3.0,高橋,936711235.0,35.0\n,田中,936711236.0,\n",
        "a.csv",
    )
    whole = delimited.with_whole_numbers(rows)
    assert [row[0] for row in whole] == ["番号", "1", "2", "3", None]
    assert [row[2] for row in whole] == ["電話", "936711234", None, "936711235", "936711236"]
    assert [row[1:4:2] for row in whole] == [row[1:4:2] for row in rows]
