"""Releases from the key to the line: made, signed, refused, placed, put in force, rolled back."""

from __future__ import annotations

import errno
import json
import os
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from deploy import install as install_module
from deploy.install import Audit, activate, install, list_releases, roll_back
from deploy.keys import create_key, key_fingerprint, load_private_key
from deploy.release import verify_release
from engine.bundle import open_bundle
from engine.chained_log import ChainedLog
from engine.errors import ReleaseError, SignatureError
from engine.recipe import load_recipe
from engine.release import BUNDLE_NAME, MANIFEST_NAME, RECIPE_NAME, SIGNATURE_NAME, check_folder
from engine.release_store import ReleaseStore, check_at_load

AUDIT = Audit("a test", "because")


@pytest.fixture
def store(tmp_path):
    return ReleaseStore(tmp_path / "releases")


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


def paths_of(store: ReleaseStore, version: str = "active") -> tuple[Path, Path]:
    folder = store.product_folder("plate") / version
    return folder / BUNDLE_NAME, folder / RECIPE_NAME


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


# What is refused.


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


# What is in force.


@pytest.mark.usefixtures("trusting")
def test_an_older_release_comes_back_by_rollback_only(make_product, store):
    for version in (1, 2):
        install(make_product(version), store, AUDIT)
    activate(store, "plate", 2, AUDIT)
    with pytest.raises(ReleaseError, match=r"gonogo deploy rollback .*--to 1"):
        activate(store, "plate", 1, AUDIT)
    assert store.active("plate") == 2
    with pytest.raises(ReleaseError, match="expected a reason"):
        roll_back(store, "plate", None, Audit("a test", " "), None)
    roll_back(store, "plate", None, Audit("a test", "too strict"), None)
    assert store.active("plate") == 1
    signed_recipe = check_at_load(*paths_of(store))
    assert signed_recipe is not None
    assert signed_recipe.version == 1
    last = store.log.read()[-1]
    found = {key: last[key] for key in ("who", "action", "why", "from_version", "version")}
    assert found == {
        "who": "a test",
        "action": "rollback",
        "why": "too strict",
        "from_version": 2,
        "version": 1,
    }


@pytest.mark.usefixtures("trusting")
def test_after_a_rollback_one_in_between_can_be_brought_back_too(make_product, store):
    for version in (1, 2, 3):
        install(make_product(version), store, AUDIT)
    activate(store, "plate", 3, AUDIT)
    roll_back(store, "plate", 1, AUDIT, None)
    with pytest.raises(ReleaseError, match=r"gonogo deploy rollback .*--to 2"):
        activate(store, "plate", 2, AUDIT)
    roll_back(store, "plate", 2, AUDIT, None)
    assert check_at_load(*paths_of(store)) is not None
    for version in (2, 3):
        with pytest.raises(ReleaseError, match="gonogo deploy activate"):
            roll_back(store, "plate", version, AUDIT, None)
    activate(store, "plate", 3, AUDIT)
    assert store.active("plate") == 3


@pytest.mark.usefixtures("trusting")
def test_a_link_set_by_hand_does_not_bring_an_older_release_back(make_product, store):
    for version in (1, 2):
        install(make_product(version), store, AUDIT)
    activate(store, "plate", 2, AUDIT)
    link = store.product_folder("plate") / "active"
    link.unlink()
    link.symlink_to("1")
    for place in ("active", "1"):
        with pytest.raises(ReleaseError, match="older than 2"):
            check_at_load(*paths_of(store, place))
    (row,) = [row for row in list_releases(store) if row.active]
    assert "older than 2" in row.trouble


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize("name", [RECIPE_NAME, BUNDLE_NAME, MANIFEST_NAME, SIGNATURE_NAME])
def test_a_file_that_was_changed_in_place_is_refused_at_load(make_product, store, name):
    install(make_product(), store, AUDIT)
    activate(store, "plate", 1, AUDIT)
    path = store.version_folder("plate", 1) / name
    path.chmod(0o644)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(ReleaseError, match=r"changed|signed"):
        check_at_load(*paths_of(store))
    with pytest.raises(ReleaseError):
        activate(store, "plate", 1, AUDIT)


@pytest.mark.usefixtures("trusting")
def test_a_recipe_that_is_no_release_is_refused_at_load(make_product, store, tmp_path):
    release = install(make_product(), store, AUDIT)
    recipe = tmp_path / RECIPE_NAME
    recipe.write_bytes((release.path / RECIPE_NAME).read_bytes())
    with pytest.raises(SignatureError, match="signed releases only"):
        check_at_load(release.path / BUNDLE_NAME, recipe)
    with pytest.raises(ReleaseError, match="never put in force"):
        check_at_load(release.path / BUNDLE_NAME, release.path / RECIPE_NAME)


