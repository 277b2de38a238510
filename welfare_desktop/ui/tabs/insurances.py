"""団体・行事の保険: who is insured for the year, and accidents reported."""

from welfare_desktop.domain.registers.insurances import GROUP_INSURANCES
from welfare_desktop.ui.records.look import Look, Section

LOOK = Look(
    kind=GROUP_INSURANCES,
    icon="lock",
    sections=(
        Section("加入", ("holder", "kind", "organisation", "event", "district", "year", "plan", "number")),
        Section("内容", ("people", "roster", "premium", "applied_on", "covers_from", "covers_until", "note")),
        Section(
            "事故報告", children="accidents", columns=("happened_on", "person", "reported_on", "paid", "settled_on")
        ),
    ),
    columns=("year", "holder", "kind", "plan", "people", "applied_on", "covers_from", "covers_until"),
    condition_keys=("year", "kind", "roster"),
)
