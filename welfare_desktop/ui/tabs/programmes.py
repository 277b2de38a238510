"""調査, 広報実績, 取組みの進捗, 取組事例: what the office reports about its own work."""

from welfare_desktop.domain.registers.programmes import EXAMPLES, PROGRAMMES, PUBLICITY, SURVEYS
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOKS = (
    Look(
        kind=SURVEYS,
        icon="file-export",
        sections=(
            Section("調査", ("name", "target", "sent_on", "due_on", "number", "note")),
            Section("配布と回収", children="returns", columns=("district", "sent", "returned", "returned_on", "note")),
        ),
        columns=("sent_on", "name", "target", "due_on"),
        condition_keys=("sent_on", "due_on"),
    ),
    Look(
        kind=PUBLICITY,
        icon="info-circle",
        sections=(Section("実績", ("medium", "period", "count", "unit", "state", "number", "note")),),
        columns=("period", "medium", "count", "unit", "state"),
        condition_keys=("period", "state"),
        order="period",
    ),
    Look(
        kind=PROGRAMMES,
        icon="check",
        sections=(
            Section("取組み", ("item", "section", "year", "evaluation", "number")),
            Section("進捗", ("progress", "next_step", "note")),
        ),
        columns=("year", "item", "section", "evaluation", "progress"),
        condition_keys=("year", "section", "evaluation"),
    ),
    Look(
        kind=EXAMPLES,
        icon="copy",
        sections=(
            Section("事例", ("title", "year", "district", "organisation", "publishable", "number")),
            Section("内容", ("summary", "note")),
        ),
        columns=("year", "title", "district", "organisation", "publishable"),
        condition_keys=("year", "publishable"),
    ),
)


def make_returns(desk: Desk) -> WorkPage:
    """調査の回収入力."""
    from welfare_desktop.ui.events.survey_page import SurveyPage  # noqa: PLC0415 - only when it is shown

    return SurveyPage(desk)
