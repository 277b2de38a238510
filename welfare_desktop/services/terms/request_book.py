"""推薦依頼 as a workbook: a sheet for each district, to be filled in there and sent back (`returned_book`)."""

from pathlib import Path

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values import Date
from welfare_desktop.services import exported_sheets, outputs
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms import papers
from welfare_desktop.services.terms.rollover import Sheet
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

KEY = "照合番号（消さないでください）"
"""Heads the column by which what comes back is known again."""


@verb("lists.export")
def write(
    workspace: Workspace, sheet: Sheet, path: Path, progress: Progress = no_progress, district: int | None = None
) -> Written:
    """Write the request (of one district) and record what left the office. Refusal when nobody's term ends."""
    requested = papers.requested(sheet, district)
    if not requested.people:
        raise Refusal("roster.empty", "一覧に載るものがありません。")
    roster = requested.roster
    columns = (*(column.heading for column in roster.columns), KEY)
    output = outputs.Output(
        roster.title,
        papers.KIND,
        requested.people,
        tuple(each.key for each in roster.columns),
        papers.REQUESTED_OF,
        "推薦依頼",
    )
    lines = [
        [
            (*(text.replace("\n", "　") or None for text in row), key)
            for row, key in zip((row for section in group.sections for row in section.rows), keys, strict=True)
        ]
        for group, keys in zip(roster.groups, requested.keys, strict=True)
    ]

    def make(serial: str) -> bytes:
        helper, job = workspace.helper, new_id()
        helper.run(exported_sheets.begin, job, papers.KIND, [[(head, "", False) for head in columns]] * len(lines))
        helper.run(exported_sheets.add, job, lines)
        day = Date().show(workspace.today())
        heads = [
            (
                group.name,
                (f"{roster.title}　{group.name}", f"{workspace.office.name}　{day}作成　管理番号 {serial}　取扱注意"),
            )
            for group in roster.groups
        ]
        data = helper.run(exported_sheets.finish, job, heads, on_progress=progress)
        if data is None:
            raise Refusal("export.interrupted", "書き出しが途中で止まりました。", todo="もう一度書き出してください。")
        return data

    return outputs.write(workspace, path, output, make)
