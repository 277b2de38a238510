import re

from tests.conftest import REPOSITORY
from welfare_desktop.ui.importing.marks import MARKS, OTHERWISE, sentence

_CODE = re.compile(r'(?:Marked\([^"\n]*|mark = |_drop_number\([^"\n]*)"([a-z]+\.[a-z-]+)"')


def test_every_inference_is_told_in_a_sentence() -> None:
    package = REPOSITORY / "welfare_desktop"
    texts = [file.read_text(encoding="utf-8") for file in (package / "domain").rglob("*.py")]
    codes = {code for text in texts for code in _CODE.findall(text)}
    assert len(codes) > 10
    assert codes - {"century.inferred"} <= set(MARKS)


def test_an_unknown_inference_is_told_too() -> None:
    assert sentence("nobody.knows") == OTHERWISE
