"""Value types: how each kind of fact is read from a cell and shown."""

from welfare_desktop.domain.values.address import Address
from welfare_desktop.domain.values.choices import Choice, Choices, YesNo
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value, ValueType
from welfare_desktop.domain.values.date_reading import date_of_serial, first_day, last_day
from welfare_desktop.domain.values.dates import Date, FiscalYear, Month, age_on, short_era, western
from welfare_desktop.domain.values.kana import Kana
from welfare_desktop.domain.values.narrative import Narrative
from welfare_desktop.domain.values.numbers import Count, CountOrText, Money
from welfare_desktop.domain.values.phone import Phone
from welfare_desktop.domain.values.postal_code import PostalCode
from welfare_desktop.domain.values.reference import Reference
from welfare_desktop.domain.values.sealed import Sealed
from welfare_desktop.domain.values.text import Text

__all__ = [
    "Address",
    "Cell",
    "Choice",
    "Choices",
    "Count",
    "CountOrText",
    "Date",
    "FiscalYear",
    "Kana",
    "Marked",
    "Money",
    "Month",
    "Narrative",
    "Parsed",
    "Phone",
    "PostalCode",
    "Reference",
    "Sealed",
    "Text",
    "Value",
    "ValueType",
    "YesNo",
    "age_on",
    "date_of_serial",
    "first_day",
    "last_day",
    "short_era",
    "western",
]
