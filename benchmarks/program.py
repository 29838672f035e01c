"""What every benchmark's command line has in common."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from engine.errors import InspectionError

ROOT = Path(__file__).resolve().parents[1]


def create_parser(name: str, description: str | None) -> argparse.ArgumentParser:
    """Parser of `python -m benchmarks.NAME`, with `--json`."""
    parser = argparse.ArgumentParser(
        prog=f"python -m benchmarks.{name}",
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def short_commit() -> str:
    """Commit of this program; `unknown` outside a checkout."""
    try:
        done = subprocess.run(
            ["git", "rev-parse", "--short=12", "HEAD"],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return done.stdout.strip()


def leave(main: Callable[[], int]) -> NoReturn:
    """Run a benchmark as a program: an expected failure is one line and its own exit code."""
    try:
        sys.exit(main())
    except InspectionError as error:
        sys.stderr.write(f"error: {error}\n")
        sys.exit(error.exit_code)
