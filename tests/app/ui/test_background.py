"""Answers reach the GUI thread; an old answer never overwrites a newer one."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from app.ui.background import Background
from engine.errors import StoreError

WAIT_MS = 10_000


def test_an_answer_comes_on_the_gui_thread(qtbot: QtBot) -> None:
    background = Background()
    seen: list[tuple[str, bool]] = []
    gui = threading.current_thread()
    background.run(
        "read",
        lambda: threading.current_thread().name,
        lambda name: seen.append((name, threading.current_thread() is gui)),
        lambda _reason: None,
    )
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT_MS)
    assert seen[0][0] != gui.name
    assert seen[0][1]
    assert not background.is_busy("read")


def test_a_failure_is_told_in_words(qtbot: QtBot) -> None:
    background = Background()
    told: list[str] = []

    def fail() -> None:
        raise StoreError("parts.sqlite: locked by another program; close it")

    background.run("read", fail, lambda _answer: None, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert told == ["parts.sqlite: locked by another program; close it"]


def test_only_the_newest_of_calls_that_only_read_is_made(qtbot: QtBot) -> None:
    background = Background()
    gate = threading.Event()
    made: list[str] = []
    seen: list[str] = []

    def read(name: str) -> str:
        made.append(name)
        return name

    def ask(kind: str, name: str, *, latest_only: bool) -> None:
        background.run(kind, lambda: read(name), seen.append, seen.append, latest_only=latest_only)

    for kind in ("slow", "slower"):
        background.run(kind, lambda: gate.wait(WAIT_MS / 1000), lambda _: None, seen.append)
    for name in ("first", "second", "third"):
        ask("read", name, latest_only=True)
        ask("write", f"write {name}", latest_only=False)
    gate.set()
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=WAIT_MS)
    assert background.wait(WAIT_MS)
    assert sorted(made) == ["third", "write first", "write second", "write third"]
    assert sorted(seen) == ["third", "write third"]


def test_the_newest_call_of_a_kind_wins(qtbot: QtBot) -> None:
    background = Background()
    gate = threading.Event()
    seen: list[str] = []

    def slow() -> str:
        gate.wait(WAIT_MS / 1000)
        return "old"

    background.run("read", slow, seen.append, seen.append)
    background.run("read", lambda: "new", seen.append, seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT_MS)
    gate.set()
    assert background.wait(WAIT_MS)
    qtbot.wait(20)
    assert seen == ["new"]
