"""Users: who may log in and as what, made, changed and removed by an administrator."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.station.access import Role, User, UserBook
from app.ui.access_text import access_text, in_words
from app.ui.background import Background
from app.ui.page import Page
from app.ui.question import Question, plain_label
from app.ui.session import Session
from app.ui.text import role_text, tr
from app.ui.theme import BODY_PX, STEP_PX
from app.ui.user_form import UserForm
from app.ui.user_list import UserList
from engine.errors import AccessError


class UsersPage(Page):
    """A list, and in its place the form or the question that somebody asked for."""

    key = "users"
    role = Role.ADMINISTRATOR

    def __init__(self, book: UserBook, session: Session, touch: int) -> None:
        super().__init__()
        self._book = book
        self._session = session
        self._background = Background(self)
        self._renewing = ""
        self._asked = ""
        self.words = plain_label(BODY_PX + 2)
        self.list = UserList(touch)
        self.list.chosen.connect(self.on_chosen)
        self.add_button = QPushButton()
        self.secret_button = QPushButton()
        self.role_button = QPushButton()
        self.remove_button = QPushButton()
        self.add_button.clicked.connect(self.on_add)
        self.secret_button.clicked.connect(self.on_secret)
        self.role_button.clicked.connect(self.on_role)
        self.remove_button.clicked.connect(self.on_remove)
        self.form = UserForm(touch)
        self.form.submitted.connect(self.on_submitted)
        self.form.renewed.connect(self.on_own_renewed)
        self.form.cancelled.connect(self.show_list)
        self.question = Question(touch)
        self.question.answered.connect(self.on_answered)
        self._make_layout(touch)
        self.retranslate()

    def _make_layout(self, touch: int) -> None:
        column = QVBoxLayout()
        column.setSpacing(STEP_PX)
        for button in (
            self.add_button,
            self.secret_button,
            self.role_button,
            self.remove_button,
        ):
            button.setMinimumSize(4 * touch, touch)
            column.addWidget(button)
        column.addStretch()
        people = QWidget()
        row = QHBoxLayout(people)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * STEP_PX)
        row.addWidget(self.list, 1)
        row.addLayout(column)
        self._people = people
        self._stack = QStackedWidget()
        for widget in (people, self.form, self.question):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (2 * STEP_PX,))
        layout.setSpacing(2 * STEP_PX)
        layout.addWidget(self.words)
        layout.addWidget(self._stack, 1)

    def title(self) -> str:
        """Name of the page."""
        return tr("Users")

    def open_page(self) -> None:
        """Show who there is, or guide to the first administrator."""
        self.show_list()

    def leave_page(self) -> None:
        """Forget what was typed."""
        self.form.forget()
        self._stack.setCurrentWidget(self._people)

    def retranslate(self) -> None:
        """Set every word again."""
        for button, words in (
            (self.add_button, tr("Add a user")),
            (self.secret_button, tr("New PIN")),
            (self.remove_button, tr("Remove")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
        self._name_role_button()
        self.form.retranslate()
        self.list.retranslate()

    @Slot()
    def show_list(self, words: str = "") -> None:
        """Show all users; without any, the form for the first one."""
        self.form.forget()
        try:
            users = self._book.users()
        except AccessError as error:
            self._say(access_text(error))
            self.list.show_users(())
            self._show_buttons(may_add=False)
            self._stack.setCurrentWidget(self._people)
            return
        self.list.show_users(users)
        self._show_buttons(may_add=True)
        if users:
            self._say(words or tr("Operators need no PIN and are not in this list."))
            self._stack.setCurrentWidget(self._people)
            return
        self._say(
            tr(
                "Nobody has a PIN yet, so everybody may do everything here. From the first "
                "administrator on, all but watching and acknowledging needs a PIN."
            )
        )
        self._renewing = ""
        self.form.ask_new(tr("Administrator"), is_first=True)
        self._stack.setCurrentWidget(self.form)

    @Slot(str)
    def on_chosen(self, _name: str) -> None:
        """Somebody can be changed."""
        self._show_buttons(may_add=True)

    @Slot()
    def on_add(self) -> None:
        """Ask for a new user; a name is suggested for screens without keyboard."""
        self._renewing = ""
        self._say("")
        self.form.ask_new(self._free_name(), is_first=False)
        self._stack.setCurrentWidget(self.form)

    @Slot()
    def on_secret(self) -> None:
        """Ask for a new PIN; nobody changes their own without the one they have."""
        self._renewing = self.list.name
        self._say("")
        user = self._session.user
        if user is not None and user.name == self._renewing:
            self.form.ask_own(self._renewing)
        else:
            self.form.ask_secret(self._renewing)
        self._stack.setCurrentWidget(self.form)

    @Slot()
    def on_role(self) -> None:
        """Ask before somebody gets other rights."""
        user = self.list.user
        if user is None:
            return
        if user.role is Role.ADMINISTRATOR:
            words = tr("Make {name} an engineer? {name} can no longer manage users.")
        else:
            words = tr("Make {name} an administrator? {name} can then manage users, too.")
        self._asked = "role"
        self._say("")
        self.question.ask(words.format(name=user.name), self.role_button.text())
        self._stack.setCurrentWidget(self.question)

    @Slot()
    def on_remove(self) -> None:
        """Ask before somebody is removed."""
        self._asked = "remove"
        words = tr("Remove {name}? What {name} did stays in the audit trail.")
        self._say("")
        self.question.ask(words.format(name=self.list.name), tr("Remove"))
        self._stack.setCurrentWidget(self.question)

    @Slot(bool)
    def on_answered(self, yes: bool) -> None:
        """Remove or give the other role, or not."""
        self.show_list()
        user = self.list.user
        if not yes or user is None:
            return
        book, name, who = self._book, user.name, self._session.who
        if self._asked == "remove":
            self._change(lambda: book.remove(name, by=who), self._on_removed)
        else:
            role = _other(user.role)
            self._change(lambda: book.set_role(name, role, by=who), self._on_role_changed)

    @Slot(str, str)
    def on_own_renewed(self, old: str, new: str) -> None:
        """Have one's own PIN checked and written."""
        book, name = self._book, self._renewing
        self._change(lambda: book.change_secret(name, old, new), self._on_renewed)

    @Slot(str, object, str)
    def on_submitted(self, name: str, role: Role, secret: str) -> None:
        """Have it written."""
        book, who, renewing = self._book, self._session.who, self._renewing
        if renewing:
            self._change(lambda: book.set_secret(renewing, secret, by=who), self._on_renewed)
        else:
            self._change(lambda: book.add(name, role, secret, by=who), self._on_added)

    def _change(self, call: Callable[[], object], on_done: Callable[[object], None]) -> None:
        self._background.run("change", in_words(call), on_done, self._on_failed)

    def _on_added(self, user: object) -> None:
        assert isinstance(user, User)
        if self._session.user is None and len(self._book.users()) == 1:
            # The first one: the station has just been closed to everybody else. Nobody else begins
            # like that: whoever added them may have been logged out meanwhile.
            self._session.begin(user)
        words = tr("{name} can log in: {role}.")
        self.show_list(words.format(name=user.name, role=role_text(user.role)))

    def _on_renewed(self, _nothing: object) -> None:
        self.show_list(tr("{name} has a new PIN.").format(name=self._renewing))

    def _on_role_changed(self, user: object) -> None:
        assert isinstance(user, User)
        words = tr("{name} is now: {role}.")
        self.show_list(words.format(name=user.name, role=role_text(user.role)))
        logged_in = self._session.user
        if logged_in is not None and logged_in.name == user.name:
            # One's own rights end with the role that gave them.
            self._session.begin(user)

    def _on_removed(self, _nothing: object) -> None:
        self.list.choose("")
        self.show_list(tr("Removed."))
        user = self._session.user
        if user is not None and user.name not in self.list.buttons:
            self._session.end()

    def _on_failed(self, words: str) -> None:
        if self._stack.currentWidget() is self.form:
            self.form.refuse(words)
        else:
            self._say(words)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _show_buttons(self, *, may_add: bool) -> None:
        self.add_button.setEnabled(may_add)
        for button in (self.secret_button, self.role_button, self.remove_button):
            button.setEnabled(may_add and bool(self.list.name))
        self._name_role_button()

    def _name_role_button(self) -> None:
        user = self.list.user
        if user is not None and user.role is Role.ADMINISTRATOR:
            words = tr("Make engineer")
        else:
            words = tr("Make administrator")
        self.role_button.setText(words)
        self.role_button.setAccessibleName(words)

    def _free_name(self) -> str:
        number = 1
        while True:
            name = tr("Engineer {number}").format(number=number)
            if name not in self.list.buttons:
                return name
            number += 1


def _other(role: Role) -> Role:
    return Role.ENGINEER if role is Role.ADMINISTRATOR else Role.ADMINISTRATOR
