"""A field for a PIN or password with the digits as keys that a glove can hit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from app.station.access import LONGEST_SECRET
from app.ui.text import tr
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX, font


class DigitKey(QPushButton):
    """One digit.

    Signals:
        typed: The digit.
    """

    typed = Signal(str)

    def __init__(self, digit: str) -> None:
        super().__init__(digit)
        self.setAccessibleName(digit)
        self.setFont(font(VALUE_PX, bold=True))
        # The keyboard types into the field; twelve stops of the Tab key would only be in the way.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self.on_clicked)

    @Slot()
    def on_clicked(self) -> None:
        """Say which."""
        self.typed.emit(self.text())


class SecretPad(QWidget):
    """Typed characters show as dots; digits come from the keys or the keyboard.

    Signals:
        entered: What was typed, when it is complete.
    """

    entered = Signal(str)

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(LONGEST_SECRET)
        self.field.setMinimumHeight(touch_px)
        self.field.setFont(font(VALUE_PX))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.returnPressed.connect(self.on_enter)
        self.field.textChanged.connect(self.on_changed)
        self.keys = {digit: DigitKey(digit) for digit in "1234567890"}
        self.delete_key = QPushButton()
        self.delete_key.clicked.connect(self.field.backspace)
        self.delete_key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.enter_key = QPushButton()
        self.enter_key.setProperty("primary", True)
        self.enter_key.clicked.connect(self.on_enter)
        self._enter_word = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(STEP_PX)
        grid.addWidget(self.field, 0, 0, 1, 3)
        for index, key in enumerate(list(self.keys.values())[:9]):
            grid.addWidget(key, 1 + index // 3, index % 3)
        grid.addWidget(self.delete_key, 4, 0)
        grid.addWidget(self.keys["0"], 4, 1)
        grid.addWidget(self.enter_key, 4, 2)
        for button in (*self.keys.values(), self.delete_key, self.enter_key):
            button.setMinimumSize(round(1.5 * touch_px), touch_px)
        for key in self.keys.values():
            key.typed.connect(self.field.insert)
        for button in (self.delete_key, self.enter_key):
            button.setFont(font(BODY_PX, bold=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.field)
        self._is_open = True
        self.retranslate()
        self.on_changed()

    @property
    def is_open(self) -> bool:
        """Whether somebody may type."""
        return self._is_open

    def clear(self) -> None:
        """Forget what was typed."""
        self.field.clear()

    def set_open(self, is_open: bool) -> None:
        """Take keys, or wait."""
        self._is_open = is_open
        for widget in (self.field, self.delete_key, *self.keys.values()):
            widget.setEnabled(is_open)
        self.on_changed()

    def set_enter(self, word: str) -> None:
        """Name the key that hands over what was typed."""
        self._enter_word = word
        self.enter_key.setText(word)
        self.enter_key.setAccessibleName(word)

    def retranslate(self) -> None:
        """Set every word again."""
        self.field.setAccessibleName(tr("PIN or password"))
        self.field.setPlaceholderText(tr("PIN"))
        self.delete_key.setText(tr("Delete"))
        self.delete_key.setAccessibleName(tr("Delete the last digit"))
        self.set_enter(self._enter_word or tr("Enter"))

    @Slot()
    def on_changed(self) -> None:
        """Nothing typed is nothing to hand over."""
        self.enter_key.setEnabled(self._is_open and bool(self.field.text()))

    @Slot()
    def on_enter(self) -> None:
        """Hand over and forget."""
        secret = self.field.text()
        if secret and self._is_open:
            self.field.clear()
            self.entered.emit(secret)
