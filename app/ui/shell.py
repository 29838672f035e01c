"""What is below the header: the live line, or another page under the strip with the verdict.

    the line        +-----------------------+    any other page   +-----------------------+
    in front        | the whole of LinePage |                     | back, title | verdict |
                    |                       |                     +-----------------------+
                    |                       |                     | the page              |
                    |                       |                     +-----------------------+
                    |                       |                     | alarm                 |
                    +-----------------------+                     +-----------------------+

Verdict and alarm stay where they are on every page, so that nobody who works at the screen misses
what the line says.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.station.access import Role, User
from app.ui.alarm_bar import AlarmBar
from app.ui.bridge import LineUpdate
from app.ui.drawer import Sheet
from app.ui.line_page import LinePage
from app.ui.log_in import LogInPage
from app.ui.menu_page import MenuPage
from app.ui.own_pin import OwnPinPage
from app.ui.page import Page
from app.ui.pages import PageContext, offered_pages
from app.ui.text import role_text, tr
from app.ui.theme import DARK, STEP_PX, Theme
from app.ui.verdict_strip import VerdictStrip

LINE_KEY = "line"
MENU_KEY = "menu"
LOG_IN_KEY = LogInPage.key
SHORTCUTS = 9


class PageShortcut(QShortcut):
    """Ctrl and a number: opens one page.

    Signals:
        wanted: Key of the page.
    """

    wanted = Signal(str)

    def __init__(self, number: int, key: str, at: QWidget) -> None:
        super().__init__(QKeySequence(f"Ctrl+{number}"), at)
        self._key = key
        self.activated.connect(self.on_activated)

    @Slot()
    def on_activated(self) -> None:
        """Open it."""
        self.wanted.emit(self._key)


class PageStack(QStackedWidget):
    """Asks for no more room than what is in front needs."""

    def minimumSizeHint(self) -> QSize:
        """Room of what is in front."""
        current = self.currentWidget()
        return current.minimumSizeHint() if current is not None else QSize()


class Shell(QWidget):
    """Brings one page to the front and keeps verdict and alarm in sight.

    Signals:
        acknowledged: The operator has read the alarm.
        page_opened: Key of the page that came to the front.
    """

    acknowledged = Signal()
    page_opened = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = DARK
        self._key = LINE_KEY
        self._entries = {entry.key: entry for entry in offered_pages(context.ports)}
        self._pages: dict[str, Page] = {}
        self._wanted = (MENU_KEY, Role.OPERATOR)
        self.strip = VerdictStrip(context.touch)
        self.line = LinePage(context.touch)
        self.menu = MenuPage(
            tuple(self._entries.values()),
            context.session,
            context.touch,
            kiosk=context.ports.settings.display.kiosk,
        )
        self.alarm = AlarmBar(context.touch)
        self._stack = PageStack()
        self._frames: dict[QWidget, QScrollArea] = {}
        self._stack.addWidget(self.line)
        self._stack.addWidget(self.menu)
        self._front: QWidget = self.line
        self.log_in: LogInPage | None = None
        self.own_pin: OwnPinPage | None = None
        if context.ports.users is not None:
            self.own_pin = OwnPinPage(context.ports.users, context.session, context.touch)
            self.own_pin.left.connect(self.show_menu)
            self._add(self.own_pin)
            self.log_in = LogInPage(context.ports.users, context.touch)
            self.log_in.logged_in.connect(self.on_logged_in)
            self._add(self.log_in)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        margin = STEP_PX + STEP_PX // 2
        foot.setContentsMargins(margin, 0, margin, margin)
        foot.addWidget(self.alarm)
        self._foot.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)
        self._connect()

    @property
    def key(self) -> str:
        """Key of what is in front: `line`, `menu` or a page."""
        return self._key

    def page(self, key: str) -> Page:
        """A page, made when it is first asked for."""
        page = self._pages.get(key)
        if page is None:
            page = self._entries[key].make(self._context)
            page.apply_theme(self._theme)
            self._pages[key] = page
            self._add(page)
        return page

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.line.apply_theme(theme)
        for page in self._pages.values():
            page.apply_theme(theme)

    def set_window_size(self, width_px: int, height_px: int) -> None:
        """Give the verdict its share of the window."""
        self.strip.set_window_size(width_px, height_px)

    @Slot(object)
    def on_updated(self, update: LineUpdate) -> None:
        """Show what is new."""
        self.line.on_updated(update)
        banner = self.line.banner
        self.strip.show_state(update.snapshot, banner.banner, banner.lines)
        self.alarm.show_snapshot(update.snapshot)
        self._show_frame()

    @Slot()
    def show_line(self) -> None:
        """Bring the live line to the front."""
        self._bring(LINE_KEY, self.line)

    @Slot()
    def show_menu(self) -> None:
        """Bring the list of pages to the front; asking for it again leads back to the line."""
        if self._key == MENU_KEY:
            self.show_line()
        else:
            self._bring(MENU_KEY, self.menu)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Bring a page to the front, if whoever is here may see it."""
        if key == LINE_KEY:
            self.show_line()
            return
        entry = self._entries[key]
        if self._context.session.may(entry.role):
            self._bring(key, self.page(key))
        else:
            words = tr("The page {page} needs somebody with more rights: {role}. Please log in.")
            role = role_text(entry.role)
            self.ask_log_in(key, entry.role, words.format(page=entry.title(), role=role))

    @Slot()
    def show_log_in(self) -> None:
        """Let somebody log in, and show the menu then."""
        self.ask_log_in(MENU_KEY, Role.OPERATOR, "")

    @Slot()
    def show_own_pin(self) -> None:
        """Let whoever is logged in give themselves another PIN."""
        if self.own_pin is not None and self._context.session.user is not None:
            self._bring(OwnPinPage.key, self.own_pin)

    def ask_log_in(self, wanted: str, role: Role, reason: str) -> None:
        """Ask who is there.

        Args:
            wanted: What comes to the front afterwards: a page, `line` or `menu`.
            role: The lowest role that may have it.
            reason: Why somebody is asked, for the screen.
        """
        if self.log_in is None:
            return
        self._wanted = (wanted, role)
        self._bring(LOG_IN_KEY, self.log_in)
        self.log_in.ask(reason)

    @Slot(object)
    def on_logged_in(self, user: User) -> None:
        """Go where somebody wanted to go, if they may."""
        wanted, role = self._wanted
        self._context.session.begin(user)
        if self._key != LOG_IN_KEY or self.log_in is None:
            return
        if user.role < role:
            words = tr("{name} has not the rights of this: {role}. Somebody else may log in.")
            self.log_in.ask(words.format(name=user.name, role=role_text(role)))
        elif wanted == MENU_KEY:
            self.show_menu()
        else:
            self.show_page(wanted)

    def show_sheet(self, sheet: Sheet) -> None:
        """Bring the line with one of its sheets to the front; asking again closes the sheet."""
        if self._key == LINE_KEY or self.line.drawer.sheet is not sheet:
            self.line.open_sheet(sheet)
        self.show_line()

    @Slot()
    def on_details_wanted(self) -> None:
        """All alarms stand on the line's page."""
        if self.line.drawer.sheet is not Sheet.STATION:
            self.line.open_sheet(Sheet.STATION)
        self.show_line()

    @Slot()
    def on_session_changed(self) -> None:
        """Nobody keeps a page open that they may no longer see; what was half done is kept."""
        entry = self._entries.get(self._key)
        session = self._context.session
        is_forbidden = entry is not None and not session.may(entry.role)
        if is_forbidden or (self._key == OwnPinPage.key and session.user is None):
            self.show_line()

    def retranslate(self) -> None:
        """Set every word again; pages do so by themselves."""
        for part in (self.line, self.strip, self.menu, self.alarm):
            part.retranslate()
        self.strip.set_title(self._title())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the line."""
        if event.key() == Qt.Key.Key_Escape and self._key != LINE_KEY:
            self.show_line()
            return
        super().keyPressEvent(event)

    def _title(self) -> str:
        """Name of what is in front."""
        if self._key == LINE_KEY:
            return ""
        front = self._front
        return front.title() if isinstance(front, Page) else tr("Menu")

    def _bring(self, key: str, widget: QWidget) -> None:
        before = self._front
        if before is widget:
            return
        if isinstance(before, Page):
            before.leave_page()
        self._key, self._front = key, widget
        self.strip.set_title(self._title())
        # Strip and line never stand together, not even for a moment: the window would grow.
        if key == LINE_KEY:
            self._show_frame()
        self._stack.setCurrentWidget(self._frames.get(widget, widget))
        self._stack.updateGeometry()
        self._show_frame()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, Page):
            widget.open_page()
        self.page_opened.emit(key)

    def _show_frame(self) -> None:
        """Show strip and alarm beside any page but the line, which has its own."""
        away = self._key != LINE_KEY
        self.strip.setVisible(away)
        self._foot.setVisible(away and not self.alarm.isHidden())

    def _add(self, page: Page) -> None:
        """Take a page into the stack; where the screen is too small for it, it can be dragged."""
        frame = QScrollArea()
        frame.setWidgetResizable(True)
        frame.setFrameShape(QFrame.Shape.NoFrame)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.setWidget(page)
        self._frames[page] = frame
        self._stack.addWidget(frame)

    def _connect(self) -> None:
        self.strip.line_wanted.connect(self.show_line)
        self.line.acknowledged.connect(self.acknowledged)
        self.alarm.acknowledged.connect(self.acknowledged)
        self.alarm.details_wanted.connect(self.on_details_wanted)
        self.menu.page_wanted.connect(self.show_page)
        self.menu.log_in_wanted.connect(self.show_log_in)
        self.menu.own_pin_wanted.connect(self.show_own_pin)
        self.menu.log_out_wanted.connect(self._context.session.end)
        self._context.session.changed.connect(self.on_session_changed)
        for number, key in enumerate(list(self._entries)[:SHORTCUTS], start=1):
            PageShortcut(number, key, self).wanted.connect(self.show_page)
