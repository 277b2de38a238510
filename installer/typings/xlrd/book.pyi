from xlrd.sheet import Sheet

class Font:
    struck_out: int
    colour_index: int

class XFBackground:
    fill_pattern: int
    pattern_colour_index: int

class Format:
    format_str: str

class XF:
    format_key: int
    font_index: int
    background: XFBackground | None

class Book:
    biff_version: int
    datemode: int
    mem: bytes
    base: int
    stream_len: int
    format_map: dict[int, Format]
    xf_list: list[XF]
    font_list: list[Font]
    colour_map: dict[int, tuple[int, int, int] | None]
    def sheet_names(self) -> list[str]: ...
    def sheet_by_name(self, sheet_name: str) -> Sheet: ...
    def sheets(self) -> list[Sheet]: ...
    def release_resources(self) -> None: ...
