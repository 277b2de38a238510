import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.vault import recovery

FULL_WIDTH = {ord("!") + i: ord("！") + i for i in range(94)}


def _noticed(letters: str) -> bool:
    try:
        recovery.parse(letters)
    except Refusal:
        return True
    return False


def test_a_code_reads_back_from_its_groups() -> None:
    code = recovery.make()
    assert len(code.letters) == 26
    assert recovery.parse(code.grouped()) == code
    assert all(len(group) <= 4 for group in code.grouped().split("-"))


def test_codes_differ() -> None:
    assert len({recovery.make().letters for _ in range(200)}) == 200


def test_every_single_wrong_letter_is_noticed() -> None:
    for letters in (recovery.make().letters for _ in range(5)):
        for at, right in enumerate(letters):
            wrong = (letters[:at] + other + letters[at + 1 :] for other in recovery.LETTERS if other != right)
            assert all(_noticed(code) for code in wrong)


def test_every_exchange_of_two_letters_is_noticed() -> None:
    for letters in (recovery.make().letters for _ in range(10)):
        for i in range(26):
            for j in range(i + 1, 26):
                if letters[i] != letters[j]:
                    exchanged = list(letters)
                    exchanged[i], exchanged[j] = exchanged[j], exchanged[i]
                    assert _noticed("".join(exchanged))


@given(seed=st.randoms(use_true_random=False), places=st.sets(st.integers(0, 25), min_size=2, max_size=2))
def test_any_two_wrong_letters_are_noticed(seed, places) -> None:
    letters = list(recovery.make().letters)
    for at in places:
        letters[at] = seed.choice([other for other in recovery.LETTERS if other != letters[at]])
    assert _noticed("".join(letters))


def test_lower_case_full_width_spaces_and_hyphens_are_accepted() -> None:
    code = recovery.make()
    grouped = code.grouped()
    assert recovery.parse(grouped.lower()) == code
    assert recovery.parse(grouped.translate(FULL_WIDTH)) == code
    assert recovery.parse(grouped.replace("-", "　")) == code
    assert recovery.parse(grouped.replace("-", "ー") + "\n") == code
    assert recovery.parse(grouped.replace("-", "−")) == code
    assert recovery.parse(code.letters.replace("0", "O").replace("1", "l")) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "recovery.length"),
        ("ABCD", "recovery.length"),
        ("A" * 27, "recovery.length"),
        ("U" * 26, "recovery.letter"),
    ],
)
def test_what_is_wrong_is_said(text: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        recovery.parse(text)
    assert caught.value.code == code
    assert caught.value.text()


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert _noticed(text) or len(recovery.parse(text).letters) == 26


def test_a_code_shows_nothing_of_itself_by_accident() -> None:
    code = recovery.make()
    assert code.letters not in repr(code)
