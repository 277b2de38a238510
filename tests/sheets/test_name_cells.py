import pytest

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.sheets.name_cells import address_with_phone, bare_name, named, shared


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("佐藤　花子 093-581-1234", ("佐藤　花子", "", "", "093-581-1234")),
        ("佐藤花子090-1234-5678", ("佐藤花子", "", "", "090-1234-5678")),
        ("佐藤　花子（サトウ　ハナコ）　本町1-2-3", ("佐藤　花子（サトウ　ハナコ）", "", "本町1-2-3", "")),
        ("鈴木　一郎\n南町2-4\n℡093-582-1111", ("鈴木　一郎", "", "南町2-4", "℡093-582-1111")),
        ("田中 幸子 802-0001 新町5丁目1番 581-2222", ("田中 幸子", "802-0001", "新町5丁目1番", "581-2222")),
    ],
)
def test_name_address_and_telephone_of_one_cell_are_parted(text: str, parts: tuple[str, ...]):
    assert shared(text) == parts


@pytest.mark.parametrize(
    "text", ["佐藤　花子", "佐藤　花子（85）", "山田太郎 2024/5/1", "佐藤 花子 S12.3.4", "山田 花子 福祉協力員2期目"]
)
def test_other_figures_behind_a_name_are_no_address(text: str):
    assert shared(text) is None


def test_titles_and_ages_behind_a_name_are_left_off_but_not_somebody_else_s_house():
    written = ["佐藤　花子様", "鈴木 一郎 殿", "田中　幸子（82歳）", "山田 太郎氏", "佐藤様方", "源氏"]
    assert [bare_name(each) for each in written] == [
        "佐藤　花子",
        "鈴木 一郎",
        "田中　幸子",
        "山田 太郎",
        "佐藤様方",
        "源氏",
    ]


def test_what_a_name_cell_says_besides_goes_to_the_keys_of_the_register():
    told = named("佐藤　花子（サトウ　ハナコ）　本町1-2-3　093-581-1234", KINDS["volunteers"], several=False)
    assert (told.name, told.kana) == ("佐藤　花子", "サトウ　ハナコ")
    assert told.more == (("address", "本町1-2-3"), ("phone", "093-581-1234"))


def test_the_telephone_behind_an_address_is_parted():
    assert address_with_phone("本町1-2-3　093-581-1234") == ("本町1-2-3", "093-581-1234")
    assert address_with_phone("新町5-6-7 TEL581-3333") == ("新町5-6-7", "TEL581-3333")
    assert address_with_phone("本町1-2-3") is None
