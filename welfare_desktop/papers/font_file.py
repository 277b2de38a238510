"""One bundled TrueType file: which glyph draws a character with what modifies it, and how wide it is.

Sources: OpenType cmap format 14 (異体字セレクタ), GSUB ccmp (か゚), Unicode normalisation form C (か + ゙).
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fontTools.ttLib import TTFont

from welfare_desktop.domain.problems import Refusal

LIGATURE = 4
"""GSUB lookup type of ligature substitution."""

_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_MARKS = "\u0300-\u036f\u3099\u309a"
_SELECTOR = re.compile(f"[{_SELECTORS}]")
_MODIFIER = re.compile(f"[{_SELECTORS}{_MARKS}]")
_CLUSTER = re.compile(f".[{_SELECTORS}{_MARKS}]*", re.DOTALL)
_PIECE = re.compile(f".[{_SELECTORS}]*", re.DOTALL)
_VOICED = "\u3099\u309a"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of one font, with the text it stands for; lengths in ems, `back` is how far left of the pen it sits."""

    gid: int
    advance: float
    text: str
    back: float = 0.0


@dataclass(frozen=True, slots=True)
class Contents:
    """What a font file says, glyphs by number; lengths in ems. `characters` has no private-use ones (外字).

    `variants` maps a character with its variation selector, `compositions` a sequence of glyphs to one
    glyph (か゚ has a glyph but no code point). `box` is left, lowest, right, highest of all glyphs.
    """

    name: str
    characters: dict[str, int]
    variants: dict[str, int]
    compositions: dict[tuple[int, ...], int]
    advances: tuple[float, ...]
    box: tuple[float, float, float, float]
    ascent: float
    descent: float
    cap_height: float


class FontFile:
    """One TrueType file, read when first asked and closed again."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def contents(self) -> Contents:
        """What the file says; a missing file is refused."""
        if not self.path.is_file():
            raise Refusal(
                "papers.font-missing",
                "印刷用の書体 {file} が見つかりません。",
                todo="設置した方に、書体のファイルがそろっているかを確かめてもらってください。",
                values={"file": self.path.name},
            )
        with opened(self.path) as ttf:
            return _contents(ttf)

    def glyph(self, cluster: str) -> Glyph | None:
        """The single glyph that draws this cluster in full, if the font has one."""
        known = self.contents
        gid = known.characters.get(cluster) or known.variants.get(cluster)
        if gid is None and len(cluster) > 1 and not has_variant(cluster):
            gid = known.characters.get(unicodedata.normalize("NFC", cluster)) or self._composed(cluster)
        return None if gid is None else Glyph(gid, known.advances[gid], cluster)

    def mark(self, piece: str) -> Glyph | None:
        """A combining mark on its own: it takes no room and sits on the character before it."""
        gid = self.contents.characters.get(piece[0])
        if gid is None:
            return None
        advance = self.contents.advances[gid]
        return Glyph(gid, 0.0, piece, min(advance, 0.3) if piece[0] in _VOICED else advance)

    def _composed(self, cluster: str) -> int | None:
        return self.contents.compositions.get(tuple(self.contents.characters.get(each, 0) for each in cluster))


def opened(path: Path) -> TTFont:
    """The file for reading. Glyphs bear their numbers as names, and outlines stay as they are: both spare much work."""
    ttf = TTFont(str(path), lazy=True, recalcTimestamp=False, recalcBBoxes=False)
    ttf.setGlyphOrder([f"g{number}" for number in range(ttf["maxp"].numGlyphs)])
    return ttf


def _contents(ttf: TTFont) -> Contents:
    head, hhea, metrics = ttf["head"], ttf["hhea"], ttf["hmtx"].metrics
    em = head.unitsPerEm
    characters = {
        chr(code): ttf.getGlyphID(name)
        for code, name in ttf.getBestCmap().items()
        if unicodedata.category(chr(code)) != "Co"
    }
    return Contents(
        name=ttf["name"].getDebugName(6) or "",
        characters=characters,
        variants=_variants(ttf, characters),
        compositions=_compositions(ttf),
        advances=tuple(metrics[name][0] / em for name in ttf.getGlyphOrder()),
        box=(head.xMin / em, head.yMin / em, head.xMax / em, head.yMax / em),
        ascent=hhea.ascent / em,
        descent=hhea.descent / em,
        cap_height=ttf["OS/2"].sCapHeight / em,
    )


def _variants(ttf: TTFont, characters: Mapping[str, int]) -> dict[str, int]:
    """A variant without a glyph of its own is drawn as the character alone."""
    return {
        chr(code) + chr(selector): ttf.getGlyphID(name) if name else characters[chr(code)]
        for table in ttf["cmap"].tables
        if table.format == 14
        for selector, entries in table.uvsDict.items()
        for code, name in entries
        if name or chr(code) in characters
    }


def _compositions(ttf: TTFont) -> dict[tuple[int, ...], int]:
    if "GSUB" not in ttf:
        return {}
    table = ttf["GSUB"].table
    composing = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "ccmp"
        for index in record.Feature.LookupListIndex
    }
    lookups = (table.LookupList.Lookup[index] for index in sorted(composing))
    return {
        tuple(map(ttf.getGlyphID, (first, *ligature.Component))): ttf.getGlyphID(ligature.LigGlyph)
        for lookup in lookups
        if lookup.LookupType == LIGATURE
        for subtable in lookup.SubTable
        for first, ligatures in subtable.ligatures.items()
        for ligature in ligatures
    }


def clusters_of(text: str) -> list[str]:
    """Characters, each with the variation selectors and combining marks that follow it."""
    return _CLUSTER.findall(text)


def has_variant(cluster: str) -> bool:
    """Whether a variation selector stands in it."""
    return _SELECTOR.search(cluster) is not None


def pieces_of(cluster: str) -> list[str]:
    """The character and its combining marks one by one, each with the variation selectors that follow it."""
    return _PIECE.findall(cluster)


def is_modifier(character: str) -> bool:
    """Whether a character only changes the one before it."""
    return _MODIFIER.match(character) is not None
