"""Settings of a camera, told to its driver and read back."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from engine.errors import CameraError

TOLERANCE = 0.05
"""Drivers round to their own steps; beyond this share the camera does something else."""


COLOURS = ("Red", "Green", "Blue")


class Control(NamedTuple):
    """One setting.

    Attributes:
        key: Its key in the station file.
        wanted: Its value there; None = left as the camera has it.
        write: Tells the driver.
        read: Asks the driver.
        tolerance: Relative difference that counts as equal.
    """

    key: str
    wanted: float | None
    write: Callable[[float], object]
    read: Callable[[], float]
    tolerance: float = TOLERANCE


def apply_controls(name: str, controls: Sequence[Control]) -> dict[str, float]:
    """Write every setting, then read all of them back: one may have changed another.

    Args:
        name: Name of the camera.
        controls: In the order in which they are written.

    Returns:
        What the driver says, for the settings that the station file has.

    Raises:
        CameraError: The driver refuses a value or says another one afterwards.
    """
    asked = [control for control in controls if control.wanted is not None]
    for control in asked:
        try:
            control.write(float(control.wanted or 0.0))
        except Exception as error:
            raise CameraError(
                f"camera '{name}': {control.key} = {control.wanted:g} was refused "
                f"({' '.join(str(error).split())}); see its data sheet for what it can do"
            ) from error
    found = {}
    for control in asked:
        wanted = float(control.wanted or 0.0)
        found[control.key] = value = float(control.read())
        if not math.isclose(value, wanted, rel_tol=control.tolerance, abs_tol=1e-6):
            raise CameraError(
                f"camera '{name}': {control.key}: asked for {wanted:g}, the camera says "
                f"{value:g}; set a value that it can do, or remove the key"
            )
    return found


def white_balance(
    ratios: Sequence[float] | None,
    control: Callable[[str, float | None], Control],
    select: Callable[[str], None],
) -> list[Control]:
    """One setting for each colour, where a camera has one place for all, and a switch.

    Args:
        ratios: Red, green, blue; None = left as they are.
        control: Makes the setting at that place, from its key and value.
        select: Sets the switch to `Red`, `Green` or `Blue`.
    """
    return [
        _of_colour(control(f"white_balance_rgb ({colour})", ratio), colour, select)
        for colour, ratio in zip(COLOURS, ratios or (None,) * len(COLOURS), strict=True)
    ]


def _of_colour(plain: Control, colour: str, select: Callable[[str], None]) -> Control:
    def write(value: float) -> None:
        select(colour)
        plain.write(value)

    def read() -> float:
        select(colour)
        return plain.read()

    return plain._replace(write=write, read=read)
