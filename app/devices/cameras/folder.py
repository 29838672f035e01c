"""A camera that reads image files: for commissioning without a camera and for replaying a shift."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from engine.errors import CameraError, CameraLostError, FrameTimeoutError, ImageError
from engine.preprocess import IMAGE_SUFFIXES, read_image
from engine.types import Frame


class FolderCamera:
    """Delivers the images of a folder in the order of their names, one per exposure.

    Attributes:
        name: Name of the camera.
    """

    def __init__(
        self,
        path: Path,
        *,
        name: str = "folder",
        loop: bool = True,
        files: Sequence[Path] | None = None,
    ) -> None:
        """Describe the camera; nothing is read before `start`.

        Args:
            path: Folder with images; sub-folders are not entered.
            name: Name of the camera.
            loop: Begin again after the last image instead of running dry.
            files: Deliver these, in this order, instead of what lies in `path`.
        """
        self.name = name
        self._path = path
        self._loop = loop
        self._chosen = None if files is None else list(files)
        self._files: list[Path] | None = None
        self._sequence = 0

    def start(self) -> None:
        """List the images.

        Raises:
            CameraError: The folder is missing or holds no image.
        """
        try:
            entries = sorted(self._path.iterdir()) if self._chosen is None else self._chosen
        except OSError as error:
            raise CameraError(
                f"camera '{self.name}': folder {self._path} cannot be read ({error.strerror}); "
                "check the path in the station file"
            ) from error
        files = [file for file in entries if file.suffix.lower() in IMAGE_SUFFIXES]
        if not files:
            raise CameraError(
                f"camera '{self.name}': folder {self._path} holds no image "
                f"(expected {', '.join(sorted(IMAGE_SUFFIXES))}); put images there"
            )
        self._files = files

    def next_frame(self, timeout_s: float) -> Frame:
        """Read the next image; an image that cannot be read costs one exposure.

        Args:
            timeout_s: Not waited for: a folder either has another image or has not.

        Returns:
            The frame; `source` is the file and `sequence` counts the exposures since the start.

        Raises:
            FrameTimeoutError: The last image was delivered and `loop` is off.
            CameraLostError: The camera is not started, or the file has gone.
            ImageError: The file is no readable image; the next call goes on with the next file.
        """
        if self._files is None:
            raise CameraLostError(f"camera '{self.name}' is not open; start it first")
        if self._sequence >= len(self._files) and not self._loop:
            raise FrameTimeoutError(
                f"camera '{self.name}': all {len(self._files)} images of {self._path} were "
                "delivered; add images or set loop = true"
            )
        sequence = self._sequence
        file = self._files[sequence % len(self._files)]
        self._sequence += 1
        try:
            image = read_image(file)
        except ImageError as error:
            if not file.exists():
                raise CameraLostError(
                    f"camera '{self.name}': {file} has gone; restore the folder and start again"
                ) from error
            raise
        return Frame(image, time.monotonic_ns(), str(file), sequence)

    def close(self) -> None:
        """Forget the images; calling twice is harmless."""
        self._files = None
        self._sequence = 0
