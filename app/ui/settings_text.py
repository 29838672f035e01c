"""The station file in words, group by group, as whoever stands at the line would say it."""

from __future__ import annotations

from app.settings import (
    CameraSettings,
    LineSettings,
    PlcSettings,
    StationSettings,
    StoreSettings,
)
from app.ui.text import tr

NOTHING = "\N{EN DASH}"
Fact = tuple[str, str]
Group = tuple[str, list[Fact]]


def settings_groups(settings: StationSettings) -> list[Group]:
    """Every group with its title; what a kind of device does not use is left out."""
    groups = [
        (tr("Camera {name}").format(name=camera.name), camera_facts(camera))
        for camera in settings.cameras
    ]
    return [
        *groups,
        (tr("PLC"), plc_facts(settings.plc)),
        (tr("Line timing"), line_facts(settings.line)),
        (tr("Engine"), _engine_facts(settings)),
        (tr("Record"), store_facts(settings.store)),
        (tr("Pictures"), retention_facts(settings.store)),
        (tr("Checks and drift"), _check_facts(settings)),
        (tr("Display"), _display_facts(settings)),
        (tr("Products"), _product_facts(settings)),
    ]


def camera_facts(camera: CameraSettings) -> list[Fact]:
    """One camera."""
    kinds = {
        "folder": tr("pictures of a folder"),
        "simulated": tr("simulated parts"),
        "video": tr("video file"),
        "usb": tr("USB camera"),
        "rtsp": tr("network stream"),
        "gstreamer": tr("GStreamer pipeline"),
        "csi": tr("camera on the board's own connector"),
        "basler": tr("Basler camera"),
        "genicam": tr("GenICam camera"),
    }
    triggers = {
        "free": tr("the camera runs by itself"),
        "software": tr("the line triggers the camera"),
        "hardware": tr("a sensor triggers the camera, input {line}").format(
            line=camera.trigger_line
        ),
    }
    facts = [(tr("Kind"), kinds.get(camera.kind, camera.kind))]
    source = str(camera.path) if camera.path is not None else camera.device
    if source:
        facts.append((tr("Source"), source))
    facts.append((tr("Trigger"), triggers[camera.trigger]))
    if camera.kind in ("folder", "simulated", "video"):
        return facts
    as_it_is = tr("as the camera has it")
    size = as_it_is
    if camera.width_px and camera.height_px:
        size = tr("{width} x {height} px").format(width=camera.width_px, height=camera.height_px)
    facts.append((tr("Picture"), size))
    for name, value, words in (
        (tr("Rate"), camera.frames_per_s, tr("{value} pictures/s")),
        (tr("Exposure"), camera.exposure_us, tr("{value} us")),
        (tr("Gain"), camera.gain, "{value}"),
    ):
        facts.append((name, as_it_is if value is None else words.format(value=f"{value:g}")))
    facts.append((tr("White balance"), _balance_text(camera) or as_it_is))
    if camera.pixel_format:
        facts.append((tr("Pixel format"), camera.pixel_format))
    return facts


def _balance_text(camera: CameraSettings) -> str:
    if camera.white_balance_rgb is not None:
        red, green, blue = (f"{ratio:g}" for ratio in camera.white_balance_rgb)
        return tr("red {red}, green {green}, blue {blue}").format(red=red, green=green, blue=blue)
    if camera.white_balance_k is not None:
        return tr("{value} K").format(value=f"{camera.white_balance_k:g}")
    return ""


def plc_facts(plc: PlcSettings) -> list[Fact]:
    """The PLC link."""
    kinds = {
        "ascii": tr("framed ASCII over a serial line"),
        "modbus": tr("Modbus RTU, the PLC is master"),
        "modbus-client": tr("Modbus RTU, the station is master"),
        "discrete": tr("control lines of a serial port"),
        "gpio": tr("pins of the board"),
        "loopback": tr("no PLC"),
    }
    facts = [(tr("Kind"), kinds.get(plc.kind, plc.kind))]
    if plc.kind != "loopback":
        facts += [
            (tr("Port"), plc.port or tr("not set")),
        ]
    if plc.kind not in ("loopback", "gpio"):
        facts += [
            (tr("Speed"), tr("{baud} baud").format(baud=plc.baudrate)),
            (tr("Acknowledge within"), _ms(plc.ack_timeout_ms)),
            (tr("Heartbeat every"), _ms(plc.heartbeat_ms)),
        ]
    if plc.kind == "gpio":
        pins = plc.gpio
        facts += [
            (tr("Pins for OK and reject"), f"{pins.ok or NOTHING}, {pins.reject or NOTHING}"),
            (tr("Pin of the trigger"), pins.trigger or NOTHING),
        ]
    if plc.kind.startswith("modbus"):
        facts += [
            (tr("Device address"), str(plc.device_id)),
            (tr("Registers begin at"), str(plc.register_offset)),
        ]
    if plc.kind in ("discrete", "gpio"):
        facts.append((tr("Pulse"), _ms(plc.pulse_ms)))
    rejects = plc.stop_after_rejects
    facts.append(
        (
            tr("Stop request"),
            tr("after {count} rejects in a row").format(count=rejects) if rejects else tr("never"),
        )
    )
    facts.append((tr("Trace file"), str(plc.trace) if plc.trace else tr("none")))
    return facts


