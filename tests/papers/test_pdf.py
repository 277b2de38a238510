import io
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tests.papers.samples import FONTS, ODD_NAMES, roster
from welfare_desktop.domain.drawing import Document, Face, Page, TextRun
from welfare_desktop.domain.problems import Cancelled
from welfare_desktop.domain.rosters import Column, Group, Roster, Section
from welfare_desktop.papers.fonts import Fonts
from welfare_desktop.papers.pdf import protect, write
from welfare_desktop.papers.roster import district_roster

MOMENT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
HARD = "髙﨑齋 𠮷田 葛󠄀 葛󠄁 祇󠄁 辻󠄀 塚︀ か゚が神︀ あ゙ ｱｲｳ ①㈱〜ー—…\ue000"


@pytest.fixture(scope="module")
def document(fonts: Fonts) -> Document:
    return district_roster(fonts, roster(120, seed=7))


@pytest.fixture(scope="module")
def pdf(fonts: Fonts, document: Document) -> bytes:
    return write(document, fonts, created=MOMENT)


def page_texts(pdf: bytes) -> Iterator[str]:
    with pypdfium2.PdfDocument(pdf) as opened:
        for page in opened:
            yield page.get_textpage().get_text_range()


def drawn(page: Page) -> str:
    return "".join(operation.text for operation in page.operations if isinstance(operation, TextRun))


def characters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def fonts_in(pdf: bytes) -> set[str]:
    names: set[str] = set()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        resources = page["/Resources"]
        assert isinstance(resources, DictionaryObject)
        table = resources["/Font"]
        assert isinstance(table, DictionaryObject)
        names |= {str(font.get_object()["/BaseFont"]) for font in table.values()}
    return names


def test_the_text_of_every_page_comes_back_whole(document: Document, pdf: bytes) -> None:
    for page, text in zip(document.pages, page_texts(pdf), strict=True):
        assert characters(text) == characters(drawn(page))


def test_rare_characters_and_variants_come_back_as_written(fonts: Fonts) -> None:
    rows = tuple((f"{number}", name) for number, name in enumerate((*ODD_NAMES, HARD)))
    columns = (Column("number", "番号", 1), Column("name", "氏名", 5, reading=True))
    sample = district_roster(fonts, Roster("名簿", columns, (Group("", (Section("", rows),)),)))
    (text,) = page_texts(write(sample, fonts))
    for name in (*ODD_NAMES, HARD):
        for line in name.split("\n"):
            assert line in text


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed here")
def test_another_reader_finds_the_same_text(document: Document, pdf: bytes, tmp_path: Path) -> None:
    file = tmp_path / "roster.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-layout", str(file), "-"], capture_output=True, check=True, timeout=60
    )
    assert not done.stderr
    found = done.stdout.decode("utf-8")
    assert characters(found) == sum((characters(drawn(page)) for page in document.pages), Counter[str]())


def test_only_subsets_of_the_bundled_fonts_are_listed(pdf: bytes) -> None:
    names = fonts_in(pdf)
    assert {name.split("+")[1] for name in names} == {"BIZUDGothic-Regular", "BIZUDGothic-Bold", "NotoSansJP-Regular"}
    assert all(len(name.split("+")[0]) == len("/ABCDEF") for name in names)
    assert b"Helvetica" not in pdf
    assert len(pdf) < 250_000


def test_the_file_names_no_author_and_the_given_date(pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "見守り世帯名簿"
    assert not reader.metadata.author
    assert not reader.metadata.creator
    assert reader.metadata.creation_date == MOMENT
    assert reader.root_object["/Lang"] == "ja-JP"


def test_the_same_document_gives_the_same_bytes_whatever_was_written_before(document: Document, pdf: bytes) -> None:
    again = Fonts(FONTS)
    assert write(district_roster(again, roster(9, volunteers=True)), again)
    assert write(document, again, created=MOMENT) == pdf


def test_each_page_is_reported_and_the_work_can_be_stopped(fonts: Fonts, document: Document) -> None:
    seen: list[tuple[int, int]] = []
    write(document, fonts, progress=lambda done, of: seen.append((done, of)))
    assert seen == [(number, len(document.pages)) for number in range(1, len(document.pages) + 1)]

    def stop(done: int, of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write(document, fonts, progress=stop)


def test_a_protected_file_opens_with_its_password_only(pdf: bytes) -> None:
    locked = protect(pdf, "見守り-2026")
    assert PdfReader(io.BytesIO(locked)).is_encrypted
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(locked)
    with pypdfium2.PdfDocument(locked, password="見守り-2026") as opened:
        assert opened[0].get_textpage().get_text_range() == next(page_texts(pdf))


def test_mincho_and_a_page_without_text_can_be_written(fonts: Fonts) -> None:
    runs = tuple(fonts.runs("委嘱状", 100, 100, 24, Face.MINCHO))
    pdf = write(Document("委嘱状", (Page(595, 842, runs), Page(595, 842, ()))), fonts)
    assert [text.strip() for text in page_texts(pdf)] == ["委嘱状", ""]
    assert {name.split("+")[1] for name in fonts_in(pdf)} == {"BIZUDMincho-Regular"}
