import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.host import jobs
from welfare_desktop.domain.problems import Cancelled, Refusal, WrongPassword
from welfare_desktop.host.processes import Helper, HelperFailed

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def helper() -> Iterator[Helper]:
    with contextlib.closing(Helper(memory=512 << 20)) as one:
        yield one


@pytest.fixture
def impatient() -> Iterator[Helper]:
    with contextlib.closing(Helper(memory=512 << 20, patience=0.3)) as one:
        one.run(jobs.own_id)
        yield one


@pytest.mark.parametrize(
    "value", [None, True, 5, 2**70, 1.5, "髙﨑", "\ud800", b"\x00", (1, [2, {"a": (3,)}]), {"キー": None}, {1, 2}]
)
def test_plain_values_travel_both_ways(helper: Helper, value: object) -> None:
    assert helper.run(jobs.echo, value) == value


def test_one_child_serves_every_job(helper: Helper) -> None:
    first = helper.run(jobs.own_id)
    assert first == helper.run(jobs.own_id) != os.getpid()


def test_progress_arrives_in_order_and_ends_at_the_total(helper: Helper) -> None:
    seen = list[tuple[int, int]]()
    assert helper.run(jobs.count_to, 5000, on_progress=lambda done, total: seen.append((done, total))) == 5000
    assert seen == sorted(seen)
    assert seen[-1] == (5000, 5000)


def test_a_function_may_report_although_nobody_listens(helper: Helper) -> None:
    assert helper.run(jobs.count_to, 10) == 10


def test_chunks_arrive_whole_and_in_order(helper: Helper) -> None:
    chunks = list(helper.stream(jobs.rows, 10_000, 999))
    assert [row for chunk in chunks for row in chunk] == [(f"行{row}", float(row), None, True) for row in range(10_000)]
    assert len(chunks) == 11


def test_a_stream_given_up_half_way_leaves_a_helper_that_works(helper: Helper) -> None:
    stream = helper.stream(jobs.rows, 100_000, 10)
    assert next(stream)
    stream.close()
    assert helper.run(jobs.echo, "次") == "次"


@pytest.mark.parametrize(("wrong_password", "kind"), [(True, WrongPassword), (False, Refusal)])
def test_a_refusal_arrives_as_it_was_raised(helper: Helper, wrong_password: bool, kind: type[Refusal]) -> None:
    child = helper.run(jobs.own_id)
    with pytest.raises(Refusal) as caught:
        helper.run(jobs.refuse, wrong_password)
    assert type(caught.value) is kind
    assert caught.value.code == "book.locked"
    assert caught.value.text() == "「台帳」は開けません。\n安全です。\nお試しください。"
    assert caught.value.values == {"name": "台帳", "row": 3}
    assert helper.run(jobs.own_id) == child


def test_a_bug_in_the_child_is_told_by_type_and_place_only(helper: Helper) -> None:
    with pytest.raises(HelperFailed) as caught:
        helper.run(jobs.fail)
    told = "\n".join(caught.value.lines)
    assert "ValueError" in told
    assert "tests.host.jobs:" in told
    assert "山田" not in told + caught.value.text() + repr(caught.value)
    assert caught.value.__cause__ is None


def test_a_bug_between_two_chunks_is_told_too(helper: Helper) -> None:
    stream = helper.stream(jobs.yield_then_fail)
    assert next(stream) == 1
    with pytest.raises(HelperFailed) as caught:
        next(stream)
    assert caught.value.code == "helper.failed"


def test_what_is_not_plain_is_refused_on_both_sides(helper: Helper) -> None:
    with pytest.raises(ValueError, match="unmarshallable"):
        helper.run(jobs.echo, object())
    with pytest.raises(HelperFailed):
        helper.run(jobs.unsendable)


def test_a_function_without_an_import_path_is_refused(helper: Helper) -> None:
    def inner() -> None: ...

    for function in (inner, lambda: None):
        with pytest.raises(ValueError, match="top-level"):
            helper.run(function)


@pytest.mark.parametrize("end", [jobs.crash, jobs.abort, jobs.leave])
def test_a_crashed_child_is_said_in_words_and_replaced(helper: Helper, end) -> None:
    child = helper.run(jobs.own_id)
    with pytest.raises(HelperFailed) as caught:
        helper.run(end)
    assert caught.value.code == "helper.stopped"
    assert helper.run(jobs.own_id) != child


