"""What a camera thread does with the parts that come to it."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Callable

from app.station.decision import Decision, fault
from app.station.grab import FrameGuard
from app.station.handover import Handover
from app.station.health import Health
from app.station.outlet import in_words
from app.station.pairing import CounterMismatchError
from app.station.part import Part
from app.station.ports import FrameSource, NoticesLoss
from engine.errors import CameraError, CameraLostError, ImageError
from engine.types import Frame

POLL_S = 0.05
FIRST_BACKOFF_S = 0.25
LONGEST_BACKOFF_S = 1.0
LOSS_BUDGET = 10
LOSS_WINDOW_S = 60.0
"""A camera that is lost more often than this within the window stays FAULT until acknowledged."""


class Grabber:
    """What a camera thread does: takes the picture of each part, opens a lost camera again.

    Attributes:
        camera: The camera.
        grabbing: The part whose picture is being waited for.
    """

    def __init__(  # noqa: PLR0913 - a thread between two others
        self,
        camera: FrameSource,
        frames: FrameGuard,
        *,
        source: str,
        parts: Handover[Part],
        health: Health,
        settle: Callable[[Part, Decision], object],
        pass_on: Callable[[Part, Frame], None],
        stopping: threading.Event,
    ) -> None:
        """Prepare; nothing is opened.

        Args:
            camera: The camera; it was opened before the first step.
            frames: Tells which of its frames may be judged.
            source: Under which name its faults are known.
            parts: Where the parts come from.
            health: Told of its loss and return.
            settle: Gives a part its verdict.
            pass_on: Takes a part with this camera's picture.
            stopping: Set when the line ends.
        """
        self.camera = camera
        self.grabbing: Part | None = None
        self._source = source
        self._watched = camera if isinstance(camera, NoticesLoss) else None
        self._frames = frames
        self._parts = parts
        self._health = health
        self._settle = settle
        self._pass_on = pass_on
        self._stopping = stopping
        self._lost = False
        self._backoff_s = FIRST_BACKOFF_S
        self._losses_s: deque[float] = deque()

    def step(self) -> None:
        """Take the picture of the next part."""
        if self._lost:
            self._reconnect()
            return
        try:
            part = self._parts.get(timeout=POLL_S)
        except queue.Empty:
            self._look()
            return
        if part.settled:
            return
        self.grabbing = part
        try:
            frame = self._frames.grab(part.trigger)
        except CameraLostError as error:
            self._lose(str(error))
            self._settle(part, fault(self._named(error)))
            return
        except CounterMismatchError as error:
            self._health.fault(self._source, self._named(error), latched=True)
            self._settle(part, fault(self._named(error)))
            return
        except (CameraError, ImageError) as error:
            self._settle(part, fault(self._named(error)))
            return
        except Exception as error:
            self._settle(part, fault(self._named(error)))
            raise
        finally:
            self.grabbing = None
            if not self._lost:
                self._health.clear(self._source)
        self._pass_on(part, frame)

    def _named(self, error: BaseException | str) -> str:
        """The words of an error, with the camera's name where others could be meant."""
        words = error if isinstance(error, str) else in_words(error)
        alone = self._source == "camera"
        return words if alone or self.camera.name in words else f"{self._source}: {words}"

    def _look(self) -> None:
        """Notice a camera that is lost while no part comes, before the next one has to suffer."""
        loss = self._watched.loss if self._watched is not None else ""
        if loss:
            self._lose(loss)

    def _lose(self, why: str) -> None:
        self._lost = True
        reason, latched = self._count_loss(self._named(why))
        if latched:
            self._health.fault(self._source, reason, latched=True)
        # An acknowledge drops the one above; this one ends only when the camera is open again.
        self._health.fault(self._source, reason, latched=False)

    def _count_loss(self, reason: str) -> tuple[str, bool]:
        """The fault of a loss, and whether it stays until somebody acknowledges it."""
        now_s = time.monotonic()
        self._losses_s.append(now_s)
        while now_s - self._losses_s[0] > LOSS_WINDOW_S:
            self._losses_s.popleft()
        if len(self._losses_s) <= LOSS_BUDGET:
            return reason, False
        self._losses_s.clear()
        return f"{reason} (lost {LOSS_BUDGET + 1} times within {LOSS_WINDOW_S:g} s)", True

    def _reconnect(self) -> None:
        try:
            self.camera.close()
            self.camera.start()
        except CameraError as error:
            self._health.fault(self._source, self._named(error), latched=False)
            self._stopping.wait(self._backoff_s)
            self._backoff_s = min(2 * self._backoff_s, LONGEST_BACKOFF_S)
            return
        self._frames.forget()
        self._backoff_s = FIRST_BACKOFF_S
        self._lost = False
        self._health.clear(self._source)
