"""What a lower precision changes: scores, verdicts, overkill, escapes and AUROC against FP32."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from deploy.precision import run_graph
from deploy.run_folder import Cutter
from engine.backends import create_backend
from engine.bundle import Bundle
from engine.errors import DataError
from engine.preprocess import IMAGE_SUFFIXES
from engine.score import decision_score
from engine.types import ImageArray

GOOD_FOLDER = "good"
RESAMPLES = 2000
_SEED = 0

Scores = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class LabelledImages:
    """Images of parts and whether each part shows a defect.

    Attributes:
        images: `(N, H, W, 3)` uint8 BGR at the size of the graph.
        parts: `(N,)` index of the part that each is of: regions and tiles of one follow each other.
        defective: `(P,)` bool, of each part.
        source: Where they come from.
    """

    images: ImageArray
    parts: NDArray[np.intp]
    defective: Flags
    source: str

    def scores_of_parts(self, scores: Scores) -> Scores:
        """The highest of each part's scores: `(N,)` to `(P,)`."""
        return np.asarray(np.maximum.reduceat(scores, np.unique(self.parts, return_index=True)[1]))


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


def load_test_images(folder: Path, bundle: Bundle) -> LabelledImages:
    """Load a test folder in MVTec layout: `good` and one folder per kind of defect.

    Args:
        folder: The folder, or the one above `test`.
        bundle: Says what of an image its training saw, and at what size.

    Raises:
        DataError: It lacks good images, or defective ones; or several cameras see a part.
        ImageError: A file is no image, or its part is not found.
    """
    root = folder / "test" if (folder / "test").is_dir() else folder
    files = [file for file in sorted(root.glob("*/*")) if file.suffix.lower() in IMAGE_SUFFIXES]
    defective = np.array([file.parent.name != GOOD_FOLDER for file in files], dtype=np.bool_)
    if not defective.any() or defective.all():
        raise DataError(
            f"{root}: expected a folder '{GOOD_FOLDER}' and folders of defects, found "
            f"{int((~defective).sum())} good and {int(defective.sum())} defective images"
        )
    cut, spec = Cutter(bundle.manifest.provenance.get("training")), bundle.input_spec
    if cut.cameras > 1:
        raise DataError(
            f"{bundle.path}: {cut.cameras} cameras see a part; compare precisions with "
            "gonogo evaluate --recipe --backend"
        )
    pieces = [cut.all(file, spec.height, spec.width) for file in files]
    parts = np.repeat(np.arange(len(files)), [len(own) for own in pieces])
    images = np.stack([piece for own in pieces for piece in own])
    return LabelledImages(images, parts, defective, str(root))


def parity_images(bundle: Bundle) -> LabelledImages:
    """The bundle's own good images and synthetic defects, where there is no test folder."""
    parity = bundle.parity_samples()
    kinds = np.array(parity.kinds)
    chosen = np.isin(kinds, ("good", "cut-paste", "scratch"))
    parts = np.arange(int(chosen.sum()))
    return LabelledImages(parity.images[chosen], parts, kinds[chosen] != "good", "parity set")


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
    full, executed = _scores_of(bundle, "fp32", labelled)
    scores = {"fp32": full}
    product = ProductScores(labelled.defective, scores)
    threshold = float(_scores(bundle, "fp32", good)[0].max())
    base = _rates(full, labelled.defective, threshold)
    answer: dict[str, object] = {
        "images": len(labelled.defective),
        "source": labelled.source,
        "fp32": {
            "executed": executed,
            "threshold": threshold,
            "image_auroc": auroc(full, labelled.defective),
            **base,
        },
    }
    for precision in precisions:
        found, executed = _scores_of(bundle, precision, labelled)
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


def _scores_of(bundle: Bundle, precision: str, labelled: LabelledImages) -> tuple[Scores, str]:
    scores, executed = _scores(bundle, precision, labelled.images)
    return labelled.scores_of_parts(scores), executed


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
