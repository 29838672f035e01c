"""From a finger on the line's page to the line: who may, and who did.

Acknowledging is everybody's. What keeps parts from passing (another product, the golden parts, a
challenge) needs an engineer as soon as the station has users; a challenge that falls due at the
beginning of a shift begins by itself, so an operator only sends the masters.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.station.access import Role
from app.station.snapshot import StationSnapshot
from app.ui.bridge import Bridge, LineUpdate
from app.ui.session import Session
from app.ui.shell import LINE_KEY, Shell
from app.ui.text import tr

ALLOWED = Role.ENGINEER


class Wishes(QObject):
    """Leads what is wanted to the bridge, notes it, and brings refusals back."""

    def __init__(self, shell: Shell, session: Session, bridge: Bridge) -> None:
        super().__init__(shell)
        self._shell = shell
        self._session = session
        self._bridge = bridge
        self._snapshot: StationSnapshot | None = None
        drawer = shell.line.drawer
        bridge.updated.connect(self.on_updated)
        shell.acknowledged.connect(self.on_acknowledged)
        drawer.product.recipe_wanted.connect(self.on_recipe_wanted)
        drawer.checks.golden_wanted.connect(self.on_golden_wanted)
        drawer.checks.challenge_wanted.connect(self.on_challenge_wanted)
        bridge.refused.connect(drawer.product.show_refusal)

    @Slot(object)
    def on_updated(self, update: LineUpdate) -> None:
        """Know what is in force and which alarms stand."""
        self._snapshot = update.snapshot

    @Slot()
    def on_acknowledged(self) -> None:
        """An alarm was read, by whoever stands there."""
        alarms = self._snapshot.alarms if self._snapshot else ()
        self._session.note("alarm acknowledged", "; ".join(alarms))
        self._bridge.acknowledge()

    @Slot(str)
    def on_recipe_wanted(self, product: str) -> None:
        """Another product."""
        if not self._may():
            words = tr("Another product is put in force by an engineer.")
            self._shell.line.drawer.product.show_refusal(words)
            return
        before = self._product()
        if self._bridge.switch_recipe(product):
            self._session.note("product switched", product, f"from {before}")

    @Slot()
    def on_golden_wanted(self) -> None:
        """The golden parts shall be judged."""
        if self._may():
            self._session.note("golden parts checked", self._product())
            self._bridge.check_golden()

    @Slot()
    def on_challenge_wanted(self) -> None:
        """OK shall be locked until the masters were rejected."""
        if self._may():
            self._session.note("challenge started", self._product())
            self._bridge.begin_challenge()

    def _product(self) -> str:
        return self._snapshot.product if self._snapshot else ""

    def _may(self) -> bool:
        if self._session.may(ALLOWED):
            return True
        reason = tr("This keeps parts from passing and needs an engineer. Log in, then ask again.")
        self._shell.ask_log_in(LINE_KEY, ALLOWED, reason)
        return False
