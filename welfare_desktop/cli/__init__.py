"""The same services without a window, for an office's IT staff and for tests.

Exit codes: 0 done, 1 done with problems, 2 usage, 3 refused, 4 wrong password. Progress goes to stderr;
messages hold no personal data. Results (what a command was asked for) go to stdout.
"""

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desktop import __version__
from welfare_desktop.cli import exchanging, packages
from welfare_desktop.cli.terminal import (
    DONE,
    REFUSED,
    REGISTERS,
    USAGE,
    WITH_PROBLEMS,
    WRONG_PASSWORD,
    Command,
    ask_for_office,
    at_office,
    password_of,
    print_json,
    say,
    tell,
)
from welfare_desktop.domain.problems import Cancelled, Refusal, WrongPassword
from welfare_desktop.host import tracebacks

if TYPE_CHECKING:
    from welfare_desktop.services.ledgers.sources import Source

__all__ = ["DONE", "REFUSED", "USAGE", "WITH_PROBLEMS", "WRONG_PASSWORD", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    chosen = _parser().parse_args(arguments)
    command: Command = chosen.command
    try:
        return command(chosen)
    except Refusal as refusal:
        say("\n".join((refusal.text(), *getattr(refusal, "lines", ()))))
        return WRONG_PASSWORD if isinstance(refusal, WrongPassword) else REFUSED
    except (Cancelled, KeyboardInterrupt):
        say("中止しました。途中までの変更は残っていません。")
        return REFUSED
    except Exception as bug:
        # A traceback's last line may quote what stands in a cell: types and places are enough to find a bug.
        say("プログラムの不具合のため、処理を続けられませんでした。登録済みの内容は変わっていません。")
        say("\n".join(tracebacks.describe(bug)))
        return REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="welfare-desktop", description=__doc__)
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Command, summary: str, *, office: bool = True) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=summary, description=summary)
        added.set_defaults(command=command)
        if office:
            ask_for_office(added)
        return added

    _add_demo_commands(add)
    _add_workbook_commands(add)
    _add_list_commands(add)
    exchanging.add_commands(commands)
    packages.add_commands(commands)
    add("check", _check, "verify the database, count its records, print the canonical digest")
    return parser


def _add_demo_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    demo = add("demo", _demo, "make a demo office with invented people")
    demo.add_argument("--households", type=int, default=20_000)
    demo.add_argument("--seed", type=int, default=1)
    job = add("main-job", _main_job, "the main job end to end on invented data, without a window", office=False)
    job.add_argument("--out", type=Path, required=True, help="the folder for everything made")
    job.add_argument("--households", type=int, default=500)


def _add_workbook_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    look = add("look", _look, "show the shape of a workbook", office=False)
    look.add_argument("file", type=Path)
    look.add_argument("--password", help="the workbook's password")
    look.add_argument("--json", action="store_true")
    look.add_argument("--lint", action="store_true", help="check its sheets by the 15 points for machine reading")
    taken = add("import", _import, "import a ledger; prints the batch")
    taken.add_argument("file", type=Path)
    taken.add_argument("--register", choices=REGISTERS, help="default: decided from the file")
    taken.add_argument("--password", help="the workbook's password")
    taken.add_argument("--dry-run", action="store_true", help="propose only, write nothing")
    taken.add_argument(
        "--report", type=Path, help="write what every row became, as JSON, or (.xlsx) into a copy of the source"
    )
    add("batches", _batches, "list what was written, newest first")
    undone = add("undo", _undo, "undo a batch")
    undone.add_argument("batch", type=int)


def _add_list_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    search = add("search", _search, "find records by any fragment")
    search.add_argument("text")
    search.add_argument("--register", choices=REGISTERS, required=True)
    search.add_argument("--json", action="store_true")
    export = add("export", _export, "write a whole register as a workbook")
    export.add_argument("--register", choices=REGISTERS, required=True)
    export.add_argument("--out", type=Path, required=True)
    roster = add("roster", _roster, "print a district roster as PDF")
    roster.add_argument("--register", choices=("volunteers", "households"), required=True)
    roster.add_argument("--district", required=True, help="a district's name, or all")
    roster.add_argument("--out", type=Path, required=True)


