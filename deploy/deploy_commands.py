"""The group `gonogo deploy`; every sub-command lives in a module of its own."""

from __future__ import annotations

import typer

from deploy import release_commands, update_commands
from deploy.pack_commands import pack

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Bring stations and releases to the line.",
    epilog="Example: gonogo deploy pack station-pack --target jetpack-6",
)


@app.callback()
def _group() -> None:
    """Bring stations and releases to the line."""


app.command(epilog="Example: gonogo deploy pack station-pack --target jetpack-6")(pack)
release_commands.register(app)
update_commands.register(app)
