"""Control lines of a port and pins of a board as outputs: one suite for both.

A pseudo-terminal has no control lines, this machine no serial port and its kernel no GPIO (nor the
simulated one, gpio-sim). So the attributes that pyserial offers for lines are played by `Lines`,
which writes down every state on the way, and the object that gpiod hands out for pins by `Pins` on
top of it; timing is a number here. What a real port does when it is opened stands in the module.
"""

from __future__ import annotations

import inspect
import os
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import gpiod
import pytest
from gpiod import EdgeEvent
from gpiod.line import Direction, Edge, Value
from waiting import until

from app.devices.plc import create_plc, port_link
from app.devices.plc.discrete import DiscreteLink
from app.devices.plc.gpio import GpioLines, GpioLink
from app.devices.plc.simulator import create_pty
from app.settings import PlcSettings, load_settings
from app.station.ports import Trigger
from engine.errors import PlcError, SettingsError
from engine.types import Verdict

PULSE_NS = 50 * 1_000_000


class Lines:
    """`dtr`, `rts`, `cts` and `dsr` of a port; both outputs are up, as after an opening."""

    def __init__(self) -> None:
        self.states: list[tuple[bool, bool]] = [(True, True)]
        self.cts = False
        self.dsr = True
        self.closed = False
        self.gone = False
        self.are_pins = False

    def _set(self, dtr: bool, rts: bool) -> None:
        if self.gone:
            raise OSError(5, "Input/output error")
        if (dtr, rts) != self.states[-1]:
            self.states.append((dtr, rts))

    @property
    def dtr(self) -> bool:
        return self.states[-1][0]

    @dtr.setter
    def dtr(self, up: bool) -> None:
        self._set(up, self.states[-1][1])

    @property
    def rts(self) -> bool:
        return self.states[-1][1]

    @rts.setter
    def rts(self, up: bool) -> None:
        self._set(self.states[-1][0], up)

    def close(self) -> None:
        self.closed = True


class Pins:
    """What `gpiod.request_lines` returns, as far as it is used here."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._seen = lines.cts
        self._edges: list[Any] = []

    def set_value(self, line: str, value: Any) -> None:
        up = value is Value.ACTIVE
        if line == "PQ.05":
            self._lines.dtr = up
        else:
            assert line == "PQ.06"
            self._lines.rts = up

    def get_value(self, line: int | str) -> Any:
        if self._lines.gone:
            raise OSError(5, "Input/output error")
        up = {7: self._lines.cts, "PN.01": self._lines.dsr}[line]
        return Value.ACTIVE if up else Value.INACTIVE

    def wait_edge_events(self, timeout: timedelta) -> bool:
        if self._lines.cts == self._seen:
            time.sleep(timeout.total_seconds())
        if self._lines.cts != self._seen:
            self._seen = self._lines.cts
            kind = EdgeEvent.Type.RISING_EDGE if self._seen else EdgeEvent.Type.FALLING_EDGE
            self._edges.append(EdgeEvent(kind.value, time.monotonic_ns(), 7, 1, 1))
        return bool(self._edges)

    def read_edge_events(self) -> list[Any]:
        edges, self._edges = self._edges, []
        return edges

    def release(self) -> None:
        self._lines.closed = True


PINS = {"ok": "PQ.05", "reject": "PQ.06", "trigger": "7", "present": "PN.01"}


def link_to(lines: Lines, **settings: int) -> Any:
    create = GpioLink if lines.are_pins else DiscreteLink
    return create(PlcSettings.model_validate({"port": "COM", "gpio": PINS, **settings}))


class Hand:
    """Drives the link's clock by hand; no port thread runs."""

    def __init__(self, lines: Lines, **settings: int) -> None:
        self.lines = lines
        self.link: Any = link_to(lines, **settings)
        self.link._adopt(self.link._open())
        self.link.set_ready(ready=True)
        self.now_ns = time.monotonic_ns()
        self.parts = 0

    def send(self, verdict: Verdict) -> None:
        self.parts += 1
        self.link.send(Trigger(self.parts, f"P{self.parts}", 0), verdict, 0.5)

    def arrive(self) -> Trigger:
        """The next part is at the sensor."""
        self.now_ns += 1_000_000
        self.link._on_rise(self.now_ns)
        trigger: Trigger | None = self.link.await_trigger(10.0)
        assert trigger is not None
        return trigger

    def at(self, pulses: float) -> tuple[bool, bool]:
        self.link._move(self.now_ns + 1_000_000_000 + int(pulses * PULSE_NS))
        return self.lines.states[-1]


