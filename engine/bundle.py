"""Read and verify a bundle: the zip `NAME.gonogo` in which a trained detector travels to a station.

    manifest.json         what is inside, with the sha256 of every other file
    model.onnx            the one graph from uint8 image to anomaly map and maximum
    weights.safetensors   the same network for the torch backends (optional)
    network.json          its architecture (optional)
    parity/*.png          images on which every backend must agree with ...
    parity/reference.npz  ... these scores and (subsampled) maps of the torch network
    licences.txt

A bundle comes from elsewhere, so nothing in it is believed: entry names, sizes and hashes are
checked before anything is used, and each file is hashed again at the moment it is read.
"""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Annotated

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from engine.backend import InputSpec
from engine.errors import BundleError
from engine.types import ColourOrder, FloatMap, ImageArray

SCHEMA_VERSION = 1
MANIFEST_NAME = "manifest.json"
WEIGHTS_NAME = "weights.safetensors"
NETWORK_NAME = "network.json"
LICENCES_NAME = "licences.txt"
REFERENCE_NAME = "parity/reference.npz"
SEEN_PARTS = ("train", "select", "quantise")

MAX_ENTRIES = 10_000
MAX_MANIFEST_BYTES = 32 * 2**20
MAX_TOTAL_BYTES = 4 * 2**30
_CHUNK_BYTES = 2**20

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Size = Annotated[int, Field(gt=0, le=16_384)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GraphInput(_Part):
    """What the graph takes: `(1, height, width, 3)` uint8."""

    height: Size
    width: Size
    colour_order: ColourOrder = ColourOrder.BGR


class GraphMap(_Part):
    """Size of the anomaly map that the graph returns."""

    height: Size
    width: Size


class SplitFile(BaseModel):
    """One image that training knew."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str = ""
    sha256: Sha256


class SplitPart(BaseModel):
    """All images of one physical part."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    part: str
    files: tuple[SplitFile, ...]
    group: str = ""


class Split(BaseModel):
    """Which good part went where: split name -> parts."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    schema_version: int = 1
    seed: int | None = None
    parts: dict[str, tuple[SplitPart, ...]] = {}


class ParityTerms(_Part):
    """What a backend must meet on the parity set.

    Attributes:
        tolerance: Precision -> largest difference of a score, relative to `good_score_iqr`.
        good_score_iqr: Inter-quartile range of the good images' reference scores.
        map_step: Reference maps hold every `map_step`-th row and column.
        images: Number of images.
        half_weights_difference: Largest difference of a score between the network with weights
            rounded to half precision and the checkpoint, relative to `good_score_iqr`; None = not
            rounded.
    """

    tolerance: dict[str, float]
    good_score_iqr: Annotated[float, Field(gt=0)]
    map_step: Annotated[int, Field(gt=0)] = 8
    images: Annotated[int, Field(ge=0)] = 0
    half_weights_difference: float | None = None


class Manifest(_Part):
    """`manifest.json` of a bundle.

    Attributes:
        schema_version: Version of this format.
        name: Name for people.
        method: Distillation method.
        teacher: Teacher network.
        created: UTC time in ISO 8601.
        input: What the graph takes.
        map: Size of the anomaly map.
        graphs: Precision -> ONNX file.
        files: Path -> sha256 of every file beside the manifest.
        split: Which good part went where.
        provenance: How, where and from what it was made.
        parity: What a backend must meet on the parity set.
        references: Precision -> file with references of its own; all others meet those in FP32.
    """

    schema_version: int
    name: str
    method: str
    teacher: str
    created: str
    input: GraphInput
    map: GraphMap
    graphs: dict[str, str]
    files: dict[str, Sha256]
    split: Split
    provenance: dict[str, JsonValue] = {}
    parity: ParityTerms
    references: dict[str, str] = {}


@dataclass(frozen=True)
class ParitySet:
    """Images on which every backend must agree with the torch network.

    Attributes:
        kinds: What each image is: `good`, `cut-paste`, `scratch`, `black`, `white` or `noise`.
        images: `(N, H, W, 3)` uint8 BGR.
        scores: `(N,)` float64 reference decision scores, without ignore mask or minimum area.
        maps: `(N, ceil(h / map_step), ceil(w / map_step))` float32 reference maps, subsampled.
        map_step: Step of that subsampling.
    """

    kinds: tuple[str, ...]
    images: ImageArray
    scores: NDArray[np.float64]
    maps: FloatMap
    map_step: int


class Bundle:
    """A verified bundle on disk.

    Attributes:
        path: The file.
        sha256: Hash of the whole file; recipes name a bundle by it.
        manifest: Its manifest.
    """

    def __init__(self, path: Path, sha256: str, manifest: Manifest) -> None:
        self.path = path
        self.sha256 = sha256
        self.manifest = manifest

    @property
    def input_spec(self) -> InputSpec:
        """What the graph takes."""
        wanted = self.manifest.input
        return InputSpec(wanted.height, wanted.width, wanted.colour_order)

    def onnx_bytes(self, precision: str = "fp32") -> bytes:
        """Return the ONNX file for `precision`.

        Raises:
            BundleError: The bundle has no such graph, or has changed on disk.
        """
        name = self.manifest.graphs.get(precision)
        if name is None:
            raise BundleError(
                f"{self.path}: has no {precision} graph, only {', '.join(self.manifest.graphs)}; "
                "ask for one of these or make one with gonogo quantize"
            )
        return self.read(name)

    def network_config(self) -> dict[str, JsonValue]:
        """Return `network.json`: `schema_version` and `model`, the config of the architecture.

        Raises:
            BundleError: The bundle was made for stations only, or the file is no such object.
        """
        config = _parse_object(self.path, NETWORK_NAME, self._read_optional(NETWORK_NAME))
        _check_schema(self.path, NETWORK_NAME, config)
        return config

    def weights_bytes(self) -> bytes:
        """Return `weights.safetensors`.

        Raises:
            BundleError: The bundle was made for stations only.
        """
        return self._read_optional(WEIGHTS_NAME)

    def parity_samples(self, precision: str = "fp32") -> ParitySet:
        """Return the parity set.

        Args:
            precision: Whose references; those of FP32 where it has none of its own.

        Raises:
            BundleError: It is missing or does not fit the manifest.
        """
        reference = self.manifest.references.get(precision, REFERENCE_NAME)
        try:
            with np.load(io.BytesIO(self.read(reference)), allow_pickle=False) as stored:
                names = [str(name) for name in stored["names"]]
                kinds = tuple(str(kind) for kind in stored["kinds"])
                scores = np.asarray(stored["scores"], dtype=np.float64)
                maps = np.asarray(stored["maps"], dtype=np.float32)
        except (KeyError, ValueError, zipfile.BadZipFile) as error:
            raise BundleError(
                f"{self.path}: {reference} is damaged ({error}); make the bundle again"
            ) from error
        images = [self._parity_image(name) for name in names]
        if not images or not len(images) == len(kinds) == len(scores) == len(maps):
            raise BundleError(
                f"{self.path}: parity set holds {len(images)} images, {len(scores)} scores and "
                f"{len(maps)} maps, expected as many of each; make the bundle again"
            )
        return ParitySet(kinds, np.stack(images), scores, maps, self.manifest.parity.map_step)

    def seen_hashes(self) -> frozenset[str]:
        """Return sha256 of every image file that training, selection or quantisation has seen."""
        return frozenset(
            file.sha256
            for split_name in SEEN_PARTS
            for part in self.manifest.split.parts.get(split_name, ())
            for file in part.files
        )

    def read(self, name: str) -> bytes:
        """Return one file of the bundle, hashed again.

        Raises:
            BundleError: There is no such file, or it has changed since the bundle was opened.
        """
        expected = self.manifest.files.get(name)
        if expected is None:
            raise BundleError(f"{self.path}: holds no {name}; make the bundle again")
        with _opened(self.path) as (_, archive):
            data = archive.read(name)
        if hashlib.sha256(data).hexdigest() != expected:
            raise BundleError(f"{self.path}: {name} has changed on disk; copy the bundle again")
        return data

    def _read_optional(self, name: str) -> bytes:
        if name not in self.manifest.files:
            raise BundleError(
                f"{self.path}: holds no {name}, it was made with --station-only; "
                "make it without that option to run it with torch"
            )
        return self.read(name)

    def _parity_image(self, name: str) -> ImageArray:
        data = np.frombuffer(self.read(name), dtype=np.uint8)
        image = cv2.imdecode(data, cv2.IMREAD_COLOR)
        wanted = (self.manifest.input.height, self.manifest.input.width, 3)
        if image is None or image.shape != wanted:
            raise BundleError(
                f"{self.path}: {name} is no image of {wanted[1]}x{wanted[0]} pixels; "
                "make the bundle again"
            )
        return np.asarray(image, dtype=np.uint8)


def open_bundle(path: Path) -> Bundle:
    """Open a bundle and verify every byte of it.

    Args:
        path: The `.gonogo` file.

    Returns:
        The bundle; nothing of it has been executed or written anywhere.

    Raises:
        BundleError: The file is missing, no bundle, damaged, unsafe, or newer than this program.
    """
    with _opened(path) as (file, archive):
        # One file, opened once: another one that takes its name meanwhile must not lend its hash.
        sha256 = _stream_sha256(file)
        _check_entries(path, archive)
        manifest = _read_manifest(path, archive)
        _check_files(path, archive, manifest)
    for precision, name in manifest.graphs.items():
        if name not in manifest.files:
            raise BundleError(
                f"{path}: the {precision} graph {name} is missing; make the bundle again"
            )
    return Bundle(path, sha256, manifest)


def file_sha256(path: Path) -> str:
    """Return the sha256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return _stream_sha256(file)


def _stream_sha256(file: IO[bytes]) -> str:
    """Hash an open file from its beginning, whole."""
    digest = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(_CHUNK_BYTES):
        digest.update(chunk)
    return digest.hexdigest()


@contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[bytes], zipfile.ZipFile]]:
    """Open file and zip, and turn everything that can be wrong with them into a `BundleError`."""
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            yield file, archive
    except FileNotFoundError as error:
        raise BundleError(f"{path}: no such bundle; check the path") from error
    except OSError as error:
        raise BundleError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
        raise BundleError(
            f"{path}: damaged or no bundle ({error}); copy the bundle again"
        ) from error


