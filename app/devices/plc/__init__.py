"""PLC links. `create_plc` is the table; a new dialect is one file and one line here."""

from __future__ import annotations

from collections.abc import Callable

from app.settings import PlcSettings
from app.station.ports import PlcLink
from engine.errors import PlcError


def _create_ascii(settings: PlcSettings) -> PlcLink:
    from app.devices.plc.serial_ascii import AsciiPlcLink

    return AsciiPlcLink(settings)


def _create_modbus(settings: PlcSettings) -> PlcLink:
    from app.devices.plc.serial_modbus import ModbusServerLink

    return ModbusServerLink(settings)


def _create_modbus_client(settings: PlcSettings) -> PlcLink:
    from app.devices.plc.serial_modbus_client import ModbusClientLink

    return ModbusClientLink(settings)


def _create_discrete(settings: PlcSettings) -> PlcLink:
    from app.devices.plc.discrete import DiscreteLink

    return DiscreteLink(settings)


def _create_gpio(settings: PlcSettings) -> PlcLink:
    from app.devices.plc.gpio import GpioLink

    return GpioLink(settings)


def _create_loopback(settings: PlcSettings) -> PlcLink:
    from app.devices.plc.loopback import LoopbackPlc

    return LoopbackPlc(stop_after_rejects=settings.stop_after_rejects)


_KINDS: dict[str, Callable[[PlcSettings], PlcLink]] = {
    "ascii": _create_ascii,
    "modbus": _create_modbus,
    "modbus-client": _create_modbus_client,
    "discrete": _create_discrete,
    "gpio": _create_gpio,
    "loopback": _create_loopback,
}


def create_plc(settings: PlcSettings) -> PlcLink:
    """Make the PLC link of a station; `start` opens it.

    Raises:
        PlcError: The kind is unknown.
    """
    create = _KINDS.get(settings.kind)
    if create is None:
        raise PlcError(f"PLC kind {settings.kind!r}: expected one of {', '.join(_KINDS)}")
    return create(settings)
