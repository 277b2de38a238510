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
        *_texts("sha256 left_out due_on settled settled_on settled_by"),
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


def _registers() -> None:  # noqa: PLR0915 - a list of tables
    # registers
    _root(
        "volunteers",
        "number name name_kana sex born_on postal_code address building phone mobile fax email district>districts "
        "neighbourhood contact_preference roster_consent:yes-no pledged_on moved_on died_on origin note",
    )
    _child(
        "volunteer_appointments",
        "volunteers",
        "role post district>districts area salon>salons organisation>organisations seat>seats appointed_on "
        "term_ends_on ended_on end_reason is_reappointment:yes-no predecessor>volunteers recommended_by "
        "letter_number card_given_on card_returned_on pledged_on allowance:number",
    )
    _child(
        "volunteer_insurances",
        "volunteers",
        "year:number plan applied_on covers_from covers_until",
    )
    _child(
        "volunteer_trainings",
        "volunteers",
        "event>events name held_on attended:yes-no",
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
        "died_on care_level disability doctor illness services volunteer>volunteers non_disclosure:yes-no",
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
        "recipient state settled_on method given_by relation paper until",
    )
    _child(
        "household_confirmations",
        "households",
        "year:number confirmed_on by>volunteers result note",
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
        "number name name_kana district>districts venue address phone kind leader leader_person>volunteers "
        "leader_phone treasurer schedule times_a_year:number registered_members:number helpers:number "
        "fee:number-or-words target opened_on closed_on listens_to_worries:yes-no note",
    )
    _child(
        "salon_pauses",
        "salons",
        "since until reason",
    )
    _child(
        "salon_grants",
        "salons",
        "year:number kind applied_on amount_requested:number enclosures reviewed_on decision decided_on "
        "decision_number amount_granted:number change_approved_on withdrawn_on claimed_on account paid_on "
        "amount_paid:number report_due_on reported_on amount_spent:number fixed_on amount_fixed:number settlement "
        "settled_on amount_returned:number carried_over:number note",
    )
    _child(
        "salon_years",
        "salons",
        "year:number times_04:number times_05:number times_06:number times_07:number times_08:number "
        "times_09:number times_10:number times_11:number times_12:number times_01:number times_02:number "
        "times_03:number attendance_04:number attendance_05:number attendance_06:number attendance_07:number "
        "attendance_08:number attendance_09:number attendance_10:number attendance_11:number attendance_12:number "
        "attendance_01:number attendance_02:number attendance_03:number helpers_04:number helpers_05:number "
        "helpers_06:number helpers_07:number helpers_08:number helpers_09:number helpers_10:number "
        "helpers_11:number helpers_12:number helpers_01:number helpers_02:number helpers_03:number "
        "worries_04:number worries_05:number worries_06:number worries_07:number worries_08:number "
        "worries_09:number worries_10:number worries_11:number worries_12:number worries_01:number "
        "worries_02:number worries_03:number",
    )
    _child(
        "salon_numbers",
        "salons",
        "issuer number year:number",
    )
    _root(
        "cases",
        "number client_name client_kana sex born_on address phone mobile district>districts household>households "
        "volunteer>volunteers functions assessment:sealed goal:sealed plan:sealed consent_on consent_scope "
        "consent_paper responsible team restricted:yes-no status next_action_on next_action:sealed closed_on "
        "close_reason",
    )
    _child(
        "case_receptions",
        "cases",
        "number received_on received_by method route counted origin origin_salon>salons origin_event>events "
        "relation_of_caller referred_by topics main_topic complaint:sealed",
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
        "case_meetings",
        "cases",
        "kind held_on attendees decisions:sealed",
    )
    _child(
        "case_relatives",
        "cases",
        "name relation lives_together:yes-no tie phone note",
    )
    _child(
        "case_turns",
        "cases",
        "turn on reason handed_to",
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
        "coordination_meetings:number-or-words meets_regularly:yes-no watch_source watch_households:number "
        "watch_times:number help_source help_households:number help_times:number welclub_name "
        "welclub_children:number welclub_guardians:number welclub_materials welclub_facilities",
    )
    _child(
        "district_plans",
        "districts",
        "round:number state committee adopted_on since until priorities progress",
    )
    _child(
        "district_papers",
        "districts",
        "year:number paper due_on received_on",
    )
    _child(
        "district_grants",
        "districts",
        "year:number kind applied_on amount_requested:number enclosures reviewed_on decision decided_on "
        "decision_number amount_granted:number change_approved_on withdrawn_on claimed_on account paid_on "
        "amount_paid:number report_due_on reported_on amount_spent:number fixed_on amount_fixed:number settlement "
        "settled_on amount_returned:number carried_over:number note",
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
        "organisation_grants",
        "organisations",
        "year:number kind applied_on amount_requested:number enclosures reviewed_on decision decided_on "
        "decision_number amount_granted:number change_approved_on withdrawn_on claimed_on account paid_on "
        "amount_paid:number report_due_on reported_on amount_spent:number fixed_on amount_fixed:number settlement "
        "settled_on amount_returned:number carried_over:number note",
    )
    _child(
        "organisation_numbers",
        "organisations",
        "issuer number year:number",
    )
    _root(
        "seats",
        "number code role council district>districts area founded_on abolished_on note",
    )
    _root(
        "quotas",
        "number council term_begins_on role seats:number note",
    )
    _root(
        "group_insurances",
        "number holder kind organisation>organisations event>events district>districts year:number plan "
        "people:number roster:yes-no premium:number applied_on covers_from covers_until note",
    )
    _child(
        "group_accidents",
        "group_insurances",
        "happened_on person what reported_on paid:number settled_on",
    )
    _root(
        "activities",
        "number done_on district>districts watcher>volunteers household>households kind help_kind "
        "households:number times:number finding",
    )
    _root(
        "staff",
        "number name name_kana post section phone started_on ended_on note",
    )
    _child(
        "staff_duties",
        "staff",
        "role district>districts since until note",
    )
    _root(
        "events",
        "number name kind round:number district>districts state held_on place host target minutes note",
    )
    _child(
        "event_days",
        "events",
        "held_on attendance:number reserved:number walk_in:number consultations:number first_time:number note",
    )
    _child(
        "event_attendees",
        "events",
        "person>volunteers name organisation>organisations attended:yes-no note",
    )
    _root(
        "funds",
        "number payer kind year:number district>districts amount:number goods quantity received_on receipt_number "
        "use_named publication_consent:yes-no target:number note",
    )
    _root(
        "surveys",
        "number name target sent_on due_on note",
    )
    _child(
        "survey_returns",
        "surveys",
        "district>districts sent:number returned:number returned_on note",
    )
    _root(
        "publicity",
        "number medium period count:number-or-words unit state note",
    )
    _root(
        "programmes",
        "number item section year:number progress evaluation next_step note",
    )
    _root(
        "examples",
        "number title year:number district>districts organisation>organisations summary publishable:yes-no note",
    )
    _root(
        "figures",
        "number indicator year:number as_of district>districts value:number-or-words unit approximate state "
        "computed:yes-no source note",
    )
