"""How the station is set up, in words, and how it is right now."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.settings import StationSettings
from app.station.access import Role
from app.station.desk import RunningLine
from app.station.snapshot import StationSnapshot, StationState
from app.ui.pages.cards import (
    MARGIN_PX,
    Card,
    Fact,
    Facts,
    FittingPage,
    column_of,
    make_button,
    name_button,
    scrolled,
)
from app.ui.question import Question, plain_label
from app.ui.session import Session
from app.ui.settings_text import settings_groups
from app.ui.text import device_texts, golden_text, tr
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX

LOOK_MS = 500
RATE_WINDOW = 20
TESTED = "self-test"


class StationPage(FittingPage):
    """Live health on the left, the station file on the right; nothing is changed here."""

    key = "station"
    role = Role.ENGINEER

    def __init__(
        self,
        settings: StationSettings,
        file: Path | None,
        line: RunningLine,
        session: Session,
        touch: int,
    ) -> None:
        """Make the page.

        Args:
            settings: The station file as it was read.
            file: Where it lies; None where there is none.
            line: The running line.
            session: Who is here; writes the audit trail.
            touch: Smallest side of anything that a gloved finger must hit, in pixels.
        """
        super().__init__()
        self._settings, self._file, self._line, self._session = settings, file, line, session
        self._frames: deque[tuple[int, int]] = deque(maxlen=RATE_WINDOW)
        self.health = Facts()
        self.groups: list[tuple[Card, Facts]] = []
        self.file_words = plain_label(BODY_PX + 1)
        self.test_title = plain_label(VALUE_PX, bold=True)
        self.test_words = plain_label(BODY_PX + 1)
        self.test_button = make_button(touch, wide=4)
        self.question = Question(touch)
        self._health_card, self._file_card = Card(), Card()
        self._stack = QStackedWidget()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self._make_layout()
        self.test_button.clicked.connect(self.on_test_wanted)
        self.question.answered.connect(self.on_answered)
        self.retranslate()

    def title(self) -> str:
        """Name of the page."""
        return tr("Station")

    def open_page(self) -> None:
        """Begin to look."""
        self._stack.setCurrentIndex(0)
        self.refresh()
        self._timer.start()

    def leave_page(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def retranslate(self) -> None:
        """Set every word again."""
        self._health_card.set_title(tr("Right now"))
        self._file_card.set_title(tr("Station file"))
        words = tr("{file}. It is read when the station starts; changes count from the next start.")
        none = tr("This station runs without a station file; what you see are its settings.")
        self.file_words.setText(words.format(file=self._file) if self._file else none)
        self._now_reader.setAccessibleName(tr("Right now"))
        self._file_reader.setAccessibleName(tr("Settings"))
        self.test_title.setText(tr("Self-test"))
        name_button(self.test_button, tr("Judge the golden parts"))
        for (card, facts), (title, shown) in zip(
            self.groups, settings_groups(self._settings), strict=True
        ):
            card.set_title(title)
            facts.show_facts(shown)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how the station is now."""
        self._note_frame()
        snapshot = self._line.snapshot()
        self.health.show_facts(self._health_facts(snapshot))
        self.test_words.setText(golden_text(snapshot.golden))
        golden = snapshot.golden
        busy = golden is None or golden.checking or snapshot.state is StationState.SWITCHING
        self.test_button.setEnabled(not busy)

    @Slot()
    def on_test_wanted(self) -> None:
        """Ask first, because no part passes meanwhile."""
        self.question.ask(
            tr("Judge the golden parts now? Parts that arrive meanwhile are FAULT."), tr("Check")
        )
        self._stack.setCurrentIndex(1)
        self.question.no_button.setFocus()

    @Slot(bool)
    def on_answered(self, yes: bool) -> None:
        """Have them judged."""
        self._stack.setCurrentIndex(0)
        if yes:
            self._session.note(TESTED, self._settings.name, "golden parts")
            self._line.check_golden()
            self.refresh()

    def _health_facts(self, snapshot: StationSnapshot) -> list[Fact]:
        states = {
            StationState.STARTING: tr("starting: no part passes yet"),
            StationState.READY: tr("ready"),
            StationState.SWITCHING: tr("switching to another recipe: no part passes"),
            StationState.FAULTED: tr("faulted: no part passes"),
        }
        rate = self._rate()
        return [
            (tr("State"), states[snapshot.state]),
            *device_texts(snapshot.lamps),
            (
                tr("Pictures per second"),
                f"{rate:.1f}" if rate else tr("not known before the second part"),
            ),
            (tr("Recipe in force"), f"{snapshot.product}, {snapshot.recipe_version}"),
        ]

    def _note_frame(self) -> None:
        """Remember which picture of the camera the newest part had, and when."""
        view = self._line.latest()
        if view is None or view.frame_sequence is None:
            return
        seen = view.frame_sequence, view.record.wall_time_ns
        if self._frames and seen[0] <= self._frames[-1][0]:
            if seen[0] < self._frames[-1][0]:
                self._frames.clear()  # the camera was started again and counts anew
            else:
                return
        self._frames.append(seen)

    def _rate(self) -> float:
        """Pictures per second over the last parts; 0 = not known."""
        if len(self._frames) < 2:
            return 0.0
        (first, began_ns), (last, ended_ns) = self._frames[0], self._frames[-1]
        return (last - first) / ((ended_ns - began_ns) / 1e9) if ended_ns > began_ns else 0.0

    def _make_layout(self) -> None:
        now = QWidget()
        column = QVBoxLayout(now)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        self._now_reader = scrolled(
            column_of(self.health, self.test_title, self.test_words, self.test_button)
        )
        column.addWidget(self._now_reader, 1)
        self._stack.addWidget(now)
        self._stack.addWidget(self.question)
        self._health_card.body.addWidget(self._stack, 1)
        self._file_card.body.addWidget(self.file_words)
        cards: list[QWidget] = [self._file_card]
        for _ in settings_groups(self._settings):
            card, facts = Card(), Facts()
            card.body.addWidget(facts)
            self.groups.append((card, facts))
            cards.append(card)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        layout.setSpacing(MARGIN_PX)
        layout.addWidget(self._health_card, 4)
        self._file_reader = scrolled(column_of(*cards))
        layout.addWidget(self._file_reader, 5)
