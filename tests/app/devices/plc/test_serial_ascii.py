from __future__ import annotations

import itertools
import os
import time
from pathlib import Path
from typing import Any

import pytest
from waiting import until

from app.devices.plc.codec import (
    AckMessage,
    Acknowledged,
    FaultMessage,
    HeartbeatMessage,
    Message,
    NakMessage,
    Party,
    RecipeMessage,
    Refusal,
    TriggerMessage,
    VerdictMessage,
    encode,
)
from app.devices.plc.serial_ascii import MAX_RESENDS, AsciiPlcLink
from app.devices.plc.serial_modbus import ModbusServerLink
from app.devices.plc.simulator import create_pty
from app.settings import PlcSettings
from app.station.ports import RecipeRequester, RecipeTeller, Trigger
from engine.errors import PlcError
from engine.types import Verdict

VERDICT_ACK_TIMEOUT_S = 0.04


def is_ack(message: Message) -> bool:
    return isinstance(message, AckMessage) and message.answers is Acknowledged.TRIGGER


def is_verdict(message: Message) -> bool:
    return isinstance(message, VerdictMessage)


def is_nak(message: Message) -> bool:
    return isinstance(message, NakMessage)


def take(link: AsciiPlcLink) -> Trigger:
    trigger = link.await_trigger(15.0)
    assert trigger is not None
    return trigger


def test_a_trigger_is_acknowledged_at_once_and_handed_over(
    link: AsciiPlcLink, raw_plc: Any
) -> None:
    before_ns = time.monotonic_ns()
    raw_plc.trigger(7, "P7", "L1")
    assert raw_plc.receive(is_ack) == AckMessage(7, Acknowledged.TRIGGER)
    trigger = take(link)
    assert (trigger.sequence, trigger.part_id, trigger.lot) == (7, "P7", "L1")
    assert before_ns < trigger.stamp_ns < time.monotonic_ns()
    assert link.await_trigger(0.0) is None


def test_parts_without_identity_get_one_each(link: AsciiPlcLink, raw_plc: Any) -> None:
    raw_plc.trigger(1)
    raw_plc.trigger(2)
    first, second = take(link), take(link)
    assert first.part_id
    assert first.part_id != second.part_id
    link.send(first, Verdict.NG, 1.0)
    assert raw_plc.receive(is_verdict) == VerdictMessage(1, Verdict.NG, 1.0, "")


def test_the_verdict_is_written_before_send_returns(link: AsciiPlcLink, raw_plc: Any) -> None:
    raw_plc.trigger(3, "P3")
    trigger = take(link)
    before_ns = time.monotonic_ns()
    stamp_ns = link.send(trigger, Verdict.OK, 0.25)
    assert before_ns < stamp_ns < time.monotonic_ns()
    assert raw_plc.receive(is_verdict) == VerdictMessage(3, Verdict.OK, 0.25, "P3")


def test_an_acknowledged_verdict_is_reported_once_and_not_repeated(
    patient_link: AsciiPlcLink, raw_plc: Any
) -> None:
    link = patient_link
    raw_plc.trigger(3, "P3")
    link.send(take(link), Verdict.NG, 0.25)
    assert raw_plc.receive(is_verdict)
    raw_plc.send(AckMessage(3, Acknowledged.VERDICT))
    raw_plc.send(AckMessage(3, Acknowledged.VERDICT))
    assert until(lambda: link.stats.frames_received == 3)
    assert list(link.acknowledged()) == [3]
    assert list(link.acknowledged()) == []
    assert not link._exchanges[3].waiting
    assert link.stats.resends == link.stats.failed == 0
    assert link.stats.acknowledged == 1


