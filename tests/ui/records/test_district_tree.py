"""The districts beside a list: a new name and an abolition are seen at once, and the choice stays."""

from pytestqt.qtbot import QtBot

from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui.records.district_tree import DistrictTree


def test_a_district_that_is_renamed_or_abolished_is_seen_so_at_once(qtbot: QtBot, furnished: object) -> None:
    del furnished
    tree = DistrictTree()
    qtbot.addWidget(tree)
    tree.show_counts((DistrictCount(1, "竹崎", 5), DistrictCount(2, "皿山", 3)), 8)
    tree.choose(2)
    tree.show_counts((DistrictCount(1, "竹崎", 0, ended=True), DistrictCount(2, "新皿山", 8)), 8)
    assert [item.text(0) for item in tree._district_items()] == ["新皿山", "竹崎"]
    assert not tree._ended.isHidden()
    assert tree.district() == 2
    tree.show_counts((DistrictCount(1, "竹崎", 5), DistrictCount(2, "皿山", 3)), 8)
    assert tree._ended.isHidden()
