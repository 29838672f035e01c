from __future__ import annotations

import dataclasses
import json
import os

import pytest

from engine.backends import plan_cache
from engine.backends.plan_cache import PlanCache, PlanKey
from engine.errors import BackendError

KEY = PlanKey("plan", "ab" * 32, "10.3.0", "Orin", "8.7", "fp16", (1, 256, 256, 3), "level 3")
OTHER = {
    "bundle": "cd" * 32,
    "tensorrt": "11.4.0",
    "gpu": "Thor",
    "compute_capability": "11.0",
    "precision": "fp32",
    "shape": (1, 512, 512, 3),
    "settings": "level 5",
}


@pytest.fixture
def cache(tmp_path):
    return PlanCache(tmp_path / "plans")


def test_what_was_stored_is_found_again_by_the_next_process(cache):
    path = cache.store(KEY, b"plan bytes", {"parity": 0.01})
    assert PlanCache(cache.folder).load(KEY).data == b"plan bytes"
    report = json.loads(path.with_name(f"{path.name}.json").read_text())
    assert report["parity"] == 0.01
    assert report["key"]["gpu"] == "Orin"


@pytest.mark.parametrize(("field", "value"), OTHER.items())
def test_any_other_field_is_another_plan(cache, field, value):
    path = cache.store(KEY, b"plan bytes")
    other = dataclasses.replace(KEY, **{field: value})
    assert cache.load(other).data is None
    # Nor does renaming the file help: the signature covers what it was built for.
    path.rename(cache.folder / other.file_name)
    found = cache.load(other)
    assert found.data is None
    assert "not written by this station" in found.reason


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: b"",
        lambda data: data[:-1] + bytes([data[-1] ^ 1]),
        lambda data: data + b"\0",
        lambda data: b"plan bytes",
        lambda data: b"ptrt" + data,
    ],
    ids=["half", "short", "empty", "flipped", "longer", "bare", "prefixed"],
)
def test_damaged_file_is_refused(cache, spoil):
    path = cache.store(KEY, b"plan bytes")
    path.write_bytes(spoil(path.read_bytes()))
    found = cache.load(KEY)
    assert found.data is None
    assert "damaged or not written by this station" in found.reason


def test_plan_of_another_station_is_refused(cache, tmp_path):
    foreign = PlanCache(tmp_path / "other")
    path = foreign.store(KEY, b"plan bytes")
    (cache.folder / path.name).write_bytes(path.read_bytes())
    assert cache.load(KEY).data is None


def test_nothing_stored(cache):
    assert cache.load(KEY).reason == "none stored for this plan"


def test_folder_and_key_are_closed_to_others(cache):
    cache.store(KEY, b"plan bytes")
    assert cache.folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in cache.folder.iterdir()} == {0o600}


@pytest.mark.parametrize("mode", [0o770, 0o777, 0o702])
def test_folder_that_others_may_write_is_refused(tmp_path, mode):
    folder = tmp_path / "plans"
    folder.mkdir()
    folder.chmod(mode)
    with pytest.raises(BackendError, match=f"closed to others, found mode {mode:o}"):
        PlanCache(folder)


def test_key_that_others_may_read_is_refused(cache):
    (cache.folder / "station.key").chmod(0o644)
    with pytest.raises(BackendError, match=r"station\.key: expected this user's own"):
        PlanCache(cache.folder)


def test_key_cut_short_is_refused(cache):
    (cache.folder / "station.key").write_bytes(b"short")
    with pytest.raises(BackendError, match="expected 32 bytes, found 5"):
        PlanCache(cache.folder)


def test_folder_of_another_user_is_refused(cache, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    with pytest.raises(BackendError, match="expected this user's own"):
        PlanCache(cache.folder)


def test_file_in_the_way_of_the_folder(tmp_path):
    (tmp_path / "plans").write_text("")
    with pytest.raises(BackendError, match="cannot hold plans"):
        PlanCache(tmp_path / "plans")


def test_full_disk_is_said_and_leaves_the_old_plan(cache, monkeypatch):
    cache.store(KEY, b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.backends.plan_cache.os.fsync", full)
    with pytest.raises(BackendError, match=r"No space left on device.; free disk space"):
        cache.store(KEY, b"new")
    assert cache.load(KEY).data == b"old"
    assert not list(cache.folder.glob(".*plan*"))


def test_longest_unused_files_go_first(cache, monkeypatch):
    monkeypatch.setattr(plan_cache, "MAX_FILES", 2)
    keys = [dataclasses.replace(KEY, bundle=str(index)) for index in range(3)]
    for age, key in enumerate(keys[:2]):
        path = cache.store(key, b"x", {})
        os.utime(path, (age, age))
    cache.load(keys[0])  # used now, so the second is the oldest
    cache.store(keys[2], b"x", {})
    assert [cache.load(key).data for key in keys] == [b"x", None, b"x"]
    assert len(list(cache.folder.glob("*.json"))) == 2


def test_forget(cache):
    cache.store(KEY, b"x")
    cache.forget(KEY)
    cache.forget(KEY)
    assert cache.load(KEY).data is None
