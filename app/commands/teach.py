"""`gonogo teach`: the page Teach without a line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def teach(
    station: Annotated[
        Path, typer.Argument(metavar="STATION.toml", help="The station file.")
    ] = Path("station.toml"),
    *,
    who: Annotated[str, typer.Option(help="Your name; the account's otherwise.")] = "",
    close_after: Annotated[
        float | None,
        typer.Option(min=0, metavar="SECONDS", help="Close the window by itself; for a try."),
    ] = None,
) -> None:
    """Teach a new product on the screen: camera, good parts, training, threshold, release.

    The line must not run meanwhile: it has the camera. The same page is in the
    window of gonogo run, where everything but camera and training works
    beside the line.

    Example: gonogo teach station.toml
    """
    from app.commands._teach import StationTeachDesk
    from app.settings import load_settings
    from app.store import open_store
    from app.ui.system import require_qt
    from calibration.history import Change

    settings = load_settings(station)
    require_qt(may_draw_off_screen=close_after is not None)
    from app.ui.teach_window import run_teach_window

    name = who or Change("", "").name()
    # The record is locked by whoever runs the line, so that nobody takes its camera away.
    record = open_store(settings.store)
    try:
        run_teach_window(
            settings.display,
            StationTeachDesk(settings, record.data_dir, settings_file=station),
            name,
            lambda action, what, detail: record.audit.note(name, action, what, detail),
            close_after_s=close_after,
        )
    finally:
        record.close()
