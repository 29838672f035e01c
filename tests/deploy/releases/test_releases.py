"""Releases from the key to the store: made, signed, refused, and placed whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest
from placed_releases import AUDIT, paths_of

from deploy import install as install_module
from deploy.install import activate, install
from deploy.keys import create_key, key_fingerprint, load_private_key
from deploy.release import verify_release
from engine.bundle import open_bundle
from engine.errors import ReleaseError, SignatureError
from engine.recipe import load_recipe
from engine.release import BUNDLE_NAME, MANIFEST_NAME, RECIPE_NAME, SIGNATURE_NAME, check_folder
from engine.release_store import check_at_load


def rezip(source: Path, target: Path, *, drop=(), replace=None, add=()) -> Path:
    """Copy a release with other entries."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if name not in drop:
                new.writestr(name, (replace or {}).get(name, old.read(name)))
        for entry, data in add:
            new.writestr(entry, data)
    return target


def manifest_of(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as archive:
        manifest: dict[str, Any] = json.loads(archive.read(MANIFEST_NAME))
    return manifest


def signed(manifest: dict[str, Any], key: Path) -> dict[str, bytes]:
    data = json.dumps(manifest).encode()
    return {MANIFEST_NAME: data, SIGNATURE_NAME: load_private_key(key).sign(data)}


def test_a_release_is_made_on_a_stick_without_links_too(make_product, monkeypatch):
    def no_links(source, target):
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), source, None, target)

    monkeypatch.setattr(os, "link", no_links)
    path = make_product(key=None)
    assert verify_release(path).manifest.product == "plate"
    assert not list(path.parent.glob(".*"))


# Keys.


def test_a_key_is_closed_to_others_and_never_overwritten(tmp_path):
    path = tmp_path / "mine.key"
    public, fingerprint = create_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert key_fingerprint(public) == key_fingerprint(path) == fingerprint
    before = path.read_bytes()
    with pytest.raises(SignatureError, match="never overwritten"):
        create_key(path)
    public.unlink()
    with pytest.raises(SignatureError, match="never overwritten"):
        create_key(path)
    assert path.read_bytes() == before


def test_a_private_key_that_others_can_read_does_not_sign(tmp_path):
    path = tmp_path / "open.key"
    create_key(path)
    path.chmod(0o644)
    with pytest.raises(SignatureError, match="others may read"):
        load_private_key(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no key", "expected an ed25519 public key"),
        (b"-----BEGIN PRIVATE KEY-----\n", "found a private one"),
    ],
)
def test_a_broken_trusted_key_refuses_everything(trusting, make_product, content, words):
    (trusting / "broken.pem").write_bytes(content)
    with pytest.raises(SignatureError, match=words):
        verify_release(make_product())


def test_the_environment_cannot_talk_a_station_out_of_its_keys(
    trusting, make_product, monkeypatch, tmp_path
):
    monkeypatch.setattr("engine.signature.SYSTEM_FOLDER", trusting)
    monkeypatch.setenv("GONOGO_TRUSTED_KEYS", str(tmp_path / "nothing"))
    with pytest.raises(SignatureError, match="is not signed"):
        verify_release(make_product(key=None))


# What is placed, and what is refused.


def test_a_signed_release_is_placed_whole(trusting, make_product, store):
    del trusting
    release = install(make_product(3), store, AUDIT)
    assert release.signed_by
    assert release.path == store.version_folder("plate", 3)
    assert load_recipe(release.path / RECIPE_NAME).version == 3
    assert open_bundle(release.path / BUNDLE_NAME).manifest.name == "plate"
    assert sorted(one.name for one in (release.path / "product.recipe.golden").iterdir()) == [
        "grey.png",
        "white.png",
    ]
    assert store.active("plate") is None


@pytest.mark.usefixtures("trusting")
def test_an_unsigned_release_is_refused_once_a_key_is_installed(make_product, store):
    with pytest.raises(SignatureError, match="is not signed"):
        install(make_product(key=None), store, AUDIT)
    assert store.versions("plate") == []


def test_without_keys_unsigned_releases_are_taken(make_product, store):
    release = install(make_product(key=None), store, AUDIT)
    assert release.signed_by is None
    activate(store, "plate", 1, AUDIT)
    assert check_at_load(*paths_of(store)) is None


@pytest.mark.usefixtures("trusting")
def test_a_release_of_another_key_is_refused(make_product, store, tmp_path):
    create_key(tmp_path / "other.key")
    with pytest.raises(SignatureError, match="does not know"):
        install(make_product(key=tmp_path / "other.key"), store, AUDIT)


def with_changed_manifest(source, target, key):
    del key
    manifest = {**manifest_of(source), "version": 9}
    return rezip(source, target, replace={MANIFEST_NAME: json.dumps(manifest).encode()})


def with_changed_recipe(source, target, key):
    del key
    with zipfile.ZipFile(source) as archive:
        recipe = archive.read(RECIPE_NAME).replace(b"0.8", b"9.8")
    return rezip(source, target, replace={RECIPE_NAME: recipe})


