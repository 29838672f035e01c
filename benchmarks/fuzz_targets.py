"""What `benchmarks.fuzz` tries, and what each target promises."""

from __future__ import annotations

import hashlib
import io
import json
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from pymodbus.pdu import DecodePDU

from app import settings as station_file
from app.devices.plc import codec, modbus_board, modbus_map, modbus_rtu, serial_modbus
from app.settings import (
    CameraSettings,
    PlcSettings,
    StationSettings,
    load_settings,
    parse_settings,
    save_settings,
)
from app.station.ports import Trigger
from engine import bundle as bundle_file
from engine import recipe as recipe_file
from engine.bundle import open_bundle
from engine.errors import InspectionError
from engine.recipe import Recipe, View, load_recipe, parse_recipe, save_recipe
from engine.types import Verdict

_Kept = TypeVar("_Kept", StationSettings, Recipe)

LONGEST_BUFFER = 2 * modbus_rtu.MAX_FRAME


class BrokenPromiseError(Exception):
    """The code under test accepted what it must not, or changed what it must keep."""


@dataclass(frozen=True)
class Target:
    """Something that reads foreign input.

    Attributes:
        name: On the command line.
        seeds: Valid inputs.
        tokens: Pieces that mean something to it.
        run: Reads one input; raises when that does harm.
        files: Source files whose lines count as reached.
    """

    name: str
    seeds: Sequence[bytes]
    tokens: Sequence[bytes]
    run: Callable[[bytes], None]
    files: Sequence[str]


def create_target(name: str, folder: Path) -> Target:
    """Make a target; `folder` is its own, for files."""
    return TARGETS[name](folder)


def _sources(*modules: ModuleType) -> tuple[str, ...]:
    return tuple(str(module.__file__) for module in modules)


# Framed ASCII.


def _ascii(folder: Path) -> Target:
    del folder
    messages: tuple[codec.Message, ...] = (
        codec.TriggerMessage(7, "P00007", "LOT4711"),
        codec.VerdictMessage(7, Verdict.OK, 0.4131, "P00007"),
        codec.VerdictMessage(8, Verdict.FAULT, None),
        codec.AckMessage(7, codec.Acknowledged.VERDICT),
        codec.NakMessage(0, codec.Refusal.CRC),
        codec.HeartbeatMessage(codec.Party.PLC, True, True),
        codec.FaultMessage("camera lost"),
        codec.StopMessage(5),
        codec.ResetMessage(),
    )
    seeds = [codec.encode(message) for message in messages]
    tokens = [
        b"\x02",
        b"\x03",
        b"\r",
        b",",
        b"VER",
        b"TRG",
        b"5AA5",
        b"nan",
        b"1e999",
        b"0",
        *seeds,
    ]
    return Target("ascii", [*seeds, b"".join(seeds)], tokens, _run_ascii, _sources(codec))


def _run_ascii(data: bytes) -> None:
    buffer = bytearray(data)
    while (step := codec.decode(buffer))[0]:
        used, found = step
        frame = bytes(buffer[:used])
        del buffer[:used]
        # What was understood is exactly what the sender of such a message would have sent.
        understood = found is not None and not isinstance(found, codec.Rejected)
        if understood and not isinstance(found, codec.VerdictMessage):
            _require(codec.encode(found) == frame, f"read {found!r} out of {frame!r}")  # type: ignore[arg-type]
        elif isinstance(found, codec.VerdictMessage):
            again = codec.decode(codec.encode(found))[1]
            _require(again == found, f"{found!r} came back as {again!r}")
    _require(len(buffer) <= codec.MAX_FRAME, f"{len(buffer)} bytes wait for more")


def _require(kept: bool, words: str) -> None:
    if not kept:
        raise BrokenPromiseError(words)


# Modbus, the station as slave and as master.

_REQUESTS = (
    modbus_rtu.Request(3, 0, 73),
    modbus_rtu.Request(4, 0, 6),
    modbus_rtu.Request(6, write_address=100, values=(1,)),
    modbus_rtu.Request(16, write_address=100, values=(0, 1, 0, 7)),
    modbus_rtu.Request(16, write_address=100, values=(1, 1, 0, 7, 0, 0x5030)),
    modbus_rtu.Request(23, 0, 25, 100, (1, 2, 7, 8)),
)
_TOKENS = (b"\x01", b"\x03", b"\x10", b"\x17", b"\x00\x64", b"\x00\x00", b"\xff\xff", b"\x5a\xa5")


class _DeafLink(serial_modbus.ModbusServerLink):
    """The server without a port; what it would write is kept."""

    settings = PlcSettings(kind="modbus", stop_after_rejects=3)

    def __init__(self) -> None:
        super().__init__(self.settings)
        self.written: list[bytes] = []

    def _write(self, frame: bytes) -> int:
        self.written.append(frame)
        return 0


