from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.dialects import postgresql

from tests.store.conftest import NOW
from tests.store.samples import household
from welfare_desktop.domain.japanese.kana import kana_key
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.records import RecordT
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.store import pages, search
from welfare_desktop.store.database import Store
from welfare_desktop.store.journal import open_batch


def keep(store: Store, *records: RecordT) -> list[RecordT]:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        return batch.create_many(records)


def named(store: Store, listing: Listing) -> list[object]:
    """The names listed; `ids`, `first` and `count` agree about them."""
    with store.reading() as connection:
        found = search.ids(connection, listing)
        assert search.first(connection, listing, 1000) == list(found)
        assert search.first(connection, listing, 1) == list(found[:1])
        assert search.count(connection, listing) == len(found)
        return [name for (name,) in pages.page(connection, listing.kind, found, [KINDS[listing.kind].name])]


def home(name: str, kana: str | None = None, **facts: Any) -> Household:
    return household(
        facts.pop("serial", 1), members=(Member(name=name, name_kana=kana, phone="０９３－５６１－０００１"),), **facts
    )


@pytest.mark.parametrize(
    "text",
    [
        "渡辺",
        "渡邉",
        "邉",
        "ワタナベ",
        "わたなべ",
        "ﾜﾀﾅﾍﾞ",
        "たなべ はな",
        "花子 城内",
        "５６１",
        "093-561",
        "0935610001",
        "太郎",
        "城内1-1",
        "09012345678",
    ],
)
def test_any_fragment_of_name_reading_address_phone_and_contacts_finds(store: Store, text: str) -> None:
    keep(
        store,
        home("渡邉\u3000花子", "ワタナベ\u3000ハナコ"),
        home("佐藤\u3000次郎", "サトウ\u3000ジロウ", address="門司区", contacts=()),
    )
    assert "渡邉\u3000花子" in named(store, Listing("households", text=text))


@pytest.mark.parametrize("text", ["渡辺 佐藤", "%", "_", "花子太", "'", "\\"])
def test_what_is_not_there_is_not_found(store: Store, text: str) -> None:
    keep(store, home("渡邉\u3000花子"), home("佐藤\u3000次郎", contacts=()))
    assert named(store, Listing("households", text=text)) == []


def test_lists_stand_in_the_order_of_readings(store: Store) -> None:
    readings = ["ガイ", "カウ", "カイ", "アオ", "パン", "ハン", "バン", "キヤ", "キャ", "カアド", "カード"]
    keep(store, *(Volunteer(name=reading, name_kana=reading) for reading in readings))
    ordered = sorted(readings, key=kana_key)
    assert named(store, Listing("volunteers")) == ordered
    assert named(store, Listing("volunteers", descending=True)) == ordered[::-1]


def test_districts_narrow_and_are_counted(store: Store) -> None:
    first, second = keep(store, District(name="甲"), District(name="乙"))
    keep(
        store,
        home("一", district=first.id),
        home("二", district=first.id, ended_on="2026-03-31"),
        home("三", district=second.id),
        home("四", district="不明の校区"),
    )
    assert set(named(store, Listing("households", district=first.id))) == {"一", "二"}
    assert named(store, Listing("households", district=first.id, ended=False)) == ["一"]
    assert named(store, Listing("households", district=0)) == ["四"]
    with store.reading() as connection:
        assert search.counts_by_district(connection, "households") == {first.id: 1, second.id: 1, None: 1}
        assert search.counts_by_district(connection, "households", ended=True)[first.id] == 2
        assert search.counts_by_district(connection, "salons") == {}


def test_any_ledger_key_orders_with_blanks_last(store: Store) -> None:
    keep(
        store,
        home("一", serial=10, contacts=(Contact(phone="3"),), household_type="その他の世帯"),
        home("二", serial=9, contacts=(), household_type="高齢者世帯"),
        home("三", serial="", contacts=(Contact(phone="1"), Contact(phone="9")), household_type=None),
    )

    def order(key: str, *, descending: bool = False) -> str:
        return "".join(map(str, named(store, Listing("households", order=key, descending=descending))))

    assert (order("number"), order("number", descending=True)) == ("三二一", "一二三")
    assert (order("contacts.1.phone"), order("contacts.1.phone", descending=True)) == ("三一二", "一三二")
    assert order("household_type") == "二一三"


