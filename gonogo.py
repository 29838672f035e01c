"""The command line: one table of sub-commands, each imported only when it is called.

`gonogo run` must start on a station without torch, so nothing heavy may be imported here.
"""

from __future__ import annotations

import importlib
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

COMMANDS: dict[str, tuple[str, str]] = {
    "demo": (
        "app.commands.demo:demo",
        "Run a simulated line with the shipped model: the quickest look.",
    ),
    "run": ("app.commands.run:run", "Run the live line of a station."),
    "teach": ("app.commands.teach:teach", "Teach a new product on the screen, without a line."),
    "inspect": ("app.commands.inspect:inspect", "Judge image files with a bundle and a recipe."),
    "train": ("training.commands:app", "Learn a product (or a teacher) from images of good parts."),
    "evaluate": (
        "training.evaluation.commands:evaluate",
        "Measure a run or bundle against known defects.",
    ),
    "bundle": ("deploy.commands:bundle", "Turn a training run into a deployable bundle."),
    "calibrate": (
        "calibration.commands:calibrate",
        "Set the threshold from good parts, with its guarantee.",
    ),
    "recipe": (
        "calibration.recipe_commands:app",
        "Create, change, compare and roll back recipes.",
    ),
    "quantize": ("deploy.commands:quantize", "Add INT8 and FP16 graphs to a bundle."),
    "bench": ("deploy.commands:bench", "Time a bundle on this machine."),
    "doctor": ("deploy.commands:doctor", "Check this machine and say which backend will serve."),
    "deploy": ("deploy.deploy_commands:app", "Bring stations and releases to the line."),
    "support-bundle": (
        "deploy.support_commands:support_bundle",
        "Collect logs, settings and reports for whoever helps, without secrets.",
    ),
    "plc-sim": ("app.commands.plc_sim:plc_sim", "Play the PLC at the other end of a serial line."),
    "db": ("app.commands.db:app", "Check, back up, restore and export the record."),
}
"""Name -> (`module:attribute`, one line of help). The attribute is a function or a typer app."""


TRAINING_PACKAGES = frozenset({"torch", "safetensors", "onnx", "onnxscript", "scipy"})
"""Packages of the `train` extra, absent on a station."""


class LazyGroup(TyperGroup):
    """A group that imports a sub-command's package when that sub-command is called."""

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]
        """Names of all sub-commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override]  # noqa: ANN401
        """Import one sub-command; None when there is no such name."""
        if cmd_name not in COMMANDS:
            return None
        module_name, attribute = COMMANDS[cmd_name][0].split(":")
        target: Any = getattr(importlib.import_module(module_name), attribute)
        if not isinstance(target, typer.Typer):
            single = typer.Typer(add_completion=False)
            single.command()(target)
            target = single
        command = get_command(target)
        command.name = cmd_name
        return command

    def format_commands(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override]  # noqa: ANN401
        """List the sub-commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("gonogo")
    except PackageNotFoundError:
        return "unknown (not installed)"


def _print_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"gonogo {_version()}\n")
        raise typer.Exit


# Rich would import every sub-command for its line of help; plain help takes it from the table.
cli = typer.Typer(
    cls=LazyGroup,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@cli.callback(epilog="Example:  gonogo demo --parts 100")
def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version and stop."
        ),
    ] = False,
) -> None:
    """Gonogo inspects parts on a production line: taught by good parts, honest to the PLC."""
    del version


def main() -> None:
    """Entry point: run a sub-command and turn an expected error into one line and an exit code."""
    from engine.errors import InspectionError

    try:
        cli(prog_name="gonogo")
    except InspectionError as error:
        sys.stderr.write(f"error: {error}\n")
        sys.exit(error.exit_code)
    except ModuleNotFoundError as error:
        if error.name not in TRAINING_PACKAGES:
            raise
        sys.stderr.write(
            f"error: this command needs {error.name}, which a station does not carry; "
            "install the training tools: pip install 'gonogo[train]' (in a checkout: make setup)\n"
        )
        sys.exit(2)
    except BrokenPipeError:
        sys.exit(1)


if __name__ == "__main__":
    main()
