"""Every signal of the PLC link as a lamp, the last part's timing, and the bytes as they pass."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from app.station.access import Role
from app.station.link_monitor import KEPT_FRAMES, LinkMonitor, WireFrame
from app.ui.background import Background
from app.ui.pages.cards import (
    MARGIN_PX,
    Card,
    FittingPage,
    column_of,
    make_button,
    name_button,
    scrolled,
)
from app.ui.question import plain_label
from app.ui.signal_lamps import SignalColumn
from app.ui.text import tr
from app.ui.theme import BODY_PX, CAPTION_PX, STEP_PX, Theme, font
from app.ui.timing_diagram import TimingDiagram, handshake_text

REFRESH_MS = 200
MOST_NEW_LINES = 200
"""More are not added at once: nobody can read them, and adding them takes the GUI's time."""


def frame_line(frame: WireFrame, before_ns: int, *, readable: bool) -> str:
    """One line of the trace: clock, seconds since the line before, direction, bytes.

    Args:
        frame: What passed.
        before_ns: Stamp of the line before; 0 = there is none.
        readable: Whether the bytes are text, so that the letters come first.
    """
    clock = datetime.fromtimestamp(frame.wall_ns / 1e9).astimezone()
    gap_s = (frame.stamp_ns - before_ns) / 1e9 if before_ns else 0.0
    way = tr("to PLC") if frame.to_plc else tr("from PLC")
    head = f"{clock:%H:%M:%S}.{clock.microsecond // 1000:03}  {gap_s:+.3f}  {way}  "
    letters = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in frame.data)
    if all(0x20 <= byte < 0x7F for byte in frame.data):
        return head + letters
    numbers = frame.data.hex(" ").upper()
    return f"{head}{letters}  [{numbers}]" if readable else f"{head}{numbers}  |{letters}|"


def without_repeats(frames: Iterable[WireFrame], last: dict[bool, bytes]) -> tuple[WireFrame, ...]:
    """Leave out what equals the frame before in its direction: polling, mostly.

    Args:
        frames: Oldest first.
        last: The newest bytes by direction; brought up to date.
    """
    kept: list[WireFrame] = []
    for frame in frames:
        if last.get(frame.to_plc) != frame.data:
            kept.append(frame)
        last[frame.to_plc] = frame.data
    return tuple(kept)


