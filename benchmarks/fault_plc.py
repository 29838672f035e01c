"""The other end of the line in the fault benchmark: a PLC that knows the truth, and a bad cable."""

from __future__ import annotations

import heapq
import itertools
import os
import random
import select
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.devices.plc.codec import CR, STX, VerdictMessage
from app.devices.plc.simulator import PlcProgram, SimulatedPlc, create_pty
from benchmarks.fault_station import HEARTBEAT_MS, Word, Words
from engine.types import Verdict

WINDOW_MS = 400.0
_TAKT_MS = 2.0
_SELECT_S = 0.002
_LONGEST_DELAY_S = 0.03
_MANY = 10**9


@dataclass(frozen=True)
class Heard:
    """One verdict frame as the PLC has read it.

    Attributes:
        number: Number of the part, or 0 for a verdict of no open part.
        part_id: As echoed.
        verdict: What it says.
        stamp_ns: `time.monotonic_ns()`.
    """

    number: int
    part_id: str
    verdict: Verdict
    stamp_ns: int


class ScenePlc(SimulatedPlc):
    """Puts a part in front of the camera, triggers, and waits for its verdict before the next.

    So a verdict can only be about another part when the station mixes parts up.

    Attributes:
        heard: All verdict frames, repeats included.
        paused: While set no part is triggered.
    """

    def __init__(self, fd: int, words: Words) -> None:
        program = PlcProgram(
            parts=_MANY,
            takt_ms=_TAKT_MS,
            window_ms=WINDOW_MS,
            ack_timeout_ms=30.0,
            heartbeat_ms=HEARTBEAT_MS,
            part_prefix="F",
        )
        super().__init__(fd, program)
        self.heard: list[Heard] = []
        self.paused = threading.Event()
        self._words = words
        self._numbers: dict[str, int] = {}

    def accepted(self) -> list[int]:
        """Numbers of the parts that may pass."""
        return [number for number, part in enumerate(self.parts, 1) if part.accepted]

    def _scan(self, *, trigger: bool) -> None:
        super()._scan(trigger=trigger and not self._open and not self.paused.is_set())

    def _raise_trigger(self, now_ns: int) -> None:
        self._words[Word.SCENE] = len(self.parts) + 1
        super()._raise_trigger(now_ns)
        # A takt that passed while the last part was open is not made up for.
        self._next_trigger_ns = now_ns + int(_TAKT_MS * 1e6)
        self._numbers[self.parts[-1].message.part_id] = len(self.parts)

    def _on_verdict(self, message: VerdictMessage) -> None:
        number = self._numbers.get(message.part_id, 0)
        now_ns = time.monotonic_ns()
        self.heard.append(Heard(number, message.part_id, message.verdict, now_ns))
        super()._on_verdict(message)


@dataclass
class Noise:
    """What the cable does to frames.

    Attributes:
        share: Share of the frames that it harms, 0 to 1.
        harmed: Frames harmed so far, by what was done to them.
    """

    share: float = 0.0
    seed: int = 1
    harmed: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("flipped", "cut", "doubled", "delayed", "dirt"), 0)
    )

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    @property
    def total(self) -> int:
        """Frames harmed so far."""
        return sum(self.harmed.values())

    def harm(self, frame: bytes) -> list[tuple[float, bytes]]:
        """What arrives of a frame: `(delay in seconds, bytes)`, mostly once and as it is."""
        choose = self._random
        if choose.random() >= self.share:
            return [(0.0, frame)]
        kind = choose.choice(tuple(self.harmed))
        self.harmed[kind] += 1
        if kind == "flipped":
            broken = bytearray(frame)
            for _ in range(choose.randint(1, 3)):
                broken[choose.randrange(len(broken))] ^= 1 << choose.randrange(8)
            return [(0.0, bytes(broken))]
        if kind == "cut":
            place = choose.randrange(1, len(frame))
            return [(0.0, frame[:place] if choose.random() < 0.5 else frame[place:])]
        if kind == "doubled":
            return [(0.0, frame), (choose.uniform(0, _LONGEST_DELAY_S), frame)]
        if kind == "delayed":
            return [(choose.uniform(0, _LONGEST_DELAY_S), frame)]
        dirt = bytes(choose.choice(b"\x00\xff\x7f,A5") for _ in range(choose.randint(1, 20)))
        return [(0.0, bytes([STX]) * choose.randint(0, 1) + dirt + frame)]


class Cable:
    """Carries bytes between the PLC and the station's serial port; it can be pulled.

    Attributes:
        plc_fd: The PLC's end.
        port: The station's end, a symbolic link that survives pulling and plugging.
        noise: What happens to the frames.
    """

    def __init__(self, port: Path) -> None:
        self.port = port
        self.noise = Noise()
        self._plc_end, self._near = socket.socketpair()
        self.plc_fd = self._plc_end.fileno()
        self._near.setblocking(False)
        self._lock = threading.Lock()
        self._master_fd: int | None = None
        self._buffers = {True: bytearray(), False: bytearray()}
        self._delayed: list[tuple[float, int, bool, bytes]] = []
        self._count = itertools.count()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="cable", daemon=True)
        self.plug()
        self._thread.start()

    def plug(self) -> None:
        """Put it in: the port is there."""
        with self._lock:
            self._master_fd, slave = create_pty()
            os.set_blocking(self._master_fd, False)
            temporary = self.port.with_name(f".{self.port.name}.new")
            temporary.symlink_to(slave)
            temporary.replace(self.port)

    def unplug(self) -> None:
        """Pull it: the port is gone, and whoever has it open is hung up on."""
        with self._lock:
            if self._master_fd is not None:
                self.port.unlink(missing_ok=True)
                os.close(self._master_fd)
                self._master_fd = None

    def close(self) -> None:
        """End."""
        self._stop.set()
        self._thread.join(5.0)
        self.unplug()
        self._near.close()
        self._plc_end.close()

    def _run(self) -> None:
        while not self._stop.is_set():
            with self._lock:
                self._carry()
            time.sleep(_SELECT_S / 4)

    def _carry(self) -> None:
        ends = [self._near.fileno()] + ([self._master_fd] if self._master_fd is not None else [])
        readable, _, _ = select.select(ends, [], [], 0.0)
        for fd in readable:
            with suppress(OSError):  # nobody has the port open
                self._take(os.read(fd, 4096), to_station=fd == self._near.fileno())
        now = time.monotonic()
        while self._delayed and self._delayed[0][0] <= now:
            _, _, to_station, data = heapq.heappop(self._delayed)
            self._put(data, to_station=to_station)

    def _take(self, data: bytes, *, to_station: bool) -> None:
        buffer = self._buffers[to_station]
        buffer += data
        while (end := buffer.find(CR)) >= 0:
            frame = bytes(buffer[: end + 1])
            del buffer[: end + 1]
            for delay_s, arriving in self.noise.harm(frame):
                if delay_s <= 0:
                    self._put(arriving, to_station=to_station)
                else:
                    due = time.monotonic() + delay_s
                    heapq.heappush(self._delayed, (due, next(self._count), to_station, arriving))

    def _put(self, data: bytes, *, to_station: bool) -> None:
        fd = self._master_fd if to_station else self._near.fileno()
        if fd is not None and data:
            with suppress(OSError):  # what nobody reads is lost, as on a wire
                os.write(fd, data)


@contextmanager
def running(plc: ScenePlc) -> Iterator[None]:
    """Let the PLC run in a thread."""
    stop = threading.Event()
    thread = threading.Thread(target=plc.run, args=(stop,), name="plc", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(10.0)
