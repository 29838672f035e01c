"""Where the part lies: rotation and shift of a frame against the master image.

    foreground -> centre of mass -> polar correlation -> a few candidate angles -> ECC -> checks

The foreground is what differs from the background (the median along the frame's border) by more
than half of what the master does. Rotation about its centre of mass becomes a shift in polar
coordinates, found for all angles at once through the Fourier transform. The best candidates are
refined by maximizing the enhanced correlation coefficient over the master's foreground only, so
that a background that moves does not count, and on the distance from the background, cut off where
it is large, so that the outline counts more than a highlight.

Nothing is guessed: no part, a part cut off, several parts, a poor match or two poses that match
alike raise `LocateError`, which is FAULT on the line.

The work is done in a reduced grey image (`WORK_SIZE`); the master is stored like that.
"""

from __future__ import annotations

import base64
import binascii
import math
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.errors import LocateError, RecipeError
from engine.recipe import Locate
from engine.types import BoolMask, FloatMap, ImageArray

WORK_SIZE = 192
"""Longest side in which parts are located, in pixels."""

_ANGLES = 360
_RADII = 48
_CANDIDATES = 3
_APART_DEG = 20.0
_SAME_MATCH = 0.01
_AREA_RANGE = (0.7, 1.4)
_OTHER_PART = 0.35
_EDGE_PIXELS = 2
_ITERATIONS = 15
_NEAR_MATCH = 0.15
_MARGIN = 6

Matrix: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True)
class Pose:
    """Where a part lies.

    Attributes:
        matrix: `(2, 3)` float64, from pixels of the frame to pixels of the master.
        angle_deg: Rotation of the part against the master, counter-clockwise on the screen.
        shift_px: How far its centre of mass lies from the master's, in pixels of the frame.
        match: Correlation with the master, up to 1.
    """

    matrix: Matrix
    angle_deg: float
    shift_px: float
    match: float

    def inverse(self) -> Matrix:
        """Return `(2, 3)` float64 from pixels of the master to pixels of the frame."""
        return np.asarray(cv2.invertAffineTransform(self.matrix), dtype=np.float64)

    def canonical(self, image: ImageArray) -> ImageArray:
        """Turn and shift a frame so that its part lies as in the master."""
        size = (image.shape[1], image.shape[0])
        turned = cv2.warpAffine(
            image, self.matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return np.asarray(turned, dtype=np.uint8)


@dataclass(frozen=True)
class _Part:
    """The foreground of a reduced picture: mask, centre of mass, area, distance to background."""

    mask: NDArray[np.uint8]
    x: float
    y: float
    area: float
    distance: FloatMap


def locate_from_master(
    master: ImageArray, *, max_rotation_deg: float = 180.0, min_match: float = 0.6
) -> Locate:
    """Describe a master image for the recipe, and check that it can be one.

    Args:
        master: `(H, W, 3)` uint8 BGR picture of a good part, wholly in the frame.
        max_rotation_deg: How far parts may be turned against it; below half of the angle at which
            a symmetric part looks the same again.
        min_match: Smallest correlation with it.

    Raises:
        LocateError: It shows no single part wholly inside the frame.
        RecipeError: A number is impossible.
    """
    if not (0 < max_rotation_deg <= 180 and 0 < min_match < 1):
        raise RecipeError(
            "locate: expected a rotation from 0 to 180 degrees and a match between 0 and 1, found "
            f"{max_rotation_deg:g} and {min_match:g}"
        )
    height, width = master.shape[:2]
    _, png = cv2.imencode(".png", np.rint(_reduced(master)).astype(np.uint8))
    settings = Locate(
        master_png=base64.b64encode(png.tobytes()).decode("ascii"),
        frame_width=width,
        frame_height=height,
        max_rotation_deg=max_rotation_deg,
        min_match=min_match,
    )
    pose = Locator(settings).locate(master, "master image")
    if abs(pose.angle_deg) > 0.5 or pose.shift_px > 1 / _scale(height, width):
        raise LocateError(
            f"master image: is found turned by {pose.angle_deg:.1f} degrees against itself; the "
            "part looks alike in several poses, use a smaller --max-rotation"
        )
    return settings


def master_picture(settings: Locate) -> ImageArray:
    """Return the stored master at the size of a frame: `(H, W, 3)` uint8 grey.

    Raises:
        RecipeError: It is damaged.
    """
    size = (settings.frame_width, settings.frame_height)
    grey = cv2.resize(_decoded(settings), size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(
        cv2.cvtColor(np.rint(grey).astype(np.uint8), cv2.COLOR_GRAY2BGR), dtype=np.uint8
    )


def part_mask(image: ImageArray, source: str = "image") -> BoolMask:
    """Find the one part of a picture without a master.

    Args:
        image: `(H, W, 3)` uint8 BGR.
        source: Name of it in error messages.

    Returns:
        `(H, W)` bool, as coarse as parts are located.

    Raises:
        LocateError: It shows no single part wholly inside the frame.
    """
    grey = _reduced(image)
    mask = _find_part(grey, _level(grey), source).mask
    size = (image.shape[1], image.shape[0])
    return np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_NEAREST) > 0)


