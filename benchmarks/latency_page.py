"""The page of `benchmarks.latency`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

NOTES = Path(__file__).with_name("latency_notes.md")
"""What was measured besides; appended to every page."""


def latency_page(answer: Mapping[str, Any]) -> str:
    """Write the page.

    Args:
        answer: What `benchmarks.latency.measure` gives.

    Returns:
        Markdown.
    """
    threads = answer["threads"] or "OpenVINO's choice of"
    lines = [
        "# Time per part",
        "",
        f"`python -m benchmarks.latency --report docs/benchmarks/latency.md`: {answer['rounds']} "
        f"rounds in which all rows take turns, one image of 256x256, {answer['device']}, {threads} "
        f"threads, OpenVINO {answer['openvino']}. Untrained weights; the precision is what "
        "executed. `graph` is the exported graph with map and maximum, `inspector` is frame -> "
        "verdict.",
        "",
        "| name | kind | backend | precision | p50 ms | p95 ms | p99 ms |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {row['name']} | {row['kind']} | {row['backend']} | {row['precision']} "
        f"| {row['p50_ms']:.2f} | {row['p95_ms']:.2f} | {row['p99_ms']:.2f} |"
        for row in answer["rows"]
    ]
    lines += ["", "## Ratios of medians, same run", "", "| ratio | value |", "|---|---|"]
    lines += [f"| {name} | {value:.3f} |" for name, value in answer["ratios"].items()]
    lines += [
        "",
        "## What the inspector adds beyond graph and resize (median, same call)",
        "",
        "| | ms |",
        "|---|---|",
    ]
    lines += [f"| {name} | {value:.2f} |" for name, value in answer["inspector_adds_ms"].items()]
    lines += [
        "",
        "## Resizing a frame to 256x256",
        "",
        "| frame | p50 ms | p95 ms |",
        "|---|---|---|",
    ]
    lines += [
        f"| {size} | {one['p50']:.3f} | {one['p95']:.3f} |"
        for size, one in answer["resize_ms"].items()
    ]
    if answer["steps"]:
        lines += ["", "## What each rewriting of the graph gains (FP32, same run)", ""]
        lines += ["| name | graph | p50 ms | relative |", "|---|---|---|---|"]
        lines += [
            f"| {one['name']} | {one['step']} | {one['p50_ms']:.2f} | {one['ratio']:.3f} |"
            for one in answer["steps"]
        ]
    notes = NOTES.read_text(encoding="utf-8") if NOTES.is_file() else ""
    return "\n".join(lines) + "\n" + (f"\n{notes}" if notes else "")
