"""PINs that people change themselves, roles and PINs that an administrator changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from staffed_desk import Desk

from app.station.access import AccessTrouble, RefusedError, Role
from app.ui.access_text import access_text
from app.ui.languages import LANGUAGES, set_language

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def desk(qtbot, tmp_path, scripted_line):
    made = Desk(qtbot, tmp_path, scripted_line)
    made.with_users()
    made.window.session.changed.emit()  # they were not made on its page
    yield made
    made.close()


def log_in(desk: Desk, name: str, pin: str) -> None:
    desk.tap(desk.window.header.menu_button)
    desk.tap(desk.shell.menu.log_in_button)
    desk.log_in(name, pin)
    desk.until(lambda: desk.window.session.who == name)


def change_pin(desk, *pins):
    for pin in pins:
        desk.type_pin(desk.shell.own_pin.form.pad, pin)
    desk.until(lambda: not desk.shell.own_pin._background.is_busy("change"))


def test_somebody_changes_their_own_pin(desk) -> None:
    menu = desk.shell.menu
    desk.tap(desk.window.header.menu_button)
    assert not menu.own_pin_button.isVisible()
    desk.shell.show_own_pin()
    assert desk.key == "menu"  # nobody is there who could have one
    desk.tap(desk.window.header.menu_button)
    log_in(desk, "Ben", "2580")
    desk.tap(menu.own_pin_button)
    page = desk.shell.own_pin
    assert desk.shell.strip.title == "My PIN"
    assert page.form.words.text() == "Type the PIN that you have now."

    change_pin(desk, "2580", "1470", "1471")
    assert page.form.words.text().startswith("The two PINs are not alike.")
    change_pin(desk, "1470", "1470")
    desk.until(lambda: page.words.text() == "Your new PIN is in force.")
    assert desk.book.log_in("Ben", "1470").role is Role.ENGINEER
    assert ("Ben", "PIN changed", "Ben") in desk.done()
    desk.tap(page.form.cancel_button)
    assert desk.key == "menu"


def test_an_unfit_new_pin_costs_no_attempt(desk) -> None:
    log_in(desk, "Ben", "2580")
    desk.tap(desk.shell.menu.own_pin_button)
    words = desk.shell.own_pin.form.words
    for new, why in (("1234", "too simple"), ("12", "4 to 128"), ("2580", "is the old one")):
        change_pin(desk, "2580", new, new)
        assert why in words.text()
        assert words.text().endswith("Type the PIN that you have now.")
    assert "PIN change failed" not in [row[1] for row in desk.done()]
    assert desk.book.log_in("Ben", "2580").name == "Ben"


def test_ten_wrong_old_pins_lock_out_and_change_nothing(desk) -> None:
    log_in(desk, "Ben", "2580")
    desk.tap(desk.shell.menu.own_pin_button)
    words = desk.shell.own_pin.form.words
    for attempt in range(10):
        change_pin(desk, "9753", "1470", "1470")
        assert words.text().startswith("Wrong PIN.")
        assert ("wait" in words.text()) is (attempt >= 4)
        if attempt == 5:
            change_pin(desk, "2580", "1470", "1470")  # the right one, too early
            assert words.text().startswith("Too many wrong PINs. Wait 60 s")
        desk.now_s += desk.book.locked_s("Ben") + 1
    assert desk.book.log_in("Ben", "2580").name == "Ben"
    actions = [row[1] for row in desk.done()]
    assert (actions.count("PIN change failed"), actions.count("locked out")) == (10, 6)
    assert "PIN changed" not in actions


def test_half_typed_pins_are_forgotten_with_the_session(desk) -> None:
    log_in(desk, "Ben", "2580")
    desk.tap(desk.shell.menu.own_pin_button)
    desk.type_pin(desk.shell.own_pin.form.pad, "2580")
    desk.window.session.on_idle()
    assert desk.key == "line"
    log_in(desk, "Ben", "2580")
    desk.tap(desk.shell.menu.own_pin_button)
    assert desk.shell.own_pin.form.words.text() == "Type the PIN that you have now."


def test_an_administrator_changes_roles_and_the_last_one_stays(desk) -> None:
    log_in(desk, "Ada", "8642")
    desk.tap(desk.shell.menu.buttons["users"])
    page = desk.shell.page("users")
    assert not page.role_button.isEnabled()

    def give_other_role(name: str) -> None:
        desk.tap(page.list.buttons[name])
        desk.tap(page.role_button)
        assert name in page.question.text
        desk.tap(page.question.yes_button)
        desk.until(lambda: not page._background.is_busy("change"))

    give_other_role("Ada")
    assert "last administrator" in page.words.text()
    assert desk.window.session.role is Role.ADMINISTRATOR
    desk.tap(page.list.buttons["Ben"])
    assert page.role_button.text() == "Make administrator"
    desk.tap(page.role_button)
    desk.tap(page.question.no_button)
    assert page.list.user.role is Role.ENGINEER
    give_other_role("Ben")
    assert page.words.text() == "Ben is now: administrator."
    assert page.role_button.text() == "Make engineer"
    assert desk.book.log_in("Ben", "2580").role is Role.ADMINISTRATOR
    give_other_role("Ada")  # herself: her rights end at once
    assert desk.key == "line"
    assert desk.window.session.role.value == Role.ENGINEER.value
    assert desk.record.flush()
    entries = desk.record.audit.entries(since_ns=0, until_ns=2**62, limit=100)
    assert [
        (entry.who, entry.what, entry.detail) for entry in entries if entry.action == "role changed"
    ] == [
        ("Ada", "Ada", "administrator -> engineer"),
        ("Ada", "Ben", "engineer -> administrator"),
    ]


def test_an_administrator_resets_a_pin_but_gives_the_own_one_up_first(desk) -> None:
    for _ in range(5):
        with pytest.raises(RefusedError):
            desk.book.log_in("Ben", "0000")
    log_in(desk, "Ada", "8642")
    desk.tap(desk.shell.menu.buttons["users"])
    page = desk.shell.page("users")
    desk.tap(page.list.buttons["Ben"])
    desk.tap(page.secret_button)
    for _ in range(2):
        desk.type_pin(page.form.pad, "1470")
    desk.until(lambda: page.words.text() == "Ben has a new PIN.")
    assert desk.book.log_in("Ben", "1470").name == "Ben"  # the lock-out is over, too
    desk.tap(page.list.buttons["Ada"])
    desk.tap(page.secret_button)
    for pin in ("1111", "7531", "7531"):
        desk.type_pin(page.form.pad, pin)
    desk.until(lambda: "Wrong PIN" in page.form.words.text())
    for pin in ("8642", "7531", "7531"):
        desk.type_pin(page.form.pad, pin)
    desk.until(lambda: page.words.text() == "Ada has a new PIN.")
    assert ("Ada", "PIN changed", "Ben") in desk.done()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_refusal_is_said_in_the_language_of_the_screen(qapp, code) -> None:
    values = {"seconds": 7, "left": 2, "name": "Ben", "least": 4, "most": 9, "file": "u.json"}
    set_language(code)
    try:
        said = {one: access_text(RefusedError(one, **values)) for one in AccessTrouble}
    finally:
        set_language("en")
    english = {one: str(RefusedError(one, **values)) for one in AccessTrouble}
    assert [one.name for one in said if (said[one] == english[one]) is not (code == "en")] == []


def test_the_keyboard_alone_changes_a_pin(desk) -> None:
    log_in(desk, "Ben", "2580")
    menu, page = desk.shell.menu, desk.shell.own_pin
    menu.own_pin_button.setFocus()
    desk.qtbot.keyClick(menu.own_pin_button, Qt.Key.Key_Space)
    desk.until(page.form.pad.field.hasFocus)
    for secret in ("2580", "a new password", "a new password"):
        desk.qtbot.keyClicks(page.form.pad.field, secret)
        desk.qtbot.keyClick(page.form.pad.field, Qt.Key.Key_Return)
    desk.until(lambda: page.words.text() == "Your new PIN is in force.")