def test_another_store_does_not_bring_an_older_release_back(
    trusting, make_product, store, monkeypatch, tmp_path
):
    """A store of one's own, with a log in which the older release is the newest."""
    monkeypatch.setattr("engine.signature.SYSTEM_FOLDER", trusting)
    monkeypatch.setattr("engine.release_store.SYSTEM_STORE", store.root)
    other = ReleaseStore(tmp_path / "mine")
    for place, version in ((store, 2), (other, 1)):
        install(make_product(version), place, AUDIT)
        activate(place, "plate", version, AUDIT)
    assert check_at_load(*paths_of(store)) is not None
    with pytest.raises(ReleaseError, match=r"mine: expected the releases in .*releases; install"):
        check_at_load(*paths_of(other))


@pytest.mark.usefixtures("trusting")
def test_a_release_that_fails_its_self_test_does_not_come_into_force(make_product, store):
    install(make_product(), store, AUDIT)
    with pytest.raises(ReleaseError, match="nothing was changed: too dark"):
        activate(store, "plate", 1, AUDIT, lambda folder: f"too dark{folder.suffix}")
    assert store.active("plate") is None


@pytest.mark.usefixtures("trusting")
def test_what_was_in_force_stays_when_the_log_cannot_be_written(make_product, store, monkeypatch):
    def full(*_: object) -> None:
        raise ReleaseError("No space left on device")

    for version in (1, 2):
        install(make_product(version), store, AUDIT)
    with monkeypatch.context() as patch:
        patch.setattr(ChainedLog, "append", full)
        with pytest.raises(ReleaseError, match="No space"):
            activate(store, "plate", 1, AUDIT)
        assert store.active("plate") is None
    activate(store, "plate", 1, AUDIT)
    monkeypatch.setattr(ChainedLog, "append", full)
    with pytest.raises(ReleaseError, match="No space"):
        activate(store, "plate", 2, AUDIT)
    assert store.active("plate") == 1
    assert check_at_load(*paths_of(store)) is not None


@pytest.mark.usefixtures("trusting")
def test_a_power_loss_between_link_and_log_is_noted_by_the_next_command(make_product, store):
    for version in (1, 2, 3):
        install(make_product(version), store, AUDIT)
    activate(store, "plate", 1, AUDIT)
    install_module._link(store, "plate", 2)
    assert check_at_load(*paths_of(store)) is not None
    activate(store, "plate", 3, AUDIT)
    lines = [(one["action"], one["version"], one["who"]) for one in store.log.read()[-3:]]
    assert lines == [
        ("activate", 1, "a test"),
        ("activate", 2, "unknown"),
        ("activate", 3, "a test"),
    ]


def test_a_store_that_may_not_be_read_is_one_line(store, monkeypatch):
    names = Path.iterdir

    def locked(folder):
        if folder == store.root:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
        return names(folder)

    monkeypatch.setattr(Path, "iterdir", locked)
    with pytest.raises(ReleaseError, match=r"cannot be read \(Permission denied\); run it with"):
        list_releases(store)


# The log.


def changed_line(path):
    path.write_bytes(path.read_bytes().replace(b"activate", b"activatf", 1))


def missing_line(path):
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[1:]))


def cut_lines(path):
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-2]))


def no_log(path):
    path.unlink()


def no_head(path):
    path.with_suffix(".head").unlink()


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize("harm", [changed_line, missing_line, cut_lines, no_log, no_head])
def test_a_log_changed_by_other_hands_stops_the_station(make_product, store, harm):
    for version in (1, 2):
        install(make_product(version), store, AUDIT)
        activate(store, "plate", version, AUDIT)
    harm(store.log.path)
    with pytest.raises(ReleaseError, match="by other means"):
        check_at_load(*paths_of(store))


def test_a_line_that_a_power_loss_cut_never_counted(make_product, store):
    install(make_product(), store, AUDIT)
    with store.log.path.open("ab") as file:
        file.write(b'{"action": "activ')
    assert len(store.log.read()) == 1
    activate(store, "plate", 1, AUDIT)
    assert [entry["action"] for entry in store.log.read()] == ["install", "activate"]


def test_a_head_that_a_power_loss_left_behind_is_taken(make_product, store):
    install(make_product(), store, AUDIT)
    head = store.log.path.with_suffix(".head").read_bytes()
    activate(store, "plate", 1, AUDIT)
    store.log.path.with_suffix(".head").write_bytes(head)
    assert len(store.log.read()) == 2


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
