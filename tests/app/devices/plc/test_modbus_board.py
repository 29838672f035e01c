"""The handshake without a wire; time is a number here."""

from __future__ import annotations

import pytest

from app.devices.plc.bookkeeping import LinkStats
from app.devices.plc.modbus_board import RESULT_PATIENCE, ModbusBoard
from app.devices.plc.modbus_map import (
    Control,
    PlcImage,
    PlcRegister,
    StationImage,
    Status,
    TriggerRefusal,
    pack_plc,
    unpack_station,
)
from app.settings import PlcSettings
from app.station.ports import Trigger
from engine.errors import PlcError
from engine.types import Verdict

MS = 1_000_000
PATIENCE_NS = RESULT_PATIENCE * 100 * MS


class Plc:
    """Writes the PLC block and reads the station block, one call per scan."""

    def __init__(self, **settings: object) -> None:
        self.stats = LinkStats()
        self.board = ModbusBoard(PlcSettings.model_validate(settings), self.stats)
        self.now_ns = 1000 * MS
        self.image = PlcImage()
        self.write()
        self.board.set_ready(ready=True)

    def write(self) -> None:
        self.board.write_plc(0, tuple(pack_plc(self.image)), self.now_ns)

    def set(self, **changes: object) -> None:
        self.image = PlcImage(**{**self.image.__dict__, **changes})
        self.write()

    def trigger(self, sequence: int, part_id: str = "P", lot: str = "", recipe: int = 0) -> None:
        self.set(
            control=Control.TRIGGER, sequence=sequence, part_id=part_id, lot=lot, recipe=recipe
        )
        self.set(control=Control.NONE)

    def take(self) -> Trigger:
        return self.board.triggers.get_nowait()

    def read(self) -> StationImage:
        return unpack_station(self.board.words(self.now_ns))

    def post(self, trigger: Trigger, verdict: Verdict) -> None:
        self.board.post(trigger, verdict, 0.5, self.now_ns)

    def verdict(self) -> Verdict | None:
        result = self.read().result
        return result.verdict if result else None


def test_the_whole_handshake() -> None:
    plc = Plc()
    assert plc.read().status == Status.READY
    plc.set(control=Control.TRIGGER, sequence=7, part_id="P7", lot="L1")
    assert plc.read().trigger_echo == 7
    assert plc.read().status == Status.READY | Status.BUSY
    plc.set(control=Control.NONE)
    assert plc.read().trigger_echo == 0
    trigger = plc.take()
    assert (trigger.sequence, trigger.part_id, trigger.lot) == (7, "P7", "L1")
    plc.post(trigger, Verdict.OK)
    result = plc.read().result
    assert result is not None
    assert (result.sequence, result.verdict, result.part_id) == (7, Verdict.OK, "P7")
    assert plc.read().status == Status.READY | Status.RESULT_VALID
    plc.set(ack=7)
    assert plc.verdict() is None
    assert list(plc.board.acknowledged) == [7]
    assert plc.read().counts[:2] == (1, 1)


def test_a_level_is_one_trigger() -> None:
    plc = Plc()
    plc.set(control=Control.TRIGGER, sequence=7)
    plc.write()
    plc.set(sequence=8)
    assert plc.board.triggers.qsize() == 1


