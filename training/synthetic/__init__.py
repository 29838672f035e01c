"""Synthetic defects with true masks, from good images: an explicit table of kinds.

They stand in for defects where none may be used: for MRKD's image-level masking and for choosing
settings on the *select* parts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from engine.errors import DataError, TrainingError
from training.synthetic.bounds import (
    NEW_PRODUCT,
    PUBLISHED_BOUNDS,
    Background,
    PatchBounds,
    patch_bounds,
)
from training.synthetic.defect import (
    AnyOf,
    DefectMaker,
    ImageStack,
    SyntheticDefect,
    changed_pixels,
    generator_from_torch,
    make_defects,
)
from training.synthetic.patches import BLEND_MODES, PatchMaker
from training.synthetic.scratches import ScratchMaker
from training.synthetic.textures import TextureFolder, TextureMaker


def _texture_maker(bounds: PatchBounds, textures: Path | None) -> DefectMaker:
    if textures is None:
        raise DataError("defects of kind 'texture' need a folder of texture images")
    return TextureMaker(TextureFolder(textures), bounds.background)


_TABLE: dict[str, Callable[[PatchBounds, Path | None], DefectMaker]] = {
    "swap": lambda bounds, _: PatchMaker("swap", bounds),
    "poisson": lambda bounds, _: PatchMaker("poisson", bounds),
    "mixed": lambda bounds, _: PatchMaker("mixed", bounds),
    "texture": _texture_maker,
    "scratch": lambda bounds, _: ScratchMaker(bounds.background),
}

DEFECT_KINDS = tuple(_TABLE)
"""Names of the kinds of defects."""


def create_maker(
    kinds: str | Sequence[str], *, bounds: PatchBounds = NEW_PRODUCT, textures: Path | None = None
) -> DefectMaker:
    """Maker of defects of one kind, or of a random one of several.

    Args:
        kinds: Members of `DEFECT_KINDS`.
        bounds: Sizes of patches, and the background that keeps defects on the object.
        textures: Folder of texture images, for kind `texture`.

    Raises:
        TrainingError: A kind is unknown, or there is none.
        DataError: Kind `texture` without a folder of textures.
    """
    names = (kinds,) if isinstance(kinds, str) else tuple(kinds)
    for name in names or ("",):
        if name not in _TABLE:
            raise TrainingError(
                f"unknown kind of synthetic defects '{name}'; known are {', '.join(DEFECT_KINDS)}"
            )
    makers = tuple(_TABLE[name](bounds, textures) for name in names)
    return makers[0] if len(makers) == 1 else AnyOf(makers)


__all__ = [
    "BLEND_MODES",
    "DEFECT_KINDS",
    "NEW_PRODUCT",
    "PUBLISHED_BOUNDS",
    "Background",
    "DefectMaker",
    "ImageStack",
    "PatchBounds",
    "PatchMaker",
    "ScratchMaker",
    "SyntheticDefect",
    "TextureFolder",
    "TextureMaker",
    "changed_pixels",
    "create_maker",
    "generator_from_torch",
    "make_defects",
    "patch_bounds",
]
