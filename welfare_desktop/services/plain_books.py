"""A table a page shows, as a workbook of one sheet; it leaves a line in the provision register."""

from dataclasses import dataclass
from pathlib import Path

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import exported_sheets, outputs
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Progress, Workspace, no_progress


@dataclass(frozen=True, slots=True)
class Book:
    """What is written: a title, the register the rows are of, headings, rows and the records in them."""

    title: str
    kind: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    records: tuple[int, ...]


@verb("lists.export")
def write(workspace: Workspace, book: Book, path: Path, progress: Progress = no_progress) -> Written:
    """Write the table. Refusal when it has no rows."""
    if not book.rows:
        raise Refusal("export.empty", "書き出すものがありません。", "", "絞り込みの条件を確かめてください。")
    output = outputs.Output(book.title, book.kind, tuple(dict.fromkeys(book.records)), book.heads)

    def make(serial: str) -> bytes:
        helper, job = workspace.helper, new_id()
        helper.run(exported_sheets.begin, job, book.kind, [[(head, "", False) for head in book.heads]])
        helper.run(exported_sheets.add, job, [list(book.rows)])
        made = f"{workspace.office.name}　{Date().show(workspace.today())}作成　管理番号 {serial}　取扱注意"
        data = helper.run(exported_sheets.finish, job, [("一覧", (book.title, made))], on_progress=progress)
        if data is None:
            raise Refusal("export.interrupted", "書き出しが途中で止まりました。", todo="もう一度書き出してください。")
        return data

    return outputs.write(workspace, path, output, make)