@pytest.mark.parametrize("greed", [jobs.take_memory, jobs.take_memory_in_small_pieces])
def test_a_memory_hog_ends_at_its_limit_and_is_replaced(greed) -> None:
    with contextlib.closing(Helper(memory=300 << 20)) as helper:
        with pytest.raises(HelperFailed) as caught:
            helper.run(greed)
        assert caught.value.code == "helper.memory"
        assert helper.run(jobs.echo, 1) == 1


def test_a_hung_child_is_killed_when_patience_ends(impatient: Helper) -> None:
    child = impatient.run(jobs.own_id)
    with pytest.raises(HelperFailed) as caught:
        impatient.run(jobs.hang)
    assert caught.value.code == "helper.hung"
    assert not _alive(child)


def test_cancelling_kills_the_child_at_once_and_starts_another(helper: Helper, tmp_path: Path) -> None:
    marker = tmp_path / "started"
    with pytest.raises(Cancelled):
        helper.run(jobs.hang_busily, str(marker), cancelled=lambda: marker.exists() and marker.stat().st_size > 0)
    assert not _alive(int(marker.read_text(encoding="ascii")))
    assert helper.run(jobs.echo, "次") == "次"


def test_a_job_waiting_for_its_turn_can_be_cancelled(helper: Helper) -> None:
    stream = helper.stream(jobs.rows, 100_000, 10)
    next(stream)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        helper.run(jobs.echo, 1, cancelled=stop.is_set)
    assert next(stream)
    stream.close()


def test_jobs_from_several_threads_take_turns(helper: Helper) -> None:
    answers = list[object]()

    def ask(value: int) -> None:
        answers.append(helper.run(jobs.echo, value))

    threads = [threading.Thread(target=ask, args=(value,)) for value in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, answers)) == [str(value) for value in range(8)]


def test_the_child_starts_without_qt_database_or_keys(helper: Helper) -> None:
    loaded = helper.run(jobs.loaded)
    assert isinstance(loaded, list)
    assert not {"PySide6", "sqlalchemy", "sqlcipher3", "cryptography", "pytest"}.intersection(loaded)


def test_nothing_the_child_prints_reaches_the_console(capfd: pytest.CaptureFixture[str]) -> None:
    with contextlib.closing(Helper()) as helper:
        helper.run(jobs.chatter)
    out, err = capfd.readouterr()
    assert "山田" not in out + err


def test_warming_up_starts_the_child_before_the_first_job() -> None:
    with contextlib.closing(Helper()) as helper:
        helper.warm_up()
        helper.warm_up()
        assert helper.run(jobs.echo, 1) == 1


def test_every_child_of_a_warm_helper_loads_what_jobs_will_need() -> None:
    with contextlib.closing(Helper()) as helper:
        assert not helper.run(jobs.has_loaded, "colorsys")
        helper.close()
        helper.warm_up(("colorsys",))
        for _ in range(2):
            until = time.monotonic() + 10
            while not helper.run(jobs.has_loaded, "colorsys"):
                assert time.monotonic() < until
            helper.close()


def test_a_closed_helper_starts_again_when_needed() -> None:
    helper = Helper()
    first = helper.run(jobs.own_id)
    helper.close()
    helper.close()
    assert not _alive(first)
    assert helper.run(jobs.own_id) != first
    helper.close()


def test_a_killed_parent_takes_a_busy_child_with_it(tmp_path: Path) -> None:
    marker = tmp_path / "started"
    script = tmp_path / "parent.py"
    script.write_text(
        "import sys\n"
        "from tests.host import jobs\n"
        "from welfare_desktop.host.processes import Helper\n"
        "if __name__ == '__main__':\n"
        "    Helper().run(jobs.hang_busily, sys.argv[1])\n",
        encoding="utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen([sys.executable, str(script), str(marker)], env=environment) as parent:
        child = _wait_for(lambda: marker.exists() and marker.read_text(encoding="ascii"))
        parent.kill()
    _wait_for(lambda: not _alive(int(child)))


def _alive(child: object) -> bool:
    """Whether a process runs; one that ended and was not yet collected by init does not."""
    try:
        return Path(f"/proc/{child}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def _wait_for(question, limit: float = 30.0):
    end = time.monotonic() + limit
    while not (answer := question()):
        assert time.monotonic() < end
        time.sleep(0.01)
    return answer