class Locator:
    """Finds the part of one view. One thread at a time."""

    def __init__(self, settings: Locate) -> None:
        """Prepare the master.

        Raises:
            RecipeError: The stored master is damaged, or shows no part.
        """
        self._settings = settings
        self._grey = _decoded(settings)
        self._scale = _scale(settings.frame_height, settings.frame_width)
        self._background = _background(self._grey)
        self._level = _level(self._grey)
        try:
            self._part = _find_part(self._grey, self._level, "master image")
        except LocateError as error:
            raise RecipeError(f"locate: {error}; choose another master image") from error
        rows, columns = np.nonzero(self._part.mask)
        reach = np.hypot(columns - self._part.x, rows - self._part.y).max()
        self._reach = float(reach) * 1.05
        self._spectrum = np.conj(self._polar_spectrum(self._part))
        near = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (7, 7))
        self._valid = np.asarray(cv2.dilate(self._part.mask, near), dtype=np.uint8)
        self._picture = self._drawn(self._part.distance)
        # What lies far from the part says nothing about its pose and costs half of the time.
        left, top, wide, high = cv2.boundingRect(self._valid)
        left, top = max(0, left - _MARGIN), max(0, top - _MARGIN)
        self._window = np.s_[top : top + high + 2 * _MARGIN, left : left + wide + 2 * _MARGIN]
        self._corner = np.array([left, top], dtype=np.float64)
        self._near_picture: FloatMap = np.ascontiguousarray(self._picture[self._window])
        self._near_valid = np.ascontiguousarray(self._valid[self._window])

    def locate(self, image: ImageArray, source: str = "image") -> Pose:
        """Find the part in a frame.

        Args:
            image: `(H, W, 3)` uint8 BGR of the master's size.
            source: Name of it in error messages.

        Raises:
            LocateError: There is no part, or not exactly one pose for it.
        """
        height, width = image.shape[:2]
        settings = self._settings
        if (width, height) != (settings.frame_width, settings.frame_height):
            raise LocateError(
                f"{source}: expected {settings.frame_width}x{settings.frame_height} pixels as the "
                f"master image, found {width}x{height}; check the camera or set a new master"
            )
        grey = _reduced(image)
        part = _find_part(grey, self._level, source)
        self._check_area(part, source)
        found = self._poses(part)
        if not found or found[0][1] < settings.min_match:
            best = found[0][1] if found else 0.0
            raise LocateError(
                f"{source}: the part does not look like the master image (match {best:.2f}, "
                f"expected at least {settings.min_match:g}); wrong part, wrong side or turned too "
                "far"
            )
        matrix, match = found[0]
        for other, its_match in found[1:]:
            apart = abs(_turn(_angle(other) - _angle(matrix)))
            if apart > _APART_DEG and its_match > match - _SAME_MATCH:
                raise LocateError(
                    f"{source}: the part matches the master image alike in poses {apart:.0f} "
                    "degrees apart; use a smaller max_rotation_deg or another master image"
                )
        return self._pose(matrix, match, part, source)

    def _pose(self, matrix: Matrix, match: float, part: _Part, source: str) -> Pose:
        angle = _angle(matrix)
        if abs(angle) > self._settings.max_rotation_deg:
            raise LocateError(
                f"{source}: the part is turned by {angle:.1f} degrees, expected at most "
                f"{self._settings.max_rotation_deg:g}; check how it is fed"
            )
        shift = math.hypot(part.x - self._part.x, part.y - self._part.y) / self._scale
        # Pixel centres of the reduced image lie at ((x + 1/2) * scale - 1/2).
        up = np.array([[self._scale, 0, self._scale / 2 - 0.5], [0, self._scale, 0], [0, 0, 1]])
        up[1, 2] = up[0, 2]
        full = np.linalg.inv(up) @ np.vstack([matrix, [0, 0, 1]]) @ up
        return Pose(np.ascontiguousarray(full[:2]), angle, shift, match)

    def _check_area(self, part: _Part, source: str) -> None:
        low, high = _AREA_RANGE
        share = part.area / self._part.area
        if not low <= share <= high:
            raise LocateError(
                f"{source}: something of {100 * share:.0f} % of the master's area was found, "
                f"expected {100 * low:.0f} to {100 * high:.0f} %; no part, another part, or "
                "another light"
            )

    def _polar_spectrum(self, part: _Part) -> NDArray[np.complex128]:
        """Fourier transform along the angle of the part seen from its centre: `(radii, k)`."""
        polar = cv2.warpPolar(
            part.distance * part.mask,
            (_RADII, _ANGLES),
            (part.x, part.y),
            self._reach,
            cv2.INTER_LINEAR | cv2.WARP_POLAR_LINEAR | cv2.WARP_FILL_OUTLIERS,
        )
        weights = np.sqrt(np.arange(_RADII) + 0.5)
        return np.asarray(np.fft.rfft(np.asarray(polar).T * weights[:, None], axis=1))

    def _candidates(self, part: _Part) -> list[float]:
        """Return the most likely rotations in degrees, the best first."""
        spectrum = (self._polar_spectrum(part) * self._spectrum).sum(axis=0)
        spectrum[0] = 0
        fit = np.fft.irfft(spectrum, _ANGLES)
        angles = np.array([_turn(float(angle)) for angle in np.arange(_ANGLES)])
        allowed = np.abs(angles) <= self._settings.max_rotation_deg + 2
        peaks = (fit >= np.roll(fit, 1)) & (fit >= np.roll(fit, -1)) & allowed
        order = np.flatnonzero(peaks)[np.argsort(-fit[peaks])][:_CANDIDATES]
        if not order.size:
            order = np.flatnonzero(allowed)[[np.argmax(fit[allowed])]]
        return [float(angles[index]) for index in order]

    def _drawn(self, distance: FloatMap) -> FloatMap:
        """Draw the part so that its outline counts as much as what is on it, and light little."""
        clipped = np.clip(distance / np.float32(self._level), 0.0, 2.0)
        return np.asarray(cv2.GaussianBlur(clipped, (0, 0), 2.0), dtype=np.float32)

    def _poses(self, part: _Part) -> list[tuple[Matrix, float]]:
        """Return poses with their match, best first: all likely ones compared, the best refined.

        Each is `(2, 3)` from the reduced frame to the reduced master.
        """
        drawn = self._drawn(part.distance)
        size = (drawn.shape[1], drawn.shape[0])
        compared: list[tuple[float, Matrix, FloatMap]] = []
        for angle in self._candidates(part):
            start = self._turned(part, angle)
            # Turned before, because ECC itself only finds angles below a quarter turn.
            turned = cv2.warpAffine(drawn, start, size, borderMode=cv2.BORDER_REPLICATE)
            picture = np.asarray(turned, dtype=np.float32)
            compared.append((self._likeness(picture), start, picture))
        limit = max(likeness for likeness, _, _ in compared) - _NEAR_MATCH
        refined = [
            found
            for likeness, start, picture in compared
            if likeness >= limit and (found := self._refined(picture, start)) is not None
        ]
        return sorted(refined, key=lambda found: -found[1])

    def _likeness(self, picture: FloatMap) -> float:
        """Correlation with the master over its foreground."""
        inside = self._valid.astype(np.bool_)
        one, other = picture[inside], self._picture[inside]
        one, other = one - one.mean(), other - other.mean()
        norm = math.sqrt(float(np.dot(one, one)) * float(np.dot(other, other)))
        return float(np.dot(one, other)) / norm if norm else 0.0

    def _refined(self, picture: FloatMap, start: Matrix) -> tuple[Matrix, float] | None:
        """Refine a pose; None where it is none."""
        criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, _ITERATIONS, 1e-4)
        still = np.eye(2, 3, dtype=np.float32)
        try:
            match, found = cv2.findTransformECC(
                np.ascontiguousarray(picture[self._window]),
                self._near_picture,
                still,
                cv2.MOTION_EUCLIDEAN,
                criteria,
                self._near_valid,
                3,
            )
        except cv2.error:  # it does not converge: not this pose
            return None
        moved = np.asarray(found, dtype=np.float64)
        moved[:, 2] += self._corner - moved[:, :2] @ self._corner
        return moved @ np.vstack([start, [0, 0, 1]]), float(match)

    def _turned(self, part: _Part, angle: float) -> Matrix:
        """Return `(2, 3)` that turns the part about its centre and puts it on the master's."""
        # The polar image turns clockwise with the angle, as the picture does on the screen.
        radians = math.radians(-angle)
        cos, sin = math.cos(radians), math.sin(radians)
        return np.array(
            [
                [cos, -sin, self._part.x - cos * part.x + sin * part.y],
                [sin, cos, self._part.y - sin * part.x - cos * part.y],
            ]
        )