def line_facts(line: LineSettings) -> list[Fact]:
    """Timing, and what a usable picture is."""
    frozen = tr("after {count} equal pictures").format(count=line.frozen_after)
    sharp = tr("below {value}").format(value=f"{line.min_sharpness:g}")
    return [
        (tr("Takt"), _ms(line.takt_ms)),
        (tr("Verdict at the latest after"), _ms(line.deadline_ms)),
        (tr("Picture at the latest after"), _ms(line.frame_timeout_ms)),
        (
            tr("A picture is dark"),
            tr("below grey level {level}").format(level=f"{line.dark_level:g}"),
        ),
        (tr("A camera is frozen"), frozen if line.frozen_after else tr("not looked for")),
        (tr("A picture is blurred"), sharp if line.min_sharpness else tr("not looked for")),
    ]


def store_facts(store: StoreSettings) -> list[Fact]:
    """Database and journal; an address may hold a password and is shown without."""
    where = tr("SQLite in the data folder")
    if store.url:
        scheme, _, rest = store.url.partition("://")
        where = f"{scheme}://{rest.rpartition('@')[2]}"
    return [
        (tr("Data folder"), str(store.data_dir) if store.data_dir else tr("the account's own")),
        (tr("Database"), where),
        (tr("Journal"), tr("{size} MB").format(size=store.journal_mb)),
        (tr("The line stops below"), tr("{size} MB free").format(size=store.min_free_disk_mb)),
    ]


def retention_facts(store: StoreSettings) -> list[Fact]:
    """How long pictures are kept."""

    def days(number: float) -> str:
        return tr("{count} days").format(count=f"{number:g}") if number else tr("for ever")

    most = store.max_images_gb
    maps = {"none": tr("not kept"), "ng": tr("of NG and RECHECK"), "all": tr("of every picture")}
    return [
        (tr("Pictures of good parts"), tr("kept") if store.keep_ok_images else tr("not kept")),
        (tr("Anomaly maps"), maps[store.keep_maps]),
        (tr("Good parts and faults stay"), days(store.keep_ok_days)),
        (tr("NG and RECHECK stay"), days(store.keep_ng_days)),
        (tr("At most"), tr("{size} GB").format(size=f"{most:g}") if most else tr("no limit")),
    ]


def _engine_facts(settings: StationSettings) -> list[Fact]:
    threads = settings.graph_threads
    return [
        (tr("Backends in order"), ", ".join(settings.backends)),
        (tr("Threads"), str(threads) if threads else tr("all cores")),
    ]


def _check_facts(settings: StationSettings) -> list[Fact]:
    watch, shift = settings.watch, settings.shift
    return [
        (tr("Shifts begin"), ", ".join(shift.starts) or tr("with the start only")),
        (tr("Known-bad masters"), str(shift.challenge_masters) if shift.challenge_masters else "0"),
        (
            tr("False drift alarm"),
            tr("once in {count} parts on average").format(count=watch.run_length),
        ),
        (tr("Usual share of defects"), f"{100 * watch.defect_share:g} %"),
    ]


def _display_facts(settings: StationSettings) -> list[Fact]:
    display = settings.display
    themes = {"dark": tr("dark"), "light": tr("light")}
    return [
        (tr("Theme"), themes.get(display.theme, display.theme)),
        (tr("Language"), display.language),
        (tr("Resolution"), tr("{dpi} dpi").format(dpi=f"{display.dpi:g}")),
        (tr("Kiosk"), tr("yes") if display.kiosk else tr("no")),
    ]


def _product_facts(settings: StationSettings) -> list[Fact]:
    if not settings.products:
        return [(tr("Products"), tr("only the one that the station starts with"))]
    return [(product.name, str(product.recipe)) for product in settings.products]


def _ms(value: float) -> str:
    return tr("{value} ms").format(value=f"{value:g}")