def test_references_order_by_the_reading_of_what_they_point_to(store: Store) -> None:
    east, west = keep(store, District(name="乙", name_kana="ヒガシ"), District(name="甲", name_kana="ニシ"))
    keep(store, home("一", district=east.id), home("二", district=west.id), home("三"))
    assert named(store, Listing("households", order="district")) == ["二", "一", "三"]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_lacking_is_counted_as_the_lists_count_it(store: Store, kind: str) -> None:
    keep(
        store,
        home("一", contacts=(Contact(name="長男"), Contact(phone="093-1"))),
        home("二", started_on="2020"),
        home("三", ended_on="2021", end_reason="転出"),
    )
    keep(store, Salon(name="サロン", fee="実費"), Salon(name="会"))
    keep(store, Volunteer(name="担い手"))
    keys = [column.key for column in KINDS[kind].columns if ".N." not in column.key]
    with store.reading() as connection:
        counted = search.lacking(connection, kind, keys)
        listed = {
            key: search.count(connection, Listing(kind, conditions=(Condition(key, "empty"),), ended=False))
            for key in keys
        }
    assert counted == listed


def test_a_watcher_who_has_left_is_shown_and_sorted_by_no_more(store: Store) -> None:
    past, present = keep(store, Volunteer(name="秋山"), Volunteer(name="和田"))
    watched = (Assignment(role="主", person=past.id, until="2026-03-31"), Assignment(role="主", person=present.id))
    (one,) = keep(store, home("一", assignments=watched))
    (two,) = keep(store, home("二", assignments=watched[:1]))
    with store.reading() as connection:
        assert pages.page(connection, "households", [one.id, two.id], ["watcher"]) == [("和田",), (None,)]
    assert named(store, Listing("households", conditions=(Condition("watcher", "empty"),))) == ["二"]
    for record in (one, two):
        assert value_at(record, KINDS["households"].column("watcher").place) == (present.id if record is one else None)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Condition("household_type", "is", "高齢者世帯"), "一"),
        (Condition("household_type", "is-not", "高齢者世帯"), "二三"),
        (Condition("started_on", "empty"), "三"),
        (Condition("started_on", "filled"), "一二"),
        (Condition("started_on", "from", "2020-04"), "一二"),
        (Condition("started_on", "from", "2020-05"), "二"),
        (Condition("started_on", "until", "2020-04"), "一"),
        (Condition("started_on", "open-at", "2020-12-31"), "二三"),
        (Condition("evacuation_support", "is", True), "一"),
        (Condition("evacuation_support", "is", None), "三"),
        (Condition("contacts.1.phone", "is", "1"), "一"),
        (Condition("contacts.2.phone", "filled"), "二"),
        (Condition("district", "is", "字の違う校区"), "一"),
        (Condition("district", "empty"), "二三"),
        (Condition("head_name", "from", "二"), "二"),
    ],
)
def test_conditions_hold_for_any_ledger_key(store: Store, condition: Condition, expected: str) -> None:
    keep(
        store,
        home(
            "一",
            household_type="高齢者世帯",
            started_on="2020-04-10",
            evacuation_support=True,
            district="字の違う校区",
            contacts=(Contact(phone="1"),),
        ),
        home(
            "二",
            household_type="その他の世帯",
            started_on="2021",
            evacuation_support=False,
            contacts=(Contact(phone="2"), Contact(phone="3")),
        ),
        home("三", contacts=()),
    )
    assert set(named(store, Listing("households", conditions=(condition,)))) == set(expected)


def test_a_reference_is_met_by_its_id(store: Store) -> None:
    (watcher,) = keep(store, Volunteer(name="甲"))
    keep(store, home("一", assignments=(Assignment(role="主", person=watcher.id),)), home("二"))
    keys = [column.key for column in KINDS["households"].columns if column.place.endswith(".person")]
    assert keys
    condition = Condition(keys[0], "is", watcher.id)
    assert named(store, Listing("households", conditions=(condition,))) == ["一"]


def test_an_unknown_condition_is_a_bug(store: Store) -> None:
    with pytest.raises(ValueError, match="near"), store.reading() as connection:
        search.count(connection, Listing("households", conditions=(Condition("number", "near", "1"),)))


