"""What titles and remarks say of every record of a table: the year of its days and figures, the area code."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.values import Date, FiscalYear, Marked, Money, Month, Phone
from welfare_desktop.domain.values.contract import Cell, ValueType
from welfare_desktop.domain.values.periods import is_period
from welfare_desktop.domain.values.phone import LOCAL
from welfare_desktop.domain.workbooks import Sheet, Table
from welfare_desktop.sheets.date_cells import YearTold, fiscal_years, year_told
from welfare_desktop.sheets.draft import Draft
from welfare_desktop.sheets.tables.served_roles import ROLE, role_of_cell
from welfare_desktop.sheets.tables.shapes import text_of

TITLED, YEARLY, AREA = "year.from-title", "year.of-title", "area.from-title"
INFERRED = "era.inferred"
DETAIL = "choice.detail"
THOUSAND, PERIOD = "unit.thousand", "date.of-period"
TOLD = ("area", "post", "neighbourhood")
"""Columns that say 主任児童委員 of some, where the title says 民生委員 of all."""
BIRTH = "born_on"
ERA = re.compile("明治|大正|昭和|平成|令和")
NO_ERA = re.compile(r"(?:[0-9]{1,2}|元)\s*[./年\-]\s*[0-9]{1,2}\s*[./月\-]\s*[0-9]{1,2}日?$")
ENDS = (("term_ends_on", "appointed_on"), ("appointed_on", "term_ends_on"))
"""Facts that one column may tell together: 任期 R7.4.1～R9.3.31."""
THOUSANDS = re.compile(r"単位\s*:?\s*千円|[(\[]千円[)\]]|／千円$|/千円$")
YEAR_HEADING = re.compile(r"(?:対象|受付|相談)?年度")
BARE_NUMBER = re.compile(r"[△▲-]?[0-9,]+(?:\.[0-9]+)?")
CODE = re.compile(r"(?:市外)?局番[^0-9]{0,12}\(?(0[0-9]{1,4})(?![0-9\-])")


class SaidAround:
    """Completes the records of one table; `wanted` are the keys that no column has."""

    def __init__(self, sheet: Sheet, table: Table, kind: Kind, columns: Mapping[str, Sequence[int]]) -> None:
        self._headers = {each.column: each.header for each in table.columns}
        self._columns = columns
        types = {key: kind.field(key).type for key in columns}
        dates = [key for key, held in types.items() if isinstance(held, Date | Month) and not key.endswith(BIRTH)]
        families = _yearly(kind, columns)
        self._year = year_told(sheet, table) if dates or families else None
        self._year_column = next(
            (
                each.header
                for each in table.columns
                if YEAR_HEADING.fullmatch(each.header)
                and not any(each.column in numbers for numbers in columns.values())
            ),
            "",
        )
        self._dates = dates if self._year or self._year_column else []
        self._eras = {
            key: era for key, held in types.items() if isinstance(held, Date) and (era := self._era_told(key))
        }
        self._families = {key: (year, facts) for key, facts in families.items() if (year := self._year_of(facts))}
        self._phones = [key for key, held in types.items() if isinstance(held, Phone)]
        self._code = _code_told(sheet, table) if self._phones else ""
        said = {key for key, _ in table.context} | {each.key for each in table.captions}
        self._told = (
            [key for key in TOLD if key in columns]
            if ROLE in said and ROLE not in columns and ROLE in _keys(kind)
            else []
        )
        self._thousands = self._in_thousands(types, table)
        self._periods = [
            (key, other)
            for key, other in ENDS
            if key in columns
            and other not in columns
            and other in _keys(kind)
            and _has_periods(sheet, table, columns[key])
        ]
        self.wanted = (*self._families, *(other for _, other in self._periods))

    def steps(self) -> Iterator[Callable[[Draft, Mapping[str, int]], None]]:
        """What is to be done with every record; each step takes the record and the index of each key."""
        if self._dates:
            yield self._add_year
        if self._eras:
            yield self._add_era
        if self._families:
            yield self._say_year
        if self._code:
            yield self._add_code
        if self._told:
            yield self._take_role
        if self._thousands:
            yield self._count_in_yen
        if self._periods:
            yield self._take_other_end

    def _in_thousands(self, types: Mapping[str, ValueType], table: Table) -> list[str]:
        """The sums of a list that counts in thousands of yen, by a heading or a line around it."""
        sums = [key for key, held in types.items() if isinstance(held, Money)]
        if any(THOUSANDS.search(text_of(note)) for note in (table.notes if sums else ())):
            return sums
        return [
            key
            for key in sums
            if any(THOUSANDS.search(text_of(self._headers[column])) for column in self._columns[key])
        ]

    def _count_in_yen(self, draft: Draft, at: Mapping[str, int]) -> None:
        """30 under （単位：千円） is 30,000 yen; what says its own unit stays."""
        for key in self._thousands:
            cell = draft.values[at[key]]
            if cell is not None and not isinstance(cell, bool) and BARE_NUMBER.fullmatch(text_of(cell)):
                value = float(text_of(cell).replace(",", "").replace("△", "-").replace("▲", "-")) * 1000
                self._put(draft, at, key, str(round(value)), THOUSAND)

    def _take_other_end(self, draft: Draft, at: Mapping[str, int]) -> None:
        """The whole period for the other of its ends too; each is read by what it is."""
        for key, other in self._periods:
            cell = draft.values[at[key]]
            if isinstance(cell, str) and draft.values[at[other]] is None and is_period(cell):
                draft.values[at[other]] = cell
                draft.marks.append((other, PERIOD))

    def _add_year(self, draft: Draft, at: Mapping[str, int]) -> None:
        """4/1 under 令和6年度: the title says the year, of everything but births."""
        for key in self._dates:
            cell = draft.values[at[key]]
            year = self._year_beside(draft) or self._year
            if isinstance(cell, str) and year and (day := year.day_of(cell)):
                self._put(draft, at, key, day, TITLED)

    def _year_beside(self, draft: Draft) -> YearTold | None:
        """R7 in a column 年度 of its own: that of the days beside it."""
        said = (
            next((text for header, text in draft.others if header == self._year_column), "")
            if self._year_column
            else ""
        )
        year = FiscalYear().parse(said)
        value = year.value if isinstance(year, Marked) else year
        return YearTold(value) if isinstance(value, int) else None

    def _era_told(self, key: str) -> str:
        """The one era that a heading names: 生年月日(昭和)."""
        eras = {era for column in self._columns[key] for era in ERA.findall(self._headers[column])}
        return eras.pop() if len(eras) == 1 else ""

    def _add_era(self, draft: Draft, at: Mapping[str, int]) -> None:
        """12.3.4 under 生年月日(昭和)."""
        for key, era in self._eras.items():
            cell = draft.values[at[key]]
            if isinstance(cell, str) and NO_ERA.match(text_of(cell)):
                self._put(draft, at, key, f"{era}{text_of(cell)}", INFERRED)

    def _year_of(self, facts: Sequence[str]) -> int:
        """The fiscal year of some figures: that of their headings (令和6年度／世帯数), else the title's; 0 for none."""
        headed = fiscal_years(text_of(self._headers[column]) for fact in facts for column in self._columns[fact])
        if headed:
            return headed.pop() if len(headed) == 1 else 0
        return self._year.year if self._year and not self._year.month else 0

    def _say_year(self, draft: Draft, at: Mapping[str, int]) -> None:
        """Figures under 令和6年度 are those of that year."""
        for key, (year, facts) in self._families.items():
            if any(draft.values[at[fact]] is not None for fact in facts):
                draft.values[at[key]] = year
                draft.marks.append((key, YEARLY))

    def _add_code(self, draft: Draft, at: Mapping[str, int]) -> None:
        """581-1234 under 市外局番はすべて093."""
        for key in self._phones:
            cell = draft.values[at[key]]
            if cell is not None and (number := self._with_code(cell)):
                self._put(draft, at, key, number, AREA)

    def _take_role(self, draft: Draft, at: Mapping[str, int]) -> None:
        """主任児童委員 in the column of areas of a 民生委員名簿: that is what this one serves as."""
        for key in self._told:
            cell = draft.values[at[key]]
            role = role_of_cell(cell) if isinstance(cell, str) else ""
            if role and role != draft.values[at[ROLE]]:
                draft.values[at[ROLE]] = role
                draft.marks.append((ROLE, DETAIL))
                draft.others.append((self._headers[self._columns[key][0]], str(cell)))
                draft.values[at[key]] = None

    def _with_code(self, cell: Cell) -> str:
        parsed = Phone().parse(cell)
        local = isinstance(parsed, Marked) and parsed.mark == LOCAL and "、" not in str(parsed.value)
        return f"{self._code}-{parsed.value}" if local and isinstance(parsed, Marked) else ""

    def _put(self, draft: Draft, at: Mapping[str, int], key: str, value: str, mark: str) -> None:
        draft.others.append((self._headers[self._columns[key][0]], str(draft.values[at[key]])))
        draft.values[at[key]] = value
        draft.marks.append((key, mark))


