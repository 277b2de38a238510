"""The second language: every text of the window and of the domain has its English, with all its parts."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # our own files, nothing from outside

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import REPOSITORY
from tests.ui import test_fits
from welfare_desktop.domain.kinds import further_columns
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Choices, Kana, YesNo
from welfare_desktop.ui import values, words
from welfare_desktop.ui.application import dress
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.marks import MARKS, sentence

TRANSLATIONS = REPOSITORY / "translations"
PACKAGE = REPOSITORY / "welfare_desktop"
JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
PLACE = re.compile(r"\{[^{}]*\}|%\d|%n|<[^>]+>")
QUOTED = ("八幡西区社会福祉協議会", "令和8年", "令和{year}年度", "統計不可", "〔校区〕", "〔区分〕")
"""What the English quotes in Japanese on purpose: examples, and words typed into the registers as they are."""

TELLING = {"Problem", "Refusal", "WrongPassword", "Overtaken", "HelperFailed"}


@dataclass(frozen=True)
class Text:
    """One message of a .ts file."""

    file: str
    context: str
    source: str
    english: str
    finished: bool


def texts_of(file: str) -> Iterator[Text]:
    for context in ElementTree.parse(TRANSLATIONS / file).iter("context"):
        for message in context.iter("message"):
            shown = message.find("translation")
            assert shown is not None
            if shown.get("type") not in {"vanished", "obsolete"}:
                named, source = context.findtext("name", ""), message.findtext("source", "")
                yield Text(file, named, source, shown.text or "", shown.get("type") != "unfinished")


TEXTS = [*texts_of("en.ts"), *texts_of("en_domain.ts")]
DOMAIN = {text.source for text in TEXTS if text.context == "domain"}


def mnemonics(text: str) -> list[str]:
    return [letter.lower() for letter in re.findall(r"&([^&\s{])", text)]


def parts(text: str) -> dict[str, object]:
    """What a translation keeps: places and tags, mnemonics, ellipses, lines, keys, spaces at both ends."""
    return {
        "places": sorted(PLACE.findall(text)),
        "mnemonics": mnemonics(text),
        "ellipses": text.count("…"),
        "lines": text.count("\n"),
        "keys": set(re.findall(r"(?<![A-Za-z])(?:F\d+|Ctrl|Alt|Esc)(?![A-Za-z])", text)),
        "ends": (text[:1].isspace(), text[-1:].isspace()),
    }


def test_every_text_is_finished() -> None:
    assert [(text.context, text.source) for text in TEXTS if not text.finished or not text.english.strip()] == []


def test_every_text_keeps_its_places_tags_mnemonics_ellipses_lines_and_keys() -> None:
    assert [(each.source, each.english) for each in TEXTS if parts(each.source) != parts(each.english)] == []


def test_no_english_is_japanese_save_what_is_quoted() -> None:
    def left(text: str) -> str:
        for quoted in QUOTED:
            text = text.replace(quoted, "")
        return PLACE.sub("", text)

    assert [text.english for text in TEXTS if JAPANESE.search(left(text.english))] == []


def labels_of(record: type[Record], seen: set[type[Record]]) -> Iterator[str]:
    """Labels and choices of a record's facts and of its children's."""
    if record in seen:
        return
    seen.add(record)
    for field in fields_of(record).values():
        yield field.label
        yield from (field.type.show(option) for option in getattr(field.type, "options", ()))
    for child in children_of(record).values():
        yield child.label
        yield from labels_of(child.record, seen)


def test_every_label_and_choice_of_the_registers_has_its_english() -> None:
    seen: set[type[Record]] = set()
    labels = {label for kind in KINDS.values() for label in (kind.label, *labels_of(kind.record, seen))}
    columns = {kind.label_of(each.key) for kind in KINDS.values() for each in (*kind.columns, *further_columns(kind))}
    assert sorted(label for label in labels | columns if JAPANESE.search(label) and label not in DOMAIN) == []


def whole_texts(node: ast.AST) -> Iterator[str]:
    """The Japanese texts that stand whole in an expression: not those another text is joined to."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and JAPANESE.search(node.value):
        yield node.value
    if not isinstance(node, ast.BinOp | ast.JoinedStr | ast.Dict):
        for part in ast.iter_child_nodes(node):
            yield from whole_texts(part)


def told(module: Path) -> Iterator[str]:
    """The templates of the problems and refusals a module speaks of."""
    for call in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in TELLING:
            yield from whole_texts(call)


def test_every_problem_and_refusal_has_its_english() -> None:
    modules = [each for each in sorted(PACKAGE.rglob("*.py")) if "cli" not in each.relative_to(PACKAGE).parts]
    assert sorted({text for module in modules for text in told(module)} - DOMAIN) == []


def strangers(module: Path) -> Iterator[str]:
    """Calls of tr() on another object than self: lupdate files their texts under a name nobody asks for."""
    for call in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        called = call.func if isinstance(call, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr == "tr" and ast.unparse(called.value) != "self":
            yield f"{module.name}:{called.lineno}"


def test_every_text_is_asked_for_under_the_name_it_is_filed_under() -> None:
    assert [place for module in sorted(PACKAGE.rglob("*.py")) for place in strangers(module)] == []


@pytest.fixture
def english(furnished: QApplication) -> Iterator[None]:
    """The window and the words of the domain in English, for one test."""
    translators = QTranslator(), QTranslator()
    for translator, name in zip(translators, ("en", "en_domain"), strict=True):
        assert translator.load(name, str(TRANSLATIONS))
        furnished.installTranslator(translator)
    yield
    for translator in translators:
        furnished.removeTranslator(translator)


def test_labels_are_shown_in_english_numbered_ones_with_their_number(english: None) -> None:
    del english
    shown = [words.label(text) for text in ("見守り世帯", "緊急連絡先2 電話", "世帯員12 氏名", "帆柱1丁目")]
    assert shown == ["Watch households", "Emergency contact 2: phone", "Member 12: name", "帆柱1丁目"]


def test_choices_are_shown_in_english_and_what_was_typed_stays(english: None) -> None:
    del english
    roles, answer = Choices(("福祉協力員", "民生委員")), YesNo("可", "不可")
    assert values.shown(roles, ("福祉協力員", "民生委員")) == "Welfare cooperator、Welfare volunteer"
    assert (values.shown(answer, True), values.in_calendar(answer, "不可")) == ("Allowed", "Not allowed")
    assert values.shown(Kana(), "ヤメル") == "ヤメル"


def test_marks_of_what_was_read_are_told_in_english(english: None) -> None:
    del english
    assert [mark for mark in (*MARKS, "") if JAPANESE.search(sentence(mark))] == []


def test_labels_stay_japanese_without_a_translation(furnished: QApplication) -> None:
    del furnished
    assert words.label("緊急連絡先2 電話") == "緊急連絡先2 電話"


def test_english_fits_the_smallest_screen_too(qtbot: QtBot, furnished: QApplication, english: None, desk: Desk) -> None:
    del english
    dress(furnished, test_fits.LARGE)
    try:
        test_fits.test_no_view_makes_the_window_wider_or_higher_than_a_small_screen(qtbot, None, desk)
    finally:
        dress(furnished, test_fits.USUAL)
