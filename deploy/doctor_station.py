"""What the doctor looks for on behalf of a station file: its cameras, its port, its products."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
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
    kind, device = str(camera.get("kind", "folder")), str(camera.get("device", ""))
    name = f"camera {camera.get('name', 'camera')}"
    if kind in ("folder", "video"):
        place = folder / str(camera.get("path", ""))
        if camera.get("path") and place.exists():
            return Check(name, True, f"{kind} {place}")
        return Check(name, False, f"{kind} {place}: not found", "correct path in the station file")
    if kind == "usb":
        node = Path(device if device.startswith("/") else f"/dev/video{device or 0}")
        return _check_node(name, node, "video", "plug the camera in; see ls /dev/v4l/by-id")
    if kind == "basler":
        from importlib.util import find_spec

        there = find_spec("pypylon") is not None
        advice = "" if there else "pip install 'gonogo[basler]'"
        return Check(name, there, f"basler {device or 'the first one'}", advice)
    # An address may hold a password; it is nobody's business here.
    return Check(name, True, f"{kind}: tried when the line starts")


def _check_port(plc: Mapping[str, Any]) -> Check:
    kind, port = str(plc.get("kind", "ascii")), str(plc.get("port", ""))
    if kind not in _SERIAL_KINDS or "://" in port:
        return Check("plc", True, f"{kind} {port}".strip())
    if not port:
        advice = "set plc.port; see ls /dev/serial/by-id"
        return Check("plc", False, f"{kind}: no port is named", advice)
    return _check_node("plc", Path(port), "dialout", "plug the adapter in; ls /dev/serial/by-id")


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
