# The calls welfare_desktop.papers makes, of fontTools 4.
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import BinaryIO, Literal, Self, overload

class _Head:
    unitsPerEm: int
    xMin: int
    yMin: int
    xMax: int
    yMax: int

class _Maxp:
    numGlyphs: int

class _Hhea:
    ascent: int
    descent: int

class _Hmtx:
    metrics: Mapping[str, tuple[int, int]]

class _OS2:
    sCapHeight: int

class _Name:
    def getDebugName(self, nameID: int) -> str | None: ...

class _CmapTable:
    format: int
    uvsDict: Mapping[int, Sequence[tuple[int, str | None]]]

class _Cmap:
    tables: Sequence[_CmapTable]

class _Feature:
    LookupListIndex: Sequence[int]

class _FeatureRecord:
    FeatureTag: str
    Feature: _Feature

class _FeatureList:
    FeatureRecord: Sequence[_FeatureRecord]

class Ligature:
    Component: Sequence[str]
    LigGlyph: str

class Subtable:
    ligatures: Mapping[str, Sequence[Ligature]]

class _Lookup:
    LookupType: int
    SubTable: Sequence[Subtable]

class _LookupList:
    Lookup: Sequence[_Lookup]

class _GsubTable:
    FeatureList: _FeatureList
    LookupList: _LookupList

class _Gsub:
    table: _GsubTable

class TTFont:
    def __init__(
        self, file: str, *, lazy: bool = ..., recalcTimestamp: bool = ..., recalcBBoxes: bool = ...
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None: ...
    def __contains__(self, tag: str) -> bool: ...
    @overload
    def __getitem__(self, tag: Literal["head"]) -> _Head: ...
    @overload
    def __getitem__(self, tag: Literal["maxp"]) -> _Maxp: ...
    @overload
    def __getitem__(self, tag: Literal["hhea"]) -> _Hhea: ...
    @overload
    def __getitem__(self, tag: Literal["hmtx"]) -> _Hmtx: ...
    @overload
    def __getitem__(self, tag: Literal["OS/2"]) -> _OS2: ...
    @overload
    def __getitem__(self, tag: Literal["name"]) -> _Name: ...
    @overload
    def __getitem__(self, tag: Literal["cmap"]) -> _Cmap: ...
    @overload
    def __getitem__(self, tag: Literal["GSUB"]) -> _Gsub: ...
    def setGlyphOrder(self, glyphOrder: list[str]) -> None: ...
    def getBestCmap(self) -> Mapping[int, str]: ...
    def getGlyphOrder(self) -> Sequence[str]: ...
    def getGlyphID(self, glyphName: str) -> int: ...
    def save(self, file: BinaryIO) -> None: ...
