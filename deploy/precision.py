"""`gonogo quantize`: a bundle with further precisions, each proved and compared with FP32.

INT8 takes its ranges from the *quantise* split only, so that calibration's promise stays true. The
convolutions that read the image stay in FP32 (symmetric INT8 would halve an 8-bit image's range),
and so do those that a measurement shows to be sensitive.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deploy.bundle import prove_bundle, write_bundle
from deploy.graph_precision import (
    feature_layers,
    half_graph,
    prepared,
    quantized_graph,
    split_joined,
    with_outputs,
)
from deploy.lint import require_clean_graph
from deploy.parity import TOLERANCES
from deploy.run_folder import Cutter
from engine.bundle import Bundle, ParitySet, open_bundle
from engine.errors import BackendError, BundleError, DataError, ParityError
from engine.preprocess import IMAGE_SUFFIXES
from engine.score import decision_score
from engine.types import FloatMap, ImageArray

PRECISIONS = ("fp16", "int8")
MAX_ACTIVATION = 6000.0
"""Larger activations come too near to FP16's 65,504, where sums of squares overflow."""

INT8_TOLERANCE = 0.5
"""What a runtime may differ by from the references, in the good scores' range (decision 15)."""

MAX_RANGE_IMAGES = 64
SENSITIVITY_IMAGES = 6
MAX_SENSITIVE_SHARE = 0.25
MAP_NOISE = 0.1
"""Root mean square error of INT8 maps, relative to the maps' own spread, that is sought."""

_CLIPS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
_RANGE_SAMPLES = 4096

Progress = Callable[[str], object]


@dataclass(frozen=True)
class Quantized:
    """What was made of a bundle.

    Attributes:
        bundle: The new bundle, reopened and verified.
        images: Number of images of the *quantise* split that gave the ranges; 0 = none needed.
        kept: Convolutions that stay in FP32 in the INT8 graph.
        quantized: Number of those that do not.
        noise: Error of INT8 maps relative to the spread of FP32's; None = no INT8 graph.
        differences: Precision -> largest difference of a parity score to FP32, relative to the
            inter-quartile range of good scores.
    """

    bundle: Bundle
    images: int
    kept: tuple[str, ...]
    quantized: int
    noise: float | None
    differences: dict[str, float]


def quantize_bundle(
    source: Path,
    target: Path,
    data: Path | None,
    precisions: Sequence[str] = PRECISIONS,
    on_progress: Progress = lambda _: None,
) -> Quantized:
    """Write a bundle that also holds graphs of lower precisions.

    Args:
        source: The bundle, with a FP32 graph.
        target: The bundle to write.
        data: Folder of the run's images, for INT8.
        precisions: Members of `PRECISIONS`.
        on_progress: Called with what is being done.

    Raises:
        BackendError: ONNX Runtime is not installed.
        DataError: The images of the *quantise* split are not there.
        BundleError: The bundle is damaged, or a graph cannot be made.
        ParityError: A graph computes something else than it should.
    """
    unknown = set(precisions) - set(PRECISIONS)
    if unknown or not precisions:
        raise BundleError(
            f"precision {', '.join(sorted(unknown)) or 'missing'}: expected some of "
            f"{', '.join(PRECISIONS)}"
        )
    if target.suffix != ".gonogo" or target.resolve() == source.resolve():
        raise BundleError(f"{target}: expected another NAME.gonogo than {source}; give it with -o")
    bundle = open_bundle(source)
    work = _Work(bundle, on_progress)
    images = quantise_images(bundle, data) if "int8" in precisions else None
    if images is not None:
        work.add_int8(images)
    if "fp16" in precisions:
        work.add_fp16()
    files = {name: bundle.read(name) for name in bundle.manifest.files} | work.files
    manifest = bundle.manifest.model_copy(
        update={
            "graphs": bundle.manifest.graphs | work.graphs,
            "references": bundle.manifest.references | work.references,
            "parity": bundle.manifest.parity.model_copy(
                update={"tolerance": bundle.manifest.parity.tolerance | work.tolerances}
            ),
        }
    )
    on_progress("proving")
    written = write_bundle(target, manifest, files, prove=lambda made: _prove(made, precisions))
    return Quantized(
        written,
        0 if images is None else len(images),
        work.kept,
        work.quantized,
        work.noise,
        work.differences,
    )


def quantise_images(bundle: Bundle, data: Path | None) -> ImageArray:
    """Load the images of the *quantise* split, known by their hash.

    Returns:
        `(N, H, W, 3)` uint8 BGR at the size of the graph, at most `MAX_RANGE_IMAGES`.

    Raises:
        DataError: The bundle names none, or the folder holds none of them.
    """
    parts = bundle.manifest.split.parts.get("quantise", ())
    wanted = {file.sha256 for part in parts for file in part.files}
    if not wanted:
        raise DataError(f"{bundle.path}: its run kept no quantise split; train again")
    if data is None or not data.is_dir():
        raise DataError(f"{data}: no such folder; name that of the run's images with --data")
    spec = bundle.input_spec
    images: list[ImageArray] = []
    cut = Cutter(bundle.manifest.provenance.get("training"))
    names = {Path(file.name).name for part in parts for file in part.files}
    for path in sorted(data.rglob("*")):
        if path.suffix.lower() not in IMAGE_SUFFIXES or (any(names) and path.name not in names):
            continue
        if hashlib.sha256(path.read_bytes()).hexdigest() in wanted:
            images.append(cut.one(path, spec.height, spec.width))
        if len(images) == MAX_RANGE_IMAGES:
            break
    if not images:
        raise DataError(
            f"{data}: holds none of the {len(wanted)} images of the quantise split; name the "
            "folder that the run was trained on with --data"
        )
    return np.stack(images)


