"""The bundled fonts are the ones described, and can do what the papers need."""

import hashlib
import re
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

from tests.conftest import REPOSITORY

FONTS = REPOSITORY / "resources" / "fonts"
ODD_NAMES = "髙﨑齋邉祇葛辻"


def test_every_font_is_described_with_its_hash() -> None:
    described = re.findall(r"^\| `(\S+\.ttf)` .* `([0-9a-f]{64})` \|$", (FONTS / "README.md").read_text("utf-8"), re.M)
    present = {font.name: hashlib.sha256(font.read_bytes()).hexdigest() for font in FONTS.glob("*.ttf")}
    assert dict(described) == present


def test_every_font_can_be_embedded_and_draws_odd_names() -> None:
    for path in FONTS.glob("*.ttf"):
        font = opened(path)
        assert "glyf" in font, path.name
        assert font["OS/2"].fsType == 0, path.name
        assert {ord(character) for character in ODD_NAMES} <= font.getBestCmap().keys(), path.name


def test_the_last_font_draws_what_lies_beyond_the_basic_plane() -> None:
    assert ord("𠮷") in opened(FONTS / "NotoSansJP-Regular.ttf").getBestCmap()


def opened(path: Path) -> Any:
    """A font, held in memory."""
    return TTFont(str(path))
