import logging
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path

import pytest

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host import logs
from welfare_desktop.host.tracebacks import describe

MARKER = "山田太郎"
OURS = logging.getLogger("welfare_desktop.tests")
THEIRS = logging.getLogger("pypdf.tests")


class Step(Enum):
    READING = "山田太郎の台帳"


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Callable[[], str]]:
    level, raising = logging.getLogger().level, logging.raiseExceptions
    handler = logs.start(tmp_path / "log", logging.DEBUG)
    yield lambda: (tmp_path / "log" / logs.FILE).read_text(encoding="utf-8")
    logs.stop(handler)
    logging.getLogger().setLevel(level)
    logging.raiseExceptions = raising


def _fail() -> None:
    try:
        int(MARKER)
    except ValueError as error:
        raise KeyError(MARKER) from error


def test_an_exception_leaves_types_and_places_and_no_words(written: Callable[[], str]) -> None:
    try:
        _fail()
    except KeyError:
        OURS.exception("取り込みを中断しました")
    text = written()
    assert "取り込みを中断しました" in text
    assert text.index("ValueError") < text.index("KeyError")
    assert "test_logs" in text
    assert "_fail" in text
    assert MARKER not in text


def test_another_handler_first_does_not_bring_the_words_back(written: Callable[[], str]) -> None:
    other = logging.StreamHandler()
    other.setFormatter(logging.Formatter())
    OURS.addHandler(other)
    try:
        _fail()
    except KeyError:
        OURS.exception("中断")
    finally:
        OURS.removeHandler(other)
    assert MARKER not in written()


@pytest.mark.parametrize("value", [MARKER, MARKER.encode(), [MARKER], {"a": MARKER}, Path(MARKER), ValueError(MARKER)])
def test_values_that_could_be_data_are_hidden(written: Callable[[], str], value: object) -> None:
    OURS.info("開いたもの: %s (%s件)", value, 12)
    OURS.info("%(what)s", {"what": value})
    OURS.info("%d", value)
    assert "開いたもの: ‹…› (12件)" in written()
    assert MARKER not in written()
    assert MARKER.encode().hex() not in written()


def test_numbers_steps_types_and_codes_are_written(written: Callable[[], str]) -> None:
    OURS.warning("%d %.1f %s %s %s", 5, 1.25, Step.READING, Refusal("file.in-use", MARKER), ValueError)
    assert "5 1.2 Step.READING file.in-use ValueError" in written()
    assert MARKER not in written()


def test_of_other_libraries_only_the_place_is_kept(written: Callable[[], str]) -> None:
    THEIRS.warning("cell A1: %s", MARKER)
    THEIRS.warning(MARKER)
    OURS.warning(ValueError(MARKER))
    text = written()
    assert text.count("WARNING pypdf.tests:") == 2
    assert MARKER not in text


def test_what_cannot_be_written_is_not_printed(
    tmp_path: Path, written: Callable[[], str], capfd: pytest.CaptureFixture[str]
) -> None:
    OURS.info("はじめ")
    assert written()
    (handler,) = [one for one in logging.getLogger().handlers if isinstance(one.formatter, logs.DiscreetFormatter)]
    assert isinstance(handler, logging.FileHandler)
    handler.close()
    for file in (tmp_path / "log").iterdir():
        file.unlink()
    (tmp_path / "log").rmdir()
    OURS.info("%s", MARKER)
    assert MARKER not in "".join(capfd.readouterr())
    (tmp_path / "log").mkdir()


def test_the_log_turns_over_and_keeps_five(
    tmp_path: Path, written: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (handler,) = [one for one in logging.getLogger().handlers if isinstance(one.formatter, logs.DiscreetFormatter)]
    monkeypatch.setattr(handler, "maxBytes", 2000)
    for number in range(300):
        OURS.info("%d 件", number)
    assert "299 件" in written()
    assert len(list((tmp_path / "log").iterdir())) == 1 + logs.KEPT


def test_a_deep_or_circular_chain_of_errors_is_cut() -> None:
    def sink(depth: int) -> None:
        if depth:
            sink(depth - 1)
        raise ValueError(MARKER)

    first, second = ValueError(MARKER), KeyError(MARKER)
    first.__cause__, second.__cause__ = second, first
    assert describe(first) == ("KeyError", "ValueError")
    with pytest.raises(ValueError, match=MARKER) as caught:
        sink(200)
    assert len(describe(caught.value)) <= 41
    assert MARKER not in "".join(describe(caught.value))
