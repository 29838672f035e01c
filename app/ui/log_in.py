"""Who are you? A name by touch, a PIN on keys that a glove can hit."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.station.access import Role, User, UserBook
from app.ui.access_text import in_words
from app.ui.background import Background
from app.ui.page import Page
from app.ui.question import plain_label
from app.ui.secret_pad import SecretPad
from app.ui.sentences import told
from app.ui.text import tr
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX
from app.ui.user_list import UserList
from engine.errors import AccessError

SECOND_MS = 1000


class LogInPage(Page):
    """Asks for a user and a PIN.

    Signals:
        logged_in: The `User` whose PIN was right.
    """

    key = "log-in"
    role = Role.OPERATOR
    logged_in = Signal(object)

    def __init__(self, book: UserBook, touch: int) -> None:
        super().__init__()
        self._book = book
        self._background = Background(self)
        self._reason = ""
        self._failure = ""
        self.list = UserList(touch)
        self.list.chosen.connect(self.on_chosen)
        self.pad = SecretPad(touch)
        self.pad.entered.connect(self.on_entered)
        self.words = plain_label(BODY_PX + 2)
        self._heading = plain_label(VALUE_PX, bold=True)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self.show_state)
        left = QVBoxLayout()
        left.setSpacing(STEP_PX)
        left.addWidget(self._heading)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(STEP_PX)
        right.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignTop)
        right.addStretch()
        both = QHBoxLayout()
        both.setSpacing(3 * STEP_PX)
        both.addLayout(left, 1)
        both.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (2 * STEP_PX,))
        layout.setSpacing(2 * STEP_PX)
        layout.addWidget(self.words)
        layout.addLayout(both, 1)
        self.retranslate()

    def title(self) -> str:
        """Name of the page."""
        return tr("Log in")

    def ask(self, reason: str) -> None:
        """Say why somebody is asked."""
        self._reason, self._failure = reason, ""
        self.show_state()

    def open_page(self) -> None:
        """Begin with an empty field."""
        self._failure = ""
        self.pad.clear()
        try:
            users = self._book.users()
        except AccessError as error:
            users, self._failure = (), told(str(error))
        self.list.show_users(users)
        if len(users) == 1:
            self.list.choose(users[0].name)
        self.show_state()
        self.pad.setFocus()

    def leave_page(self) -> None:
        """Forget what was typed."""
        self._tick.stop()
        self.pad.clear()

    def retranslate(self) -> None:
        """Set every word again."""
        self._heading.setText(tr("Who are you?"))
        self.pad.retranslate()
        self.pad.set_enter(tr("Log in"))
        self.list.retranslate()
        self.show_state()

    @Slot(str)
    def on_chosen(self, _name: str) -> None:
        """Somebody else: their PIN."""
        self._failure = ""
        self.pad.clear()
        self.show_state()
        self.pad.setFocus()

    @Slot(str)
    def on_entered(self, secret: str) -> None:
        """Have the PIN checked."""
        name, book = self.list.name, self._book
        self._failure = ""
        self._background.run(
            "log in", in_words(lambda: book.log_in(name, secret)), self._on_right, self._on_wrong
        )
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Say what is to be done, or why nothing can be."""
        name = self.list.name
        locked_s = self._book.locked_s(name) if name else 0.0
        if locked_s > 0:
            words = tr("{name} is locked after too many wrong PINs: wait {seconds} s.")
            text = words.format(name=name, seconds=math.ceil(locked_s))
            # It says how long to wait, which is over when the lock is.
            self._failure = ""
            self._tick.start()
        else:
            self._tick.stop()
            text = self._failure or self._reason or tr("Choose your name and type your PIN.")
        if self._background.is_busy("log in"):
            text = tr("Checking")
        if text != self.words.text():
            self.words.setText(text)
            self.words.setAccessibleName(text)
        self.pad.set_open(bool(name) and not locked_s and not self._background.is_busy("log in"))

    def _on_right(self, user: User) -> None:
        self.show_state()
        self.logged_in.emit(user)

    def _on_wrong(self, words: str) -> None:
        self._failure = words
        self.show_state()
        self.pad.setFocus()
