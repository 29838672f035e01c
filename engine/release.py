"""Read and verify a release: recipe and bundle together, signed together, for one product.

    manifest.json                what is inside, with the sha256 of every other file
    manifest.sig                 64 bytes: ed25519 over the bytes of manifest.json
    product.recipe.toml          the calibrated recipe
    product.gonogo               its bundle
    product.recipe.golden/...    pictures of its golden parts

As a file it is the zip `PRODUCT-VERSION.release`; at the station the same files lie in a folder.
Nothing in it is believed before signature, names, sizes and hashes are right; what is unpacked is
hashed as it is written.
"""

from __future__ import annotations

import errno
import json
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from engine.bundle import Sha256, open_bundle
from engine.errors import BundleError, RecipeError, ReleaseError
from engine.recipe import Recipe, parse_recipe
from engine.signature import SIGNATURE_BYTES, signer_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    Keys = Mapping[str, Ed25519PublicKey]

SCHEMA_VERSION = 1
FORMAT: Literal["gonogo-release"] = "gonogo-release"
SUFFIX = ".release"
MANIFEST_NAME = "manifest.json"
SIGNATURE_NAME = "manifest.sig"
RECIPE_NAME = "product.recipe.toml"
BUNDLE_NAME = "product.gonogo"
GOLDEN_FOLDER = "product.recipe.golden"
REQUIRED = (RECIPE_NAME, BUNDLE_NAME)

MAX_ENTRIES = 10_000
MAX_MANIFEST_BYTES = 8 * 2**20
MAX_RECIPE_BYTES = 64 * 2**20
MAX_TOTAL_BYTES = 5 * 2**30
_CHUNK_BYTES = 2**20
_MADE_AGAIN = "make the release again"

EntryName = Annotated[
    str,
    Field(
        pattern=r"^(product\.recipe\.toml|product\.gonogo"
        r"|product\.recipe\.golden/[A-Za-z0-9][A-Za-z0-9._-]{0,199})$"
    ),
]


