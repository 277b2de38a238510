"""Styles added to a workbook that is somebody else's: its own stay under their numbers, ours follow."""

import re

from welfare_desktop.sheets.filling.parts import TYPE, Copy
from welfare_desktop.sheets.forms.package import WORKBOOK
from welfare_desktop.sheets.marks import BOLD, GROUND, INK, TITLE_SIZE, UNLINED, Tone

_P = rb"(?:[\w.-]+:)?"
_FILL = re.compile(rb"""\s+(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')""")
_NAME = re.compile(rb"<(%bname\b[^<>]*?)/?>" % _P)
_COUNT = re.compile(rb"""\s+count\s*=\s*(?:"[^"]*"|'[^']*')""")
_WHOLE = 3
"""Excel's own format of whole numbers; text is shown as it is."""
_EMPTY = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="%b">'
    b'<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    b'<fills count="2"><fill><patternFill patternType="none"/></fill>'
    b'<fill><patternFill patternType="gray125"/></fill></fills>'
    b'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    b'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    b'<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
)


class _Group:
    """A list of the style sheet (fonts, fills, borders, cell styles) that grows at its end."""

    def __init__(self, xml: bytes, group: str, member: str) -> None:
        names = _P, group.encode()
        found = re.search(rb"<(%b)%b\b([^<>]*[^<>/])?>(.*?)</%b%b>" % (*names, *names), xml, re.DOTALL)
        if found is None:
            raise ValueError("the style sheet has no " + group)
        self.span = found.span()
        self.prefix: bytes = found[1]
        self._opened = b"<%b%b%b" % (found[1], group.encode(), _COUNT.sub(b"", found[2] or b""))
        self._closed = b"</%b%b>" % (found[1], group.encode())
        p, name = found[1], member.encode()
        self.members: list[bytes] = [
            each[0]
            for each in re.finditer(
                rb"<%b%b\b[^<>]*?/>|<%b%b\b[^<>]*>.*?</%b%b>" % (p, name, p, name, p, name), found[3], re.DOTALL
            )
        ]

    def add(self, member: bytes) -> int:
        """The number of a new member, written without a namespace's prefix."""
        self.members.append(re.sub(rb"<(/?)(?=\w)", rb"<\1" + self.prefix, member))
        return len(self.members) - 1

    def xml(self) -> bytes:
        return b'%b count="%d">%b%b' % (self._opened, len(self.members), b"".join(self.members), self._closed)


class Styles:
    """The style sheet of a copy. ValueError when it is none that can be added to."""

    def __init__(self, copy: Copy) -> None:
        self._copy = copy
        if not copy.related_part(WORKBOOK, "styles"):
            empty = _EMPTY % copy.main.encode()
            copy.add(WORKBOOK, "styles", "xl/styles{}.xml", TYPE + "spreadsheetml.styles+xml", empty)
        self._part = copy.related_part(WORKBOOK, "styles")
        self._xml = copy.read(self._part)
        members = {"fonts": "font", "fills": "fill", "borders": "border", "cellXfs": "xf"}
        self._groups = {group: _Group(self._xml, group, member) for group, member in members.items()}
        self._tones: dict[Tone, int] = {}
        self._grounds: dict[str, int] = {}
        self._reddened: dict[bytes, bytes] = {}
        self._border = -1

    def tone(self, tone: Tone) -> int:
        """The number of the style of cells we write in this tone."""
        if tone not in self._tones:
            self._tones[tone] = self._groups["cellXfs"].add(self._of(tone))
        return self._tones[tone]

    def reddened(self, style: bytes) -> bytes:
        """The number of the style that is the given one ("": the first) on the ground of a problem."""
        if style not in self._reddened:
            styles = self._groups["cellXfs"]
            number = int(style) if style.isdigit() else 0
            start, end, rest = styles.members[number if number < len(styles.members) else 0].partition(b"xf")
            marks = b' fillId="%d" applyFill="1"' % self._ground(GROUND[Tone.PROBLEM])
            opened, closed, tail = rest.partition(b">")
            slash = b"/" if opened.endswith(b"/") else b""
            styles.members.append(
                start + end + _FILL.sub(b"", opened.removesuffix(b"/")) + marks + slash + closed + tail
            )
            self._reddened[style] = b"%d" % (len(styles.members) - 1)
        return self._reddened[style]

    def save(self) -> None:
        """Put the grown style sheet into the copy."""
        xml = self._xml
        for group in sorted(self._groups.values(), key=lambda each: -each.span[0]):
            xml = xml[: group.span[0]] + group.xml() + xml[group.span[1] :]
        self._copy.replace(self._part, xml)

    def _of(self, tone: Tone) -> bytes:
        fill = self._ground(GROUND[tone]) if tone in GROUND else 0
        border = 0 if tone in UNLINED else self._thin_border()
        align = b'<alignment horizontal="center" vertical="center"/>' if tone is Tone.HEAD else b""
        align = align or b'<alignment vertical="center"/>'
        return (
            b'<xf numFmtId="%d" fontId="%d" fillId="%d" borderId="%d" xfId="0" applyNumberFormat="1" applyFont="1"'
            b' applyFill="1" applyBorder="1" applyAlignment="1">%b</xf>'
            % (_WHOLE, self._font(tone), fill, border, align)
        )

    def _font(self, tone: Tone) -> int:
        fonts = self._groups["fonts"]
        own = _NAME.search(fonts.members[0]) if fonts.members else None
        name = re.sub(rb"^%b" % _P, b"", own[1]) if own else b'name val="Calibri"'
        bold = b"<b/>" if tone in BOLD else b""
        size = TITLE_SIZE if tone is Tone.TITLE else 11
        ink = b'<color rgb="FF%b"/>' % INK.get(tone, "000000").encode()
        return fonts.add(b'<font>%b<sz val="%d"/>%b<%b/></font>' % (bold, size, ink, name))

    def _ground(self, colour: str) -> int:
        if colour not in self._grounds:
            fill = b'<fill><patternFill patternType="solid"><fgColor rgb="FF%b"/><bgColor indexed="64"/></patternFill></fill>'
            self._grounds[colour] = self._groups["fills"].add(fill % colour.encode())
        return self._grounds[colour]

    def _thin_border(self) -> int:
        if self._border < 0:
            sides = b"".join(
                b'<%b style="thin"><color rgb="FFA6A6A6"/></%b>' % (side, side)
                for side in (b"left", b"right", b"top", b"bottom")
            )
            self._border = self._groups["borders"].add(b"<border>%b<diagonal/></border>" % sides)
        return self._border
