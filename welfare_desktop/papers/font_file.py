"""One bundled TrueType file: which glyph draws a character with what modifies it, and how wide it is.

Sources: OpenType cmap format 14 (異体字セレクタ), GSUB ccmp (か゚), Unicode normalisation form C (か + ゙).
"""

import re
import unicodedata
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
_VOICED = "\u3099\u309a"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of one font, with the text it stands for; lengths in ems, `back` is how far left of the pen it sits."""

    gid: int
    advance: float
    text: str
    back: float = 0.0


class FontFile:
    """One TrueType file, read when first asked."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def ttf(self) -> TTFont:
        """The parsed file, held open; tables load as they are touched."""
        if not self.path.is_file():
            raise Refusal(
                "papers.font-missing",
                "印刷用の書体 {file} が見つかりません。",
                todo="設置した方に、書体のファイルがそろっているかを確かめてもらってください。",
                values={"file": self.path.name},
            )
        return TTFont(str(self.path), lazy=True)

    @cached_property
    def em(self) -> int:
        """Font units per em."""
        return self.ttf["head"].unitsPerEm

    @cached_property
    def characters(self) -> dict[str, str]:
        """Glyph name of each character, without the private-use ones (外字): they mean another thing on every PC."""
        return {
            chr(code): name for code, name in self.ttf.getBestCmap().items() if unicodedata.category(chr(code)) != "Co"
        }

    @cached_property
    def variants(self) -> dict[str, str]:
        """Glyph name of each character followed by a variation selector."""
        found: dict[str, str] = {}
        for table in self.ttf["cmap"].tables:
            if table.format == 14:
                for selector, entries in table.uvsDict.items():
                    for code, name in entries:
                        plain = self.characters.get(chr(code))
                        if drawn := name or plain:
                            found[chr(code) + chr(selector)] = drawn
        return found

    @cached_property
    def compositions(self) -> dict[tuple[str, ...], str]:
        """Glyph name for a sequence of glyph names (か゚ has a glyph but no code point of its own)."""
        if "GSUB" not in self.ttf:
            return {}
        table = self.ttf["GSUB"].table
        lookups = {
            index
            for record in table.FeatureList.FeatureRecord
            if record.FeatureTag == "ccmp"
            for index in record.Feature.LookupListIndex
        }
        tables = (table.LookupList.Lookup[index] for index in sorted(lookups))
        return {
            (first, *ligature.Component): ligature.LigGlyph
            for lookup in tables
            if lookup.LookupType == LIGATURE
            for subtable in lookup.SubTable
            for first, ligatures in subtable.ligatures.items()
            for ligature in ligatures
        }

    def glyph(self, cluster: str) -> Glyph | None:
        """The single glyph that draws this cluster in full, if the font has one."""
        name = self.characters.get(cluster) or self.variants.get(cluster)
        if name is None and len(cluster) > 1 and not has_variant(cluster):
            name = self.characters.get(unicodedata.normalize("NFC", cluster)) or self._composed(cluster)
        return None if name is None else self._measured(name, cluster)

    def mark(self, character: str) -> Glyph | None:
        """A combining mark on its own: it takes no room and sits on the character before it."""
        name = self.characters.get(character)
        if name is None:
            return None
        drawn = self._measured(name, character)
        back = min(drawn.advance, 0.3) if character in _VOICED else drawn.advance
        return Glyph(drawn.gid, 0.0, character, back)

    def _composed(self, cluster: str) -> str | None:
        names = tuple(self.characters.get(character, "") for character in cluster)
        return self.compositions.get(names)

    def _measured(self, name: str, text: str) -> Glyph:
        return Glyph(self.ttf.getGlyphID(name), self.ttf["hmtx"].metrics[name][0] / self.em, text)


def clusters_of(text: str) -> list[str]:
    """Characters, each with the variation selectors and combining marks that follow it."""
    return _CLUSTER.findall(text)


def has_variant(cluster: str) -> bool:
    """Whether a variation selector stands in it."""
    return _SELECTOR.search(cluster) is not None


def marks_of(cluster: str) -> str:
    """The combining marks of a cluster, variation selectors left out."""
    return _SELECTOR.sub("", cluster[1:])


def is_modifier(character: str) -> bool:
    """Whether a character only changes the one before it."""
    return _MODIFIER.match(character) is not None
