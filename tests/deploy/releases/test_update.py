"""Updates of the program, played through with real environments and a real record.

An environment is made without pip: it sees the packages that run these tests, and this checkout.
What makes the other version another one is a migration of its own.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
import time
import venv
from contextlib import closing
from pathlib import Path

import pytest

import deploy.selftest
from app.station.ports import PartRecord, SignalState
from app.store.schema import newest_revision
from app.store.store import SqlStore
from deploy.environment import Source, python_of
from deploy.install import Audit, activate, install
from deploy.update import PENDING_NAME, Pending, Station, Updater, find_source
from engine.errors import UpdateError
from engine.files import write_whole
from engine.release_store import ReleaseStore
from engine.types import Verdict

CHECKOUT = Path(__file__).resolve().parents[3]
AUDIT = Audit("a test", "because")
MIGRATION = """
from alembic import op

revision, down_revision, branch_labels, depends_on = "9000", "{head}", None, None


def upgrade() -> None:
    op.execute("CREATE TABLE of_the_next_version (id INTEGER PRIMARY KEY)")
"""


def make_environment(folder: Path, overlay: Path | None = None) -> None:
    """An environment of this checkout, with some packages of `overlay` in front of it."""
    venv.create(folder, with_pip=False, symlinks=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    places = [*([str(overlay)] if overlay else []), str(CHECKOUT), sysconfig.get_path("purelib")]
    (packages / "places.pth").write_text("\n".join(places) + "\n")


@pytest.fixture(scope="module")
def next_version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Packages of a version whose record has a table more."""
    folder = tmp_path_factory.mktemp("next")
    shutil.copytree(CHECKOUT / "app", folder / "app", ignore=shutil.ignore_patterns("__pycache__"))
    migration = folder / "app/store/migrations/versions/9000_next.py"
    migration.write_text(MIGRATION.format(head=newest_revision()))
    return folder


class Place:
    """A station whose program `venv` runs, with a record of one part."""

    def __init__(self, folder: Path) -> None:
        self.root, self.data = folder / "program", folder / "data"
        self.database = self.data / "record.db"
        self.releases = ReleaseStore(folder / "releases")
        self.data.mkdir()
        self.record("before")
        make_environment(self.root / "venv")
        (self.root / "current").symlink_to("venv")
        self.overlay: Path | None = None
        station = Station(self.root, ("--data-dir", str(self.data)), self.releases)
        self.updater = Updater(station, lambda _, made: make_environment(made, self.overlay))

    def record(self, part_id: str) -> None:
        part = PartRecord(
            part_id=part_id,
            sequence=1,
            lot="",
            verdict=Verdict.OK,
            score=0.1,
            threshold=0.5,
            reason="",
            product="plate",
            recipe_version=1,
            bundle_sha256="ab" * 32,
            backend="openvino/fp32",
            wall_time_ns=time.time_ns(),
            cycle_ms=10.0,
            signal=SignalState.SENT,
            defects=(),
        )
        with closing(SqlStore(f"sqlite:///{self.database}")) as store:
            store.add(part)

    def parts(self) -> list[str]:
        with closing(SqlStore(f"sqlite:///{self.database}")) as store:
            return sorted(part.part_id for part in store.recent(10))

    def actions(self) -> list[tuple[object, object, object]]:
        return [(one["action"], one["before"], one["after"]) for one in self.updater.log.read()]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def source(version: str) -> Source:
    return Source(Path(f"gonogo-{version}-py3-none-any.whl"), version)


def test_an_update_migrates_the_record_and_a_rollback_brings_it_back(
    place: Place, make_product, next_version, tmp_path
):
    """A bundle that fails its self-test, then a good one, then back."""
    del tmp_path
    place.overlay = next_version
    install(make_product(1, key=None, threshold=2.0), place.releases, AUDIT)
    install(make_product(2, key=None), place.releases, AUDIT)
    activate(place.releases, "plate", 1, AUDIT)
    with pytest.raises(UpdateError, match=r"nothing was changed: plate version 1: golden parts"):
        place.updater.update(source("0.2.0"), AUDIT)
    assert place.updater.current() == "venv"
    assert place.updater.installed() == []
    assert place.parts() == ["before"]  # which this program could not read once migrated

    activate(place.releases, "plate", 2, AUDIT)
    done = place.updater.update(source("0.2.0"), AUDIT)
    assert (done.before, place.updater.current()) == ("venv", "versions/0.2.0")
    assert done.backup is not None
    assert done.backup.is_file()
    assert not (place.root / PENDING_NAME).exists()
    assert place.updater.installed() == ["0.2.0"]

    with pytest.raises(UpdateError, match=r"cannot read the record .*--restore-record"):
        place.updater.roll_back(None, AUDIT, restore_record=False)
    assert place.updater.current() == "versions/0.2.0"
    place.updater.roll_back(None, AUDIT, restore_record=True)
    assert place.updater.current() == "venv"
    assert place.parts() == ["before"]
    assert list(place.data.glob("record-before-restore-*.db"))
    assert place.actions() == [
        ("refused", "venv", "versions/0.2.0"),
        ("update", "venv", "versions/0.2.0"),
        ("rollback", "versions/0.2.0", "venv"),
    ]


