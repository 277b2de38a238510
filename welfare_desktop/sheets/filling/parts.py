"""Parts added to a copy of somebody else's package: their relations, content types, and the whole written again."""

import io
import re
import zipfile
from xml.sax.saxutils import quoteattr

from welfare_desktop.sheets.forms.package import CONTENT_TYPES, WORKBOOK, Package, local, relations_of

TYPE = "application/vnd.openxmlformats-officedocument."
BOOK_TYPE = TYPE + "spreadsheetml.sheet.main+xml"
MACRO_BOOK_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
_TRANSITIONAL = "http://schemas.openxmlformats.org/"
_ROOT_END = re.compile(rb"</(?:[\w.-]+:)?(?:Types|Relationships)>\s*$")
_EMPTY_ROOT = re.compile(rb"<((?:[\w.-]+:)?(?:Types|Relationships))\b([^<>]*)/>\s*$")
_ID = re.compile(rb"""\bId\s*=\s*["']([^"']*)["']""")
_BOOK_OVERRIDE = re.compile(rb"""<(?:[\w.-]+:)?Override\b[^<>]*PartName\s*=\s*["']/xl/workbook\.xml["'][^<>]*/>""")
_CONTENT_TYPE = re.compile(rb"""(\bContentType\s*=\s*["'])([^"']*)""")
_ABOUT_MACROS = ("_xmlsignatures/", "customUI/")
"""Signatures, which a changed copy breaks, and ribbons, which call macros when the book is opened."""
_TO_THEM = re.compile(rb"<(?:[\w.-]+:)?Relationship\b[^<>]*(?:digital-signature/origin|ui/extensibility)[^<>]*/>")
_KNOWN_VML = re.compile(rb"""Extension\s*=\s*["']vml["']""", re.IGNORECASE)
_ROOT_RELATIONS = "_rels/.rels"
_EMPTY_RELATIONS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)


class Copy(Package):
    """A package that new parts can be added to. The bytes have passed `guard.check` as "xlsx"."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._added: dict[str, bytes] = {}
        strict = _STRICT in self.read(WORKBOOK)[:4096]
        office = "http://purl.oclc.org/ooxml/" if strict else _TRANSITIONAL
        self.main = office + ("spreadsheetml/main" if strict else "spreadsheetml/2006/main")
        self.relationships = office + (
            "officeDocument/relationships" if strict else "officeDocument/2006/relationships"
        )

    def __contains__(self, part: str) -> bool:
        return part in self._added or super().__contains__(part)

    def read(self, part: str) -> bytes:
        """A part as it stands now; KeyError when there is none."""
        return self._added[part] if part in self._added else super().read(part)

    def replace(self, part: str, data: bytes) -> None:
        """Put other bytes in a part's place, new or not."""
        if super().__contains__(part):
            super().replace(part, data)
        else:
            self._added[part] = data

    def parts(self) -> tuple[str, ...]:
        """The names of all parts, old and new."""
        return (*self, *self._added)

    def sheet_names(self) -> list[str]:
        """The names of all sheets in order, charts too."""
        return [each.get("name", "") for each in self.tree(WORKBOOK).iter() if local(each.tag) == "sheet"]

    def related_part(self, owner: str, kind: str) -> str:
        """The part of a kind that a part is related to; "" when there is none."""
        return next((part for each, part in self.related(owner).values() if each == kind and part in self), "")

    def add(self, owner: str, kind: str, pattern: str, content_type: str, data: bytes) -> str:
        """Add a part under the first free name of `pattern` ({}: a number), related to `owner`; the relation's id."""
        number = 1
        while (part := pattern.format(number)) in self:
            number += 1
        self.replace(part, data)
        types = self.read(CONTENT_TYPES)
        if not part.endswith(".vml"):
            declared = f"<Override PartName={quoteattr('/' + part)} ContentType={quoteattr(content_type)}/>"
            self.replace(CONTENT_TYPES, _with_child(types, declared))
        elif not _KNOWN_VML.search(types):
            declared = f'<Default Extension="vml" ContentType={quoteattr(content_type)}/>'
            self.replace(CONTENT_TYPES, _with_child(types, declared))
        return self._relate(owner, kind, part)

    def book_type(self) -> str:
        """What kind of workbook the package says it is; "" where it says none."""
        override = _BOOK_OVERRIDE.search(self.read(CONTENT_TYPES))
        found = _CONTENT_TYPE.search(override[0]) if override else None
        return found[2].decode("ascii", "replace") if found else ""

    def declare_book(self, content_type: str) -> None:
        """Say what kind of workbook it is."""
        types = self.read(CONTENT_TYPES)
        if found := _BOOK_OVERRIDE.search(types):
            said = _CONTENT_TYPE.sub(rb"\g<1>" + content_type.encode(), found[0])
            self.replace(CONTENT_TYPES, types[: found.start()] + said + types[found.end() :])

    def make_plain_book(self) -> None:
        """Let it be an .xlsx, whatever it was: without macros, no template, unsigned."""
        self.declare_book(BOOK_TYPE)
        macros = self.related_part(WORKBOOK, "vbaProject")
        for part in [part for part in self if part == macros or part.startswith(_ABOUT_MACROS)]:
            for belonging in (relations_of(part), *(target for _, target in self.related(part).values())):
                if belonging in self:
                    self.drop(belonging)
            self.drop(part)
        if _ROOT_RELATIONS in self:
            self.replace(_ROOT_RELATIONS, _TO_THEM.sub(b"", self.read(_ROOT_RELATIONS)))

    def forget_order(self) -> None:
        """Drop the order formulas are worked out in: Excel makes it anew, and finds no cell in it without one."""
        if part := self.related_part(WORKBOOK, "calcChain"):
            self.drop(part)

    def write(self) -> bytes:
        """The whole package, parts in their old order, the new ones after them."""
        target = io.BytesIO(super().write())
        with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as package:
            for part, data in self._added.items():
                package.writestr(part, data)
        return target.getvalue()

    def _relate(self, owner: str, kind: str, part: str) -> str:
        relations = relations_of(owner)
        xml = self.read(relations) if relations in self else _EMPTY_RELATIONS
        taken = {each.decode("utf-8", "replace") for each in _ID.findall(xml)}
        number = len(taken) + 1
        while (name := f"rId{number}") in taken:
            number += 1
        marks = f"Id='{name}' Type='{self.relationships}/{kind}' Target={quoteattr('/' + part)}"
        self.replace(relations, _with_child(xml, f"<Relationship {marks}/>"))
        return name


def _with_child(xml: bytes, child: str) -> bytes:
    """The XML with an element more at the end of its root, in the root's own namespace."""
    xml = _EMPTY_ROOT.sub(rb"<\1\2></\1>", xml)
    end = _ROOT_END.search(xml)
    if end is None:
        raise ValueError("no end of the root")
    prefix = end[0][2:].partition(b":")[0] + b":" if b":" in end[0] else b""
    return xml[: end.start()] + b"<" + prefix + child[1:].encode() + xml[end.start() :]
