"""The station file's settings as Basler's features, written and read back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.devices.cameras.controls import Control, apply_controls, white_balance
from app.settings import CameraSettings
from engine.errors import CameraError

_USUAL_RATE = 25.0
_WRITE_ONLY = 2
"""The first of pylon's access modes that lets a feature be used at all."""

NodeMap = Any
"""A camera's features; pylon has no useful types."""


def configure(name: str, nodes: NodeMap, settings: CameraSettings) -> Mapping[str, float]:
    """Tell a camera its settings; whatever it does not take or does otherwise is an error.

    Args:
        name: Name of the camera.
        nodes: Its features.
        settings: The station file's.

    Returns:
        What the camera says, for the numbers that the station file has.

    Raises:
        CameraError: It refuses a value or says another one afterwards.
    """
    for feature, wanted in (
        ("ExposureAuto", settings.exposure_us),
        ("GainAuto", settings.gain),
        ("BalanceWhiteAuto", settings.white_balance_rgb),
    ):
        if wanted is not None and (node := find_node(nodes, feature)):
            node.SetValue("Off")
    if settings.frames_per_s is not None and (
        enable := find_node(nodes, "AcquisitionFrameRateEnable")
    ):
        enable.SetValue(True)

    def select(colour: str) -> None:
        if selector := find_node(nodes, "BalanceRatioSelector"):
            selector.SetValue(colour)

    def balance(key: str, ratio: float | None) -> Control:
        return _control(nodes, key, ratio, "BalanceRatio", "BalanceRatioAbs")

    exposure, rate = ("ExposureTime", "ExposureTimeAbs"), "AcquisitionFrameRate"
    found = apply_controls(
        name,
        [
            _control(nodes, "width_px", settings.width_px, "Width"),
            _control(nodes, "height_px", settings.height_px, "Height"),
            _control(nodes, "exposure_us", settings.exposure_us, *exposure),
            _control(nodes, "gain", settings.gain, "Gain"),
            _control(nodes, "frames_per_s", settings.frames_per_s, rate),
            *white_balance(settings.white_balance_rgb, balance, select),
        ],
    )
    _set_trigger(name, nodes, settings)
    return found


def slowest_rate(nodes: NodeMap) -> float:
    """Fewest frames per second that the camera may deliver: it can be slower than it may be."""
    features = ("AcquisitionFrameRate", "ResultingFrameRate", "ResultingFrameRateAbs")
    rates = [float(node.GetValue()) for one in features if (node := find_node(nodes, one))]
    return min((rate for rate in rates if rate > 0), default=_USUAL_RATE)


def find_node(nodes: NodeMap, feature: str) -> Any:  # noqa: ANN401
    """A feature of a camera, or None where it has no such: pylon hands out a place for anything."""
    node = nodes.GetNode(feature)
    return node if node is not None and int(node.GetAccessMode()) >= _WRITE_ONLY else None


def _control(nodes: NodeMap, key: str, wanted: float | None, *features: str) -> Control:
    node = next(filter(None, (find_node(nodes, feature) for feature in features)), None)
    is_whole = hasattr(node, "GetInc") and not hasattr(node, "GetUnit")

    def write(value: float) -> None:
        if node is None:
            raise CameraError(f"it has no {features[0]}")
        node.SetValue(round(value) if is_whole or key.endswith("_px") else value)

    def read() -> float:
        return float(node.GetValue()) if node is not None else float("nan")

    return Control(key, wanted, write, read)


def _set_trigger(name: str, nodes: NodeMap, settings: CameraSettings) -> None:
    wanted = {"TriggerSelector": "FrameStart"}
    wanted["TriggerMode"] = "Off" if settings.trigger == "free" else "On"
    if settings.trigger != "free":
        is_software = settings.trigger == "software"
        wanted["TriggerSource"] = "Software" if is_software else settings.trigger_line
    for feature, value in wanted.items():
        nodes.GetNode(feature).SetValue(value)
    for feature, value in wanted.items():
        found = nodes.GetNode(feature).GetValue()
        if found != value:
            raise CameraError(
                f"camera '{name}': {feature}: asked for {value}, the camera says {found}; set a "
                "trigger that it can do"
            )
