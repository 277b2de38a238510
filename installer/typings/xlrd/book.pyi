from xlrd.sheet import Sheet

class Font:
    struck_out: int

class XF:
    font_index: int

class Book:
    datemode: int
    xf_list: list[XF]
    font_list: list[Font]
    def sheet_names(self) -> list[str]: ...
    def sheet_by_name(self, sheet_name: str) -> Sheet: ...
    def sheets(self) -> list[Sheet]: ...
    def release_resources(self) -> None: ...
