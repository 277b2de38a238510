"""Telephone numbers and postal codes."""

import pytest

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Marked, Phone, PostalCode


@pytest.mark.parametrize(
    ("cell", "parsed"),
    [
        ("093-671-1234", "093-671-1234"),
        ("０９３－６７１－１２３４", "093-671-1234"),
        ("093(671)1234", "093-671-1234"),
        ("（093）671-1234", "093-671-1234"),
        ("093 671 1234", "093-671-1234"),
        ("093―671―1234", "093-671-1234"),
        ("093ー671ー1234", "093-671-1234"),
        ("093.671.1234", "093-671-1234"),
        ("093の671の1234", "093-671-1234"),
        ("℡093-671-1234", "093-671-1234"),
        ("TEL：093-671-1234", "093-671-1234"),
        ("+81 93-671-1234", "093-671-1234"),
        ("+81(0)90-1234-5678", "090-1234-5678"),
        ("0936711234", "093-671-1234"),
        ("0930231234", "0930-23-1234"),
        ("0123456789", "0123456789"),
        ("09012345678", "090-1234-5678"),
        ("0120123456", "0120-123-456"),
        ("080-1111-2222、090-1111-2222", "080-1111-2222、090-1111-2222"),
        ("080-1111-2222\n090-1111-2222", "080-1111-2222、090-1111-2222"),
        ("080-1111-2222/093-671-1234", "080-1111-2222、093-671-1234"),
        ("093-671-1234（内線12）", "093-671-1234（内線12）"),
        ("呼出 田中方 093-671-1234", "呼出 田中方 093-671-1234"),
        (936711234, Marked("093-671-1234", "zero.restored")),
        (9012345678.0, Marked("090-1234-5678", "zero.restored")),
        ("93-671-1234", Marked("093-671-1234", "zero.restored")),
        ("671-1234", Marked("671-1234", "area.missing")),
        (6711234, Marked("671-1234", "area.missing")),
        ("なし", Marked(None, "unknown")),
    ],
)
def test_a_phone_is_read_as_its_owner_writes_it(cell: str | float, parsed: object) -> None:
    assert Phone().parse(cell) == parsed


@pytest.mark.parametrize("cell", ["S60.4.1", "2024/4/1", "2019-05-01T00:00:00", "令和6年4月"])
def test_a_date_in_the_phone_column_is_named_as_such(cell: str) -> None:
    parsed = Phone().parse(cell)
    assert isinstance(parsed, Problem)
    assert parsed.text() == f"「{cell}」は日付のようです。電話番号を書いてください。"


@pytest.mark.parametrize("cell", ["隣家", "12345", 45383, 1.5, True, "123456789012"])
def test_what_is_no_phone_is_refused(cell: str | float) -> None:
    assert isinstance(Phone().parse(cell), Problem)


@pytest.mark.parametrize(
    ("cell", "parsed"),
    [
        ("805-0001", "805-0001"),
        ("8050001", "805-0001"),
        (8050001.0, "805-0001"),
        ("〒８０５－０００１", "805-0001"),
        ("805 0001", "805-0001"),
        ("805ー0001", "805-0001"),
        (600001, Marked("060-0001", "zero.restored")),
        ("不明", Marked(None, "unknown")),
    ],
)
def test_a_postal_code_gets_its_hyphen(cell: str | float, parsed: object) -> None:
    assert PostalCode().parse(cell) == parsed


@pytest.mark.parametrize("cell", ["805", "805-001", "80500011", "枝光"])
def test_a_bad_postal_code_is_refused(cell: str) -> None:
    parsed = PostalCode().parse(cell)
    assert isinstance(parsed, Problem)
    assert parsed.text().endswith("「805-0001」のように7けたで書いてください。")
