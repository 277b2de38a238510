"""The city's own numbers tell records apart where they stayed with whom they were given, and nobody else's do."""

from pathlib import Path

import pytest

from tests.services.ledgers import workbook
from tests.services.syncing.city import Page, carried_out, compared, counts, exchange, sent
from welfare_desktop.domain.exchange import NUMBERS, WHOLE, Choice, ExchangePlan, Fate, accepted
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.services import checking, searching
from welfare_desktop.services.syncing import partner_numbers, receiving
from welfare_desktop.services.syncing.arrangements import Arrangement
from welfare_desktop.services.workspace import Workspace

KIND = "organisations"
HEAD = ("登録番号", "団体名", "代表者", "住所", "電話")
FIRST = (
    ("ボ-1021", "あじさい会", "山田　花子", "城内1-1", "093-561-0001"),
    ("ボ-1044", "ひまわり会", "佐藤　一郎", "城内2-2", "093-561-0002"),
    ("ボ-1050", "こすもす会", "鈴木　次郎", "城内3-3", "093-561-0003"),
    ("ボ-1077", "すみれ会", "高橋　三郎", "城内4-4", "093-561-0004"),
    ("ボ-1080", "つばき会", "田中　四郎", "城内5-5", "093-561-0005"),
    ("ボ-1081", "もみじ会", "伊藤　五郎", "城内6-6", "093-561-0006"),
)


def received(
    workspace: Workspace, arrangement: Arrangement, *rows: tuple[str | int, ...], head: tuple[str, ...] = HEAD
) -> ExchangePlan:
    return compared(workspace, workbook([head, *rows]), arrangement.id)


@pytest.fixture
def known(empty_office: Workspace) -> Arrangement:
    """An office that took the first list."""
    arrangement = exchange(empty_office, KIND)
    assert carried_out(empty_office, received(empty_office, arrangement, *FIRST)).created == len(FIRST)
    return arrangement


def numbers(workspace: Workspace) -> dict[str, tuple[tuple[str | None, str | None], ...]]:
    found: dict[str, tuple[tuple[str | None, str | None], ...]] = {}
    for record in searching.ids(workspace, Listing(KIND)):
        held = searching.record(workspace, KIND, record)
        assert isinstance(held, Organisation)
        found[str(held.name)] = tuple((each.issuer, each.number) for each in held.numbers)
    return found


def test_who_was_renamed_and_moved_is_known_by_the_number_and_asked_about(
    empty_office: Workspace, known: Arrangement
) -> None:
    assert numbers(empty_office)["すみれ会"] == ((known.partner, "ボ-1077"),)
    renamed = ("ボ-1077", "サークルすみれ", "高橋　三郎", "大手町9-9", "093-561-9999")
    plan = received(empty_office, known, *FIRST[:3], renamed, *FIRST[4:])
    assert counts(plan) == {"unchanged": 5, "theirs": 1}
    (row,) = plan.rows(Fate.THEIRS)
    assert {change.key for change in row.fields} == {"name", "address", "phone"}
    assert carried_out(empty_office, plan, {}).changed == 0


def test_a_number_alone_changes_nobody(empty_office: Workspace, known: Arrangement) -> None:
    stranger = ("ボ-1077", "まったく別の会", "中村　六郎", "大手町9-9", "093-561-9999")
    plan = received(empty_office, known, *FIRST[:3], stranger, *FIRST[4:])
    (row,) = plan.rows(Fate.CONFLICT)
    assert len(row.candidates) == 1
    assert not row.fields


def test_a_number_and_a_name_that_mean_two_records_are_a_question(empty_office: Workspace, known: Arrangement) -> None:
    crossed = ("ボ-1080", "すみれ会", "高橋　三郎", "城内4-4", "093-561-0004")
    plan = received(empty_office, known, *FIRST[:3], crossed, FIRST[5])
    (row,) = plan.rows(Fate.CONFLICT)
    assert len(row.candidates) == 2


def test_a_count_given_anew_is_no_number_of_theirs(empty_office: Workspace) -> None:
    arrangement = exchange(empty_office, KIND)
    head = ("No", *HEAD[1:])
    first = [(at, *row[1:]) for at, row in enumerate(FIRST, 1)]
    carried_out(empty_office, received(empty_office, arrangement, *first, head=head))
    later = [(at, *row[1:]) for at, row in enumerate(FIRST[::-1][:5], 1)]
    plan = received(empty_office, arrangement, *later, head=head)
    assert counts(plan) == {"unchanged": 5, "vanished": 1}
    assert plan.number_heading == ""
    assert set(numbers(empty_office).values()) == {()}


