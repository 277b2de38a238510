"""The lines of two records side by side, as the window shows them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.joined_record import value_of
from welfare_desktop.domain.joining import SIDES, STAYS, Comparison, Line, Take
from welfare_desktop.domain.records import Field, Record, fields_of
from welfare_desktop.domain.registers.dated import DatedFact
from welfare_desktop.domain.values import Count, Date, FiscalYear, Money, Month, Reference
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.ui import values, words

Names = Mapping[tuple[str, int], str]

ARROWS: Mapping[Take, str] = {
    Take.LEFT: "←",
    Take.RIGHT: "→",
    Take.BOTH: "＋",
    Take.ONE: "＝",
    Take.NONE: "✕",
}
"""The shape of each choice; its word stands beside it."""
_LABELLED = (Date, Month, Count, Money, FiscalYear)
"""Values that do not say by themselves what they are."""


def side_text(comparison: Comparison, names: Names, line: Line, side: Take) -> str:
    """What one side says."""
    value = line.left if side is Take.LEFT else line.right
    if isinstance(value, Record):
        return child_text(comparison, names, value)
    return fact_text(line.field, value, names) if line.field is not None else ""


def result_text(comparison: Comparison, names: Names, line: Line, take: Take) -> str:
    """What becomes of a line, with the shape of the choice."""
    translate = QCoreApplication.translate
    if line.place == STAYS:
        told = translate("joining", "左を残す") if take is Take.LEFT else translate("joining", "右を残す")
    elif line.field is not None:
        told = fact_text(line.field, value_of(line, take), names)
    else:
        told = _child_result(line, take) or side_text(comparison, names, line, Take.LEFT)
    return f"{ARROWS[take]} {told}" if line.differs else told


def _child_result(line: Line, take: Take) -> str:
    """What becomes of a child, or of two that are the same; "" where there is nothing to decide."""
    translate = QCoreApplication.translate
    if not line.differs:
        return ""
    if take in SIDES and (line.left is None or line.right is None):
        return translate("joining", "残す")
    told = {
        Take.ONE: translate("joining", "1件にまとめる"),
        Take.BOTH: translate("joining", "別々に残す"),
        Take.NONE: translate("joining", "残さない"),
        Take.LEFT: translate("joining", "左だけ残す"),
        Take.RIGHT: translate("joining", "右だけ残す"),
    }
    return told[take]


def fact_text(field: Field, value: Value, names: Names) -> str:
    """A value as shown; a reference as the name of what it points to."""
    if isinstance(field.type, Reference) and isinstance(value, int):
        return names.get((field.type.kind, value), "")
    return values.shown(field.type, value)


def child_text(comparison: Comparison, names: Names, child: Record) -> str:
    """A child in one line: what is known of it, in the order of its facts."""
    if isinstance(child, DatedFact):
        return _past_text(type(comparison.left), names, child)
    shown = ((field, fact_text(field, getattr(child, key), names)) for key, field in fields_of(type(child)).items())
    return "  ".join(
        f"{words.label(field.label)} {text}" if isinstance(field.type, _LABELLED) else text
        for field, text in shown
        if text
    )


def _past_text(root: type[Record], names: Names, entry: DatedFact) -> str:
    """What a dated fact was, from when to when."""
    field = fields_of(root).get(entry.field or "")
    if field is None:
        return entry.value or ""
    text = entry.value or ""
    if isinstance(field.type, Reference) and text.isdecimal():
        text = names.get((field.type.kind, int(text)), text)
    days = fields_of(type(entry))
    since, until = (values.shown(days[key].type, getattr(entry, key)) for key in ("since", "until"))
    return f"{words.label(field.label)}  {text}  {since}～{until}" if since or until else f"{field.label}  {text}"


def label_text(line: Line) -> str:
    """What a line is called; facts of a child stand a little to the right."""
    label = words.label(line.label)
    return f"　{label}" if line.whole else label
