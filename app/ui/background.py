"""Work that takes longer than a repaint, done away from the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from app.ui.sentences import told
from engine.errors import InspectionError

Answer = TypeVar("Answer")


class Background(QObject):
    """Runs calls on a few threads and hands their answers to the GUI thread.

    One per page. The newest call of a kind wins: when a kind is asked for again before its answer
    is there, the older answer is dropped, so that a slow query never overwrites a newer one.
    """

    _finished = Signal(str, int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._newest: dict[str, int] = {}
        self._waiting: dict[str, tuple[Callable[[Any], None], Callable[[str], None]]] = {}
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        kind: str,
        call: Callable[[], Answer],
        on_done: Callable[[Answer], None],
        on_failed: Callable[[str], None],
        *,
        latest_only: bool = False,
    ) -> None:
        """Call on another thread.

        Args:
            kind: Calls of one kind replace each other.
            call: What to do; it must not touch a widget. It may raise InspectionError or OSError.
            on_done: Gets the answer, on the GUI thread.
            on_failed: Gets one sentence for the screen, on the GUI thread.
            latest_only: Whether the call is left out when a newer one of its kind is asked for
                before it begins; for calls that only read. Without it a filter that is changed
                ten times would have the record counted ten times.
        """
        number = self._newest.get(kind, 0) + 1
        self._newest[kind] = number
        self._waiting[kind] = (on_done, on_failed)
        self._pool.start(_Work(self, kind, number, call, latest_only=latest_only))

    def is_busy(self, kind: str) -> bool:
        """Whether the newest call of a kind has not been answered."""
        return kind in self._waiting

    def wait(self, timeout_ms: int = 10_000) -> bool:
        """Wait for the calls that run; their answers come with the next turn of the loop."""
        return self._pool.waitForDone(timeout_ms)

    @Slot(str, int, object, object)
    def _on_finished(self, kind: str, number: int, answer: object, failure: object) -> None:
        if number != self._newest[kind]:
            return
        on_done, on_failed = self._waiting.pop(kind)
        if isinstance(failure, str):
            on_failed(told(failure))
        else:
            on_done(answer)


class _Work(QRunnable):
    def __init__(
        self,
        owner: Background,
        kind: str,
        number: int,
        call: Callable[[], object],
        *,
        latest_only: bool,
    ) -> None:
        super().__init__()
        self._latest_only = latest_only
        self._owner = owner
        self._kind = kind
        self._number = number
        self._call = call

    def run(self) -> None:
        if self._latest_only and self._owner._newest[self._kind] != self._number:
            return
        answer: object = None
        failure: str | None = None
        try:
            answer = self._call()
        except (InspectionError, OSError) as error:
            failure = str(error)
        except Exception as error:  # noqa: BLE001
            # A page must say that something broke rather than wait for ever.
            failure = f"unexpected {type(error).__name__}: {error}"
        # The page may have been closed meanwhile; then nobody waits for the answer.
        with suppress(RuntimeError):
            self._owner._finished.emit(self._kind, self._number, answer, failure)
