"""The station file's settings as the standard's features (SFNC), written and read back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from app.devices.cameras.controls import Control, apply_controls, white_balance
from app.devices.cameras.pixels import is_known
from app.settings import CameraSettings
from engine.errors import CameraError

_TRIGGER_SELECTOR = "TriggerSelector"
_ONE_TRIGGER = "FrameStart"

NodeMap = Any
"""A camera's features; the binding has no types."""


class _Choice(NamedTuple):
    """One feature that has names for values."""

    key: str
    feature: str
    wanted: str


def configure(name: str, nodes: NodeMap, settings: CameraSettings) -> Mapping[str, float]:
    """Tell a camera its settings; whatever it does not take or does otherwise is an error.

    Args:
        name: Name of the camera.
        nodes: Its features.
        settings: The station file's.

    Returns:
        What the camera says, for the numbers that the station file has.

    Raises:
        CameraError: It lacks a feature, refuses a value or says another one afterwards.
    """
    if settings.white_balance_k is not None:
        raise CameraError(
            f"camera '{name}': white_balance_k: the standard knows no colour temperature; set "
            "white_balance_rgb = [red, green, blue] in the station file"
        )
    choices = _choices(settings, nodes)
    for choice in choices:
        _write(name, nodes, choice)
    _check_pixel_format(name, nodes)
    if settings.frames_per_s is not None and has(nodes, "AcquisitionFrameRateEnable"):
        nodes.AcquisitionFrameRateEnable.value = True
    found = apply_controls(name, _controls(settings, nodes))
    _set_trigger(name, nodes, settings)
    for choice in choices:  # A number may have changed one of them.
        _check(name, nodes, choice)
    return found


def has(nodes: NodeMap, feature: str) -> bool:
    """Whether a camera has a feature and lets it be read now."""
    try:
        node = getattr(nodes, feature)
        node.get_access_mode()
    except AttributeError:
        return False
    return bool(_is_there(node))


def rate(nodes: NodeMap, settings: CameraSettings) -> float | None:
    """Fewest frames per second that the camera may be delivering; None = it does not say."""
    features = ("AcquisitionFrameRate", "ResultingFrameRate", "AcquisitionResultingFrameRate")
    rates = [settings.frames_per_s or 0.0]
    rates += [float(getattr(nodes, feature).value) for feature in features if has(nodes, feature)]
    return min((value for value in rates if value > 0), default=None)


def _is_there(node: Any) -> bool:  # noqa: ANN401
    from genicam.genapi import EAccessMode

    return node.get_access_mode() in (EAccessMode.RO, EAccessMode.RW, EAccessMode.WO)


def _choices(settings: CameraSettings, nodes: NodeMap) -> list[_Choice]:
    choices = []
    if settings.pixel_format:
        choices.append(_Choice("pixel_format", "PixelFormat", settings.pixel_format))
    if has(nodes, "AcquisitionMode"):
        choices.append(_Choice("acquisition", "AcquisitionMode", "Continuous"))
    for key, wanted, feature in (
        ("exposure_us", settings.exposure_us, "ExposureAuto"),
        ("gain", settings.gain, "GainAuto"),
        ("white_balance_rgb", settings.white_balance_rgb, "BalanceWhiteAuto"),
    ):
        if wanted is not None and has(nodes, feature):
            choices.append(_Choice(key, feature, "Off"))
    if settings.exposure_us is not None and has(nodes, "ExposureMode"):
        choices.append(_Choice("exposure_us", "ExposureMode", "Timed"))
    return choices


def _controls(settings: CameraSettings, nodes: NodeMap) -> list[Control]:
    def control(key: str, wanted: float | None, *features: str) -> Control:
        feature = next((one for one in features if has(nodes, one)), None)

        def write(value: float) -> None:
            if feature is None:
                raise CameraError(f"it has no {features[0]}")
            node = getattr(nodes, feature)
            node.value = round(value) if type(node).__name__ == "IInteger" else value

        def read() -> float:
            return float(getattr(nodes, feature).value) if feature else float("nan")

        return Control(key, wanted, write, read)

    def balance(key: str, ratio: float | None) -> Control:
        return control(key, ratio, "BalanceRatio")

    def select(colour: str) -> None:
        nodes.BalanceRatioSelector.value = colour

    rate_features = ("AcquisitionFrameRate", "AcquisitionFrameRateAbs")
    return [
        control("width_px", settings.width_px, "Width"),
        control("height_px", settings.height_px, "Height"),
        control("exposure_us", settings.exposure_us, "ExposureTime", "ExposureTimeAbs"),
        control("gain", settings.gain, "Gain", "GainRaw"),
        control("frames_per_s", settings.frames_per_s, *rate_features),
        *white_balance(settings.white_balance_rgb, balance, select),
    ]


def _set_trigger(name: str, nodes: NodeMap, settings: CameraSettings) -> None:
    """Set the one trigger of a frame; every other kind is off."""
    if not has(nodes, "TriggerMode"):
        if settings.trigger != "free":
            raise CameraError(
                f"camera '{name}': trigger = '{settings.trigger}': it has no TriggerMode; "
                "use trigger = 'free'"
            )
        return
    selectors = [""]
    if has(nodes, _TRIGGER_SELECTOR):
        selectors = sorted(nodes.TriggerSelector.symbolics, key=lambda one: one == _ONE_TRIGGER)
    for selector in selectors:
        if selector:
            _write(name, nodes, _Choice("trigger", _TRIGGER_SELECTOR, selector))
        _choose(name, nodes, _Choice("trigger", "TriggerMode", "Off"))
    if settings.trigger == "free":
        return
    if selectors != [""]:
        # Without FrameStart the camera would expose more than one frame, or none.
        _choose(name, nodes, _Choice("trigger", _TRIGGER_SELECTOR, _ONE_TRIGGER))
    source = "Software" if settings.trigger == "software" else settings.trigger_line
    _choose(name, nodes, _Choice("trigger_line", "TriggerSource", source))
    _choose(name, nodes, _Choice("trigger", "TriggerMode", "On"))


def _choose(name: str, nodes: NodeMap, choice: _Choice) -> None:
    _write(name, nodes, choice)
    _check(name, nodes, choice)


def _write(name: str, nodes: NodeMap, choice: _Choice) -> None:
    if not has(nodes, choice.feature):
        raise CameraError(f"camera '{name}': {choice.key}: it has no {choice.feature}")
    node = getattr(nodes, choice.feature)
    if node.value == choice.wanted:
        return  # It may be the only value, and locked.
    try:
        node.value = choice.wanted
    except Exception as error:
        raise CameraError(
            f"camera '{name}': {choice.key}: {choice.feature} = {choice.wanted} was refused; it "
            f"can do {', '.join(node.symbolics)}"
        ) from error


def _check(name: str, nodes: NodeMap, choice: _Choice) -> None:
    value = getattr(nodes, choice.feature).value
    if value != choice.wanted:
        raise CameraError(
            f"camera '{name}': {choice.key}: asked for {choice.feature} = {choice.wanted}, the "
            f"camera says {value}; set a value that it can do, or remove the key"
        )


def _check_pixel_format(name: str, nodes: NodeMap) -> None:
    found = nodes.PixelFormat.value
    if not is_known(found):
        readable = [one for one in nodes.PixelFormat.symbolics if is_known(one)]
        raise CameraError(
            f"camera '{name}': pixel format {found} cannot be read; set pixel_format to one of "
            f"{', '.join(readable) or 'another camera'}"
        )