def _has_periods(sheet: Sheet, table: Table, columns: Sequence[int]) -> bool:
    return any(isinstance(cell, str) and is_period(cell) for cell in table.column(sheet, columns[0]))


def _keys(kind: Kind) -> frozenset[str]:
    return frozenset(column.key for column in kind.columns)


def _yearly(kind: Kind, columns: Mapping[str, Sequence[int]]) -> dict[str, list[str]]:
    """The years no column tells, each with the mapped facts of that year (回数 and 参加者 of 実施報告 年度)."""
    paths = {column.key: column.path for column in kind.columns if column.path}
    years = [
        key for key, path in paths.items() if path.endswith(".year") and isinstance(kind.field(key).type, FiscalYear)
    ]
    found = {
        year: [key for key in columns if paths.get(key, "").startswith(paths[year].removesuffix("year"))]
        for year in years
        if year not in columns
    }
    return {year: facts for year, facts in found.items() if facts}


def _code_told(sheet: Sheet, table: Table) -> str:
    """The one area code that the sheet states for all its numbers; "" where it states none, or several."""
    texts = (*(each.header for each in table.columns), *table.notes, sheet.name)
    codes = {code for text in texts if "局番" in text for code in CODE.findall(text_of(text))}
    return codes.pop() if len(codes) == 1 else ""
