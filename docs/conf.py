"""How Sphinx builds the documentation (`make docs`)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import tomllib

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "docs" / "_ext")]

project = "Gonogo"
copyright = "the Gonogo developers"
version = release = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]

extensions = ["myst_parser", "reference_pages", "offline_math"]
exclude_patterns = ["_build", "_ext"]
html_theme = "furo"
html_title = f"Gonogo {version}"
html_show_sphinx = False
html_copy_source = False
smartquotes = False  # it would make one dash of the two before an option

# "```math" is what repository hosts render, too.
myst_fence_as_directive = ["math"]
myst_heading_anchors = 4


def setup(app: Any) -> None:  # noqa: ANN401 - Sphinx's application
    """Nothing to add to the extensions above."""
    del app
