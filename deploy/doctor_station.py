"""What the doctor looks for on behalf of a station file: its cameras, its port, its products."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from deploy.doctor_machine import Check

_SERIAL_KINDS = ("ascii", "modbus", "modbus-client", "discrete")


def look_at_station(path: Path) -> list[Check]:
    """Look for what a station file names; `gonogo run` checks what it says.

    Args:
        path: `station.toml`.
    """
    try:
        content = tomlkit.parse(path.read_text(encoding="utf-8")).unwrap()
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        advice = f"write one with gonogo run {path} --init"
        return [Check("station file", False, f"{path}: {error}", advice)]
    folder = path.absolute().parent
    checks = [Check("station file", True, f"{path}: {content.get('name', 'without a name')}")]
    checks += [_check_camera(camera, folder) for camera in _tables(content.get("cameras"))]
    plc = content.get("plc")
    checks.append(_check_port(plc if isinstance(plc, Mapping) else {}))
    for product in _tables(content.get("products")):
        checks += _check_product(product, folder)
    return checks


def _check_camera(camera: Mapping[str, Any], folder: Path) -> Check:
    kind = str(camera.get("kind", "folder"))
    name = f"camera {camera.get('name', 'camera')}"
    look = _CAMERA_CHECKS.get(kind)
    if look is not None:
        return look(name, camera, folder)
    # An address may hold a password; it is nobody's business here.
    return Check(name, True, f"{kind}: tried when the line starts")


def _check_files(name: str, camera: Mapping[str, Any], folder: Path) -> Check:
    kind, place = camera.get("kind", "folder"), folder / str(camera.get("path", ""))
    if camera.get("path") and place.exists():
        return Check(name, True, f"{kind} {place}")
    return Check(name, False, f"{kind} {place}: not found", "correct path in the station file")


def _check_usb(name: str, camera: Mapping[str, Any], folder: Path) -> Check:
    del folder
    device = str(camera.get("device", ""))
    node = Path(device if device.startswith("/") else f"/dev/video{device or 0}")
    return _check_node(name, node, "video", "plug the camera in; see ls /dev/v4l/by-id")


def _check_basler(name: str, camera: Mapping[str, Any], folder: Path) -> Check:
    del folder
    there = find_spec("pypylon") is not None
    advice = "" if there else "pip install 'gonogo[basler]'"
    return Check(name, there, f"basler {camera.get('device') or 'the first one'}", advice)


def _check_genicam(name: str, camera: Mapping[str, Any], folder: Path) -> Check:
    """Without opening a producer: whoever has the camera open would lose it."""
    device = f"genicam {camera.get('device') or 'the only one'}"
    if find_spec("harvesters") is None:
        return Check(name, False, device, "pip install 'gonogo[genicam]'")
    if camera.get("producer"):
        chosen = folder / str(camera["producer"])
        advice = "" if chosen.is_file() else "correct producer in the station file"
        return Check(name, not advice, f"{device} by {chosen}", advice)
    places = os.environ.get("GENICAM_GENTL64_PATH", "")
    found = [
        path.name for place in places.split(":") if place for path in Path(place).glob("*.cti")
    ]
    advice = "" if found else "install the camera maker's GenTL producer, or set producer"
    words = (
        ", ".join(sorted(found)) or f"no producer in GENICAM_GENTL64_PATH ({places or 'not set'})"
    )
    return Check(name, not advice, f"{device}: {words}", advice)


def _check_gstreamer(name: str, camera: Mapping[str, Any], folder: Path) -> Check:
    import cv2

    del folder
    kind = camera["kind"]
    lines = cv2.getBuildInformation().splitlines()
    if any("GStreamer:" in line and "YES" in line for line in lines):
        return Check(name, True, f"{kind}: OpenCV {cv2.__version__} has GStreamer")
    detail = f"{kind}: OpenCV {cv2.__version__} has no GStreamer, as none of pip's has"
    return Check(name, False, detail, "take the system's OpenCV; see docs/guide/cameras.md")


_CAMERA_CHECKS: dict[str, Callable[[str, Mapping[str, Any], Path], Check]] = {
    "folder": _check_files,
    "video": _check_files,
    "usb": _check_usb,
    "basler": _check_basler,
    "genicam": _check_genicam,
    "csi": _check_gstreamer,
    "gstreamer": _check_gstreamer,
}


def _check_port(plc: Mapping[str, Any]) -> Check:
    kind, port = str(plc.get("kind", "ascii")), str(plc.get("port", ""))
    if kind == "gpio":
        return _check_gpio(port)
    if kind not in _SERIAL_KINDS or "://" in port:
        return Check("plc", True, f"{kind} {port}".strip())
    if not port:
        advice = "set plc.port; see ls /dev/serial/by-id"
        return Check("plc", False, f"{kind}: no port is named", advice)
    return _check_node("plc", Path(port), "dialout", "plug the adapter in; ls /dev/serial/by-id")


def _check_gpio(port: str) -> Check:
    if find_spec("gpiod") is None:
        return Check("plc", False, f"gpio {port}", "pip install 'gonogo[gpio]'")
    return _check_node("plc", Path(port or "/dev/gpiochip0"), "dialout", "see ls /dev/gpiochip*")


def _check_node(name: str, node: Path, group: str, missing: str) -> Check:
    if not node.exists():
        return Check(name, False, f"{node}: not there", missing)
    if not os.access(node, os.R_OK | os.W_OK):
        return Check(
            name, False, f"{node}: no permission", f"sudo usermod -aG {group} $USER, log in again"
        )
    return Check(name, True, str(node))


def _check_product(product: Mapping[str, Any], folder: Path) -> Iterator[Check]:
    for key in ("bundle", "recipe"):
        place = folder / str(product.get(key, ""))
        there = place.is_file()
        name = f"product {product.get('name', '?')} {key}"
        yield Check(name, there, str(place), "" if there else "correct it in the station file")


def _tables(value: object) -> list[Mapping[str, Any]]:
    if not isinstance(value, list):
        return []
    return [table for table in value if isinstance(table, Mapping)]