def map_back(
    values: FloatMap, region: tuple[int, int, int, int], pose: Pose, frame_size: tuple[int, int]
) -> tuple[FloatMap, tuple[int, int, int, int]]:
    """Turn a map over a region of the master back over the frame.

    Args:
        values: `(h, w)` float32 over `region`.
        region: `(x, y, width, height)` in pixels of the master.
        pose: Where the part lies.
        frame_size: `(width, height)` of the frame.

    Returns:
        The map over the smallest upright rectangle of the frame that holds the region, with the
        map's lowest value around it, and that rectangle as `(x, y, width, height)`.
    """
    left, top, width, height = box_back(region, pose, frame_size)
    rows, columns = values.shape
    across, down = region[2] / columns, region[3] / rows
    out_columns, out_rows = max(1, round(width / across)), max(1, round(height / down))
    to_master = np.array(
        [
            [across, 0, region[0] + across / 2 - 0.5],
            [0, down, region[1] + down / 2 - 0.5],
            [0, 0, 1],
        ]
    )
    to_frame = np.array(
        [
            [width / out_columns, 0, left + width / out_columns / 2 - 0.5],
            [0, height / out_rows, top + height / out_rows / 2 - 0.5],
            [0, 0, 1],
        ]
    )
    to_values = np.linalg.inv(to_master) @ np.vstack([pose.matrix, [0, 0, 1]]) @ to_frame
    turned = cv2.warpAffine(
        values,
        to_values[:2],
        (out_columns, out_rows),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=float(values.min()),
    )
    return np.asarray(turned, dtype=np.float32), (left, top, width, height)


