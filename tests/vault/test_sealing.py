import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values.sealed import Sealed
from welfare_desktop.vault.keys import new_key
from welfare_desktop.vault.sealing import Sealer

SEALER = Sealer(new_key())


@given(text=st.text(st.characters(), max_size=300), record=st.integers(1, 2**63 - 1))
def test_what_was_sealed_opens_in_its_place(text: str, record: int) -> None:
    assert SEALER.open(SEALER.seal(text, "cases", "narrative", record), "cases", "narrative", record) == text


@pytest.mark.parametrize(
    "place", [("cases", "narrative", 6), ("cases", "topics", 5), ("salons", "narrative", 5), ("casesnarrative", "", 5)]
)
def test_a_sealed_text_opens_in_no_other_place(place: tuple[str, str, int]) -> None:
    sealed = SEALER.seal("相談の内容", "cases", "narrative", 5)
    with pytest.raises(Refusal) as caught:
        SEALER.open(sealed, *place)
    assert caught.value.code == "sealing.unopened"


def test_another_key_opens_nothing() -> None:
    sealed = SEALER.seal("相談の内容", "cases", "narrative", 5)
    with pytest.raises(Refusal):
        Sealer(new_key()).open(sealed, "cases", "narrative", 5)


@given(at=st.integers(0, 60), flip=st.integers(1, 255))
def test_every_changed_byte_is_noticed(at: int, flip: int) -> None:
    data = bytearray(SEALER.seal("近所の方から相談があった。", "cases", "narrative", 5).data)
    data[at] ^= flip
    with pytest.raises(Refusal):
        SEALER.open(Sealed(bytes(data)), "cases", "narrative", 5)


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x01" + bytes(27), b"\x02" + bytes(60)])
def test_short_or_foreign_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(Refusal):
        SEALER.open(Sealed(data), "cases", "narrative", 5)


def test_the_same_text_seals_differently_each_time_and_never_shows() -> None:
    first, second = (SEALER.seal("同じ文", "cases", "narrative", 5) for _ in range(2))
    assert first != second
    assert "同じ文".encode() not in first.data
    assert repr(first) == "Sealed(…)"
