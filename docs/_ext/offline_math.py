"""Formulas as MathML, which browsers draw by themselves: the pages work without a network."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from docutils.utils.math.latex2mathml import tex2mathml


def _inline(writer: Any, node: nodes.Node) -> None:  # noqa: ANN401 - Sphinx's HTML writer
    writer.body.append(tex2mathml(node.astext()))
    raise nodes.SkipNode


def _block(writer: Any, node: nodes.Node) -> None:  # noqa: ANN401 - Sphinx's HTML writer
    writer.body.append(tex2mathml(node.astext(), as_block=True))
    raise nodes.SkipNode


def setup(app: Any) -> dict[str, bool]:  # noqa: ANN401 - Sphinx's application
    """Make this the renderer of all formulas."""
    app.add_html_math_renderer("offline", (_inline, None), (_block, None))
    app.config.html_math_renderer = "offline"
    return {"parallel_read_safe": True, "parallel_write_safe": True}