def test_without_ack_the_verdict_is_repeated_twice_then_failed(
    link: AsciiPlcLink, raw_plc: Any
) -> None:
    raw_plc.trigger(3, "P3")
    link.send(take(link), Verdict.NG, 0.25)
    sent = [raw_plc.receive(is_verdict) for _ in range(1 + MAX_RESENDS)]
    assert sent == [VerdictMessage(3, Verdict.NG, 0.25, "P3")] * 3
    assert until(lambda: link.stats.failed == 1)
    assert raw_plc.receive(is_verdict, 3 * VERDICT_ACK_TIMEOUT_S) is None
    assert link.stats.resends == MAX_RESENDS
    assert list(link.acknowledged()) == []


def test_an_ack_for_another_sequence_settles_nothing(link: AsciiPlcLink, raw_plc: Any) -> None:
    raw_plc.trigger(3, "P3")
    link.send(take(link), Verdict.NG, 0.25)
    raw_plc.send(AckMessage(4, Acknowledged.VERDICT))
    assert until(lambda: link.stats.unexpected == 1)
    assert until(lambda: link.stats.failed == 1)
    assert list(link.acknowledged()) == []


def test_a_repeated_trigger_is_acknowledged_again_but_handed_over_once(
    link: AsciiPlcLink, raw_plc: Any
) -> None:
    raw_plc.trigger(3, "P3")
    raw_plc.trigger(3, "P3")
    assert raw_plc.receive(is_ack)
    assert raw_plc.receive(is_ack)
    take(link)
    assert link.await_trigger(0.05) is None
    assert link.stats.duplicates == 1


def test_a_repeated_trigger_gets_the_known_verdict_again(link: AsciiPlcLink, raw_plc: Any) -> None:
    raw_plc.trigger(3, "P3")
    link.send(take(link), Verdict.OK, 0.5)
    first = raw_plc.receive(is_verdict)
    raw_plc.send(AckMessage(3, Acknowledged.VERDICT))
    assert until(lambda: link.stats.acknowledged == 1)
    raw_plc.trigger(3, "P3")
    assert raw_plc.receive(is_verdict) == first
    assert link.await_trigger(0.05) is None


def test_the_same_sequence_with_another_part_is_a_new_part(
    link: AsciiPlcLink, raw_plc: Any
) -> None:
    raw_plc.trigger(1, "OLD")
    old = take(link)
    raw_plc.trigger(1, "NEW")
    new = take(link)
    assert new.part_id == "NEW"
    with pytest.raises(PlcError, match="belongs to part NEW"):
        link.send(old, Verdict.OK, 0.1)
    assert raw_plc.receive(is_verdict, 0.05) is None
    link.send(new, Verdict.NG, 0.9)
    assert raw_plc.receive(is_verdict) == VerdictMessage(1, Verdict.NG, 0.9, "NEW")


def test_no_ok_is_repeated_once_the_station_is_not_ready(
    patient_link: AsciiPlcLink, raw_plc: Any
) -> None:
    link = patient_link
    raw_plc.trigger(3, "P3")
    link.send(take(link), Verdict.OK, 0.5)
    link.set_ready(ready=False)
    assert raw_plc.receive(is_verdict)
    raw_plc.send(NakMessage(0, Refusal.CRC))  # asks for what was sent, at once
    assert until(lambda: link.stats.failed == 1)
    raw_plc.trigger(3, "P3")
    assert until(lambda: link.stats.duplicates == 1)
    assert raw_plc.receive(is_verdict, 0.05) is None
    assert link.stats.resends == 0
    assert link.stats.failed == 1


def test_a_nak_for_an_unreadable_frame_repeats_at_once(raw_plc: Any) -> None:
    link = AsciiPlcLink(PlcSettings(port=raw_plc.path, ack_timeout_ms=5000))
    link.start()
    raw_plc.trigger(3, "P3")
    link.send(take(link), Verdict.NG, 0.5)
    raw_plc.send(NakMessage(0, Refusal.CRC))
    assert raw_plc.receive(is_verdict)
    assert raw_plc.receive(is_verdict)
    raw_plc.send(NakMessage(3, Refusal.SEQUENCE))
    assert until(lambda: link.stats.failed == 1)
    assert link.stats.nak == 2
    link.close()