def test_what_fails_its_first_trial_after_the_switch_is_undone(
    place: Place, next_version, monkeypatch
):
    """The trial fails only for what runs as `current`; link and record go back by themselves."""
    place.overlay = next_version
    tried: list[str] = []

    def try_machine(python: Path, user: str) -> str:
        assert user == ""
        tried.append(python.parents[1].name)
        return "the camera's driver is gone" if tried[-1] == "current" else ""

    monkeypatch.setattr("deploy.update.try_machine", try_machine)
    with pytest.raises(UpdateError, match=r"undone, venv runs: the camera's driver is gone"):
        place.updater.update(source("0.2.0"), AUDIT)
    assert tried == ["0.2.0", "current"]
    assert place.updater.current() == "venv"
    assert place.parts() == ["before"]
    assert not (place.root / PENDING_NAME).exists()
    assert place.actions() == [("undone", "versions/0.2.0", "venv")]


def test_an_update_cut_off_by_a_power_loss_is_undone(place: Place, next_version):
    """Migrated and switched, but never logged."""
    make_environment(place.root / "versions" / "0.2.0", next_version)
    backup = place.root / "backups" / "record.db"
    pending = Pending(before="venv", version="0.2.0", backup=str(backup))
    place.updater._write_pending(pending)
    python = python_of(place.root / "versions" / "0.2.0")
    assert place.updater._migrate(python, backup) == ""
    place.updater._link("versions/0.2.0")

    assert place.updater.recover(AUDIT)
    assert place.updater.current() == "venv"
    assert place.parts() == ["before"]
    assert not place.updater.recover(AUDIT)


def test_what_was_recorded_after_a_power_loss_is_not_lost_to_the_backup(place: Place):
    """Cut off before the migration; the line went on with the older program meanwhile."""
    backup = place.root / "backups" / "record.db"
    place.updater._write_pending(Pending(before="venv", version="0.2.0", backup=str(backup)))
    shutil.copy(place.database, backup)
    place.record("after")
    assert place.updater.recover(AUDIT)
    assert place.parts() == ["after", "before"]


def test_an_older_version_comes_back_by_rollback_only(place: Place):
    (place.root / "current").unlink()
    (place.root / "current").symlink_to("versions/0.3.0")
    with pytest.raises(UpdateError, match=r"gonogo deploy rollback --software --to 0\.2\.0"):
        place.updater.update(source("0.2.0"), AUDIT)
    with pytest.raises(UpdateError, match="runs already"):
        place.updater.update(source("0.3.0"), AUDIT)


def test_what_was_half_installed_is_installed_anew_and_a_failure_leaves_nothing(place: Place):
    half = place.root / "versions" / "0.2.0"
    half.mkdir(parents=True)
    (half / "half").touch()

    def fail(_: Source, folder: Path) -> None:
        assert not folder.exists()
        folder.mkdir()
        raise UpdateError("no wheel of numpy")

    updater = Updater(place.updater._station, fail)
    with pytest.raises(UpdateError, match=r"0\.2\.0: not installed: no wheel of numpy"):
        updater.update(source("0.2.0"), AUDIT)
    assert not half.exists()
    assert updater.current() == "venv"


def test_one_update_at_a_time(place: Place):
    with place.updater._locked(), pytest.raises(UpdateError, match="another update"):
        place.updater.recover(AUDIT)


def test_a_damaged_note_of_an_update_is_not_guessed_at(place: Place):
    write_whole(place.root / PENDING_NAME, b"{")
    with pytest.raises(UpdateError, match=r"update\.pending: cannot be read"):
        place.updater.recover(AUDIT)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], "found none"),
        (["gonogo-1.0-py3-none-any.whl", "gonogo-1.1-py3-none-any.whl"], "found gonogo-1.0"),
        (["gonogo-nonsense.whl"], "is no wheel"),
    ],
)
def test_a_folder_without_exactly_one_program_is_refused(tmp_path, names, words):
    for name in names:
        (tmp_path / name).touch()
    with pytest.raises(UpdateError, match=words):
        find_source(tmp_path)


def test_a_pack_is_understood(tmp_path):
    (tmp_path / "wheels").mkdir()
    wheel = tmp_path / "wheels" / "gonogo-0.2.0-py3-none-any.whl"
    wheel.touch()
    assert find_source(tmp_path) == Source(wheel, "0.2.0")


def test_a_service_is_stopped_for_the_switch_and_started_again(place: Place, tmp_path, monkeypatch):
    tools = tmp_path / "tools"
    tools.mkdir()
    calls = tools / "calls"
    (tools / "systemctl").write_text(f'#!/bin/sh\necho "$@" >> {calls}\n')
    (tools / "systemctl").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    station = Station(place.root, ("--data-dir", str(place.data)), place.releases, "gonogo")
    updater = Updater(station, lambda _, made: make_environment(made))
    monkeypatch.setattr("deploy.update.try_machine", lambda python, user: "")
    updater.update(source("0.2.0"), AUDIT)
    assert calls.read_text().splitlines() == ["stop gonogo", "start --no-block gonogo"]

    (tools / "systemctl").write_text(
        '#!/bin/sh\n[ "$1" = stop ] || { echo no such unit >&2; exit 5; }\n'
    )
    with pytest.raises(UpdateError, match="start --no-block gonogo: no such unit; do it by hand"):
        updater.update(source("0.3.0"), AUDIT)
    # The update itself is done, and no later command takes it for an interrupted one.
    assert updater.current() == "versions/0.3.0"
    assert not updater.recover(AUDIT)


def test_a_child_that_cannot_start_is_an_answer(tmp_path):
    code, output, words = deploy.selftest.run_gonogo(tmp_path / "python", "--version")
    assert (code, output) == (2, "")
    assert "python" in words
    assert sys.executable not in words
    assert deploy.selftest.run_gonogo(Path(sys.executable), user="no-such-user")[0] == 2
