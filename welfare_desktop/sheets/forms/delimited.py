"""Text files: which encoding, which separator, which cells."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.workbooks import Row

ENCODINGS = ("utf-8", "cp932", "euc-jp", "euc_jis_2004")
SEVEN_BIT = ("iso2022_jp", "iso2022_jp_2004")
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SHIFT_JIS = ("shift_jis", "x_sjis", "sjis", "windows_31j", "ms_kanji")
ESCAPE = b"\x1b$"
FAMILIAR = re.compile("[ぁ-んァ-ヶー氏名住所電話番号年月日町丁目世帯主男女市区校齢性別備考]")
LOST = "\ufffd"
MAX_LOST = 0.002
MAX_CONTROLS = 0.01
SAMPLE = 65_536
SAMPLE_LINES = 50
LONGEST_CELL = 20
"""Lines that a quoted cell may run on for; a quote open for longer was no opening quote."""
WIDEST = 4_000
FEWEST_WHOLE = 3
WHOLE = re.compile(r"-?\d+\.0")
SEPARATORS = ",\t;"
ANNOUNCED = re.compile(r"\Asep=(.)\r?\n", re.IGNORECASE)
QUOTED = re.compile(r'"[^"]*"')
WRONG_CODE = "文字コードを選び直すか、Excelで開いて「CSV UTF-8」で保存し直してください。"
LOST_LETTERS = "読み取れない文字が{count}か所あり、「�」にしました。元の文書で確かめてください。"
LONE_QUOTES = '閉じていない引用符（"）があり、ふつうの文字として読みました。'


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text and the encoding it is in: a byte order mark decides, else the one that fits strictly and best.

    Where a few bytes fit no encoding (letters cut in half), they come as U+FFFD and `remarks` says so.
    Refusal when none fits, when the chosen one does not, or when it is no text at all.
    """
    marked = next((known for mark, known in MARKS if data.startswith(mark)), None)
    fitting = (encoding,) if encoding else (marked,) if marked else _likely(data)
    texts = {candidate: text for candidate in fitting if (text := _strict(data, candidate)) is not None}
    if texts:
        best = _most_familiar(texts)
        return texts[best], best
    for candidate in fitting:
        text = _tolerant(data, candidate)
        if text is not None:
            return text, candidate
    raise Refusal("text.encoding", "文字を読み取れません（文字コードが分かりません）。", todo=WRONG_CODE)


def python_name(declared: bytes) -> str:
    """The codec for an encoding a file declares; what calls itself Shift_JIS is the larger code page of Windows."""
    name = declared.decode("ascii", "replace").lower()
    return "cp932" if name.replace("-", "_") in SHIFT_JIS else name


def _likely(data: bytes) -> tuple[str, ...]:
    if ESCAPE in data[:SAMPLE] and data.isascii():
        return SEVEN_BIT
    return ("utf-8",) if data.isascii() else ENCODINGS


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except (UnicodeError, LookupError):
        return None
    return text if _is_text(text) else None


def _tolerant(data: bytes, encoding: str) -> str | None:
    """The text with a few letters lost; None where it would be more than a few."""
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        return None
    return (
        text if _is_text(text) and text.count(LOST) <= MAX_LOST * len(text) + 1 and len(text) > SAMPLE_LINES else None
    )


def _most_familiar(texts: dict[str, str]) -> str:
    """The first encoding, unless another shows clearly more of what ledgers are written with.

    Short EUC text is valid cp932 too, where it reads as half-width kana.
    """
    if len(texts) == 1 or "utf-8" in texts:
        return next(iter(texts))
    return max(texts, key=lambda encoding: len(FAMILIAR.findall(texts[encoding][:SAMPLE])))


def _is_text(text: str) -> bool:
    sample = text[:SAMPLE]
    controls = sum(1 for letter in sample if letter < " " and letter not in "\r\n\t\x1a")
    return controls <= MAX_CONTROLS * len(sample)


def remarks(text: str, name: str) -> tuple[str, ...]:
    """What the clerk has to know about how a text file was read."""
    found: list[str] = []
    if count := text.count(LOST):
        found.append(LOST_LETTERS.format(count=count))
    if not _is_well_quoted(_body(text), separator(text, name)):
        found.append(LONE_QUOTES)
    return tuple(found)


