"""What a training says: a bar for people, JSON lines for programs, plain lines for logs."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any, Protocol, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

STEP_EVENT_INTERVAL_S = 0.5


class TrainingProgress(Protocol):
    """Listener of one training."""

    def note(self, text: str, *, warning: bool = False) -> None:
        """Say one sentence."""

    def start(self, *, epochs: int, steps_per_epoch: int, done_steps: int) -> None:
        """The first step is about to be taken, after `done_steps` of an earlier process."""

    def step(self, *, epoch: int, step: int, loss: float) -> None:
        """A step is done; `epoch` and `step` count from 1."""

    def epoch(self, metrics: Mapping[str, Any]) -> None:
        """An epoch is done; `metrics` is its line of `metrics.jsonl`."""

    def finish(self, summary: Mapping[str, Any]) -> None:
        """The run folder is complete."""

    def close(self) -> None:
        """Nothing more will be said, whatever happened."""


class PlainProgress:
    """One line per epoch.

    Args:
        stream: Where to write.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._eta = _Eta()

    def note(self, text: str, *, warning: bool = False) -> None:
        """Write a line."""
        self._write(f"warning: {text}" if warning else text)

    def start(self, *, epochs: int, steps_per_epoch: int, done_steps: int) -> None:
        """Start the clock."""
        self._eta.start(epochs, steps_per_epoch, done_steps)

    def step(self, *, epoch: int, step: int, loss: float) -> None:
        """Count the step."""
        self._eta.step()

    def epoch(self, metrics: Mapping[str, Any]) -> None:
        """Write the epoch's line."""
        self._write(f"{_sentence(metrics, self._eta.epochs)}, {_left(self._eta.seconds_left())}")

    def finish(self, summary: Mapping[str, Any]) -> None:
        """Write the last line."""
        self._write(f"finished: {summary['run']}")

    def close(self) -> None:
        """Nothing is open."""

    def _write(self, text: str) -> None:
        self._stream.write(text + "\n")
        self._stream.flush()


class JsonProgress:
    """One JSON object per line: `event` is note, start, step, epoch or finished.

    Args:
        stream: Where to write.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._eta = _Eta()
        self._last_step_event_s = float("-inf")

    def note(self, text: str, *, warning: bool = False) -> None:
        """Write a note event."""
        self._write({"event": "note", "warning": warning, "text": text})

    def start(self, *, epochs: int, steps_per_epoch: int, done_steps: int) -> None:
        """Write the start event."""
        self._eta.start(epochs, steps_per_epoch, done_steps)
        self._write(
            {
                "event": "start",
                "epochs": epochs,
                "steps_per_epoch": steps_per_epoch,
                "done_steps": done_steps,
            }
        )

    def step(self, *, epoch: int, step: int, loss: float) -> None:
        """Write a step event, at most two a second."""
        self._eta.step()
        now_s = time.monotonic()
        if now_s - self._last_step_event_s < STEP_EVENT_INTERVAL_S:
            return
        self._last_step_event_s = now_s
        self._write(
            {
                "event": "step",
                "epoch": epoch,
                "step": step,
                "loss": loss,
                "done": round(self._eta.share_done(), 4),
                "eta_s": round(self._eta.seconds_left(), 1),
            }
        )

    def epoch(self, metrics: Mapping[str, Any]) -> None:
        """Write an epoch event."""
        self._write({"event": "epoch", **metrics, "eta_s": round(self._eta.seconds_left(), 1)})

    def finish(self, summary: Mapping[str, Any]) -> None:
        """Write the last event."""
        self._write({"event": "finished", **summary})

    def close(self) -> None:
        """Nothing is open."""

    def _write(self, event: Mapping[str, Any]) -> None:
        self._stream.write(json.dumps(event) + "\n")
        self._stream.flush()


class BarProgress:
    """A bar with the time left, on a terminal.

    Args:
        console: The terminal (standard error).
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._eta = _Eta()
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[loss]}"),
            TimeElapsedColumn(),
            TextColumn("{task.fields[left]}"),
            console=console,
        )
        self._task = self._bar.add_task("training", loss="", left="", total=None, start=False)

    def note(self, text: str, *, warning: bool = False) -> None:
        """Print a line above the bar."""
        style = "yellow" if warning else None
        self._bar.print(text, style=style, markup=False, highlight=False)

    def start(self, *, epochs: int, steps_per_epoch: int, done_steps: int) -> None:
        """Show the bar."""
        self._eta.start(epochs, steps_per_epoch, done_steps)
        self._bar.start()
        self._bar.start_task(self._task)
        self._bar.update(self._task, total=epochs * steps_per_epoch, completed=done_steps)

    def step(self, *, epoch: int, step: int, loss: float) -> None:
        """Advance the bar."""
        self._eta.step()
        self._bar.update(
            self._task,
            advance=1,
            description=f"epoch {epoch}/{self._eta.epochs}",
            loss=f"loss {loss:.4f}",
            left=_left(self._eta.seconds_left()),
        )

    def epoch(self, metrics: Mapping[str, Any]) -> None:
        """Nothing: the bar shows it."""

    def finish(self, summary: Mapping[str, Any]) -> None:
        """Print the last line."""
        self.note(f"finished: {summary['run']}")

    def close(self) -> None:
        """Give the terminal back."""
        self._bar.stop()


def create_progress(stream: TextIO, *, json_lines: bool = False) -> TrainingProgress:
    """JSON lines where asked for; else a bar on a terminal and plain lines elsewhere."""
    if json_lines:
        return JsonProgress(stream)
    if stream.isatty():
        return BarProgress(Console(file=stream))
    return PlainProgress(stream)


class _Eta:
    """Time left, from the mean step since this process began."""

    def __init__(self) -> None:
        self.epochs = 0
        self._total = 1
        self._earlier = 0
        self._own = 0
        self._start_s = time.monotonic()

    def start(self, epochs: int, steps_per_epoch: int, done_steps: int) -> None:
        self.epochs = epochs
        self._total = max(1, epochs * steps_per_epoch)
        self._earlier = done_steps
        self._start_s = time.monotonic()

    def step(self) -> None:
        self._own += 1

    def share_done(self) -> float:
        return min(1.0, (self._earlier + self._own) / self._total)

    def seconds_left(self) -> float:
        left = max(0, self._total - self._earlier - self._own)
        return left * (time.monotonic() - self._start_s) / max(1, self._own)


def _left(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d} left" if hours else f"{minutes}:{rest:02d} left"


def _sentence(metrics: Mapping[str, Any], epochs: int) -> str:
    return (
        f"epoch {metrics['epoch']}/{epochs}: loss {metrics['loss']:.5f}, "
        f"{metrics['images_per_s']:.1f} images/s"
    )