def _modbus(folder: Path) -> Target:
    del folder
    seeds = [modbus_rtu.encode_request(1, request) for request in _REQUESTS]
    modules = (modbus_rtu, modbus_map, modbus_board, serial_modbus)
    tokens = [*_TOKENS, *seeds]
    return Target("modbus", [*seeds, b"".join(seeds)], tokens, _run_modbus, _sources(*modules))


def _run_modbus(data: bytes) -> None:
    link = _DeafLink()
    link.set_ready(ready=True)
    pieces = (data, b"", whole_frame(data, modbus_rtu._REQUESTS))
    for now_ns, piece in enumerate(pieces, start=1):
        link._on_bytes(piece, now_ns * 1_000_000_000)
        _require(len(link._buffer) <= LONGEST_BUFFER, f"{len(link._buffer)} bytes wait for more")
    for frame in link.written:
        _require(modbus_rtu.crc16(frame[:-2]) == frame[-2:], f"answered {frame.hex()}")
    image = modbus_map.unpack_station(link._board.words(0))
    _require(image.result is None, "a verdict that nobody posted")
    while not link._board.triggers.empty():
        trigger = link._board.triggers.get_nowait()
        _require(0 < trigger.sequence <= codec.MAX_SEQUENCE, f"took {trigger!r}")
        _post(link, trigger)
    _require(link._board.acknowledged.maxlen is not None, "acknowledges grow without end")


def whole_frame(data: bytes, decoder: DecodePDU) -> bytes:
    """What begins with these bytes, with the length that they say and a right CRC.

    The CRC stops nearly everything that is damaged before it is looked at.
    """
    body = data[: modbus_rtu.MAX_FRAME] if data[:1] == b"\x01" else b"\x01" + data[:200]
    size = modbus_rtu._frame_size(decoder, body)
    if 2 < size <= modbus_rtu.MAX_FRAME:
        body = body[: size - 2].ljust(size - 2, b"\0")
    return body + modbus_rtu.crc16(body)


def _post(link: _DeafLink, trigger: Trigger) -> None:
    try:
        link._board.post(trigger, Verdict.OK, 0.5, 0)
    except InspectionError:
        return  # a newer part has its sequence
    shown = modbus_map.unpack_station(link._board.words(0)).result
    _require(shown is not None and shown.verdict is Verdict.OK, "a verdict that is not shown")


def _modbus_master(folder: Path) -> Target:
    del folder
    seeds = [
        modbus_rtu.encode_answer(1, request, range(request.read_count)) for request in _REQUESTS
    ]
    seeds.append(modbus_rtu.encode_exception(1, 3, modbus_rtu.ModbusError.ILLEGAL_ADDRESS))
    tokens = [*_TOKENS, *seeds]
    return Target("modbus-master", seeds, tokens, _run_modbus_master, _sources(modbus_rtu))


def _run_modbus_master(data: bytes) -> None:
    framed = whole_frame(data, modbus_rtu._ANSWERS)
    for request in _REQUESTS:
        for piece in (data, framed):
            buffer = bytearray(piece)
            while (step := modbus_rtu.decode_answer(buffer, 1, request))[0]:
                del buffer[: step[0]]
                if isinstance(step[1], modbus_rtu.Answer) and not step[1].exception:
                    right = len(step[1].values) == request.read_count
                    _require(right, f"{len(step[1].values)} values for {request!r}")


# Files.


def _round_trip(
    save: Callable[[_Kept, Path], object],
    load: Callable[[Path], _Kept],
    parse: Callable[[bytes, Path], _Kept],
    path: Path,
) -> Callable[[bytes], None]:
    """Refuses in one line, or reads something that is written and read again as it was."""
    known: set[int] = set()

    def run(data: bytes) -> None:
        try:
            found = parse(data, path)
        except InspectionError as error:
            _require("\n" not in str(error), "an error of several lines")
            return
        # Written and read once each: comments and blanks make no difference to what was found.
        mark = hash(found.model_dump_json())
        if mark not in known:
            known.add(mark)
            save(found, path)
            _require(load(path) == found, "written differently")

    return run


_RECIPE_SEEDS = (
    b'schema_version = 1\nproduct = "plate"\n',
    b"""schema_version = 1
product = "plate"
part_pattern = "(?P<part>[0-9]+)"
min_defect_area_px = 4.5
bundle_sha256 = "00"
[[views]]
name = "a"
camera = "left"
region = {x = 1, y = 2, width = 30, height = 40}
ignore = [{x = 5, y = 5, width = 9, height = 9}]
""",
    b"""schema_version = 1
product = "plate"
[calibration]
method = "tolerance"
parts = 300
alpha = 0.01
confidence = 0.9
exceedances = 0
created = "2026-01-01T00:00:00+00:00"
guarantee = {kind = "tolerance", bound = 0.01, statement = "so"}
[thresholds]
"openvino/fp32" = 0.5
[warn_thresholds]
"openvino/fp32" = 0.4
""",
    b'schema_version = 1\nproduct = "plate"\n[[golden]]\nfile = "a.png"\ngood = true\nsha256 = "'
    + b"0" * 64
    + b'"\n',
)
"""Short ones besides the one that is written: one broken line spoils a whole file."""