def test_the_clerk_may_leave_their_numbers_away(empty_office: Workspace) -> None:
    arrangement = exchange(empty_office, KIND)
    plan = received(empty_office, arrangement, *FIRST)
    carried_out(empty_office, plan, {**accepted(plan), (NUMBERS, WHOLE): Choice.KEEP})
    assert set(numbers(empty_office).values()) == {()}


def test_numbers_come_to_records_we_had_before(empty_office: Workspace, known: Arrangement) -> None:
    other = exchange(empty_office, KIND)
    again = [(row[0].replace("ボ", "改"), *row[1:]) for row in FIRST]
    plan = received(empty_office, other, *again)
    assert plan.number_heading == ""  # the partner's numbers are known to be others: nothing is believed
    assert carried_out(empty_office, plan, {}).changed == 0
    assert numbers(empty_office)["すみれ会"] == ((known.partner, "ボ-1077"),)


def test_another_offices_workbook_is_not_taken_for_ours(
    demo: Workspace, empty_office: Workspace, tmp_path: Path
) -> None:
    """Both bear 管理番号 1, and records of the same ids may be there: only what we sent makes it ours."""
    _, data = sent(demo, exchange(demo, KIND), tmp_path / "送付.xlsx")
    arrangement = exchange(empty_office, KIND)
    sent(empty_office, arrangement, tmp_path / "別.xlsx")
    opened = receiving.open_file(empty_office, data, "回答.xlsx")
    assert (opened.own, opened.sending, opened.arrangement) == (False, 0, 0)
    plan = receiving.propose(empty_office, opened, arrangement.id)
    assert counts(plan) == {"new": len(Page(data).rows)}


def test_ids_of_another_offices_workbook_are_not_believed(demo: Workspace, tmp_path: Path) -> None:
    """The same ids (a copied office), but never sent by this exchange: rows are told by who they are about."""
    done, data = sent(demo, exchange(demo, KIND), tmp_path / "送付.xlsx")
    page = Page(data)
    one, two, *_ = page.rows
    for heading, column in page.columns.items():
        if heading == "照合値":
            for row in page.rows.values():
                page.sheet.cell(row, column).value = "0000000000"
        if heading == "記録ID":
            page.sheet.cell(page.rows[one], column).value = str(two)
            page.sheet.cell(page.rows[two], column).value = str(one)
    page.sheet.cell(1, 1).value = "別の区社協　団体　令和8年11月22日作成　管理番号 999　取扱注意"
    digest = checking.check(demo).digest
    plan = compared(demo, page.data())
    assert counts(plan).get("unchanged", 0) + len(list(plan.rows(Fate.CONFLICT))) == done.sending.counted
    assert checking.check(demo).digest == digest


@pytest.mark.parametrize(
    ("heading", "is_one"),
    [
        ("開設確認番号", True), ("許可番号", True), ("事業所番号", True), ("登録No.", True), ("台帳番号", True),
        ("電話番号", False), ("郵便番号", False), ("個人番号", False), ("被保険者番号", False), ("No", False),
        ("通番", False), ("市区町村コード", False), ("FAX番号", False), ("備考", False),
    ],
)  # fmt: skip
def test_headings_that_may_be_a_number_their_office_gave(heading: str, *, is_one: bool) -> None:
    assert partner_numbers.is_number_heading(heading) is is_one


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ([str(each) for each in range(1, 40)], True),
        ([str(each) for each in range(1, 40) if each % 9], True),
        ([str(each) for each in range(100, 140)], False),
        (["1", "500", "1200"], False),
        (["第1号", "第2号"], False),
        ([], False),
    ],
)
def test_a_plain_count_is_told_by_its_content(said: list[str], *, count: bool) -> None:
    assert partner_numbers.counts_rows(said) is count


def test_a_number_under_any_heading_is_believed_once_it_stayed_with_whom_it_was_given(
    empty_office: Workspace,
) -> None:
    arrangement = exchange(empty_office, KIND)
    head = ("番号", *HEAD[1:])
    first = [(len(FIRST) - at, *row[1:]) for at, row in enumerate(FIRST)]  # not as we number them
    carried_out(empty_office, received(empty_office, arrangement, *first, head=head))
    renamed = (4, "サークルこすもす", "鈴木　次郎", "大手町9-9", "093-561-9999")
    plan = received(empty_office, arrangement, *first[:2], renamed, *first[3:], head=head)
    assert counts(plan) == {"unchanged": 5, "theirs": 1}
