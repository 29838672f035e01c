"""The table of the pages beside the live line; each is made when it is first opened.

To add a page: a `Page` subclass in a module of this folder, its port as a field of
`app.station.desk.StationPorts` (filled in `app.commands._ports`), and one line in `PAGES`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.station.access import Role
from app.station.desk import StationPorts
from app.ui.page import Page
from app.ui.session import Session
from app.ui.text import tr


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


def _make_review(context: PageContext) -> Page:
    from app.ui.pages.review import ReviewPage

    records, session = context.ports.review, context.session
    assert records is not None
    return ReviewPage(records, context.touch, who=lambda: session.who, note=session.note)


def _make_statistics(context: PageContext) -> Page:
    from app.ui.pages.statistics import StatisticsPage

    assert context.ports.statistics is not None
    return StatisticsPage(context.ports.statistics, context.touch, note=context.session.note)


def _make_recipes(context: PageContext) -> Page:
    from app.ui.pages.recipes import RecipesPage

    book, line = context.ports.recipes, context.ports.line
    assert book is not None
    assert line is not None
    return RecipesPage(book, line, context.session, context.touch)


def _make_station(context: PageContext) -> Page:
    from app.ui.pages.station import StationPage

    ports = context.ports
    assert ports.line is not None
    return StationPage(
        ports.settings, ports.settings_file, ports.line, context.session, context.touch
    )


def _make_io(context: PageContext) -> Page:
    from app.ui.pages.io_monitor import IoMonitorPage

    assert context.ports.link is not None
    return IoMonitorPage(context.ports.link, context.ports.exports_dir, context.touch)


def _make_about(context: PageContext) -> Page:
    from app.ui.pages.about import AboutPage

    return AboutPage(context.touch)


def _make_users(context: PageContext) -> Page:
    from app.ui.pages.users import UsersPage

    assert context.ports.users is not None
    return UsersPage(context.ports.users, context.session, context.touch)


def _make_audit(context: PageContext) -> Page:
    from app.ui.pages.audit import AuditPage

    assert context.ports.audit is not None
    return AuditPage(context.ports.audit, context.ports.exports_dir, context.touch)


def _make_teach(context: PageContext) -> Page:
    from app.ui.pages.teach import TeachPage

    desk, session = context.ports.teach, context.session
    assert desk is not None
    return TeachPage(desk, context.touch, who=lambda: session.who, note=session.note)


PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "review",
        lambda: tr("Review"),
        Role.ENGINEER,
        lambda ports: ports.review is not None,
        _make_review,
    ),
    PageEntry(
        "statistics",
        lambda: tr("Statistics"),
        Role.OPERATOR,
        lambda ports: ports.statistics is not None,
        _make_statistics,
    ),
    PageEntry(
        "teach",
        lambda: tr("Teach"),
        Role.ENGINEER,
        lambda ports: ports.teach is not None,
        _make_teach,
    ),
    PageEntry(
        "recipes",
        lambda: tr("Recipes"),
        Role.ENGINEER,
        lambda ports: ports.recipes is not None and ports.line is not None,
        _make_recipes,
    ),
    PageEntry(
        "station",
        lambda: tr("Station"),
        Role.ENGINEER,
        lambda ports: ports.line is not None,
        _make_station,
    ),
    PageEntry(
        "io",
        lambda: tr("I/O monitor"),
        Role.ENGINEER,
        lambda ports: ports.link is not None,
        _make_io,
    ),
    PageEntry(
        "users",
        lambda: tr("Users"),
        Role.ADMINISTRATOR,
        lambda ports: ports.users is not None,
        _make_users,
    ),
    PageEntry(
        "audit",
        lambda: tr("Audit"),
        Role.ENGINEER,
        lambda ports: ports.audit is not None,
        _make_audit,
    ),
    PageEntry("about", lambda: tr("About"), Role.OPERATOR, lambda _: True, _make_about),
)


def offered_pages(ports: StationPorts) -> tuple[PageEntry, ...]:
    """The pages that a station offers, in the order of the menu."""
    return tuple(entry for entry in PAGES if entry.is_offered(ports))
