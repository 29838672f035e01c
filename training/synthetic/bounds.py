"""How large patches are and where they may lie: the published table, as data.

The figures per category are those of MRKD's public code (Jiang, Cao & Shen, KBS 280, 2023). They
were written for MVTec AD with the defects known; for a new product only `NEW_PRODUCT` is honest.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.errors import TrainingError

MAX_HALF_SIZE = 0.45
"""A patch must leave room to be moved."""


@dataclass(frozen=True)
class Background:
    """Grey background of a product; everything else is object.

    Attributes:
        brightness: Its brightness, 0 to 255.
        tolerance: An object pixel differs from it by more than this.
    """

    brightness: int
    tolerance: int


@dataclass(frozen=True)
class PatchBounds:
    """Rules for the patches of one product.

    Attributes:
        half_height: Least and greatest half-height, relative to the image's height.
        half_width: The same for the width.
        max_patches: The first is always tried, each further one with probability 1/2.
        background: Tells object from background; None = everything is object.
        min_object: Share of a patch that must be object (exceeded) where there is a background.
    """

    half_height: tuple[float, float]
    half_width: tuple[float, float]
    max_patches: int
    background: Background | None = None
    min_object: float = 0.0

    def __post_init__(self) -> None:
        """Check every value.

        Raises:
            TrainingError: A value is impossible.
        """
        for name in ("half_height", "half_width"):
            low, high = getattr(self, name)
            if not 0 < low <= high <= MAX_HALF_SIZE:
                raise TrainingError(
                    f"patch bounds: {name} is {low}-{high}, expected 0 < least <= greatest <= "
                    f"{MAX_HALF_SIZE}"
                )
        if self.max_patches < 1 or not 0 <= self.min_object < 1:
            raise TrainingError(
                f"patch bounds: max_patches is {self.max_patches} and min_object "
                f"{self.min_object}, expected at least 1 and from 0 to below 1"
            )


NEW_PRODUCT = PatchBounds((0.03, 0.4), (0.03, 0.4), 3)
"""For a product that nobody has published figures for."""

_LARGE = (0.03, 0.4)
_SMALL = (0.01, 0.05)
_LONG = (0.01, 0.1)
_THIN = (0.01, 0.01)
_BRIGHT = Background(200, 60)
_DARK = Background(20, 20)

PUBLISHED_BOUNDS: dict[str, PatchBounds] = {
    "bottle": PatchBounds(_LARGE, _LARGE, 3, _BRIGHT, 0.7),
    "hazelnut": PatchBounds((0.03, 0.35), (0.03, 0.35), 3, _DARK, 0.7),
    "transistor": PatchBounds(_LARGE, _LARGE, 3),
    "carpet": PatchBounds(_LARGE, _LARGE, 4),
    "leather": PatchBounds(_LARGE, _LARGE, 4),
    "cable": PatchBounds(_SMALL, _LONG, 3),
    "grid": PatchBounds(_SMALL, _LONG, 4),
    "tile": PatchBounds(_SMALL, _LONG, 4),
    "wood": PatchBounds(_SMALL, _THIN, 4),
    "capsule": PatchBounds(_SMALL, _SMALL, 1, _BRIGHT, 0.7),
    "screw": PatchBounds(_SMALL, _SMALL, 1, _BRIGHT, 0.5),
    "pill": PatchBounds(_SMALL, _SMALL, 1, _DARK, 0.7),
    "metal_nut": PatchBounds(_SMALL, _THIN, 1, _DARK, 0.5),
    "zipper": PatchBounds(_SMALL, _THIN, 1, _BRIGHT, 0.7),
    "toothbrush": PatchBounds(_THIN, _THIN, 1, _DARK, 0.25),
}
"""MVTec AD category -> its published bounds."""


def patch_bounds(name: str) -> PatchBounds:
    """Bounds by name: `new`, or a category of MVTec AD.

    Raises:
        TrainingError: The name is unknown.
    """
    if name == "new":
        return NEW_PRODUCT
    if name not in PUBLISHED_BOUNDS:
        known = ", ".join(["new", *PUBLISHED_BOUNDS])
        raise TrainingError(f"unknown patch bounds '{name}'; known are {known}")
    return PUBLISHED_BOUNDS[name]
