from collections.abc import Iterator

class Cell:
    ctype: int
    value: str | float | int
    xf_index: int | None

class Rowinfo:
    hidden: int

class Colinfo:
    hidden: int

class Sheet:
    name: str
    nrows: int
    visibility: int
    cell_note_map: dict[tuple[int, int], object]
    merged_cells: list[tuple[int, int, int, int]]
    rowinfo_map: dict[int, Rowinfo]
    colinfo_map: dict[int, Colinfo]
    def row(self, rowx: int) -> list[Cell]: ...
    def get_rows(self) -> Iterator[list[Cell]]: ...
