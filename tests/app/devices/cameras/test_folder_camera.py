from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.devices.cameras.folder import FolderCamera
from engine.errors import CameraError, CameraLostError, FrameTimeoutError, ImageError


def save(path, level):
    cv2.imwrite(str(path), np.full((8, 10, 3), level, dtype=np.uint8))


def test_frames_come_in_name_order_and_name_their_file(tmp_path):
    for level, name in ((30, "c.png"), (10, "a.png"), (20, "b.bmp")):
        save(tmp_path / name, level)
    (tmp_path / "notes.txt").write_text("no image", encoding="utf-8")
    camera = FolderCamera(tmp_path, loop=False)
    camera.start()
    frames = [camera.next_frame(1.0) for _ in range(3)]
    assert [int(frame.image[0, 0, 0]) for frame in frames] == [10, 20, 30]
    assert [frame.source for frame in frames] == [
        str(tmp_path / name) for name in ("a.png", "b.bmp", "c.png")
    ]
    with pytest.raises(FrameTimeoutError, match="all 3 images"):
        camera.next_frame(1.0)


def test_loop_begins_again_with_rising_sequence(tmp_path):
    save(tmp_path / "a.png", 10)
    save(tmp_path / "b.png", 20)
    camera = FolderCamera(tmp_path, loop=True)
    camera.start()
    frames = [camera.next_frame(1.0) for _ in range(5)]
    assert [int(frame.image[0, 0, 0]) for frame in frames] == [10, 20, 10, 20, 10]
    assert [frame.sequence for frame in frames] == [0, 1, 2, 3, 4]


def test_unreadable_image_costs_one_exposure(tmp_path):
    save(tmp_path / "a.png", 10)
    (tmp_path / "b.png").write_bytes(b"no image at all")
    (tmp_path / "c.png").touch()
    save(tmp_path / "d.png", 40)
    camera = FolderCamera(tmp_path, loop=False)
    camera.start()
    assert camera.next_frame(1.0).sequence == 0
    for name in ("b.png", "c.png"):
        with pytest.raises(ImageError, match=name):
            camera.next_frame(1.0)
    last = camera.next_frame(1.0)
    assert last.sequence == 3
    assert int(last.image[0, 0, 0]) == 40


def test_grey_files_become_three_channels(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((8, 10), 77, dtype=np.uint8))
    camera = FolderCamera(tmp_path)
    camera.start()
    assert camera.next_frame(1.0).image.shape == (8, 10, 3)


def test_empty_or_missing_folder_is_refused_at_start(tmp_path):
    with pytest.raises(CameraError, match="holds no image"):
        FolderCamera(tmp_path).start()
    with pytest.raises(CameraError, match="cannot be read"):
        FolderCamera(tmp_path / "nowhere").start()


def test_vanished_file_is_a_lost_camera(tmp_path):
    save(tmp_path / "a.png", 10)
    camera = FolderCamera(tmp_path)
    camera.start()
    (tmp_path / "a.png").unlink()
    with pytest.raises(CameraLostError, match="has gone"):
        camera.next_frame(1.0)