def _demo(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import demo_office

    demo_office.make(
        chosen.office,
        password_of(chosen),
        clerk=chosen.clerk,
        households=chosen.households,
        seed=chosen.seed,
        progress=tell,
    )
    print(chosen.office)
    return DONE


def _main_job(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import demo_office

    for path in demo_office.main_job(chosen.out, chosen.households, tell, say):
        print(path, flush=True)
    return DONE


def _look(chosen: argparse.Namespace) -> int:
    from welfare_desktop.host import files
    from welfare_desktop.host.processes import Helper
    from welfare_desktop.services.ledgers import linting, looking

    data = files.read(chosen.file, looking.LARGEST)
    helper = Helper()
    try:
        asked = linting.check_file if chosen.lint else looking.look
        found: Any = helper.run(asked, data, chosen.file.name, chosen.password, on_progress=tell)
    finally:
        helper.close()
    if chosen.json:
        print_json(found)
    else:
        for line in (linting.lines if chosen.lint else looking.lines)(found):
            print(line)
    return DONE


def _import(chosen: argparse.Namespace) -> int:
    from welfare_desktop.host import files
    from welfare_desktop.services.ledgers import import_report, importing, remembering, sources

    data = files.read(chosen.file, sources.LARGEST)
    with at_office(chosen) as workspace:
        register = chosen.register or ""
        source = sources.open_source(
            workspace, data, chosen.file.name, chosen.password, register=register, progress=tell
        )
        source = sources.without_unnamed(source)
        plan = importing.propose(workspace, source, progress=tell)
        plan, unsettled = remembering.applied(workspace, source, plan)
        as_workbook = bool(chosen.report) and chosen.report.suffix.lower() == ".xlsx"
        if chosen.report and not as_workbook:
            import_report.save_rows(workspace, plan, chosen.report, unsettled)
        for fate, count in plan.counts().items():
            say(f"{fate.label}: {count:,}行")
        if unsettled:
            rows = len({(each.sheet, each.row) for each in unsettled})
            say(
                f"取り消し線や色の付いた {rows:,}行は、終了などとはせず、書かれたまま扱います（行は --report に出ます）。"
            )
        undecided = _undecided(source)
        if not any(table.kind for table in plan.tables):
            if undecided:
                raise _no_register()
            say("取り込む一覧が見つかりませんでした。行ごとの理由は --report で書き出せます。")
        elif undecided:
            say(
                f"どの台帳か分からない表が {undecided:,}つあり、除きました。--register で台帳を指定すると取り込めます。"
            )
        result = None if chosen.dry_run else importing.carry_out(workspace, plan, {}, progress=tell)
        if as_workbook:
            import_report.report(workspace, source, plan, {}, result, chosen.report)
        if result:
            print(result.batch)
        asks = importing.has_problems(plan) or any(each.field for each in unsettled)
        return WITH_PROBLEMS if asks or undecided or not any(table.kind for table in plan.tables) else DONE


def _undecided(source: "Source") -> int:
    """How many tables of a file could be of any register."""
    return sum(1 for sheet in source.sheets for table in sheet.tables if not table.kind)


def _no_register() -> Refusal:
    return Refusal(
        "import.undecided",
        "一覧はありますが、どの台帳のものか、ファイルからは分かりません。",
        "まだ何も取り込んでいません。",
        f"--register に台帳の種類（{'、'.join(REGISTERS)} のどれか）を付けて、もう一度実行してください。",
    )


def _batches(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import undoing

    with at_office(chosen) as workspace:
        for line in undoing.batches(workspace):
            at = line.at.astimezone().strftime("%Y-%m-%d %H:%M")
            print(f"{line.id}\t{at}\t{line.verb}\t{line.count}\t{line.source}\t{line.undone_by or ''}")
    return DONE


def _undo(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import undoing

    with at_office(chosen) as workspace:
        report = undoing.undo(workspace, chosen.batch)
        print(report.batch)
        say(f"元に戻した件数: {report.undone:,}　後から変更があり残した件数: {len(report.kept):,}")
        return WITH_PROBLEMS if report.kept else DONE


def _search(chosen: argparse.Namespace) -> int:
    from welfare_desktop.domain.listing import Listing
    from welfare_desktop.domain.registers import KINDS
    from welfare_desktop.services import searching

    kind = KINDS[chosen.register]
    keys = tuple(key for key in (kind.number, kind.name, kind.kana, kind.address, *kind.phones[:1]) if key)
    with at_office(chosen) as workspace:
        ids = searching.ids(workspace, Listing(chosen.register, text=chosen.text))
        rows = searching.rows(workspace, chosen.register, ids, keys)
    if chosen.json:
        print_json(
            [{"id": str(each), **dict(zip(keys, row, strict=True))} for each, row in zip(ids, rows, strict=True)]
        )
    else:
        for row in rows:
            print("\t".join(row))
    say(f"{len(ids):,}件")
    return DONE


def _export(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import exporting

    with at_office(chosen) as workspace:
        written = exporting.export_register(workspace, chosen.register, chosen.out, progress=tell)
    print(written.path)
    return DONE


def _roster(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import printing, searching

    with at_office(chosen) as workspace:
        district = None
        if chosen.district != "all":
            district = searching.district_named(workspace, chosen.district)
        job = printing.roster(workspace, chosen.register, printing.RosterRequest(chosen.register, district), tell)
        written = printing.save_pdf(workspace, chosen.register, job, chosen.out, tell)
        for glyph in job.document.missing_glyphs:
            say(f"印刷できない文字: U+{ord(glyph[0]):04X}")
    print(written.path)
    return WITH_PROBLEMS if job.document.missing_glyphs else DONE


def _check(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import checking

    with at_office(chosen) as workspace:
        found = checking.check(workspace)
    for table, count in found.counts.items():
        print(f"{table}\t{count}")
    print(f"digest\t{found.digest}")
    say("異常はありません。" if found.sound else "異常が見つかりました。バックアップからの復元を検討してください。")
    return DONE if found.sound else WITH_PROBLEMS