def _check_entries(path: Path, archive: zipfile.ZipFile) -> None:
    """Refuse names, kinds and sizes that no bundle of ours can have."""
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise BundleError(f"{path}: {len(entries)} entries, at most {MAX_ENTRIES} expected")
    total = sum(entry.file_size for entry in entries)
    if total > MAX_TOTAL_BYTES:
        raise BundleError(f"{path}: unpacks to {total} bytes, at most {MAX_TOTAL_BYTES} expected")
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        parts = PurePosixPath(name).parts
        # zipfile ends a name at a NUL, so a name can be empty.
        unsafe = not parts or name.startswith("/") or "\\" in name or ":" in name or ".." in parts
        if unsafe or stat.S_ISLNK(entry.external_attr >> 16) or entry.is_dir():
            raise BundleError(f"{path}: unsafe entry {name!r}; do not use this file")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BundleError(f"{path}: entry {name!r} has a foreign compression; do not use it")
        if name in seen:
            raise BundleError(f"{path}: entry {name!r} appears twice; do not use this file")
        seen.add(name)


def _read_manifest(path: Path, archive: zipfile.ZipFile) -> Manifest:
    try:
        size = archive.getinfo(MANIFEST_NAME).file_size
    except KeyError as error:
        raise BundleError(
            f"{path}: cut short or no bundle ({MANIFEST_NAME} is missing); copy the bundle again"
        ) from error
    if size > MAX_MANIFEST_BYTES:
        raise BundleError(
            f"{path}: {MANIFEST_NAME} has {size} bytes, at most {MAX_MANIFEST_BYTES} expected"
        )
    content = _parse_object(path, MANIFEST_NAME, archive.read(MANIFEST_NAME))
    _check_schema(path, MANIFEST_NAME, content)
    try:
        return Manifest.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(key) for key in first["loc"])
        raise BundleError(
            f"{path}: {MANIFEST_NAME} field {field}: {first['msg']}; make the bundle again"
        ) from error


