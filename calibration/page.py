"""Parts of the HTML pages that calibration writes: one file each, without outside resources."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from engine.errors import CalibrationError

STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem;
  color: #1c2126; background: #fff }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
.promise { font-size: 1.15rem; padding: .8rem 1rem; border-left: 4px solid #2f6fab;
  background: #eef4fa }
.warning { padding: .5rem 1rem; border-left: 4px solid #b26a00; background: #fdf4e3 }
table { border-collapse: collapse } th, td { text-align: left; padding: .2rem 1.2rem .2rem 0;
  vertical-align: top } td { overflow-wrap: anywhere } th { font-weight: 600; white-space: nowrap }
svg { max-width: 100%; height: auto } svg text { font: 12px system-ui, sans-serif; fill: #1c2126 }
@media print { body { margin: 0 } }
"""


def html_page(title: str, body: Iterable[str]) -> str:
    """Put HTML fragments into one page."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n" + "\n".join(body) + "\n</body></html>\n"
    )


def write_page(text: str, path: Path) -> None:
    """Write a page; a reader sees the old file or the whole new one.

    Raises:
        CalibrationError: The file cannot be written.
    """
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            temporary = Path(file.name)
            file.write(text)
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise CalibrationError(
            f"{path}: the report cannot be written ({error.strerror}); check the folder"
        ) from error


def check_report(path: Path | None) -> None:
    """Refuse a report's path that cannot be written, before minutes are spent on scores.

    Raises:
        CalibrationError: It is a folder, or lies in none.
    """
    if path is not None and (path.is_dir() or not path.absolute().parent.is_dir()):
        raise CalibrationError(f"{path}: expected a file in a folder that exists; make it first")


def facts_table(rows: Iterable[Sequence[str]]) -> str:
    """Draw a table of names and values."""
    lines = (f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    return f"<table>{''.join(lines)}</table>"


def wide_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Draw a table with a head line."""

    def line(cells: Sequence[str], tag: str) -> str:
        return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"

    return f"<table>{line(head, 'th')}{''.join(line(row, 'td') for row in rows)}</table>"


def svg_line(start: float, stop: float, y: float) -> str:
    """Draw a horizontal line."""
    return f'<line x1="{start:.1f}" x2="{stop:.1f}" y1="{y:.1f}" y2="{y:.1f}" stroke="#1c2126"/>'


def svg_text(x: float, y: float, words: str, anchor: str) -> str:
    """Write words at a place; `anchor` is `start`, `middle` or `end`."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def svg_mark(
    x: float, ground: float, colour: str, words: str, height: float, width: float = 720
) -> str:
    """Draw a named vertical line from `height` down to `ground`."""
    anchor, offset = ("end", -5) if x > width / 2 else ("start", 5)
    return (
        f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{height - 10}" y2="{ground}" stroke="{colour}" '
        f'stroke-width="2"/>' + svg_text(x + offset, height, words, anchor)
    )
