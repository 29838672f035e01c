"""The cameras of a line: one thread each; a part goes on when every one has its picture.

A part that one camera has no picture of is FAULT, whatever the others show, and a station with a
camera that is lost is not READY.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from app.settings import StationSettings
from app.station.decision import Decision
from app.station.grabber import Grabber
from app.station.handover import Handover
from app.station.health import Health
from app.station.lamps import thread_source
from app.station.pairing import create_guard
from app.station.part import Part, Stage
from app.station.ports import FrameSource
from app.station.worker import Worker, supervised
from engine.errors import InspectionError
from engine.types import Frame

QUEUE_SIZE = 2
CAMERA = "camera"
"""Name of the thread and source of the faults of a line's only camera."""

LineCameras = FrameSource | Mapping[str, FrameSource]
"""One camera, or several by the name that the recipe's views use."""


class Cameras:
    """One grabber per camera.

    Attributes:
        sources: The cameras.
    """

    def __init__(
        self,
        cameras: LineCameras,
        settings: StationSettings,
        *,
        health: Health,
        settle: Callable[[Part, Decision], object],
        pass_on: Callable[[Part], None],
        stopping: threading.Event,
    ) -> None:
        """Make a grabber for each; nothing is opened before `start`.

        Args:
            cameras: The cameras.
            settings: The station file.
            health: Told of trouble, by camera.
            settle: Gives a part its verdict; called by the camera threads.
            pass_on: Takes a part that has all its pictures.
            stopping: Set when the line ends.
        """
        named = dict(cameras) if isinstance(cameras, Mapping) else {"": cameras}
        self.sources = tuple(named.values())
        self._health = health
        self._settle = settle
        self._pass_on = pass_on
        self._lock = threading.Lock()
        several = len(named) > 1
        self._names = tuple(named)
        # Names of the threads; those of several cameras say which.
        self._threads = {name: f"{CAMERA} {name}" if several else CAMERA for name in named}
        self._queues: dict[str, Handover[Part]] = {name: Handover(QUEUE_SIZE) for name in named}
        self._grabbers = {
            name: Grabber(
                camera,
                create_guard(camera, settings),
                source=self._threads[name],
                parts=self._queues[name],
                health=health,
                settle=settle,
                pass_on=partial(self._take, name),
                stopping=stopping,
            )
            for name, camera in named.items()
        }

    @property
    def name(self) -> str:
        """The names of all."""
        return ", ".join(camera.name for camera in self.sources)

    @property
    def trouble(self) -> str:
        """What is wrong with them, in words, or empty."""
        why = self._health.reason
        threads = self._threads.values()
        return " · ".join(filter(None, (why(name) or why(thread_source(name)) for name in threads)))

    def start(self) -> None:
        """Open all cameras, or none.

        Raises:
            CameraError: One cannot be opened.
        """
        opened: list[FrameSource] = []
        try:
            for camera in self.sources:
                camera.start()
                opened.append(camera)
        except BaseException:
            for camera in opened:
                with suppress(InspectionError):
                    camera.close()
            raise

    def workers(self, running: Callable[[], bool]) -> tuple[Worker, ...]:
        """The threads of the cameras."""
        return tuple(
            supervised(self._threads[name], grabber.step, running, self._health)
            for name, grabber in self._grabbers.items()
        )

    @property
    def full(self) -> bool:
        """Whether so many parts wait for a camera that it takes no more."""
        return any(one.full() for one in self._queues.values())

    def expose(self, part: Part) -> None:
        """Have every camera take its picture of a part; only the thread that asks `full` may."""
        for one in self._queues.values():
            one.put_nowait(part)

    def whereabouts(self, part: Part) -> str:
        """What is being done with a part, and which cameras it waits for where there are several.

        Any thread may ask.
        """
        where = part.whereabouts
        if Stage.GRABBED in part.stamps_ns or len(self._names) == 1:
            return where
        missing = [name for name in self._names if name not in part.frames]
        return f"{where} of the camera {' and '.join(missing)}" if missing else where

    def blame(self, part: Part, deadline_ms: float) -> None:
        """Raise a fault of every camera that has not answered for a part until its deadline."""
        for name, grabber in self._grabbers.items():
            if grabber.grabbing is part:
                self._health.fault(
                    self._threads[name],
                    f"{grabber.camera.name}: no answer for {deadline_ms:g} ms; check its cable",
                    latched=False,
                )

    def _take(self, name: str, part: Part, frame: Frame) -> None:
        """Keep a picture of a part; with the last one the part goes on, in the order of parts."""
        with self._lock:
            part.frames[name] = frame
            if len(part.frames) < len(self._names):
                return
            part.frames = {camera: part.frames[camera] for camera in self._names}
            part.frame = part.frames[self._names[0]]
            part.stamp(Stage.GRABBED)
            self._pass_on(part)
