"""A household is written down with the keyboard alone, looked up in its history, and taken back."""

from PySide6.QtWidgets import QLineEdit

from tests.flows.clerk import Clerk, called
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.services import searching, telling

HOUSEHOLDS_TAB = "Ctrl+3"


def fill(clerk: Clerk, key: str, facts: dict[str, str]) -> None:
    """Write down facts, going from field to field by this key."""
    for label, text in facts.items():
        clerk.walk_to(label, key)
        clerk.write(text)


def test_a_household_by_keyboard_alone_its_history_and_its_end(clerk: Clerk) -> None:
    before = clerk.digest()
    clerk.press(HOUSEHOLDS_TAB, "Ctrl+N")
    clerk.until(clerk.page.shows_form)
    assert "氏名" in called(clerk.focus()), "the household begins with its first member"
    mother = {"氏名": "髙橋 ハナ", "フリガナ": "たかはし はな", "生年月日": "S10.2.3", "電話": "0936310001"}
    fill(clerk, "Return", mother)
    clerk.push("世帯員を追加")
    fill(clerk, "Return", {"氏名": "髙橋 一郎", "続柄": "子", "生年月日": "昭和四十年五月六日"})
    fill(clerk, "Tab", {"町内会・自治会": "黒崎一丁目町内会", "郵便番号": "8060021"})
    clerk.press("Return")
    address = clerk.focus()
    assert isinstance(address, QLineEdit)
    clerk.until(lambda: address.text() == "北九州市八幡西区黒崎")
    clerk.press("End")
    clerk.qtbot.keyClicks(address, "1-2-3")
    clerk.push("緊急連絡先を追加")
    fill(clerk, "Return", {"氏名": "山田 花子", "続柄": "長女", "携帯電話": "09012345678"})
    clerk.press("F12")
    clerk.until(clerk.page.shows_list)

    (found,) = searching.ids(clerk.workspace, Listing("households"))
    household = searching.record(clerk.workspace, "households", found)
    assert isinstance(household, Household)
    assert [written(member) for member in household.members] == [
        ("髙橋 ハナ", "タカハシ\u3000ハナ", "1935-02-03", "093-631-0001"),
        ("髙橋 一郎", None, "1965-05-06", None),
    ]
    assert [call(contact) for contact in household.contacts] == [("山田 花子", "長女", "090-1234-5678")]
    assert (household.postal_code, household.address) == ("806-0021", "北九州市八幡西区黒崎1-2-3")
    assert household.number

    look_into_the_history_and_take_back(clerk, found)
    assert clerk.digest() == before


def look_into_the_history_and_take_back(clerk: Clerk, household: int) -> None:
    clerk.rest()
    assert clerk.page.table.current_id() == household
    history = next(action for action in clerk.page.table.actions_offered if action.text().startswith("変更の履歴"))
    history.trigger()  # the menu of the list cannot pop up without a screen
    clerk.rest()
    shown = clerk.page._history
    assert shown is not None
    assert shown._tree.topLevelItemCount() == len(telling.history(clerk.workspace, "households", household)) == 1
    clerk.confirm()
    clerk.push("この変更を元に戻す")
    clerk.rest()
    clerk.press("Esc")
    assert clerk.count("households") == 0
    assert clerk.page.model.rowCount() == 0


def written(member: Member) -> tuple[str | None, ...]:
    return member.name, member.name_kana, member.born_on, member.phone


def call(contact: Contact) -> tuple[str | None, ...]:
    return contact.name, contact.relation, contact.mobile
