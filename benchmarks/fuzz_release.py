"""The target `release` of `benchmarks.fuzz`: a file that comes to a station on a stick.

Half of the inputs damage the zip, the others the manifest, which is then signed with the trusted
key: so the code behind the signature is reached, too. Each is read with the key and without any.
Promises: one line of error, or a release that is whole when it is read again where it was unpacked;
with the key no other manifest than the one that was signed; and never a file or folder anywhere but
in the folder that it was unpacked into.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zipfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.fuzz_targets import BrokenPromiseError, Target, tiny_bundle
from engine import release as release_file
from engine.errors import InspectionError
from engine.recipe import GoldenPart, Recipe, save_recipe
from engine.release import (
    BUNDLE_NAME,
    GOLDEN_FOLDER,
    MANIFEST_NAME,
    RECIPE_NAME,
    SIGNATURE_NAME,
    check_folder,
    parse_manifest,
    unpack_release,
)
from engine.signature import fingerprint

_PICTURE = b"not looked at when it is unpacked"
_TOKENS = [
    b"PK\x01\x02",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"../",
    b"/etc/",
    b"product.recipe.golden/",
    b"null",
    b"1e999",
    b"[[[[",
    b'{"',
    b"\\u0000",
    b"\n",
]


def create_release_target(folder: Path) -> Target:
    """Make the target; `folder` is its own."""
    key = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"fuzz").digest())
    keys = {fingerprint(key.public_key()): key.public_key()}
    files = _files(folder)
    manifest = {
        "schema_version": 1,
        "format": "gonogo-release",
        "product": "plate",
        "version": 1,
        "created": "2026-01-01T00:00:00+00:00",
        "who": "fuzz",
        "why": "",
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
    }
    words = json.dumps(manifest).encode("ascii")
    signed = parse_manifest(words, folder)
    box = folder / "a" / "b"
    inner = box / "inner"
    box.mkdir(parents=True)
    path = folder / "x.release"

    def zipped(data: bytes) -> bytes:
        return _zipped({MANIFEST_NAME: data, SIGNATURE_NAME: key.sign(data), **files})

    def run(data: bytes) -> None:
        whole = data[:2] == b"PK"
        path.write_bytes(data if whole else zipped(data))
        for known in (keys, {}):
            inner.mkdir()
            try:
                found = unpack_release(path, known, inner)
            except InspectionError as error:
                _require("\n" not in str(error), "an error of several lines")
            else:
                _require(not known or not whole or found.manifest == signed, "another manifest")
                _require(check_folder(inner, known).recipe == found.recipe, "two recipes")
            finally:
                _check_place(folder, inner)
                shutil.rmtree(inner)

    return Target("release", [words, zipped(words)], _TOKENS, run, (str(release_file.__file__),))


def _check_place(folder: Path, inner: Path) -> None:
    """Everything is where it was, but for what lies in `inner`; and that has our names alone."""
    levels = {
        folder: {"a", "x.release"},
        folder / "a": {"b"},
        inner.parent: {"inner"},
    }
    for place, expected in levels.items():
        found = {one.name for one in place.iterdir()}
        _require(found == expected, f"{found - expected} in {place}")
    allowed = {MANIFEST_NAME, SIGNATURE_NAME, RECIPE_NAME, BUNDLE_NAME, GOLDEN_FOLDER}
    found = {one.name for one in inner.iterdir()}
    _require(found <= allowed, f"{found - allowed} unpacked")
    _require(not any(one.is_symlink() for one in inner.rglob("*")), "a link unpacked")


def _files(folder: Path) -> dict[str, bytes]:
    """What a release holds beside manifest and signature."""
    bundle = tiny_bundle()
    part = GoldenPart(file="good.png", sha256=hashlib.sha256(_PICTURE).hexdigest(), good=True)
    recipe = Recipe(
        product="plate",
        bundle_sha256=hashlib.sha256(bundle).hexdigest(),
        thresholds={"openvino/fp32": 0.5},
        golden=(part,),
    )
    path = folder / RECIPE_NAME
    save_recipe(recipe, path)
    data = path.read_bytes()
    path.unlink()
    return {RECIPE_NAME: data, BUNDLE_NAME: bundle, f"{GOLDEN_FOLDER}/good.png": _PICTURE}


def _zipped(files: dict[str, bytes]) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return memory.getvalue()


def _require(kept: bool, words: str) -> None:
    if not kept:
        raise BrokenPromiseError(words)