def with_cut_signature(source, target, key):
    del key
    return rezip(source, target, replace={SIGNATURE_NAME: b"\0" * 63})


def with_long_signature(source, target, key):
    del key
    return rezip(source, target, replace={SIGNATURE_NAME: b"\0" * 65})


def with_missing_bundle(source, target, key):
    del key
    return rezip(source, target, drop=[BUNDLE_NAME])


def with_more_than_its_manifest(source, target, key):
    del key
    return rezip(source, target, add=[("product.recipe.golden/more.png", b"")])


def with_a_path_out(source, target, key):
    del key
    return rezip(source, target, add=[("../evil.txt", b"x")])


def with_a_signed_path_out(source, target, key):
    manifest = manifest_of(source)
    manifest["files"]["product.recipe.golden/../../evil.txt"] = "0" * 64
    add = [("product.recipe.golden/../../evil.txt", b"x")]
    return rezip(source, target, replace=signed(manifest, key), add=add)


def with_a_link(source, target, key):
    del key
    link = zipfile.ZipInfo("product.recipe.golden/link.png")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    return rezip(source, target, add=[(link, b"/etc/passwd")])


def with_another_product_inside(source, target, key):
    manifest = {**manifest_of(source), "product": "flange"}
    return rezip(source, target, replace=signed(manifest, key))


def with_a_newer_schema(source, target, key):
    manifest = {**manifest_of(source), "schema_version": 2}
    return rezip(source, target, replace=signed(manifest, key))


def cut_short(source, target, key):
    del key
    target.write_bytes(source.read_bytes()[:-200])
    return target


@pytest.mark.parametrize(
    "damage",
    [
        with_changed_manifest,
        with_changed_recipe,
        with_cut_signature,
        with_long_signature,
        with_missing_bundle,
        with_more_than_its_manifest,
        with_a_path_out,
        with_a_signed_path_out,
        with_a_link,
        with_another_product_inside,
        with_a_newer_schema,
        cut_short,
    ],
)
@pytest.mark.usefixtures("trusting")
def test_a_damaged_or_unsafe_release_leaves_nothing(
    damage, make_product, store, tmp_path, release_key
):
    before = set(tmp_path.rglob("*"))
    path = damage(make_product(), tmp_path / "bad.release", release_key)
    with pytest.raises(ReleaseError, match=r"bad\.release") as caught:
        install(path, store, AUDIT)
    assert "\n" not in str(caught.value)
    left = set(tmp_path.rglob("*")) - before - {path, store.root, store.root / "lock"}
    assert left == set()


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_entry_that_appears_twice_is_refused(make_product, store, tmp_path):
    path = rezip(make_product(), tmp_path / "two.release", add=[(MANIFEST_NAME, b"{}")])
    with pytest.raises(ReleaseError, match="appears twice"):
        install(path, store, AUDIT)


def test_nothing_is_left_of_an_installation_on_a_full_disk(make_product, store, monkeypatch):
    def full(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = make_product()
    monkeypatch.setattr(install_module, "sync_path", full)
    with pytest.raises(ReleaseError, match="No space left"):
        install(path, store, AUDIT)
    assert [one.name for one in store.root.iterdir()] == ["lock"]


def test_what_a_kill_left_is_cleared_by_the_next_installation(make_product, store):
    leftover = store.root / ".incoming-abc"
    leftover.mkdir(parents=True)
    (leftover / RECIPE_NAME).write_bytes(b"half")
    assert store.products() == []
    install(make_product(), store, AUDIT)
    assert not leftover.exists()


def test_a_version_is_never_replaced_by_another_one(make_product, store):
    first = make_product()
    install(first, store, AUDIT)
    install(first, store, AUDIT)
    with pytest.raises(ReleaseError, match="another release of this version"):
        install(make_product(threshold=0.7), store, AUDIT)


def test_what_lies_there_damaged_is_installed_again(trusting, make_product, store):
    del trusting
    path = make_product()
    install(path, store, AUDIT)
    activate(store, "plate", 1, AUDIT)
    folder = store.version_folder("plate", 1)
    for name in (SIGNATURE_NAME, MANIFEST_NAME, "product.recipe.golden/grey.png"):
        (folder / name).unlink()
        with pytest.raises(ReleaseError):
            check_at_load(*paths_of(store))
        install(path, store, AUDIT)
        assert check_at_load(*paths_of(store)) is not None
    assert not list(store.root.glob(".incoming-*"))


@pytest.mark.parametrize("product", ["Deckel 45° / groß", "..", ".hidden", "a\\b:c"])
def test_any_product_name_has_a_folder_of_its_own(store, product):
    folder = store.product_folder(product)
    assert folder.parent == store.root
    folder.mkdir(parents=True)
    assert store.products() == [product]


def test_a_folder_without_a_key_is_still_whole_or_refused(make_product, store):
    release = install(make_product(key=None), store, AUDIT)
    picture = release.path / "product.recipe.golden" / "grey.png"
    picture.unlink()
    picture.symlink_to("/etc/hostname")
    with pytest.raises(ReleaseError, match="found a link"):
        check_folder(release.path, {})