class ReleaseManifest(BaseModel):
    """`manifest.json` of a release.

    Attributes:
        schema_version: Version of this format.
        format: Tells a release from any other signed JSON.
        product: Product of the recipe.
        version: Version of the recipe; it only grows.
        created: UTC time in ISO 8601.
        who: Who made it.
        why: What is new, in words.
        files: Path -> sha256 of every file beside manifest and signature.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: int
    format: Literal["gonogo-release"]
    product: Annotated[str, Field(min_length=1, max_length=100, pattern=r"\S")]
    version: Annotated[int, Field(ge=1, strict=True)]
    created: str
    who: str
    why: str = ""
    files: dict[EntryName, Sha256]


@dataclass(frozen=True)
class Release:
    """A verified release.

    Attributes:
        path: The file, or the folder where it is installed.
        manifest: What it says of itself.
        signed_by: Fingerprint of the key; None where no key is asked for.
        recipe: The recipe as it was hashed; None while only the outside was looked at.
    """

    path: Path
    manifest: ReleaseManifest
    signed_by: str | None
    recipe: Recipe | None = None

    @property
    def name(self) -> str:
        """Product and version for people."""
        return f"{self.manifest.product} version {self.manifest.version}"


def unpack_release(path: Path, keys: Keys, folder: Path) -> Release:
    """Verify a release file while it is unpacked into an empty folder.

    Args:
        path: `PRODUCT-VERSION.release`.
        keys: Trusted keys; empty = signatures are not asked for.
        folder: Empty folder; nothing is written elsewhere. After an error it is for throwing away.

    Raises:
        ReleaseError: The file is missing, damaged, foreign, unsafe, unsigned or newer.
        OSError: The folder cannot be written.
    """
    with _opened(path) as archive:
        names = _check_entries(path, archive)
        manifest_data = archive.read(MANIFEST_NAME)
        signature = archive.read(SIGNATURE_NAME) if SIGNATURE_NAME in names else None
        signed_by = signer_of(manifest_data, signature, keys, str(path)) if keys else None
        manifest = parse_manifest(manifest_data, path)
        _check_names(path, names, manifest)
        (folder / MANIFEST_NAME).write_bytes(manifest_data)
        if signature is not None:
            (folder / SIGNATURE_NAME).write_bytes(signature)
        if any(name.startswith(GOLDEN_FOLDER) for name in names):
            (folder / GOLDEN_FOLDER).mkdir()
        for name, expected in manifest.files.items():
            with archive.open(name) as source:
                found = _copied(source, folder / name)
            _check_hash(path, name, found, expected)
    return _with_recipe(Release(path, manifest, signed_by), folder, with_bundle=True)


def check_folder(folder: Path, keys: Keys) -> Release:
    """Verify an installed release, every byte of it, with the recipe as it was hashed.

    Args:
        folder: Where it is installed.
        keys: Trusted keys; empty = signatures are not asked for.

    Raises:
        ReleaseError: It is incomplete, was changed, or is not signed by one of the keys.
    """
    manifest_data = read_bounded(folder / MANIFEST_NAME, MAX_MANIFEST_BYTES)
    signature = None
    if (folder / SIGNATURE_NAME).exists():
        signature = read_bounded(folder / SIGNATURE_NAME, SIGNATURE_BYTES)
    signed_by = signer_of(manifest_data, signature, keys, str(folder)) if keys else None
    manifest = parse_manifest(manifest_data, folder)
    _check_names(folder, frozenset(manifest.files), manifest)
    for name, expected in manifest.files.items():
        if name != RECIPE_NAME:  # its bytes are hashed and parsed in one go
            _check_hash(folder, name, _file_hash(folder / name), expected)
    return _with_recipe(Release(folder, manifest, signed_by), folder, with_bundle=False)


def parse_manifest(data: bytes, path: Path) -> ReleaseManifest:
    """Parse `manifest.json` read from `path`.

    Raises:
        ReleaseError: It is no such manifest, or newer than this program.
    """
    try:
        content: JsonValue = json.loads(data)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise ReleaseError(
            f"{path}: {MANIFEST_NAME} is no JSON ({_line(error)}); {_MADE_AGAIN}"
        ) from error
    if not isinstance(content, dict):
        raise ReleaseError(f"{path}: {MANIFEST_NAME} is no JSON object; {_MADE_AGAIN}")
    version = content.get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ReleaseError(f"{path}: {MANIFEST_NAME} has no schema_version; {_MADE_AGAIN}")
    if version > SCHEMA_VERSION:
        raise ReleaseError(
            f"{path}: {MANIFEST_NAME} has schema {version}, this program reads up to "
            f"{SCHEMA_VERSION}; update this station or make the release with its version"
        )
    try:
        return ReleaseManifest.model_validate(content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ascii(".".join(str(key) for key in first["loc"]))
        raise ReleaseError(
            f"{path}: {MANIFEST_NAME} field {field}: {_line(first['msg'])}; {_MADE_AGAIN}"
        ) from error


def read_bounded(path: Path, limit: int) -> bytes:
    """Read a file of an installed release that must not be large, nor a link to elsewhere.

    Raises:
        ReleaseError: It is missing, a link, larger, or cannot be read.
    """
    _refuse_link(path)
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > limit:
        raise ReleaseError(f"{path}: more than {limit} bytes; install the release again")
    return data


def _with_recipe(release: Release, folder: Path, *, with_bundle: bool) -> Release:
    """Read what was unpacked: recipe, bundle, golden parts and manifest must belong together.

    The bundle's inside is checked where the release is installed; at a start its hash suffices,
    and the bundle is checked where it is opened.
    """
    path, manifest = release.path, release.manifest
    data = read_bounded(folder / RECIPE_NAME, MAX_RECIPE_BYTES)
    _check_hash(path, RECIPE_NAME, sha256(data).hexdigest(), manifest.files[RECIPE_NAME])
    try:
        recipe = parse_recipe(data, folder / RECIPE_NAME)
        if with_bundle:
            open_bundle(folder / BUNDLE_NAME)
    except (RecipeError, BundleError) as error:
        words = _line(error).replace(f"{folder}/", "")
        raise ReleaseError(f"{path}: {words}") from error
    if (recipe.product, recipe.version) != (manifest.product, manifest.version):
        raise ReleaseError(
            f"{path}: expected a recipe of {release.name!r}, found "
            f"{f'{recipe.product} version {recipe.version}'!r}; {_MADE_AGAIN}"
        )
    if not recipe.thresholds or recipe.bundle_sha256 != manifest.files[BUNDLE_NAME]:
        raise ReleaseError(
            f"{path}: its recipe is a draft or belongs to another bundle; calibrate it with this "
            f"bundle and {_MADE_AGAIN}"
        )
    golden = {f"{GOLDEN_FOLDER}/{part.file}": part.sha256 for part in recipe.golden}
    if golden != {name: sha for name, sha in manifest.files.items() if name not in REQUIRED}:
        raise ReleaseError(
            f"{path}: its pictures are not the golden parts of its recipe; {_MADE_AGAIN}"
        )
    return Release(path, manifest, release.signed_by, recipe)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open the zip and turn everything that can be wrong with it into a `ReleaseError`."""
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise ReleaseError(f"{path}: no such release; check the path") from error
    except OSError as error:
        raise ReleaseError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    except (zipfile.BadZipFile, EOFError, ValueError, RuntimeError) as error:
        raise _damaged(path, error) from error
    with archive:
        try:
            yield archive
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
            raise _damaged(path, error) from error
        except OSError as error:
            if error.errno == errno.EINVAL:  # an entry that begins before the file
                raise _damaged(path, error) from error
            raise


