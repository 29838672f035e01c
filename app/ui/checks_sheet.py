"""What is proved before parts may pass: known-bad masters and golden parts."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.station.snapshot import StationSnapshot, StationState
from app.ui.question import Question, plain_label
from app.ui.text import challenge_text, golden_text, tr
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX


class ChecksSheet(QWidget):
    """Both checks: how they stand, and a button that starts each.

    Signals:
        challenge_wanted: OK shall be locked until the masters were rejected.
        golden_wanted: The golden parts shall be judged now.
    """

    challenge_wanted = Signal()
    golden_wanted = Signal()

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks_for_golden = False
        self._masters = 0
        self.challenge_words = plain_label(BODY_PX + 2)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(2 * STEP_PX)
        self.challenge_button = QPushButton()
        self.golden_words = plain_label(BODY_PX + 2)
        self.golden_button = QPushButton()
        self.question = Question(touch_px)
        self.question.answered.connect(self._on_answered)
        self.challenge_button.clicked.connect(self._on_challenge)
        self.golden_button.clicked.connect(self._on_golden)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX + STEP_PX // 2)
        self._headings = [plain_label(VALUE_PX, bold=True) for _ in range(2)]
        for heading, words, button in (
            (self._headings[0], self.challenge_words, self.challenge_button),
            (self._headings[1], self.golden_words, self.golden_button),
        ):
            button.setFixedSize(4 * touch_px, touch_px)
            row = QHBoxLayout()
            row.setSpacing(2 * STEP_PX)
            row.addWidget(words, 1)
            row.addWidget(button)
            column.addWidget(heading)
            column.addLayout(row)
            if words is self.challenge_words:
                column.addWidget(self.progress)
            column.addSpacing(STEP_PX)
        column.addStretch()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)
        self._stack.addWidget(self.question)
        self.retranslate()

    def open(self) -> None:
        """Begin anew."""
        self._stack.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Set every word again; the next snapshot brings how both stand."""
        self._headings[0].setText(tr("Known-bad masters"))
        self._headings[1].setText(tr("Golden parts"))
        self.progress.setAccessibleName(tr("Masters rejected"))
        self.challenge_button.setText(tr("Start the challenge"))
        self.challenge_button.setAccessibleName(tr("Start the challenge"))
        self.golden_button.setText(tr("Check the golden parts"))
        self.golden_button.setAccessibleName(tr("Check the golden parts"))
        if self._stack.currentIndex() == 1:
            self._ask()

    def show_snapshot(self, snapshot: StationSnapshot) -> None:
        """Show how both checks stand."""
        challenge, golden = snapshot.challenge, snapshot.golden
        self._masters = challenge.masters
        for label, text in (
            (self.challenge_words, challenge_text(challenge)),
            (self.golden_words, golden_text(golden)),
        ):
            if label.text() != text:
                label.setText(text)
        self.progress.setVisible(challenge.due)
        self.progress.setRange(0, max(1, challenge.masters))
        self.progress.setValue(challenge.rejected)
        self.challenge_button.setText(
            tr("Begin again") if challenge.due else tr("Start the challenge")
        )
        self.challenge_button.setEnabled(challenge.masters > 0)
        busy = golden is None or golden.checking or snapshot.state is StationState.SWITCHING
        self.golden_button.setEnabled(not busy)

    @Slot()
    def _on_challenge(self) -> None:
        self._asks_for_golden = False
        self._ask()

    @Slot()
    def _on_golden(self) -> None:
        self._asks_for_golden = True
        self._ask()

    def _ask(self) -> None:
        if self._asks_for_golden:
            words = tr("Judge the golden parts now? Parts that arrive meanwhile are FAULT.")
            self.question.ask(words, tr("Check"))
        else:
            words = tr(
                "Lock OK until {count} known-bad masters were rejected? Good parts that arrive "
                "meanwhile are FAULT. Have the masters at hand."
            )
            self.question.ask(words.format(count=self._masters), tr("Lock and start"))
        self._stack.setCurrentIndex(1)

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:
        self._stack.setCurrentIndex(0)
        if not yes:
            return
        if self._asks_for_golden:
            self.golden_wanted.emit()
        else:
            self.challenge_wanted.emit()
