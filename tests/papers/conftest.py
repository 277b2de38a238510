import pytest

from tests.papers.samples import FONTS
from welfare_desktop.papers.fonts import Fonts


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The bundled fonts, read once."""
    return Fonts(FONTS)
