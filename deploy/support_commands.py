"""`gonogo support-bundle`: one file for whoever helps from afar."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from deploy.release_commands import JsonOption, Store, opened
from deploy.system_station import system_station
from deploy.update_commands import ROOT_VARIABLE, DataDir, Root, Station


def support_bundle(
    output: Annotated[Path, typer.Argument(metavar="OUT.zip", help="New file.")],
    station: Station = None,
    data_dir: DataDir = None,
    store: Store = None,
    root: Root = None,
    log: Annotated[
        list[Path] | None, typer.Option(help="A further log file; may be repeated.")
    ] = None,
    reports: Annotated[
        list[Path] | None, typer.Option(help="A further folder of reports; may be repeated.")
    ] = None,
    limit_mb: Annotated[float, typer.Option(min=0.1, help="Most that it may hold.")] = 20.0,
    as_json: JsonOption = False,
) -> None:
    """Collect versions, doctor, settings, logs and reports in one file, without secrets.

    Passwords, credentials in addresses, keys, tokens and PIN hashes are taken out. No picture and
    no recipe goes along. Look through it before it leaves the plant.

    Example: gonogo support-bundle help.zip --station station.toml
    """
    from rich.console import Console

    from deploy.support import Sources, collect_support

    program = root or Path(os.environ.get(ROOT_VARIABLE, "") or "/opt/gonogo")
    station = system_station(station, data_dir)
    sources = Sources(
        station, data_dir, opened(store), program, tuple(log or ()), tuple(reports or ())
    )
    with Console(stderr=True).status("collecting"):
        done = collect_support(output, sources, limit_mb)
    if as_json:
        answer = {"bundle": str(output), "files": done.files, "left_out": done.left_out}
        typer.echo(json.dumps(answer))
        return
    typer.echo(f"{output}: {len(done.files)} files, {output.stat().st_size / 1e6:.1f} MB")
    for words in done.left_out:
        typer.echo(f"left out: {words}")
