"""The papers of terms: what a rollover offers to print, and the letters of those appointed on a day."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from welfare_desktop.domain.serving.terms import Procedure
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.terms import letters, papers
from welfare_desktop.services.terms.rollover import Sheet
from welfare_desktop.services.workspace import Progress
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.printing.outlet import paper_of


def office_asks(sheet: Sheet) -> bool:
    """Whether the office itself asks for proposals and appoints (当会が委嘱)."""
    return sheet.rules.term(sheet.rollover.role).procedure is Procedure.OFFICE


def menu_of(page: ListPage, sheet: Sheet, district: int | None) -> QMenu:
    """The papers of a rollover, of one district when it is given."""
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    translate, workspace = QCoreApplication.translate, page.desk.workspace
    role, begins_on = sheet.rollover.role, sheet.rollover.begins_on
    makes: dict[str, Callable[[Progress], RosterJob]] = {
        translate("RolloverPage", "新旧対照表(&3)"): lambda report: papers.comparison(
            workspace, role, begins_on, report, district
        ),
        translate("RolloverPage", "欠員一覧(&4)"): lambda report: papers.rollover_vacancies(
            workspace, sheet, report, district
        ),
    }
    if office_asks(sheet):
        request = functools.partial(papers.recommendation_request, workspace, sheet, district=district)
        menu.addAction(translate("RolloverPage", "推薦依頼(&1)"), lambda: page.make_roster(request))
        letter = functools.partial(show_letters, page, role, begins_on, district)
        menu.addAction(translate("RolloverPage", "委嘱状(&2)"), letter)
    for text, make in makes.items():
        menu.addAction(text, functools.partial(page.make_roster, make))
    return menu


def show_letters(page: ListPage, role: str, day: str, district: int | None) -> None:
    """Show the letters of everybody appointed to a role on a day (ISO)."""
    workspace = page.desk.workspace
    page.desk.tasks.run(
        lambda progress: letters.letters(workspace, role, day, progress, district),
        lambda job: page.show_paper(paper_of(workspace, job, letters.TITLE, letters.save_pdf, letters.printed)),
        busy=QCoreApplication.translate("RolloverPage", "委嘱状を作っています"),
    )
