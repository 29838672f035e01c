"""From the line's threads to the GUI thread."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from app.ui.bridge import KEPT_VIEWS, REPAINT_MS, Bridge


class Listener(QObject):
    """Remembers every update and the thread that it came on."""

    def __init__(self):
        super().__init__()
        self.updates = []
        self.threads = set()

    @Slot(object)
    def on_updated(self, update):
        self.updates.append(update)
        self.threads.add(QThread.currentThread())

    @property
    def sequences(self):
        return [view.record.sequence for update in self.updates for view in update.views]


@pytest.fixture
def bridge(scripted_line):
    made = Bridge(scripted_line)
    yield made
    made.close()


def test_parts_of_a_plain_thread_arrive_on_the_gui_thread(qtbot, scripted_line, bridge, view_of):
    listener = Listener()
    bridge.updated.connect(listener.on_updated)
    bridge.start()
    worker = threading.Thread(target=lambda: [scripted_line.feed(view_of(n)) for n in range(5)])
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: listener.sequences == [0, 1, 2, 3, 4])
    assert listener.threads == {QThread.currentThread()}


def test_values_are_held_until_a_window_exists(qtbot, scripted_line, view_of):
    scripted_line.feed(view_of(1))
    bridge = Bridge(scripted_line)
    scripted_line.feed(view_of(2))
    listener = Listener()
    bridge.updated.connect(listener.on_updated)
    qtbot.wait(2 * REPAINT_MS)
    assert listener.updates == []
    bridge.start()
    assert listener.sequences == [1, 2]
    bridge.close()


def test_a_flood_keeps_the_newest_and_never_waits(qtbot, scripted_line, bridge, view_of):
    listener = Listener()
    bridge.updated.connect(listener.on_updated)
    bridge.start()
    views = [view_of(n) for n in range(300)]
    began = time.monotonic()
    for view in views:  # The GUI thread itself is busy: nothing can be taken meanwhile.
        scripted_line.feed(view)
    assert time.monotonic() - began < 10.0
    qtbot.waitUntil(lambda: bool(listener.sequences))
    assert listener.sequences == list(range(300 - KEPT_VIEWS, 300))
    assert [r.sequence for r in listener.updates[-1].records] == list(range(100, 300))


def test_repaints_are_limited(qtbot, scripted_line, bridge, view_of):
    listener = Listener()
    bridge.updated.connect(listener.on_updated)
    bridge.start()
    began = time.monotonic()

    def feed():
        for number in range(60):
            scripted_line.feed(view_of(number))
            time.sleep(0.005)

    worker = threading.Thread(target=feed)
    worker.start()
    qtbot.waitUntil(lambda: len(listener.sequences) == 60)
    worker.join()
    passed_ms = (time.monotonic() - began) * 1e3
    # One at the start, one more per repaint, the heartbeat's on top.
    assert len(listener.updates) <= 2 + passed_ms / REPAINT_MS + passed_ms / 250


def test_a_part_on_its_way_puts_the_repaint_off_for_a_while_only(
    qtbot, scripted_line, bridge, view_of, monkeypatch
):
    listener = Listener()
    bridge.updated.connect(listener.on_updated)
    bridge.start()
    scripted_line.busy = True
    monkeypatch.setattr("app.ui.bridge.DEFERRALS", 10**9)
    scripted_line.feed(view_of(1))
    qtbot.wait(4 * REPAINT_MS)
    assert listener.sequences == []
    scripted_line.busy = False
    qtbot.waitUntil(lambda: listener.sequences == [1], timeout=20_000)
    # A line that never pauses is shown all the same.
    scripted_line.busy = True
    monkeypatch.setattr("app.ui.bridge.DEFERRALS", 3)
    scripted_line.feed(view_of(2))
    qtbot.waitUntil(lambda: listener.sequences == [1, 2], timeout=20_000)


def test_heartbeat_brings_the_state_without_parts(qtbot, scripted_line, bridge, snapshot_of):
    listener = Listener()
    bridge.updated.connect(listener.on_updated)
    bridge.start()
    scripted_line.state = snapshot_of(alarm="PLC lost")
    qtbot.waitUntil(lambda: listener.updates[-1].snapshot.alarm == "PLC lost")


def test_nothing_comes_after_the_end(qtbot, scripted_line, bridge, view_of):
    listener = Listener()
    bridge.updated.connect(listener.on_updated)
    bridge.start()
    bridge.close()
    scripted_line.feed(view_of(1))
    qtbot.wait(2 * REPAINT_MS)
    assert listener.sequences == []


def test_acknowledgement_reaches_the_line(scripted_line, bridge):
    bridge.start()
    bridge.acknowledge()
    assert scripted_line.acknowledged == 1
