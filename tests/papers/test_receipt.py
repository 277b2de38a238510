"""受領書兼誓約書: one sheet for each paper handed over, all of it between the edges."""

from tests.conftest import REPOSITORY
from welfare_desktop.domain.drawing import TextRun
from welfare_desktop.papers.fonts import Fonts
from welfare_desktop.papers.receipt import PROMISES, SIGNED, Receipt, receipts


def test_each_sheet_says_what_was_taken_and_what_is_promised() -> None:
    fonts = Fonts(REPOSITORY / "resources" / "fonts")
    short = Receipt("帆柱区社会福祉協議会", (("管理番号", "12"), ("返却期限", "令和9年3月31日")))
    long = Receipt(
        "長い名前の社会福祉協議会" * 6, (("載っている項目", "番号、氏名、生年月日、" * 30), ("提供先", "民生委員" * 20))
    )
    document = receipts(fonts, [short, long])
    assert len(document.pages) == 2
    for page, receipt in zip(document.pages, (short, long), strict=True):
        texts = [each for each in page.operations if isinstance(each, TextRun)]
        assert all(each.x > 0 and each.x + each.width < page.width - 60 and each.y < page.height for each in texts)
        said = "".join(each.text for each in texts)
        for wanted in (*PROMISES, *SIGNED, *(text for _, text in receipt.facts)):
            assert wanted in said
