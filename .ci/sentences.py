"""Find the sentences that the station can say, in its source.

A sentence is a text of at least two words, an f-string with `{0}`, `{1}`, ... for its values, that
stands in one of `MODULES` anywhere but in a docstring or a call of the log. What no screen shows
is named in `UNSAID`: whoever writes a new text either has it translated or says so here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

MODULES = (
    "app/devices/cameras",
    "app/devices/plc",
    "app/station",
    "app/store/__init__.py",
    "app/store/archive.py",
    "app/store/good_sets.py",
    "app/store/journal.py",
    "app/store/period_files.py",
    "app/store/reading.py",
    "app/store/recipes.py",
    "app/store/report.py",
    "app/store/review.py",
    "app/store/store.py",
    "app/store/writer.py",
    "app/wiring.py",
    "calibration/calibrate.py",
    "calibration/collect.py",
    "calibration/doubts.py",
    "calibration/drift.py",
    "calibration/golden.py",
    "calibration/keep.py",
    "calibration/reference.py",
    "calibration/threshold.py",
    "engine/backends",
    "engine/bundle.py",
    "engine/cameras.py",
    "engine/crop.py",
    "engine/inspector.py",
    "engine/locate.py",
    "engine/parity.py",
    "engine/preprocess.py",
    "engine/recipe.py",
    "engine/release.py",
    "engine/release_store.py",
    "engine/signature.py",
    "engine/types.py",
)
"""Files and folders whose words can reach the screen of a station."""

RAISING = (
    "app/store/entries.py",
    "app/store/map_file.py",
    "calibration/history.py",
    "calibration/upright.py",
    "deploy/bundle.py",
    "deploy/export.py",
    "deploy/parity.py",
    "deploy/run_folder.py",
    "engine/models/weights.py",
    "engine/parts.py",
    "engine/trained.py",
    "training",
)
"""Files and folders of which a screen only hears the errors: they end what Teach has started."""

NOT_READ = (
    "app/devices/plc/codec.py",
    "app/devices/plc/modbus_map.py",
    "app/devices/plc/signal_places.py",
    "app/devices/plc/simulator.py",
    "app/devices/plc/simulator_modbus.py",
    "app/devices/plc/simulator_wire.py",
    "app/station/access.py",
    "app/station/teach_commands.py",
)
"""Files in the folders above that run in another process, reach only the log and the trace, or
whose words a screen makes itself."""

UNSAID = frozenset(
    (
        ", found none",
        "Gonogo recipe. Thresholds are written by `gonogo calibrate`.",
        "In the unpacked folder:\n\n    {0}\n",
        "Input should be",
        "PLC port {0}: ",
        "Value error, ",
        "appsink drop=true max-buffers=1 sync=false",
        "gonogo {0} && gonogo bundle run -o {1}.gonogo",
        "is silent",
        "no place for a synthetic defect was found in the held-out parts",
        "nvarguscamerasrc sensor-id={0}",
        "pip install 'gonogo[onnxruntime]'",
        "pip install 'gonogo[tensorrt]'",
        "pip install 'gonogo[torch-tensorrt]'",
        "pip install 'gonogo[train]'",
        "pip install openvino",
        "typed level {0} workspace {1} tf32 off",
        "video/x-raw, format=BGR",
        "video/x-raw, format=BGRx",
        "white_balance_rgb ({0})",
        "x={0} y={1} width={2} height={3}",
        "{0} to calibrate with",
        "{0} {1} with {2} % confidence; for {3} collect {4} more ({5} in all)",
        "{0} {1} {2} on average; for {3} collect {4} more ({5} in all)",
        "{0}: {1} good part{2}",
    )
)
"""Texts that no screen shows by themselves: keys, commands, pieces, comments in a file."""

_LOGS = {"LOG", "_log", "log"}
_VALUE = re.compile(r"\{\d+\}")
_WORD = re.compile(r"[A-Za-z]{2,}")
_FORMAT = re.compile(r"%[sdr]")
FEWEST_WORDS = 2


def program_sentences() -> list[str]:
    """Every sentence of the modules, sorted."""
    found: set[str] = set()
    for path in _files(MODULES):
        found |= set(_sentences(ast.parse(path.read_text(encoding="utf-8"))))
    for path in _files(RAISING):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise):
                found |= set(_sentences(node))
    return sorted(found - UNSAID)


def _files(names: Iterable[str]) -> Iterator[Path]:
    for name in names:
        path = ROOT / name
        paths = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        yield from (one for one in paths if one.relative_to(ROOT).as_posix() not in NOT_READ)


def _sentences(tree: ast.AST) -> Iterator[str]:
    passed: set[int] = set()
    for node in ast.walk(tree):
        if _is_silent(node):
            passed |= {id(part) for part in ast.walk(node)}
        # `walk` comes to the outer text first: what a value of it says is said in its place.
        if not isinstance(node, (ast.JoinedStr, ast.Constant)) or id(node) in passed:
            continue
        text = _template(node)
        if isinstance(node, ast.JoinedStr):
            passed |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
            passed |= {id(part) for part in _specifications(node)}
        if text is not None and _is_sentence(text):
            yield text


def _is_silent(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    owner = node.func.value
    return isinstance(owner, ast.Name) and owner.id in _LOGS


def _specifications(node: ast.JoinedStr) -> Iterator[ast.AST]:
    for part in node.values:
        if isinstance(part, ast.FormattedValue) and part.format_spec is not None:
            yield from ast.walk(part.format_spec)


def _template(node: ast.JoinedStr | ast.Constant) -> str | None:
    """The text with numbers in braces for its values; None for what is no text."""
    if isinstance(node, ast.Constant):
        return _escaped(node.value) if isinstance(node.value, str) else None
    words, count = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            words += _escaped(str(part.value))
        else:
            words += f"{{{count}}}"
            count += 1
    return words


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _is_sentence(text: str) -> bool:
    literal = _VALUE.sub(" ", text)
    if _FORMAT.search(literal):
        return False  # of the log
    return " " in text.strip() and len(_WORD.findall(literal)) >= FEWEST_WORDS
