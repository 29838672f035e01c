"""A new user, or a new PIN: name and role, and the PIN twice; one's own after the old one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.station.access import LONGEST_NAME, Role
from app.ui.question import plain_label
from app.ui.secret_pad import SecretPad
from app.ui.text import in_a_row, role_text, tr
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX, font

ROLES = (Role.ENGINEER, Role.ADMINISTRATOR)


class UserForm(QWidget):
    """Asks until the PIN was typed twice alike.

    Signals:
        submitted: Name, `Role` and PIN.
        renewed: The old and the new PIN of whoever stands there.
        cancelled: Nothing shall change.
    """

    submitted = Signal(str, object, str)
    renewed = Signal(str, str)
    cancelled = Signal()

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = ""
        self._old = ""
        self._is_own = False
        self._heading = plain_label(VALUE_PX, bold=True)
        self.words = plain_label(BODY_PX + 2)
        self._name_caption = plain_label(BODY_PX)
        self.name_field = QLineEdit()
        self.name_field.setMaxLength(LONGEST_NAME)
        self.name_field.setMinimumHeight(touch_px)
        self.name_field.setFont(font(BODY_PX + 2))
        self._name_caption.setBuddy(self.name_field)
        group = QButtonGroup(self)
        self.role_buttons: dict[Role, QPushButton] = {}
        roles = QHBoxLayout()
        roles.setSpacing(STEP_PX)
        for role in ROLES:
            button = QPushButton()
            button.setCheckable(True)
            button.setMinimumSize(2 * touch_px, touch_px)
            group.addButton(button)
            roles.addWidget(button, 1)
            self.role_buttons[role] = button
        self.cancel_button = QPushButton()
        self.cancel_button.setMinimumSize(2 * touch_px, touch_px)
        self.cancel_button.clicked.connect(self.cancelled)
        self.pad = SecretPad(touch_px)
        self.pad.entered.connect(self.on_entered)
        self._make_layout(roles)
        self.retranslate()

    def _make_layout(self, roles: QHBoxLayout) -> None:
        for label in (self._heading, self.words):
            # Without a name to type the words alone must hold the column open.
            policy = label.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            label.setSizePolicy(policy)
        left = QVBoxLayout()
        left.setSpacing(STEP_PX)
        left.addWidget(self._heading)
        left.addWidget(self.words)
        left.addWidget(self._name_caption)
        left.addWidget(self.name_field)
        left.addLayout(roles)
        left.addStretch()
        left.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP_PX)
        layout.addLayout(left, 1)
        layout.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignTop)

    def ask_new(self, suggestion: str, *, is_first: bool) -> None:
        """Ask for a new user.

        Args:
            suggestion: A name that can be taken as it is, where there is no keyboard.
            is_first: Whether there is nobody yet; then it is an administrator.
        """
        self._heading.setText(tr("Make the first administrator") if is_first else tr("New user"))
        self.name_field.setText(suggestion)
        self._begin(with_name=True, with_role=not is_first)
        self.role_buttons[Role.ADMINISTRATOR if is_first else Role.ENGINEER].setChecked(True)
        self.cancel_button.setVisible(not is_first)

    def ask_secret(self, name: str) -> None:
        """Ask for a new PIN of somebody."""
        self._heading.setText(tr("New PIN for {name}").format(name=name))
        self.name_field.setText(name)
        self._begin(with_name=False, with_role=False)
        self.cancel_button.setVisible(True)

    def ask_own(self, name: str) -> None:
        """Ask somebody for the PIN they have and for another one."""
        self.ask_secret(name)
        self._is_own = True
        self._show_step("")

    def refuse(self, words: str) -> None:
        """Say what was wrong; name and role stay as they are, PINs are typed again."""
        self._first = self._old = ""
        self._show_step(words)
        self.pad.set_open(True)
        self.pad.setFocus()

    def forget(self) -> None:
        """Nothing typed stays."""
        self._first = self._old = ""
        self.pad.clear()

    def retranslate(self) -> None:
        """Set every word again."""
        self._name_caption.setText(tr("Name"))
        self.name_field.setAccessibleName(tr("Name"))
        self.cancel_button.setText(tr("Cancel"))
        self.cancel_button.setAccessibleName(tr("Cancel"))
        for role, button in self.role_buttons.items():
            words = role_text(role)
            button.setText(words[:1].upper() + words[1:])
            button.setAccessibleName(words)
        self.pad.retranslate()
        self._show_step("")

    @Slot(str)
    def on_entered(self, secret: str) -> None:
        """First time: ask again; second time: hand over, if both are alike."""
        if self._is_own and not self._old:
            self._old = secret
            self._show_step("")
            return
        if not self._first:
            self._first = secret
            self._show_step("")
            return
        first, self._first = self._first, ""
        if secret != first:
            self._show_step(tr("The two PINs are not alike. Type the new PIN once more."))
            return
        self.pad.set_open(False)
        if self._is_own:
            old, self._old = self._old, ""
            self.renewed.emit(old, secret)
            return
        chosen = (role for role in ROLES if self.role_buttons[role].isChecked())
        role = next(chosen, Role.ENGINEER)
        self.submitted.emit(self.name_field.text(), role, secret)

    def _begin(self, *, with_name: bool, with_role: bool) -> None:
        self.forget()
        self._is_own = False
        self.pad.set_open(True)
        for widget in (self._name_caption, self.name_field):
            widget.setVisible(with_name)
        for button in self.role_buttons.values():
            button.setVisible(with_role)
        self._show_step("")
        self.pad.setFocus()

    def _show_step(self, words: str) -> None:
        again = bool(self._first)
        if again:
            wanted = tr("Type the same PIN again.")
        elif self._is_own and not self._old:
            wanted = tr("Type the PIN that you have now.")
        else:
            wanted = tr("Type the new PIN: 4 or more digits, or a password on the keyboard.")
        text = in_a_row((words, wanted if self._is_own else "")) or wanted
        self.words.setText(text)
        self.words.setAccessibleName(text)
        self.pad.set_enter(tr("Save") if again else tr("Next"))
