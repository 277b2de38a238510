"""An .xlsx as the package of parts it is: read, some parts replaced, written again with all others untouched."""

import io
import re
import zipfile
from collections.abc import Iterator
from posixpath import dirname, join, normpath
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

WORKBOOK = "xl/workbook.xml"
CONTENT_TYPES = "[Content_Types].xml"


class Package:
    """The parts of a workbook. The bytes have passed `guard.check`."""

    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self._changed: dict[str, bytes] = {}
        self._dropped: set[str] = set()

    def __contains__(self, part: str) -> bool:
        return part in self._changed or (part in self._zip.NameToInfo and part not in self._dropped)

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._zip.namelist() if name not in self._dropped)

    def read(self, part: str) -> bytes:
        """A part as it stands now; KeyError when there is none."""
        return self._changed[part] if part in self._changed else self._zip.read(part)

    def tree(self, part: str) -> Element:
        """A part's XML."""
        return fromstring(self.read(part))

    def replace(self, part: str, data: bytes) -> None:
        """Put other bytes in a part's place."""
        self._changed[part] = data

    def drop(self, part: str) -> None:
        """Leave a part out, together with what names it."""
        self._dropped.add(part)
        for naming in (CONTENT_TYPES, relations_of(WORKBOOK)):
            if naming in self:
                pattern = (
                    rb"<(?:[\w.-]+:)?(?:Override|Relationship)\b[^<>]*" + re.escape(part.rpartition("/")[2]).encode()
                )
                self.replace(naming, re.sub(pattern + rb"[^<>]*/>", b"", self.read(naming)))

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """Relation id → (last word of its type, the part it leads to), of what lies in this package."""
        relations = relations_of(part)
        if relations not in self:
            return {}
        return {
            each.get("Id", ""): (each.get("Type", "").rpartition("/")[2], _target(part, each.get("Target", "")))
            for each in self.tree(relations)
            if each.get("TargetMode") != "External"
        }

    def sheets(self) -> dict[str, str]:
        """The part of each worksheet, by the sheet's name, in the workbook's order."""
        related = self.related(WORKBOOK)
        found: dict[str, str] = {}
        for sheet in self.tree(WORKBOOK).iter():
            if local(sheet.tag) == "sheet":
                relation = next((value for key, value in sheet.attrib.items() if local(key) == "id"), "")
                kind, part = related.get(relation, ("", ""))
                if kind == "worksheet" and part in self:
                    found[sheet.get("name", "")] = part
        return found

    def write(self) -> bytes:
        """The whole package again, parts in their old order."""
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
            for name in self:
                entry = self._zip.getinfo(name)
                package.writestr(entry, self.read(name), entry.compress_type)
        return target.getvalue()


def relations_of(part: str) -> str:
    """The part that says what a part is related to."""
    folder, _, name = part.rpartition("/")
    return join(folder, "_rels", f"{name}.rels")


def _target(part: str, target: str) -> str:
    return target[1:] if target.startswith("/") else normpath(join(dirname(part), target))


def local(tag: str) -> str:
    """An XML name without its namespace."""
    return tag.rpartition("}")[2]
