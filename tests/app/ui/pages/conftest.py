"""The Teach page at a desk without a line, and a product that is trained."""

from __future__ import annotations

from pathlib import Path

import pytest
from half_taught import half_taught, learned_bundle
from teach_desk import ScriptedDesk

from app.station.teach_release import import_bundle
from app.ui.pages.teach import TeachPage
from app.ui.theme import DARK, style_sheet


@pytest.fixture
def desk(tmp_path: Path) -> ScriptedDesk:
    return ScriptedDesk(tmp_path / "teach")


@pytest.fixture
def notes() -> list[tuple[str, str, str]]:
    return []


@pytest.fixture
def page(qtbot, desk, notes):
    made = TeachPage(desk, 57, who=lambda: "Ada", note=lambda *words: notes.append(words))
    made.setStyleSheet(style_sheet(DARK))
    made.apply_theme(DARK)
    qtbot.addWidget(made)
    made.resize(1024, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.open_page()
    yield made
    made.close_page()


@pytest.fixture
def trained(desk, brightness_bundle):
    """A product with a bundle whose score is the brightness."""
    made = half_taught(desk.root)
    import_bundle(made, learned_bundle(made, brightness_bundle))
    made.change(checked=True, alpha=0.1, confidence=0.9)
    return made
