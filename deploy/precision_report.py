"""What a lower precision changes: scores, verdicts, overkill, escapes and AUROC against FP32."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from deploy.precision import run_graph
from engine.backends import create_backend
from engine.bundle import Bundle
from engine.errors import DataError
from engine.preprocess import IMAGE_SUFFIXES, read_image, resize_image
from engine.score import decision_score
from engine.types import ImageArray

GOOD_FOLDER = "good"
RESAMPLES = 2000
_SEED = 0

Scores = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class LabelledImages:
    """Images and whether each shows a defect.

    Attributes:
        images: `(N, H, W, 3)` uint8 BGR at the size of the graph.
        defective: `(N,)` bool.
        source: Where they come from.
    """

    images: ImageArray
    defective: Flags
    source: str


@dataclass(frozen=True)
class ProductScores:
    """Scores of one product's labelled images.

    Attributes:
        defective: Which images show a defect.
        scores: Precision -> score of each image; `fp32` among them.
    """

    defective: Flags
    scores: Mapping[str, Scores]

    def change(self, precision: str, drawn: NDArray[np.intp] | slice = slice(None)) -> float:
        """Change of the AUROC against FP32 on some of the images."""
        labels = self.defective[drawn]
        found, full = self.scores[precision][drawn], self.scores["fp32"][drawn]
        return auroc(found, labels) - auroc(full, labels)


def load_test_images(folder: Path, height: int, width: int) -> LabelledImages:
    """Load a test folder in MVTec layout: `good` and one folder per kind of defect.

    Raises:
        DataError: It lacks good images, or defective ones.
        ImageError: A file is no image.
    """
    root = folder / "test" if (folder / "test").is_dir() else folder
    files = [file for file in sorted(root.glob("*/*")) if file.suffix.lower() in IMAGE_SUFFIXES]
    defective = np.array([file.parent.name != GOOD_FOLDER for file in files], dtype=np.bool_)
    if not defective.any() or defective.all():
        raise DataError(
            f"{root}: expected a folder '{GOOD_FOLDER}' and folders of defects, found "
            f"{int((~defective).sum())} good and {int(defective.sum())} defective images"
        )
    images = np.stack([resize_image(read_image(file), height, width) for file in files])
    return LabelledImages(images, defective, str(root))


def parity_images(bundle: Bundle) -> LabelledImages:
    """The bundle's own good images and synthetic defects, where there is no test folder."""
    parity = bundle.parity_samples()
    kinds = np.array(parity.kinds)
    chosen = np.isin(kinds, ("good", "cut-paste", "scratch"))
    return LabelledImages(parity.images[chosen], kinds[chosen] != "good", "parity set")


def compare_precisions(
    bundle: Bundle, precisions: tuple[str, ...], labelled: LabelledImages
) -> tuple[dict[str, object], ProductScores]:
    """Compare precisions of a bundle with its FP32.

    Each has a threshold of its own, as a recipe would: the highest score of the good images of the
    parity set. It stands for no promise; it only shows what the precision itself changes.

    Args:
        bundle: A bundle with these graphs.
        precisions: `int8`, `fp16` or `bf16`.
        labelled: On which images.

    Returns:
        Part of `gonogo quantize --json`, and the scores behind it.
    """
    parity = bundle.parity_samples()
    good = parity.images[[kind == "good" for kind in parity.kinds]]
    iqr = bundle.manifest.parity.good_score_iqr
    full, executed = _scores(bundle, "fp32", labelled.images)
    scores = {"fp32": full}
    product = ProductScores(labelled.defective, scores)
    threshold = float(_scores(bundle, "fp32", good)[0].max())
    base = _rates(full, labelled.defective, threshold)
    answer: dict[str, object] = {
        "images": len(labelled.images),
        "source": labelled.source,
        "fp32": {
            "executed": executed,
            "threshold": threshold,
            "image_auroc": auroc(full, labelled.defective),
            **base,
        },
    }
    for precision in precisions:
        found, executed = _scores(bundle, precision, labelled.images)
        scores[precision] = found
        own = float(_scores(bundle, precision, good)[0].max())
        shift = np.abs(found - full) / iqr
        rates = _rates(found, labelled.defective, own)
        answer[precision] = {
            "executed": executed,
            "threshold": own,
            "score_shift": {"median": float(np.median(shift)), "max": float(shift.max())},
            "verdict_flips": int(((found > own) != (full > threshold)).sum()),
            "verdict_flips_at_fp32_threshold": int(
                ((found > threshold) != (full > threshold)).sum()
            ),
            "image_auroc": auroc(found, labelled.defective),
            "auroc_change": mean_change([product], precision),
            **rates,
            "overkill_change": rates["overkill"] - base["overkill"],
            "escape_change": rates["escapes"] - base["escapes"],
        }
    return answer, product


def auroc(scores: Scores, defective: Flags) -> float:
    """Probability that a defective image scores above a good one, ties counted half."""
    values, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    del values
    last = np.cumsum(counts)
    ranks = (last - (counts - 1) / 2.0)[inverse]  # mean rank among equals, from 1
    bad, good = int(defective.sum()), int((~defective).sum())
    return float((ranks[defective].sum() - bad * (bad + 1) / 2) / (bad * good))


def _rates(scores: Scores, defective: Flags, threshold: float) -> dict[str, float]:
    rejected = scores > threshold
    return {
        "overkill": float(rejected[~defective].mean()),
        "escapes": float((~rejected[defective]).mean()),
    }


def mean_change(products: Sequence[ProductScores], precision: str) -> dict[str, float]:
    """Mean change of the AUROC over products, with its 95 % bootstrap interval.

    Each product's images are drawn anew, and both precisions see each resample.
    """
    generator = np.random.default_rng(_SEED)
    sides = [
        (np.flatnonzero(product.defective), np.flatnonzero(~product.defective))
        for product in products
    ]
    means = np.empty(RESAMPLES)
    for index in range(RESAMPLES):
        changes = []
        for product, (bad, good) in zip(products, sides, strict=True):
            picked = [generator.choice(bad, len(bad)), generator.choice(good, len(good))]
            changes.append(product.change(precision, np.concatenate(picked)))
        means[index] = np.mean(changes)
    low, high = np.quantile(means, (0.025, 0.975))
    value = float(np.mean([product.change(precision) for product in products]))
    return {"value": value, "low": float(low), "high": float(high)}


def _scores(bundle: Bundle, precision: str, images: ImageArray) -> tuple[Scores, str]:
    """Decision scores, and what computed them.

    No CPU here executes FP16: that graph is computed node by node in ONNX Runtime.
    """
    if precision == "fp16":
        maps = run_graph(bundle.onnx_bytes("fp16"), images)
        return np.array([decision_score(one) for one in maps]), "onnxruntime, node by node"
    backend = create_backend("openvino", bundle, precision)
    try:
        scores = [decision_score(backend.infer(image[None]).anomaly_map) for image in images]
        return np.array(scores), f"openvino/{backend.precision}"
    finally:
        backend.close()