def test_a_trigger_held_while_the_link_comes_up_is_refused_until_it_drops() -> None:
    plc = Plc()
    plc.board.forget_peer()
    plc.set(control=Control.TRIGGER, sequence=7)
    assert plc.board.triggers.empty()
    assert plc.read().refusal == TriggerRefusal.HELD
    plc.write()
    assert plc.board._stats.refused == 1  # however often it is looked at
    plc.trigger(8)
    assert plc.board.triggers.empty()
    plc.trigger(9)
    assert plc.take().sequence == 9
    assert plc.read().refusal == TriggerRefusal.NONE


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ({PlcRegister.SEQUENCE: 0}, TriggerRefusal.SEQUENCE),
        ({PlcRegister.PART_ID: 0x07FF}, TriggerRefusal.TEXT),
        ({PlcRegister.LOT: 0x00FF}, TriggerRefusal.TEXT),
        ({PlcRegister.RECIPE: 4}, TriggerRefusal.RECIPE),
    ],
)
def test_a_trigger_that_cannot_be_taken_says_why(
    words: dict[PlcRegister, int], refusal: TriggerRefusal
) -> None:
    plc = Plc(recipes=("a", "b", "c"))
    plc.board.tell_recipe("c")
    block = pack_plc(PlcImage(Control.TRIGGER, sequence=5, recipe=3))
    for register, value in words.items():
        block[register] = value
    plc.board.write_plc(0, tuple(block), plc.now_ns)
    image = plc.read()
    assert image.refusal == refusal
    assert image.status == Status.READY | Status.REFUSED
    assert image.trigger_echo == 0
    assert plc.board.triggers.empty()
    plc.set(control=Control.NONE)
    plc.trigger(6, recipe=3)
    assert plc.take().sequence == 6


def test_when_nobody_takes_triggers_the_plc_is_told() -> None:
    plc = Plc()
    for sequence in range(1, 18):
        plc.trigger(sequence, f"P{sequence}")
    assert plc.read().refusal == TriggerRefusal.BUSY
    assert plc.stats.refused == 1


def test_the_plcs_retry_gets_the_same_verdict_and_troubles_nobody() -> None:
    plc = Plc()
    plc.trigger(7)
    plc.post(plc.take(), Verdict.OK)
    plc.set(ack=7)
    plc.set(ack=0)
    plc.trigger(7)
    assert plc.board.triggers.empty()
    assert plc.verdict() is Verdict.OK
    plc.set(ack=7)
    assert list(plc.board.acknowledged) == [7]


def test_no_ok_is_shown_again_once_the_station_is_not_ready() -> None:
    plc = Plc()
    plc.trigger(7)
    plc.post(plc.take(), Verdict.OK)
    plc.set(ack=7)
    plc.board.set_ready(ready=False)
    plc.trigger(7)
    assert plc.verdict() is None


def test_an_unread_ok_goes_with_ready_but_other_verdicts_stay() -> None:
    plc = Plc()
    plc.trigger(1)
    plc.trigger(2)
    plc.post(plc.take(), Verdict.OK)
    plc.post(plc.take(), Verdict.NG)
    plc.board.set_ready(ready=False)
    assert plc.verdict() is Verdict.NG
    assert plc.stats.failed == 1


def test_results_wait_for_each_other_and_old_ones_are_withdrawn() -> None:
    plc = Plc()
    plc.trigger(1)
    plc.trigger(2)
    plc.post(plc.take(), Verdict.NG)
    plc.now_ns += PATIENCE_NS // 2
    plc.post(plc.take(), Verdict.OK)
    assert plc.verdict() is Verdict.NG
    plc.now_ns += PATIENCE_NS // 2
    plc.board.check_results(plc.now_ns)
    assert plc.verdict() is Verdict.OK
    plc.set(ack=1)
    assert plc.verdict() is Verdict.OK
    assert plc.stats.unexpected == 1
    plc.set(ack=2)
    assert plc.verdict() is None
    assert (plc.stats.failed, plc.stats.acknowledged) == (1, 1)


def test_a_stale_acknowledge_settles_nothing() -> None:
    plc = Plc()
    plc.set(ack=7)
    plc.trigger(7)
    plc.post(plc.take(), Verdict.OK)
    plc.write()
    assert plc.verdict() is Verdict.OK
    plc.set(ack=0)
    plc.set(ack=7)
    assert plc.verdict() is None


