"""A sheet of somebody else's workbook made once more under another name (シートの複製), as Excel would copy it.

Styles, print settings, formulas, rules, remarks and pictures come along; formulas and names that mean the sheet itself
mean its copy. The copies stand after the last sheet, so that nothing that counts sheets moves.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from html import unescape
from xml.sax.saxutils import escape, quoteattr

from welfare_desktop.sheets.filling.parts import TYPE, Copy
from welfare_desktop.sheets.forms.package import CONTENT_TYPES, WORKBOOK, relations_of
from welfare_desktop.sheets.writing import free_name

OBSTACLES = {
    "table": "テーブル",
    "pivotTable": "ピボットテーブル",
    "queryTable": "外部データの取り込み",
    "chart": "グラフ",
    "ctrlProp": "ボタンなどの部品",
    "control": "ボタンなどの部品",
    "oleObject": "埋め込まれた文書",
    "slicer": "スライサー",
    "timeline": "タイムライン",
    "threadedComment": "会話形式のコメント",
}
"""What on a sheet cannot be made twice, by the last word of its relation's type."""
_P = rb"(?:[\w.-]+:)?"
_SHEETS_END = re.compile(rb"</(%b)sheets>" % _P)
_SHEET_NUMBER = re.compile(rb"""\bsheetId\s*=\s*["'](\d+)""")
_SELECTED = re.compile(rb"""\s+tabSelected\s*=\s*["'][^"']*["']""")
_CODE_NAME = re.compile(rb"""(<%bsheetPr\b[^<>]*?)\s+codeName\s*=\s*["'][^"']*["']""" % _P)
_FORMULA = re.compile(rb"(<%b(?:f|formula[12]?|sqref)\b[^<>]*>)([^<]*)(?=</)" % _P)
_NAME = re.compile(rb"<%bdefinedName\b[^<>]*>[^<]*</%bdefinedName>" % (_P, _P))
_OF_SHEET = re.compile(rb"""(\blocalSheetId\s*=\s*["'])(\d+)""")
_INNER = re.compile(rb"(>)([^<]*)(?=<)")
_OVERRIDE = re.compile(rb"""<%bOverride\b[^<>]*\bPartName\s*=\s*["']([^"']*)["'][^<>]*/>""" % _P)
_NUMBERED = re.compile(r"^(.*?)(\d*)(\.\w+)$")


def obstacles(data: bytes, sheet: str) -> Iterator[str]:
    """What stands on a sheet that keeps it from being made twice, in Japanese; the sheet itself where it is not there."""
    copy = Copy(data)
    part = copy.sheets().get(sheet)
    if part is None:
        yield f"シート「{sheet}」"
        return
    kinds = {kind for kind, _ in copy.related(part).values()}
    for kind, target in copy.related(part).values():
        if kind == "drawing" and target in copy:
            kinds |= {each for each, _ in copy.related(target).values()}
    yield from dict.fromkeys(told for kind, told in OBSTACLES.items() if kind in kinds)


def with_twins(data: bytes, sheet: str, names: Sequence[str]) -> tuple[bytes, tuple[str, ...]]:
    """The workbook with copies of a sheet under these names, and the names they were given (Excel forbids some).

    `data` has passed `guard.check` as "xlsx", and `obstacles` named none.
    """
    copy = Copy(data)
    taken = {each.casefold() for each in copy.sheet_names()}
    given = tuple(free_name(name, taken) for name in names)
    for name in given:
        _add(copy, sheet, name)
    return copy.write(), given


def _add(copy: Copy, sheet: str, name: str) -> None:
    workbook, part = copy.read(WORKBOOK), copy.sheets()[sheet]
    end = _SHEETS_END.search(workbook)
    if end is None:
        raise ValueError("no sheets")
    renamed = _renaming(sheet, name)
    xml = _CODE_NAME.sub(rb"\1", _SELECTED.sub(b"", copy.read(part)))
    xml = _FORMULA.sub(lambda found: found[1] + _changed(found[2], renamed), xml)
    relation = copy.add(WORKBOOK, "worksheet", "xl/worksheets/sheet{}.xml", TYPE + "spreadsheetml.worksheet+xml", xml)
    made = copy.related(WORKBOOK)[relation][1]
    if relations_of(part) in copy:
        copy.replace(relations_of(made), _relations(copy, part))
    number = 1 + max((int(each) for each in _SHEET_NUMBER.findall(workbook)), default=0)
    marks = f'sheet name={quoteattr(name)} sheetId="{number}" xmlns:r="{copy.relationships}" r:id="{relation}"/>'
    place = len(copy.sheet_names())
    old = copy.sheet_names().index(sheet)
    with_sheet = workbook[: end.start()] + b"<" + end[1] + marks.encode() + workbook[end.start() :]
    copy.replace(WORKBOOK, _with_names(with_sheet, old, place, renamed))


def _renaming(sheet: str, name: str) -> Callable[[str], str]:
    """Turns what means a sheet into what means its copy."""
    quoted = "'" + sheet.replace("'", "''") + "'!"
    target = "'" + name.replace("'", "''") + "'!"
    own = re.compile(rf"{re.escape(quoted)}|(?<![\w.'\]]){re.escape(sheet)}!")
    return lambda formula: own.sub(lambda _: target, formula)


def _changed(text: bytes, change: Callable[[str], str]) -> bytes:
    old = unescape(text.decode())
    new = change(old)
    return text if new == old else escape(new, {'"': "&quot;"}).encode()


def _relations(copy: Copy, part: str) -> bytes:
    """The relations of the copied sheet: to copies of what belongs to one sheet only, to the same pictures."""
    xml = copy.read(relations_of(part))
    for _, target in copy.related(part).values():
        if target not in copy:
            continue
        twin = _twin(copy, target)
        file = target.rpartition("/")[2].encode()
        xml = re.sub(rb"(?<=[/\"'])" + re.escape(file) + rb"(?=[\"'])", twin.rpartition("/")[2].encode(), xml)
    return xml


def _twin(copy: Copy, part: str) -> str:
    """A part once more under the next free name, with the same relations and content type."""
    found = _NUMBERED.match(part)
    head, tail = (found[1], found[3]) if found else (part, "")
    number = 1
    while (name := f"{head}{number}{tail}") in copy:
        number += 1
    copy.replace(name, copy.read(part))
    if relations_of(part) in copy:
        copy.replace(relations_of(name), copy.read(relations_of(part)))
    types = copy.read(CONTENT_TYPES)
    for declared in _OVERRIDE.finditer(types):
        if declared[1].decode() == "/" + part:
            own = declared[0].replace(declared[1], b"/" + name.encode())
            copy.replace(CONTENT_TYPES, types[: declared.end()] + own + types[declared.end() :])
    return name


def _with_names(workbook: bytes, old: int, new: int, change: Callable[[str], str]) -> bytes:
    """Print areas and titles, and names that hold on the sheet only, once more for its copy."""
    own = [found for found in _NAME.finditer(workbook) if (said := _OF_SHEET.search(found[0])) and int(said[2]) == old]
    for found in reversed(own):
        twin = _OF_SHEET.sub(rb"\g<1>%d" % new, found[0])
        twin = _INNER.sub(lambda inner: inner[1] + _changed(inner[2], change), twin)
        workbook = workbook[: found.end()] + twin + workbook[found.end() :]
    return workbook
