"""Make and sign a release: recipe, bundle and golden parts in one file."""

from __future__ import annotations

import json
import os
import tempfile
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from pydantic import ValidationError

from engine.bundle import file_sha256, open_bundle
from engine.errors import ReleaseError
from engine.files import sync_path
from engine.inspector import check_recipe_fits
from engine.recipe import parse_recipe
from engine.release import (
    BUNDLE_NAME,
    FORMAT,
    GOLDEN_FOLDER,
    MANIFEST_NAME,
    RECIPE_NAME,
    SCHEMA_VERSION,
    SIGNATURE_NAME,
    SUFFIX,
    Release,
    ReleaseManifest,
    read_bounded,
    unpack_release,
)
from engine.release import MAX_RECIPE_BYTES as _MAX_RECIPE_BYTES
from engine.signature import trusted_keys

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_RECIPE_SUFFIX = ".recipe.toml"


@dataclass(frozen=True)
class Maker:
    """Who makes a release, and why.

    Attributes:
        who: Name.
        why: What is new, in words.
        key: Signs; None makes an unsigned release, which only a station without keys takes.
    """

    who: str
    why: str = ""
    key: Ed25519PrivateKey | None = None


def make_release(recipe_path: Path, bundle_path: Path, target: Path, maker: Maker) -> Path:
    """Put a calibrated recipe, its bundle and its golden parts into one signed file.

    Args:
        recipe_path: `PRODUCT.recipe.toml`; product and version are its own.
        bundle_path: The bundle that it was calibrated with.
        target: The file, or a folder for `PRODUCT-VERSION.release`.
        maker: Who signs it.

    Returns:
        The file.

    Raises:
        InspectionError: They do not belong together, a golden part is missing, the file exists
            already or cannot be written; nothing is left behind.
    """
    data = read_bounded(recipe_path, _MAX_RECIPE_BYTES)
    recipe = parse_recipe(data, recipe_path)
    bundle = open_bundle(bundle_path)
    check_recipe_fits(bundle, bundle_path, recipe, recipe_path)
    pictures = _golden_folder(recipe_path)
    sources: dict[str, Path | bytes] = {RECIPE_NAME: data, BUNDLE_NAME: bundle_path}
    files = {RECIPE_NAME: sha256(data).hexdigest(), BUNDLE_NAME: bundle.sha256}
    for part in recipe.golden:
        picture = pictures / part.file
        if not picture.is_file() or file_sha256(picture) != part.sha256:
            raise ReleaseError(
                f"{picture}: this golden part is missing or was changed; add it again or remove it "
                f"with gonogo recipe golden remove {recipe_path}"
            )
        sources[f"{GOLDEN_FOLDER}/{part.file}"] = picture
        files[f"{GOLDEN_FOLDER}/{part.file}"] = part.sha256
    manifest = _manifest_bytes(recipe_path, recipe.product, recipe.version, maker, files)
    if target.is_dir():
        target = target / f"{quote(recipe.product, safe=' ')}-{recipe.version}{SUFFIX}"
    if target.exists():
        raise ReleaseError(
            f"{target}: exists already and a release is never changed; name another file, or "
            "give the recipe its next version"
        )
    _write(target, manifest, sources, maker.key)
    return target


def verify_release(path: Path, trust: Path | None = None) -> Release:
    """Verify a release file as the station would, without placing it anywhere.

    Args:
        path: The file.
        trust: Folder of trusted keys; None = the station's.

    Raises:
        ReleaseError: It would be refused.
    """
    keys = trusted_keys(trust)
    with tempfile.TemporaryDirectory() as folder:
        try:
            return unpack_release(path, keys, Path(folder))
        except OSError as error:
            raise ReleaseError(
                f"{path}: cannot be unpacked ({error.strerror}); free space in {folder}"
            ) from error


def _manifest_bytes(
    recipe_path: Path, product: str, version: int, maker: Maker, files: Mapping[str, str]
) -> bytes:
    try:
        manifest = ReleaseManifest(
            schema_version=SCHEMA_VERSION,
            format=FORMAT,
            product=product,
            version=version,
            created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            who=maker.who,
            why=maker.why,
            files=dict(files),
        )
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(step) for step in first["loc"])
        raise ReleaseError(
            f"{recipe_path}: {field} cannot be released ({first['msg']}); rename it"
        ) from error
    return json.dumps(manifest.model_dump(), indent=1, ensure_ascii=False).encode()


def _write(
    target: Path,
    manifest: bytes,
    sources: Mapping[str, Path | bytes],
    key: Ed25519PrivateKey | None,
) -> None:
    temporary = ""
    try:
        descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(descriptor, "wb") as file:
            # Stored: a bundle and PNG pictures are packed already.
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(MANIFEST_NAME, manifest)
                if key is not None:
                    archive.writestr(SIGNATURE_NAME, key.sign(manifest))
                for name, source in sources.items():
                    if isinstance(source, bytes):
                        archive.writestr(name, source)
                    else:
                        archive.write(source, name)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        _name(Path(temporary), target)
        sync_path(target.absolute().parent)
    except FileExistsError as error:
        raise ReleaseError(f"{target}: exists already; name another file") from error
    except OSError as error:
        raise ReleaseError(
            f"{target}: cannot be written ({error.strerror}); check the folder and the free space"
        ) from error
    finally:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink()


def _name(temporary: Path, target: Path) -> None:
    """Give a whole file its name, without replacing what somebody else has made meanwhile."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:
        # A stick with FAT has no links: it was looked before whether the name is free.
        temporary.replace(target)


def _golden_folder(recipe_path: Path) -> Path:
    """Where `calibration.golden` keeps the pictures of a recipe."""
    stem = recipe_path.name.removesuffix(_RECIPE_SUFFIX).removesuffix(".toml")
    return recipe_path.with_name(f"{stem}.recipe.golden")
