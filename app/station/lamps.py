"""Camera, Engine, PLC and Disk in words that say what to do."""

from __future__ import annotations

from app.station.health import Health
from app.station.ports import PlcLink
from app.station.snapshot import Lamp


def thread_source(worker_name: str) -> str:
    """Source of the faults of a worker thread, as opposed to those of its device."""
    return f"{worker_name} thread"


def lamps(
    health: Health, *, camera: tuple[str, str], engine: str, plc: PlcLink, disk: Lamp
) -> tuple[Lamp, ...]:
    """Read the four lamps.

    Args:
        health: What is wrong.
        camera: Name of the camera or cameras, and what is wrong with them, or empty.
        engine: Which backend serves, and why.
        plc: The link; asked whether the other side is heard.
        disk: The disk's own lamp; a journal that fails overrules it.
    """
    why = health.reason
    camera_name, camera_trouble = camera
    engine_trouble = why("engine") or why(thread_source("inference")) or why("deadline")
    plc_trouble = why("plc") or why(thread_source("plc"))
    if not plc_trouble and not plc.is_connected():
        plc_trouble = f"{plc.name}: nothing heard from the PLC; check the cable and its program"
    record_trouble = why("record")
    return (
        Lamp("Camera", not camera_trouble, camera_trouble or camera_name),
        Lamp("Engine", not engine_trouble, engine_trouble or engine),
        Lamp("PLC", not plc_trouble, plc_trouble or plc.name),
        Lamp("Disk", ok=False, detail=record_trouble) if record_trouble else disk,
    )
