"""The invented office is whole, varied and in nobody's likeness."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import cast

import pytest

from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import HOUSEHOLDS, Household
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.values import Marked, Reference
from welfare_desktop.services.demo import SampleLedger, demo_rows, sample_ledger

FEW = 1_200


@pytest.fixture(scope="module")
def office() -> Mapping[str, tuple[Record, ...]]:
    return dict(demo_rows(FEW))


@pytest.fixture(scope="module")
def ledger() -> SampleLedger:
    return sample_ledger(300)


def whole(record: Record) -> Iterator[Record]:
    yield record
    for key in children_of(type(record)):
        yield from getattr(record, key)


def timeless(record: Record) -> object:
    """A record without what is fresh each time: its ids."""
    children = {key: tuple(timeless(child) for child in getattr(record, key)) for key in children_of(type(record))}
    facts = {
        key: getattr(record, key)
        for key, fact in fields_of(type(record)).items()
        if not isinstance(fact.type, Reference)
    }
    return facts, children


def test_a_ward_has_the_size_it_is_said_to_have() -> None:
    office = dict(demo_rows())
    sizes = {key: len(records) for key, records in office.items()}
    said = {"districts": 22, "salons": 90, "volunteers": 7_000, "households": 20_000, "cases": 300}
    assert sizes.items() >= said.items()
    serving = Counter(
        appointment.role
        for person in cast("tuple[Volunteer, ...]", office["volunteers"])
        for appointment in person.appointments
        if appointment.ended_on is None
    )
    assert serving["福祉協力員"] == 950
    assert serving["民生委員(世帯担当)"] == 215


def test_every_register_has_its_own_records(office: Mapping[str, tuple[Record, ...]]) -> None:
    assert set(office) == set(KINDS)
    for key, records in office.items():
        assert {type(record) for record in records} == {KINDS[key].record}


def test_ids_are_set_and_never_twice(office: Mapping[str, tuple[Record, ...]]) -> None:
    ids = [one.id for records in office.values() for record in records for one in whole(record)]
    assert all(ids)
    assert len(ids) == len(set(ids))


def test_references_point_back_to_what_is_already_there(office: Mapping[str, tuple[Record, ...]]) -> None:
    known: dict[str, set[int]] = {key: set() for key in KINDS}
    for key, records in office.items():
        for record in records:
            known[key].add(record.id)
            for one in whole(record):
                for name, fact in fields_of(type(one)).items():
                    value = getattr(one, name)
                    if isinstance(fact.type, Reference) and isinstance(value, int):
                        assert value in known[fact.type.kind], (type(one), name)


def test_every_value_reads_back_as_it_is_shown(office: Mapping[str, tuple[Record, ...]]) -> None:
    for records in office.values():
        for record in records:
            for one in whole(record):
                for name, fact in fields_of(type(one)).items():
                    value = getattr(one, name)
                    if value is not None and not isinstance(fact.type, Reference):
                        assert fact.type.parse(fact.type.show(value)) == value, (type(one), name)


def test_the_same_seed_gives_the_same_office() -> None:
    first, again, other = (
        [timeless(record) for _, records in demo_rows(60, seed) for record in records] for seed in (7, 7, 8)
    )
    assert first == again
    assert first != other


def test_all_variants_of_reality_are_there(office: Mapping[str, tuple[Record, ...]]) -> None:
    homes = cast("tuple[Household, ...]", office["households"])
    names = "".join(member.name or "" for home in homes for member in home.members)
    assert {"髙", "﨑", "齋", "邉", "𠮷", "濵", "\U000e0100"} <= set(names)
    assert any(home.address is None for home in homes)
    assert any(home.ended_on for home in homes)
    assert any(home.pauses for home in homes)
    assert any(len(member.born_on or "") == 4 for home in homes for member in home.members)
    assert any("、" in (member.phone or "") for home in homes for member in home.members)
    assert {consent.state for home in homes for consent in home.consents} == {"未確認", "同意", "不同意", "撤回"}
    assert any(isinstance(task.person, str) for home in homes for task in home.assignments)
    people = {(person.name, person.born_on) for person in cast("tuple[Volunteer, ...]", office["volunteers"])}
    assert any((home.members[0].name, home.members[0].born_on) in people for home in homes)


def test_watchers_serve_in_the_district_they_watch(office: Mapping[str, tuple[Record, ...]]) -> None:
    serves = {person.id: person for person in cast("tuple[Volunteer, ...]", office["volunteers"])}
    for home in cast("tuple[Household, ...]", office["households"]):
        for task in home.assignments:
            if isinstance(task.person, int):
                assert serves[task.person].appointments[0].district == home.district


def test_no_telephone_number_can_be_anybodys(office: Mapping[str, tuple[Record, ...]]) -> None:
    for home in cast("tuple[Household, ...]", office["households"]):
        for number in (home.members[0].phone or "").split("、"):
            assert number.startswith(("093-1", "070-0", "080-0", "090-0")) or not number


def test_the_sample_has_a_head_of_two_rows_and_the_records_asked_for(ledger: SampleLedger) -> None:
    groups, headers = ledger.sheet.rows[3:5]
    assert len(ledger.truth) == 300
    assert groups[18:21] == ("緊急連絡先", None, None)
    assert headers[18:21] == ("氏名", "続柄", "電話")
    assert {len(row) for row in ledger.sheet.rows} == {len(ledger.keys)}
    assert all(HOUSEHOLDS.field(key) for key in ledger.keys)


def test_every_cell_of_the_sample_reads_as_its_truth(ledger: SampleLedger) -> None:
    for row, truth in ledger.truth.items():
        for key, cell in zip(ledger.keys, ledger.sheet.rows[row - 1], strict=True):
            if cell in ("〃", "同上") or (cell is None and key in ("district", "neighbourhood")):
                continue
            parsed = HOUSEHOLDS.field(key).type.parse(cell)
            assert (parsed.value if isinstance(parsed, Marked) else parsed) == truth.get(key), (row, key, cell)


def test_a_blank_context_cell_of_the_sample_lies_in_a_merge_or_below_one(ledger: SampleLedger) -> None:
    covered = {(row, span.left): span.top for span in ledger.sheet.merged for row in range(span.top, span.bottom + 1)}
    for row, truth in ledger.truth.items():
        for column, key in ((2, "district"), (3, "neighbourhood")):
            top = covered.get((row, column), row)
            assert ledger.sheet.rows[top - 1][column - 1] == truth[key]


def test_a_ditto_repeats_the_record_above(ledger: SampleLedger) -> None:
    dittos = 0
    for row, truth in ledger.truth.items():
        for column, key in ((17, "watcher"), (18, "minsei")):
            if ledger.sheet.rows[row - 1][column - 1] in ("〃", "同上"):
                dittos += 1
                assert ledger.truth[row - 1][key] == truth[key]
    assert dittos


def test_the_sample_ends_each_district_with_its_subtotal(ledger: SampleLedger) -> None:
    counts = [int(str(row[3])[:-2].replace(",", "")) for row in ledger.sheet.rows if "世帯" in str(row[3])[-2:]]
    assert sum(counts[:-1]) == counts[-1] == len(ledger.truth)
    subtotals = [row for row in ledger.sheet.rows if "小計" in str(row[1])]
    assert len(subtotals) == len({truth["district"] for truth in ledger.truth.values()})


def test_the_district_of_the_sample_is_one_of_the_office(
    office: Mapping[str, tuple[Record, ...]], ledger: SampleLedger
) -> None:
    names = {district.name for district in cast("tuple[District, ...]", office["districts"])}
    assert {truth["district"] for truth in ledger.truth.values()} <= names
