"""`gonogo deploy` as an engineer and an administrator call it."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from deploy import system_station
from deploy.deploy_commands import app
from engine.errors import ReleaseError, UpdateError


@pytest.fixture
def call(tmp_path, monkeypatch):
    monkeypatch.setenv("GONOGO_RELEASES", str(tmp_path / "releases"))
    monkeypatch.setenv("GONOGO_TRUSTED_KEYS", str(tmp_path / "trusted"))

    def run(*arguments, code=0):
        result = CliRunner().invoke(app, [str(argument) for argument in arguments])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == code, result.output
        return result.stdout

    return run


def test_from_the_key_to_the_rollback(call, tmp_path, make_product, release_key):
    new = json.loads(call("key", "new", tmp_path / "own.key", "--json"))
    assert call("key", "show", new["public"]).strip().endswith(new["fingerprint"])
    assert "no key" in call("key", "show")
    call("trust", release_key.with_suffix(".pub"))
    (trusted,) = json.loads(call("key", "show", "--json"))["fingerprints"]
    assert json.loads(call("verify", make_product(1), "--json"))["signed_by"] == trusted
    for version in (1, 2):
        answer = json.loads(call("install", make_product(version), "--json"))
        assert (answer["product"], answer["version"]) == ("plate", version)
    options = ("--no-self-test", "--who", "Ada", "--json")
    assert json.loads(call("activate", "plate", 2, *options))["active"] == "plate version 2"
    call("rollback", "plate", "--reason", "rejects good parts", *options)
    rows = json.loads(call("list", "--json"))["releases"]
    assert [(row["version"], row["active"], row["trouble"]) for row in rows] == [
        (1, True, ""),
        (2, False, ""),
    ]
    log = (tmp_path / "releases" / "releases.log.jsonl").read_text().splitlines()
    last = json.loads(log[-1])
    assert (last["who"], last["why"]) == ("Ada", "rejects good parts")


def test_activation_tries_the_release_on_this_machine(call, make_product, tmp_path, monkeypatch):
    tried = []

    def refuse(python, folder, user):
        tried.append((python, folder))
        return "no"

    monkeypatch.setattr("deploy.selftest.try_release", refuse)
    call("install", make_product(1, key=None))
    with pytest.raises(ReleaseError, match="fails its self-test, nothing was changed: no"):
        call("activate", "plate", 1)
    assert tried == [(Path(sys.executable), tmp_path / "releases" / "plate" / "1")]
    assert json.loads(call("list", "--json"))["releases"][0]["active"] is False


def test_a_list_with_a_release_in_force_that_would_be_refused_exits_1(
    call, make_product, release_key
):
    call("install", make_product(1, key=None))
    call("activate", "plate", 1, "--no-self-test")
    call("list")
    call("trust", release_key.with_suffix(".pub"))
    assert "is not signed" in call("list", code=1)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["release", "a", "b"], ReleaseError),
        (["release", "a", "b", "--key", "k", "--unsigned"], ReleaseError),
        (["rollback"], UpdateError),
        (["rollback", "plate", "--software"], UpdateError),
        (["rollback", "plate", "--to", "old", "--reason", "x"], UpdateError),
    ],
)
def test_wrong_use_is_one_line(call, arguments, error):
    with pytest.raises(error) as caught:
        call(*arguments)
    assert "\n" not in str(caught.value)


def test_nothing_to_recover(call, tmp_path):
    answer = json.loads(call("recover", "--root", tmp_path / "program", "--json"))
    assert answer == {"undone": False, "version": None}


def test_root_works_for_the_station_that_was_set_up(tmp_path, monkeypatch):
    monkeypatch.setattr(system_station, "STATE", tmp_path)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    assert system_station.system_station(None, None) is None
    (tmp_path / "station.toml").touch()
    assert system_station.system_station(None, tmp_path) is None
    assert system_station.system_station(Path("own.toml"), None) == Path("own.toml")
    assert system_station.system_station(None, None) == tmp_path / "station.toml"
    assert os.environ["XDG_DATA_HOME"] == str(tmp_path / "data")
    assert system_station.owner_of(None) == ""