def _check_files(path: Path, archive: zipfile.ZipFile, manifest: Manifest) -> None:
    """Compare what the manifest lists with what is there, both ways, byte for byte."""
    present = set(archive.namelist()) - {MANIFEST_NAME}
    missing = sorted(set(manifest.files) - present)
    if missing:
        raise BundleError(f"{path}: {', '.join(missing)} missing; copy the bundle again")
    foreign = sorted(present - set(manifest.files))
    if foreign:
        raise BundleError(
            f"{path}: {', '.join(foreign)} not listed in its manifest; do not use this file"
        )
    for name, expected in manifest.files.items():
        digest = hashlib.sha256()
        with archive.open(name) as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                digest.update(chunk)
        if digest.hexdigest() != expected:
            raise BundleError(
                f"{path}: {name} is damaged (sha256 {digest.hexdigest()[:12]}..., "
                f"expected {expected[:12]}...); copy the bundle again"
            )


def _parse_object(path: Path, name: str, data: bytes) -> dict[str, JsonValue]:
    try:
        content = json.loads(data)
    except (UnicodeDecodeError, ValueError) as error:
        raise BundleError(f"{path}: {name} is no JSON ({error}); make the bundle again") from error
    if not isinstance(content, dict):
        raise BundleError(f"{path}: {name} is no JSON object; make the bundle again")
    return content


def _check_schema(path: Path, name: str, content: Mapping[str, JsonValue]) -> None:
    version = content.get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise BundleError(f"{path}: {name} has no schema_version; make the bundle again")
    if version > SCHEMA_VERSION:
        raise BundleError(
            f"{path}: {name} has schema {version}, this program reads up to {SCHEMA_VERSION}; "
            "update this station or make the bundle with its version"
        )
