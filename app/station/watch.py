"""Looks over the inspection's shoulder: do scores and pictures still look as at calibration?

Every production part is counted once its verdict has left; parts of a challenge are not. Alarms go
to the alarm bar with what to look at; none changes a threshold, a verdict or the state of the
station. Only a picture that repeats the one before is no part's picture, and its part is FAULT.

What was counted survives a restart: it is kept in a small file per product, written every few
seconds and at the end, off the verdict's path.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from app.settings import WatchSettings
from calibration.drift import SCORE, DriftAlarm, DriftMonitor
from calibration.reference import picture_values, plan_pictures, plan_scores
from engine.errors import CalibrationError, ImageError
from engine.image_health import ImageStatistics, measure_picture
from engine.inspector import watched_region
from engine.recipe import Recipe
from engine.types import Frame, InspectionResult

LOG = logging.getLogger(__name__)

SCHEMA_VERSION = 1
SAVE_INTERVAL_S = 5.0


class ProductionWatch:
    """Drift and image health of the recipe in force.

    The inference thread calls `begin`, `look` and `count`; any thread the others.
    """

    def __init__(
        self,
        settings: WatchSettings,
        folder: Path | None,
        warn: Callable[[str, str], None],
        note: Callable[[str, str], None] | None = None,
    ) -> None:
        """Watch nothing yet.

        Args:
            settings: How closely to watch.
            folder: Where the counts are kept; None keeps none.
            warn: Told of every alarm: its source and the words.
            note: Keeps a new alarm in the record: its kind and the words; must not raise.
        """
        self._settings = settings
        self._folder = folder
        self._warn = warn
        self._note = note
        self._lock = threading.Lock()
        self._saving = threading.Lock()
        self._identity: list[object] = []
        self._recipe: Recipe | None = None
        self._scores: DriftMonitor | None = None
        self._pictures: DriftMonitor | None = None
        self._seen: tuple[Frame, ImageStatistics] | None = None
        self._fingerprints: dict[str, bytes] = {}
        self._saved_ns = time.monotonic_ns()
        self._changed = False

    def begin(self, recipe: Recipe, key: str) -> None:
        """Watch for a recipe on a backend, going on from what was kept of exactly these."""
        self.save()
        with self._lock:
            self._recipe = recipe
            self._scores = self._pictures = self._seen = None
            self._fingerprints = {}
            self._identity = [
                recipe.product,
                recipe.version,
                recipe.bundle_sha256,
                key,
                self._settings.run_length,
                self._settings.defect_share,
            ]
            try:
                self._plan(recipe, key)
            except CalibrationError as error:
                LOG.warning("%s is not watched for drift: %s", recipe.product, error)
                return
            restored = self._restore()
        for alarm in restored:
            self._tell(alarm)

    def look(self, frame: Frame, camera: str = "") -> str:
        """Look at a frame before its part is judged.

        Args:
            frame: The frame.
            camera: Camera of the recipe's views that took it; empty = there is only one. All are
                watched for a picture that repeats, the first one for light and lens.

        Returns:
            Why no part may be judged by it, or empty.
        """
        recipe = self._recipe
        if recipe is None or recipe.watch is None:
            return ""
        first = recipe.views[0]
        view = next((one for one in recipe.views if one.camera == camera), first)
        try:
            picture = measure_picture(frame.image, watched_region(view))
        except ImageError:
            return ""  # the inspector will say it, better
        repeated = picture.fingerprint == self._fingerprints.get(view.camera)
        self._fingerprints[view.camera] = picture.fingerprint
        if repeated and recipe.watch.pictures.distinct:
            self._seen = None
            return (
                f"{frame.source}: frozen, this picture equals the one before pixel by pixel; "
                "restart the camera"
            )
        if view.camera == first.camera:
            self._seen = (frame, picture)
        return ""

    def count(self, frame: Frame, result: InspectionResult | None) -> None:
        """Count a production part that was judged."""
        alarms: tuple[DriftAlarm, ...] = ()
        with self._lock:
            seen, recipe = self._seen, self._recipe
            self._seen = None
            if self._scores is not None and result is not None:
                alarms += self._scores.observe({SCORE: result.score})
                self._changed = True
            watch = recipe.watch if recipe is not None else None
            measured = seen is not None and seen[0] is frame
            if self._pictures is not None and watch is not None and seen is not None and measured:
                alarms += self._pictures.observe(picture_values(seen[1], watch.pictures))
        for alarm in alarms:
            self._tell(alarm)
            if self._note is not None:
                self._note("drift", alarm.statement)

    def acknowledge(self) -> None:
        """Somebody has read the alarms: what raised one begins to count again."""
        with self._lock:
            for monitor in (self._scores, self._pictures):
                if monitor is not None and monitor.alarms:
                    monitor.reset()
                    self._changed = True

    @property
    def levels(self) -> dict[str, float]:
        """How near each test is to its alarm, from 0 to 1; empty where nothing is watched."""
        with self._lock:
            monitors = (self._scores, self._pictures)
            return {
                name: n for one in monitors if one is not None for name, n in one.levels.items()
            }

    def save_sometimes(self) -> None:
        """Keep the counts when that was long ago; call it off the verdict's path."""
        if time.monotonic_ns() - self._saved_ns > SAVE_INTERVAL_S * 1e9:
            self.save()

    def save(self) -> None:
        """Keep the counts; a disk that refuses costs nothing but them."""
        with self._saving:
            self._save()

    def _save(self) -> None:
        with self._lock:
            self._saved_ns = time.monotonic_ns()
            path = self._path()
            if path is None or not self._changed:
                return
            self._changed = False
            content = {
                "schema_version": SCHEMA_VERSION,
                "of": self._identity,
                "saved": datetime.now(timezone.utc).isoformat(timespec="seconds"),
                "scores": self._scores.state() if self._scores else None,
                "pictures": self._pictures.state() if self._pictures else None,
            }
        temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(content), encoding="utf-8")
            temporary.replace(path)
        except OSError as error:
            with suppress(OSError):
                temporary.unlink()
            LOG.warning("%s: the drift counts cannot be kept (%s)", path, error.strerror)

    def _plan(self, recipe: Recipe, key: str) -> None:
        plan = plan_scores(
            recipe,
            key,
            run_length=self._settings.run_length,
            defect_share=self._settings.defect_share,
        )
        if plan is not None:
            self._scores = DriftMonitor(plan)
        if recipe.watch is not None:
            pictures = plan_pictures(recipe.watch.pictures, run_length=self._settings.run_length)
            self._pictures = DriftMonitor(pictures)

    def _restore(self) -> tuple[DriftAlarm, ...]:
        """Go on from the stored counts of the same recipe; returns the alarms that stood."""
        path = self._path()
        if path is None or not path.exists():
            return ()
        try:
            content: Any = json.loads(path.read_text(encoding="utf-8"))
            if content["schema_version"] != SCHEMA_VERSION or content["of"] != self._identity:
                LOG.info("%s: of another recipe, the drift tests begin again", path)
                return ()
            monitors = {"scores": self._scores, "pictures": self._pictures}
            for name, monitor in monitors.items():
                if monitor is not None:
                    monitor.restore(content[name])
        except (
            OSError,
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            CalibrationError,
        ) as error:
            LOG.warning("%s: damaged (%s), the drift tests begin again", path, error)
            for one in (self._scores, self._pictures):
                if one is not None:
                    one.reset()
            return ()
        LOG.info("%s: the drift tests go on from %s", path, content.get("saved"))
        return tuple(a for one in monitors.values() if one is not None for a in one.alarms)

    def _path(self) -> Path | None:
        if self._folder is None or not self._identity:
            return None
        # A product's name may hold anything, a file's name may not.
        name = hashlib.sha256(str(self._identity[0]).encode()).hexdigest()[:16]
        return self._folder / f"{name}.watch.json"

    def _tell(self, alarm: DriftAlarm) -> None:
        LOG.warning("%s", alarm.statement)
        self._warn(f"drift {alarm.test.stream}", alarm.statement)
