"""What happens to an export inside the helper process."""

import threading

from welfare_desktop.services import exported_sheets


def test_long_work_ticks_until_it_has_ended() -> None:
    ticked = threading.Event()
    with exported_sheets.ticking(ticked.set, 0.01):
        assert ticked.wait(10)
    ticked.clear()
    assert not ticked.wait(0.05)