@pytest.fixture(params=["port", "pins"])
def lines(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Lines:
    port = Lines()
    port.are_pins = request.param == "pins"
    monkeypatch.setattr(port_link, "open_port", lambda *_: port)

    def request_lines(path: str, config: Any, consumer: str) -> Pins:
        assert (path, consumer) == ("COM", "gonogo")
        both = config["PQ.05", "PQ.06"]
        assert both.direction is Direction.OUTPUT
        assert both.output_value is Value.INACTIVE
        assert not both.active_low
        if port.gone:
            raise OSError(16, "Device or resource busy")
        port.states.append((False, False))  # a request sets both at once
        return Pins(port)

    monkeypatch.setattr(gpiod, "request_lines", request_lines)
    return port


@pytest.fixture
def running(lines: Lines) -> Iterator[DiscreteLink]:
    link = link_to(lines, pulse_ms=5)
    link.start()
    link.set_ready(ready=True)
    yield link
    link.close()


def test_opening_never_leaves_ok_alone(lines: Lines) -> None:
    Hand(lines)
    on_the_way = [] if lines.are_pins else [(False, True)]
    assert lines.states == [(True, True), *on_the_way, (False, False)]


@pytest.mark.parametrize("verdict", list(Verdict))
def test_only_ok_raises_dtr_and_never_with_rts(lines: Lines, verdict: Verdict) -> None:
    hand = Hand(lines)
    lines.states = lines.states[-1:]
    hand.send(verdict)
    shown = (True, False) if verdict is Verdict.OK else (False, True)
    assert lines.states == [(False, False), shown]
    assert hand.at(0) == (False, False)


def test_pulses_follow_each_other_with_both_lines_low_between(lines: Lines) -> None:
    hand = Hand(lines)
    hand.send(Verdict.OK)
    hand.send(Verdict.OK)
    hand.send(Verdict.NG)
    assert hand.lines.states[-1] == (True, False)
    assert [hand.at(step) for step in (0, 0.5, 1, 1.5, 2, 2.5, 3, 4)] == [
        (False, False),
        (False, False),
        (True, False),
        (True, False),
        (False, False),
        (False, False),
        (False, True),
        (False, False),
    ]
    assert (True, True) not in lines.states[1:]


def test_an_ok_is_taken_back_when_ready_ends(lines: Lines) -> None:
    hand = Hand(lines)
    hand.send(Verdict.OK)
    hand.send(Verdict.OK)
    hand.send(Verdict.FAULT)
    hand.link.set_ready(ready=False)
    assert lines.states[-1] == (False, False)
    with pytest.raises(PlcError, match="not READY"):
        hand.send(Verdict.OK)
    assert [hand.at(step) for step in (0, 1, 2)] == [(False, False), (False, True), (False, False)]


def test_an_ok_that_is_shown_ends_when_the_next_part_comes(lines: Lines) -> None:
    hand = Hand(lines)
    hand.link.send(hand.arrive(), Verdict.OK, 0.1)
    assert lines.states[-1] == (True, False)
    hand.arrive()
    assert lines.states[-1] == (False, False)


def test_an_ok_that_comes_after_the_next_part_is_a_reject_and_an_error(lines: Lines) -> None:
    hand = Hand(lines)
    first, second = hand.arrive(), hand.arrive()
    with pytest.raises(PlcError, match="the next part has come"):
        hand.link.send(first, Verdict.OK, 0.1)
    assert lines.states[-1] == (False, True)
    hand.link.send(second, Verdict.OK, 0.1)
    assert [hand.at(step) for step in (0, 1)] == [(False, False), (True, False)]


def test_an_ok_that_waits_while_the_next_part_comes_is_a_reject(lines: Lines) -> None:
    hand = Hand(lines)
    hand.link.send(hand.arrive(), Verdict.NG, 0.9)
    hand.link.send(hand.arrive(), Verdict.OK, 0.1)
    hand.arrive()
    assert [hand.at(step) for step in (0, 1)] == [(False, False), (False, True)]
    assert (True, False) not in lines.states


def test_the_first_verdict_counts(lines: Lines) -> None:
    hand = Hand(lines)
    trigger = Trigger(1, "P1", 0)
    hand.link.send(trigger, Verdict.FAULT, 0.0)
    with pytest.raises(PlcError, match="first verdict counts"):
        hand.link.send(trigger, Verdict.OK, 0.0)
    hand.link.send(trigger, Verdict.FAULT, 0.0)
    assert hand.link.stats.frames_sent == 1


def test_too_many_waiting_pulses_are_an_error_not_a_late_ok(lines: Lines) -> None:
    hand = Hand(lines)
    for _ in range(9):
        hand.send(Verdict.NG)
    with pytest.raises(PlcError, match="8 pulses wait"):
        hand.send(Verdict.OK)


def test_rejects_in_a_row_latch(lines: Lines) -> None:
    hand = Hand(lines, stop_after_rejects=2)
    hand.send(Verdict.NG)
    hand.send(Verdict.FAULT)
    assert hand.link.stop_requested
    hand.link.reset_stop()
    assert not hand.link.stop_requested


def test_cts_triggers_once_per_rise(running: DiscreteLink, lines: Lines) -> None:
    assert until(running.is_connected)
    lines.cts = True
    first = running.await_trigger(15.0)
    assert first is not None
    assert running.await_trigger(0.02) is None
    lines.cts = False
    assert until(lambda: running._was_high is False)
    lines.cts = True
    second = running.await_trigger(15.0)
    assert second is not None
    assert (first.sequence, second.sequence) == (1, 2)
    assert first.part_id != second.part_id


def test_a_pulse_ends_by_itself(running: DiscreteLink, lines: Lines) -> None:
    running.send(Trigger(1, "P1", 0), Verdict.OK, 0.1)
    assert until(lambda: lines.states[-1] == (False, False))
    assert (True, False) in lines.states


def test_a_line_held_while_the_link_comes_up_is_no_trigger(lines: Lines) -> None:
    lines.cts = True
    link = link_to(lines)
    link.start()
    assert until(link.is_connected)
    assert link.await_trigger(0.02) is None
    lines.dsr = False
    assert until(lambda: not link.is_connected())
    link.close()
    assert lines.closed
    assert lines.states[-1] == (False, False)


def test_a_lost_port_is_an_error_and_is_opened_again(lines: Lines, running: DiscreteLink) -> None:
    lines.gone = True
    with pytest.raises(PlcError, match="lost"):
        running.send(Trigger(1, "P1", 0), Verdict.OK, 0.1)
    lines.gone = False
    assert until(lambda: running.stats.reconnects == 1)
    running.send(Trigger(2, "P2", 0), Verdict.NG, 0.1)
    assert until(lambda: (False, True) in lines.states[3:])


def test_a_port_without_control_lines_says_so() -> None:
    fd, path = create_pty()
    link = DiscreteLink(PlcSettings(port=path))
    with pytest.raises(PlcError, match="no control lines"):
        link.start()
    os.close(fd)


def test_the_screen_sees_lines_and_the_last_part(running: DiscreteLink, lines: Lines) -> None:
    tap = running.tap

    def level(key: str) -> bool:
        return next(item.high for item in tap.signals() if item.place.key == key)

    assert until(lambda: level("PLC_PRESENT"))
    lines.cts = True
    trigger = running.await_trigger(15.0)
    assert trigger is not None
    assert level("TRIGGER")
    lines.cts = False
    assert until(lambda: not level("TRIGGER"))
    running.send(trigger, Verdict.NG, 0.9)

    def over() -> bool:
        part = tap.handshake()
        return part is not None and part.end_ns > 0

    assert until(over)
    part = tap.handshake()
    assert part is not None
    assert part.verdict == "NG"
    assert part.trigger_ns < part.trigger_low_ns
    assert part.valid_ns < part.end_ns
    assert not part.acknowledged  # lines do not acknowledge
    words = [(frame.to_plc, frame.data) for frame in tap.frames()]
    assert (False, b"TRIGGER" if lines.are_pins else b"CTS") in words
    assert (True, b"REJECT" if lines.are_pins else b"RTS") in words


@pytest.mark.parametrize("kind", ["discrete", "gpio"])
def test_a_takt_below_two_pulses_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "station.toml"
    text = f'[plc]\nkind = "{kind}"\npulse_ms = 60\n[line]\ntakt_ms = 119\n'
    path.write_text(f"{text}deadline_ms = 100\nframe_timeout_ms = 90\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="expected at most half of line"):
        load_settings(path)


# Pins only.


@pytest.fixture
def gpio() -> PlcSettings:
    return PlcSettings.model_validate({"kind": "gpio", "port": "/dev/gpiochip-none", "gpio": PINS})


def test_a_chip_that_is_not_there_is_named_with_the_way_out(gpio: PlcSettings) -> None:
    with pytest.raises(PlcError, match=r"/dev/gpiochip-none: its pins cannot be had .*gpioinfo"):
        create_plc(gpio).start()


def test_a_file_that_is_no_chip_is_refused(gpio: PlcSettings) -> None:
    with pytest.raises(PlcError, match="cannot be had"):
        create_plc(gpio.model_copy(update={"port": "/dev/null"})).start()


def test_pins_that_are_not_named_are_told(gpio: PlcSettings) -> None:
    pins = gpio.gpio.model_copy(update={"ok": "", "trigger": ""})
    with pytest.raises(PlcError, match=r"plc\.gpio\.ok, plc\.gpio\.trigger: no pin is named"):
        create_plc(gpio.model_copy(update={"gpio": pins})).start()


def test_without_the_extra_it_says_how_to_get_it(
    gpio: PlcSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "gpiod", None)
    with pytest.raises(PlcError, match=r"pip install 'gonogo\[gpio\]'"):
        create_plc(gpio).start()


def test_a_pin_used_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "station.toml"
    text = '[plc]\nkind = "gpio"\n[plc.gpio]\nok = "PQ.05"\nreject = "PQ.05"\n'
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"plc\.gpio: expected pins used once"):
        load_settings(path)


def test_the_trigger_is_asked_for_as_it_is_wired(
    gpio: PlcSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[Any, Any] = {}

    def request_lines(path: str, config: Any, consumer: str) -> Pins:
        asked.update(config)
        return Pins(Lines())

    monkeypatch.setattr(gpiod, "request_lines", request_lines)
    wired = {"trigger_active_low": True, "debounce_ms": 1.5, "present": ""}
    lines = GpioLines(gpio.model_copy(update={"gpio": gpio.gpio.model_copy(update=wired)}))
    assert set(asked) == {("PQ.05", "PQ.06"), 7}
    trigger = asked[7]
    assert trigger.edge_detection is Edge.BOTH
    assert trigger.active_low
    assert trigger.debounce_period == timedelta(milliseconds=1.5)
    assert lines.dsr  # nobody tells


def test_the_stand_in_is_called_as_the_library_is() -> None:
    """Every name and keyword that `gpio.py` uses, looked up in the installed library."""
    asked = inspect.signature(gpiod.request_lines).parameters
    assert {"path", "config", "consumer"} <= set(asked)
    request = gpiod.LineRequest
    assert list(inspect.signature(request.set_value).parameters) == ["self", "line", "value"]
    assert list(inspect.signature(request.get_value).parameters) == ["self", "line"]
    for used in ("wait_edge_events", "read_edge_events", "release"):
        assert callable(getattr(request, used))
    gpiod.LineSettings(
        direction=Direction.INPUT,
        edge_detection=Edge.BOTH,
        active_low=True,
        debounce_period=timedelta(milliseconds=1),
        event_clock=gpiod.line.Clock.MONOTONIC,
        output_value=Value.INACTIVE,
    )
    assert EdgeEvent(EdgeEvent.Type.RISING_EDGE.value, 5, 7, 1, 1).timestamp_ns == 5
