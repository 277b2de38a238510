"""Embedding one font in one PDF: only the glyphs used, each with the text it stands for.

Type 0 font with Identity-H: every distinct (glyph, text) gets its own code, so that 葛 with and
without a variation selector, 𠮷 outside the BMP and か゚ all come back from the file as they went in.
Sources: PDF 32000-1 sections 9.7.4 (CIDFontType2), 9.8 (descriptor), 9.10.3 (ToUnicode).
"""

import io
import zlib
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from fontTools import subset
from reportlab.pdfbase.pdfdoc import (
    PDFArrayCompact,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
)

from welfare_desktop.domain.drawing import Face
from welfare_desktop.papers.font_file import FontFile, Glyph, clusters_of, is_modifier, opened
from welfare_desktop.papers.fonts import Fonts

DROPPED = ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "OS/2", "cmap", "gasp", "name", "post", "vhea", "vmtx"]
SYMBOLIC = 4
STEM = 80
BLOCK = 100
"""A PDF reader may refuse more than 100 mappings in one block of a ToUnicode map."""


class EmbeddedFont:
    """The part of one font that one document uses.

    Codes are handed out as text is encoded; `add_to` writes the objects once all text is known.
    """

    def __init__(self, fonts: Fonts, face: Face, name: str) -> None:
        self.name = name
        self._fonts = fonts
        self._face = face
        self._glyphs: list[Glyph] = []
        self._codes: dict[tuple[int, str], str] = {}
        self._characters = _CharacterCodes(self)

    def encode(self, text: str) -> str:
        """Operand of the TJ operator that shows the text."""
        try:
            codes = map(self._characters.__getitem__, text)
            return f"[<{''.join(codes)}>]"
        except _NotAlone:
            return f"[<{''.join(map(self.codes_of, clusters_of(text)))}>]"

    def codes_of(self, cluster: str) -> str:
        """Hexadecimal codes of a cluster; a mark set over its character moves the pen back and forth."""
        return "".join(map(self._code, self._fonts.glyphs(cluster, self._face)))

    def add_to(self, document: PDFDocument) -> None:
        """Put the font, its subset and its text map into the document under its resource name."""
        file = self._fonts.files[self._face]
        base = PDFName(f"{self._tag()}+{file.contents.name}")
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": base,
                "CIDSystemInfo": PDFDictionary(
                    {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": self._refer(document, "descriptor", self._descriptor(document, file, base)),
                "CIDToGIDMap": self._refer(document, "glyphs", _compressed(self._glyph_map())),
                "DW": 1000,
                "W": PDFArrayCompact([1, PDFArrayCompact([_rounded(glyph.advance) for glyph in self._glyphs])]),
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": base,
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArrayCompact([self._refer(document, "descendant", descendant)]),
                "ToUnicode": self._refer(document, "text", _compressed(self._text_map().encode("ascii"))),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = self._refer(document, "font", font)

    def _code(self, glyph: Glyph) -> str:
        key = (glyph.gid, glyph.text)
        code = self._codes.get(key)
        if code is None:
            self._glyphs.append(glyph)
            code = self._codes[key] = f"{len(self._glyphs):04X}"
        if glyph.back:
            back = _rounded(glyph.back)
            return f"> {back} <{code}> {-back} <"
        return code

    def _refer(self, document: PDFDocument, part: str, thing: PDFDictionary | PDFStream) -> PDFObjectReference:
        return document.Reference(thing, f"{self.name}.{part}")

    def _tag(self) -> str:
        digest = sha256(repr(sorted(self._codes)).encode("utf-8")).digest()
        return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])

    def _descriptor(self, document: PDFDocument, file: FontFile, base: PDFName) -> PDFDictionary:
        known = file.contents
        program = _compressed(_subset(file.path, sorted({glyph.gid for glyph in self._glyphs})))
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": base,
                "Flags": SYMBOLIC,
                "FontBBox": PDFArrayCompact(list(map(_rounded, known.box))),
                "ItalicAngle": 0,
                "Ascent": _rounded(known.ascent),
                "Descent": _rounded(known.descent),
                "CapHeight": _rounded(known.cap_height),
                "StemV": STEM,
                "FontFile2": self._refer(document, "file", program),
            }
        )

    def _glyph_map(self) -> bytes:
        return b"".join(gid.to_bytes(2, "big") for gid in (0, *(glyph.gid for glyph in self._glyphs)))

    def _text_map(self) -> str:
        rows = [
            f"<{code:04X}> <{glyph.text.encode('utf-16-be').hex().upper()}>"
            for code, glyph in enumerate(self._glyphs, start=1)
        ]
        return "\n".join(
            [
                "/CIDInit /ProcSet findresource begin",
                "12 dict begin",
                "begincmap",
                "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
                "/CMapName /Adobe-Identity-UCS def",
                "/CMapType 2 def",
                "1 begincodespacerange",
                "<0000> <FFFF>",
                "endcodespacerange",
                *_blocks(rows),
                "endcmap",
                "CMapName currentdict /CMap defineresource pop",
                "end",
                "end",
            ]
        )


class _NotAlone(Exception):  # noqa: N818 - no error: the text is then taken cluster by cluster
    """A character changes the one before it."""


class _CharacterCodes(dict[str, str]):
    """Codes of single characters, made when first asked; `_NotAlone` for one that changes the one before it."""

    def __init__(self, font: EmbeddedFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, character: str) -> str:
        if is_modifier(character):
            raise _NotAlone
        codes = self[character] = self._font.codes_of(character)
        return codes


def _subset(path: Path, gids: Sequence[int]) -> bytes:
    """A font file with these glyphs only, at their old numbers."""
    options = subset.Options()
    options.retain_gids = True
    options.notdef_outline = True
    options.hinting = False
    options.layout_features = []
    options.drop_tables += DROPPED
    with opened(path) as ttf:
        work = subset.Subsetter(options)
        work.populate(gids=gids)
        work.subset(ttf)
        file = io.BytesIO()
        ttf.save(file)
    return file.getvalue()


def _compressed(content: bytes) -> PDFStream:
    stream = PDFStream(content=zlib.compress(content))
    stream.dictionary["Filter"] = PDFName("FlateDecode")
    stream.dictionary["Length1"] = len(content)
    return stream


def _blocks(rows: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(rows), BLOCK):
        block = rows[start : start + BLOCK]
        yield f"{len(block)} beginbfchar"
        yield from block
        yield "endbfchar"


def _rounded(ems: float) -> int:
    return round(ems * 1000)
