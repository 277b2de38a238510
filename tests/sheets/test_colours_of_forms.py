"""Colours and strike-through of other forms than .xlsx: as LibreOffice writes them, and as crafted by hand."""

import io
import shutil
import struct
import subprocess
import zipfile
from collections.abc import Callable

import pytest
from openpyxl.styles import Font, PatternFill

from tests.sheets import crafted
from tests.sheets.coloured import painted
from welfare_desktop.sheets.forms import binary, guard, open_document
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.tints import read_tints

YELLOW, RED = PatternFill("solid", fgColor="FFFF00"), Font(color="FFFF0000")
LEGEND = PatternFill("solid", fgColor="FFFF00")


@pytest.fixture(scope="module")
def saved_by_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], bytes]:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not here")
    folder = tmp_path_factory.mktemp("colours")
    source = folder / "a.xlsx"
    source.write_bytes(painted({3: YELLOW, 4: RED, 5: Font(strike=True)}, ("転出", LEGEND)))

    def saved(suffix: str) -> bytes:
        command = [
            "soffice",
            f"-env:UserInstallation=file://{folder / 'profile'}",
            "--headless",
            "--convert-to",
            suffix,
        ]
        subprocess.run([*command, "--outdir", str(folder), str(source)], check=True, capture_output=True, timeout=120)
        return (folder / f"a.{suffix}").read_bytes()

    return saved


@pytest.mark.parametrize("suffix", ["xls", "ods"])
def test_colours_are_told_as_in_an_xlsx(saved_by_libreoffice: Callable[[str], bytes], suffix: str) -> None:
    data = saved_by_libreoffice(suffix)
    rows = {sheet.name: sheet.rows for sheet in read(data, f"台帳.{suffix}").sheets}
    found = read_tints(data, rows, guard.check(data, f"台帳.{suffix}"))["台帳"]
    assert dict(found.rows) == {("ground", "FFFF00"): [3], ("ink", "FF0000"): [4], ("struck", ""): [5]}
    assert (9, "転出") in found.labels["ground", "FFFF00"]


def test_cells_of_a_column_or_row_that_has_a_style_need_not_name_it() -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    body = (
        '<table:table table:name="a"><table:table-column table:default-cell-style-name="c"/><table:table-column/>'
        f"<table:table-row>{cell.format('甲')}{cell.format('乙')}</table:table-row>"
        f'<table:table-row table:default-cell-style-name="s">{cell.format("丙")}</table:table-row></table:table>'
    )
    looks = open_document.read_looks(crafted.open_book(body, colour="#ff0000"))
    assert looks == {"a": [(1, [(1, (("ink", "FF0000"),))]), (2, [(1, (("struck", ""),))])]}


def test_a_style_looks_as_the_one_it_comes_from() -> None:
    styles = (
        f'<?xml version="1.0"?><office:document-styles {crafted.NAMESPACES}><office:styles>'
        '<style:style style:name="悪い" style:family="table-cell">'
        '<style:table-cell-properties fo:background-color="#ffcccc"/></style:style></office:styles></office:document-styles>'
    )
    body = (
        '<table:table table:name="a"><table:table-row><table:table-cell table:style-name="x" office:value-type="string">'
        "<text:p>甲</text:p></table:table-cell></table:table-row></table:table>"
    )
    book = crafted.open_book(body)
    with zipfile.ZipFile(io.BytesIO(book)) as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    parts["content.xml"] = parts["content.xml"].replace(
        "</office:automatic-styles>",
        '<style:style style:name="x" style:family="table-cell" style:parent-style-name="悪い"/></office:automatic-styles>',
    )
    looks = open_document.read_looks(crafted.package({**parts, "styles.xml": styles}))
    assert looks == {"a": [(1, [(1, (("ground", "FFCCCC"),))])]}


def test_colours_of_an_xlsb_are_read_from_its_records() -> None:
    def colour(kind: int, number: int, rgb: str = "000000") -> bytes:
        return bytes((kind << 1 | 1, number, 0, 0)) + bytes.fromhex(rgb) + b"\xff"

    def font(ink: bytes) -> tuple[int, bytes]:
        return 43, struct.pack("<HHHHBBBx8sB", 220, 0, 400, 0, 0, 0, 128, ink, 0)

    grounds = ((0, colour(0, 64)), (1, colour(2, 0, "FFFF00")), (1, colour(1, 10)))
    fills = [(45, struct.pack("<I", pattern) + ground + colour(0, 65)) for pattern, ground in grounds]
    styles = [
        (47, struct.pack("<HHHHHBBHH", 0, 0, font, fill, 0, 0, 0, 0, 0)) for font, fill in ((0, 0), (1, 1), (0, 2))
    ]
    made = crafted._run(  # pyright: ignore[reportPrivateUsage]
        font(colour(0, 64)), font(colour(2, 0, "0000FF")), *fills, (617, b""), *styles, (618, b"")
    )
    with zipfile.ZipFile(io.BytesIO(crafted.binary_book())) as package:
        parts: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    looks = dict(binary.read_looks(crafted.package({**parts, "xl/styles.bin": made})))
    assert {look for _, cells in looks["名簿"] for _, look in cells} == {(("ink", "0000FF"), ("ground", "FFFF00"))}
