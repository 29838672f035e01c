"""`gonogo deploy pack`: everything for a station without a network, in one folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

_CHECKOUT = Path(__file__).resolve().parents[1]


def pack(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new or empty folder.")],
    target: Annotated[
        str, typer.Option(help="jetpack-6, jetpack-7, rtx-22.04 or rtx-24.04.")
    ] = "jetpack-7",
    *,
    source: Annotated[
        Path, typer.Option(help="Checkout with script, constraints and units.", show_default=False)
    ] = _CHECKOUT,
    wheel: Annotated[
        Path | None, typer.Option(help="The program's own wheel; built from the checkout else.")
    ] = None,
    release: Annotated[
        Path | None, typer.Option(help="A release (file or folder) that goes along.")
    ] = None,
    debs: Annotated[
        Path | None, typer.Option(help="Folder of Debian packages that go along.")
    ] = None,
    find_links: Annotated[Path | None, typer.Option(help="Folder of wheels for pip.")] = None,
    no_index: Annotated[
        bool, typer.Option("--no-index", help="Take wheels from --find-links only.")
    ] = False,
    without_tensorrt: Annotated[
        bool, typer.Option("--without-tensorrt", help="Leave the CUDA bindings out.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object on stdout.")
    ] = False,
) -> None:
    """Pack a folder from which jetson_setup.sh --offline installs a station.

    It holds the wheels of all locked versions for the target, the program's own wheel, the set-up
    script, the units and a list of checksums, and is verified before it gets its name.
    """
    from rich.console import Console

    from deploy.pack import PackOptions
    from deploy.pack import pack as make_pack
    from deploy.pack_target import TARGETS
    from engine.errors import PackError

    if target not in TARGETS:
        raise PackError(f"--target: expected one of {', '.join(TARGETS)}, found {target!r}")
    options = PackOptions(
        TARGETS[target], source, wheel, not without_tensorrt, find_links, no_index, release, debs
    )
    with Console(stderr=True).status("packing") as status:
        made = make_pack(options, folder, status.update)
    size_mb = made.size_bytes / 1e6
    if as_json:
        answer = {
            "folder": str(made.folder),
            "target": target,
            "version": made.version,
            "wheels": list(made.wheels),
            "size_mb": round(size_mb, 3),
        }
        typer.echo(json.dumps(answer))
        return
    typer.echo(
        f"{made.folder}: gonogo {made.version} for {target}, {len(made.wheels)} wheels, "
        f"{size_mb:.1f} MB; copy it to the station and run there:\n"
        f"  sudo {made.folder.name}/jetson_setup.sh --offline {made.folder.name}"
    )