class _Work:
    """The graphs made so far, and what belongs to them in the manifest."""

    def __init__(self, bundle: Bundle, on_progress: Progress) -> None:
        self.graphs: dict[str, str] = {}
        self.references: dict[str, str] = {}
        self.tolerances: dict[str, float] = {}
        self.files: dict[str, bytes] = {}
        self.differences: dict[str, float] = {}
        self.kept: tuple[str, ...] = ()
        self.quantized = 0
        self.noise: float | None = None
        self._bundle = bundle
        self._parity = bundle.parity_samples()
        self._iqr = bundle.manifest.parity.good_score_iqr
        self._data = bundle.onnx_bytes("fp32")
        self._say = on_progress

    def add_fp16(self) -> None:
        """Make the FP16 graph and measure it; it has FP32's references."""
        self._say("fp16: activations")
        layers = feature_layers(prepared(self._data).graph)
        peaks = _largest_activations(self._data, layers.convolutions.values(), self._parity.images)
        worst = max(peaks, key=lambda name: peaks[name], default="")
        if worst and peaks[worst] > MAX_ACTIVATION:
            raise ParityError(
                f"{self._bundle.path}: activation {worst} reaches {peaks[worst]:.0f}, at most "
                f"{MAX_ACTIVATION:.0f} is safe in FP16; leave fp16 out with --precision int8"
            )
        try:
            graph = half_graph(self._data)
        except ValueError as error:
            raise BundleError(f"{self._bundle.path}: {error}; leave fp16 out") from error
        self._say("fp16: comparing")
        maps = run_graph(graph, self._parity.images)
        self._add("fp16", graph, maps)
        self.tolerances["fp16"] = TOLERANCES["fp16"]
        if not self.differences["fp16"] <= TOLERANCES["fp16"]:
            raise ParityError(
                f"{self._bundle.path}: the FP16 graph changes scores by "
                f"{self.differences['fp16']:.2g} of the good scores' range, at most "
                f"{TOLERANCES['fp16']:g} allowed; leave fp16 out with --precision int8"
            )

    def add_int8(self, images: ImageArray) -> None:
        """Make the INT8 graph with references of its own."""
        self._say("int8: ranges")
        data = split_joined(self._data)
        candidates, always = int8_layers(data)
        if not candidates:
            raise BundleError(f"{self._bundle.path}: the graph has no layer that takes INT8")
        ranges = activation_ranges(data, candidates.values(), images)
        some = _spread(np.concatenate([images, self._parity.images]), SENSITIVITY_IMAGES)
        wanted = run_graph(data, some)

        def noise_with(kept: Iterable[str]) -> float:
            graph = quantized_graph(data, ranges, set(kept))
            return map_noise(wanted, run_graph(graph, some))

        kept = set(always)
        noise = noise_with(kept)
        if noise > MAP_NOISE:
            kept, noise = self._keep_sensitive(list(candidates), always, noise_with)
        graph = quantized_graph(data, ranges, kept)
        self._say("int8: references")
        maps = run_graph(graph, self._parity.images)
        self._add("int8", graph, maps)
        step = self._parity.map_step
        reference = ParitySet(
            self._parity.kinds, self._parity.images, _scores(maps), maps[:, ::step, ::step], step
        )
        self.references["int8"] = "parity/reference_int8.npz"
        self.files[self.references["int8"]] = self._reference_file(reference)
        # A runtime rounds in other places than the reference.
        self.tolerances["int8"] = INT8_TOLERANCE
        self.kept, self.noise = tuple(sorted(kept)), noise
        self.quantized = len(candidates) + len(always) - len(kept)

    def _keep_sensitive(
        self,
        candidates: Sequence[str],
        always: set[str],
        noise_with: Callable[[Iterable[str]], float],
    ) -> tuple[set[str], float]:
        """Keep the convolutions whose own INT8 disturbs the map most, until it is good enough."""
        alone: dict[str, float] = {}
        for index, name in enumerate(candidates):
            self._say(f"int8: sensitivity {index + 1}/{len(candidates)}")
            alone[name] = noise_with(set(candidates) - {name} | always)
        order = sorted(candidates, key=lambda name: -alone[name])
        kept, noise = set(always), noise_with(always)
        for name in order[: max(1, int(MAX_SENSITIVE_SHARE * len(candidates)))]:
            kept.add(name)
            noise = noise_with(kept)
            if noise <= MAP_NOISE:
                break
        return kept, noise

    def _add(self, precision: str, graph: bytes, maps: FloatMap) -> None:
        require_clean_graph(graph, f"{precision} graph of {self._bundle.manifest.name}")
        name = f"model.{precision}.onnx"
        self.graphs[precision] = name
        self.files[name] = graph
        largest = float(np.abs(_scores(maps) - self._parity.scores).max())
        self.differences[precision] = largest / self._iqr

    def _reference_file(self, parity: ParitySet) -> bytes:
        """The same file as FP32's, with the scores and maps of another graph."""
        with np.load(io.BytesIO(self._bundle.read("parity/reference.npz"))) as stored:
            names = stored["names"]
        buffer = io.BytesIO()
        np.savez_compressed(
            buffer,
            names=names,
            kinds=np.array(parity.kinds),
            scores=parity.scores,
            maps=np.ascontiguousarray(parity.maps),
        )
        return buffer.getvalue()


