"""Text files: which encoding, which separator, which cells."""

import codecs
import csv
import io

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.workbooks import Row

ENCODINGS = ("utf-8", "cp932", "euc-jp")
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MAX_CONTROLS = 0.01
SAMPLE = 65_536
WRONG_CODE = "文字コードを選び直すか、Excelで開いて「CSV UTF-8」で保存し直してください。"


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text and the encoding it is in: a byte order mark decides, else the first that fits strictly.

    Refusal when none fits, when the chosen one does not, or when it is no text at all.
    """
    marked = next((known for mark, known in MARKS if data.startswith(mark)), None)
    for candidate in (encoding,) if encoding else (marked,) if marked else ENCODINGS:
        try:
            text = data.decode(candidate)
        except (UnicodeError, LookupError):
            continue
        if _is_text(text):
            return text, candidate
    raise Refusal("text.encoding", "文字を読み取れません（文字コードが分かりません）。", todo=WRONG_CODE)


def _is_text(text: str) -> bool:
    sample = text[:SAMPLE]
    controls = sum(1 for letter in sample if letter < " " and letter not in "\r\n\t\x1a")
    return controls <= MAX_CONTROLS * len(sample)


def split(text: str, name: str) -> list[Row]:
    """The records of a text file, one row each (a quoted line break stays inside its cell)."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text, name))
    try:
        return [tuple(cell if cell and not cell.isspace() else None for cell in record) for record in reader]
    except csv.Error as error:
        raise Refusal(
            "text.broken", 'CSVの引用符（"）が閉じていないなど、途中から読めません。', todo=WRONG_CODE
        ) from error


def _separator(text: str, name: str) -> str:
    if name.lower().endswith(".tsv"):
        return "\t"
    lines = text[:SAMPLE].splitlines()[:20]
    counts = {mark: sum(line.count(mark) for line in lines) for mark in ",\t;"}
    return max(counts, key=lambda mark: counts[mark]) if any(counts.values()) else ","
