"""The screens. This module itself imports no Qt, so that a headless station never loads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.system import require_qt

if TYPE_CHECKING:
    from app.settings import StationSettings
    from app.station.desk import StationPorts
    from app.station.snapshot import PartView, StationSnapshot
    from app.ui.bridge import LiveLine

__all__ = ["grab_line_page", "run_window"]


def run_window(  # noqa: PLR0913 - all but the first two have a default
    line: LiveLine,
    settings: StationSettings,
    *,
    parts: int | None = None,
    screenshot: Path | None = None,
    ports: StationPorts | None = None,
    on_shown: Callable[[], object] | None = None,
    on_closed: Callable[[], object] | None = None,
) -> int:
    """Show the operator's window until it is closed (or Ctrl-C); the line is the caller's to stop.

    Without a display it draws off the screen when `parts` or `screenshot` is given.

    Args:
        line: The line.
        settings: Theme, touch size, kiosk.
        parts: Close by itself once the line has counted this many parts.
        screenshot: Save a picture of the window here before it closes.
        ports: What the pages beside the line may use; None = what needs the settings only.
        on_shown: Called once, on a thread of its own, when the window is there, such as to start
            the line: making a window takes the processor from parts that are on their way. When it
            raises, the window closes and this function raises the same.
        on_closed: Called as soon as the window has been closed, such as to stop the line; this
            function itself returns when the pages have ended what they still read or write.

    Returns:
        Exit code of the window, 0 when it was closed in order.

    Raises:
        SettingsError: There is no display, or this machine lacks libraries that the window needs.
    """
    require_qt(may_draw_off_screen=parts is not None or screenshot is not None)
    from app.station.desk import StationPorts
    from app.ui import startup

    offered = StationPorts(settings) if ports is None else ports
    return startup.run_window(
        line,
        offered,
        parts=parts,
        screenshot=screenshot,
        on_shown=on_shown,
        on_closed=on_closed,
    )


def grab_line_page(
    snapshot: StationSnapshot,
    part_views: Sequence[PartView],
    *,
    size: tuple[int, int],
    theme: str,
    path: Path,
) -> None:
    """Save a picture of the line page as it looks after these parts.

    Args:
        snapshot: State of the station.
        part_views: Parts, oldest first.
        size: `(width, height)` of the window in pixels.
        theme: `dark` or `light`.
        path: PNG to write.

    Raises:
        SettingsError: This machine lacks libraries of the window, or `path` is not writable.
    """
    require_qt(may_draw_off_screen=True)
    from app.ui import startup

    startup.grab_line_page(snapshot, part_views, size=size, theme=theme, path=path)
