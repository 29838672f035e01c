"""What the camera thread does with the parts that come to it."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Callable

from app.station.decision import Decision, fault
from app.station.grab import FrameGuard
from app.station.health import Health
from app.station.outlet import in_words
from app.station.pairing import CounterMismatchError
from app.station.part import Part, Stage
from app.station.ports import FrameSource, NoticesLoss
from engine.errors import CameraError, CameraLostError, ImageError

POLL_S = 0.05
FIRST_BACKOFF_S = 0.25
LONGEST_BACKOFF_S = 1.0
LOSS_BUDGET = 10
LOSS_WINDOW_S = 60.0
"""A camera that is lost more often than this within the window stays FAULT until acknowledged."""


class Grabber:
    """What the camera thread does: takes the picture of each part, opens a lost camera again.

    Attributes:
        grabbing: The part whose picture is being waited for.
    """

    def __init__(  # noqa: PLR0913 - a thread between two others
        self,
        camera: FrameSource,
        frames: FrameGuard,
        *,
        parts: queue.Queue[Part],
        health: Health,
        settle: Callable[[Part, Decision], object],
        pass_on: Callable[[Part], None],
        stopping: threading.Event,
    ) -> None:
        self.grabbing: Part | None = None
        self._camera = camera
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
            part.frame = self._frames.grab(part.trigger)
        except CameraLostError as error:
            self._lose(str(error))
            self._settle(part, fault(str(error)))
            return
        except CounterMismatchError as error:
            self._health.fault("camera", str(error), latched=True)
            self._settle(part, fault(str(error)))
            return
        except (CameraError, ImageError) as error:
            self._settle(part, fault(str(error)))
            return
        except Exception as error:
            self._settle(part, fault(in_words(error)))
            raise
        finally:
            self.grabbing = None
            if not self._lost:
                self._health.clear("camera")
        part.stamp(Stage.GRABBED)
        self._pass_on(part)

    def _look(self) -> None:
        """Notice a camera that is lost while no part comes, before the next one has to suffer."""
        loss = self._watched.loss if self._watched is not None else ""
        if loss:
            self._lose(loss)

    def _lose(self, why: str) -> None:
        self._lost = True
        reason, latched = self._count_loss(why)
        self._health.fault("camera", reason, latched=latched)

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
            self._camera.close()
            self._camera.start()
        except CameraError as error:
            self._health.fault("camera", str(error), latched=False)
            self._stopping.wait(self._backoff_s)
            self._backoff_s = min(2 * self._backoff_s, LONGEST_BACKOFF_S)
            return
        self._frames.forget()
        self._backoff_s = FIRST_BACKOFF_S
        self._lost = False
        self._health.clear("camera")
