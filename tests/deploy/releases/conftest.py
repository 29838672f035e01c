"""Releases for the tests of `gonogo deploy`."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import cv2
import numpy as np
import pytest

from deploy.keys import create_key, load_private_key, trust
from deploy.parity import create_parity_set, parity_files
from deploy.release import Maker, make_release
from engine.bundle import file_sha256
from engine.recipe import GoldenPart, Recipe, save_recipe
from engine.release_store import ReleaseStore


@pytest.fixture(scope="session")
def release_key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A private key; its public half lies beside it."""
    path = tmp_path_factory.mktemp("keys") / "release.key"
    create_key(path)
    return path


@pytest.fixture
def trusting(release_key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This machine trusts `release_key`; the folder of trusted keys."""
    folder = tmp_path / "trusted"
    monkeypatch.setenv("GONOGO_TRUSTED_KEYS", str(folder))
    trust(release_key.with_suffix(".pub"), folder)
    return folder


@pytest.fixture(scope="session")
def make_product(
    tmp_path_factory: pytest.TempPathFactory,
    brightness_bundle: Callable[..., Path],
    release_key: Path,
) -> Callable[..., Path]:
    """Factory of release files of the product `plate`; its map is brightness.

    Called with `version`, `key` (None = unsigned) and `threshold`; the golden parts are a grey
    picture that is good and a white one that is bad, so a threshold of 2 judges one wrong.
    """
    bundle = _with_parity(brightness_bundle(), tmp_path_factory.mktemp("proved") / "plate.gonogo")

    def make(version: int = 1, *, key: Path | None = release_key, threshold: float = 0.8) -> Path:
        folder = tmp_path_factory.mktemp("made")
        golden = folder / "plate.recipe.golden"
        golden.mkdir()
        parts = []
        for name, grey, good in (("grey.png", 90, True), ("white.png", 255, False)):
            cv2.imwrite(str(golden / name), np.full((32, 32, 3), grey, np.uint8))
            sha256 = file_sha256(golden / name)
            parts.append(GoldenPart(file=name, sha256=sha256, good=good, name=name))
        recipe = Recipe(
            product="plate",
            version=version,
            bundle_sha256=file_sha256(bundle),
            thresholds={"openvino/fp32": threshold},
            golden=tuple(parts),
        )
        save_recipe(recipe, folder / "plate.recipe.toml")
        maker = Maker("a test", "", None if key is None else load_private_key(key))
        return make_release(folder / "plate.recipe.toml", bundle, folder, maker)

    return make


@pytest.fixture
def store(tmp_path: Path) -> ReleaseStore:
    """An empty store of releases."""
    return ReleaseStore(tmp_path / "releases")


def _with_parity(source: Path, target: Path) -> Path:
    """Copy a bundle whose map is brightness, with a parity set that says so."""
    images = np.stack([np.full((32, 32, 3), grey, np.uint8) for grey in range(40, 200, 20)])
    maps = images.mean(axis=3, dtype=np.float32) / np.float32(255)
    files = parity_files(create_parity_set(("good",) * len(images), images, maps))
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        manifest = json.loads(old.read("manifest.json"))
        manifest["files"] |= {name: sha256(data).hexdigest() for name, data in files.items()}
        new.writestr("manifest.json", json.dumps(manifest))
        new.writestr("model.onnx", old.read("model.onnx"))
        for name, data in files.items():
            new.writestr(name, data)
    return target
