"""Write a bundle: everything that travels from training to a station, in one verified zip."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from pydantic import JsonValue

from deploy.parity import (
    MAX_GOOD_IMAGES,
    TOLERANCES,
    ParityReport,
    check_parity,
    create_parity_images,
    create_parity_set,
    good_score_iqr,
    parity_files,
)
from deploy.run_folder import RunFolder, load_good_images, load_split, open_run
from engine.backend import InputSpec
from engine.backends import create_backend
from engine.bundle import (
    LICENCES_NAME,
    MANIFEST_NAME,
    NETWORK_NAME,
    SCHEMA_VERSION,
    WEIGHTS_NAME,
    Bundle,
    GraphInput,
    GraphMap,
    Manifest,
    ParitySet,
    ParityTerms,
    open_bundle,
)
from engine.errors import BundleError, DataError, InspectionError, ParityError
from engine.types import ImageArray

if TYPE_CHECKING:
    from deploy.export import ExportedModel

ONNX_NAME = "model.onnx"
HALF_WEIGHTS_TOLERANCE = 5e-2
"""Largest change of a score by rounding weights to half, relative to the IQR of good scores."""
FEWEST_SELECT_IMAGES = 8
"""Fewest images that per-pixel statistics are made of."""

# Where things lay on the machine that trained: nobody's business on a station.
_PRIVATE_FIELDS = frozenset({"data", "weights", "device", "threads"})

_LICENCES = """\
Gonogo, which made and reads this bundle: Apache License 2.0.

Network: method {method}, teacher {teacher}. The student was trained by the owner of this bundle
on the owner's images and belongs to the owner. The teacher's weights carry the terms of their
publisher; where the teacher is Gonogo's own "compact" network, they are part of Gonogo (Apache
License 2.0, see its model card).

