"""Go and no-go over pins of the board (GPIO), by the rules of `discrete.py`.

Pins differ from a serial port's control lines in one thing: a port lets its lines fall when the
process ends, while a pin keeps what it had last. So a PLC takes only the *rise* of OK after its own
trigger, and a line that is up when a part arrives is a fault; see docs/plc.md.

The library is an extra (`pip install 'gonogo[gpio]'`).
"""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

from app.devices.plc.discrete import DiscreteLink
from app.devices.plc.signal_places import PRESENT, gpio_places
from app.settings import PlcSettings
from app.station.link_monitor import TRIGGER, SignalPlace
from engine.errors import PlcError

_CONSUMER = "gonogo"
_WAIT = timedelta(milliseconds=2)


class GpioLines:
    """Four pins of one chip under the names that a serial port's control lines have.

    Attributes:
        rises: `time.monotonic_ns()` of every rise of the trigger since they were taken last.
    """

    def __init__(self, settings: PlcSettings) -> None:
        """Take the pins; both outputs are low from the first moment on.

        Raises:
            PlcError: gpiod is not installed, a pin is not named, or cannot be had.
        """
        pins = settings.gpio
        names = {"ok": pins.ok, "reject": pins.reject, "trigger": pins.trigger}
        missing = [f"plc.gpio.{key}" for key, name in names.items() if not name]
        if missing:
            raise PlcError(
                f"PLC port {settings.port}: {', '.join(missing)}: no pin is named; see gpioinfo"
            )
        gpiod = _import_gpiod(settings.port)
        self.rises: list[int] = []
        self._values = gpiod.line.Value
        self._rising = gpiod.EdgeEvent.Type.RISING_EDGE
        self._ok, self._reject = _line(pins.ok), _line(pins.reject)
        self._trigger, self._present = _line(pins.trigger), _line(pins.present)
        direction, edge = gpiod.line.Direction, gpiod.line.Edge
        output = gpiod.LineSettings(
            direction=direction.OUTPUT, output_value=self._values.INACTIVE, active_low=False
        )
        config = {
            (self._ok, self._reject): output,
            self._trigger: gpiod.LineSettings(
                direction=direction.INPUT,
                edge_detection=edge.BOTH,
                active_low=pins.trigger_active_low,
                debounce_period=timedelta(milliseconds=pins.debounce_ms),
                event_clock=gpiod.line.Clock.MONOTONIC,
            ),
        }
        if self._present is not None:
            config[self._present] = gpiod.LineSettings(direction=direction.INPUT)
        try:
            self._request = gpiod.request_lines(settings.port, consumer=_CONSUMER, config=config)
        except (OSError, ValueError) as error:
            raise PlcError(
                f"PLC port {settings.port}: its pins cannot be had ({error}); check their names "
                "with gpioinfo, rights (group of the chip) and that no other program has them"
            ) from error
        self._levels = {self._ok: False, self._reject: False}

    @property
    def dtr(self) -> bool:
        """OK."""
        return self._levels[self._ok]

    @dtr.setter
    def dtr(self, up: bool) -> None:
        self._set(self._ok, up)

    @property
    def rts(self) -> bool:
        """Reject."""
        return self._levels[self._reject]

    @rts.setter
    def rts(self, up: bool) -> None:
        self._set(self._reject, up)

    @property
    def cts(self) -> bool:
        """Whether the trigger is up now."""
        return bool(self._request.get_value(self._trigger) is self._values.ACTIVE)

    @property
    def dsr(self) -> bool:
        """Whether the other side is there; always, where no pin tells it."""
        if self._present is None:
            return True
        return bool(self._request.get_value(self._present) is self._values.ACTIVE)

    def wait(self) -> None:
        """Wait a little for edges and note when the trigger rose, by the kernel's own stamps."""
        if not self._request.wait_edge_events(_WAIT):
            return
        events = self._request.read_edge_events()
        self.rises += [event.timestamp_ns for event in events if event.event_type is self._rising]

    def close(self) -> None:
        """Lower both lines and give the pins back."""
        try:
            self.dtr = False
            self.rts = False
        finally:
            self._request.release()

    def _set(self, pin: Any, up: bool) -> None:  # noqa: ANN401
        self._request.set_value(pin, self._values.ACTIVE if up else self._values.INACTIVE)
        self._levels[pin] = up


class GpioLink(DiscreteLink):
    """`PlcLink` over pins; NG, RECHECK and FAULT look the same."""

    line_words = (b"OK", b"REJECT", b"TRIGGER")

    @staticmethod
    def _signal_places(settings: PlcSettings) -> tuple[SignalPlace, ...]:
        return gpio_places(settings.gpio)

    def _open(self) -> GpioLines:
        return GpioLines(self._settings)

    def _on_open(self) -> None:
        super()._on_open()
        self._port.rises.clear()

    def _serve(self) -> None:
        if self._write_failed:
            raise PlcError("the lines cannot be set")
        self._port.wait()
        with self._lock:
            now_ns = time.monotonic_ns()
            rises, self._port.rises = self._port.rises, []
            for stamp_ns in rises:
                self._on_rise(min(stamp_ns, now_ns))
            high, self._present = self._port.cts, self._port.dsr
            self.tap.set(PRESENT, self._present, now_ns)
            self.tap.set(TRIGGER, high, now_ns)
            self._was_high = high
            self._move(now_ns)


def _line(name: str) -> int | str | None:
    """A pin by its name or, in digits, by its number on the chip."""
    if not name:
        return None
    return int(name) if name.isdigit() else name


def _import_gpiod(port: str) -> Any:  # noqa: ANN401 - so that the base install can be checked
    try:
        import gpiod
    except ImportError as error:
        raise PlcError(
            f"PLC port {port}: gpiod is not installed; install it with: pip install 'gonogo[gpio]'"
        ) from error
    return gpiod
