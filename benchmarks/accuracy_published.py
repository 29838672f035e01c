"""Published figures that ours stand beside, with where each was read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Published:
    """A figure of somebody else, in percent as printed or as a share as measured.

    Attributes:
        method: Method and its variant.
        teacher: Pretrained network; empty where it is not said.
        image: Image AUROC.
        pixel: Pixel AUROC.
        aupro: AUPRO 0.30; a star marks another definition.
        source: Where it was read.
    """

    method: str
    teacher: str
    image: str
    pixel: str
    aupro: str
    source: str


MVTEC_MEAN = (
    Published("MKD", "VGG-16", "87.7", "90.7", "-", "Salehi et al. 2021, index page"),
    Published("RD4AD", "WideResNet50-2", "98.5", "97.8", "93.9*", "MRKD's authors' figures"),
    Published("RD4AD, anomalib", "WideResNet50-2", "98.5", "96.9", "-", "anomalib's readme"),
    Published("MRKD", "WideResNet50-2", "98.9", "98.4", "95.3*", "its authors' figures"),
    Published(
        "DHKD", "", "99.3", "98.6", "-", "its README; unreviewed, columns recompute to 99.3 / 98.7"
    ),
    Published("STFPM", "ResNet-18", "95.5", "97.0", "92.1", "Wang et al. 2021, index page"),
    Published("EfficientAD-S", "PDN", "98.8", "-", "93.1", "readme; AUPRO from memory"),
    Published("EfficientAD-M", "PDN", "99.1", "-", "93.5", "readme, index page"),
)
"""Mean of the 15 categories of MVTec AD, percent."""

MVTEC_SCREW = (
    Published("MKD", "VGG-16", "83.3", "96.0", "-", "image AUROC recalled, pixel as published"),
    Published("RD4AD", "WideResNet50-2", "97.0", "99.6", "98.2*", "MRKD's authors' figures"),
    Published("MRKD", "WideResNet50-2", "98.2", "99.6", "98.4*", "its authors' figures"),
    Published("DHKD", "", "98.8", "98.4", "-", "its README; unreviewed"),
)
"""Category `screw` of MVTec AD at 1024x1024; ours is the same reduced to 512x512. Percent."""

PUBLIC_IMPLEMENTATION = {
    "screw": (
        Published("RD, 25 epochs", "ResNet-18", "0.9375", "0.9926", "0.963", ""),
        Published("PatchCore", "ResNet-18", "0.874", "0.978", "0.917", ""),
        Published("STFPM", "ResNet-18", "0.795", "0.943", "0.780", ""),
    ),
    "ball_screw": (Published("RD, 16 epochs", "ResNet-18", "0.792", "0.993", "0.813", ""),),
    "cookie": (Published("RD, 100 epochs", "ResNet-18", "0.926", "0.945", "0.840", ""),),
    "solar_cell": (Published("RD, 20 epochs", "ResNet-18", "0.950", "-", "-", ""),),
}
"""A public implementation on the same images: 256x256, last epoch, one seed, on two cores."""
