"""The station file `station.toml`: everything that is set per station."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

import tomlkit
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from tomlkit.exceptions import TOMLKitError

from engine.errors import SettingsError

SCHEMA_VERSION = 1

_WHITE_BALANCE = {"white_balance_k": ("usb",), "white_balance_rgb": ("basler", "genicam")}
"""A key that a driver does not know must not be passed over in silence."""

_HEADER = """\
Settings of this station, read at start. A key that is left out has its default.
Paths that do not begin with / are seen from the folder of this file.
"""


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


_Ratio = Annotated[float, Field(gt=0)]


class CameraSettings(_Section):
    """One camera. `kind` names a line of the table in `app.devices.cameras`.

    Keys that are None leave the camera as it is; the others are written and read back whenever it
    is opened.

    Attributes:
        kind: `folder` and `video` replay files, `usb` is V4L2, `rtsp` a network stream, `gstreamer`
            a pipeline, `csi` a camera on a Jetson's own connector; `basler` and `genicam` need the
            extras of these names.
        path: Folder or video file.
        device: Number or path of a USB camera, address of a stream, pipeline, serial number, or
            number of the sensor on a Jetson.
        producer: Driver of a `genicam` camera, a `*.cti` file of its maker's software; None = all
            that `GENICAM_GENTL64_PATH` names.
        trigger: `software` exposes when the line asks (Basler, GenICam); `free` runs by itself;
            `hardware` exposes when a sensor that the PLC shares says so (Basler, GenICam), and
            camera and PLC must count alike.
        trigger_line: Input of the camera for `hardware`.
        exposure_us: Exposure time; switches the automatic off.
        gain: Gain in the driver's own unit (dB at Basler's); switches the automatic off.
        white_balance_k: Colour temperature (`usb`); switches the automatic off.
        white_balance_rgb: What red, green and blue are multiplied by (Basler, GenICam); switches
            the automatic off.
        pixel_format: The standard's name of the format that a `genicam` camera delivers, such as
            `BayerRG8`; empty = as the camera has it.
        sensor_mode: Mode of a `csi` sensor by its number; None = the driver's choice.
    """

    name: str = "camera"
    kind: Literal[
        "folder", "simulated", "video", "usb", "rtsp", "gstreamer", "csi", "basler", "genicam"
    ] = "folder"
    path: Path | None = None
    device: str = ""
    producer: Path | None = None
    trigger: Literal["free", "software", "hardware"] = "free"
    trigger_line: str = "Line1"
    width_px: Annotated[int, Field(gt=0)] | None = None
    height_px: Annotated[int, Field(gt=0)] | None = None
    frames_per_s: Annotated[float, Field(gt=0)] | None = None
    exposure_us: Annotated[float, Field(gt=0)] | None = None
    gain: Annotated[float, Field(ge=0)] | None = None
    white_balance_k: Annotated[float, Field(gt=0)] | None = None
    white_balance_rgb: tuple[_Ratio, _Ratio, _Ratio] | None = None
    pixel_format: str = ""
    sensor_mode: Annotated[int, Field(ge=0)] | None = None
    loop: bool = True
    seed: Annotated[int, Field(ge=0)] = 0
    defect_rate: Annotated[float, Field(ge=0, le=1)] = 0.1


class GpioSettings(_Section):
    """Pins of the board for `plc.kind = "gpio"`, all on one chip, by name or number (`gpioinfo`).

    Attributes:
        ok: Output that rises for an OK.
        reject: Output that rises for everything else.
        trigger: Input that rises when a part arrives.
        present: Input that is up while the other side is there; empty = nobody tells.
        trigger_active_low: The trigger counts as risen when it falls, as behind many optocouplers.
        debounce_ms: A change of the trigger that lasts shorter is none.
    """

    ok: str = ""
    reject: str = ""
    trigger: str = ""
    present: str = ""
    trigger_active_low: bool = False
    debounce_ms: Annotated[float, Field(ge=0, le=1000)] = 0.0


class PlcSettings(_Section):
    """The PLC link. `kind` names a line of the table in `app.devices.plc`.

    Attributes:
        kind: `ascii`: framed ASCII; `modbus`: Modbus RTU, the PLC is master; `modbus-client`:
            Modbus RTU, the station is master; `discrete`: the port's control lines; `gpio`: pins
            of the board, needs the extra of that name; `loopback`: no PLC.
        port: `/dev/serial/by-id/...` survives replugging into another socket; with `gpio` a chip
            such as `/dev/gpiochip0`.
        parity: None = what the kind is used to: even for Modbus, none else.
        ack_timeout_ms: A verdict that is not acknowledged meanwhile is repeated or withdrawn.
        answer_timeout_ms: How long a Modbus master waits for one answer; None = half of
            `ack_timeout_ms`, but no longer than 100 ms and the time on the wire.
        heartbeat_ms: Period of both sides' heartbeats.
        device_id: Modbus address of whoever is not the master.
        register_offset: Added to all Modbus addresses, where the PLC's own area begins later.
        recipes: Products by number, the first is 1, for a PLC that names them by number (Modbus).
        stop_after_rejects: So many rejects in a row latch STOP_REQUEST; 0 = never.
        pulse_ms: How long a discrete output shows a verdict.
        trace: File for all bytes on the wire, for commissioning; None writes none.
        trace_mb: Size at which a new trace file begins; three older ones are kept.
    """

    kind: Literal["ascii", "modbus", "modbus-client", "discrete", "gpio", "loopback"] = "ascii"
    port: str = ""
    baudrate: int = 115200
    parity: Literal["none", "even", "odd"] | None = None
    ack_timeout_ms: Annotated[int, Field(gt=0)] = 100
    answer_timeout_ms: Annotated[int, Field(gt=0)] | None = None
    heartbeat_ms: Annotated[int, Field(gt=0)] = 1000
    device_id: Annotated[int, Field(ge=1, le=247)] = 1
    register_offset: Annotated[int, Field(ge=0, le=65000)] = 0
    recipes: tuple[str, ...] = ()
    stop_after_rejects: Annotated[int, Field(ge=0, le=65535)] = 0
    pulse_ms: Annotated[int, Field(gt=0)] = 50
    gpio: GpioSettings = GpioSettings()
    trace: Path | None = None
    trace_mb: Annotated[float, Field(gt=0)] = 10.0


class LineSettings(_Section):
    """Timing of the line, and what a usable frame is.

    Attributes:
        takt_ms: Time allowed per part.
        deadline_ms: Trigger to verdict; FAULT leaves when it is over.
        frame_timeout_ms: Trigger to frame; must lie below the deadline.
        dark_level: Mean grey value (0 to 255) below which a frame is dark and its part FAULT.
        frozen_after: So many frames in a row with the very same pixels are a frozen camera; 0 does
            not look, because files repeat. A live sensor has noise: 2 is right for it.
        min_sharpness: Variance of the Laplacian (grey levels squared) below which a frame is
            blurred; 0 does not look. Take half of what sharp parts have.
    """

    takt_ms: Annotated[float, Field(gt=0)] = 500.0
    deadline_ms: Annotated[float, Field(gt=0)] = 200.0
    frame_timeout_ms: Annotated[float, Field(gt=0)] = 150.0
    dark_level: Annotated[float, Field(ge=0, le=255)] = 4.0
    frozen_after: Annotated[int, Field(ge=0)] = 0
    min_sharpness: Annotated[float, Field(ge=0)] = 0.0


class WatchSettings(_Section):
    """How closely drift of scores and pictures is watched.

    Attributes:
        run_length: Fewest parts to a false alarm on average, for scores and for pictures each.
        defect_share: Share of truly defective parts that is usual, and hence no drift.
    """

    run_length: Annotated[int, Field(ge=100)] = 10_000
    defect_share: Annotated[float, Field(ge=0, lt=0.5)] = 0.0


class ShiftSettings(_Section):
    """What is proved at the start of every shift, and when that is.

    Attributes:
        starts: Local times such as `06:00`; the start of the station counts as one too.
        challenge_masters: Number of known-bad masters that must be rejected, one after the other,
            before an OK may leave; 0 = none.
    """

    starts: tuple[Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")], ...] = ()
    challenge_masters: Annotated[int, Field(ge=0, le=100)] = 0


class ProductSettings(_Section):
    """A product that the station can switch to while it runs."""

    name: Annotated[str, Field(min_length=1)]
    bundle: Path
    recipe: Path


MapsKept: TypeAlias = Literal["none", "ng", "all"]


class StoreSettings(_Section):
    """Where the record lives. An empty `url` means SQLite in the data folder.

    Attributes:
        keep_maps: Anomaly maps that are kept beside the pictures that are kept: `none`, `ng` (those
            of NG and RECHECK), or `all`.
        keep_ok_days: Pictures of good parts and faults are deleted after so many days; 0 = never.
            Maps go with their pictures.
        keep_ng_days: The same for NG and RECHECK; not less than `keep_ok_days`.
        max_images_gb: Beyond it the oldest pictures go, good parts first and NG last; 0 = no limit.
    """

    data_dir: Path | None = None
    url: str = ""
    keep_ok_images: bool = False
    keep_maps: MapsKept = "ng"
    keep_ok_days: Annotated[float, Field(ge=0)] = 0.0
    keep_ng_days: Annotated[float, Field(ge=0)] = 0.0
    max_images_gb: Annotated[float, Field(ge=0)] = 0.0
    min_free_disk_mb: Annotated[int, Field(ge=0)] = 500
    journal_mb: Annotated[int, Field(gt=0)] = 16
    journal_late_s: Annotated[float, Field(gt=0)] = 1.0


class DisplaySettings(_Section):
    """The screen of this station.

    Attributes:
        idle_logout_s: Whoever is logged in and leaves the screen alone for so long is logged out.
    """

    theme: Literal["dark", "light"] = "dark"
    language: Literal["en", "de", "es", "ja", "zh"] = "en"
    dpi: Annotated[float, Field(gt=0)] = 96.0
    kiosk: bool = False
    idle_logout_s: Annotated[float, Field(ge=10, le=86_400)] = 900.0


class MqttSettings(_Section):
    """A broker that is told every verdict; needs the extra `mqtt`.

    The password is not kept in the station file: it is `GONOGO_MQTT_PASSWORD` in the environment.

    Attributes:
        host: Name or address of the broker; empty = tell nobody.
        topic: First part of every topic.
        tls: Encrypt, and check the broker's certificate; brokers use port 8883 for it.
    """

    host: str = ""
    port: Annotated[int, Field(gt=0, le=65535)] = 1883
    topic: Annotated[str, Field(pattern=r"^[^#+]+$")] = "gonogo"
    username: str = ""
    tls: bool = False


class StationSettings(_Section):
    """All that is set per station.

    Attributes:
        backends: `name/precision` in order of preference; the first calibrated one that works
            serves.
        graph_threads: CPU threads of the graph; None = the runtime's own choice, all cores. One
            less makes the usual part slower and leaves camera, PLC link and screen undisturbed.
        products: What the line can switch to while it runs, from the screen or by the PLC.
    """

    schema_version: int = SCHEMA_VERSION
    name: str = "Station 1"
    backends: tuple[str, ...] = ("openvino/fp32",)
    graph_threads: Annotated[int, Field(gt=0)] | None = None
    cameras: tuple[CameraSettings, ...] = (CameraSettings(),)
    plc: PlcSettings = PlcSettings()
    line: LineSettings = LineSettings()
    store: StoreSettings = StoreSettings()
    display: DisplaySettings = DisplaySettings()
    watch: WatchSettings = WatchSettings()
    shift: ShiftSettings = ShiftSettings()
    mqtt: MqttSettings = MqttSettings()
    products: tuple[ProductSettings, ...] = ()


def load_settings(path: Path) -> StationSettings:
    """Read a station file.

    Args:
        path: The file; paths inside it that are not absolute are seen from its folder.

    Raises:
        SettingsError: It is missing, no TOML, newer than this program, or says something
            impossible.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise SettingsError(
            f"{path}: no such station file; write one with `gonogo run {path} --init`"
        ) from error
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error}); check the path") from error
    return parse_settings(content, path)


