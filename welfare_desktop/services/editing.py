"""Making, changing and removing one record. Each is one batch of the journal and can be undone."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.history import with_history
from welfare_desktop.domain.problems import Problem, Refusal
from welfare_desktop.domain.records import Record, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.figures import is_frozen
from welfare_desktop.domain.registers.rules import problems_of
from welfare_desktop.domain.registers.standing import open_first
from welfare_desktop.services import batches, narrative, restricting
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import numbering, records
from welfare_desktop.store.rows import identified
from welfare_desktop.store.writing import Overtaken


@dataclass(frozen=True, slots=True)
class Saved:
    """A record as it was kept, and the batch that can be undone (0 when nothing had changed)."""

    record: Record
    batch: int


@verb("records.edit")
def blank(workspace: Workspace, kind: str, district: int | None = None) -> Record:
    """An empty record to fill in, in the district the list shows."""
    del workspace
    register = KINDS[kind]
    if district and register.district in fields_of(register.record):
        return register.record(**{register.district: district})  # type: ignore[arg-type] # a key of this record
    return register.record()


def check(kind: str, record: Record) -> Mapping[str, Problem]:
    """What keeps this record from being kept, by path; nothing is looked up.

    A new record that is named by its number (受付番号) may leave it out: saving gives the next one.
    """
    register = KINDS[kind]
    problems = problems_of(register, record)
    if record.id or register.name != register.number:
        return problems
    return {path: problem for path, problem in problems.items() if path != register.column(register.number).place}


@verb("records.edit")
def save(workspace: Workspace, kind: str, record: Record, effective_on: str | None = None) -> Saved:
    """Keep a new record (id 0) or a changed one.

    `effective_on` is the 異動日 of dated facts that changed (default: today). Refusals: problems that
    `check` would name, `Overtaken` when somebody saved or removed it meanwhile.
    """
    record = open_first(record)
    problems = check(kind, record)
    if problems:
        first = next(iter(problems.values()))
        raise Refusal("record.problems", first.text().replace("{", "{{").replace("}", "}}"), "まだ登録していません。")
    with workspace.store.writing() as connection:
        before = records.get(connection, kind, record.id) if record.id else None
        if before is None and record.revision:
            raise Overtaken
        refuse_frozen(before)
        restricting.require_open(workspace, before)
        verb_name = "record.change" if before else "record.create"
        with batches.opened(workspace, connection, verb_name) as batch:
            if before is None:
                fresh = identified(dataclasses.replace(record, revision=0))
                (numbered,) = numbering.numbered(connection, kind, [fresh], workspace.today())
                kept = batch.create(narrative.sealed(workspace, numbered))
            else:
                dated = with_history(before, record, effective_on or workspace.today())
                kept = batch.change(narrative.sealed(workspace, identified(dated), before))
    return Saved(narrative.opened(workspace, kept), batch.kept)


@verb("records.edit")
def remove(workspace: Workspace, kind: str, record: int, reason: str = "") -> int:
    """Remove a record; its values stay in the journal until disposal. Returns the batch."""
    with batches.writing(workspace, "record.remove", reason) as (connection, batch):
        before = records.get(connection, kind, record)
        refuse_frozen(before)
        restricting.require_open(workspace, before)
        batch.remove(kind, record)
    return batch.id


def refuse_frozen(record: Record | None) -> None:
    """Refusal for a figure that the closing of a year froze: it never changes silently (年度締め)."""
    if record is not None and is_frozen(record):
        raise Refusal(
            "figure.frozen",
            "年度締めで確定した数値は変更できません。",
            todo="別の資料の数値は、新しい記録として登録してください。締め直すときは、年度締めを元に戻してください。",
        )