def test_half_frames_and_garbage_do_not_hide_a_trigger(link: AsciiPlcLink, raw_plc: Any) -> None:
    frame = encode(TriggerMessage(9, "P9"))
    raw_plc.write(b"\x00\xff\x02garb" + frame[:5])
    time.sleep(0.03)
    raw_plc.write(frame[5:])
    assert take(link).part_id == "P9"
    assert link.stats.crc_errors == 1


def test_a_damaged_frame_is_refused_and_never_a_trigger(link: AsciiPlcLink, raw_plc: Any) -> None:
    frame = bytearray(encode(TriggerMessage(9, "P9")))
    frame[3] ^= 0x04
    raw_plc.write(bytes(frame))
    assert raw_plc.receive(is_nak) == NakMessage(0, Refusal.CRC)
    assert link.await_trigger(0.05) is None
    assert link.stats.crc_errors == 1


def test_when_nobody_takes_triggers_the_plc_is_told(link: AsciiPlcLink, raw_plc: Any) -> None:
    for sequence in range(1, 18):
        raw_plc.trigger(sequence, f"P{sequence}")
    assert raw_plc.receive(is_nak) == NakMessage(17, Refusal.BUSY)
    take(link)
    raw_plc.trigger(17, "P17")
    assert until(lambda: link.stats.triggers == 17)


def test_heartbeats_toggle_and_carry_ready(link: AsciiPlcLink, raw_plc: Any) -> None:
    def beat() -> HeartbeatMessage:
        message = raw_plc.receive(lambda m: isinstance(m, HeartbeatMessage))
        assert isinstance(message, HeartbeatMessage)
        return message

    while not (last := beat()).ready:
        pass
    assert (following := beat()).toggle is not last.toggle
    assert following.sender is Party.STATION
    link.set_ready(ready=False)
    while (last := beat()).ready:
        pass
    assert not beat().ready


def test_connected_means_heard_lately(link: AsciiPlcLink, raw_plc: Any) -> None:
    toggle = itertools.cycle((True, False))

    def beats() -> bool:
        raw_plc.beat(toggle=next(toggle))
        return link.is_connected()

    def repeats() -> bool:
        # A gateway that repeats the last frame of a dead PLC is no sign of life.
        raw_plc.beat(toggle=last)
        return not link.is_connected()

    assert not link.is_connected()
    assert until(beats)
    last = not next(toggle)
    assert until(repeats)
    next(toggle)
    assert until(beats)


def test_our_own_echo_is_not_the_plc(link: AsciiPlcLink, raw_plc: Any) -> None:
    for toggle in (True, False, True):
        raw_plc.send(HeartbeatMessage(Party.STATION, toggle, True))
    raw_plc.send(VerdictMessage(1, Verdict.OK, 0.0, "A"))
    assert until(lambda: link.stats.echoes == 4)
    assert not link.is_connected()


def test_a_fault_travels_whatever_its_words(link: AsciiPlcLink, raw_plc: Any) -> None:
    link.fault("Kamera weg, prüfen\nbitte " + "x" * 100)
    message = raw_plc.receive(lambda m: isinstance(m, FaultMessage))
    assert isinstance(message, FaultMessage)
    assert message.reason.startswith("Kamera weg; pr?fen?bitte xxx")