class IoMonitorPage(FittingPage):
    """Watches the link while it is in front; the link itself never notices."""

    key = "io"
    role = Role.ENGINEER

    def __init__(self, monitor: LinkMonitor, folder: Path | None, touch: int) -> None:
        """Make the page.

        Args:
            monitor: What passes over the link.
            folder: Where a trace is saved; None = it can only be copied.
            touch: Smallest side of anything that a gloved finger must hit, in pixels.
        """
        super().__init__()
        self._monitor = monitor
        self._folder = folder
        self._work = Background(self)
        self._newest = 0
        self._before_ns = 0
        self._last: dict[bool, bytes] = {}
        self._readable = not monitor.kind.startswith("modbus")
        places = [signal.place for signal in monitor.signals()]
        self.station = SignalColumn([place for place in places if place.to_plc])
        self.plc = SignalColumn([place for place in places if not place.to_plc])
        self.diagram = TimingDiagram()
        self.caption = plain_label(BODY_PX)
        self.trace = QPlainTextEdit()
        self.words = plain_label(BODY_PX, muted=True)
        self.pause_button = make_button(touch)
        self.repeats_button = make_button(touch, wide=3)
        self.copy_button = make_button(touch)
        self.save_button = make_button(touch)
        self._station_card, self._plc_card = Card(), Card()
        self._timing_card, self._trace_card = Card(), Card()
        self._reader = scrolled(column_of(self._station_card, self._plc_card))
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._make_layout()
        self.pause_button.setCheckable(True)
        self.pause_button.toggled.connect(self.on_pause_toggled)
        self.repeats_button.setCheckable(True)
        self.repeats_button.setChecked(True)
        self.repeats_button.toggled.connect(self.on_repeats_toggled)
        self.save_button.setVisible(folder is not None)
        self.copy_button.clicked.connect(self.on_copy_wanted)
        self.save_button.clicked.connect(self.on_save_wanted)
        self.retranslate()

    def title(self) -> str:
        """Name of the page."""
        return tr("I/O monitor")

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.station.apply_theme(theme)
        self.plc.apply_theme(theme)
        self.diagram.apply_theme(theme)

    def open_page(self) -> None:
        """Begin to watch."""
        self.refresh()
        self._timer.start()

    def leave_page(self) -> None:
        """Watch no longer; the link goes on keeping the newest frames."""
        self._timer.stop()

    def retranslate(self) -> None:
        """Set every word again."""
        self._reader.setAccessibleName(tr("Signals"))
        self._station_card.set_title(tr("The station tells"))
        self._plc_card.set_title(tr("The PLC tells"))
        self._timing_card.set_title(tr("The last part"))
        self._trace_card.set_title(tr("On the wire: {kind}").format(kind=self._monitor.kind))
        name_button(self.pause_button, tr("Pause"), tr("Pause the trace"))
        name_button(self.repeats_button, tr("Hide repeats"), tr("Hide frames that repeat"))
        name_button(self.copy_button, tr("Copy"), tr("Copy the trace"))
        name_button(self.save_button, tr("Save"), tr("Save the trace as a file"))
        self.trace.setAccessibleName(tr("Frames between station and PLC, the newest last"))
        for part in (self.station, self.plc, self.diagram):
            part.retranslate()
        self._show_caption()
        self._show_words("")

    @property
    def is_watching(self) -> bool:
        """Whether the page refreshes by itself."""
        return self._timer.isActive()

    @Slot()
    def refresh(self) -> None:
        """Bring lamps, diagram and trace up to date."""
        now_ns = time.monotonic_ns()
        for signal in self._monitor.signals():
            column = self.station if signal.place.to_plc else self.plc
            column.lamps[signal.place.key].show_lit(self._monitor.is_lit(signal, now_ns))
        if self.pause_button.isChecked():
            return
        self.diagram.show_part(self._monitor.handshake())
        self._show_caption()
        self._add(self._monitor.frames(self._newest))

    @Slot(bool)
    def on_pause_toggled(self, paused: bool) -> None:
        """Hold the trace, or bring what came meanwhile."""
        if paused:
            self._show_words(tr("Paused. The lamps go on."))
        else:
            self._show_words("")
            self.refresh()

    @Slot(bool)
    def on_repeats_toggled(self, _hidden: bool) -> None:
        """Show the trace anew."""
        self.trace.clear()
        self._newest = self._before_ns = 0
        self._last.clear()
        self._add(self._monitor.frames())

    @Slot()
    def on_copy_wanted(self) -> None:
        """Put the trace on the clipboard."""
        QGuiApplication.clipboard().setText(self.trace.toPlainText())
        self._show_words(tr("Copied."))

    @Slot()
    def on_save_wanted(self) -> None:
        """Write all frames that the link remembers, repeats included."""
        if self._folder is None:
            return
        frames = self._monitor.frames()
        path = self._folder / f"plc-{datetime.now().astimezone():%Y%m%d-%H%M%S}.txt"
        save = partial(save_trace, frames, path, readable=self._readable)
        self._work.run("save", save, self._show_saved, self._show_words)

    def _show_saved(self, path: Path) -> None:
        self._show_words(tr("Saved as {path}").format(path=path))

    def _show_words(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _show_caption(self) -> None:
        part = self.diagram.part
        words = handshake_text(part) if part is not None else ""
        if words != self.caption.text():
            self.caption.setText(words)

    def _add(self, frames: tuple[WireFrame, ...]) -> None:
        if not frames:
            return
        self._newest = frames[-1].number
        if self.repeats_button.isChecked():
            frames = without_repeats(frames, self._last)
        lines: list[str] = []
        for frame in frames[-MOST_NEW_LINES:]:
            lines.append(frame_line(frame, self._before_ns, readable=self._readable))
            self._before_ns = frame.stamp_ns
        if not lines:
            return
        bar = self.trace.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2
        self.trace.appendPlainText("\n".join(lines))
        if at_end:
            # Whoever scrolls back to read keeps their place.
            self.trace.moveCursor(QTextCursor.MoveOperation.End)
            self.trace.moveCursor(QTextCursor.MoveOperation.StartOfLine)

    def _make_layout(self) -> None:
        self.trace.setReadOnly(True)
        self.trace.setMinimumHeight(56)
        self.trace.setTabChangesFocus(True)
        self.trace.setUndoRedoEnabled(False)
        self.trace.setMaximumBlockCount(KEPT_FRAMES)
        self.trace.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.trace.setFont(font(CAPTION_PX))
        self._station_card.body.addWidget(self.station)
        self._plc_card.body.addWidget(self.plc)
        self._timing_card.body.addWidget(self.caption)
        self._timing_card.body.addWidget(self.diagram, 1)
        row = QHBoxLayout()
        row.setSpacing(STEP_PX)
        for button in (
            self.pause_button,
            self.repeats_button,
            self.copy_button,
            self.save_button,
        ):
            row.addWidget(button)
        row.addStretch()
        self._trace_card.body.addWidget(self.trace, 1)
        self._trace_card.body.addWidget(self.words)
        self._trace_card.body.addLayout(row)
        right = QVBoxLayout()
        right.setSpacing(MARGIN_PX)
        right.addWidget(self._timing_card, 2)
        right.addWidget(self._trace_card, 3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        layout.setSpacing(MARGIN_PX)
        layout.addWidget(self._reader, 2)
        layout.addLayout(right, 5)


def save_trace(frames: Iterable[WireFrame], path: Path, *, readable: bool) -> Path:
    """Write frames as text; returns the file.

    Raises:
        OSError: It cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lines: list[str] = []
    before_ns = 0
    for frame in frames:
        lines.append(frame_line(frame, before_ns, readable=readable))
        before_ns = frame.stamp_ns
    path.write_text("\n".join((*lines, "")), encoding="utf-8")
    return path
