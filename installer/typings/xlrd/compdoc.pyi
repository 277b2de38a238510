from typing import TextIO

class CompDoc:
    def __init__(
        self, mem: bytes, logfile: TextIO = ..., DEBUG: int = 0, ignore_workbook_corruption: bool = False
    ) -> None: ...
    def get_named_stream(self, qname: str) -> bytes | None: ...
