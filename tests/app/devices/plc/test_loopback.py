from __future__ import annotations

import math
import threading

from app.devices.plc.loopback import LoopbackPlc
from engine.types import Verdict


def test_sequences_count_up_and_parts_get_an_identity() -> None:
    plc = LoopbackPlc()
    plc.start()
    first, second = plc.push_trigger(), plc.push_trigger(part_id="X", lot="L")
    assert (first.sequence, second.sequence) == (1, 2)
    assert first.part_id.endswith("-00001")
    assert [plc.await_trigger(0.0), plc.await_trigger(0.0)] == [first, second]
    assert plc.push_trigger(sequence=65535).sequence == 65535
    assert plc.push_trigger().sequence == 1


def test_the_other_side_sees_verdicts_faults_and_ready() -> None:
    plc = LoopbackPlc()
    plc.start()
    plc.fault("camera gone")
    assert plc.faults == ("camera gone",)
    assert not plc.ready
    trigger = plc.push_trigger()
    assert plc.wait_verdict(trigger.sequence, 0.0) is None
    threading.Timer(0.02, plc.send, (trigger, Verdict.FAULT, math.nan)).start()
    received = plc.wait_verdict(trigger.sequence, 15.0)
    assert received is not None
    assert received.verdict is Verdict.FAULT
    assert plc.verdicts == (received,)


def test_an_other_side_that_does_not_acknowledge() -> None:
    plc = LoopbackPlc(acknowledges=False)
    plc.start()
    plc.send(plc.push_trigger(), Verdict.NG, 1.0)
    assert list(plc.acknowledged()) == []


def test_replugging_mends_the_link() -> None:
    plc = LoopbackPlc()
    plc.start()
    plc.unplug()
    assert not plc.is_connected()
    plc.replug()
    assert plc.is_connected()
