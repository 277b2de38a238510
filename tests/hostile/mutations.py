"""Damage of every kind, drawn from a seed: bytes, parts, markup, sizes, relations, shared texts, sectors, records."""

import io
import random
import re
import struct
import zipfile
from collections.abc import Callable

Damage = Callable[[random.Random, bytes], bytes]

WORST = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF)
NUMBERS = (
    "0", "-1", "1", "16385", "1048577", "99999999", "4294967296", "9" * 30, "1e308", "NaN", "", "A1", "XFD1048576",
)  # fmt: skip
TARGETS = (
    "../../../etc/passwd", "/", "", "worksheets/sheet1.xml", "workbook.xml", "http://192.0.2.1/a", "sharedStrings.xml",
    "\\\\x\\y",
)  # fmt: skip
SIGNS = (
    "<", ">", "&", "&#0;", "&#x110000;", "&a;", "<!--", "]]>", "<![CDATA[", "\0", "\ud7ff", "﷽" * 40, "</row>", "</c>",
)  # fmt: skip
MARKUP_SUFFIXES = (".xml", ".rels")
RECORDS = (0x09, 0x3C, 0xFC, 0xFD, 0xE5, 0x208, 0x204, 0x0A, 0x2F, 0x85)


def mutate(form: str, data: bytes, seed: int) -> bytes:
    """The file damaged once or a few times, always alike for one seed."""
    dice = random.Random(f"{form}/{seed}")
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        data = dice.choice(_fitting(data))(dice, data)
    return data


def _fitting(data: bytes) -> tuple[Damage, ...]:
    if data.startswith(b"PK"):
        return (
            overwritten,
            cut,
            spliced,
            with_worse_part,
            with_worse_part,
            with_worse_part,
            with_worse_head,
            rearranged,
        )
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return (overwritten, cut, spliced, with_worse_sector, with_worse_sector, with_worse_record, with_worse_record)
    if data.startswith(b"\x09\x08"):
        return (overwritten, cut, spliced, with_worse_record, with_worse_record)
    return (overwritten, cut, spliced, with_worse_markup, with_worse_markup)


def overwritten(dice: random.Random, data: bytes) -> bytes:
    """A few bytes are others."""
    made = bytearray(data)
    for _ in range(dice.choice((1, 2, 8, 40))):
        if made:
            made[dice.randrange(len(made))] = dice.choice((0, 0xFF, dice.randrange(256)))
    return bytes(made)


def cut(dice: random.Random, data: bytes) -> bytes:
    """The end is missing, or it is nothing or noise."""
    place = dice.randrange(len(data) + 1)
    return data[:place] + dice.choice((b"", b"\0" * (len(data) - place), dice.randbytes(min(500, len(data) - place))))


def spliced(dice: random.Random, data: bytes) -> bytes:
    """A stretch is missing, doubled, moved or noise."""
    first, last = sorted(dice.randrange(len(data) + 1) for _ in range(2))
    last = min(last, first + 2000)
    stretch = data[first:last]
    place = dice.randrange(len(data) + 1)
    return dice.choice(
        (
            data[:first] + data[last:],
            data[:last] + stretch + data[last:],
            data[:place] + stretch + data[place:],
            data[:first] + dice.randbytes(len(stretch)) + data[last:],
        )
    )


# ---- packages


def with_worse_part(dice: random.Random, data: bytes) -> bytes:
    """One part of the package is damaged by what suits it, and packed again."""
    parts = _parts(data)
    if not parts:
        return overwritten(dice, data)
    name = dice.choice(list(parts))
    if name.endswith(MARKUP_SUFFIXES):
        damage = dice.choice((with_worse_markup, with_worse_markup, with_worse_markup, cut, spliced))
    else:
        damage = dice.choice((overwritten, cut, spliced, with_worse_run))
    parts[name] = damage(dice, parts[name])
    return _packed(dice, list(parts.items()))


def rearranged(dice: random.Random, data: bytes) -> bytes:
    """Parts are missing, doubled, exchanged, renamed or new."""
    parts = list(_parts(data).items())
    if not parts:
        return cut(dice, data)
    at, other = dice.randrange(len(parts)), dice.randrange(len(parts))
    name, content = parts[at]
    match dice.randrange(6):
        case 0:
            del parts[at]
        case 1:
            parts.append((name, parts[other][1]))
        case 2:
            parts[at], parts[other] = (name, parts[other][1]), (parts[other][0], content)
        case 3:
            parts[at] = (dice.choice((name.upper(), name + "/", "../" + name, "xl/" + name, "", "a" * 300)), content)
        case 4:
            parts.append(("xl/worksheets/sheet2.xml", dice.choice(parts)[1]))
        case _:
            dice.shuffle(parts)
    return _packed(dice, parts)


