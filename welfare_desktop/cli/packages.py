"""`package send` and `package receive`: what was written here goes to the other PCs of the office, and back."""

import argparse
from pathlib import Path

from welfare_desktop.cli.terminal import DONE, WITH_PROBLEMS, Command, ask_for_office, at_office, print_json, say, tell


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore[reportPrivateUsage]
    """Make `package send|receive|join|disputes` known."""
    summary = "exchange changes with the other PCs of the office"
    actions = commands.add_parser("package", help=summary, description=summary).add_subparsers(
        required=True, metavar="ACTION"
    )

    def add(name: str, command: Command, told: str) -> argparse.ArgumentParser:
        added = actions.add_parser(name, help=told, description=told)
        added.set_defaults(command=command)
        ask_for_office(added)
        return added

    sent = add("send", _send, "write what the other PCs may lack into one sealed file")
    sent.add_argument("--out", type=Path, required=True, help="the file, or a folder to put it in")
    sent.add_argument("--all", action="store_true", help="everything ever written, not only what others may lack")
    sent.add_argument("--without-narratives", action="store_true", help="leave the texts of cases here")
    sent.add_argument("--recipient", default="", help="for the provision register")
    received = add("receive", _receive, "merge what a package brings")
    received.add_argument("file", type=Path)
    received.add_argument("--dry-run", action="store_true", help="say what it holds, write nothing")
    received.add_argument("--json", action="store_true")
    joined = add("join", _join, "let this PC, copied from another one's backup, write under its own number")
    joined.add_argument("--block", type=int, default=0, help="the block of 受付番号 it gives: 1 for the second PC")
    joined.add_argument("--restored", action="store_true", help="an older backup was put back on the same PC")
    add("disputes", _disputes, "list what several PCs wrote differently")
    for each in (sent, received):
        each.add_argument("--package-password-file", type=Path, help="a file holding the package's password")


def _send(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import packaging

    with at_office(chosen) as workspace:
        path = chosen.out / packaging.suggested_name(workspace) if chosen.out.is_dir() else chosen.out
        sent = packaging.send(
            workspace,
            path,
            password=_package_password(chosen),
            everything=chosen.all,
            narratives=not chosen.without_narratives,
            recipient=chosen.recipient,
        )
    print(sent.path)
    say(f"変更 {sent.batches:,}件(登録 {sent.records:,}件)を書き出しました。管理番号 {sent.serial}")
    return DONE


def _receive(chosen: argparse.Namespace) -> int:
    from welfare_desktop.host import files
    from welfare_desktop.services import packaging

    data = files.read(chosen.file, packaging.LARGEST)
    password = _package_password(chosen)
    with at_office(chosen) as workspace:
        if chosen.dry_run:
            look = packaging.look(workspace, data, password)
            counts = {"batches": look.batches, "new": look.new, "narratives": look.narratives}
            lines = (f"変更 {look.batches:,}件　うち新しいもの {look.new:,}件",)
            waiting = 0
        else:
            done = packaging.receive(workspace, data, password=password, progress=tell)
            counts = {"applied": done.applied, "known": done.known, "waiting": done.waiting, "disputes": done.disputes}
            lines = _told(done.applied, done.known, done.disputes)
            if done.waiting:
                lines += (f"前の変更がまだ届いていません({'、'.join(done.missing)}): {done.waiting:,}件",)
            waiting = done.waiting + done.disputes
    if chosen.json:
        print_json(counts)
    else:
        for line in lines:
            print(line)
    return WITH_PROBLEMS if waiting else DONE


def _told(applied: int, known: int, disputes: int) -> tuple[str, ...]:
    return (f"取り入れた変更 {applied:,}件　すでにあった変更 {known:,}件", f"要確認 {disputes:,}件")


def _join(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import packaging

    with at_office(chosen) as workspace:
        packaging.become_new_replica(workspace, restored=chosen.restored, block=chosen.block)
    say("このパソコンは、新しい番号で記録します。")
    return DONE


def _disputes(chosen: argparse.Namespace) -> int:
    from welfare_desktop.services import disputes

    with at_office(chosen) as workspace:
        found = disputes.listed(workspace)
    for each in found:
        print("\t".join((each.kind, str(each.record), each.id, each.sort, each.label)))
    return WITH_PROBLEMS if found else DONE


def _package_password(chosen: argparse.Namespace) -> str | None:
    from welfare_desktop.host import files

    if chosen.package_password_file is None:
        return None
    return files.read(chosen.package_password_file, 4096).decode("utf-8-sig", errors="replace").rstrip("\r\n")
