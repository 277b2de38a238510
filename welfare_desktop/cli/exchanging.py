"""The exchange with the city from a command line: send a workbook, receive it back, list what is under way."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desktop.cli.terminal import (
    DONE,
    REGISTERS,
    WITH_PROBLEMS,
    Command,
    ask_for_office,
    at_office,
    print_json,
    say,
    tell,
)

if TYPE_CHECKING:
    from welfare_desktop.domain.exchange import ExchangePlan
    from welfare_desktop.services.syncing.opening import Received
    from welfare_desktop.services.syncing.settling import ReceiveResult
    from welfare_desktop.services.workspace import Workspace

EXCHANGED = tuple(register for register in REGISTERS if register != "cases")


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage]
    """Make `exchange send|receive|list` known."""
    summary = "exchange lists with the city"
    exchange = commands.add_parser("exchange", help=summary, description=summary)
    actions = exchange.add_subparsers(required=True, metavar="ACTION")

    def add(name: str, command: Command, told: str) -> argparse.ArgumentParser:
        added = actions.add_parser(name, help=told, description=told)
        added.set_defaults(command=command)
        ask_for_office(added)
        return added

    send = add("send", _send, "write a workbook for the city; its values are the base from now on")
    send.add_argument("--register", choices=EXCHANGED, required=True)
    send.add_argument("--district", action="append", default=[], help="a district's name; may be repeated")
    send.add_argument("--role", action="append", default=[], help="only who has this 委嘱区分; may be repeated")
    send.add_argument("--template", type=Path, help="the city's own workbook (default: ours)")
    send.add_argument("--out", type=Path, required=True)
    send.add_argument("--exchange", default="", help="the exchange's name (default: the newest of the register)")
    send.add_argument("--as-of", default="", help="基準日, ISO (default: today)")
    send.add_argument("--recipient", default="", help="default: the exchange's partner")
    send.add_argument("--purpose", default="名簿の照合")
    send.add_argument("--agreed-only", action="store_true", help="only households that agreed to the recipient")
    send.add_argument("--due", default="", help="when it should be back, ISO")
    receive = add("receive", _receive, "take back a workbook: nobody's edit is lost, disputed facts stay open")
    receive.add_argument("file", type=Path)
    receive.add_argument("--register", choices=EXCHANGED, help="whose exchange, where the file does not say")
    receive.add_argument("--exchange", default="", help="the exchange's name")
    receive.add_argument("--as-of", default="", help="基準日, ISO, where the file does not say")
    receive.add_argument("--password", help="the workbook's password")
    receive.add_argument("--dry-run", action="store_true", help="compare only, write nothing")
    receive.add_argument("--confirm", action="store_true", help="carry out although unusually much vanished or changed")
    receive.add_argument("--json", action="store_true")
    add("list", _list, "list the exchanges: sent, due, received")


def _send(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import searching
    from welfare_desktop.services.syncing import arrangements, scope, sending

    with at_office(chosen) as workspace:
        template = _template(workspace, chosen.template, chosen.register) if chosen.template else 0
        arrangement = arrangements.for_register(workspace, chosen.register, chosen.exchange, template)
        districts = tuple(searching.district_named(workspace, name) for name in chosen.district)
        request = sending.SendRequest(
            arrangement.id,
            districts=districts,
            roles=tuple(scope.role_named(workspace, chosen.register, name) for name in chosen.role),
            as_of=chosen.as_of,
            recipient=chosen.recipient,
            purpose=chosen.purpose,
            due_on=chosen.due,
            agreed_only=chosen.agreed_only,
        )
        seen = sending.outlook(workspace, request)
        for lost in seen.lost_in(chosen.out):
            say(f"写しに残らないもの: {lost}")
        if seen.unagreed:
            say(f"提供の同意が未確認の世帯を含みます: {seen.unagreed:,}件")
        sent = sending.send(workspace, request, chosen.out, tell)
    print(sent.written.path)
    say(f"{sent.sending.counted:,}件　管理番号 {sent.sending.serial}")
    for reason, count in sent.withheld.items():
        say(f"除いたもの（{reason}）: {count:,}件")
    for place in sent.left:
        say(f"計算式のため書き込まなかった欄: {place}")
    return DONE


def _template(workspace: "Workspace", path: Path, register: str) -> int:
    """The template of this very file: registered as it is found, or in place of an older one of its headings."""
    from welfare_desktop.host import files
    from welfare_desktop.services.ledgers import sources
    from welfare_desktop.services.syncing import templates

    draft = templates.look(workspace, files.read(path, sources.LARGEST), path.name, register)
    known = templates.recognise(workspace, draft.source, register)
    kept = templates.of(workspace, known.id) if known else None
    if kept is None:
        return templates.register(workspace, draft, path.stem).id
    if kept.data == draft.source.data:
        return kept.id
    say(f"登録済みの様式「{kept.name}」を、このファイルに差し替えます。")
    return templates.register(workspace, templates.renewed(draft, kept), kept.name).id


def _receive(chosen: argparse.Namespace) -> int:
    from welfare_desktop.domain.exchange import accepted
    from welfare_desktop.host import files
    from welfare_desktop.services.ledgers import sources
    from welfare_desktop.services.syncing import receiving, settling

    data = files.read(chosen.file, sources.LARGEST)
    with at_office(chosen) as workspace:
        received = receiving.open_file(workspace, data, chosen.file.name, chosen.password, tell)
        for remark in received.remarks:
            say(remark)
        arrangement = _exchange_of(workspace, chosen, received)
        plan = receiving.propose(workspace, received, arrangement, chosen.as_of, progress=tell)
        result = None
        if not chosen.dry_run:
            confirmed = frozenset(guard.key for guard in plan.guards) if chosen.confirm else frozenset[str]()
            if plan.guards and not chosen.confirm:
                _told(chosen, plan, None)
            decisions = {**accepted(plan), **plan.decisions}
            result = settling.carry_out(workspace, plan, decisions, confirmed, progress=tell)
    return _told(chosen, plan, result)


def _exchange_of(workspace: "Workspace", chosen: argparse.Namespace, received: "Received") -> int:
    """The exchange that was named, else the file's own; 0 where nothing tells. A trial makes none.

    Refusal where the file belongs to an exchange about another register than the one named.
    """
    from welfare_desktop.domain.problems import Refusal
    from welfare_desktop.domain.registers import KINDS
    from welfare_desktop.services.syncing import arrangements

    if chosen.exchange:
        return arrangements.named(workspace, chosen.exchange, chosen.register or "").id
    if not received.arrangement:
        known = [line.arrangement for line in arrangements.listing(workspace)]
        there = next((each.id for each in known if each.kind == chosen.register), 0)
        makes = chosen.register and not there and not chosen.dry_run
        return arrangements.for_register(workspace, chosen.register).id if makes else there
    own = arrangements.get(workspace, received.arrangement)
    if chosen.register and own.kind != chosen.register:
        raise Refusal(
            "exchange.other-register",
            "このファイルは、交換「{name}」（{label}）のものです。",
            todo="台帳の指定を外すか、ファイルを確かめてください。",
            values={"name": own.name, "label": KINDS[own.kind].label},
        )
    return own.id


def _told(chosen: argparse.Namespace, plan: "ExchangePlan", result: "ReceiveResult | None") -> int:
    """Say what the file says and what was done; disputed facts and open rows are a problem."""
    from welfare_desktop.domain.exchange import Fate

    counts = plan.counts()
    if chosen.json:
        print_json(_report(plan, result))
    for fate, count in counts.items():
        say(f"{fate.label}: {count:,}件")
    for guard in plan.guards:
        say(f"件数の確認が必要です: {guard.total:,}件のうち{guard.count:,}件が{guard.told}。")
    if result is None:
        return WITH_PROBLEMS if any(counts[each] for each in (Fate.CONFLICT, Fate.PROBLEM, Fate.DUPLICATE)) else DONE
    if not chosen.json:
        print(result.batch)
    say(f"登録: {result.created:,}件　変更: {result.changed:,}件　未決定: {result.open:,}件")
    return WITH_PROBLEMS if result.open else DONE


def _report(plan: "ExchangePlan", result: "ReceiveResult | None") -> dict[str, Any]:
    """The plan as plain values: counts, and every line that says anything."""
    from welfare_desktop.domain.exchange import Fate
    from welfare_desktop.services.syncing.receiving import shown

    lines = [
        {
            "sheet": row.sheet,
            "row": row.row,
            "record": str(row.record) if row.record else None,
            "fate": str(row.fate),
            "reason": row.reason,
            "candidates": [str(each) for each in row.candidates],
            "fields": [
                {
                    "field": change.key,
                    "base": shown(plan, change.key, change.base),
                    "ours": shown(plan, change.key, change.ours),
                    "theirs": shown(plan, change.key, change.theirs),
                    "verdict": str(change.verdict),
                }
                for change in row.fields
            ],
            "problems": [{"field": each.key, "message": each.problem.text()} for each in row.problems],
        }
        for row in plan.rows(*(fate for fate in Fate if fate is not Fate.UNCHANGED))
    ]
    done: dict[str, Any] = {}
    if result:
        done = {"batch": str(result.batch), "created": result.created, "changed": result.changed, "open": result.open}
    return {
        "counts": {str(fate): count for fate, count in plan.counts().items()},
        "as_of": plan.as_of,
        "renumbered": plan.renumbered,
        "guards": [{"code": each.code, "count": each.count, "total": each.total} for each in plan.guards],
        "rows": lines,
        **done,
    }


def _list(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services.syncing import arrangements

    with at_office(chosen) as workspace:
        for line in arrangements.listing(workspace):
            sent, back = line.last_sent, line.last_received
            told = (
                line.arrangement.name,
                line.arrangement.kind,
                sent.as_of if sent else "",
                line.due_on,
                "期限切れ" if line.overdue else "",
                back.as_of if back else "",
            )
            print("\t".join(told))
    return DONE