def box_back(
    box: tuple[int, int, int, int], pose: Pose, frame_size: tuple[int, int]
) -> tuple[int, int, int, int]:
    """Return the smallest upright rectangle of the frame around a rectangle of the master."""
    x, y, width, height = box
    corners = np.array(
        [[x, y], [x + width, y], [x, y + height], [x + width, y + height]], dtype=np.float64
    )
    inverse = pose.inverse()
    points = (corners - 0.5) @ inverse[:, :2].T + inverse[:, 2] + 0.5
    low = np.clip(np.floor(points.min(axis=0) + 1e-6), 0, np.array(frame_size) - 1)
    high = np.clip(np.ceil(points.max(axis=0) - 1e-6), low + 1, frame_size)
    return int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1])


def _find_part(grey: FloatMap, level: float, source: str) -> _Part:
    """Find the one part in a reduced picture."""
    distance = _distance(grey)
    binary = (distance > level).astype(np.uint8)
    binary = np.asarray(cv2.morphologyEx(binary, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)))
    count, labels, stats, centres = cv2.connectedComponentsWithStats(binary, connectivity=8)
    areas = stats[1:, cv2.CC_STAT_AREA]
    if count < 2 or areas.max() < 0.002 * grey.size:
        raise LocateError(f"{source}: no part was found; check the feeding and the light")
    main = int(areas.argmax()) + 1
    others = int((areas > _OTHER_PART * areas.max()).sum()) - 1
    if others:
        raise LocateError(f"{source}: {others + 1} parts were found, expected one; separate them")
    mask = (labels == main).astype(np.uint8)
    # A soft shadow may reach the edge; the part itself differs more from the background.
    edge = np.concatenate(
        [(mask * distance)[[0, -1]].ravel(), (mask * distance)[:, [0, -1]].ravel()]
    )
    if int((edge > 1.5 * level).sum()) > _EDGE_PIXELS:
        raise LocateError(
            f"{source}: the part reaches beyond the edge of the picture; check the trigger"
        )
    centre_x, centre_y = (float(value) for value in centres[main])
    return _Part(mask, centre_x, centre_y, float(areas.max()), distance)


