"""The bundled fonts as chains: which of them draws a character, how wide it is, and what none of them has."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from welfare_desktop.domain.drawing import GETA, Face, TextRun
from welfare_desktop.papers.font_file import FontFile, Glyph, clusters_of, has_variant, is_modifier, pieces_of

FILES = {
    Face.GOTHIC: "BIZUDGothic-Regular.ttf",
    Face.GOTHIC_BOLD: "BIZUDGothic-Bold.ttf",
    Face.MINCHO: "BIZUDMincho-Regular.ttf",
    Face.FALLBACK: "NotoSansJP-Regular.ttf",
}

_INVISIBLE = frozenset({"Cc", "Cf", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class _Placed:
    """How a cluster is drawn: by which font, with which glyphs."""

    face: Face
    glyphs: tuple[Glyph, ...]

    @property
    def advance(self) -> float:
        return sum(glyph.advance for glyph in self.glyphs)

    @property
    def places(self) -> tuple[tuple[int, float], ...]:
        """Number of each glyph and its place in ems from the left."""
        pens = accumulate((glyph.advance for glyph in self.glyphs), initial=0.0)
        return tuple((glyph.gid, pen - glyph.back) for glyph, pen in zip(self.glyphs, pens, strict=False))


class _Advances(dict[str, float]):
    """Width of a cluster in ems, worked out when first asked; `own` is what the face's own font draws one by one."""

    def __init__(self, fonts: "Fonts", face: Face) -> None:
        super().__init__()
        self._fonts = fonts
        self._face = face

    def __missing__(self, cluster: str) -> float:
        advance = self._fonts.placed(cluster, self._face).advance
        self[cluster] = advance
        return advance

    @cached_property
    def own(self) -> frozenset[str]:
        characters = self._fonts.files[self._face].contents.characters
        return frozenset(character for character in characters if not is_modifier(character))


class Fonts:
    """The four bundled fonts of a folder as chains: the asked face first, then the fallback.

    A character none of them has is drawn as 〓; `missing` and `plain_variants` collect what was met
    since the last `forget`. Not for two threads at once.
    """

    def __init__(self, folder: Path) -> None:
        self.files = {face: FontFile(folder / name) for face, name in FILES.items()}
        self.missing: Counter[str] = Counter()
        self.plain_variants: Counter[str] = Counter()
        self._advances = {face: _Advances(self, face) for face in Face}
        self._plain: dict[Face, dict[str, float]] = {face: {} for face in Face}
        self._placed: dict[tuple[Face, str], _Placed] = {}

    def forget(self) -> None:
        """Begin a new document: nothing missed so far."""
        self.missing.clear()
        self.plain_variants.clear()
        for texts in self._plain.values():
            texts.clear()

    def width(self, text: str, size: float, face: Face = Face.GOTHIC) -> float:
        """Width of one line of text in points."""
        ems = self._plain_width(text, face)
        if ems is None:
            ems = sum(map(self._advances[face].__getitem__, clusters_of(text)))
        return ems * size

    def advances(self, clusters: Iterable[str], face: Face = Face.GOTHIC) -> Iterable[float]:
        """Width of each cluster in ems."""
        return map(self._advances[face].__getitem__, clusters)

    def runs(
        self, text: str, x: float, y: float, size: float, face: Face = Face.GOTHIC, grey: float = 0.0
    ) -> list[TextRun]:
        """The text as runs of one font each, the first one's left end at x, the baseline at y."""
        ems = self._plain_width(text, face)
        if ems is not None:
            return [TextRun(x, y, size, text, ems * size, face, grey)] if text else []
        made: list[TextRun] = []
        for part, placed in self._parts(text, face):
            width = self.width(part, size, face)
            made.append(TextRun(x, y, size, part, width, placed.face, grey, placed.places))
            x += width
        return made

    def glyphs(self, text: str, face: Face) -> Iterator[Glyph]:
        """The glyphs of a run, in order; `face` is the font the run was made for."""
        for cluster in clusters_of(text):
            yield from self.placed(cluster, face).glyphs

    def placed(self, cluster: str, face: Face) -> _Placed:
        """How the chain of this face draws a cluster; 〓 when it cannot."""
        found = self._placed.get((face, cluster))
        if found is None:
            found = self._placed[face, cluster] = self._place(cluster, face)
        return found

    def _plain_width(self, text: str, face: Face) -> float | None:
        """Width in ems of a text the face's own font draws character by character, None for others.

        Kept while a document is made: each text is measured when it is fitted and again when it is drawn.
        """
        known = self._plain[face]
        ems = known.get(text)
        if ems is None:
            advances = self._advances[face]
            if not advances.own.issuperset(text):
                return None
            ems = known[text] = sum(map(advances.__getitem__, text))
        return ems

    def _parts(self, text: str, face: Face) -> Iterator[tuple[str, _Placed]]:
        """Stretches of one font, and clusters that need their glyphs named one by one."""
        part, drawn = "", _Placed(face, ())
        for cluster in clusters_of(text):
            placed = self.placed(cluster, face)
            self._note(cluster, face)
            if cluster in self.files[placed.face].contents.characters:
                placed = _Placed(placed.face, ())
            if part and (placed.glyphs or placed != drawn):
                yield part, drawn
                part = ""
            part, drawn = part + cluster, placed
        if part:
            yield part, drawn

    def _note(self, cluster: str, face: Face) -> None:
        if self._whole(cluster, face) is not None:
            return
        if self._in_pieces(cluster, face) is None:
            self.missing[cluster] += 1
        elif has_variant(cluster):
            self.plain_variants[cluster] += 1

    def _place(self, cluster: str, face: Face) -> _Placed:
        return self._whole(cluster, face) or self._in_pieces(cluster, face) or self._geta(cluster, face)

    def _chain(self, face: Face) -> tuple[Face, ...]:
        return (face,) if face is Face.FALLBACK else (face, Face.FALLBACK)

    def _whole(self, cluster: str, face: Face) -> _Placed | None:
        for candidate in self._chain(face):
            glyph = self.files[candidate].glyph(cluster)
            if glyph is not None:
                return _Placed(candidate, (glyph,))
        return None

    def _in_pieces(self, cluster: str, face: Face) -> _Placed | None:
        """The character without its variant, or with its marks set apart."""
        first, *modifiers = pieces_of(cluster)
        for candidate in self._chain(face):
            file = self.files[candidate]
            base = file.glyph(first) or file.glyph(first[0])
            marks = [mark for mark in map(file.mark, modifiers) if mark is not None]
            if base is not None and len(cluster) > 1 and len(marks) == len(modifiers):
                return _Placed(candidate, (Glyph(base.gid, base.advance, first), *marks))
        return None

    def _geta(self, cluster: str, face: Face) -> _Placed:
        geta = self.files[face].glyph(GETA)
        if geta is None:
            raise LookupError(GETA)
        return _Placed(face, (Glyph(geta.gid, geta.advance, cluster),))


def printable(text: str) -> str:
    """The text as paper can show it: tabs become spaces, other invisible characters go, line breaks stay."""
    if text.replace("\n", "").replace("　", "").isprintable():
        return text
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(map(_shown, unified))


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if character == "\n":
        return character
    if category == "Cs":
        return "\ufffd"
    return "" if category in _INVISIBLE else character
