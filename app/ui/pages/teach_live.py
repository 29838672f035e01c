"""The live picture that two steps share: the camera is open while one of them is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.station.camera_setup import Changes
from app.station.live_camera import LiveCamera
from app.station.teach_release import TeachDesk
from app.ui.background import Background
from app.ui.text import tr
from engine.errors import InspectionError
from engine.types import Frame

LIVE_MS = 100


class LivePicture(QObject):
    """Opens the station's camera on demand and hands over its frames.

    Signals:
        arrived: A new `Frame`.
        failed: Why there is none, in words; empty when pictures come again.
        answered: The camera's `Answer` to settings that were tried out.
    """

    arrived = Signal(object)
    failed = Signal(str)
    answered = Signal(object)

    def __init__(
        self, desk: TeachDesk, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._camera: LiveCamera | None = None
        self._shown: Frame | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LIVE_MS)
        self._timer.timeout.connect(self.on_tick)

    @property
    def newest(self) -> Frame | None:
        """The newest frame; None while there is none."""
        return self._camera.newest() if self._camera is not None else None

    @property
    def is_open(self) -> bool:
        """Whether a camera is in use."""
        return self._camera is not None

    def open(self) -> None:
        """Open the camera, unless the line has it."""
        if self._camera is not None:
            return
        if self._desk.is_line_running():
            self.failed.emit(
                tr(
                    "The line is using the camera. Stop the line to see a live picture, or take "
                    "pictures from files."
                )
            )
            return
        try:
            self._camera = LiveCamera(self._desk.open_camera())
        except InspectionError as error:
            self.failed.emit(str(error))
            return
        self._camera.start()
        self._timer.start()

    def try_out(self, changes: Changes) -> None:
        """Open the camera with changed settings; `answered` tells how it takes them.

        Raises:
            InspectionError: The settings are impossible, whatever the camera says.
        """
        if self._camera is not None:
            self._camera.try_out(self._desk.open_camera(changes))

    def close(self) -> None:
        """Give the camera back; closing waits for the driver on another thread."""
        self._timer.stop()
        camera, self._camera, self._shown = self._camera, None, None
        if camera is not None:
            self._background.run("close camera", camera.close, _nothing, _no_words)

    def on_tick(self) -> None:
        """Hand over what is new."""
        if self._camera is None:
            return
        answer = self._camera.take_answer()
        if answer is not None:
            self.answered.emit(answer)
        frame = self._camera.newest()
        if frame is not None and frame is not self._shown:
            self._shown = frame
            self.arrived.emit(frame)
        self.failed.emit(self._camera.trouble)


def _nothing(_answer: None) -> None:
    """Nobody waits for it."""


def _no_words(_reason: str) -> None:
    """A camera that cannot be closed says so when it is opened again."""
