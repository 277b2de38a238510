"""Every subcommand on a real office: what goes to stdout, which exit code, and nobody's name in messages."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import openpyxl
import pypdf
import pytest
from openpyxl.styles import Font

from tests.conftest import REPOSITORY
from tests.offices import CLERK, PASSWORD
from tests.sheets.coloured import painted
from welfare_desktop import cli
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import demo_office
from welfare_desktop.sheets.writing import Canvas, OutColumn, OutSheet, write_cells, write_workbook

LEDGER_ROWS = 30


@pytest.fixture
def password(tmp_path: Path) -> Path:
    path = tmp_path / "password.txt"
    path.write_text(PASSWORD + "\n", encoding="utf-8")
    return path


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / demo_office.LEDGER
    demo_office.sample_ledger_file(path, LEDGER_ROWS)
    return path


@pytest.fixture
def salons(tmp_path: Path) -> Path:
    """A plain list of salons, nothing to ask about."""
    columns = tuple(OutColumn(heading) for heading in ("番号", "サロン名", "会場", "代表者", "電話番号"))
    rows = [[str(n), f"ひまわりサロン{n}", f"第{n}市民センター", f"竹下 花{n}", f"093-100-{n:04}"] for n in range(1, 6)]
    path = tmp_path / "サロン一覧.xlsx"
    path.write_bytes(write_workbook([OutSheet("サロン", columns, rows)]))
    return path


def call(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


class Office:
    """An office's folder and its password file, as options."""

    def __init__(self, folder: Path, password: Path) -> None:
        self.options = ("--office", folder, "--password-file", password)

    def call(self, command: str, *arguments: object) -> int:
        return call(command, *arguments, *self.options)


@pytest.fixture
def office(demo_folder: Path, password: Path) -> Office:
    return Office(demo_folder, password)


@pytest.fixture
def new_office(empty_folder: Path, password: Path) -> Office:
    return Office(empty_folder, password)


