"""Commands of this program as child processes: training, export and calibration beside the screen.

A job is a few commands one after the other. Their progress comes as JSON lines on standard output;
what they say on standard error is kept in a log file, and its last line is the reason of a failure.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any, TextIO

END_S = 30.0
"""A training that is asked to stop saves its state first."""
MOST_LOSSES = 2000


class JobState(str, Enum):
    """How far a job is."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Command:
    """One command of a job.

    Attributes:
        name: Its name in the job's answers.
        arguments: What stands behind `gonogo`.
    """

    name: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class JobView:
    """A job at one moment.

    Attributes:
        state: How far it is.
        command: Name of the command that runs or ran last.
        share: Share of that command that is done, 0 to 1; None where it does not say.
        eta_s: Seconds until that command ends; None where it does not say.
        losses: `(epochs, loss)` of a training, oldest first.
        note: The newest sentence that it said.
        error: Why it failed, in one sentence.
        answers: Command -> the JSON object that it answered.
    """

    state: JobState = JobState.RUNNING
    command: str = ""
    share: float | None = None
    eta_s: float | None = None
    losses: tuple[tuple[float, float], ...] = ()
    note: str = ""
    error: str = ""
    answers: dict[str, Any] = field(default_factory=dict)


class ChildJob:
    """Runs commands one after the other until one fails or somebody stops it. Any thread.

    Args:
        commands: What to run.
        log: File that gets what they say on standard error; what cannot be written is only lost
            there.
        program: What stands before the arguments; this program otherwise.
        gently: Leave the processor to whatever else wants it.
    """

    def __init__(
        self,
        commands: Sequence[Command],
        log: Path,
        program: Sequence[str] | None = None,
        *,
        gently: bool = False,
    ) -> None:
        self._commands = tuple(commands)
        self._log = log
        nice = shutil.which("nice") if gently else None
        first = (nice, "-n", "15") if nice else ()
        self._program = (*first, *(program or (sys.executable, "-m", "gonogo")))
        self._view = JobView(command=self._commands[0].name)
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._is_asked = False
        self._stopping = threading.Event()
        self._steps_per_epoch = 1
        self._thread = threading.Thread(target=self._run, name="child-job", daemon=True)

    def start(self) -> None:
        """Start the first command; returns at once."""
        self._thread.start()

    def view(self) -> JobView:
        """How it stands."""
        with self._lock:
            return self._view

    @property
    def is_running(self) -> bool:
        """Whether a command runs."""
        return self.view().state is JobState.RUNNING

    def stop(self) -> None:
        """Ask it to end; a training saves its state first. Returns at once.

        Asking again changes nothing: a training that is told twice ends at once, its state unsaved.
        """
        self._stopping.set()
        self._ask_to_end()

    def close(self) -> None:
        """End it, by force where it does not end by itself."""
        self.stop()
        if self._thread.ident is not None:
            self._thread.join(END_S)
        with self._lock:
            process = self._process
        if process is not None:
            # With whatever it has started itself: that would keep the pipes open, and this waiting.
            with suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)
            self._thread.join()

    def wait(self, timeout_s: float | None = None) -> JobView:
        """Wait for the end; for scripts and tests."""
        self._thread.join(timeout_s)
        return self.view()

    def _run(self) -> None:
        for command in self._commands:
            if self._stopping.is_set():
                self._change(state=JobState.STOPPED)
                return
            self._change(command=command.name, share=None, eta_s=None)
            try:
                code, last = self._run_one(command)
            except OSError as error:
                self._change(state=JobState.FAILED, error=f"{command.name}: {error}")
                return
            if code == 0:
                continue
            if self._stopping.is_set():
                self._change(state=JobState.STOPPED)
            else:
                words = last.removeprefix("error: ") or f"{command.name} ended with code {code}"
                self._change(state=JobState.FAILED, error=words)
            return
        self._change(state=JobState.DONE, share=1.0, eta_s=0.0)

    def _run_one(self, command: Command) -> tuple[int, str]:
        """Run one command; returns its exit code and the last line that it said."""
        process = subprocess.Popen(
            [*self._program, *command.arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            # Ctrl-C in the terminal is for the screen, which ends it in order.
            start_new_session=True,
        )
        with self._lock:
            self._process = process
            self._is_asked = False
        if self._stopping.is_set():  # it was asked between the two
            self._ask_to_end()
        words: list[str] = []
        assert process.stdout is not None
        assert process.stderr is not None
        listener = threading.Thread(
            target=self._keep_words, args=(process.stderr, words), name="child-words", daemon=True
        )
        listener.start()
        try:
            for line in process.stdout:
                # A line that says something else than it should is no reason to leave the child
                # alone: nobody would read the rest, see its end or be able to end it.
                with suppress(KeyError, TypeError, ValueError):
                    self._read(command.name, line)
            code = process.wait()
            listener.join()
        finally:
            process.stdout.close()
            process.stderr.close()
            with self._lock:
                self._process = None
        return code, words[-1] if words else ""

    def _ask_to_end(self) -> None:
        with self._lock:
            if self._process is not None and not self._is_asked:
                self._is_asked = True
                with suppress(OSError):
                    self._process.terminate()

    def _keep_words(self, stream: TextIO, words: list[str]) -> None:
        try:
            log = self._log.open("a", encoding="utf-8")
        except OSError:
            log = None
        try:
            for line in stream:
                text = line.strip()
                if text:
                    words[:] = [text]
                if log is not None:
                    # A full disk must not end a training that could end well.
                    with suppress(OSError):
                        log.write(line)
                        log.flush()
        finally:
            if log is not None:
                with suppress(OSError):
                    log.close()

    def _read(self, name: str, line: str) -> None:
        """Take one line; raises KeyError, TypeError or ValueError where it says nothing known."""
        content = json.loads(line)
        if not isinstance(content, dict):
            return
        event = content.get("event")
        if event is None:
            self._change(answers={**self.view().answers, name: content})
        elif event == "start":
            self._steps_per_epoch = max(1, int(content["steps_per_epoch"]))
        elif event == "note":
            self._change(note=str(content["text"]))
        elif event == "step":
            epochs = content["epoch"] - 1 + self._step_share(content["step"])
            self._change(
                share=float(content["done"]),
                eta_s=float(content["eta_s"]),
                losses=self._with_loss(epochs, content["loss"]),
            )
        elif event == "epoch":
            losses = self._with_loss(float(content["epoch"]), content["loss"])
            self._change(eta_s=float(content["eta_s"]), losses=losses)
        elif event == "finished":
            self._change(share=1.0, eta_s=0.0, answers={**self.view().answers, name: content})

    def _step_share(self, step: int) -> float:
        """Share of an epoch; the step counts on through the epochs or starts again in each."""
        return ((step - 1) % self._steps_per_epoch + 1) / self._steps_per_epoch

    def _with_loss(self, epochs: float, loss: float) -> tuple[tuple[float, float], ...]:
        return (*self.view().losses, (epochs, float(loss)))[-MOST_LOSSES:]

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of JobView
        with self._lock:
            self._view = replace(self._view, **changes)
