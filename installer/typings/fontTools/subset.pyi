# The calls welfare_desktop.papers makes, of fontTools 4.
from collections.abc import Sequence

from fontTools.ttLib import TTFont

class Options:
    retain_gids: bool
    notdef_outline: bool
    hinting: bool
    layout_features: list[str]
    drop_tables: list[str]

class Subsetter:
    def __init__(self, options: Options) -> None: ...
    def populate(self, *, gids: Sequence[int]) -> None: ...
    def subset(self, font: TTFont) -> None: ...
