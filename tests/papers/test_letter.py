"""委嘱状: one page for each person, everything on it."""

import io
from datetime import UTC, datetime

import pypdf

from tests.conftest import REPOSITORY
from welfare_desktop.domain.drawing import TextRun
from welfare_desktop.papers import pdf
from welfare_desktop.papers.fonts import Fonts
from welfare_desktop.papers.letter import Letter, letters

LETTER = Letter(
    "第12号", "髙橋　花子", "あなたを黒崎校区福祉協力員に委嘱します。",
    ("担当区域　本町一丁目町内会", "任期　令和9年4月1日から令和12年3月31日まで"), "令和9年4月1日", "帆柱区社会福祉協議会", "会長",
)  # fmt: skip


def test_each_letter_is_one_page_that_says_it_all() -> None:
    fonts = Fonts(REPOSITORY / "resources" / "fonts")
    other = Letter(
        "第13号", "𠮷田　" + "長い名前" * 12, "長い文。" * 60, (), "令和9年4月1日", "帆柱区社会福祉協議会", "会長"
    )
    document = letters(fonts, "委嘱状", [LETTER, other])
    assert len(document.pages) == 2
    for page in document.pages:
        texts = [each for each in page.operations if isinstance(each, TextRun)]
        assert all(each.x > 0 and each.x + each.width < page.width and each.y < page.height for each in texts)
    data = pdf.write(document, fonts, created=datetime(2026, 11, 22, tzinfo=UTC))
    first, second = (page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    for said in (LETTER.number, "委　嘱　状", "髙橋", LETTER.words, *LETTER.lines, LETTER.office, LETTER.signer):
        assert "".join(said.split()) in "".join(first.split())
    assert "𠮷田" in second
