"""Settings of a camera that are found out at the screen, and kept in the station file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from app.settings import CameraSettings, StationSettings, parse_settings
from engine.errors import SettingsError
from engine.files import write_whole

ADJUSTABLE: Mapping[str, tuple[str, ...]] = {
    "usb": ("exposure_us", "gain", "white_balance_k"),
    "csi": ("exposure_us", "gain"),
    "basler": ("exposure_us", "gain", "white_balance_rgb", "trigger"),
    "genicam": ("exposure_us", "gain", "white_balance_rgb", "trigger"),
}
"""Kind of camera -> keys of the station file that its driver writes; no other kind has any."""

Value = float | str | tuple[float, ...] | None
Changes = Mapping[str, Value]
"""Key of a camera's section -> its value; None = left as the camera has it."""


def changed_camera(settings: StationSettings, camera: str, changes: Changes) -> CameraSettings:
    """Return the settings of a camera with some changed, checked as the whole station file is.

    Raises:
        SettingsError: The result would be impossible.
    """
    # Through the file's own rules: some of them look at more than the camera.
    content = settings.model_dump(mode="json", exclude_none=True)
    _change(content.get("cameras", []), camera, changes)
    checked = parse_settings(tomlkit.dumps(content).encode(), Path("station.toml"))
    return next(one for one in checked.cameras if one.name == camera)


def keep_camera(path: Path, camera: str, changes: Changes) -> None:
    """Write changed settings of a camera into the station file; all else in it stays as it is.

    Raises:
        SettingsError: The file has no such camera, would be impossible, or cannot be written.
    """
    by_hand = ", ".join(f"{key} = {value}" for key, value in changes.items() if value is not None)
    try:
        old = path.read_bytes()
        document = tomlkit.parse(old.decode("utf-8"))
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        raise SettingsError(f"{path}: cannot be read ({error}); check the path") from error
    _change(document.get("cameras", []), camera, changes)
    new = tomlkit.dumps(document).encode()
    parse_settings(new, path)
    try:
        write_whole(path, new, path.stat().st_mode & 0o777)
    except OSError as error:
        raise SettingsError(
            f"{path}: cannot be written ({error.strerror}); have somebody who may enter {by_hand} "
            f"for the camera {camera}"
        ) from error


def _change(cameras: Any, camera: str, changes: Changes) -> None:  # noqa: ANN401 - TOML
    default = CameraSettings().name
    entry = next((one for one in cameras if one.get("name", default) == camera), None)
    if entry is None:
        raise SettingsError(
            f"the station file has no section for the camera {camera!r}; write one with [[cameras]]"
        )
    for key, value in changes.items():
        if value is not None:
            entry[key] = list(value) if isinstance(value, tuple) else value
        elif key in entry:
            del entry[key]
