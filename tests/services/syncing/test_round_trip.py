"""What is sent and comes back untouched changes nothing, whatever stands in it, and whoever saved it in between."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks import libreoffice
from tests.services.syncing.city import compared, counts, exchange, sent
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.domain.values import Text
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import journal

PIECES = (
    *(
        "=1+1",
        "+81",
        "-5",
        "@here",
        "'quoted",
        '"',
        "〃",
        "同上",
        "々",
        "''",
        "計",
        "合計",
        "小計 3件",
        "不明",
        "調査中",
        "なし",
    ),
    *("0", "007", "1e5", "1.0", "12.50", "2026-04-01", "S46.4.1", "H元.5.1", "10:30", "1/2", "TRUE", "#N/A", "#REF!"),
    *(
        "辻\U000e0100",
        "𠮷田",
        "髙橋﨑",
        "葛\U000e0101城",
        "①㈱℡Ⅲ",
        "ｶﾅﾊﾝｶｸ",
        "Ｆｕｌｌ　Ｗｉｄｔｈ",
        "が",
        "か\u3099",
        "🏠👨‍👩‍👧",
        "ß Ä",
    ),
    *(
        "<b>&amp;",
        "]]>",
        "_x000D_",
        "_x0041_",
        "%s {name}",
        "\\n",
        "a\tb",
        "二　重　　空白",
        "no\u00a0break",
        "\u200bzero",
        "～〜－−ー—",
    ),
    *(
        "記録ID",
        "照合値",
        "管理番号 5　取扱注意",
        "令和4年4月1日現在",
        "No.",
        "氏名",
        "(例)",
        "※注意",
        "山田（やまだ）",
        "山田・田中",
        "以下余白",
    ),
)
LINES = ("一行目\n二行目", "a\n\nb", "\n".join("あいう"), "長い" * 400)
STRINGS = 2_000


def nasty(seed: int) -> Iterator[str]:
    """Strings without end: each piece alone, then pieces together."""
    yield from PIECES
    chance = random.Random(seed)
    while True:
        yield chance.choice(("", " ", "　", "/", "、")).join(chance.sample(PIECES, chance.randint(2, 4)))


def kept(text: str, *, lines: bool = False) -> str:
    """As a record keeps it."""
    found = Text(lines=lines).parse(text)
    value = getattr(found, "value", found)
    return value if isinstance(value, str) else "あ"


@pytest.fixture
def nasty_office(empty_office: Workspace) -> Workspace:
    """An office whose organisations say what nobody should ever say."""
    words, notes = nasty(1), nasty(2)
    records = [
        Organisation(
            number=str(at + 1),
            name=kept(next(words))[:60],
            address=kept(next(notes))[:100],
            representative=kept(next(words))[:60],
            note=kept((LINES[at] if at < len(LINES) else next(notes)), lines=True)[:1000],
        )
        for at in range(STRINGS // 4)
    ]
    with (
        empty_office.store.writing() as connection,
        journal.open_batch(connection, clerk="c", verb="record.create", at=empty_office.clock()) as batch,
    ):
        batch.create_many(records)
    return empty_office


def test_two_thousand_nasty_strings_come_back_as_they_went(nasty_office: Workspace, tmp_path: Path) -> None:
    done, data = sent(nasty_office, exchange(nasty_office, "organisations"), tmp_path / "送付.xlsx")
    plan = compared(nasty_office, data)
    assert counts(plan) == {"unchanged": STRINGS // 4} == {"unchanged": done.sending.counted}


def test_also_after_libreoffice_opened_and_saved_it(nasty_office: Workspace, tmp_path: Path) -> None:
    program = libreoffice.find()
    if program is None:
        pytest.skip(libreoffice.MISSING)
    path = tmp_path / "送付.xlsx"
    sent(nasty_office, exchange(nasty_office, "organisations"), path)
    saved = libreoffice.convert(program, path, "xlsx", tmp_path / "saved")
    assert counts(compared(nasty_office, saved.read_bytes())) == {"unchanged": STRINGS // 4}


@pytest.mark.parametrize("kind", ["households", "volunteers"])
def test_a_register_comes_back_through_libreoffice_unchanged(demo: Workspace, tmp_path: Path, kind: str) -> None:
    program = libreoffice.find()
    if program is None:
        pytest.skip(libreoffice.MISSING)
    path = tmp_path / "送付.xlsx"
    done, _ = sent(demo, exchange(demo, kind), path)
    saved = libreoffice.convert(program, path, "xlsx", tmp_path / "saved")
    assert counts(compared(demo, saved.read_bytes())) == {"unchanged": done.sending.counted}
