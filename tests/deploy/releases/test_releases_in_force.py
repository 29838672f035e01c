"""Which release is in force: activated, rolled back, refused at load, and proved by the log."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from placed_releases import AUDIT, paths_of

from deploy import install as install_module
from deploy.install import Audit, activate, install, list_releases, roll_back
from engine.chained_log import ChainedLog
from engine.errors import ReleaseError, SignatureError
from engine.release import BUNDLE_NAME, MANIFEST_NAME, RECIPE_NAME, SIGNATURE_NAME
from engine.release_store import ReleaseStore, check_at_load


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
