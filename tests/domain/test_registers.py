"""The registers hold what REGISTERS.md lists, and say it in ways that do not clash."""

import dataclasses
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import values_of
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.records import Field, Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS, kind
from welfare_desktop.domain.values import Choice, Choices, Narrative

ROW_KEYS = {
    "districts": "code name name_kana ward chair_name founded_on area_text elementary_school junior_high_school "
    "care_centre base_facility phone households association_households minsei_quota csw",
    "volunteers": "number name name_kana sex born_on postal_code address building phone mobile fax email district "
    "neighbourhood role post area appointed_on term_ends_on is_reappointment letter_number recommended_by "
    "roster_consent plan note",
    "households": "number district neighbourhood head_name head_kana sex born_on postal_code address building phone "
    "mobile household_type living_alone reason method frequency watcher minsei started_on ended_on end_reason "
    "last_confirmed_on evacuation_support consent key_holder doctor care_level services note "
    "contacts.1.name contacts.2.relation contacts.3.phone members.1.name members.2.relation members.3.born_on",
    "salons": "number name name_kana district venue address kind leader leader_phone treasurer schedule times_a_year "
    "registered_members helpers fee opened_on closed_on listens_to_worries grants.kind grants.applied_on "
    "grants.amount_requested grants.amount_granted grants.paid_on grants.amount_spent grants.carried_over "
    "monthly.4.times monthly.3.attendance",
    "cases": "number received_on received_by channel route client_name client_kana sex born_on address phone district "
    "topics complaint responsible status relation_of_caller referred_by next_action closed_on",
    "organisations": "number name name_kana kind address phone booklet_consent booklet_text contacts.1.name",
}
REGISTERS = pytest.mark.parametrize("register", KINDS.values(), ids=lambda register: register.key)


def records_of(register: Kind) -> list[type[Record]]:
    return [register.record, *(child.record for child in children_of(register.record).values())]


def folded(heading: str) -> str:
    wide = unicodedata.normalize("NFKC", heading).upper()
    return re.sub(r"[\W_]", "", wide) or wide


def read(field: Field, text: str) -> object:
    parsed = field.type.parse(text)
    assert not isinstance(parsed, Problem), text
    return parsed


@pytest.mark.parametrize("key", ROW_KEYS)
def test_every_ledger_key_of_the_list_of_registers_names_a_fact(key: str) -> None:
    for row_key in ROW_KEYS[key].split():
        assert kind(key).field(row_key).label


def test_a_key_no_register_has_is_refused() -> None:
    with pytest.raises(KeyError):
        kind("households").field("contacts.1.colour")
    with pytest.raises(KeyError):
        kind("vehicles")


@REGISTERS
def test_labels_are_unique_within_a_register(register: Kind) -> None:
    labels = [register.label_of(column.key) for column in register.columns]
    assert len(labels) == len(set(labels))


@REGISTERS
def test_labels_are_unique_within_a_record_and_its_children(register: Kind) -> None:
    for record in records_of(register):
        labels = [fact.label for fact in fields_of(record).values()]
        assert len(labels) == len(set(labels)), record
    names = [child.label for child in children_of(register.record).values()]
    assert len(names) == len(set(names))


@REGISTERS
def test_a_heading_belongs_to_one_column_of_a_register(register: Kind) -> None:
    owner: dict[str, str] = {}
    for column in register.columns:
        for heading in register.headings(column.key):
            assert owner.setdefault(folded(heading), column.key) == column.key, heading


@REGISTERS
def test_only_the_name_is_required(register: Kind) -> None:
    required = [fact for record in records_of(register) for fact in fields_of(record).values() if fact.required]
    assert required == [register.field(register.name)]


@REGISTERS
def test_every_key_a_register_speaks_of_is_a_column(register: Kind) -> None:
    spoken = (register.name, register.kana, register.address, register.born_on, register.number, register.district)
    for key in (*spoken, *register.phones, *register.words, register.ended_on):
        assert not key or register.field(key)


def test_every_table_has_its_own_name() -> None:
    tables = [record.table for register in KINDS.values() for record in records_of(register)]
    assert all(tables)
    assert len(tables) == len(set(tables))
    assert [register.record.table for register in KINDS.values()] == list(KINDS)


@REGISTERS
def test_every_field_of_a_record_is_declared_with_its_meaning(register: Kind) -> None:
    own = {"id", "revision", "written"}
    for record in records_of(register):
        assert {spec.name for spec in dataclasses.fields(record)} - own == {*fields_of(record), *children_of(record)}


@REGISTERS
def test_narratives_and_names_are_personal(register: Kind) -> None:
    for record in records_of(register):
        for fact in fields_of(record).values():
            assert fact.personal or not isinstance(fact.type, Narrative)
    about_people = ("volunteers", "households", "funds", "staff")
    assert register.key not in about_people or register.field(register.name).personal


@REGISTERS
def test_every_spelling_of_a_choice_means_one_of_its_options(register: Kind) -> None:
    for record in records_of(register):
        for fact in fields_of(record).values():
            if isinstance(fact.type, Choice | Choices):
                spellings = [spelling for spelling, _ in fact.type.synonyms]
                assert len(spellings) == len(set(spellings)), fact.label
                for spelling, option in fact.type.synonyms:
                    expected = option if isinstance(fact.type, Choice) else (option,)
                    assert read(fact, spelling) == expected, (fact.label, spelling)


@pytest.mark.parametrize(
    ("register", "key", "written", "value"),
    [
        ("households", "sex", "Ｆ", "女"),
        ("households", "household_type", "高齢", "高齢者世帯"),
        ("households", "household_type", "母子", "ひとり親で子育て中の世帯"),
        ("households", "living_alone", "一人暮らし", "独居"),
        ("households", "living_alone", "○", "独居"),
        ("households", "care_level", "要介護２", "要介護2"),
        ("households", "consent", "○", "同意"),
        ("volunteers", "role", "民生委員", "民生委員(世帯担当)"),
        ("volunteers", "roster_consent", "可", True),
        ("cases", "topics", "孤独・孤立、介護", ("孤独・孤立", "介護")),
        ("cases", "channel", "窓口", "来所"),
        ("salons", "times_a_year", "24回", 24),
    ],
)
def test_words_of_ledgers_are_understood(register: str, key: str, written: str, value: object) -> None:
    assert read(kind(register).field(key), written) == value


@given(st.data())
def test_what_is_shown_can_be_read_again(data: st.DataObject) -> None:
    register = data.draw(st.sampled_from(list(KINDS.values())))
    column = data.draw(st.sampled_from(register.columns))
    fact = register.field(column.key)
    value = data.draw(values_of(fact.type))
    shown = fact.type.show(value)
    assert shown == "" or fact.type.parse(shown) == value
