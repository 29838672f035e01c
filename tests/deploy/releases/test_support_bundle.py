"""The support bundle: everything that helps, and no secret."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from deploy.doctor_machine import Check
from deploy.install import Audit, install
from deploy.redact import REMOVED, Redactor
from deploy.support import Sources, collect_support
from engine.errors import ReleaseError
from engine.release_store import ReleaseStore

SECRETS = {
    "rtsp": "Kamera#7!geheim",
    "database": "pg-Pa55",
    "named": "corr3ct-horse",
    "token": "tok_9f8e7d6c5b4a",
    "pin": "48151623",
    "hash": "c29tZXNhbHQ",
    "bearer": "AbCdEf012345678",
    "key": "MC4CAQAwBQYDK2VwBCIEIPlanted",
    "cut key": "QUJDREVGcut0ff",
    "json": "s3cr3t-in-json",
    "query": "q-s3cr3t",
    "multi-line": "over-two-lines",
    "comment": "in-a-comment-99",
    "camel": "c4melC4se",
    "environment": "from-the-shell-7",
    "quoted": "with 'both' kinds",
    "camel in a text": "sh4redK3y",
    "option": "hunter2xyz",
    "jwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl",
}

STATION = f"""\
# password: {SECRETS["comment"]}
name = "Press 4"
pin = {SECRETS["pin"]}
pin_hash = "$argon2id$v=19$m=65536$abc${SECRETS["hash"]}"
apiToken = "{SECRETS["camel"]}"
note = \"\"\"the camera's password = {SECRETS["multi-line"]}\"\"\"
[[cameras]]
name = "side"
kind = "rtsp"
device = "rtsp://admin:{SECRETS["rtsp"]}@10.0.0.7:554/live?token={SECRETS["query"]}"
[store]
data_dir = "data"
url = "postgresql+psycopg://gonogo:{SECRETS["database"]}@server/gonogo"
[mqtt]
password = "{SECRETS["named"]}"
"""

LOG = f"""\
{SECRETS["cut key"]}
-----END PRIVATE KEY-----
2026-11-21 INFO line: part 17 OK, spinning up, sha256 ab12cd34, keyboard ready
2026-11-21 WARNING camera: 401 for user admin with {SECRETS["rtsp"]}
2026-11-21 WARNING store: could not log in: {SECRETS["database"]}
2026-11-21 DEBUG http: Authorization: Bearer {SECRETS["bearer"]}
2026-11-21 DEBUG http: token={SECRETS["token"]} rest
2026-11-21 DEBUG env: GONOGO_DB_PASSWORD={SECRETS["environment"]}
2026-11-21 DEBUG shell: secret = "{SECRETS["quoted"]}"
2026-11-21 DEBUG sent {SECRETS["jwt"]}
2026-11-21 DEBUG cloud: SharedAccessKey={SECRETS["camel in a text"]};Host=x
2026-11-21 DEBUG started with --password {SECRETS["option"]} --port 3
-----BEGIN PRIVATE KEY-----
{SECRETS["key"]}
-----END PRIVATE KEY-----
{{"level": "INFO", "message": "password={SECRETS["json"]} refused", "part": 18}}
{{"level": "INFO", "message": "ok", "credentials": {{"user": "x", "api_key": "{SECRETS["json"]}"}}}}
2026-11-21 INFO line: the last line is there
"""


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory, make_product) -> Iterator[Sources]:
    folder = tmp_path_factory.mktemp("station")
    (folder / "data" / "logs").mkdir(parents=True)
    (folder / "data" / "reports").mkdir()
    (folder / "station.toml").write_text(STATION)
    (folder / "data" / "logs" / "plc.log").write_text(LOG)
    (folder / "shadow").write_text("root:not taken along")
    (folder / "data" / "logs" / "stray.log").symlink_to(folder / "shadow")
    (folder / "data" / "reports" / "week.csv").write_text(f"part,OK\n{SECRETS['rtsp']},1\n")
    (folder / "data" / "reports" / "picture.png").write_bytes(b"not taken along")
    (folder / "data" / "users.json").write_text('{"users": [{"hash": "not taken along"}]}')
    store = ReleaseStore(folder / "releases")
    install(make_product(key=None), store, Audit("ada", f"password: {SECRETS['named']}"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("deploy.doctor._check_qt", lambda: Check("qt", True, "skipped"))
        yield Sources(folder / "station.toml", None, store, folder / "program")


@pytest.fixture(scope="module")
def texts(sources: Sources, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a support bundle holds."""
    target = tmp_path_factory.mktemp("support") / "help.zip"
    done = collect_support(target, sources)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with zipfile.ZipFile(target) as archive:
        found = {name: archive.read(name).decode() for name in archive.namelist()}
    assert tuple(found) == done.files
    return found


def test_no_secret_leaves_the_station(texts: dict[str, str]):
    # In the text as it stands, and as JSON writes it.
    for name, text in texts.items():
        for kind, secret in SECRETS.items():
            assert secret not in text, (kind, name)
            assert json.dumps(secret)[1:-1] not in text, (kind, name)
    assert not any("not taken along" in text for text in texts.values())


def test_what_helps_is_there(texts: dict[str, str]):
    about = json.loads(texts["about.json"])
    assert about["versions"]["numpy"]
    assert {check["name"] for check in json.loads(texts["doctor.json"])["checks"]} >= {
        "python",
        "clock",
        "station file",
    }
    assert "journal" in texts["record.json"] or "error" in texts["record.json"]
    (release,) = json.loads(texts["releases.json"])["releases"]
    assert (release["product"], release["version"]) == ("plate", 1)
    settings = texts["settings/station.toml"]
    assert 'name = "Press 4"' in settings
    assert f"rtsp://{REMOVED}@10.0.0.7:554/live" in settings
    (log,) = [text for name, text in texts.items() if name.endswith("plc.log")]
    assert "part 17 OK, spinning up, sha256 ab12cd34, keyboard ready" in log
    assert "the last line is there" in log
    assert any(name.endswith("week.csv") for name in texts)
    (audit,) = [text for name, text in texts.items() if name.endswith("releases.log.jsonl")]
    assert '"who": "ada"' in audit


def test_it_stays_within_its_limit_and_overwrites_nothing(sources: Sources, tmp_path: Path):
    long_log = tmp_path / "long.log"
    long_log.write_text("a line of a log\n" * 20_000)
    target = tmp_path / "help.zip"
    done = collect_support(target, replace(sources, logs=(long_log,)), limit_mb=0.2)
    assert any("long.log: no room within 0.2 MB" in words for words in done.left_out)
    with zipfile.ZipFile(target) as archive:
        assert sum(entry.file_size for entry in archive.infolist()) < 0.3e6
    with pytest.raises(ReleaseError, match="cannot be made"):
        collect_support(target, sources)


@pytest.mark.parametrize(
    "text",
    [
        "sha256 = 'abc'",
        "keyboard: english",
        "readyKeyboard: english",
        "run it with --key",
        "--pins-per-line",
        pytest.param("a" * 200_000 + " keyboard", id="a long line in linear time"),
        "opinion: good",
        "monkeys=3",
        "hashes of the parts: 12",
        "http://server/path?part=3",
        "mail to a@b.example",
    ],
)
def test_what_is_no_secret_stays(text):
    assert Redactor().text(text) == text


def test_a_damaged_station_file_gives_no_secret_away():
    text = Redactor().settings('[store\npassword = "x1y2z3"\nurl = "a://b:c3d4@e/f"\n')
    assert "x1y2z3" not in text
    assert "c3d4" not in text
