"""What a form fills in by itself, unless the clerk wrote something: the end of a term, 再任, the cover of an insurance."""

from collections.abc import Mapping, Sequence

from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.insurances import GroupInsurance
from welfare_desktop.domain.registers.volunteers import Appointment, Insurance, Volunteer
from welfare_desktop.domain.serving.records import cover, is_covered
from welfare_desktop.domain.serving.terms import FULL_DAY, has_served, last_term_end, term_end
from welfare_desktop.domain.values import first_day
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms.rules import read as read_rules
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import records

TRIGGERS: Mapping[type[Record], frozenset[str]] = {
    Appointment: frozenset({"role", "appointed_on", "predecessor"}),
    Insurance: frozenset({"applied_on", "year"}),
    GroupInsurance: frozenset({"applied_on", "year"}),
}
"""The facts of each record after which something can be proposed."""
Proposal = Mapping[str, Value]


@verb("records.edit")
def proposed(workspace: Workspace, record: Record, others: Sequence[Record] = ()) -> Proposal:
    """Values for facts of a record that follow from others of it; `others` are the person's other appointments."""
    if isinstance(record, Appointment):
        return _of_appointment(workspace, record, [each for each in others if isinstance(each, Appointment)])
    if isinstance(record, Insurance | GroupInsurance):
        return _of_insurance(record.applied_on or "", record.year)
    return {}


def _of_appointment(workspace: Workspace, appointment: Appointment, others: Sequence[Appointment]) -> Proposal:
    begun = appointment.appointed_on or ""
    if not appointment.role or not begun:
        return {}
    with workspace.store.reading() as connection:
        rule = read_rules(connection).term(appointment.role)
        before = appointment.predecessor
        found = records.get(connection, "volunteers", before) if isinstance(before, int) else None
    ends = last_term_end(found.appointments, appointment.role) if isinstance(found, Volunteer) else ""
    return {
        "term_ends_on": term_end(rule, begun, ends),
        "is_reappointment": has_served(others, appointment.role, first_day(begun)),
    }


def _of_insurance(applied_on: str, year: int | None) -> Proposal:
    if len(applied_on) < FULL_DAY:
        return {}
    of_year = year or fiscal_year_of(applied_on)
    if of_year is None or not is_covered(applied_on, of_year):
        return {}
    begins, ends = cover(applied_on, of_year)
    return {"year": of_year, "covers_from": begins, "covers_until": ends}