Images below parity/: good ones are the owner's own, reduced to the size of the network's input;
the others were drawn onto them or computed, and belong to the owner as well.
"""


@dataclass(frozen=True)
class BundleOptions:
    """How a bundle is made.

    Attributes:
        name: Name for people; empty = the name of the file.
        data_dir: Folder of the run's images; None = the one that the run names.
        station_only: Leave out the weights for the torch backends.
        half_weights: Store weights in half precision (the graph computes in FP32 all the same).
        normalize: End the graph with a per-pixel normalization by the *select* parts.
        seed: Seed of the parity set's synthetic defects.
    """

    name: str = ""
    data_dir: Path | None = None
    station_only: bool = False
    half_weights: bool = False
    normalize: bool = False
    seed: int = 0


@dataclass(frozen=True)
class BuiltBundle:
    """A bundle that was written, and what was proved of it.

    Attributes:
        bundle: The bundle, reopened and verified.
        parity: How far OpenVINO in FP32 is from the checkpoint.
        half_weights_difference: What rounding weights changed; None = not rounded.
    """

    bundle: Bundle
    parity: ParityReport
    half_weights_difference: float | None


def build_bundle(run_path: Path, target: Path, options: BundleOptions) -> BuiltBundle:
    """Turn a run folder into a bundle.

    Args:
        run_path: The run folder.
        target: The `.gonogo` file; replaced only by a complete and proved bundle.
        options: How to make it.

    Raises:
        CheckpointError: The run is damaged or unfinished.
        DataError: The run's images are not there.
        BundleError: The network cannot be exported, or the file cannot be written.
        ParityError: The exported graph computes something else than the checkpoint.
    """
    _check_target(target)
    run = open_run(run_path)
    # Imported here: a station without torch builds plans from bundles with this package.
    from deploy.export import export_model, load_model, normalize_map

    model = load_model(run)
    spec = model.input_spec
    if options.normalize:
        normalize_map(model, _select_images(run, options.data_dir, spec))
    good = load_good_images(run, options.data_dir, MAX_GOOD_IMAGES, spec.height, spec.width)
    kinds, images = create_parity_images(good, options.seed)
    exported = export_model(model, images, half_weights=options.half_weights)
    parity = create_parity_set(kinds, images, exported.maps)
    difference: float | None = None
    if options.half_weights:
        difference = _half_difference(exported, parity)
    files = _collect_files(run, exported, parity, station_only=options.station_only)
    manifest = _create_manifest(run, options.name or target.stem, parity, exported, files)
    manifest = manifest.model_copy(
        update={
            "parity": manifest.parity.model_copy(update={"half_weights_difference": difference})
        }
    )
    reports: list[ParityReport] = []

    def prove(bundle: Bundle) -> None:
        reports.append(prove_bundle(bundle))

    bundle = write_bundle(target, manifest, files, prove=prove)
    return BuiltBundle(bundle, reports[0], difference)


def prove_bundle(bundle: Bundle, precision: str = "fp32") -> ParityReport:
    """Run the bundle's graph in OpenVINO, held to one precision, against its references.

    Raises:
        ParityError: The graph computes something else.
    """
    backend = create_backend("openvino", bundle, precision)
    try:
        return check_parity(backend, bundle)
    finally:
        backend.close()


def write_bundle(
    target: Path,
    manifest: Manifest,
    files: dict[str, bytes],
    *,
    prove: Callable[[Bundle], None] | None = None,
) -> Bundle:
    """Write a bundle atomically: the target is complete and verified, or what it was before.

    Args:
        target: The file.
        manifest: Its manifest; `files` in it is filled in here.
        files: Path -> content.
        prove: Called with the finished bundle before it takes its name; an error of it leaves the
            target alone.

    Returns:
        The bundle, reopened and verified.

    Raises:
        BundleError: The file cannot be written.
    """
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    manifest = manifest.model_copy(update={"files": hashes})
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as stream:
            _write_zip(stream, manifest, files)
            stream.flush()
            os.fsync(stream.fileno())
        bundle = open_bundle(temporary)
        if prove is not None:
            try:
                prove(bundle)
            except InspectionError as error:
                # The temporary name would mean nothing to whoever reads the message.
                raise type(error)(str(error).replace(str(temporary), str(target))) from error
        temporary.replace(target)
    except OSError as error:
        raise BundleError(
            f"{target}: cannot be written ({error.strerror}); choose another place with -o"
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return Bundle(target, bundle.sha256, bundle.manifest)


def _select_images(run: RunFolder, data_dir: Path | None, spec: InputSpec) -> ImageArray:
    """Load all images of the *select* parts, which no student has learned from."""
    known = sum(len(part.files) for part in run.split.parts.get("select", ()))
    images = load_split(run, data_dir, "select", (known, spec.height, spec.width))
    if len(images) < FEWEST_SELECT_IMAGES:
        raise DataError(
            f"{data_dir or run.data_dir}: {len(images)} of the {known} images of the select parts "
            f"found, --normalize needs at least {FEWEST_SELECT_IMAGES}; name their folder with "
            "--data, or train with more parts"
        )
    return np.stack(images)


def _check_target(target: Path) -> None:
    """Say what is wrong with the target before minutes of work, not after."""
    if target.suffix != ".gonogo":
        raise BundleError(f"{target}: a bundle's name ends in .gonogo; give -o NAME.gonogo")
    if not target.parent.is_dir():
        raise BundleError(f"{target.parent}: no such folder; make it first")


def _write_zip(stream: object, manifest: Manifest, files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:  # type: ignore[call-overload]
        content = manifest.model_dump_json(indent=1).encode()
        # A fixed time stamp: the same content gives the same file and so the same hash.
        archive.writestr(_entry(MANIFEST_NAME), content)
        for name, data in files.items():
            archive.writestr(_entry(name), data)


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = 0o644 << 16
    packed = name.endswith((".png", ".npz"))
    info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
    return info


def _half_difference(exported: ExportedModel, parity: ParitySet) -> float:
    """Say how much rounding changed the scores, and refuse when it is too much."""
    original = create_parity_set(parity.kinds, parity.images, exported.checkpoint_maps)
    largest = float(np.abs(original.scores - parity.scores).max())
    difference = largest / good_score_iqr(original)
    if not difference <= HALF_WEIGHTS_TOLERANCE:
        raise ParityError(
            f"half-precision weights change scores by {difference:.2g} of the good scores' range, "
            f"at most {HALF_WEIGHTS_TOLERANCE:g} allowed; leave out --half-weights"
        )
    return difference


def _collect_files(
    run: RunFolder, exported: ExportedModel, parity: ParitySet, *, station_only: bool
) -> dict[str, bytes]:
    method, teacher = _names(run)
    files = {ONNX_NAME: exported.onnx}
    if not station_only:
        files[WEIGHTS_NAME] = exported.weights
        files[NETWORK_NAME] = json.dumps(exported.network, indent=1).encode()
    files.update(parity_files(parity))
    files[LICENCES_NAME] = _LICENCES.format(method=method, teacher=teacher).encode()
    return files


def _create_manifest(
    run: RunFolder, name: str, parity: ParitySet, exported: ExportedModel, files: dict[str, bytes]
) -> Manifest:
    method, teacher = _names(run)
    return Manifest(
        schema_version=SCHEMA_VERSION,
        name=name,
        method=method,
        teacher=teacher,
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        input=GraphInput(height=parity.images.shape[1], width=parity.images.shape[2]),
        map=GraphMap(height=exported.maps.shape[1], width=exported.maps.shape[2]),
        graphs={"fp32": ONNX_NAME},
        files={name: "0" * 64 for name in files},
        split=run.split,
        provenance={**_provenance(run), "normalized_map": "normalized" in _network(exported)},
        parity=ParityTerms(
            tolerance=TOLERANCES,
            good_score_iqr=good_score_iqr(parity),
            map_step=parity.map_step,
            images=len(parity.kinds),
        ),
    )


def _network(exported: ExportedModel) -> dict[str, JsonValue]:
    network = exported.network["model"]
    return network if isinstance(network, dict) else {}


def _provenance(run: RunFolder) -> dict[str, JsonValue]:
    kept: dict[str, JsonValue] = {}
    for section in ("provenance", "training"):
        entries = run.config.get(section)
        if isinstance(entries, dict):
            kept[section] = {
                name: without_folders(value) if name == "options" else value
                for name, value in entries.items()
                if name not in _PRIVATE_FIELDS
            }
    kept["checkpoint_sha256"] = hashlib.sha256(run.checkpoint.read_bytes()).hexdigest()
    kept["export"] = {
        package: _version(package) for package in ("gonogo", "torch", "onnx", "onnxscript")
    }
    return kept


def without_folders(value: JsonValue) -> JsonValue:
    """The same with every path among a method's options shortened to its last part."""
    if isinstance(value, dict):
        return {name: without_folders(item) for name, item in value.items()}
    if isinstance(value, list):
        return [without_folders(item) for item in value]
    return Path(value).name if isinstance(value, str) and "/" in value else value


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _names(run: RunFolder) -> tuple[str, str]:
    config = run.model_config
    return str(config.get("method", "unknown")), str(config.get("teacher", "unknown"))
