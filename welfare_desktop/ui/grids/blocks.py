"""Blocks of cells as spreadsheets put them on the clipboard: rows of texts, tabs between them."""

from collections.abc import Sequence

Block = list[list[str]]


def read(text: str) -> Block:
    """The cells of a copied block; a cell in quotes may hold tabs, line ends and doubled quotes.

    A text with quotes that nothing closes is taken as it stands.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    return _quoted(text) if '"' in text and _is_closed(text) else [line.split("\t") for line in text.split("\n")]


def write(rows: Sequence[Sequence[str]]) -> str:
    """The text a spreadsheet takes for these cells."""
    return "\n".join("\t".join(_cell(text) for text in row) for row in rows)


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if set(text) & {"\t", "\n", '"'} else text


def _is_closed(text: str) -> bool:
    return text.count('"') % 2 == 0


def _quoted(text: str) -> Block:
    rows: Block = [[]]
    at = 0
    while at <= len(text):
        cell, at = _next(text, at)
        rows[-1].append(cell)
        if at < len(text) and text[at] == "\n":
            rows.append([])
        at += 1
    return rows


def _next(text: str, at: int) -> tuple[str, int]:
    """The cell that begins here, and the place of the tab or line end behind it."""
    if text[at : at + 1] != '"':
        end = next((place for place in range(at, len(text)) if text[place] in "\t\n"), len(text))
        return text[at:end], end
    inside: list[str] = []
    at += 1
    while at < len(text):
        if text[at] == '"' and text[at + 1 : at + 2] != '"':
            break
        inside.append(text[at])
        at += 2 if text[at] == '"' else 1
    end = next((place for place in range(at + 1, len(text)) if text[place] in "\t\n"), len(text))
    return "".join(inside) + text[at + 1 : end], end
