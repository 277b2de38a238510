"""Who stands around a person, and that no narrative stands among them."""

import dataclasses

from welfare_desktop.domain.casework.network import Circle, Tie, is_family, network_of
from welfare_desktop.domain.casework.record import record_of
from welfare_desktop.domain.registers.cases import Agency, Case, History, Reception, Relative
from welfare_desktop.domain.values import Sealed

SECRET = "目印の本文"
CASE = Case(
    number="R8-0001",
    client_name="谷川 京子",
    sex="女",
    responsible="伊東 真澄",
    assessment=SECRET,
    goal=SECRET,
    plan=SECRET,
    next_action=SECRET,
    receptions=(Reception(complaint=SECRET),),
    history=(History(content=SECRET, response=SECRET),),
    relatives=(
        Relative(name="谷川 健一", relation="長男", lives_together=True, tie="対立"),
        Relative(name="松本 キヨ", relation="隣人", tie="良好"),
        Relative(relation="妹"),
        Relative(),
    ),
    agencies=(Agency(organisation=7, role="訪問"), Agency(organisation="警察署"), Agency(role="空")),
)


def test_family_supporters_and_agencies_stand_in_their_circles() -> None:
    network = network_of(CASE, {7: "第3包括"}, "78歳")
    assert [(each.circle, each.name, each.tie) for each in network.figures] == [
        (Circle.FAMILY, "谷川 健一", Tie.TENSE),
        (Circle.SUPPORTER, "松本 キヨ", Tie.CLOSE),
        (Circle.FAMILY, "妹", Tie.USUAL),
        (Circle.AGENCY, "第3包括", Tie.USUAL),
        (Circle.AGENCY, "警察署", Tie.USUAL),
        (Circle.SUPPORTER, "伊東 真澄", Tie.USUAL),
    ]
    assert (network.person, network.detail) == ("谷川 京子", "女・78歳")
    assert [each.name for each in network.figures if each.at_home] == ["谷川 健一"]


def test_no_narrative_stands_in_the_network() -> None:
    assert SECRET not in str(dataclasses.asdict(network_of(CASE, {})))


def test_relations_of_family_are_told_from_others() -> None:
    assert all(map(is_family, ("長女", "妻", "孫", "長男の妻", "次女(別居)")))
    assert not any(map(is_family, ("隣人", "友人", "大家", "民生委員", "")))


def test_a_record_says_that_a_sealed_text_cannot_be_read() -> None:
    record = record_of(dataclasses.replace(CASE, assessment=Sealed(b"x")), "", {})
    assert dict(record.facts)["アセスメント"] == "（閲覧できません）"


def test_a_record_tells_receptions_and_history_in_order_of_days() -> None:
    case = dataclasses.replace(
        CASE,
        history=(History(happened_at="2026-06-02", content="後"), History(happened_at="2026-06-01", content="先")),
    )
    parts = {part.heading: part.entries for part in record_of(case, "青葉台", {}).parts}
    assert [entry.text for entry in parts["支援経過"]] == ["先", "後"]


def test_a_record_tells_of_every_agency_what_became_of_it() -> None:
    linked = Agency(organisation=7, role="訪問", contact="佐藤", linked_on="2026-06-03", outcome="週1回の訪問")
    record = record_of(dataclasses.replace(CASE, agencies=(linked, Agency(organisation="警察署"))), "", {7: "第3包括"})
    parts = {part.heading: part.entries for part in record.parts}
    assert dict(record.facts)["関係機関"] == "第3包括(訪問)、警察署"
    assert [(each.beside, each.text) for each in parts["関係機関"]] == [
        (("警察署",), ""),
        (("第3包括(訪問)",), "担当者 佐藤\n結果 週1回の訪問"),
    ]
