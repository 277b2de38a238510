import pytest

from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.ui.records.matches import spans


@pytest.mark.parametrize(
    ("text", "searched", "marked"),
    [
        ("渡邉 花子", "渡辺", ["渡邉"]),
        ("ワタナベ　ハナコ", "わたなべ", ["ワタナベ"]),
        ("葛\U000e0100城町", "葛城", ["葛\U000e0100城"]),
        ("093-165-0129", "0931650", ["093-165-0"]),
        ("黒崎1丁目 1番", "黒崎 1番", ["黒崎", "1番"]),
        ("高橋", "渡辺", []),
    ],
)  # fmt: skip
def test_what_matched_is_found_in_the_text_as_it_is_shown(text: str, searched: str, marked: list[str]) -> None:
    words = [fold_text(word) for word in searched.split()]
    assert [text[start:end] for start, end in spans(text, words)] == marked