def test_a_part_that_took_over_the_sequence_silences_the_old_one() -> None:
    plc = Plc()
    plc.trigger(1, "OLD")
    old = plc.take()
    plc.trigger(1, "NEW")
    with pytest.raises(PlcError, match="belongs to part NEW"):
        plc.post(old, Verdict.OK)
    assert plc.verdict() is None
    plc.post(plc.take(), Verdict.NG)
    assert plc.verdict() is Verdict.NG


def test_a_verdict_that_did_not_reach_the_plc_is_taken_back() -> None:
    plc = Plc()
    plc.trigger(1)
    trigger = plc.take()
    plc.post(trigger, Verdict.OK)
    plc.board.withdraw(trigger)
    assert plc.verdict() is None
    assert plc.stats.failed == 1


def test_rejects_in_a_row_latch_a_stop_request_until_the_plc_resets_it() -> None:
    plc = Plc(stop_after_rejects=3)

    def part(sequence: int, verdict: Verdict) -> None:
        plc.trigger(sequence)
        plc.post(plc.take(), verdict)
        plc.set(ack=sequence)

    part(1, Verdict.NG)
    part(2, Verdict.FAULT)
    part(3, Verdict.OK)
    part(4, Verdict.NG)
    part(5, Verdict.RECHECK)
    assert not plc.read().status & Status.STOP_REQUEST
    part(6, Verdict.FAULT)
    part(7, Verdict.OK)
    assert plc.read().status & Status.STOP_REQUEST
    assert plc.read().alarm_text == "3 rejects in a row; stop the line"
    plc.set(control=Control.RESET_STOP)
    assert not plc.read().status & Status.STOP_REQUEST
    plc.set(control=Control.NONE)
    part(8, Verdict.NG)
    assert plc.read().rejects_in_a_row == 1


def test_the_plc_selects_a_product_by_number() -> None:
    plc = Plc(recipes=("plate", "flange"))
    plc.board.tell_recipe("plate")
    assert plc.read().recipe == 1
    plc.set(control=Control.SELECT_RECIPE, recipe=2)
    plc.write()
    assert plc.board.requested_recipe() == "flange"
    assert plc.board.requested_recipe() is None
    plc.board.tell_recipe("flange")
    assert plc.read().recipe == 2
    plc.set(control=Control.NONE, recipe=3)
    plc.set(control=Control.SELECT_RECIPE)
    assert plc.board.requested_recipe() is None
    assert plc.read().refusal == TriggerRefusal.RECIPE
    plc.board.tell_recipe("unlisted")
    assert plc.read().recipe == 0


def test_life_is_a_changing_heartbeat() -> None:
    plc = Plc()
    assert plc.board.heard_ns == 0
    plc.set(heartbeat=1)
    first_ns = plc.board.heard_ns
    assert first_ns == plc.now_ns
    plc.now_ns += MS
    plc.write()
    assert plc.board.heard_ns == first_ns


def test_the_stations_heartbeat_counts_and_wraps() -> None:
    plc = Plc(heartbeat_ms=10)
    plc.board.beat(plc.now_ns)
    plc.board.beat(plc.now_ns + 9 * MS)
    assert plc.read().heartbeat == 1
    for beat in range(1, 65536):
        plc.board.beat(plc.now_ns + beat * 10 * MS)
    assert plc.read().heartbeat == 0


def test_an_alarm_is_counted_and_printable() -> None:
    plc = Plc()
    plc.board.fault("Kamera weg, prüfen")
    assert (plc.read().alarm_count, plc.read().alarm_text) == (1, "Kamera weg; pr?fen")


def test_a_verdict_of_another_lot_is_not_told_for_the_same_part() -> None:
    plc = Plc()
    plc.trigger(9, "P9", "L1")
    first = plc.take()
    plc.trigger(9, "P9", "L2")
    second = plc.take()
    with pytest.raises(PlcError, match="belongs to part P9 of lot 'L2'"):
        plc.post(first, Verdict.OK)
    assert plc.verdict() is None
    plc.post(second, Verdict.NG)
    assert plc.verdict() is Verdict.NG
