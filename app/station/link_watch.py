"""What the line hears from its PLC link besides triggers: silence, a product, a stop request."""

from __future__ import annotations

from app.station.health import Health
from app.station.judge import RECIPE, Judge
from app.station.ports import PlcLink, RecipeRequester, StopRequester
from engine.errors import RecipeError

STOP = "stop"


class LinkWatch:
    """Raises what would otherwise go unnoticed. The PLC thread calls `look`, any `acknowledge`."""

    def __init__(self, plc: PlcLink, health: Health, judge: Judge, stop_after: int) -> None:
        """Watch a link.

        Args:
            plc: The link.
            health: Told of what is wrong.
            judge: Asked for the product that the PLC wants.
            stop_after: So many rejects in a row latch a stop request, for the words.
        """
        self._plc = plc
        self._health = health
        self._judge = judge
        self._stop_after = stop_after
        self._requester = plc if isinstance(plc, RecipeRequester) else None
        self._stopper = plc if isinstance(plc, StopRequester) else None
        self._was_connected = False
        self._was_stopping = False

    def look(self) -> None:
        """Look once."""
        self._watch_silence()
        self._watch_stop()
        self._hear_request()

    def acknowledge(self) -> None:
        """Somebody has looked at the rejects: they are counted again from the first."""
        stopper = self._stopper
        if stopper is not None and stopper.stop_requested:
            stopper.reset_stop()

    def _watch_silence(self) -> None:
        connected = self._plc.is_connected()
        if self._was_connected and not connected:
            self._health.warn(
                "plc", f"{self._plc.name}: the PLC has gone silent; check the cable and its program"
            )
        self._was_connected = connected

    def _watch_stop(self) -> None:
        stopping = self._stopper is not None and self._stopper.stop_requested
        if stopping and not self._was_stopping:
            self._health.warn(
                STOP,
                f"STOP REQUEST: {self._stop_after} parts in a row were not OK; stop the line, look "
                "at the last parts, the light, the camera and the tool, then acknowledge",
            )
        self._was_stopping = stopping

    def _hear_request(self) -> None:
        """Switch to the product that the PLC asks for."""
        product = self._requester.requested_recipe() if self._requester is not None else None
        if product is None or product == self._judge.identity.product:
            return
        try:
            self._judge.ask_switch(product)
        except RecipeError as error:
            self._health.warn(RECIPE, f"asked for by the PLC: {error}")
