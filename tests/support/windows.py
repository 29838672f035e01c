"""The end of a window that a test has opened."""

from __future__ import annotations

import shiboken6

from app.ui.bridge import Bridge
from app.ui.main_window import MainWindow


def discard_window(window: MainWindow, bridge: Bridge) -> None:
    """Close both and delete them here and now.

    Left to the garbage collector, a thread of the next line could delete them.
    """
    bridge.close()
    window.close()
    shiboken6.delete(bridge)
    shiboken6.delete(window)
