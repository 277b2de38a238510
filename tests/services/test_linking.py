"""One workbook feeds several registers, and its records refer to each other."""

from tests.services.ledgers import ticking, workbook_of
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.plans import Fate, ImportPlan
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.services import searching, undoing
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import pages, records

HOMES = (
    ("世帯主氏名", "住所", "校区", "民生委員"),
    ("高橋 ハナ", "黒崎1-1", "黒崎", "林花子"),
    ("佐藤 一郎", "熊西1-2", "熊西", "森 進"),
)
PEOPLE = (
    ("氏名", "委嘱日", "担当町内"),
    ("林 花子", "R4.12.1", "黒崎一"),
    ("森 進", "R4.12.1", "一"),
    ("森 進", "R5.12.1", "二"),
)
AREAS = (("校(地)区名", "小学校", "会長", "自治会数"), ("黒崎校区", "黒崎小学校", "林 花子", 5))
BOOK_KINDS = ("households", "volunteers", "districts")
BOOK = {"見守り世帯": HOMES, "協力員": PEOPLE, "校区": AREAS}


def test_a_workbook_may_name_records_that_it_brings_itself(empty_office: Workspace) -> None:
    office = ticking(empty_office)

    def plan_of() -> ImportPlan:
        source = sources.open_source(office, workbook_of(BOOK), "全部.xlsx")
        assert [table.kind for sheet in source.sheets for table in sheet.tables] == list(BOOK_KINDS)
        return importing.propose(office, source)

    result = importing.carry_out(office, plan_of(), {})
    homes = result.touched["households"]
    keys = ("district", "minsei")
    with office.store.reading() as connection:
        first, second = pages.values(connection, "households", homes, keys)
        kept = records.get_many(connection, "households", homes)
    assert first == (result.touched["districts"][0], result.touched["volunteers"][0])
    assert second == ("熊西", "森 進"), "two of that name, and a district nobody told of"
    home = kept[homes[0]]
    assert isinstance(home, Household)
    assert home.assignments[0].written == (("person", "林花子"),)
    assert plan_of().counts()[Fate.CHANGED] == 0, "the same file again changes nothing"
    undoing.undo(office, result.batch)
    assert [list(searching.ids(office, Listing(kind))) for kind in BOOK_KINDS] == [[], [], []]
    undoing.undo(office, undoing.batches(office)[0].id)
    with office.store.reading() as connection:
        assert pages.values(connection, "households", homes, keys) == [first, second]
