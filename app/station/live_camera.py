"""The newest picture of a camera, taken on a thread of its own, for setting a camera up."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.station.ports import FrameSource
from engine.errors import CameraLostError, FrameTimeoutError, InspectionError
from engine.image_health import measure_picture
from engine.types import Frame, ImageArray

TIMEOUT_S = 1.0
PAUSE_S = 0.1
"""Ten pictures a second are enough to turn a lens by."""
BINS = 64
WHITE, BLACK = 250, 5
_SAMPLE_PX = 256


@dataclass(frozen=True)
class Look:
    """What a picture says about focus and exposure.

    Attributes:
        sharpness: `sharpness` of `engine.image_health`; compare it with itself only.
        exposure: Mean grey level, 0 to 255.
        white_share: Share of pixels that are as good as white, 0 to 1.
        black_share: Share of pixels that are as good as black.
        histogram: `(BINS,)` share of the pixels per grey level.
    """

    sharpness: float
    exposure: float
    white_share: float
    black_share: float
    histogram: NDArray[np.float64]


def look_at(image: ImageArray) -> Look:
    """Measure a picture: `(H, W, 3)` uint8 BGR."""
    values = measure_picture(image).values
    step = max(1, max(image.shape[:2]) // _SAMPLE_PX)
    levels = image[::step, ::step].max(axis=2)
    counts = np.bincount(levels.ravel(), minlength=256).astype(np.float64)
    counts /= max(1.0, counts.sum())
    return Look(
        sharpness=float(values["sharpness"]),
        exposure=float(values["exposure"]),
        white_share=float(counts[WHITE:].sum()),
        black_share=float(counts[: BLACK + 1].sum()),
        histogram=counts.reshape(BINS, -1).sum(axis=1),
    )


@dataclass(frozen=True)
class Answer:
    """What a camera said to settings that were tried out.

    Attributes:
        found: What its driver read back, by key.
        refusal: Why it did not take them, in words; empty = it did.
    """

    found: Mapping[str, float]
    refusal: str = ""


class LiveCamera:
    """Owns a camera between `start` and `close` and keeps its newest frame."""

    def __init__(self, camera: FrameSource, pause_s: float = PAUSE_S) -> None:
        self._camera = camera
        self._pause_s = pause_s
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._newest: Frame | None = None
        self._wanted: FrameSource | None = None
        self._answer: Answer | None = None
        self._trouble = ""
        self._thread = threading.Thread(target=self._run, name="teach-camera", daemon=True)

    def start(self) -> None:
        """Open the camera on the thread; returns at once, trouble is told by `trouble`."""
        self._thread.start()

    def newest(self) -> Frame | None:
        """The newest frame; None before the first."""
        with self._lock:
            return self._newest

    @property
    def trouble(self) -> str:
        """What is wrong with the camera, in words; empty while pictures come."""
        with self._lock:
            return self._trouble

    def try_out(self, camera: FrameSource) -> None:
        """Close the camera and open it as another one, with other settings.

        Returns at once; `take_answer` tells how it went. Where it is refused, the old one is opened
        again.
        """
        with self._lock:
            self._wanted = camera

    def take_answer(self) -> Answer | None:
        """What the camera said to what was tried out last, once."""
        with self._lock:
            answer, self._answer = self._answer, None
        return answer

    def close(self) -> None:
        """Close the camera; calling twice is harmless."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(10 * TIMEOUT_S)

    def _run(self) -> None:
        while not self._stop.is_set():
            with self._lock:
                wanted, self._wanted = self._wanted, None
            if wanted is not None and self._opens(wanted):
                self._camera = wanted
            try:
                if wanted is not self._camera:
                    self._camera.start()
                self._watch()
            except InspectionError as error:
                self._say(str(error))
            except Exception as error:  # noqa: BLE001 - a driver's own error must reach the screen
                self._say(f"{type(error).__name__}: {error}")
            finally:
                with suppress(InspectionError):
                    self._camera.close()
            if self._wanted is None:
                self._stop.wait(TIMEOUT_S)

    def _opens(self, camera: FrameSource) -> bool:
        """Open a camera with settings that are tried out; whether it takes them."""
        refusal = ""
        try:
            camera.start()
        except InspectionError as error:
            refusal = str(error)
        except Exception as error:  # noqa: BLE001 - a driver's own error must reach the screen
            refusal = f"{type(error).__name__}: {error}"
        if refusal:
            with suppress(InspectionError):
                camera.close()
        with self._lock:
            self._answer = Answer(dict(getattr(camera, "found", {})), refusal)
            self._newest = None
        return not refusal

    def _watch(self) -> None:
        while not self._stop.is_set() and self._wanted is None:
            try:
                frame = self._camera.next_frame(TIMEOUT_S)
            except CameraLostError:
                raise
            except FrameTimeoutError as error:
                self._say(str(error))
                # A source at its end answers at once.
                self._stop.wait(self._pause_s)
                continue
            with self._lock:
                self._newest, self._trouble = frame, ""
            self._stop.wait(self._pause_s)

    def _say(self, trouble: str) -> None:
        with self._lock:
            self._trouble = trouble
