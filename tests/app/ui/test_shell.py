"""The window beyond the line: menu, log-in, users and audit, worked by hand and by keyboard."""

from __future__ import annotations

import csv
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView, QWidget
from staffed_desk import WAIT_MS, Desk

from app.station.access import Role, User
from app.ui.theme import SMALLEST_PX, Banner, touch_px
from engine.errors import AccessError
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ALARM = "PLC does not answer. Check the cable."
SIZES = ((1280, 800), (1024, 600), (600, 1024), (3840, 2160))


@pytest.fixture
def desk(qtbot, tmp_path, scripted_line):
    made = Desk(qtbot, tmp_path, scripted_line)
    yield made
    made.close()


def test_verdict_counts_and_alarm_stay_in_sight_on_every_page(desk, view_of) -> None:
    desk.open("users")
    desk.line.feed(view_of(1, Verdict.NG, 0.8))
    strip = desk.shell.strip
    desk.until(lambda: strip.field.banner is Banner.NG)
    assert strip.title == "Users"
    assert strip.field.isVisible()
    assert strip.field.accessibleDescription().startswith("NG. score 0.80 > 0.50")
    assert strip.numbers.startswith("1 parts, 1 NG")
    desk.line.state = desk.line.state.__class__(
        **{**desk.line.state.__dict__, "alarm": ALARM, "alarms": (ALARM,)}
    )
    desk.until(desk.shell.alarm.isVisible)
    assert desk.shell.alarm.text == ALARM
    desk.tap(desk.shell.alarm.button)
    desk.until(lambda: not desk.shell.alarm.isVisible())
    assert desk.line.acknowledged == 1
    assert desk.done() == [("operator", "alarm acknowledged", ALARM)]


def test_the_menu_leads_everywhere_and_back(desk) -> None:
    assert desk.key == "line"
    assert not desk.shell.strip.isVisible()
    desk.tap(desk.window.header.menu_button)
    assert desk.key == "menu"
    desk.tap(desk.shell.menu.buttons["audit"])
    assert desk.key == "audit"
    desk.tap(desk.shell.strip.back_button)
    assert desk.key == "line"
    assert desk.window.page.banner.isVisible()
    desk.open("about")
    desk.tap(desk.window.header.product_button)
    assert desk.key == "line"
    assert desk.window.page.drawer.isVisible()


