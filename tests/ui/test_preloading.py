import sys

from tests.ui.desks import InlineTasks
from welfare_desktop.ui.preloading import MODULES, preload


def test_every_module_named_is_there() -> None:
    preload(InlineTasks())
    assert set(MODULES) <= set(sys.modules)