def with_worse_head(dice: random.Random, data: bytes) -> bytes:
    """A field of a zip header lies: size, checksum, method, place, length of the name."""
    made = bytearray(data)
    marks = [match.start() for match in re.finditer(rb"PK(?:\x01\x02|\x03\x04|\x05\x06)", data)]
    for _ in range(dice.choice((1, 2))):
        if marks:
            _put(made, dice.choice(marks) + dice.randrange(4, 44), dice.choice((2, 4)), dice.choice(WORST))
    return bytes(made)


def _parts(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return {name: package.read(name) for name in package.namelist()[:40]}
    except Exception:
        return {}


def _packed(dice: random.Random, parts: list[tuple[str, bytes]]) -> bytes:
    target = io.BytesIO()
    method = dice.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    with zipfile.ZipFile(target, "w", method) as made:
        for name, content in parts:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = method
            made.NameToInfo.pop(name, None)  # a second part of one name is written without a word
            made.writestr(entry, content)
    return target.getvalue()


# ---- markup


def with_worse_markup(dice: random.Random, data: bytes) -> bytes:
    """An element doubled, gone, nested deep or crossed; a number or a target that cannot be; signs that must not be."""
    text = data.decode("utf-8", "surrogateescape")
    tags = [match.span() for match in re.finditer(r"<[^<>]*>", text)]
    numbers = [match.span() for match in re.finditer(r"(?<=[\">])-?\d+(?=[\"<])", text)]
    targets = [match.span(1) for match in re.finditer(r'Target="([^"]*)"', text)]
    place = dice.randrange(len(text) + 1)
    start, end = dice.choice(tags) if tags else (place, place)
    match dice.randrange(8):
        case 0 if numbers:
            start, end = dice.choice(numbers)
            text = text[:start] + dice.choice(NUMBERS) + text[end:]
        case 1 if targets:
            start, end = dice.choice(targets)
            text = text[:start] + dice.choice(TARGETS) + text[end:]
        case 2:
            text = text[:start] + text[end:]
        case 3:
            text = text[:end] + text[start:end] * dice.choice((1, 3, 300)) + text[end:]
        case 4:
            other = dice.choice(tags) if tags else (place, place)
            text = text[:start] + text[other[0] : other[1]] + text[end:]
        case 5:
            text = text[:start] + text[start:end].replace('"', "'") + text[end:]
        case 6:
            text = text.replace("</", "", dice.choice((1, 2, 50)))
        case _:
            text = text[:place] + dice.choice(SIGNS) + text[place:]
    return text.encode("utf-8", "surrogateescape")


# ---- containers and records


def with_worse_sector(dice: random.Random, data: bytes) -> bytes:
    """Sectors exchanged; the header, the table of sectors or the folder says what cannot be."""
    made = bytearray(data)
    count = max(len(made) // 512, 1)
    for _ in range(dice.choice((1, 1, 3))):
        match dice.randrange(4):
            case 0:
                _put(made, 4 * dice.randrange(6, 128), 4, dice.choice((*WORST, dice.randrange(count))))
            case 1:
                table = 512 * (count - 1)
                _put(made, table + 4 * dice.randrange(128), 4, dice.choice((*WORST, dice.randrange(count))))
            case 2:
                folder = 512 * max(count - 2, 0)
                _put(made, folder + dice.randrange(512), dice.choice((1, 2, 4)), dice.choice(WORST))
            case _:
                one, other = 512 * dice.randrange(count), 512 * dice.randrange(count)
                made[one : one + 512] = made[other : other + 512]
    return bytes(made)


def with_worse_record(dice: random.Random, data: bytes) -> bytes:
    """A record of an .xls has another kind, another size or impossible fields, or stands twice."""
    made = bytearray(data)
    places = list[tuple[int, int]]()
    at = 512 if data.startswith(b"\xd0\xcf") else 0
    while at + 4 <= len(data) and len(places) < 500:
        size = struct.unpack_from("<H", data, at + 2)[0]
        places.append((at, size))
        at += 4 + size
    if not places:
        return overwritten(dice, data)
    for _ in range(dice.choice((1, 2))):
        at, size = dice.choice(places)
        match dice.randrange(4):
            case 0:
                _put(made, at, 2, dice.choice((*RECORDS, *WORST)))
            case 1:
                _put(made, at + 2, 2, dice.choice((size + 1, max(size - 1, 0), *WORST)))
            case 2:
                _put(made, at + 4 + dice.randrange(max(size, 1)), dice.choice((1, 2, 4)), dice.choice(WORST))
            case _:
                made[at:at] = made[at : at + 4 + size]
    return bytes(made)


def with_worse_run(dice: random.Random, data: bytes) -> bytes:
    """A number in a binary part is one that cannot be."""
    made = bytearray(data)
    for _ in range(dice.choice((1, 3))):
        if made:
            _put(made, dice.randrange(len(made)), dice.choice((1, 2, 4)), dice.choice(WORST))
    return bytes(made)


def _put(made: bytearray, place: int, size: int, number: int) -> None:
    made[place : place + size] = (number & ((1 << 8 * size) - 1)).to_bytes(size, "little")