def split(text: str, name: str) -> list[Row]:
    """The records of a text file, one row each (a quoted line break stays inside its cell).

    A quote that no other closes within a few lines is a letter like any other: it must not swallow the rows below.
    """
    mark, body = separator(text, name), _body(text)
    try:
        if _is_well_quoted(body, mark):
            return [_row(record) for record in csv.reader(io.StringIO(body, newline=""), delimiter=mark)]
        return [_row(record) for record in _records_with_lone_quotes(body, mark)]
    except csv.Error as error:
        raise Refusal("text.broken", "CSVの一つの欄が長すぎるなど、途中から読めません。", todo=WRONG_CODE) from error


def with_whole_numbers(rows: list[Row]) -> list[Row]:
    """The rows with columns of 1.0, 2.0, 3.0, as programs write numbers beside blanks, as the whole numbers they are.

    Only columns that hold nothing else but words (their heading); the others stay as they are.
    """
    sample = rows[:SAMPLE_LINES]
    whole = frozenset(
        at
        for at in range(max(map(len, sample), default=0))
        if _is_whole([cell for row in sample if len(row) > at and isinstance(cell := row[at], str)])
    )
    if not whole:
        return rows
    return [
        tuple(
            cell[:-2] if at in whole and isinstance(cell, str) and WHOLE.fullmatch(cell) else cell
            for at, cell in enumerate(row)
        )
        for row in rows
    ]


def _is_whole(cells: Sequence[str]) -> bool:
    others = [cell for cell in cells if not WHOLE.fullmatch(cell)]
    return len(cells) - len(others) >= FEWEST_WHOLE and not any(map(str.isdecimal, "".join(others)))


def _row(record: Sequence[str]) -> Row:
    if len(record) > WIDEST:
        raise Refusal(
            "text.wide",
            "一行に{columns}もの欄があり、表として読めません。",
            todo="区切りの文字が正しいか、送り主に確かめてください。",
            values={"columns": len(record)},
        )
    return tuple(cell if cell and not cell.isspace() else None for cell in record)


def _body(text: str) -> str:
    """The text without Excel's line that announces the separator."""
    return ANNOUNCED.sub("", text, count=1)


def _is_well_quoted(body: str, mark: str) -> bool:
    """Whether every quote that opens a cell closes it, within a few lines."""
    if '"' not in body:
        return True
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=mark, strict=True)
    before = 0
    try:
        for _ in reader:
            if reader.line_num - before > LONGEST_CELL:
                return False
            before = reader.line_num
    except csv.Error:
        return False
    return True


def _records_with_lone_quotes(body: str, mark: str) -> Iterator[list[str]]:
    """Records line by line; lines are joined only as far as that closes a quote."""
    lines = io.StringIO(body, newline="").readlines()
    at = 0
    while at < len(lines):
        taken = _closed_within(lines, at, mark)
        joined = "".join(lines[at : at + max(taken, 1)])
        quoting = csv.QUOTE_MINIMAL if taken else csv.QUOTE_NONE
        yield from csv.reader(io.StringIO(joined, newline=""), delimiter=mark, quoting=quoting)
        at += max(taken, 1)


def _closed_within(lines: list[str], at: int, mark: str) -> int:
    """How many lines from `at` make whole records; 0 when a quote stays open."""
    joined = ""
    for count, line in enumerate(lines[at : at + LONGEST_CELL], 1):
        joined += line
        if joined.count('"') % 2 == 0 and _is_well_quoted(joined, mark):
            return count
    return 0


def separator(text: str, name: str) -> str:
    """What stands between the cells: the file's own word, .tsv, else the mark whose number per line varies least."""
    announced = ANNOUNCED.match(text)
    if announced:
        return announced.group(1)
    if name.lower().endswith(".tsv"):
        return "\t"
    lines = [line for line in QUOTED.sub("", text[:SAMPLE]).splitlines()[:SAMPLE_LINES] if line]
    return max(SEPARATORS, key=lambda mark: _evenness(mark, [line.count(mark) for line in lines]))


def _evenness(mark: str, counts: list[int]) -> tuple[int, bool, int]:
    """How many lines have the usual number of a mark, whether it is one that no text holds, and that number."""
    usual = Counter(count for count in counts if count).most_common(1)
    return (usual[0][1], mark == "\t", usual[0][0]) if usual else (0, False, 0)