def _check_entries(path: Path, archive: zipfile.ZipFile) -> frozenset[str]:
    """Refuse names, kinds and sizes that no release of ours can have; return the names."""
    entries = archive.infolist()
    total = sum(entry.file_size for entry in entries)
    if len(entries) > MAX_ENTRIES or total > MAX_TOTAL_BYTES:
        raise ReleaseError(
            f"{path}: {len(entries)} entries of {total} bytes, at most {MAX_ENTRIES} of "
            f"{MAX_TOTAL_BYTES} expected; do not use this file"
        )
    limits = {
        MANIFEST_NAME: MAX_MANIFEST_BYTES,
        SIGNATURE_NAME: SIGNATURE_BYTES,
        RECIPE_NAME: MAX_RECIPE_BYTES,
    }
    names: set[str] = set()
    for entry in entries:
        name = entry.filename
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if name in names or kind not in (0, stat.S_IFREG) or entry.is_dir():
            raise ReleaseError(
                f"{path}: entry {name!a} appears twice or is no plain file; do not use this file"
            )
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ReleaseError(f"{path}: entry {name!a} has a foreign compression")
        if entry.file_size > limits.get(name, MAX_TOTAL_BYTES):
            raise ReleaseError(f"{path}: entry {name!a} has {entry.file_size} bytes, too many")
        names.add(name)
    if MANIFEST_NAME not in names:
        raise ReleaseError(
            f"{path}: cut short or no release ({MANIFEST_NAME} is missing); copy it again"
        )
    return frozenset(names)


def _check_names(path: Path, names: frozenset[str], manifest: ReleaseManifest) -> None:
    """Compare what the manifest lists with what is there, both ways.

    The manifest's own names match a pattern without any way out of the folder, so equality makes
    every other name safe too.
    """
    present = names - {MANIFEST_NAME, SIGNATURE_NAME}
    listed = frozenset(manifest.files)
    missing = sorted((listed - present) | (frozenset(REQUIRED) - listed))
    foreign = sorted(present - listed)
    if missing:
        raise ReleaseError(f"{path}: {', '.join(missing)} missing; copy the release again")
    if foreign:
        raise ReleaseError(
            f"{path}: {foreign[0]!a} is not listed in its manifest; do not use this file"
        )


def _copied(source: IO[bytes], target: Path) -> str:
    """Write a stream to a new file; return the sha256 of what was written."""
    digest = sha256()
    with target.open("xb") as file:
        while chunk := source.read(_CHUNK_BYTES):
            digest.update(chunk)
            file.write(chunk)
    return digest.hexdigest()


def _file_hash(path: Path) -> str:
    _refuse_link(path)
    digest = sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
    except OSError as error:
        raise _unreadable(path, error) from error
    return digest.hexdigest()


def _check_hash(path: Path, name: str, found: str, expected: str) -> None:
    if found != expected:
        raise ReleaseError(
            f"{path}: {name} was changed (sha256 {found[:12]}..., expected {expected[:12]}...); "
            "get the release again and install it"
        )


def _refuse_link(path: Path) -> None:
    if path.is_symlink():
        raise ReleaseError(f"{path}: expected a file, found a link; install the release again")


def _unreadable(path: Path, error: OSError) -> ReleaseError:
    return ReleaseError(
        f"{path}: cannot be read ({error.strerror}); install the release again or mend its rights"
    )


def _damaged(path: Path, error: Exception) -> ReleaseError:
    return ReleaseError(f"{path}: damaged or no release ({_line(error)}); copy it again")


def _line(error: object) -> str:
    """What an error says, in one line."""
    return " ".join(str(error).split())