def _recipe(folder: Path) -> Target:
    path = folder / "x.recipe.toml"
    save_recipe(Recipe(product="plate", views=(View(),)), path)
    tokens = [b"[[views]]\n", b"inf", b"nan", b"1e400", b"-1", b'""', b"[[", b"]]", b"= ", b"\n"]
    seeds = [path.read_bytes(), *_RECIPE_SEEDS]
    run = _round_trip(save_recipe, load_recipe, parse_recipe, path)
    return Target("recipe", seeds, tokens, run, _sources(recipe_file))


def _station(folder: Path) -> Target:
    path = folder / "station.toml"
    camera = CameraSettings(kind="simulated")
    save_settings(StationSettings(cameras=(camera,), plc=PlcSettings(kind="modbus")), path)
    whole = path.read_bytes()
    top, *sections = whole.split(b"\n[")
    # Each section alone, too: one broken line spoils a whole file.
    seeds = [whole, top + b"\n", *(b"[" + section for section in sections)]
    tokens = [b"[plc]\n", b"inf", b"1e400", b"-1", b'""', b"[[", b"]]", b"= ", b"\n", b"0x"]
    run = _round_trip(save_settings, load_settings, parse_settings, path)
    return Target("station", seeds, tokens, run, _sources(station_file))


_GRAPH = b"not executed when it is opened"


def tiny_bundle() -> bytes:
    """A bundle that opens."""
    return _zipped(_bundle_manifest(), _GRAPH)


def _bundle_manifest() -> bytes:
    size = {"height": 32, "width": 32}
    manifest = {
        "schema_version": 1,
        "name": "plate",
        "method": "rd4ad",
        "teacher": "compact",
        "created": "2026-01-01T00:00:00+00:00",
        "input": size,
        "map": size,
        "graphs": {"fp32": "model.onnx"},
        "files": {"model.onnx": hashlib.sha256(_GRAPH).hexdigest()},
        "split": {"parts": {"train": [{"part": "1", "files": [{"sha256": "0" * 64}]}]}},
        "parity": {"tolerance": {"fp32": 1e-3}, "good_score_iqr": 1.0},
    }
    return json.dumps(manifest).encode("ascii")


def _bundle(folder: Path) -> Target:
    path, words = folder / "x.gonogo", _bundle_manifest()
    tokens = [
        b"PK\x01\x02",
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"null",
        b"1e999",
        b"[[[[",
        b'{"',
        b"../",
    ]

    file = os.open(path, os.O_CREAT | os.O_WRONLY)

    def run(data: bytes) -> None:
        # Half of the inputs damage the zip, the others the manifest inside a whole one.
        content = data if data[:2] == b"PK" else _stored(data, _GRAPH)
        os.ftruncate(file, os.pwrite(file, content, 0))
        try:
            bundle = open_bundle(path)
        except InspectionError as error:
            _require("\n" not in str(error), "an error of several lines")
            return
        if bundle.manifest.files:
            _require(set(bundle.manifest.graphs.values()) <= set(bundle.manifest.files), "no graph")

    return Target("bundle", [words, _zipped(words, _GRAPH)], tokens, run, _sources(bundle_file))


def _zipped(manifest: bytes, graph: bytes) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr("manifest.json", manifest)
        archive.writestr("model.onnx", graph)
    return memory.getvalue()


def _stored(manifest: bytes, graph: bytes) -> bytes:
    """The same in a tenth of the time."""
    body, directory = b"", b""
    files = {b"manifest.json": manifest, b"model.onnx": graph}
    for name, data in files.items():
        size, crc = len(data), zlib.crc32(data)
        said = struct.pack("<5H3I2H", 20, 0, 0, 0, 33, crc, size, size, len(name), 0)
        directory += b"PK\x01\x02\x14\x03" + said + struct.pack("<3H2I", 0, 0, 0, 0, len(body))
        directory += name
        body += b"PK\x03\x04" + said + name + data
    count = len(files)
    end = struct.pack("<4H2IH", 0, 0, count, count, len(directory), len(body), 0)
    return body + directory + b"PK\x05\x06" + end


def _release(folder: Path) -> Target:
    from benchmarks.fuzz_release import create_release_target  # which imports this module

    return create_release_target(folder)


TARGETS: dict[str, Callable[[Path], Target]] = {
    "ascii": _ascii,
    "modbus": _modbus,
    "modbus-master": _modbus_master,
    "recipe": _recipe,
    "station": _station,
    "bundle": _bundle,
    "release": _release,
}
