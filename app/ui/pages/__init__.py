"""The table of the pages beside the live line; each is made when it is first opened.

To add a page: a `Page` subclass in a module of this folder, its port as a field of
`app.station.desk.StationPorts` (filled in `app.wiring`), and one line in `PAGES`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.station.access import Role
from app.station.desk import StationPorts
from app.ui.page import Page
from app.ui.session import Session


@dataclass(frozen=True)
class PageContext:
    """What a page is made from.

    Attributes:
        ports: What the station offers.
        session: Who is logged in; `session.note(action, what, detail)` writes the audit trail in
            that person's name.
        touch: Smallest side of anything that a gloved finger must hit, in pixels.
    """

    ports: StationPorts
    session: Session
    touch: int


@dataclass(frozen=True)
class PageEntry:
    """One page of the window.

    Attributes:
        key: Name in the program, the page's own `key`.
        title: Its name in the language of the screen.
        role: The lowest role that may open it.
        is_offered: Whether the station has what the page needs.
        make: Makes the page; the module with its widgets is imported in there.
    """

    key: str
    title: Callable[[], str]
    role: Role
    is_offered: Callable[[StationPorts], bool]
    make: Callable[[PageContext], Page]


PAGES: tuple[PageEntry, ...] = ()


def offered_pages(ports: StationPorts) -> tuple[PageEntry, ...]:
    """The pages that a station offers, in the order of the menu."""
    return tuple(entry for entry in PAGES if entry.is_offered(ports))