def test_the_list_is_read_from_the_covering_index_alone(store: Store) -> None:
    keep(store, *(Salon(name=f"会{number}") for number in range(20)))
    plans: list[str] = []
    with store.reading() as connection:

        def explain(*call: object) -> None:
            cursor, statement, parameters = call[1], str(call[2]), call[3]
            if statement.startswith("SELECT"):
                driver = cursor.connection  # type: ignore[attr-defined]
                plans.extend(row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}", parameters))

        event.listen(connection, "before_cursor_execute", explain)
        for listing in (Listing("salons"), Listing("salons", text="会 1", district=5, ended=False)):
            search.first(connection, listing)
            search.ids(connection, listing)
            search.count(connection, listing)
        search.counts_by_district(connection, "salons")
    assert plans
    scans = [plan for plan in plans if "TEMP B-TREE" not in plan]
    assert all("USING COVERING INDEX" in plan for plan in scans)
    assert scans.count("SCAN salons USING COVERING INDEX ix_salons_list") >= len(scans) - 1  # counting all is free
    assert [plan for plan in plans if "ORDER BY" in plan] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_search_compiles_for_postgresql_too(kind: str) -> None:
    register = KINDS[kind]
    keys = [column.key.replace(".N.", ".1.") for column in register.columns]
    conditions = tuple(Condition(key, how) for key in keys for how in ("empty", "filled"))
    for order in ("", *keys):
        listing = Listing(kind, "渡辺 093-1", 5, conditions, order, ended=False)
        compiled = str(search.statement(listing).compile(dialect=postgresql.dialect()))
        assert "strpos(" in compiled
        assert "instr(" not in compiled


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(st.lists(st.text("渡邉髙ｶガ1-ーaＡ \u3000", min_size=1, max_size=8), min_size=1, max_size=4), st.data())
def test_a_name_is_found_by_every_part_of_itself(store: Store, names: list[str], data: st.DataObject) -> None:
    kept = keep(store, *(Salon(name=name) for name in names))
    name = data.draw(st.sampled_from(names))
    start = data.draw(st.integers(0, len(name) - 1))
    part = name[start : data.draw(st.integers(start + 1, len(name)))]
    with store.reading() as connection:
        found = set(search.ids(connection, Listing("salons", text=part)))
    assert {record.id for record in kept if record.name == name} <= found


def test_who_is_called_so_comes_before_who_lives_there(store: Store) -> None:
    living = [Volunteer(name=f"青木 {n}", name_kana=f"アオキ {n}", address=f"北九州市香月町{n}") for n in range(12)]
    called = Volunteer(name="香月 花子", name_kana="カツキ ハナコ", phone="093-100-0001")
    keep(store, *living, called, Volunteer(name="江口 香月", name_kana="エグチ カツキ"))
    with store.reading() as connection:
        for text in ("香月", "カツキ", "香月 花"):
            (found,) = search.likeliest(connection, Listing("volunteers", text=text), 1)
            ((name,),) = pages.page(connection, "volunteers", [found], ["name"])
            assert name == "香月 花子"
        every = search.likeliest(connection, Listing("volunteers", text="香月"), 100)
        assert sorted(every) == sorted(search.ids(connection, Listing("volunteers", text="香月")))
        (dialled,) = search.likeliest(connection, Listing("volunteers", text="093-100"), 5)
        assert search.likeliest(connection, Listing("volunteers"), 3) == search.first(
            connection, Listing("volunteers"), 3
        )
        assert dialled in every


HELPER, MINSEI = "福祉協力員", "民生委員(世帯担当)"


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ((Condition("role", "is", MINSEI),), ["兼", "民"]),
        ((Condition("role", "is", HELPER),), ["兼", "協", "元"]),
        ((Condition("role", "is-not", MINSEI),), ["兼", "協", "元"]),
        (
            (Condition("term_ends_on", "from", "2028-01-01"), Condition("term_ends_on", "until", "2028-12")),
            ["兼", "民"],
        ),
        ((Condition("role", "is", HELPER), Condition("term_ends_on", "until", "2027")), ["兼", "協", "元"]),
        ((Condition("role", "is", HELPER), Condition("term_ends_on", "from", "2028")), []),
        ((Condition("ended_on", "open-at", "2026-04-01"), Condition("role", "is", MINSEI)), ["兼", "民"]),
        ((Condition("ended_on", "filled"),), ["元"]),
        ((Condition("role", "is", MINSEI), Condition("phone", "filled")), ["民"]),
    ],
)
def test_whoever_holds_two_offices_is_found_as_either_by_what_one_of_them_says(
    store: Store, conditions: tuple[Condition, ...], expected: list[str]
) -> None:
    helper = Appointment(role=HELPER, term_ends_on="2027-03-31")
    minsei = Appointment(role=MINSEI, term_ends_on="2028-11-30")
    was = Appointment(role=MINSEI, term_ends_on="2022-11-30", ended_on="2022-11-30")
    left = Appointment(role=HELPER, term_ends_on="2027-03-31", ended_on="2025-03-31")
    keep(
        store,
        Volunteer(name="兼", name_kana="ア", appointments=(helper, minsei)),
        Volunteer(name="協", name_kana="イ", appointments=(helper, was)),
        Volunteer(name="元", name_kana="ウ", appointments=(left,)),
        Volunteer(name="民", name_kana="エ", phone="093-111-2222", appointments=(minsei,)),
    )
    assert named(store, Listing("volunteers", conditions=conditions)) == expected