def parse_settings(content: bytes, path: Path) -> StationSettings:
    """Parse a station file whose bytes were read from `path`; see `load_settings`."""
    try:
        text = content.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: cannot be read as text ({error}); check the path") from error
    try:
        data: dict[str, Any] = tomlkit.parse(text).unwrap()
    except TOMLKitError as error:
        raise SettingsError(f"{path}: is not valid TOML ({error}); correct that line") from error
    version = data.get("schema_version", SCHEMA_VERSION)
    if version != SCHEMA_VERSION:
        raise SettingsError(
            f"{path}: schema_version: expected {SCHEMA_VERSION}, found {version!r}; "
            "update this program or write the file again with `gonogo run --init`"
        )
    try:
        settings = StationSettings.model_validate(data)
    except ValidationError as error:
        raise SettingsError(f"{path}: {_first_problem(error)}") from error
    problem = (
        _contradiction(settings)
        or _camera_contradiction(settings)
        or _plc_contradiction(settings)
        or _store_contradiction(settings.store)
    )
    if problem:
        raise SettingsError(f"{path}: {problem}")
    return _with_paths_from(settings, path.absolute().parent)


def save_settings(settings: StationSettings, path: Path) -> None:
    """Write a station file with every key, whole or not at all; an existing one is replaced.

    Raises:
        SettingsError: It cannot be written.
    """
    document = tomlkit.document()
    for line in _HEADER.splitlines():
        document.add(tomlkit.comment(line))
    document.add(tomlkit.nl())
    for key, value in settings.model_dump(mode="json", exclude_none=True).items():
        if isinstance(value, Mapping):
            document.add(tomlkit.nl())
        document.add(key, tomlkit.item(value))
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("w", encoding="utf-8") as file:
            file.write(tomlkit.dumps(document))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise SettingsError(f"{path}: cannot be written ({error}); check the folder") from error


