"""What every page beside the live line is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.station.access import Role
from app.ui.theme import Theme


def note_nothing(_action: str, _what: str, _detail: str) -> None:
    """The audit trail of a station that keeps none."""


class Page(QWidget):
    """One page of the window, shown in the place of the live line's picture and numbers.

    The window makes every page once, opens it when it comes to the front and leaves it when another
    one does. The verdict of the newest part stays visible in the window's header meanwhile.

    Attributes:
        key: Name in the program, such as `review`.
        role: The lowest role that may open the page.
    """

    key: str = ""
    role: Role = Role.ENGINEER

    def title(self) -> str:
        """Name of the page in the language of the screen."""
        raise NotImplementedError

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme; what the style sheet does needs nothing here."""

    def open_page(self) -> None:
        """The page has come to the front: read what it shows, away from the GUI thread."""

    def leave_page(self) -> None:
        """Another page is coming: stop timers; half-done work is kept."""

    def retranslate(self) -> None:
        """Set every word again; the language of the screen has changed."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
