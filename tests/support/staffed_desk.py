"""A window on a scripted line with users and audit trail, and the hands in front of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.settings import DisplaySettings, StationSettings, StoreSettings
from app.station.access import Role
from app.station.desk import StationPorts
from app.store import UserFile, open_store
from app.ui.bridge import Bridge
from app.ui.log_in import LogInPage
from app.ui.main_window import MainWindow
from app.ui.startup import connect_wishes

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
WAIT_MS = 20_000
EVER = 2**62


class Desk:
    """A window with users and audit trail on a real record, and the hands in front of it."""

    def __init__(
        self, qtbot: Any, folder: Path, line: Any, size: tuple[int, int] = (1280, 800)
    ) -> None:
        self.qtbot, self.line, self.now_s = qtbot, line, 1_800_000_000.0
        self.folder = folder
        self.record = open_store(StoreSettings(data_dir=folder, journal_mb=1, journal_late_s=30.0))
        self.book = UserFile(
            folder / "users.json",
            self.record.audit,
            hasher=CHEAP,
            clock_ns=lambda: int(self.now_s * 1e9),
        )
        settings = StationSettings(display=DisplaySettings())
        self.ports = StationPorts(
            settings, self.book, self.record.audit, exports_dir=folder / "exports"
        )
        self.window = MainWindow(settings.display, self.ports)
        self.shell = self.window.shell
        self.bridge = Bridge(line)
        connect_wishes(self.window, self.bridge)
        self.bridge.updated.connect(self.window.on_updated)
        self.window.resize(*size)
        self.window.show()
        self.bridge.start()

    @property
    def login(self) -> LogInPage:
        assert self.shell.log_in is not None
        return self.shell.log_in

    @property
    def key(self) -> str:
        return self.shell.key

    def tap(self, button: QWidget) -> None:
        self.until(button.isVisible)
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def open(self, key: str) -> None:
        self.tap(self.window.header.menu_button)
        self.tap(self.shell.menu.buttons[key])

    def type_pin(self, pad: Any, pin: str) -> None:
        self.until(lambda: pad.is_open)
        for digit in pin:
            self.tap(pad.keys[digit])
        self.tap(pad.enter_key)

    def log_in(self, name: str, pin: str) -> None:
        page = self.login
        self.tap(page.list.buttons[name])
        self.type_pin(page.pad, pin)
        self.until(lambda: not page._background.is_busy("log in"))

    def with_users(self) -> Desk:
        self.book.add("Ada", Role.ADMINISTRATOR, "8642", by="operator")
        self.book.add("Ben", Role.ENGINEER, "2580", by="Ada")
        return self

    def done(self) -> list[tuple[str, str, str]]:
        assert self.record.flush()
        found = self.record.audit.entries(since_ns=0, until_ns=EVER, limit=1000)
        return [(entry.who, entry.action, entry.what) for entry in reversed(found)]

    def close(self) -> None:
        self.bridge.close()
        self.window.close()
        self.window.deleteLater()
        self.record.close()
