"""`gonogo plc-sim` as a child process: the PLC of the demo, on the other end of a pty."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any

from engine.errors import PlcError

_POLL_S = 0.02
_GIVE_UP_S = 120.0
_END_S = 5.0


class PlcProcess:
    """A context: the process lives from `with` to its end.

    Attributes:
        port: Where the station finds the PLC.
        over: Set when the PLC has judged all its parts, or has died.
    """

    def __init__(self, port: Path, *, parts: int, takt_ms: float, window_ms: float) -> None:
        self.port = port
        self.over = threading.Event()
        self._options = {
            "--link": str(port),
            "--parts": str(parts),
            "--takt-ms": f"{takt_ms:g}",
            "--window-ms": f"{window_ms:g}",
            # A station that never becomes READY, or is killed, leaves no PLC behind.
            "--give-up-s": f"{_GIVE_UP_S:g}",
        }
        self._summary: dict[str, Any] | None = None
        self._words = ""
        self._exit_code: int | None = None
        self._process: subprocess.Popen[str] | None = None
        self._readers: tuple[threading.Thread, ...] = ()

    def __enter__(self) -> PlcProcess:
        command = [sys.executable, "-m", "gonogo", "plc-sim", "--json", "--list-parts", "--hold"]
        # We hold the other end of its standard input and never write: even when we are killed, the
        # end of it tells the PLC to go.
        command.append("--end-with-stdin")
        for name, value in self._options.items():
            command += [name, value]
        # A session of its own: Ctrl-C in the terminal is for the station, which ends us in order.
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self._readers = tuple(
            threading.Thread(target=target, name=name, daemon=True)
            for target, name in (
                (self._read_summary, "plc-answer"),
                (self._read_words, "plc-words"),
            )
        )
        for reader in self._readers:
            reader.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end()

    @property
    def died(self) -> bool:
        """Whether it has ended without an answer."""
        return self.over.is_set() and self._summary is None

    def wait_open(self, timeout_s: float = 60.0) -> None:
        """Wait until the port is there.

        Raises:
            PlcError: The process has died, or takes too long.
        """
        deadline = time.monotonic() + timeout_s
        while not self.port.exists():
            if self.over.is_set() or time.monotonic() > deadline:
                self._end()
                raise PlcError(f"the simulated PLC did not start ({self._last_words()})")
            time.sleep(_POLL_S)

    def finish(self) -> dict[str, Any]:
        """End it and return its summary; see `gonogo plc-sim --json`.

        Raises:
            PlcError: It died without one.
        """
        self._end()
        if self._summary is None:
            raise PlcError(
                f"the simulated PLC ended without an answer (exit code {self._exit_code}; "
                f"{self._last_words()})"
            )
        return self._summary

    def _end(self) -> None:
        process = self._process
        if process is None:
            return
        process.terminate()
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._words = f"still running {_END_S:g} s after SIGTERM; {self._words}"
            process.kill()
            process.wait()
        self._exit_code = process.returncode
        for reader in self._readers:
            reader.join(_END_S)
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()
        self._process = None

    def _read_summary(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        line = ""
        try:
            line = self._process.stdout.readline()
            self._summary = json.loads(line) if line else None
        except ValueError as error:
            self._words = f"it said {line[:80]!r}: {error}"
        self.over.set()

    def _read_words(self) -> None:
        assert self._process is not None
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._words = line.strip() or self._words

    def _last_words(self) -> str:
        return self._words or "it said nothing; try it alone: gonogo plc-sim --parts 1"
