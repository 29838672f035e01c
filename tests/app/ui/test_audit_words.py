"""Whatever the pages write into the audit trail is shown in the language of the screen."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import app.ui
from app.ui.languages import set_language
from app.ui.pages import recipes, station
from app.ui.text import action_text

NOTING = {"note", "_note", "_note_parts"}


def noted_actions() -> set[str]:
    """First arguments of all calls that note something."""
    found = {recipes.SWITCHED, recipes.DELETED, recipes.PUT_BACK, station.TESTED}
    for path in Path(app.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            first = node.args[0] if node.func.attr in NOTING and node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                found.add(first.value)
    return found


@pytest.fixture
def german(qapp) -> Iterator[None]:
    set_language("de")
    yield
    set_language("en")


@pytest.mark.usefixtures("german")
def test_every_action_has_words() -> None:
    actions = noted_actions()
    assert {"part labelled", "recipe released", "product switched"} <= actions
    assert [action for action in sorted(actions) if action_text(action) == action] == []
