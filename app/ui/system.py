"""What the window needs from the operating system, checked before Qt is loaded.

Qt ends the process when a library of its display plug-in is missing; this check turns that into one
line that says what to install.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping, MutableMapping

from engine.errors import SettingsError

BASE_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
"""Library -> Debian package, for every display."""

PLATFORM_LIBRARIES = {
    "xcb": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
}


def choose_platform(environment: Mapping[str, str], *, may_draw_off_screen: bool) -> str:
    """Name of the Qt platform that this machine's display asks for.

    Raises:
        SettingsError: There is no display, and drawing off the screen makes no sense.
    """
    asked = environment.get("QT_QPA_PLATFORM", "")
    if asked:
        return asked.split(":", maxsplit=1)[0]
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    if environment.get("DISPLAY"):
        return "xcb"
    if may_draw_off_screen:
        return "offscreen"
    raise SettingsError(
        "no display found for the window: start it from a desktop session, set QT_QPA_PLATFORM "
        "(eglfs or linuxfb without a desktop), or run the line without a window"
    )


def missing_packages(platform: str, can_load: Callable[[str], bool]) -> dict[str, str]:
    """Libraries that cannot be loaded, with their Debian packages."""
    needed = BASE_LIBRARIES | PLATFORM_LIBRARIES.get(platform, {})
    return {library: package for library, package in needed.items() if not can_load(library)}


def require_qt(
    *, may_draw_off_screen: bool, environment: MutableMapping[str, str] = os.environ
) -> None:
    """Check that a window can be opened, and choose its platform.

    Args:
        may_draw_off_screen: Without a display, draw into memory.
        environment: Gets `QT_QPA_PLATFORM` when drawing off the screen.

    Raises:
        SettingsError: It cannot; the message holds the line that installs what is missing.
    """
    if importlib.util.find_spec("PySide6") is None:
        raise SettingsError(
            "PySide6 is not installed; install it with: pip install PySide6-Essentials"
        )
    if not sys.platform.startswith("linux"):
        return
    platform = choose_platform(environment, may_draw_off_screen=may_draw_off_screen)
    missing = missing_packages(platform, _can_load)
    if missing:
        raise SettingsError(
            f"the window needs system libraries that are missing ({', '.join(sorted(missing))}); "
            f"install them with: sudo apt-get install -y {' '.join(sorted(set(missing.values())))}"
        )
    if platform == "offscreen":
        environment["QT_QPA_PLATFORM"] = "offscreen"


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