def _level(grey: FloatMap) -> float:
    """Return how much the part differs from the background at least, in grey levels."""
    distance = np.clip(_distance(grey), 0, 255).astype(np.uint8)
    level, _ = cv2.threshold(distance, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return max(float(level), 8.0)


def _distance(grey: FloatMap) -> FloatMap:
    return np.asarray(np.abs(grey - _background(grey)), dtype=np.float32)


def _background(grey: FloatMap) -> float:
    """Return the median along the border of a reduced picture."""
    band = max(2, min(grey.shape) // 40)
    border: BoolMask = np.ones(grey.shape, dtype=np.bool_)
    border[band:-band, band:-band] = False
    return float(np.median(grey[border]))


def _scale(height: int, width: int) -> float:
    return min(1.0, WORK_SIZE / max(height, width))


def _reduced(image: ImageArray) -> FloatMap:
    """Return the grey picture at working size, `(h, w)` float32."""
    height, width = image.shape[:2]
    scale = _scale(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA) if scale < 1 else grey
    return np.asarray(small, dtype=np.float32)


def _decoded(settings: Locate) -> FloatMap:
    try:
        data = np.frombuffer(base64.b64decode(settings.master_png, validate=True), dtype=np.uint8)
    except (binascii.Error, ValueError):
        data = np.zeros(0, dtype=np.uint8)
    grey = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) if data.size else None
    scale = _scale(settings.frame_height, settings.frame_width)
    expected = (
        max(1, round(settings.frame_height * scale)),
        max(1, round(settings.frame_width * scale)),
    )
    if grey is None or grey.shape != expected:
        raise RecipeError(
            "locate.master_png: expected a grey PNG of "
            f"{expected[1]}x{expected[0]} pixels; set the master with gonogo recipe locate"
        )
    return np.asarray(grey, dtype=np.float32)


def _angle(matrix: Matrix) -> float:
    """Rotation of the part against the master in degrees, counter-clockwise on the screen."""
    return _turn(math.degrees(math.atan2(matrix[1, 0], matrix[0, 0])))


def _turn(angle: float) -> float:
    """Bring an angle in degrees to -180 up to 180."""
    return (angle + 180.0) % 360.0 - 180.0
