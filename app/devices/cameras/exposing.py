"""What the drivers share that read a camera without a pause, or have it expose when asked."""

from __future__ import annotations

from abc import abstractmethod

from app.devices.cameras.newest import NewestFrame, Picture, now_ns
from engine.errors import CameraError, CameraLostError, FrameTimeoutError
from engine.types import Frame


class ReadCamera:
    """A camera whose pictures a `NewestFrame` may read."""

    _reader: NewestFrame | None = None

    @property
    def loss(self) -> str:
        """Why it is lost and what to check; empty while it works, or where nobody can tell."""
        return self._reader.loss if self._reader is not None else ""

    @property
    def dropped(self) -> int:
        """Frames that nobody has asked for in time, since the last start."""
        return self._reader.dropped if self._reader is not None else 0


class ExposingCamera(ReadCamera):
    """A camera that exposes when it is asked, or is read.

    Attributes:
        name: Name of the camera.
    """

    name: str
    _sequence: int

    def next_frame(self, timeout_s: float) -> Frame:
        """Expose, or wait for the newest frame.

        Raises:
            FrameTimeoutError: None came in time.
            CameraLostError: The camera is not started, or gone.
            CameraError: The frame arrived incomplete.
        """
        if not self._is_open:
            raise CameraLostError(f"camera '{self.name}' is not open; start it first")
        if self._reader is not None:
            return self._reader.next_frame(timeout_s)
        try:
            picture = self._expose(now_ns() + int(timeout_s * 1e9))
            if picture is None:
                self._probe()
        except CameraError:
            raise
        except Exception as error:
            raise CameraLostError(
                f"camera '{self.name}': lost ({first_line(error)}); check its cable and power"
            ) from error
        picture = self._raise_if_none(picture, timeout_s)
        frame = Frame(picture.image, picture.stamp_ns, self.name, self._sequence)
        self._sequence += 1
        return frame

    @property
    @abstractmethod
    def _is_open(self) -> bool:
        """Whether it was started."""

    @abstractmethod
    def _expose(self, give_up_ns: int) -> Picture | None:
        """Trigger one frame and take it; None when time is up."""

    def _probe(self) -> None:
        """Raise where it is gone, after a frame that did not come; a driver may not be able to."""

    def _raise_if_none(self, picture: Picture | None, timeout_s: float) -> Picture:
        if picture is None:
            raise FrameTimeoutError(
                f"camera '{self.name}': no frame within {timeout_s:g} s; check its exposure time"
            )
        return picture


def first_line(error: BaseException) -> str:
    """The first line that a library says of an error, or the error's kind."""
    lines = str(error).strip().splitlines()
    return lines[0].strip() if lines else type(error).__name__
