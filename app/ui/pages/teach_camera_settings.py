"""What can be set at a camera: typed, tried out, read back."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.settings import CameraSettings
from app.station.camera_setup import ADJUSTABLE, Changes, Value
from app.station.live_camera import Answer
from app.ui.pages.cards import name_button
from app.ui.pages.teach_step import button, caption, choice_field
from app.ui.question import plain_label
from app.ui.text import listed, tr
from app.ui.theme import BODY_PX, STEP_PX, font

TRIGGERS = ("free", "software", "hardware")
FIELD_PX = 88
WIDE_PX, NARROW_COLUMNS = 560, 3
COLOURS = 3


class CameraSettingsRow(QWidget):
    """A field for everything that this kind of camera can be told; an empty one changes nothing.

    Signals:
        wanted: Changed settings, by key of the station file.
    """

    wanted = Signal(object)

    def __init__(self, touch: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._camera = CameraSettings()
        self.words = plain_label(BODY_PX)
        self.fields: dict[str, QLineEdit] = {}
        self._captions: dict[str, QLabel] = {}
        self._places: dict[str, QWidget] = {}
        self._columns = 0
        for key in ("exposure_us", "gain", "white_balance_k", "white_balance_rgb"):
            field = QLineEdit()
            field.setMinimumHeight(touch)
            field.setFixedWidth(FIELD_PX if key != "white_balance_rgb" else 2 * FIELD_PX)
            field.setFont(font(BODY_PX))
            field.returnPressed.connect(self.on_set)
            self.fields[key] = field
            self._place(key, field)
        self.trigger: QComboBox = choice_field(touch)
        self.trigger.addItems(TRIGGERS)
        self._place("trigger", self.trigger)
        self.set_button = button(touch)
        self.set_button.clicked.connect(self.on_set)
        self._place("set", self.set_button)
        self._grid = QGridLayout()
        self._grid.setSpacing(STEP_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP_PX // 2)
        layout.addLayout(self._grid)
        layout.addWidget(self.words)
        self._arrange(len(self._places))
        self.retranslate()

    def show_camera(self, camera: CameraSettings) -> None:
        """Show the settings that a camera has in the station file."""
        self._camera = camera
        offered = ADJUSTABLE.get(camera.kind, ())
        for key, place in self._places.items():
            place.setVisible(key in offered or (key == "set" and bool(offered)))
        for key, field in self.fields.items():
            field.setText(_text(getattr(camera, key)))
        self.trigger.setCurrentIndex(TRIGGERS.index(camera.trigger))
        self.say("" if offered else self._nothing_to_set())

    def say(self, words: str) -> None:
        """Show what the camera answered."""
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.words.setVisible(bool(words))

    def set_busy(self, is_busy: bool) -> None:
        """Take nothing while the camera is asked."""
        self.set_button.setEnabled(not is_busy)

    def retranslate(self) -> None:
        """Set every word again."""
        words = {
            "exposure_us": tr("Exposure, µs"),
            "gain": tr("Gain"),
            "white_balance_k": tr("White balance, K"),
            "white_balance_rgb": tr("Red, green, blue"),
            "trigger": tr("Trigger"),
            "set": "",
        }
        for key, word in words.items():
            self._captions[key].setText(word)
        for key, field in self.fields.items():
            field.setAccessibleName(words[key])
            field.setPlaceholderText(tr("as it is"))
        self.trigger.setAccessibleName(words["trigger"])
        for index, word in enumerate((tr("runs freely"), tr("by the line"), tr("by a sensor"))):
            self.trigger.setItemText(index, word)
        name_button(self.set_button, tr("Set"), tr("Tell the camera these settings"))
        if not ADJUSTABLE.get(self._camera.kind):
            self.say(self._nothing_to_set())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange(len(self._places) if event.size().width() >= WIDE_PX else NARROW_COLUMNS)

    def on_set(self) -> None:
        """Hand over what differs from the station file."""
        offered = ADJUSTABLE.get(self._camera.kind, ())
        changes: dict[str, Value] = {}
        for key, field in self.fields.items():
            if key not in offered:
                continue
            try:
                value = _value(field.text(), COLOURS if key == "white_balance_rgb" else 1)
            except ValueError:
                words = tr("{what}: expected a number, or nothing to leave it as it is.")
                if key == "white_balance_rgb":
                    words = tr("{what}: expected three numbers, or nothing to leave it as it is.")
                self.say(words.format(what=field.accessibleName()))
                field.setFocus()
                return
            if value != getattr(self._camera, key):
                changes[key] = value
        trigger = TRIGGERS[self.trigger.currentIndex()]
        if "trigger" in offered and trigger != self._camera.trigger:
            changes["trigger"] = trigger
        if changes:
            self.wanted.emit(changes)
        else:
            self.say(tr("Nothing differs from what the station file says."))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, place in enumerate(self._places.values()):
            self._grid.addWidget(place, *divmod(index, columns))
        for column in range(len(self._places) + 1):
            self._grid.setColumnStretch(column, int(column == columns))

    def _place(self, key: str, field: QWidget) -> None:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._captions[key] = caption(field)
        column.addWidget(self._captions[key])
        column.addWidget(field)
        self._places[key] = place

    def _nothing_to_set(self) -> str:
        words = tr("Nothing can be set here: cameras of the kind {kind} have no settings.")
        return words.format(kind=self._camera.kind)


def changes_text(changes: Changes) -> str:
    """`exposure_us 5000, gain 2`: settings as the station file names them."""
    return listed(
        f"{key} {_text(value) if value is not None else '-'}" for key, value in changes.items()
    )


def answer_text(answer: Answer) -> str:
    """What the driver read back."""
    found = listed(f"{key} {value:g}" for key, value in answer.found.items())
    return tr("The camera says: {found}.").format(found=found) if found else ""


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(f"{one:g}" for one in value)
    if isinstance(value, (int, float)):
        return f"{value:.10g}"
    return str(value) if value else ""


def _value(text: str, count: int) -> float | tuple[float, ...] | None:
    """Read one number, or as many as there are colours; None = nothing was typed."""
    # A comma is what many keyboards have for a point; between numbers stands a space.
    numbers = [float(one.replace(QLocale().decimalPoint(), ".")) for one in text.split()]
    if not numbers:
        return None
    if len(numbers) != count:
        raise ValueError(text)
    return numbers[0] if count == 1 else tuple(numbers)
