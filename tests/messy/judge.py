"""Holds what the product read from a messy ledger against the truth."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.messy.truth import Book, Fact, PlantedTable

Row = tuple[str, int]


@dataclass(slots=True)
class Verdict:
    """Figures over any number of books; `failures` tells what went wrong where, without end."""

    books: int = 0
    headers: Counter[bool] = field(default_factory=Counter[bool])
    records: Counter[bool] = field(default_factory=Counter[bool])
    values: Counter[tuple[str, bool]] = field(default_factory=Counter[tuple[str, bool]])
    errors: Counter[tuple[str, bool]] = field(default_factory=Counter[tuple[str, bool]])
    false_problems: int = 0
    unconserved: int = 0
    by_mess: Counter[tuple[str, bool]] = field(default_factory=Counter[tuple[str, bool]])
    failures: list[str] = field(default_factory=list[str])

    def accuracy(self) -> float:
        """Share of values that are right."""
        return _share(self.values)

    def problems_share(self) -> float:
        """False problems against all values."""
        return self.false_problems / max(1, self.values.total())

    def errors_found(self) -> float:
        """Share of planted errors that were reported."""
        return _share(self.errors)

    def lines(self) -> Iterable[str]:
        """The figures, and those of every kind of mess and of every way to write."""
        yield f"books {self.books}, headings {_of(self.headers)}, records {_of(self.records)}"
        yield f"values {self.accuracy():.4%} of {self.values.total()}, false problems {self.problems_share():.3%}"
        yield f"errors found {self.errors_found():.2%} of {self.errors.total()}, rows lost {self.unconserved}"
        for name, counts in (("value", self.values), ("error", self.errors), ("tables with", self.by_mess)):
            for how in sorted({how for how, _ in counts}):
                right, wrong = counts[how, True], counts[how, False]
                yield f"  {name} {how}: {right}/{right + wrong}"


def _share(counts: Counter[tuple[str, bool]]) -> float:
    right = sum(count for (_, good), count in counts.items() if good)
    return right / counts.total() if counts else 1.0


def _of(counts: Counter[bool]) -> str:
    return f"{counts[True]}/{counts.total()}"


def judge(book: Book, looked: Mapping[str, Any], report: Mapping[str, Any], verdict: Verdict) -> None:
    """Add one book to the figures: what `look` prints of it and what the import's report says."""
    verdict.books += 1
    before = len(verdict.failures)
    _judge_layout(book, looked, verdict)
    _judge_values(book, report, verdict)
    _judge_problems(book, report, verdict)
    _judge_conservation(book, report, verdict)
    for mess in book.mess:
        verdict.by_mess[mess, len(verdict.failures) == before] += 1


def _judge_layout(book: Book, looked: Mapping[str, Any], verdict: Verdict) -> None:
    found = {sheet["name"]: sheet for sheet in looked["sheets"]}
    planted: defaultdict[str, list[PlantedTable]] = defaultdict(list)
    for table in book.tables:
        planted[table.sheet].append(table)
    for sheet, tables in planted.items():
        read = found[sheet]["tables"]
        headers = [tuple(each["header_rows"]) for each in read]
        counts = [each["records"] for each in read]
        for right, what, said, meant in (
            (verdict.headers, "headings", headers, [table.header_rows for table in tables]),
            (verdict.records, "records", counts, [len(table.records) for table in tables]),
        ):
            right[said == meant] += 1
            if said != meant:
                verdict.failures.append(f"{book.name} {sheet} {what}: {said} instead of {meant}")
    for sheet in book.other_sheets:
        verdict.headers[found[sheet]["role"] == "skip"] += 1
        if found[sheet]["role"] != "skip":
            verdict.failures.append(f"{book.name} {sheet}: taken for data")


def _judge_values(book: Book, report: Mapping[str, Any], verdict: Verdict) -> None:
    said: defaultdict[Row, list[Mapping[str, Any]]] = defaultdict(list)
    for each in report["records"]:
        said[each["sheet"], each["row"]].append(each["values"])
    for table in book.tables:
        for planted in table.records:
            read = said.get((table.sheet, planted.row), [])
            values = read.pop(0) if read else {}
            _judge_record(f"{book.name} {table.sheet}!{planted.row}", planted.facts, values, verdict)
    for (sheet, row), left in said.items():
        if left:
            verdict.failures.append(f"{book.name} {sheet}!{row}: a record that is none")
            verdict.values["no record", False] += 1


def _judge_record(place: str, facts: Mapping[str, Fact], values: Mapping[str, Any], verdict: Verdict) -> None:
    for key, fact in facts.items():
        if fact.is_error:
            continue
        right = values.get(key) == fact.value
        verdict.values[fact.how, right] += 1
        if not right:
            verdict.failures.append(f"{place} {key} ({fact.how}): {values.get(key)!r} instead of {fact.value!r}")
    for key, value in values.items():
        if key not in facts and value not in (None, [], ""):
            verdict.values["invented", False] += 1
            verdict.failures.append(f"{place} {key}: {value!r} out of nothing")


def _judge_problems(book: Book, report: Mapping[str, Any], verdict: Verdict) -> None:
    said = {(each["sheet"], each["row"], each["field"]): each["message"] for each in report["problems"]}
    planted_at = {
        (table.sheet, planted.row, key)
        for table in book.tables
        for planted in table.records
        for key, fact in planted.facts.items()
        if fact.is_error
    }
    for table in book.tables:
        for planted in table.records:
            for key, fact in planted.facts.items():
                place = (table.sheet, planted.row, key)
                if fact.is_error:
                    verdict.errors[fact.how, place in said] += 1
                    if place not in said:
                        verdict.failures.append(f"{book.name} {place}: no problem for {fact.how}")
                elif place in said and place not in planted_at:
                    verdict.false_problems += 1
                    verdict.failures.append(f"{book.name} {place} ({fact.how}): {said[place]}")


def _judge_conservation(book: Book, report: Mapping[str, Any], verdict: Verdict) -> None:
    fates: Counter[Row] = Counter()
    for each in (*report["records"], *report["skipped"], *(each for each in report["problems"] if not each["column"])):
        fates[each["sheet"], each["row"]] += 1
    lost = book.rows - fates.keys()
    verdict.unconserved += len(lost)
    verdict.failures += [f"{book.name} {sheet}!{row}: lost" for sheet, row in sorted(lost)]
