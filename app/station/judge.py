"""What the inference thread owns: the recipe in force, and what must be done before it may judge.

Three things keep the station from READY and are done here, between parts: the warm-up, the check of
the golden parts, and putting another recipe in force. Whoever asks for one of them takes the
station out of READY at once, so that no OK leaves until it is done. When another recipe cannot be
put in force, the old one stays.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Mapping
from dataclasses import replace

from app.station.decision import Decision, decide, fault
from app.station.health import Health
from app.station.identity import (
    Identity,
    JudgesSeveralCameras,
    OpenRecipe,
    PartInspector,
    RecipeShelf,
    identity_from_inspector,
)
from app.station.outlet import in_words
from app.station.part import Part, Stage
from app.station.snapshot import GoldenView, StationState
from app.station.watch import ProductionWatch
from engine.errors import ImageError, InspectionError, RecipeError
from engine.types import Frame, InspectionResult

LOG = logging.getLogger(__name__)

WARM_UP_RUNS = 3
GOLDEN = "golden"
RECIPE = "recipe"


class Judge:
    """The recipe in force. `prepare`, `judge` and `count` belong to the inference thread.

    Attributes:
        inspector: The inspector in force.
        identity: What of it goes into every record.
    """

    def __init__(
        self,
        opened: OpenRecipe,
        *,
        health: Health,
        watch: ProductionWatch,
        shelf: RecipeShelf | None = None,
    ) -> None:
        self.inspector: PartInspector = opened.inspector
        self.identity: Identity = identity_from_inspector(opened.inspector)
        self._opened = opened
        self._health = health
        self._watch = watch
        self._shelf = shelf
        self._wanted = ""
        self._warm = self._checked = self._begun = False
        self._switched = False
        self._golden = GoldenView(checking=True)

    # ------------------------------------------------------------------ for everybody

    @property
    def pending(self) -> bool:
        """Whether something has to be done before the next part."""
        return bool(self._wanted) or not (self._warm and self._checked)

    @property
    def pending_words(self) -> str:
        """Why a part that waits meanwhile is not judged."""
        if self._wanted:
            return f"the station is switching to the recipe of {self._wanted}"
        return "the station checks its golden parts"

    @property
    def products(self) -> tuple[str, ...]:
        """The products that this station can switch to."""
        return tuple(self._shelf.products()) if self._shelf is not None else ()

    @property
    def switching_to(self) -> str:
        """The product whose recipe is being put in force, or empty."""
        return self._wanted

    @property
    def golden(self) -> GoldenView | None:
        """How the golden parts were judged; None where the recipe has none."""
        return self._golden if self._opened.check is not None else None

    def ask_switch(self, product: str) -> None:
        """Have another recipe put in force; READY ends now.

        Raises:
            RecipeError: This station has no such recipe; nothing changes.
        """
        known = self.products
        if product not in known:
            raise RecipeError(
                f"recipe of {product!r}: this station has {', '.join(known) or 'no others'}; "
                "add it to products in the station file"
            )
        with self._health.gate:
            self._wanted = product
            self._health.enter(StationState.SWITCHING)

    def ask_check(self) -> None:
        """Have the golden parts checked; READY ends now. Nothing happens without golden parts."""
        with self._health.gate:
            if self._opened.check is None:
                return
            self._checked = False
            self._golden = replace(self._golden, checking=True)
            if not self._wanted:
                self._health.enter(StationState.STARTING)

    def acknowledge(self) -> None:
        """Somebody has read the alarms: golden parts that were judged wrong are judged again."""
        if self._health.reason(GOLDEN):
            self.ask_check()
        self._watch.acknowledge()

    def check_threshold(self) -> None:
        """Raise a fault where nothing could be judged."""
        identity = self.identity
        if math.isfinite(identity.threshold):
            return
        self._health.fault(
            "engine",
            f"recipe {identity.product} has no threshold for {identity.backend}; "
            "run `gonogo calibrate` with this bundle and backend",
            latched=True,
        )

    def close(self) -> None:
        """Close the backend of a recipe that was put in force while the line ran."""
        if self._switched:
            self._opened.close()

    # ------------------------------------------------------------------ inference thread

    def prepare(self) -> None:
        """Do what is pending; whoever calls enters READY then, if nothing else came up.

        Raises:
            InspectionError: The engine fails in the warm-up; what is pending stays pending.
        """
        wanted = self._wanted
        if wanted:
            self._switch(wanted)
        if not self._begun:
            self._watch.begin(self.inspector.recipe, self.inspector.key)
            self._begun = True
        if not self._warm:
            _warm_up(self._opened)
            self._warm = True
        if not self._checked:
            self._check()

    def judge(self, part: Part, frame: Frame) -> Decision:
        """Judge one part.

        Raises:
            InspectionError: The engine fails. So may any other exception.
        """
        for camera, picture in (part.frames or {"": frame}).items():
            reason = self._watch.look(picture, camera)
            if reason:
                self._health.warn("camera", reason)
                return fault(reason)
        try:
            several = len(part.frames) > 1
            result = _inspect(self.inspector, part.frames if several else frame)
        except ImageError as error:
            return fault(str(error))
        part.stamp(Stage.INFERRED)
        part.result = result
        return decide(result, self._health.state)

    def count(self, part: Part) -> None:
        """Count a part whose verdict has left, for drift; a failure costs nothing but that."""
        if part.challenge or part.frame is None:
            return
        try:
            first = self.inspector.recipe.views[0].camera
            self._watch.count(part.frames.get(first, part.frame), part.result)
        except Exception:
            LOG.exception("part %s: not counted for drift", part.row_id)

    def _switch(self, product: str) -> None:
        """Put another recipe in force, or keep the old one and say why."""
        assert self._shelf is not None  # ask_switch has seen to it
        old = self._opened
        try:
            opened = self._shelf.open(product)
        except InspectionError as error:
            self._keep_old(product, str(error))
            return
        try:
            _warm_up(opened)
            identity = identity_from_inspector(opened.inspector)
            wrong = opened.check() if opened.check is not None else ""
        except Exception as error:  # noqa: BLE001 - whatever it is, the old recipe must go on
            opened.close()
            self._keep_old(product, in_words(error))
            return
        with self._health.gate:
            self._opened, self.inspector, self.identity = opened, opened.inspector, identity
            self._warm, self._checked, self._begun = True, True, False
            self._tell_golden(wrong)
            if self._wanted == product:
                self._wanted = ""
            was_switched, self._switched = self._switched, True
        if was_switched:
            old.close()
        LOG.info("recipe of %s, version %d, is in force", identity.product, identity.recipe_version)

    def _keep_old(self, product: str, why: str) -> None:
        with self._health.gate:
            if self._wanted == product:
                self._wanted = ""
            self._health.warn(
                RECIPE,
                f"the recipe of {product} cannot be put in force ({why}); "
                f"the one of {self.identity.product} stays in force",
            )

    def _check(self) -> None:
        """Replay the golden parts; a wrong answer keeps the station from READY."""
        check = self._opened.check
        # Before the check: who asks meanwhile wants another one.
        self._checked = True
        try:
            wrong = check() if check is not None else ""
        except Exception:
            self._checked = False
            raise
        with self._health.gate:
            self._tell_golden(wrong)

    def _tell_golden(self, wrong: str) -> None:
        self._golden = GoldenView(wrong=wrong, checked_ns=time.time_ns())
        # Not latched: an acknowledgement alone must not make it right.
        if wrong:
            self._health.fault(GOLDEN, wrong, latched=False)
        else:
            self._health.clear(GOLDEN)


def _warm_up(opened: OpenRecipe) -> None:
    if opened.warm_up is not None:
        for _ in range(WARM_UP_RUNS):
            _inspect(opened.inspector, opened.warm_up)


def _inspect(inspector: PartInspector, pictures: Frame | Mapping[str, Frame]) -> InspectionResult:
    """Judge a part by its only picture, or by one of each of several cameras."""
    if isinstance(pictures, Frame):
        return inspector.inspect(pictures)
    if not isinstance(inspector, JudgesSeveralCameras):
        raise ImageError(f"{inspector.key}: judges no pictures of several cameras together")
    return inspector.inspect_part(pictures)
