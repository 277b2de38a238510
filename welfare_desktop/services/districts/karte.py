"""校区カルテ of a district: gathered from every register, shown, written, printed; each copy leaves its line."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from welfare_desktop.domain.districts.karte import Karte, KarteTable
from welfare_desktop.domain.drawing import Document
from welfare_desktop.domain.fiscal import fiscal_label, fiscal_year_of
from welfare_desktop.domain.grants import rules as grant_rules
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.districts import District, DistrictPlan, DistrictYear
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.vocabulary import HOUSEHOLD_TYPE, SERVICE_ROLE
from welfare_desktop.domain.rosters import Align, Column
from welfare_desktop.domain.serving.terms import counted_in, holders
from welfare_desktop.domain.values import CountOrText, Date, Money, YesNo
from welfare_desktop.domain.yearly import of_year
from welfare_desktop.services import drawn_pages, outputs
from welfare_desktop.services.districts import karte_pages
from welfare_desktop.services.districts.years import rate_text
from welfare_desktop.services.drawn_pages import Drawing
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms import serving
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import pages, records, search
from welfare_desktop.store.database import Connection

KIND, TITLE = "districts", "校区カルテ"
_YEARS = 5
_DAY, _COUNT = Date().show, CountOrText().show


@dataclass(frozen=True, slots=True)
class KarteJob:
    """A 校区カルテ drawn: its pages to look at, and what is needed to write or record it."""

    district: int
    drawing: Drawing

    @property
    def document(self) -> Document:
        """The pages."""
        return self.drawing.document


@verb("records.view")
def karte(workspace: Workspace, district: int) -> Karte:
    """Everything of a district as it is now. Refusal when it is gone."""
    today = workspace.today()
    with workspace.store.reading() as connection:
        found = records.get(connection, KIND, district)
        if not isinstance(found, District):
            raise Refusal(
                "record.gone", "この校(地)区は、すでに削除されています。", "", "F5で一覧を最新にしてください。"
            )
        tables = (
            _homes(connection, district),
            _people(connection, district, today),
            _years(found, today),
            _salons(connection, district),
            _plans(found.plans),
            _grants(found, today),
            _organisations(connection, district),
        )
    return Karte(f"{TITLE}　{found.name}", _facts(found), tables, workspace.office.name, _DAY(today))


@verb("lists.print")
def draw(workspace: Workspace, district: int, progress: Progress = no_progress) -> KarteJob:
    """The same on pages."""
    made = karte(workspace, district)
    drawing = drawn_pages.drawn(workspace.helper, karte_pages.draw, karte_pages.plain(made), progress=progress)
    return KarteJob(district, drawing)


@verb("lists.print")
def save_pdf(workspace: Workspace, job: KarteJob, path: Path, progress: Progress = no_progress) -> Written:
    """Write it as a PDF file and record what left the office."""

    def make(serial: str) -> bytes:
        return drawn_pages.pdf(workspace.helper, job.drawing, workspace.clock(), progress, serial)

    return outputs.write(workspace, path, _output(job), make)


@verb("lists.print")
def printed(workspace: Workspace, job: KarteJob) -> Written:
    """Record that it was printed."""
    return outputs.note(workspace, _output(job))


def _output(job: KarteJob) -> outputs.Output:
    return outputs.Output(TITLE, KIND, (job.district,), ("name", "chair_name", "csw", "years", "plans", "grants"))


# --- what stands on it ---


def _facts(district: District) -> tuple[tuple[str, str], ...]:
    towns = "、".join(each.name or "" for each in district.neighbourhoods)
    phones = "　".join(f"{label} {text}" for label, text in (("電話", district.phone), ("FAX", district.fax)) if text)
    facts: tuple[tuple[str, str | None], ...] = (
        ("社会福祉協議会", district.council_name),
        ("設立日", _DAY(district.founded_on)),
        ("会長", district.chair_name),
        ("担当CSW", district.csw),
        ("活動拠点", district.base_facility),
        ("連絡先", phones),
        ("小学校", district.elementary_school),
        ("中学校", district.junior_high_school),
        ("地域包括支援センター", district.care_centre),
        ("区域", district.area_text),
        (f"町内会({len(district.neighbourhoods)})", towns),
        ("廃止日", _DAY(district.abolished_on)),
    )
    return tuple((label, text or "") for label, text in facts)


def _homes(connection: Connection, district: int) -> KarteTable:
    ids = search.ids(connection, Listing("households", district=district, ended=False))
    found = pages.values(connection, "households", ids, ("household_type", "living_alone"))
    types, alone = Counter(kind for kind, _ in found), sum(living == "独居" for _, living in found)
    told = [(name, types.pop(name, 0)) for name in HOUSEHOLD_TYPE.options]
    counts = (*(count for _, count in told), sum(types.values()), len(found), alone)
    heads = (*(name for name, _ in told), "類型なし", "計", "うち独居")
    columns = tuple(_number(f"c{at}", head, 10) for at, head in enumerate(heads))
    return KarteTable("見守り世帯", columns, (tuple(f"{count:,}" for count in counts),))


def _people(connection: Connection, district: int, today: str) -> KarteTable:
    who = serving.read(connection)
    homes = {person: each.district for person, each in who.people.items() if isinstance(each.district, int)}
    held = (each for each in holders(who.held, today) if who.lives(each.person, today))
    roles = Counter(role for (role, _), place in counted_in(held, homes).items() if place == district)
    wanted = [role for role in SERVICE_ROLE.options if roles[role]]
    columns = tuple(_number(f"c{at}", role, 10) for at, role in enumerate(wanted))
    rows = (tuple(f"{roles[role]:,}" for role in wanted),) if wanted else ()
    return KarteTable("担い手(在任)", columns or (Column("none", "", 1),), rows)


def _years(district: District, today: str) -> KarteTable:
    now = fiscal_year_of(today) or int(today[:4])
    columns = (
        Column("year", "年度", 9, wraps=False),
        *(
            _number(key, head, 8)
            for key, head in (("h", "世帯数"), ("a", "加入世帯"), ("r", "加入率"), ("o", "高齢化率"))
        ),
        Column("m", "連絡調整会議", 10, Align.END),
        Column("g", "定例", 6, Align.CENTRE),
        *(_number(key, head, 9) for key, head in (("w", "見守り延べ"), ("t", "助け合い延べ"), ("c", "ウェル児童"))),
    )
    rows = (_year(year, of_year(district.years, year)) for year in range(now, now - _YEARS, -1))
    return KarteTable("年度の数値(見守り・助け合いは校区報告)", columns, tuple(rows))


def _year(year: int, held: DistrictYear | None) -> tuple[str, ...]:
    if held is None:
        return (fiscal_label(year), *("",) * 9)
    return (
        fiscal_label(year),
        _COUNT(held.households),
        _COUNT(held.association_households),
        rate_text(held) or "",
        held.ageing_rate or "",
        _COUNT(held.coordination_meetings),
        YesNo(yes="○", no="").show(held.meets_regularly),
        _COUNT(held.watch_times),
        _COUNT(held.help_times),
        _COUNT(held.welclub_children),
    )


def _salons(connection: Connection, district: int) -> KarteTable:
    columns = (
        Column("name", "サロン名", 16),
        Column("kind", "種別", 8),
        Column("venue", "会場", 14),
        Column("schedule", "開催日", 14),
        _number("members", "登録者", 5),
        Column("worries", "困りごと", 6, Align.CENTRE),
    )
    rows = (
        (
            each.name or "",
            each.kind or "",
            each.venue or "",
            each.schedule or "",
            _COUNT(each.registered_members),
            YesNo(yes="○", no="—").show(each.listens_to_worries),
        )
        for each in _standing(connection, "salons", district, lambda record: isinstance(record, Salon))
    )
    return KarteTable("サロン", columns, tuple(rows))


def _plans(plans: Iterable[DistrictPlan]) -> KarteTable:
    columns = (
        Column("round", "次数", 5, Align.CENTRE),
        Column("state", "状況", 6),
        Column("adopted", "策定日", 11, wraps=False),
        Column("span", "計画期間", 17),
        Column("priorities", "重点項目", 16),
        Column("progress", "進捗", 16),
    )
    rows = (
        (
            f"第{each.round}次" if each.round else "",
            each.state or "",
            _DAY(each.adopted_on),
            f"{_DAY(each.since)}～{_DAY(each.until)}" if each.since or each.until else "",
            each.priorities or "",
            each.progress or "",
        )
        for each in plans
    )
    return KarteTable("小地域福祉活動計画", columns, tuple(rows), "計画は未策定です。")


def _grants(district: District, today: str) -> KarteTable:
    now = fiscal_year_of(today) or int(today[:4])
    columns = (
        Column("year", "年度", 9, wraps=False),
        Column("kind", "助成の種類", 18),
        Column("stage", "段階", 8),
        *(_number(key, head, 9) for key, head in (("g", "決定額"), ("p", "交付額"), ("f", "確定額"))),
    )
    money = Money().show
    rows = (
        (
            fiscal_label(each.year or 0),
            each.kind or "",
            grant_rules.stage_of(each),
            *map(money, (each.amount_granted, each.amount_paid, each.amount_fixed)),
        )
        for each in district.grants
        if (each.year or 0) >= now - 1
    )
    return KarteTable("助成(2か年)", columns, tuple(rows))


def _organisations(connection: Connection, district: int) -> KarteTable:
    columns = (Column("name", "団体名", 22), Column("kind", "種別", 14), Column("phone", "電話", 12, wraps=False))
    found = _standing(connection, "organisations", district, lambda record: isinstance(record, Organisation))
    rows = ((each.name or "", each.kind or "", each.phone or "") for each in found)
    return KarteTable("団体", columns, tuple(rows))


def _standing(connection: Connection, kind: str, district: int, wanted: Callable[[object], bool]) -> list[Any]:
    """The current records of a register in a district, in their reading order."""
    ids = search.ids(connection, Listing(kind, district=district, ended=False))
    found = records.get_many(connection, kind, ids)
    return [found[each] for each in ids if wanted(found[each])]


def _number(key: str, heading: str, weight: float) -> Column:
    return Column(key, heading, weight, Align.END, wraps=False)
