from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest

import engine.bundle
from engine.bundle import MANIFEST_NAME, WEIGHTS_NAME, open_bundle
from engine.errors import BundleError


def rewrite(source: Path, target: Path, *, drop=(), replace=None, add=None, manifest=None) -> Path:
    """Copy a bundle with changes; `manifest` edits the parsed manifest."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if name in drop:
                continue
            data = (replace or {}).get(name, old.read(name))
            if name == MANIFEST_NAME and manifest is not None:
                content = json.loads(data)
                manifest(content)
                data = json.dumps(content).encode()
            new.writestr(name, data)
        for name, data in (add or {}).items():
            new.writestr(name, data)
    return target


def test_bundle_holds_what_its_manifest_says(small_bundle_path):
    bundle = open_bundle(small_bundle_path)
    assert bundle.sha256 == hashlib.sha256(small_bundle_path.read_bytes()).hexdigest()
    assert (bundle.manifest.method, bundle.manifest.name) == ("rd4ad", "small")
    assert (bundle.input_spec.height, bundle.input_spec.width) == (64, 64)
    assert bundle.manifest.map.height == 64
    assert bundle.onnx_bytes()
    assert bundle.weights_bytes()
    assert isinstance(bundle.network_config()["model"], dict)


def test_a_bundle_that_takes_the_name_meanwhile_lends_no_hash(
    small_bundle_path, tmp_path, monkeypatch
):
    """Recipes and releases name a bundle by its hash: it is of the bytes that are used."""
    path = rewrite(small_bundle_path, tmp_path / "used.gonogo")
    used = hashlib.sha256(path.read_bytes()).hexdigest()
    check = engine.bundle._check_files

    def check_slowly(*arguments):
        check(*arguments)
        shutil.copy(small_bundle_path, tmp_path / "signed.gonogo")
        (tmp_path / "signed.gonogo").replace(path)

    monkeypatch.setattr(engine.bundle, "_check_files", check_slowly)
    assert open_bundle(path).sha256 == used


def test_parity_samples(small_bundle_path):
    bundle = open_bundle(small_bundle_path)
    parity = bundle.parity_samples()
    assert parity.images.shape == (len(parity.kinds), 64, 64, 3)
    assert parity.images.dtype == np.uint8
    assert len(parity.kinds) >= 32
    assert set(parity.kinds) == {"good", "cut-paste", "scratch", "black", "white", "noise"}
    assert parity.maps.shape == (len(parity.kinds), 8, 8)
    assert np.isfinite(parity.scores).all()
    assert not parity.images[parity.kinds.index("black")].any()
    assert parity.images[parity.kinds.index("white")].min() == 255


def test_seen_hashes_are_all_but_the_calibration_parts(small_run, small_bundle_path):
    parts = json.loads((small_run / "split.json").read_text())["parts"]
    hashes = {n: {f["sha256"] for p in parts[n] for f in p["files"]} for n in parts}
    seen = open_bundle(small_bundle_path).seen_hashes()
    assert seen == hashes["train"] | hashes["select"] | hashes["quantise"]
    assert not seen & hashes["calibrate"]


def test_private_paths_stay_home(small_run, small_bundle_path):
    with zipfile.ZipFile(small_bundle_path) as archive:
        for name in archive.namelist():
            assert str(small_run.parent).encode() not in archive.read(name), name
        assert b"site-packages" not in archive.read("model.onnx")
        assert b"conftest" not in archive.read("model.onnx")


def test_changed_byte_anywhere_is_found(small_bundle_path, tmp_path):
    damaged = tmp_path / "damaged.gonogo"
    original = small_bundle_path.read_bytes()
    with zipfile.ZipFile(small_bundle_path) as archive:
        offsets = [archive.getinfo(n).header_offset + 120 for n in archive.namelist()]
    for offset in offsets:
        data = bytearray(original)
        data[offset] ^= 0x40
        damaged.write_bytes(data)
        with pytest.raises(BundleError, match=r"damaged\.gonogo"):
            open_bundle(damaged)


def test_exchanged_file_is_named(small_bundle_path, tmp_path):
    foreign = rewrite(
        small_bundle_path, tmp_path / "foreign.gonogo", replace={"model.onnx": b"other"}
    )
    with pytest.raises(BundleError, match=r"model\.onnx is damaged .*expected"):
        open_bundle(foreign)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.9999])
def test_truncated_file(small_bundle_path, tmp_path, share):
    data = small_bundle_path.read_bytes()
    short = tmp_path / "short.gonogo"
    short.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(BundleError, match="copy the bundle again"):
        open_bundle(short)


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/evil", "parity\\evil", "c:evil", "a/../../b"]
)
def test_path_that_leaves_the_bundle(small_bundle_path, tmp_path, name):
    evil = rewrite(small_bundle_path, tmp_path / "evil.gonogo", add={name: b"x"})
    with pytest.raises(BundleError, match="unsafe entry"):
        open_bundle(evil)


def test_an_entry_without_a_name(small_bundle_path, tmp_path):
    evil = rewrite(small_bundle_path, tmp_path / "evil.gonogo", add={"nameless": b"x"})
    evil.write_bytes(evil.read_bytes().replace(b"nameless", b"\0ameless"))
    with pytest.raises(BundleError, match="unsafe entry ''"):
        open_bundle(evil)


def test_symbolic_link(small_bundle_path, tmp_path):
    evil = tmp_path / "evil.gonogo"
    shutil.copy(small_bundle_path, evil)
    with zipfile.ZipFile(evil, "a") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(BundleError, match="unsafe entry"):
        open_bundle(evil)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_entry_that_appears_twice(small_bundle_path, tmp_path):
    evil = rewrite(small_bundle_path, tmp_path / "evil.gonogo", add={"model.onnx": b"second"})
    with pytest.raises(BundleError, match="appears twice"):
        open_bundle(evil)


def test_unlisted_entry(small_bundle_path, tmp_path):
    evil = rewrite(small_bundle_path, tmp_path / "evil.gonogo", add={"extra.bin": b"x"})
    with pytest.raises(BundleError, match=r"extra\.bin not listed"):
        open_bundle(evil)


def test_missing_onnx_is_named(small_bundle_path, tmp_path):
    partial = rewrite(small_bundle_path, tmp_path / "partial.gonogo", drop=("model.onnx",))
    with pytest.raises(BundleError, match=r"model\.onnx missing"):
        open_bundle(partial)


def test_manifest_whose_graph_is_not_listed(small_bundle_path, tmp_path):
    partial = rewrite(
        small_bundle_path,
        tmp_path / "partial.gonogo",
        drop=("model.onnx",),
        manifest=lambda content: content["files"].pop("model.onnx"),
    )
    with pytest.raises(BundleError, match=r"fp32 graph model\.onnx is missing"):
        open_bundle(partial)


def test_newer_schema_says_update(small_bundle_path, tmp_path):
    newer = rewrite(
        small_bundle_path,
        tmp_path / "newer.gonogo",
        manifest=lambda content: content.update(schema_version=2, unheard_of=1),
    )
    with pytest.raises(BundleError, match=r"schema 2, this program reads up to 1; update"):
        open_bundle(newer)


def test_damaged_manifest_names_the_field(small_bundle_path, tmp_path):
    broken = rewrite(
        small_bundle_path,
        tmp_path / "broken.gonogo",
        manifest=lambda content: content["input"].update(height=-1),
    )
    with pytest.raises(BundleError, match=r"field input\.height"):
        open_bundle(broken)


def test_no_bundle_at_all(tmp_path):
    with pytest.raises(BundleError, match="no such bundle"):
        open_bundle(tmp_path / "absent.gonogo")
    text = tmp_path / "text.gonogo"
    text.write_text("hello")
    with pytest.raises(BundleError, match="no bundle"):
        open_bundle(text)
    with zipfile.ZipFile(text, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(BundleError, match=r"manifest\.json is missing"):
        open_bundle(text)
    with pytest.raises(BundleError, match="cannot be read"):
        open_bundle(tmp_path)


def test_change_after_opening_is_found(small_bundle_path, tmp_path):
    path = tmp_path / "copy.gonogo"
    shutil.copy(small_bundle_path, path)
    bundle = open_bundle(path)
    rewrite(small_bundle_path, path, replace={"model.onnx": b"other"})
    with pytest.raises(BundleError, match="has changed on disk"):
        bundle.onnx_bytes()


def test_absent_precision_and_weights_say_the_way_out(small_bundle_path, tmp_path):
    def forget(content):
        for name in (WEIGHTS_NAME, "network.json"):
            content["files"].pop(name)

    path = rewrite(
        small_bundle_path,
        tmp_path / "station.gonogo",
        drop=(WEIGHTS_NAME, "network.json"),
        manifest=forget,
    )
    bundle = open_bundle(path)
    with pytest.raises(BundleError, match="no int8 graph, only fp32"):
        bundle.onnx_bytes("int8")
    with pytest.raises(BundleError, match="--station-only"):
        bundle.weights_bytes()
