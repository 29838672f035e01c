"""From a checkpoint to ONNX: the one module of `deploy` that imports torch."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxscript import optimizer
from pydantic import JsonValue
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from deploy.lint import INPUT_NAME, OUTPUT_NAMES, require_clean_graph
from deploy.run_folder import RunFolder
from engine.errors import BundleError, CheckpointError
from engine.models import fold_batch_norm, model_from_config
from engine.models.base import InspectionModel
from engine.types import FloatMap, ImageArray

OPSET = 18
"""The lowest that the exporter writes without converting; TensorRT's parser takes up to 20."""

_HALF_MIN_ELEMENTS = 256
_HALF_MAX = float(np.finfo(np.float16).max)


@dataclass(frozen=True)
class ExportedModel:
    """A network ready for a bundle.

    Attributes:
        onnx: The graph.
        weights: The same weights as safetensors, batch norms folded.
        network: Content of `network.json`.
        maps: `(N, h, w)` float32 maps of the exported network in torch.
        checkpoint_maps: The same of the checkpoint itself.
    """

    onnx: bytes
    weights: bytes
    network: dict[str, JsonValue]
    maps: FloatMap
    checkpoint_maps: FloatMap


def load_model(run: RunFolder) -> InspectionModel:
    """Rebuild the network of a run in eval mode.

    Raises:
        CheckpointError: Checkpoint and config do not fit each other.
    """
    model = model_from_config(run.model_config)
    try:
        model.load_state_dict(load_file(run.checkpoint), strict=True)
    except (OSError, RuntimeError, SafetensorError) as error:
        reason = next((line.strip() for line in reversed(str(error).splitlines()) if line), "")
        raise CheckpointError(
            f"{run.checkpoint}: does not fit config.json ({reason}); train again"
        ) from error
    return model.eval()


def normalize_map(model: InspectionModel, images: ImageArray) -> None:
    """Let the graph end with a per-pixel normalization by what good parts show.

    A few dozen parts say little about the spread of a single pixel, so its variance is averaged
    with that of the whole map, half each.

    Args:
        model: The network, changed in place.
        images: `(N, H, W, 3)` uint8 of *select* parts: neither seen by the student nor used to
            calibrate.
    """
    maps = _run(model, images).astype(np.float64)
    variance = maps.var(axis=0, ddof=1)
    deviation = np.sqrt((variance + variance.mean()) / 2)
    if not deviation.min() > 0:
        raise BundleError("the maps of all select parts are equal; leave out --normalize")
    normalization = model.normalize_(*maps.shape[1:])
    normalization.mean.copy_(torch.from_numpy(maps.mean(axis=0)))
    normalization.scale.copy_(torch.from_numpy(1 / deviation))


def export_model(
    model: InspectionModel, images: ImageArray, *, half_weights: bool = False
) -> ExportedModel:
    """Fold, round where asked, and export a network, with what torch computes from both.

    Args:
        model: The network of the checkpoint.
        images: `(N, H, W, 3)` uint8 on which the references are computed.
        half_weights: Round convolution weights to half precision and store them so; the graph still
            computes in FP32.

    Raises:
        BundleError: The network cannot be exported, or the graph is not clean.
    """
    folded = fold_batch_norm(model)
    if half_weights:
        _round_to_half_(folded)
    checkpoint_maps = _run(model, images)
    return ExportedModel(
        onnx=_export_graph(folded, half_weights=half_weights),
        weights=_save_weights(folded, half_weights=half_weights),
        network={"schema_version": 1, "model": _plain(folded.config)},
        # Without rounding the checkpoint itself is the reference: so folding is proved as well.
        maps=_run(folded, images) if half_weights else checkpoint_maps,
        checkpoint_maps=checkpoint_maps,
    )


def _run(model: InspectionModel, images: ImageArray) -> FloatMap:
    """Compute `(N, h, w)` maps one image at a time, as a station does."""
    with torch.inference_mode():
        maps = [model(torch.from_numpy(image[None].copy()))[0][0].numpy() for image in images]
    return np.stack(maps).astype(np.float32)


