"""What is evaluated: a run folder or a bundle, opened so that both can be scored alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.backend import InferenceBackend
from engine.backends import create_backend, parse_backend_key
from engine.bundle import Bundle, file_sha256, open_bundle
from engine.errors import BackendError, CheckpointError, RecipeError
from engine.recipe import Recipe
from engine.trained import trained_recipe
from training.run_folder import RunFolder
from training.splits import SPLIT_NAMES, read_split

KnownFile = tuple[str, str]
"""Name below the data folder (may be empty) and sha256."""

RUN_BACKEND = "torch/fp32"
BUNDLE_BACKEND = "openvino/fp32"
SEEN_SPLITS = ("train", "select", "quantise")


@dataclass(frozen=True)
class Subject:
    """A run or bundle, ready to be scored.

    Attributes:
        path: Run folder or bundle file.
        method: Distillation method.
        teacher: Teacher network; empty where it is not said.
        sha256: Hash of the checkpoint or bundle.
        backend: What computes the maps.
        parts: Split name -> parts -> files that it knows.
        training_data: Folder that it was trained on, as it was given; None in a bundle.
        draft: What of each image the training saw, as a draft recipe; None = all of it.
        bundle: The bundle; None for a run.
        log_path: Where readings of test folders are counted.
        report_path: Where the report goes when no other place is named.
    """

    path: Path
    method: str
    teacher: str
    sha256: str
    backend: InferenceBackend
    parts: Mapping[str, tuple[tuple[KnownFile, ...], ...]]
    training_data: Path | None
    draft: Recipe | None
    bundle: Bundle | None
    log_path: Path
    report_path: Path

    def seen_hashes(self) -> frozenset[str]:
        """Hashes of all images that the network was made from."""
        return frozenset(
            sha256
            for name in SEEN_SPLITS
            for part in self.parts.get(name, ())
            for _, sha256 in part
        )


def open_subject(path: Path, backend: str | None = None) -> Subject:
    """Open a run folder or a bundle and start its backend.

    Args:
        path: Run folder or `.gonogo` file.
        backend: `name/precision`; None = torch/fp32 for a run, openvino/fp32 for a bundle.

    Raises:
        CheckpointError: The run is damaged or not finished.
        BundleError: The bundle is missing, damaged or newer.
        BackendError: The backend is unknown or cannot serve.
    """
    if path.is_dir():
        return _open_run(RunFolder(path), backend or RUN_BACKEND)
    return _open_bundle(path, backend or BUNDLE_BACKEND)


def _open_run(folder: RunFolder, key: str) -> Subject:
    if "/".join(parse_backend_key(key)) != RUN_BACKEND:
        raise BackendError(
            f"backend {key}: a run folder is scored with {RUN_BACKEND}; "
            f"run gonogo bundle {folder.path} -o NAME.gonogo and evaluate that"
        )
    config = folder.read_config()
    model, training = config.get("model"), config.get("training")
    if not isinstance(model, dict) or not isinstance(training, dict):
        raise CheckpointError(f"{folder.config}: damaged (expected model and training)")
    backend = _load_checkpoint(folder, model)
    split = read_split(folder.split)
    data = training.get("data")
    return Subject(
        path=folder.path,
        method=str(config.get("method", "")),
        teacher=str(model.get("teacher") or training.get("teacher") or ""),
        sha256=file_sha256(folder.checkpoint),
        backend=backend,
        parts={
            name: tuple(
                tuple((file.name, file.sha256) for file in part.files) for part in split.parts[name]
            )
            for name in SPLIT_NAMES
        },
        training_data=Path(data) if isinstance(data, str) and data else None,
        draft=_draft_of(folder.config, training),
        bundle=None,
        log_path=folder.path / "test_readings.jsonl",
        report_path=folder.report,
    )


def _draft_of(path: Path, training: object) -> Recipe | None:
    try:
        return trained_recipe(training)
    except RecipeError as error:
        raise CheckpointError(f"{path}: damaged ({error})") from error


def _load_checkpoint(folder: RunFolder, config: Mapping[str, Any]) -> InferenceBackend:
    from training.evaluation.checkpoint_backend import CheckpointBackend

    return CheckpointBackend(folder.checkpoint, config)


def _open_bundle(path: Path, key: str) -> Subject:
    name, precision = parse_backend_key(key)
    bundle = open_bundle(path)
    manifest = bundle.manifest
    return Subject(
        path=path,
        method=manifest.method,
        teacher=manifest.teacher,
        sha256=bundle.sha256,
        backend=create_backend(name, bundle, precision),
        parts={
            split_name: tuple(
                tuple((file.name, file.sha256) for file in part.files) for part in parts
            )
            for split_name, parts in manifest.split.parts.items()
        },
        training_data=None,
        draft=_draft_of(path, manifest.provenance.get("training")),
        bundle=bundle,
        log_path=path.with_name(f"{path.stem}.test_readings.jsonl"),
        report_path=path.with_name(f"{path.stem}.report.html"),
    )
