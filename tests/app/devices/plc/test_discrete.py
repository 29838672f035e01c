"""Control lines as outputs.

A pseudo-terminal has no control lines and this machine no serial port, so the attributes that
pyserial offers for them are played by `Lines`, which writes down every state on the way; timing is
a number here. What a real port does when it is opened stands in the module.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import Any

import pytest
from waiting import until

from app.devices.plc import port_link
from app.devices.plc.discrete import DiscreteLink
from app.devices.plc.simulator import create_pty
from app.settings import PlcSettings
from app.station.ports import Trigger
from engine.errors import PlcError
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


class Hand:
    """Drives the link's clock by hand; no port thread runs."""

    def __init__(self, lines: Lines, **settings: int) -> None:
        self.lines = lines
        self.link: Any = DiscreteLink(PlcSettings.model_validate({"port": "COM", **settings}))
        self.link._adopt(self.link._open())
        self.link.set_ready(ready=True)
        self.now_ns = time.monotonic_ns()
        self.parts = 0

    def send(self, verdict: Verdict) -> None:
        self.parts += 1
        self.link.send(Trigger(self.parts, f"P{self.parts}", 0), verdict, 0.5)

    def at(self, pulses: float) -> tuple[bool, bool]:
        self.link._move(self.now_ns + 1_000_000_000 + int(pulses * PULSE_NS))
        return self.lines.states[-1]


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Lines:
    port = Lines()
    monkeypatch.setattr(port_link, "open_port", lambda *_: port)
    return port


@pytest.fixture
def running(lines: Lines) -> Iterator[DiscreteLink]:
    link = DiscreteLink(PlcSettings(port="COM", pulse_ms=5))
    link.start()
    link.set_ready(ready=True)
    yield link
    link.close()


def test_opening_never_leaves_ok_alone(lines: Lines) -> None:
    Hand(lines)
    assert lines.states == [(True, True), (False, True), (False, False)]


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
    link = DiscreteLink(PlcSettings(port="COM"))
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
    assert (False, b"CTS") in words
    assert (True, b"RTS") in words
