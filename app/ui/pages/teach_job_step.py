"""A step whose work a child process does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer

from app.station.child_job import ChildJob, Command, JobState, JobView
from app.station.teaching import Teaching
from app.ui.pages.teach_step import POLL_MS, StepPanel, TeachContext
from app.ui.text import tr
from engine.errors import InspectionError


class JobStep(StepPanel):
    """Starts commands, waits for them without blocking, and takes their answers."""

    def __init__(self, context: TeachContext) -> None:
        super().__init__(context)
        self._job: ChildJob | None = None
        self._job_timer = QTimer(self)
        self._job_timer.setInterval(POLL_MS)
        self._job_timer.timeout.connect(self.on_job_tick)

    def open_step(self, teaching: Teaching) -> None:
        """Show the step; what another product had running does not count here."""
        if teaching is not self.teaching:
            self._job_timer.stop()
            self._job = None
        super().open_step(teaching)

    def runs(self) -> bool:
        """Whether something of this product runs."""
        job = self.teaching.job if self.teaching is not None else None
        return job is not None and job.is_running

    def run_job(self, commands: Sequence[Command]) -> None:
        """Start commands; `finish` or `fail` follows."""
        if self.teaching is None:
            return
        try:
            gently = self.context.desk.is_line_running()
            self._job = self.teaching.start_job(commands, gently=gently)
        except InspectionError as error:
            self.say(str(error))
            return
        self.say("")
        self._job_timer.start()
        self.refresh()
        self.changed.emit()

    def on_job_tick(self) -> None:
        """Look whether it has ended."""
        if self._job is None:
            self._job_timer.stop()
            return
        view = self._job.view()
        if view.state is JobState.RUNNING:
            return
        self._job_timer.stop()
        self._job = None
        if view.state is JobState.DONE:
            self.finish(view)
        elif view.state is JobState.STOPPED:
            self.say(tr("Stopped."))
        else:
            self.fail(view)
        self.refresh()
        self.changed.emit()

    def finish(self, view: JobView) -> None:
        """Take the answers."""

    def fail(self, view: JobView) -> None:
        """Say why it failed."""
        self.say(view.error)

    def keep(self, **changes: Any) -> bool:  # noqa: ANN401 - the fields of TeachState
        """Change the teaching's state; False, with the reason on screen, where that fails."""
        if self.teaching is None:
            return False
        try:
            self.teaching.change(**changes)
        except InspectionError as error:
            self.say(str(error))
            return False
        self.changed.emit()
        return True
