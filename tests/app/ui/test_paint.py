"""Words of any script are cut where they may be, and stand in the middle of their field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui import paint
from app.ui.startup import create_application

SIZE = (400, 100)


def rows_painted(word: str, capital_px: float) -> tuple[int, int]:
    """First and last row that a word covers in a field of `SIZE`."""
    create_application()
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    paint.draw_word(painter, QRectF(0, 0, *SIZE), word, QColor("white"), capital_px)
    painter.end()
    lit = [
        y for y in range(SIZE[1]) if any(image.pixelColor(x, y).red() > 128 for x in range(SIZE[0]))
    ]
    return lit[0], lit[-1]


@pytest.mark.parametrize("word", ["FAULT", "未就绪", "準備中", "再検査"])
def test_a_word_stands_in_the_middle_at_its_height(word: str) -> None:
    first, last = rows_painted(word, 60.0)
    assert last - first + 1 == pytest.approx(60, abs=4)
    assert (first + last) / 2 == pytest.approx(SIZE[1] / 2, abs=3)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("PLC does not answer", ["PLC ", "does ", "not ", "answer"]),
        ("相机 camera 无图像", ["相", "机", " ", "camera ", "无", "图", "像"]),
        ("", []),
    ],
)
def test_a_text_may_be_cut_after_words_and_signs(text: str, pieces: list[str]) -> None:
    assert paint.pieces_of(text) == pieces
    assert "".join(paint.pieces_of(text)) == text