def test_an_unplugged_port_is_an_error_and_a_replugged_one_serves_again(tmp_path: Path) -> None:
    plug = tmp_path / "plc"
    master_fd, path = create_pty()
    plug.symlink_to(path)
    link = AsciiPlcLink(PlcSettings(port=str(plug), heartbeat_ms=60_000))
    link.start()
    os.write(master_fd, encode(HeartbeatMessage(Party.PLC, True, True)))
    os.write(master_fd, encode(TriggerMessage(1, "P1")))
    trigger = take(link)
    assert link.is_connected()

    os.close(master_fd)
    assert until(lambda: not link.is_connected())
    with pytest.raises(PlcError, match="is lost"):
        link.send(trigger, Verdict.NG, 0.5)
    with pytest.raises(PlcError, match=r"plc is lost: .*(check|found|none)") as caught:
        link.await_trigger(0.05)
    assert "\n" not in str(caught.value)
    link.fault("still alive")

    master_fd, path = create_pty()
    plug.unlink()
    plug.symlink_to(path)
    assert until(lambda: link.stats.reconnects == 1)
    os.write(master_fd, encode(HeartbeatMessage(Party.PLC, True, True)))
    assert until(link.is_connected)
    os.write(master_fd, encode(TriggerMessage(2, "P2")))
    assert take(link).part_id == "P2"
    link.close()
    os.close(master_fd)


def test_a_verdict_under_way_fails_with_the_port_and_never_leaves_late(tmp_path: Path) -> None:
    plug = tmp_path / "plc"
    master_fd, path = create_pty()
    plug.symlink_to(path)
    link = AsciiPlcLink(PlcSettings(port=str(plug), ack_timeout_ms=300))
    link.start()
    os.write(master_fd, encode(TriggerMessage(1, "P1")))
    link.send(take(link), Verdict.NG, 0.5)
    os.close(master_fd)
    assert until(lambda: link.stats.failed == 1)
    link.close()


def test_the_trace_shows_all_bytes_and_a_broken_trace_hurts_nobody(raw_plc: Any) -> None:
    seen: list[tuple[str, bytes, int]] = []
    link = AsciiPlcLink(PlcSettings(port=raw_plc.path), trace=lambda *event: seen.append(event))
    link.start()
    raw_plc.trigger(1, "P1")
    trigger = take(link)
    link.send(trigger, Verdict.NG, 0.5)
    assert encode(TriggerMessage(1, "P1")) in b"".join(d for way, d, _ in seen if way == "rx")
    assert encode(VerdictMessage(1, Verdict.NG, 0.5, "P1")) in [
        d for way, d, _ in seen if way == "tx"
    ]

    def broken(direction: str, data: bytes, stamp_ns: int) -> None:
        raise RuntimeError(direction)

    link.trace = broken
    raw_plc.trigger(2, "P2")
    assert take(link).part_id == "P2"
    assert link.trace is None
    link.close()


def test_a_port_is_for_one_program(link: AsciiPlcLink, raw_plc: Any) -> None:
    second = AsciiPlcLink(PlcSettings(port=raw_plc.path))
    with pytest.raises(PlcError, match="another program"):
        second.start()
    second.close()


def test_the_plc_asks_for_a_product_and_hears_what_is_in_force(
    link: AsciiPlcLink, raw_plc: Any
) -> None:
    def told(product: str) -> bool:
        wanted = RecipeMessage(product)
        return bool(raw_plc.receive(lambda message: message == wanted) == wanted)

    link.tell_recipe("plate")
    assert told("plate")
    assert told("plate")  # with a heartbeat
    raw_plc.send(RecipeMessage("plate"))  # no wish, or our own echo
    raw_plc.send(RecipeMessage("flange"))
    asked: list[str | None] = []

    def asked_for() -> bool:
        asked.append(link.requested_recipe())
        return asked[-1] is not None

    assert until(asked_for, 15.0)
    assert asked[-1] == "flange"
    assert link.requested_recipe() is None
    link.tell_recipe("flange, prüfen")
    assert told("flange; pr?fen")


def test_every_link_with_words_meets_the_recipe_ports(link: AsciiPlcLink) -> None:
    for candidate in (link, ModbusServerLink(PlcSettings(port="x"))):
        assert isinstance(candidate, RecipeRequester)
        assert isinstance(candidate, RecipeTeller)
