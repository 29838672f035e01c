"""Users as big buttons, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QScroller, QVBoxLayout, QWidget

from app.station.access import User
from app.ui.text import role_text, tr
from app.ui.theme import BODY_PX, STEP_PX, font


class UserButton(QPushButton):
    """One user.

    Signals:
        chosen: The name.
    """

    chosen = Signal(str)

    def __init__(self, user: User, touch_px: int) -> None:
        super().__init__()
        self.user = user
        self.setCheckable(True)
        self.setMinimumHeight(touch_px)
        self.setFont(font(BODY_PX + 2))
        self.retranslate()
        self.clicked.connect(self.on_clicked)

    def retranslate(self) -> None:
        """Set every word again."""
        user = self.user
        words = tr("{name}, {role}").format(name=user.name, role=role_text(user.role))
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)

    @Slot()
    def on_clicked(self) -> None:
        """Say who."""
        self.chosen.emit(self.user.name)


class UserList(QScrollArea):
    """All users.

    Signals:
        chosen: Name of the user that was tapped.
    """

    chosen = Signal(str)

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touch = touch_px
        self._name = ""
        self.buttons: dict[str, UserButton] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, STEP_PX, 0)
        self._column.setSpacing(STEP_PX)
        self._column.addStretch()
        self.setWidget(inner)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    @property
    def name(self) -> str:
        """Who is chosen, or empty."""
        return self._name

    @property
    def user(self) -> User | None:
        """Whoever is chosen."""
        button = self.buttons.get(self._name)
        return button.user if button is not None else None

    def show_users(self, users: Sequence[User]) -> None:
        """Show these users; whoever was chosen stays so."""
        for button in self.buttons.values():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for index, user in enumerate(users):
            button = UserButton(user, self._touch)
            button.chosen.connect(self.on_chosen)
            self._column.insertWidget(index, button)
            self.buttons[user.name] = button
        self.choose(self._name if self._name in self.buttons else "")

    def retranslate(self) -> None:
        """Set every word again."""
        for button in self.buttons.values():
            button.retranslate()

    def choose(self, name: str) -> None:
        """Mark a user; empty = nobody."""
        self._name = name
        for known, button in self.buttons.items():
            button.setChecked(known == name)

    @Slot(str)
    def on_chosen(self, name: str) -> None:
        """Mark and tell."""
        self.choose(name)
        self.chosen.emit(name)