def _first_problem(error: ValidationError) -> str:
    """Put the first problem into one line: key, expected, found, and how many more there are."""
    problems = error.errors(include_url=False)
    first = problems[0]
    key = ".".join(str(step) for step in first["loc"])
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    if first["type"] == "extra_forbidden":
        return f"{key}: no such setting; check its spelling or remove it{more}"
    expected = first["msg"].replace("Input should be", "expected")
    return f"{key}: {expected}, found {first['input']!r}{more}"


def _contradiction(settings: StationSettings) -> str:
    """Say what no single key shows, or nothing."""
    line = settings.line
    if line.frame_timeout_ms >= line.deadline_ms:
        return (
            f"line.frame_timeout_ms: expected less than line.deadline_ms ({line.deadline_ms:g}), "
            f"found {line.frame_timeout_ms:g}"
        )
    names = [camera.name for camera in settings.cameras]
    if not names or len(set(names)) != len(names):
        return f"cameras: expected at least one camera and names used once, found {names}"
    for backend in settings.backends:
        if len([word for word in backend.split("/") if word]) != 2:
            return f"backends: expected entries such as 'openvino/fp32', found {backend!r}"
    products = [product.name for product in settings.products]
    if len(set(products)) != len(products):
        return f"products: expected names used once, found {products}"
    if not settings.backends:
        return "backends: expected at least one entry such as 'openvino/fp32', found none"
    return ""


