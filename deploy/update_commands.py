"""`gonogo deploy update`, `rollback` and `recover`: the program of a station, and going back."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deploy.release_commands import (
    JsonOption,
    SelfTested,
    Store,
    Who,
    account,
    opened,
    roll_back_release,
)
from deploy.system_station import owner_of, system_station
from engine.errors import UpdateError

if TYPE_CHECKING:
    from deploy.update import Done, Updater

ROOT_VARIABLE = "GONOGO_ROOT"
Root = Annotated[
    Path | None,
    typer.Option(help="Folder of the program's versions (default: $GONOGO_ROOT or /opt/gonogo)."),
]
Station = Annotated[
    Path | None,
    typer.Option(help="Station file that names data folder and database (default: the service's)."),
]
DataDir = Annotated[Path | None, typer.Option(help="Data folder of the station.")]
Service = Annotated[
    str, typer.Option(help="systemd unit that is stopped for the switch and started after it.")
]
User = Annotated[
    str,
    typer.Option(
        help="Account that the record belongs to, where root runs this (default: the owner of the "
        "station's folder)."
    ),
]


def update(
    source: Annotated[
        Path, typer.Argument(metavar="DIR_OR_WHEEL", help="A pack, or the wheel in it.")
    ],
    root: Root = None,
    station: Station = None,
    data_dir: DataDir = None,
    store: Store = None,
    service: Service = "",
    user: User = "",
    why: Annotated[str, typer.Option(help="Why.")] = "",
    who: Who = "",
    as_json: JsonOption = False,
) -> None:
    """Install a version beside the one that runs, try it, migrate the record, and switch.

    The line must be stopped (or named with --service). Where the new version fails its self-test,
    the migration, or the first trial after the switch, what ran before runs again.

    Example: sudo gonogo deploy update /media/usb/station-pack --service gonogo
    """
    from rich.console import Console

    from deploy.install import Audit
    from deploy.update import find_source

    found = find_source(source)
    updater = _updater(root, (station, data_dir), store, (service, user))
    with Console(stderr=True).status(f"updating to {found.version}"):
        done = updater.update(found, Audit(who or account(), why))
    _say(done, as_json)


def rollback(
    product: Annotated[str, typer.Argument(help="Product; leave out with --software.")] = "",
    software: Annotated[
        bool, typer.Option("--software", help="Go back to the program that ran before.")
    ] = False,
    to: Annotated[str, typer.Option(help="Version (default: the one before).")] = "",
    reason: Annotated[str, typer.Option(help="Why; stands in the log.")] = "",
    restore_record: Annotated[
        bool,
        typer.Option(
            "--restore-record",
            help="Where the older program cannot read the record: bring back the copy made before "
            "the update; what was recorded since is kept beside it.",
        ),
    ] = False,
    root: Root = None,
    station: Station = None,
    data_dir: DataDir = None,
    store: Store = None,
    service: Service = "",
    user: User = "",
    self_test: SelfTested = True,
    who: Who = "",
    as_json: JsonOption = False,
) -> None:
    """Put an older release of a product in force again, or with --software the older program.

    Example: gonogo deploy rollback screw --to 6 --reason "version 7 rejects good parts"
    """
    from deploy.install import Audit

    if software == bool(product):
        raise UpdateError("gonogo deploy rollback: expected either a product or --software")
    audit = Audit(who or account(), reason)
    if software:
        updater = _updater(root, (station, data_dir), store, (service, user))
        done = updater.roll_back(to or None, audit, restore_record=restore_record)
        _say(done, as_json)
        return
    if to and not to.isdecimal():
        raise UpdateError(f"--to: expected a version such as 6, found {to!r}")
    number = int(to) if to else None
    roll_back_release(product, number, audit, self_test, store, as_json)


def recover(
    root: Root = None,
    station: Station = None,
    data_dir: DataDir = None,
    service: Service = "",
    user: User = "",
    as_json: JsonOption = False,
) -> None:
    """Undo an update that a power loss interrupted; without one, do nothing.

    Example: sudo gonogo deploy recover
    """
    from deploy.install import Audit

    updater = _updater(root, (station, data_dir), None, (service, user))
    undone = updater.recover(Audit(account()))
    if as_json:
        typer.echo(json.dumps({"undone": undone, "version": updater.current()}))
        return
    typer.echo(f"{'an interrupted update was undone' if undone else 'nothing was interrupted'}")


def register(app: typer.Typer) -> None:
    """Add these commands to `gonogo deploy`."""
    for function in (update, rollback, recover):
        app.command(function.__name__)(function)


def _updater(
    root: Path | None,
    place: tuple[Path | None, Path | None],
    store: Path | None,
    unit: tuple[str, str],
) -> Updater:
    from deploy.update import Station, Updater

    station = system_station(*place)
    service, user = unit

    folder = root or Path(os.environ.get(ROOT_VARIABLE, "") or "/opt/gonogo")
    database = _database(station, place[1])
    return Updater(
        Station(folder.absolute(), database, opened(store), service, user or owner_of(station))
    )


def _database(station: Path | None, data_dir: Path | None) -> tuple[str, ...]:
    """Options of `gonogo db`, with whole paths: its process stands elsewhere."""
    options: list[str] = []
    if station is not None:
        options += ["--station", str(station.absolute())]
    if data_dir is not None:
        options += ["--data-dir", str(data_dir.absolute())]
    return tuple(options)


def _say(done: Done, as_json: bool) -> None:
    if as_json:
        backup = done.backup and str(done.backup)
        answer = {"version": done.version, "before": done.before, "backup": backup}
        typer.echo(json.dumps(answer))
        return
    typer.echo(f"{done.version} runs; before: {done.before or 'nothing'}")
    if done.backup is not None:
        typer.echo(f"the record as it was is in {done.backup}")
