"""My PIN: whoever is logged in gives themselves another one; the old one is asked first."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.station.access import Role, UserBook
from app.ui.access_text import in_words
from app.ui.background import Background
from app.ui.page import Page
from app.ui.question import plain_label
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme import BODY_PX, STEP_PX
from app.ui.user_form import UserForm


class OwnPinPage(Page):
    """The form for another PIN; once it is saved, a sentence that says so.

    Signals:
        left: Nothing is to be changed, or it has been.
    """

    key = "own-pin"
    role = Role.ENGINEER
    left = Signal()

    def __init__(self, book: UserBook, session: Session, touch: int) -> None:
        super().__init__()
        self._book = book
        self._session = session
        self._background = Background(self)
        self.words = plain_label(BODY_PX + 2)
        self.words.hide()
        self.form = UserForm(touch)
        self.form.renewed.connect(self.on_renewed)
        self.form.cancelled.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (2 * STEP_PX,))
        layout.setSpacing(2 * STEP_PX)
        layout.addWidget(self.words)
        layout.addWidget(self.form, 1)

    def title(self) -> str:
        """Name of the page."""
        return tr("My PIN")

    def open_page(self) -> None:
        """Begin with an empty field."""
        self._say("")
        self.form.ask_own(self._session.who)

    def leave_page(self) -> None:
        """Forget what was typed."""
        self.form.forget()

    def retranslate(self) -> None:
        """Set every word again."""
        self._say("")
        self.form.retranslate()

    @Slot(str, str)
    def on_renewed(self, old: str, new: str) -> None:
        """Have it checked and written."""
        book, name = self._book, self._session.who
        self._say("")
        self._background.run(
            "change",
            in_words(lambda: book.change_secret(name, old, new)),
            self._on_changed,
            self.form.refuse,
        )

    def _on_changed(self, _nothing: object) -> None:
        self.form.ask_own(self._session.who)
        self._say(tr("Your new PIN is in force."))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.words.setVisible(bool(words))
