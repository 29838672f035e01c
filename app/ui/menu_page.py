"""The list of pages: big buttons with words; what somebody may not open says whom it needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from app.station.access import Role
from app.ui.languages import LANGUAGES, current_language
from app.ui.pages import PageEntry
from app.ui.question import plain_label
from app.ui.session import Session
from app.ui.text import joint, role_text, tr
from app.ui.theme import BODY_PX, STEP_PX, font

WIDE_PX, MIDDLE_PX = 900, 560


class PageButton(QPushButton):
    """Opens one page.

    Signals:
        chosen: Key of the page.
    """

    chosen = Signal(str)

    def __init__(self, key: str, shortcut: str, touch_px: int) -> None:
        super().__init__()
        self.key = key
        self._shortcut = shortcut
        self.setMinimumHeight(round(1.5 * touch_px))
        self.setFont(font(BODY_PX + 4, bold=True))
        self.clicked.connect(self.on_clicked)

    def show_words(self, title: str, lock: str) -> None:
        """Show the name of the page, and whom it needs; an empty lock is none."""
        text = title.replace("&", "&&")
        self.setText(f"{text}\n{lock}" if lock else text)
        name = tr("{0}. {1}").format(title, lock) if lock else title
        self.setAccessibleName(name)
        self.setToolTip(self._shortcut)
        self.setAccessibleDescription(self._shortcut)

    @Slot()
    def on_clicked(self) -> None:
        """Say which page."""
        self.chosen.emit(self.key)


class LanguageButton(QPushButton):
    """Chooses one language; it is named in the language itself.

    Signals:
        chosen: Code of the language.
    """

    chosen = Signal(str)

    def __init__(self, code: str, name: str) -> None:
        super().__init__(name)
        self.code = code
        self.setCheckable(True)
        self.clicked.connect(self.on_clicked)

    @Slot()
    def on_clicked(self) -> None:
        """Say which language."""
        self.chosen.emit(self.code)


class MenuPage(QWidget):
    """All pages, who is logged in, and the look of the screen.

    Signals:
        page_wanted: Key of a page.
        log_in_wanted: Somebody wants to log in.
        own_pin_wanted: Whoever is logged in wants another PIN.
        log_out_wanted: Whoever is logged in wants to leave.
        theme_wanted: The other theme.
        screen_wanted: Full screen, or a window again.
        language_wanted: Code of a language.
    """

    page_wanted = Signal(str)
    log_in_wanted = Signal()
    own_pin_wanted = Signal()
    log_out_wanted = Signal()
    theme_wanted = Signal()
    screen_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(
        self, entries: Sequence[PageEntry], session: Session, touch_px: int, *, kiosk: bool
    ) -> None:
        super().__init__()
        self._entries = tuple(entries)
        self._session = session
        self._touch = touch_px
        self._columns = 0
        self.buttons = {
            entry.key: PageButton(entry.key, f"Ctrl+{number}" if number <= 9 else "", touch_px)
            for number, entry in enumerate(self._entries, start=1)
        }
        self._grid = QGridLayout()
        self._grid.setSpacing(STEP_PX + STEP_PX // 2)
        for button in self.buttons.values():
            button.chosen.connect(self.page_wanted)
        self._words = plain_label(BODY_PX + 2)
        self.log_in_button = QPushButton()
        self.own_pin_button = QPushButton()
        self.log_out_button = QPushButton()
        self.theme_button = QPushButton()
        self.screen_button = QPushButton()
        self.log_in_button.clicked.connect(self.log_in_wanted)
        self.own_pin_button.clicked.connect(self.own_pin_wanted)
        self.log_out_button.clicked.connect(self.log_out_wanted)
        self.theme_button.clicked.connect(self.theme_wanted)
        self.screen_button.clicked.connect(self.screen_wanted)
        self.screen_button.setVisible(not kiosk)
        self.language_buttons = {
            code: LanguageButton(code, name) for code, name in LANGUAGES.items()
        }
        self._languages = QButtonGroup(self)
        for language in self.language_buttons.values():
            language.chosen.connect(self.language_wanted)
            self._languages.addButton(language)
        self._make_layout()
        session.changed.connect(self.on_session_changed)
        self._arrange(3)
        self.retranslate()

    def show_looks(self, theme_word: str, screen_word: str) -> None:
        """Name what the two buttons of the screen's look lead to."""
        for button, word in ((self.theme_button, theme_word), (self.screen_button, screen_word)):
            button.setText(word)
            button.setAccessibleName(word)

    def retranslate(self) -> None:
        """Set every word again."""
        self.log_in_button.setText(tr("Log in"))
        self.log_out_button.setText(tr("Log out"))
        self.own_pin_button.setText(tr("My PIN"))
        for button in (self.log_in_button, self.own_pin_button, self.log_out_button):
            button.setAccessibleName(button.text())
        for code, button in self.language_buttons.items():
            button.setAccessibleName(joint(tr("Language"), LANGUAGES[code]))
        self.language_buttons[current_language()].setChecked(True)
        self.on_session_changed()

    @Slot()
    def on_session_changed(self) -> None:
        """Show what may be opened now."""
        session = self._session
        for entry in self._entries:
            lock = ""
            if not session.may(entry.role):
                lock = tr("Locked: {role}").format(role=role_text(entry.role))
            self.buttons[entry.key].show_words(entry.title(), lock)
        user = session.user
        if user is not None:
            words = tr("Logged in: {name}, {role}")
            self._words.setText(words.format(name=user.name, role=role_text(user.role)))
        elif not session.keeps_users:
            self._words.setText("")
        elif session.is_open:
            self._words.setText(
                tr(
                    "Nobody has been given a PIN yet, so everybody may do everything. "
                    "Make the first administrator on the page Users."
                )
            )
        else:
            role = role_text(Role.OPERATOR)
            self._words.setText(tr("Nobody is logged in: {role}").format(role=role))
        self.log_in_button.setVisible(session.keeps_users and not session.is_open and user is None)
        for button in (self.own_pin_button, self.log_out_button):
            button.setVisible(user is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        width = event.size().width()
        self._arrange(3 if width >= WIDE_PX else 2 if width >= MIDDLE_PX else 1)
        super().resizeEvent(event)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for index, button in enumerate(self.buttons.values()):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, *divmod(index, columns))

    def _make_layout(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        row = QHBoxLayout()
        row.setSpacing(STEP_PX + STEP_PX // 2)
        row.addStretch(1)
        for button in (
            self.log_in_button,
            self.own_pin_button,
            self.log_out_button,
            self.theme_button,
            self.screen_button,
        ):
            button.setMinimumSize(2 * self._touch, self._touch)
            row.addWidget(button)
        languages = QHBoxLayout()
        languages.setSpacing(STEP_PX + STEP_PX // 2)
        languages.addStretch(1)
        for button in self.language_buttons.values():
            # All of them beside each other on a screen that stands upright.
            button.setMinimumSize(round(1.5 * self._touch), self._touch)
            languages.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (STEP_PX + STEP_PX // 2,))
        layout.setSpacing(2 * STEP_PX)
        layout.addWidget(area, 1)
        layout.addLayout(languages)
        layout.addWidget(self._words)
        layout.addLayout(row)