def test_the_keyboard_alone_is_enough(desk) -> None:
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    press = desk.qtbot.keyClick
    number = list(desk.shell.menu.buttons).index("audit") + 1
    press(desk.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    assert desk.key == "audit"
    press(desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert desk.key == "line"
    press(desk.window, Qt.Key.Key_F10)
    assert desk.key == "menu"
    seen = set()
    for _ in range(40):
        press(desk.window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(desk.window.focusWidget())
    assert set(desk.shell.menu.buttons.values()) <= seen
    desk.shell.menu.buttons["users"].setFocus()
    press(desk.window.focusWidget(), Qt.Key.Key_Space)
    assert desk.key == "users"


def test_look_of_the_screen_is_changed_in_the_menu(desk) -> None:
    desk.window.resize(1024, 600)
    assert not desk.window.header.theme_button.isVisible()
    desk.tap(desk.window.header.menu_button)
    desk.tap(desk.shell.menu.theme_button)
    assert desk.window.theme.name == "light"
    assert desk.shell.menu.theme_button.text() == "Dark theme"


@pytest.mark.parametrize("size", SIZES)
def test_pages_fit_and_fingers_and_readers_find_everything(
    qtbot, tmp_path, scripted_line, size
) -> None:
    desk = Desk(qtbot, tmp_path, scripted_line, size).with_users()
    desk.window.session.begin(desk.book.users()[0])
    desk.line.state = desk.line.state.__class__(
        **{**desk.line.state.__dict__, "alarm": ALARM, "alarms": (ALARM,)}
    )
    touch = touch_px(96.0)
    for key in ("menu", "users", "audit", "log-in"):
        if key == "menu":
            desk.shell.show_menu()
        elif key == "log-in":
            desk.shell.show_log_in()
        else:
            desk.shell.show_page(key)
        desk.until(desk.shell.alarm.isVisible)
        desk.qtbot.wait(1)
        assert (desk.window.width(), desk.window.height()) == size
        strip = desk.shell.strip
        boxes = [_box(desk.window, one) for one in (strip.field, desk.shell.alarm)]
        assert all(QRect(0, 0, *size).contains(box) for box in boxes)
        front: QWidget = desk.login if key == "log-in" else desk.shell.menu
        if key in ("users", "audit"):
            front = desk.shell.page(key)
        assert not any(
            box.intersects(_box(desk.window, front).adjusted(1, 1, -1, -1)) for box in boxes
        )
        for widget in front.findChildren(QWidget):
            if isinstance(widget, (QAbstractButton, QLineEdit, QComboBox, QTableView)):
                if not widget.isVisible() or isinstance(widget.parent(), (QLineEdit, QTableView)):
                    continue
                assert widget.accessibleName(), (key, widget)
                assert min(widget.width(), widget.height()) >= touch, (key, widget.accessibleName())
            assert widget.font().pixelSize() in (-1, *range(SMALLEST_PX, 200))
    desk.close()


def _box(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_first_administrator_is_made_by_touch_alone(desk) -> None:
    assert desk.window.session.is_open
    desk.open("users")
    page = desk.shell.page("users")
    desk.type_pin(page.form.pad, "1234")
    desk.type_pin(page.form.pad, "1234")
    desk.until(lambda: "too simple" in page.form.words.text())
    desk.type_pin(page.form.pad, "8642")
    desk.type_pin(page.form.pad, "8624")
    assert "not alike" in page.form.words.text()
    desk.type_pin(page.form.pad, "8642")
    desk.type_pin(page.form.pad, "8642")
    desk.until(page.list.isVisible)
    assert desk.window.session.who == "Administrator"
    assert "Administrator" in desk.window.header.menu_button.accessibleName()
    desk.tap(desk.window.header.menu_button)
    desk.tap(desk.shell.menu.log_out_button)
    assert desk.window.session.role is Role.OPERATOR
    assert desk.shell.menu.buttons["users"].text() == "Users\nLocked: administrator"
    assert [row[1] for row in desk.done()] == ["user added", "logged out"]


def test_users_are_added_renewed_and_removed(desk) -> None:
    desk.with_users()
    desk.window.session.begin(desk.book.users()[0])
    desk.open("users")
    page = desk.shell.page("users")
    desk.tap(page.add_button)
    page.form.name_field.clear()
    desk.qtbot.keyClicks(page.form.name_field, "Cy")
    desk.tap(page.form.role_buttons[Role.ADMINISTRATOR])
    for _ in range(2):
        desk.qtbot.keyClicks(page.form.pad.field, "a long password")
        desk.qtbot.keyClick(page.form.pad.field, Qt.Key.Key_Return)
    desk.until(lambda: "Cy" in page.list.buttons)
    assert desk.book.log_in("Cy", "a long password").role is Role.ADMINISTRATOR
    desk.tap(page.list.buttons["Ben"])
    desk.tap(page.secret_button)
    desk.type_pin(page.form.pad, "1470")
    desk.type_pin(page.form.pad, "1470")
    desk.until(lambda: "new PIN" in page.words.text() and page.list.isVisible())
    assert desk.book.log_in("Ben", "1470").name == "Ben"
    for name in ("Ben", "Cy"):
        desk.tap(page.list.buttons[name])
        desk.tap(page.remove_button)
        assert name in page.question.text
        desk.tap(page.question.yes_button)
        desk.until(lambda name=name: name not in page.list.buttons)
    desk.tap(page.list.buttons["Ada"])
    desk.tap(page.remove_button)
    desk.tap(page.question.yes_button)
    desk.until(lambda: "last administrator" in page.words.text())
    assert [user.name for user in desk.book.users()] == ["Ada"]
    assert ("Ada", "user removed", "Cy") in desk.done()


def test_ten_wrong_pins_are_answered_on_the_screen(desk) -> None:
    desk.with_users()
    desk.open("audit")
    page = desk.login
    assert desk.key == "log-in"
    assert "engineer" in page.words.text()
    for attempt in range(10):
        desk.log_in("Ben", "9753")
        assert desk.key == "log-in"
        if attempt >= 4:
            assert "locked after too many wrong PINs" in page.words.text()
            assert not page.pad.enter_key.isEnabled()
            desk.now_s += desk.book.locked_s("Ben") + 1
            page.show_state()
            assert "wait" not in page.words.text()
        else:
            assert "Wrong PIN" in page.words.text()
    desk.log_in("Ben", "2580")
    desk.until(lambda: desk.key == "audit")
    rows = desk.done()
    assert [row[1] for row in rows].count("log-in failed") == 10
    assert rows[-1] == ("Ben", "logged in", "Ben")


def test_too_few_rights_are_said_and_somebody_else_may_log_in(desk) -> None:
    desk.with_users()
    desk.open("users")
    desk.log_in("Ben", "2580")
    desk.until(lambda: "has not the rights" in desk.login.words.text())
    assert desk.key == "log-in"
    desk.log_in("Ada", "8642")
    desk.until(lambda: desk.key == "users")
    assert ("Ben", "logged out", "Ben") in desk.done()


def test_idling_logs_out_and_closes_what_needs_a_pin(desk) -> None:
    desk.with_users()
    desk.open("audit")
    desk.log_in("Ben", "2580")
    desk.until(lambda: desk.key == "audit")
    desk.window.session.on_idle()
    assert desk.key == "line"
    assert desk.window.session.role is Role.OPERATOR
    assert desk.done()[-1] == ("Ben", "logged out after idling", "Ben")


def test_what_stops_parts_needs_an_engineer_once_there_are_users(desk) -> None:
    checks = desk.window.page.drawer.checks
    checks.challenge_wanted.emit()
    assert desk.line.asked == ["challenge"]
    desk.with_users()
    checks.golden_wanted.emit()
    desk.window.page.drawer.product.recipe_wanted.emit("Bolt")
    assert desk.line.asked == ["challenge"]
    assert desk.key == "log-in"
    assert "engineer" in desk.window.page.drawer.product.words.text()
    desk.log_in("Ben", "2580")
    desk.until(lambda: desk.key == "line")
    checks.golden_wanted.emit()
    assert desk.line.asked == ["challenge", "golden"]
    rows = desk.done()
    assert rows[0][:2] == ("operator", "challenge started")
    assert rows[-1][:2] == ("Ben", "golden parts checked")
    desk.window.acknowledged.emit()


def test_a_damaged_list_of_users_opens_nothing_and_says_so(qtbot, tmp_path, scripted_line) -> None:
    (tmp_path / "users.json").write_text("{")
    desk = Desk(qtbot, tmp_path, scripted_line)
    with pytest.raises(AccessError):
        desk.book.users()
    assert desk.window.session.role is Role.OPERATOR
    desk.open("users")
    assert desk.key == "log-in"
    desk.login.open_page()
    assert "users.json" in desk.login.words.text()
    desk.close()


def test_audit_is_narrowed_and_exported(desk) -> None:
    audit = desk.record.audit
    for number in range(300):
        audit.note("Ada" if number % 3 else "Ben", "product switched", f"Plate {number}")
    audit.note("Eve", "did something new", "=1+1")
    assert desk.record.flush()
    desk.open("audit")
    page = desk.shell.page("audit")
    desk.until(lambda: page.model.rowCount() == 301)
    desk.qtbot.keyClicks(page.words_field, "plate 29 SWITCHED")
    assert {row.what for row in page.model.rows} >= {"Plate 29", "Plate 299"}
    assert page.model.rowCount() == 13
    page.who_box.setCurrentIndex(page.who_box.findText("Ben"))
    assert {row.who for row in page.model.rows} == {"Ben"}
    page.words_field.clear()
    page.who_box.setCurrentIndex(page.who_box.findText("Eve"))
    assert page.model.rowCount() == 1
    desk.tap(page.export_button)
    desk.until(lambda: page.state.text().startswith("Written"))
    (path,) = (desk.folder / "exports").glob("*.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, row = csv.reader(file)
    assert header == ["time", "who", "action", "what", "detail"]
    assert row[1:] == ["Eve", "did something new", "'=1+1", ""]
    desk.tap(page.period_buttons[1])
    desk.until(lambda: not page._background.is_busy("read"))
    assert page.model.rowCount() == 1


def test_an_export_that_finds_no_place_is_said(desk) -> None:
    (desk.folder / "exports").write_text("a file in the way")
    desk.record.audit.note("Ada", "did", "it")
    assert desk.record.flush()
    desk.open("audit")
    page = desk.shell.page("audit")
    desk.until(lambda: page.model.rowCount() == 1)
    desk.tap(page.export_button)
    desk.until(lambda: page.state.text().startswith("Not written"))
    assert page.export_button.isEnabled()


def test_another_language_reaches_strip_and_menu(desk) -> None:
    desk.open("users")
    desk.shell.strip.set_title("")
    QCoreApplication.sendEvent(desk.window, QEvent(QEvent.Type.LanguageChange))
    assert desk.shell.strip.title == "Users"


def test_a_product_that_the_line_refuses_is_not_noted_as_switched(desk) -> None:
    with desk.qtbot.waitSignal(desk.bridge.refused, timeout=WAIT_MS) as refused:
        desk.shell.line.drawer.product.recipe_wanted.emit("Nut")
    assert "no others" in refused.args[0]
    assert desk.done() == []


def test_whoever_was_logged_out_while_adding_somebody_stays_so(desk) -> None:
    desk.with_users()
    desk.open("users")
    desk.log_in("Ada", "8642")
    desk.until(lambda: desk.key == "users")
    page = desk.shell.page("users")
    desk.window.session.end()
    page._on_added(User("Ben", Role.ENGINEER))
    assert desk.window.session.user is None


def test_a_second_export_waits_for_the_first(desk, monkeypatch) -> None:
    desk.open("audit")
    page = desk.shell.page("audit")
    gate, written = threading.Event(), []

    def write(_rows, path):
        written.append(path)
        gate.wait(WAIT_MS / 1000)
        return path

    monkeypatch.setattr("app.ui.pages.audit.write_csv", write)
    for _ in range(2):
        page.on_export()
    desk.until(lambda: bool(written))
    gate.set()
    desk.until(lambda: not page._background.is_busy("export"))
    assert page._background.wait(WAIT_MS)
    assert len(written) == 1