def digest_of(office: Office, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert office.call("check") == cli.DONE
    return capsys.readouterr().out.split()[-1]


def test_check_counts_every_register_and_prints_the_digest(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    assert office.call("check") == cli.DONE
    lines = dict(line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert set(lines) == {*KINDS, "digest"}
    assert (lines["households"], lines["districts"], len(lines["digest"])) == ("60", "22", 64)


def test_import_prints_the_batch_and_undo_takes_it_back(
    new_office: Office, salons: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = digest_of(new_office, capsys)
    assert new_office.call("import", salons) == cli.DONE
    batch = capsys.readouterr().out.strip()
    assert digest_of(new_office, capsys) != before
    assert new_office.call("batches") == cli.DONE
    (line,) = capsys.readouterr().out.splitlines()
    assert line.split("\t")[0] == batch
    assert line.split("\t")[2:5] == ["取込", "5", salons.name]
    assert new_office.call("undo", batch) == cli.DONE
    assert digest_of(new_office, capsys) == before


def test_importing_the_same_file_twice_changes_nothing(
    new_office: Office, salons: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new_office.call("import", salons) == cli.DONE
    before = digest_of(new_office, capsys)
    assert new_office.call("import", salons) == cli.DONE
    assert capsys.readouterr().out.strip() == "0"
    assert digest_of(new_office, capsys) == before


def test_a_dry_run_reports_every_row_and_writes_nothing(
    office: Office, ledger: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = digest_of(office, capsys)
    report = tmp_path / "report.json"
    assert office.call("import", ledger, "--dry-run", "--report", report) in (cli.DONE, cli.WITH_PROBLEMS)
    assert capsys.readouterr().out == ""
    assert digest_of(office, capsys) == before
    found = json.loads(report.read_text(encoding="utf-8"))
    assert set(found) == {"records", "problems", "skipped"}
    assert {"sheet", "row", "values"} == set(found["records"][0])
    values = [row["values"] for row in found["records"]]
    assert all(re.fullmatch(r"\d{4}(-\d\d){0,2}", row["born_on"]) for row in values if "born_on" in row)
    assert all(isinstance(row["district"], str) for row in values)
    assert {"head_name", "contacts.1.name"} <= set().union(*values)
    assert all({"sheet", "row", "reason"} == set(row) for row in found["skipped"])


def test_a_report_named_as_a_workbook_is_the_source_with_what_became_of_its_rows(
    new_office: Office, salons: Path, tmp_path: Path
) -> None:
    report = tmp_path / "結果.xlsx"
    assert new_office.call("import", salons, "--dry-run", "--report", report) == cli.DONE
    assert new_office.call("import", salons, "--report", report) == cli.DONE
    book = openpyxl.load_workbook(report)
    assert book.worksheets[-1].title == "取込結果"
    assert "新規登録" in [cell.value for row in book.worksheets[0].iter_rows() for cell in row]


def test_a_form_gives_no_record_and_says_why(
    new_office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = tmp_path / "申請書.xlsx"
    form.write_bytes(write_cells([Canvas("様式", {(1, 1): "サロン助成 申請書", (3, 1): "申請者", (5, 1): "金額"})]))
    report = tmp_path / "report.json"
    assert new_office.call("import", form, "--report", report) == cli.WITH_PROBLEMS
    said = capsys.readouterr()
    assert said.out.strip() == "0"
    assert "取り込む一覧が見つかりませんでした" in said.err
    assert all(row["reason"] for row in json.loads(report.read_text(encoding="utf-8"))["skipped"])


def test_a_list_of_nobody_knows_what_asks_for_its_register(
    new_office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    columns = tuple(OutColumn(heading) for heading in ("氏名", "住所", "電話番号"))
    rows = [[f"竹下 花{n}", f"黒崎{n}-{n}", f"093-100-{n:04}"] for n in range(1, 6)]
    path = tmp_path / "一覧.xlsx"
    path.write_bytes(write_workbook([OutSheet("Sheet1", columns, rows)]))
    report = tmp_path / "report.json"
    assert new_office.call("import", path, "--dry-run", "--report", report) == cli.REFUSED
    assert "--register" in capsys.readouterr().err
    assert "どの台帳の一覧か分からない" in report.read_text(encoding="utf-8")
    assert new_office.call("import", path, "--register", "volunteers") == cli.DONE


def test_struck_rows_are_told_and_taken_as_they_stand(
    new_office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "見守り台帳.xlsx"
    path.write_bytes(painted({3: Font(strike=True)}))
    report = tmp_path / "report.json"
    assert new_office.call("import", path, "--report", report) == cli.WITH_PROBLEMS
    assert "取り消し線" in capsys.readouterr().err
    (proposal,) = json.loads(report.read_text(encoding="utf-8"))["proposals"]
    assert (proposal["sheet"], proposal["row"], proposal["field"]) == ("台帳", 3, "ended_on")


def test_search_finds_by_any_fragment(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    assert office.call("search", "町", "--register", "households") == cli.DONE
    lines = capsys.readouterr().out.splitlines()
    assert office.call("search", "町", "--register", "households", "--json") == cli.DONE
    said = capsys.readouterr()
    found = json.loads(said.out)
    assert 0 < len(found) == len(lines)
    assert {"id", "number", "head_name", "head_kana", "address", "phone"} == set(found[0])
    assert f"{len(found)}件" in said.err


def test_what_was_exported_comes_back_as_no_change(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "salons.xlsx"
    assert office.call("export", "--register", "salons", "--out", path) == cli.DONE
    assert capsys.readouterr().out.strip() == str(path)
    before = digest_of(office, capsys)
    assert office.call("import", path, "--register", "salons") == cli.DONE
    assert capsys.readouterr().out.strip() == "0"
    assert digest_of(office, capsys) == before


def test_a_roster_of_all_districts_is_a_pdf(office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "roster.pdf"
    code = office.call("roster", "--register", "volunteers", "--district", "all", "--out", path)
    assert code in (cli.DONE, cli.WITH_PROBLEMS)
    assert capsys.readouterr().out.strip() == str(path)
    assert "担い手名簿" in pypdf.PdfReader(path).pages[0].extract_text()


def test_look_tells_the_shape_of_a_file_without_an_office(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("look", ledger, "--json") == cli.DONE
    found = json.loads(capsys.readouterr().out)
    ((table,),) = [sheet["tables"] for sheet in found["sheets"]]
    assert (found["file"], table["kind"], table["header_rows"]) == (ledger.name, "households", [4, 5])
    assert {"header": "緊急連絡先／氏名", "field": "contacts.1.name"} in table["columns"]
    assert call("look", ledger) == cli.DONE
    assert "見守り世帯" in capsys.readouterr().out


def test_look_checks_a_file_by_the_points_for_machine_reading(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("look", ledger, "--lint") == cli.DONE
    assert "1-4 指摘 セルの結合をしていないか" in capsys.readouterr().out
    assert call("look", ledger, "--lint", "--json") == cli.DONE
    (sheet,) = json.loads(capsys.readouterr().out)["sheets"]
    assert [each["point"] for each in sheet["points"]][::14] == ["1-1", "2-2"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("search", "町", "--register", "households", "--clerk", "いない人"), (cli.REFUSED, cli.WRONG_PASSWORD)),
        (("roster", "--register", "households", "--district", "無い校区", "--out", "x.pdf"), (cli.REFUSED,)),
        (("undo", "12345"), (cli.REFUSED,)),
        (("import", "no-such-file.xlsx"), (cli.REFUSED,)),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    office: Office, arguments: tuple[str, ...], code: tuple[int, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert office.call(arguments[0], *arguments[1:]) in code
    said = capsys.readouterr()
    assert said.out == ""
    assert "。" in said.err
    assert "Traceback" not in said.err


def test_a_wrong_password_has_its_own_exit_code(demo_folder: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not the password", encoding="utf-8")
    assert call("check", "--office", demo_folder, "--password-file", wrong) == cli.WRONG_PASSWORD


def test_a_folder_without_an_office_is_refused(tmp_path: Path, password: Path) -> None:
    assert call("check", "--office", tmp_path / "none", "--password-file", password) == cli.REFUSED


@pytest.mark.parametrize(
    "arguments",
    [(), ("no-such-command",), ("check",), ("export", "--register", "nobody", "--out", "x.xlsx"), ("undo", "text")],
)
def test_wrong_use_ends_with_two(arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == cli.USAGE


def test_a_bug_is_told_without_what_it_quotes(
    office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_arguments: object) -> None:
        raise ValueError("髙﨑 齋 093-123-4567")

    monkeypatch.setattr("welfare_desktop.services.checking.check", broken)
    assert office.call("check") == cli.REFUSED
    said = capsys.readouterr().err
    assert "ValueError" in said
    assert "髙﨑" not in said


def test_messages_name_nobody(office: Office, ledger: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.json"
    office.call("import", ledger, "--report", report)
    office.call("export", "--register", "households", "--out", tmp_path / "out.xlsx")
    office.call("batches")
    said = capsys.readouterr()
    records = json.loads(report.read_text(encoding="utf-8"))["records"]
    names = {row["values"]["head_name"] for row in records} | {row["values"].get("phone", "093-") for row in records}
    assert not [name for name in names if name in said.err + said.out]


def test_the_command_line_starts_without_windows_or_libraries() -> None:
    script = (
        "import sys; from welfare_desktop import cli\n"
        "try: cli.main(['--help'])\n"
        "except SystemExit: pass\n"
        "print(sorted({'PySide6', 'sqlalchemy', 'openpyxl', 'xlsxwriter', 'cryptography', 'reportlab', 'jaconv'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_program_itself_makes_a_demo_office_and_checks_it(tmp_path: Path, password: Path) -> None:
    """As IT staff call it: a process of its own, Japanese on the pipe."""
    office = ("--office", str(tmp_path / "office"), "--password-file", str(password))
    program = (sys.executable, "-m", "welfare_desktop")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    for command in (("demo", *office, "--households", "20"), ("check", *office, "--clerk", CLERK)):
        done = subprocess.run(
            [*program, *command], cwd=REPOSITORY, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode == cli.DONE, done.stderr
    assert "households\t20" in done.stdout
    assert "異常はありません。" in done.stderr
