"""The signals of every kind of link, and where each is found on the wire; see docs/plc.md."""

from __future__ import annotations

from functools import cache

from app.devices.plc.modbus_map import (
    PLC_BASE,
    STATION_BASE,
    Control,
    PlcRegister,
    StationRegister,
    Status,
)
from app.settings import GpioSettings
from app.station.link_monitor import (
    ACK,
    BUSY,
    HEARTBEAT,
    PLC_HEARTBEAT,
    READY,
    RESULT_VALID,
    STOP_REQUEST,
    TRIGGER,
    SignalKind,
    SignalPlace,
)

REFUSED = "REFUSED"
RESET_STOP = "RESET_STOP"
SELECT_RECIPE = "SELECT_RECIPE"
OK_LINE = "OK"
REJECT_LINE = "REJECT"
PRESENT = "PLC_PRESENT"
NOT_WIRED = "-"
"""The station knows it, but no line and no message tells it."""

CONTROL_BITS = {
    TRIGGER: Control.TRIGGER,
    RESET_STOP: Control.RESET_STOP,
    SELECT_RECIPE: Control.SELECT_RECIPE,
}
_STATUS_BITS = {
    READY: Status.READY,
    BUSY: Status.BUSY,
    RESULT_VALID: Status.RESULT_VALID,
    STOP_REQUEST: Status.STOP_REQUEST,
    REFUSED: Status.REFUSED,
}


def ascii_places() -> tuple[SignalPlace, ...]:
    """Framed ASCII: the messages are the signals."""
    return (
        SignalPlace(READY, "HBT,S,..,RDY", to_plc=True),
        SignalPlace(BUSY, "TRG .. VER", to_plc=True),
        SignalPlace(RESULT_VALID, "VER .. ACK", to_plc=True),
        SignalPlace(STOP_REQUEST, "STP", to_plc=True),
        SignalPlace(HEARTBEAT, "HBT,S", to_plc=True, kind=SignalKind.BEAT),
        SignalPlace(TRIGGER, "TRG", to_plc=False, kind=SignalKind.PULSE),
        SignalPlace(ACK, "ACK,VER", to_plc=False, kind=SignalKind.PULSE),
        SignalPlace(PLC_HEARTBEAT, "HBT,P", to_plc=False, kind=SignalKind.BEAT),
    )


@cache
def modbus_places(offset: int) -> tuple[SignalPlace, ...]:
    """Modbus: bits and registers, as on the wire."""
    station, plc = STATION_BASE + offset, PLC_BASE + offset
    status = [
        SignalPlace(key, f"{station + StationRegister.STATUS}.{_bit(bit)}", to_plc=True)
        for key, bit in _STATUS_BITS.items()
    ]
    control = [
        SignalPlace(key, f"{plc + PlcRegister.CONTROL}.{_bit(bit)}", to_plc=False)
        for key, bit in CONTROL_BITS.items()
    ]
    beat, pulse = SignalKind.BEAT, SignalKind.PULSE
    return (
        *status,
        SignalPlace(HEARTBEAT, f"{station + StationRegister.HEARTBEAT}", to_plc=True, kind=beat),
        *control,
        SignalPlace(ACK, f"{plc + PlcRegister.ACK}", to_plc=False, kind=pulse),
        SignalPlace(PLC_HEARTBEAT, f"{plc + PlcRegister.HEARTBEAT}", to_plc=False, kind=beat),
    )


def discrete_places() -> tuple[SignalPlace, ...]:
    """Control lines of a serial port, with the pin of a 9-pole plug."""
    return (
        SignalPlace(OK_LINE, "DTR (4)", to_plc=True),
        SignalPlace(REJECT_LINE, "RTS (7)", to_plc=True),
        SignalPlace(READY, NOT_WIRED, to_plc=True),
        SignalPlace(BUSY, NOT_WIRED, to_plc=True),
        SignalPlace(RESULT_VALID, "DTR / RTS", to_plc=True),
        SignalPlace(STOP_REQUEST, NOT_WIRED, to_plc=True),
        SignalPlace(TRIGGER, "CTS (8)", to_plc=False),
        SignalPlace(PRESENT, "DSR (6)", to_plc=False),
    )


def gpio_places(pins: GpioSettings) -> tuple[SignalPlace, ...]:
    """Pins of the board, by their names in the station file."""
    return (
        SignalPlace(OK_LINE, pins.ok or NOT_WIRED, to_plc=True),
        SignalPlace(REJECT_LINE, pins.reject or NOT_WIRED, to_plc=True),
        SignalPlace(READY, NOT_WIRED, to_plc=True),
        SignalPlace(BUSY, NOT_WIRED, to_plc=True),
        SignalPlace(RESULT_VALID, f"{pins.ok} / {pins.reject}", to_plc=True),
        SignalPlace(STOP_REQUEST, NOT_WIRED, to_plc=True),
        SignalPlace(TRIGGER, pins.trigger or NOT_WIRED, to_plc=False),
        SignalPlace(PRESENT, pins.present or NOT_WIRED, to_plc=False),
    )


def loopback_places() -> tuple[SignalPlace, ...]:
    """No wire at all: calls inside this process."""
    return (
        SignalPlace(READY, NOT_WIRED, to_plc=True),
        SignalPlace(BUSY, NOT_WIRED, to_plc=True),
        SignalPlace(RESULT_VALID, NOT_WIRED, to_plc=True),
        SignalPlace(STOP_REQUEST, NOT_WIRED, to_plc=True),
        SignalPlace(TRIGGER, NOT_WIRED, to_plc=False, kind=SignalKind.PULSE),
        SignalPlace(ACK, NOT_WIRED, to_plc=False, kind=SignalKind.PULSE),
    )


def _bit(flag: int) -> int:
    """Number of a single bit."""
    return int(flag).bit_length() - 1
