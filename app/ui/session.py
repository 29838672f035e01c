"""Who is logged in at this window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow

from app.station.access import Role, User
from app.station.desk import StationPorts
from engine.errors import AccessError

NOBODY = "operator"
"""Who stands in the audit trail while nobody is logged in."""

INPUTS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    )
)


class Session(QObject):
    """The user who is logged in, until they log out or leave the screen alone.

    As long as a station has no users at all, everybody may do everything: it is being set up.

    Signals:
        changed: Somebody has logged in or out, or the first user was made.
    """

    changed = Signal()

    def __init__(self, ports: StationPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = ports.users
        self._audit = ports.audit
        self._user: User | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(round(1000 * ports.settings.display.idle_logout_s))
        self._idle.timeout.connect(self.on_idle)

    @property
    def user(self) -> User | None:
        """Who is logged in."""
        return self._user

    @property
    def who(self) -> str:
        """Name for the audit trail."""
        return self._user.name if self._user else NOBODY

    @property
    def keeps_users(self) -> bool:
        """Whether this station keeps users at all."""
        return self._book is not None

    @property
    def is_open(self) -> bool:
        """Whether there are no users yet."""
        if self._book is None:
            return True
        try:
            return not self._book.users()
        except AccessError:
            # A damaged list opens nothing.
            return False

    @property
    def role(self) -> Role:
        """What may be done now."""
        if self._user is not None:
            return self._user.role
        return Role.ADMINISTRATOR if self.is_open else Role.OPERATOR

    def may(self, role: Role) -> bool:
        """Whether something that needs a role may be done now."""
        return self.role >= role

    def note(self, action: str, what: str, detail: str = "") -> None:
        """Write the audit trail in the name of whoever is logged in."""
        if self._audit is not None:
            self._audit.note(self.who, action, what, detail)

    def begin(self, user: User) -> None:
        """Somebody's PIN was right; the book of users has noted it."""
        if self._user is not None and self._user.name != user.name:
            self.note("logged out", self._user.name)
        self._user = user
        if self._idle.interval() > 0:
            self._idle.start()
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Log out."""
        self._end("logged out")

    @Slot()
    def on_idle(self) -> None:
        """Nobody has touched the screen for long."""
        self._end("logged out after idling")

    def watch(self, window: QWindow) -> None:
        """Take every touch and key of a window as a sign of life."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the end of the session off; the event goes its way."""
        if self._idle.isActive() and event.type() in INPUTS:
            self._idle.start()
        return super().eventFilter(watched, event)

    def _end(self, action: str) -> None:
        if self._user is None:
            return
        self._idle.stop()
        self.note(action, self._user.name)
        self._user = None
        self.changed.emit()
