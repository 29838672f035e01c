"""What a Modbus frame needs, written from the specification: a check on the library's own."""

from __future__ import annotations


def crc(data: bytes) -> bytes:
    """CRC-16/MODBUS as it stands on the wire, low byte first."""
    value = 0xFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ 0xA001 if value & 1 else value >> 1
    return bytes((value & 0xFF, value >> 8))
