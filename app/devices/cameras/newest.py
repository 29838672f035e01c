"""One thread reads a live camera without a pause, so that nothing old waits in the driver."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from engine.errors import CameraError, CameraLostError, FrameTimeoutError
from engine.types import Frame, ImageArray

FIRST_FRAME_S = 5.0
_JOIN_S = 3.0


@dataclass(frozen=True)
class Picture:
    """What a driver has delivered.

    Attributes:
        image: `(H, W, 3)` uint8 BGR, owned by whoever gets it.
        stamp_ns: The earliest `time.monotonic_ns()` at which its exposure can have begun.
        number: The camera's own count of exposures; None = it has none.
    """

    image: ImageArray
    stamp_ns: int
    number: int | None = None


class NewestFrame:
    """Keeps the newest picture of a driver, or the newest few; older ones are dropped and counted.

    Attributes:
        dropped: Pictures that nobody has asked for in time.
    """

    def __init__(self, name: str, read: Callable[[], Picture | None], *, keep: int = 1) -> None:
        """Describe the reader.

        Args:
            name: Name of the camera.
            read: Waits for the next picture, a second at most; None when none came. Raises when the
                device is gone. Only the reader's thread calls it.
            keep: How many pictures wait; they are handed out in their order.
        """
        self.dropped = 0
        self._name = name
        self._read = read
        self._changed = threading.Condition()
        self._newest: deque[Frame] = deque(maxlen=keep)
        self._sequence = -1
        self._failure = ""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"camera-{name}", daemon=True)

    def start(self, timeout_s: float = FIRST_FRAME_S) -> None:
        """Start to read and wait for the first picture; with 0 it may come when it likes.

        Raises:
            CameraError: None came.
        """
        self._thread.start()
        if not timeout_s:
            return
        with self._changed:
            self._changed.wait_for(lambda: self._newest or self._failure, timeout_s)
            if not self._newest:
                reason = self._failure or f"no picture within {timeout_s:g} s"
                raise CameraError(f"camera '{self._name}': {reason}; check cable, power and format")

    def next_frame(self, timeout_s: float) -> Frame:
        """Wait for a picture that was not delivered yet; the oldest of those that are kept.

        Raises:
            FrameTimeoutError: None came in time.
            CameraLostError: The device is gone.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._newest or self._failure, timeout_s)
            if self._newest:
                return self._newest.popleft()
            if self._failure:
                raise CameraLostError(self.loss)
        raise FrameTimeoutError(
            f"camera '{self._name}': no frame within {timeout_s:g} s; check cable and trigger"
        )

    @property
    def loss(self) -> str:
        """Why the device is lost and what to check; empty while it works."""
        if not self._failure:
            return ""
        return f"camera '{self._name}': lost ({self._failure}); check its cable and power"

    def stop(self) -> bool:
        """End the thread; return whether it has ended, so that its device may be closed."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(_JOIN_S)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                picture = self._read()
            # Drivers raise what they like, and the line must hear of all of it.
            except Exception as error:  # noqa: BLE001
                with self._changed:
                    self._failure = " ".join(str(error).split()) or type(error).__name__
                    self._changed.notify_all()
                return
            if picture is None:
                continue
            with self._changed:
                self.dropped += len(self._newest) == self._newest.maxlen
                self._sequence += 1
                number = self._sequence if picture.number is None else picture.number
                self._newest.append(Frame(picture.image, picture.stamp_ns, self._name, number))
                self._changed.notify_all()


class ExposureCount:
    """Numbers exposures on where the camera's own number begins anew.

    GigE cameras number their frames 1 to 65535, then 1 again; others do not wrap in a lifetime.
    """

    _PERIOD = 65535

    def __init__(self) -> None:
        self._last: int | None = None
        self._exposures = 0

    def forget(self) -> None:
        """Forget the last number; the camera was opened again."""
        self._last = None

    def next(self, number: int) -> int:
        """Number of an exposure, which never falls.

        Args:
            number: The camera's own.
        """
        last, self._last = self._last, number
        if last is None:
            self._exposures = number
        else:
            self._exposures += number - last + (self._PERIOD if number < last else 0)
        return self._exposures


def earliest_exposure_ns(arrived_ns: int, away_ns: int, period_s: float) -> int:
    """When the exposure of a picture without a time stamp of its own can have begun.

    Exposure and transfer take up to one period each; while the reader was away, the driver may have
    put it aside.

    Args:
        arrived_ns: `time.monotonic_ns()` when the driver handed it over.
        away_ns: Time between the last hand-over and the reader's next question.
        period_s: Time between two frames.
    """
    return arrived_ns - away_ns - int(2 * period_s * 1e9)


def now_ns() -> int:
    """The clock of all stamps."""
    return time.monotonic_ns()
