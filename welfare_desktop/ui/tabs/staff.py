"""職員: the office's people and what they are in charge of."""

from welfare_desktop.domain.registers.staff import STAFF
from welfare_desktop.ui.records.look import Look, Section

LOOK = Look(
    kind=STAFF,
    icon="user",
    sections=(
        Section("職員", ("name", "name_kana", "post", "section", "phone", "number", "started_on", "ended_on", "note")),
        Section("担当", children="duties", columns=("role", "district", "since", "until", "note")),
    ),
    columns=("name", "post", "section", "phone", "duties.1.role", "duties.1.district"),
    condition_keys=("post", "duties.1.role"),
    ended_word="離任",
    unit="人",
)
