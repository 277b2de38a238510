"""The first schema, in its own words: later changes of the catalogue are steps of their own.

Facts are named in one string: `name` is text, `name:number`, `name:yes-no`, `name:sealed` say so,
`name:number-or-words` has a second column for the words, `name>table` refers to a record or holds
words in a second column.
"""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_BYTEWISE = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_TYPES = {"number": sa.BigInteger, "yes-no": sa.Boolean, "sealed": sa.LargeBinary, "": sa.Text}


def upgrade() -> None:
    """Make all tables, indexes and triggers."""
    _office()
    _journal()
    _packages()
    _outside()
    _registers()


def _office() -> None:
    op.create_table("office", _id(), sa.Column("replica", sa.BigInteger, nullable=False))
    op.create_table("setting", sa.Column("key", sa.Text, primary_key=True), *_texts("value"))
    op.create_table(
        "audit",
        _id("seq"),
        *_texts("at_utc clerk event kind"),
        sa.Column("record", sa.BigInteger),
        sa.Column("counted", sa.Integer),
        *_texts("digest"),
        sa.Column("previous", sa.LargeBinary, nullable=False),
        sa.Column("mac", sa.LargeBinary, nullable=False),
    )
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
        )


def _journal() -> None:
    op.create_table(
        "batch",
        _id(),
        sa.Column("replica", sa.BigInteger, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        *_texts("at_utc"),
        sa.Column("hlc", sa.BigInteger, nullable=False),
        *_texts("clerk verb reason source_name source_sha256"),
        sa.Column("undoes", sa.BigInteger, sa.ForeignKey("batch.id")),
        *_texts("seen"),
        sa.UniqueConstraint("replica", "seq", name="uq_batch_seq"),
    )
    op.create_index("ix_batch_hlc", "batch", ["hlc"])
    op.create_index("ix_batch_undoes", "batch", ["undoes"])
    op.create_table(
        "entry",
        sa.Column("batch", sa.BigInteger, _late("batch"), primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True),
        *_texts("kind"),
        sa.Column("record", sa.BigInteger, nullable=False),
        sa.Column("root", sa.BigInteger, nullable=False),
        *_texts("op"),
        sa.Column("before", sa.Text),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_entry_root", "entry", ["root"])


def _packages() -> None:
    """What came from other PCs in packages, what waits for earlier changes, what is in dispute."""
    op.create_table(
        "arrival",
        sa.Column("batch", _ID, _late("batch"), primary_key=True, autoincrement=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("withheld", sa.Boolean, nullable=False),
    )
    op.create_table(
        "arrived_write",
        sa.Column("batch", sa.BigInteger, _late("batch"), primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True),
        *_texts("kind"),
        sa.Column("record", sa.BigInteger, nullable=False),
        sa.Column("root", sa.BigInteger, nullable=False),
        *_texts("op after"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_arrived_write_root", "arrived_write", ["root"])
    op.create_table(
        "waiting",
        sa.Column("replica", sa.BigInteger, primary_key=True),
        sa.Column("seq", sa.BigInteger, primary_key=True),
        *_texts("body"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "head",
        sa.Column("root", sa.BigInteger, primary_key=True),
        sa.Column("record", sa.BigInteger, primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("batch", sa.BigInteger, _late("batch"), primary_key=True),
        *_texts("kind sort value"),
        sqlite_with_rowid=False,
    )


def _outside() -> None:
    op.create_table(
        "exchange",
        sa.Column("exchange", sa.Text, primary_key=True),
        sa.Column("record", sa.BigInteger, primary_key=True),
        *_texts("base"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "provision",
        _id(),
        sa.Column("serial", sa.Integer, nullable=False, unique=True),
        *_texts("at_utc clerk what kind recipient purpose fields"),
        sa.Column("counted", sa.Integer, nullable=False),
        *_texts("sha256"),
    )
    op.create_table(
        "provision_record",
        sa.Column("provision", sa.BigInteger, sa.ForeignKey("provision.id"), primary_key=True),
        sa.Column("record", sa.BigInteger, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_provision_record_record", "provision_record", ["record"])
    op.create_table(
        "not_same",
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("one", sa.BigInteger, primary_key=True),
        sa.Column("other", sa.BigInteger, primary_key=True),
        *_texts("clerk at_utc"),
        sa.Column("joined", sa.BigInteger),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "joined",
        sa.Column("batch", _ID, _late("batch"), primary_key=True, autoincrement=False),
        *_texts("kind"),
        sa.Column("kept", sa.BigInteger, nullable=False),
        sa.Column("gone", sa.BigInteger, nullable=False),
        *_texts("bases"),
    )
    op.create_index("ix_joined_kept", "joined", ["kept"])
    op.create_index("ix_joined_gone", "joined", ["gone"])
    _exchanges()


def _exchanges() -> None:
    op.create_table(
        "template",
        _id(),
        *_texts("name kind fingerprint plan"),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "arrangement",
        _id(),
        *_texts("kind name partner charges"),
        sa.Column("template", sa.BigInteger, sa.ForeignKey("template.id")),
    )
    op.create_table(
        "sending",
        _id(),
        sa.Column("arrangement", sa.BigInteger, sa.ForeignKey("arrangement.id"), nullable=False),
        *_texts("at_utc clerk as_of districts recipient purpose due_on"),
        sa.Column("serial", sa.Integer, nullable=False),
        *_texts("sha256 keys"),
        sa.Column("counted", sa.Integer, nullable=False),
    )
    op.create_index("ix_sending_arrangement", "sending", ["arrangement"])
    op.create_table(
        "receipt",
        _id(),
        sa.Column("arrangement", sa.BigInteger, sa.ForeignKey("arrangement.id"), nullable=False),
        sa.Column("sending", sa.BigInteger, nullable=False),
        *_texts("at_utc clerk name sha256 as_of districts state"),
        sa.Column("batch", sa.BigInteger, nullable=False),
        *_texts("counts choices"),
        sa.Column("data", sa.LargeBinary),
        sa.Column("bases", sa.LargeBinary),
    )
    op.create_index("ix_receipt_arrangement", "receipt", ["arrangement"])
    op.create_index("ix_receipt_batch", "receipt", ["batch"])


def _id(name: str = "id") -> sa.Column[Any]:
    return sa.Column(name, _ID, primary_key=True, autoincrement=False)


def _texts(names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names.split()]


def _late(table: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")


def _root(name: str, facts: str) -> None:
    op.create_table(
        name,
        _id(),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("sort_key", _BYTEWISE, nullable=False),
        *_texts("find name_key"),
        sa.Column("listed_area", sa.BigInteger),
        sa.Column("listed_end", sa.Text),
        *_facts(facts),
        sa.Column("written", sa.Text),
    )
    op.create_index(f"ix_{name}_list", name, ["sort_key", "find", "listed_area", "listed_end"])
    op.create_index(f"ix_{name}_name", name, ["name_key"])
    if "number" in facts.split():
        op.create_index(f"ix_{name}_number", name, ["number"])
    _index_references(name, facts)


def _child(name: str, parent: str, facts: str) -> None:
    op.create_table(
        name,
        _id(),
        sa.Column("parent", sa.BigInteger, _late(parent), nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        *_facts(facts),
        sa.Column("written", sa.Text),
    )
    op.create_index(f"ix_{name}_parent", name, ["parent", "ordinal"])
    _index_references(name, facts)


def _facts(facts: str) -> Iterator[sa.Column[Any]]:
    for fact in facts.split():
        name, refers, target = fact.partition(">")
        name, _, kind = name.partition(":")
        if refers:
            yield sa.Column(name, sa.BigInteger, *([_late(target)] if target else []))
            yield sa.Column(f"{name}_text", sa.Text)
        elif kind == "number-or-words":
            yield sa.Column(name, sa.BigInteger)
            yield sa.Column(f"{name}_text", sa.Text)
        else:
            yield sa.Column(name, _TYPES[kind])


def _index_references(name: str, facts: str) -> None:
    for fact in facts.split():
        key, refers, _ = fact.partition(">")
        if refers:
            op.create_index(f"ix_{name}_{key}", name, [key])


def _registers() -> None:
    # registers
    _root(
        "volunteers",
        "number name name_kana sex born_on postal_code address building phone mobile fax email district>districts "
        "neighbourhood contact_preference roster_consent:yes-no pledged_on moved_on died_on origin note",
    )
    _child(
        "volunteer_appointments",
        "volunteers",
        "role post district>districts area salon>salons organisation>organisations seat appointed_on term_ends_on "
        "ended_on end_reason is_reappointment:yes-no predecessor>volunteers recommended_by letter_number "
        "card_given_on card_returned_on pledged_on allowance:number",
    )
    _child(
        "volunteer_insurances",
        "volunteers",
        "year:number plan applied_on covers_from covers_until",
    )
    _child(
        "volunteer_trainings",
        "volunteers",
        "name held_on attended:yes-no",
    )
    _child(
        "volunteer_awards",
        "volunteers",
        "kind awarded_on",
    )
    _child(
        "volunteer_numbers",
        "volunteers",
        "issuer number year:number",
    )
    _child(
        "volunteer_non_disclosures",
        "volunteers",
        "since until confirmed_by",
    )
    _child(
        "volunteer_past",
        "volunteers",
        "field value since until",
    )
    _root(
        "households",
        "number district>districts neighbourhood block postal_code address building household_type living_alone "
        "reason started_on ended_on end_reason last_confirmed_on key_holder evacuation_support:yes-no "
        "evacuation_consent:yes-no evacuation_plan:yes-no evacuation_place evacuation_helper origin purpose "
        "return_by note",
    )
    _child(
        "household_members",
        "households",
        "name name_kana is_head:yes-no is_watched:yes-no relation sex born_on phone mobile joined_on left_on "
        "died_on care_level disability doctor illness services non_disclosure:yes-no",
    )
    _child(
        "household_contacts",
        "households",
        "name relation phone mobile address has_key:yes-no non_disclosure:yes-no",
    )
    _child(
        "household_assignments",
        "households",
        "role person>volunteers method frequency helper since until",
    )
    _child(
        "household_consents",
        "households",
        "recipient state settled_on method given_by relation paper",
    )
    _child(
        "household_pauses",
        "households",
        "since until reason",
    )
    _child(
        "household_numbers",
        "households",
        "issuer number year:number",
    )
    _child(
        "household_non_disclosures",
        "households",
        "since until confirmed_by",
    )
    _child(
        "household_past",
        "households",
        "field value since until",
    )
    _root(
        "salons",
        "number name name_kana district>districts venue address phone kind leader leader_phone treasurer schedule "
        "times_a_year:number registered_members:number helpers:number fee:number-or-words target opened_on "
        "closed_on listens_to_worries:yes-no note",
    )
    _child(
        "salon_pauses",
        "salons",
        "since until reason",
    )
    _child(
        "salon_numbers",
        "salons",
        "issuer number year:number",
    )
    _root(
        "cases",
        "number client_name client_kana sex born_on address phone mobile district>districts household>households "
        "functions assessment:sealed goal:sealed plan:sealed consent_on consent_scope consent_paper responsible "
        "team restricted:yes-no status next_action_on next_action:sealed closed_on close_reason",
    )
    _child(
        "case_receptions",
        "cases",
        "number received_on received_by method route origin relation_of_caller referred_by topics main_topic "
        "complaint:sealed",
    )
    _child(
        "case_history",
        "cases",
        "happened_at by method with_whom content:sealed response:sealed next_on",
    )
    _child(
        "case_agencies",
        "cases",
        "organisation>organisations role contact linked_on outcome",
    )
    _child(
        "case_numbers",
        "cases",
        "issuer number year:number",
    )
    _child(
        "case_non_disclosures",
        "cases",
        "since until confirmed_by",
    )
    _child(
        "case_past",
        "cases",
        "field value since until",
    )
    _root(
        "districts",
        "code name name_kana ward kind sort_order:number council_name chair_name csw founded_on abolished_on "
        "area_text elementary_school junior_high_school care_centre base_facility phone fax note",
    )
    _child(
        "district_neighbourhoods",
        "districts",
        "name name_kana sort_order:number blocks",
    )
    _child(
        "district_years",
        "districts",
        "year:number households:number association_households:number ageing_rate minsei_quota:number "
        "coordination_meetings:number-or-words meets_regularly:yes-no welclub_name welclub_children:number "
        "welclub_guardians:number welclub_materials welclub_facilities",
    )
    _child(
        "district_plans",
        "districts",
        "round:number state committee adopted_on since until priorities",
    )
    _child(
        "district_papers",
        "districts",
        "year:number paper due_on received_on",
    )
    _child(
        "district_changes",
        "districts",
        "change becomes>districts effective_on note",
    )
    _child(
        "district_numbers",
        "districts",
        "issuer number year:number",
    )
    _child(
        "district_past",
        "districts",
        "field value since until",
    )
    _root(
        "organisations",
        "number name name_kana kind district>districts postal_code address building phone fax email "
        "representative booklet_consent:yes-no booklet_text started_on ended_on note",
    )
    _child(
        "organisation_contacts",
        "organisations",
        "name name_kana post phone email since until",
    )
    _child(
        "organisation_memberships",
        "organisations",
        "body since until",
    )
    _child(
        "organisation_numbers",
        "organisations",
        "issuer number year:number",
    )