def int8_layers(data: bytes) -> tuple[dict[str, str], set[str]]:
    """Divide a graph's feature convolutions.

    Returns:
        Those that may take INT8, by name, with the tensor that each reads; and the names of those
        that read the image, which stay in FP32.
    """
    graph = prepared(data).graph
    layers = feature_layers(graph)
    inside = {name for node in graph.node if node.name in layers.nodes for name in node.output}
    candidates = {name: read for name, read in layers.convolutions.items() if read in inside}
    return candidates, set(layers.convolutions) - set(candidates)


def run_graph(data: bytes, images: ImageArray) -> FloatMap:
    """Compute a graph's maps as its nodes are written, without a runtime's optimizations.

    Args:
        data: The ONNX file.
        images: `(N, H, W, 3)` uint8.

    Returns:
        `(N, h, w)` float32.
    """
    session = _session(data)
    maps = [session.run(["anomaly_map"], {"image": image[None]})[0][0] for image in images]
    return np.asarray(np.stack(maps), dtype=np.float32)


def map_noise(wanted: FloatMap, found: FloatMap) -> float:
    """Root mean square difference of maps, relative to the spread of the wanted ones."""
    difference = found.astype(np.float64) - wanted
    return float(np.sqrt((difference**2).mean()) / max(float(wanted.std()), 1e-12))


def activation_ranges(data: bytes, names: Iterable[str], images: ImageArray) -> dict[str, float]:
    """Find for each tensor the magnitude beyond which INT8 had better saturate.

    Of the largest magnitude and some smaller ones that is taken which INT8 rounds a sample of the
    values with the least squared error.
    """
    peaks: dict[str, float] = {}
    samples: dict[str, list[NDArray[np.float32]]] = {}
    generator = np.random.default_rng(0)
    for name, values in _activations(data, names, images):
        flat = np.asarray(values, dtype=np.float32).ravel()
        peaks[name] = max(peaks.get(name, 0.0), float(np.abs(flat).max()))
        samples.setdefault(name, []).append(generator.choice(flat, _RANGE_SAMPLES))
    return {name: _best_clip(np.concatenate(samples[name]), peak) for name, peak in peaks.items()}


def _best_clip(values: NDArray[np.float32], peak: float) -> float:
    def error(clip: float) -> float:
        scale = max(clip * peak / 127, 1e-12)
        rounded = np.clip(np.round(values / scale), -128, 127) * scale
        return float(((rounded - values) ** 2).mean())

    return peak * min(_CLIPS, key=error)


def _largest_activations(data: bytes, names: Iterable[str], images: ImageArray) -> dict[str, float]:
    peaks: dict[str, float] = {}
    for name, values in _activations(data, names, images):
        peaks[name] = max(peaks.get(name, 0.0), float(np.abs(values).max()))
    return peaks


def _activations(
    data: bytes, names: Iterable[str], images: ImageArray
) -> Iterable[tuple[str, NDArray[Any]]]:
    listed = sorted(set(names))
    session = _session(with_outputs(data, listed))
    offered = {port.name for port in session.get_outputs()}
    listed = [name for name in listed if name in offered]
    for image in images:
        yield from zip(listed, session.run(listed, {"image": image[None]}), strict=True)


def _session(data: bytes) -> Any:  # noqa: ANN401 - ONNX Runtime has no types
    if find_spec("onnxruntime") is None:
        raise BackendError(
            "gonogo quantize computes with ONNX Runtime, which is not installed; "
            "pip install 'gonogo[onnxruntime]'"
        )
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.log_severity_level = 3
    # Threads that spin while they wait starve whoever shares the machine, and each other.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    return ort.InferenceSession(data, options, providers=["CPUExecutionProvider"])


def _scores(maps: FloatMap) -> NDArray[np.float64]:
    return np.array([decision_score(one) for one in maps], dtype=np.float64)


def _spread(images: ImageArray, count: int) -> ImageArray:
    index = np.unique(np.linspace(0, len(images) - 1, count).astype(int))
    return np.asarray(images[index])


def _prove(bundle: Bundle, precisions: Sequence[str]) -> None:
    """Run FP32, and INT8 where it was made, in OpenVINO against their references."""
    prove_bundle(bundle)
    if "int8" in precisions:
        prove_bundle(bundle, "int8")