def _export_graph(model: InspectionModel, *, half_weights: bool) -> bytes:
    height, width = model.input_spec.height, model.input_spec.width
    example = torch.zeros((1, height, width, 3), dtype=torch.uint8)
    try:
        with _quiet_exporter():
            program = torch.onnx.export(
                model,
                (example,),
                dynamo=True,
                opset_version=OPSET,
                input_names=[INPUT_NAME],
                output_names=list(OUTPUT_NAMES),
                verbose=False,
            )
    except (torch.onnx.errors.OnnxExporterError, RuntimeError) as error:
        raise BundleError(
            f"{model.config.get('method')}: torch cannot export the network "
            f"({str(error).splitlines()[0]}); change its forward()"
        ) from error
    if program is None:
        raise BundleError("torch returned no ONNX program; install another torch version")
    _fold_rearranged_weights(program)
    graph_model = program.model_proto
    _strip(graph_model)
    if half_weights:
        _store_halves(graph_model.graph)
    data = bytes(graph_model.SerializeToString())
    require_clean_graph(data, f"exported graph of {model.config.get('method')}")
    return data


def _fold_rearranged_weights(program: torch.onnx.ONNXProgram) -> None:
    """Store rearranged (cut, flipped, transposed) weights as such, however large they are.

    The exporter leaves large ones to the runtime; TensorRT wants a convolution's kernel to be a
    constant.
    """
    rearranging = {"Slice", "Transpose"}
    optimizer.optimize_ir(
        program.model,
        should_fold=lambda node: node.op_type in rearranging,
        output_size_limit=2**31,
    )


def _strip(model: onnx.ModelProto) -> None:
    """Remove the exporter's notes: they hold file paths of the machine that exported."""
    model.doc_string = ""
    for holder in (model, model.graph):
        del holder.metadata_props[:]
    parts = (*model.graph.node, *model.graph.initializer, *model.graph.value_info)
    for part in (*parts, *model.graph.input, *model.graph.output):
        part.doc_string = ""
        del part.metadata_props[:]


def _store_halves(graph: onnx.GraphProto) -> None:
    """Store large initializers that half precision holds exactly as float16, followed by a Cast.

    Runtimes fold the Cast when they load the graph, so it costs no time per part.
    """
    casts: list[onnx.NodeProto] = []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < _HALF_MIN_ELEMENTS:
            continue
        if np.abs(values).max() > _HALF_MAX:
            continue
        halves = values.astype(np.float16)
        if not np.array_equal(halves.astype(np.float32), values):
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(halves, f"{name}_half"))
        casts.append(
            helper.make_node("Cast", [f"{name}_half"], [name], f"{name}_cast", to=TensorProto.FLOAT)
        )
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)


@torch.no_grad()
def _round_to_half_(model: InspectionModel) -> None:
    for name, parameter in model.named_parameters():
        if parameter.numel() < _HALF_MIN_ELEMENTS or parameter.ndim < 2:
            continue
        rounded = parameter.half().float()
        if not bool(rounded.isfinite().all()):
            raise BundleError(f"weights {name} exceed half precision; leave out --half-weights")
        parameter.copy_(rounded)


def _save_weights(model: InspectionModel, *, half_weights: bool) -> bytes:
    state = {name: value.detach().contiguous() for name, value in model.state_dict().items()}
    if half_weights:
        for name, value in state.items():
            if value.is_floating_point() and value.ndim >= 2:
                halves = value.half()
                state[name] = halves if torch.equal(halves.float(), value) else value
    return save(state)


def _plain(config: dict[str, object]) -> JsonValue:
    """Copy a config as JSON would hold it, tuples as lists."""

    def plain(value: object) -> JsonValue:
        if isinstance(value, dict):
            return {str(key): plain(entry) for key, entry in value.items()}
        if isinstance(value, list | tuple):
            return [plain(entry) for entry in value]
        if value is None or isinstance(value, str | int | float | bool):
            return value
        raise BundleError(f"network config holds a {type(value).__name__}, JSON values expected")

    return plain(config)


@contextmanager
def _quiet_exporter() -> Iterator[None]:
    """Hide what the exporter says of itself: deprecations inside torch, absent torchvision."""
    logger = logging.getLogger("torch.onnx._internal.exporter._registration")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            warnings.simplefilter("ignore", DeprecationWarning)
            yield
    finally:
        logger.setLevel(level)