def _camera_contradiction(settings: StationSettings) -> str:
    """Say which camera cannot do what its station asks for, or nothing."""
    for camera in settings.cameras:
        if camera.kind == "rtsp" and settings.plc.kind != "loopback":
            return (
                f"cameras.{camera.name}: the pictures of a network stream are seconds old and "
                "cannot be tied to a PLC's trigger; use another kind of camera, or plc.kind = "
                "'loopback'"
            )
        if camera.trigger != "free" and camera.kind not in ("basler", "genicam"):
            return (
                f"cameras.{camera.name}.trigger: expected 'free' for the kind {camera.kind}, "
                f"found {camera.trigger!r}"
            )
        for key, kinds in _WHITE_BALANCE.items():
            if getattr(camera, key) is not None and camera.kind not in kinds:
                return (
                    f"cameras.{camera.name}.{key}: only cameras of the kinds {', '.join(kinds)} "
                    f"have it, found the kind {camera.kind}; remove the key"
                )
        line = settings.line
        if camera.trigger == "hardware" and line.frame_timeout_ms >= line.takt_ms:
            return (
                f"line.frame_timeout_ms: expected less than line.takt_ms ({line.takt_ms:g}), or "
                f"the picture of another part could be taken, found {line.frame_timeout_ms:g}"
            )
    return ""


def _plc_contradiction(settings: StationSettings) -> str:
    """Say which pin would be two things at once, or which pulses too long, or nothing."""
    plc = settings.plc
    if plc.kind in ("discrete", "gpio") and settings.line.takt_ms < 2 * plc.pulse_ms:
        return (
            f"plc.pulse_ms: expected at most half of line.takt_ms ({settings.line.takt_ms:g}), or "
            f"pulses would queue up, found {plc.pulse_ms}"
        )
    pins = [pin for pin in plc.gpio.model_dump().values() if isinstance(pin, str) and pin]
    if len(set(pins)) != len(pins):
        return f"plc.gpio: expected pins used once, found {', '.join(pins)}"
    return ""


def _store_contradiction(store: StoreSettings) -> str:
    """Say where pictures of defects would go before those of good parts, or nothing."""
    if store.keep_ng_days and (not store.keep_ok_days or store.keep_ng_days < store.keep_ok_days):
        return (
            f"store.keep_ng_days: expected at least store.keep_ok_days ({store.keep_ok_days:g}; "
            f"0 keeps for ever), found {store.keep_ng_days:g}"
        )
    return ""


def _with_paths_from(settings: StationSettings, folder: Path) -> StationSettings:
    """Make relative paths absolute, seen from `folder`."""
    cameras = tuple(
        camera.model_copy(
            update={
                key: folder / path
                for key in ("path", "producer")
                if (path := getattr(camera, key)) is not None
            }
        )
        for camera in settings.cameras
    )
    store = settings.store
    if store.data_dir is not None:
        store = store.model_copy(update={"data_dir": folder / store.data_dir})
    plc = settings.plc
    if plc.trace is not None:
        plc = plc.model_copy(update={"trace": folder / plc.trace})
    products = tuple(
        product.model_copy(
            update={"bundle": folder / product.bundle, "recipe": folder / product.recipe}
        )
        for product in settings.products
    )
    return settings.model_copy(
        update={"cameras": cameras, "store": store, "plc": plc, "products": products}
    )
