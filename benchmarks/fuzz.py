"""Throw damaged input at everything that reads what others wrote.

    python -m benchmarks.fuzz --inputs 1000000 --json
    python -m benchmarks.fuzz --target ascii --target modbus --seconds 60

Targets: `ascii` and `modbus` (bytes on the PLC's wire), `modbus-master` (a slave's answers),
`recipe`, `station`, `bundle` and `release` (files). A finding is an input that ends in anything
but a result or an error of our own, or that breaks a target's promise: no OK on the wire that
nobody sent, no file that is accepted and then written differently.

Inputs are mutations of valid ones; an input that reaches new lines joins those that are mutated.
From Python 3.12 on every input is watched for that, before one in sixteen, because tracing is slow
there. The seed makes a run repeatable. Findings are written to `--findings DIR`, one file each. The
exit code is 1 when there are any.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, TypeVar

from benchmarks.fuzz_targets import TARGETS, Target, create_target

_TOOL = 3
"""For `sys.monitoring`: one of the two that no kind of tool has for itself."""
TRACED_EVERY = 1 if sys.version_info >= (3, 12) else 16
CORPUS_LIMIT = 2000
MAX_INPUT_BYTES = 8192
_MEMORY = Path("/dev/shm")
"""Where there is one: a million files need no disk."""

_One = TypeVar("_One")


@dataclass
class Row:
    """One target's run.

    Attributes:
        target: Name.
        inputs: How many were tried.
        findings: Distinct ones: other kind of error, or other place.
        lines: Lines of the code under test that were reached in traced runs.
        corpus: Inputs that are mutated.
        seconds: Duration.
    """

    target: str
    inputs: int = 0
    findings: int = 0
    lines: int = 0
    corpus: int = 0
    seconds: float = 0.0


@dataclass
class Finding:
    """One input that did harm; `where` is the innermost place in our own code."""

    target: str
    error: str
    where: str
    data: bytes = field(repr=False)


class Mutator:
    """Makes a damaged input out of a good one."""

    def __init__(self, seed: int, tokens: Sequence[bytes]) -> None:
        self._random = random.Random(seed)
        # A third of what `randrange` takes; how evenly it falls does not matter here.
        self._unit = self._random.random
        self._tokens = tokens
        self._moves: tuple[Callable[[bytearray, Sequence[bytes]], None], ...] = (
            self._flip,
            self._overwrite,
            self._insert_token,
            self._cut,
            self._repeat,
            self._splice,
        )

    def mutate(self, corpus: Sequence[bytes]) -> bytes:
        """One to four changes to one of the corpus."""
        data = bytearray(self._one(corpus))
        for _ in range(self._below(4) + 1):
            self._moves[self._below(len(self._moves))](data, corpus)
        return bytes(data[:MAX_INPUT_BYTES])

    def _below(self, end: int) -> int:
        return int(self._unit() * end)

    def _one(self, values: Sequence[_One]) -> _One:
        return values[int(self._unit() * len(values))]

    def _at(self, data: bytearray) -> int:
        return self._below(len(data) + 1)

    def _flip(self, data: bytearray, corpus: Sequence[bytes]) -> None:
        del corpus
        if data:
            data[self._below(len(data))] ^= 1 << self._below(8)

    def _overwrite(self, data: bytearray, corpus: Sequence[bytes]) -> None:
        del corpus
        start = self._at(data)
        size = self._one((1, 1, 2, 4))
        data[start : start + size] = self._random.randbytes(size)

    def _insert_token(self, data: bytearray, corpus: Sequence[bytes]) -> None:
        del corpus
        start = self._at(data)
        over = self._one((0, 0, 1, 8))
        data[start : start + over] = self._one(self._tokens)

    def _cut(self, data: bytearray, corpus: Sequence[bytes]) -> None:
        del corpus
        start = self._at(data)
        del data[start : start + 1 + self._below(16)]

    def _repeat(self, data: bytearray, corpus: Sequence[bytes]) -> None:
        del corpus
        start = self._at(data)
        piece = bytes(data[start : start + 1 + self._below(32)])
        data[start:start] = piece * self._one((1, 2, 50))

    def _splice(self, data: bytearray, corpus: Sequence[bytes]) -> None:
        other = self._one(corpus)
        data[self._at(data) :] = other[self._below(len(other) + 1) :]


class LineTracer:
    """Collects the lines that run inside some modules; one at a time, to be closed."""

    def __init__(self, files: Sequence[str]) -> None:
        self.lines: set[tuple[str, int]] = set()
        self._files = frozenset(files)
        self._seen_enough: object = None
        if sys.version_info >= (3, 12):
            monitoring = sys.monitoring
            self._seen_enough = monitoring.DISABLE
            monitoring.use_tool_id(_TOOL, "fuzz")
            line = monitoring.events.LINE
            monitoring.register_callback(_TOOL, line, self._first)
            monitoring.set_events(_TOOL, line)

    def run(self, call: Callable[[], None]) -> bool:
        """Run under the tracer; return whether new lines were reached."""
        before = len(self.lines)
        if sys.version_info >= (3, 12):
            call()
            return len(self.lines) > before
        sys.settrace(self._enter)
        try:
            call()
        finally:
            sys.settrace(None)
        return len(self.lines) > before

    def close(self) -> None:
        """See nothing any more."""
        if sys.version_info >= (3, 12):
            monitoring = sys.monitoring
            monitoring.set_events(_TOOL, monitoring.events.NO_EVENTS)
            monitoring.register_callback(_TOOL, monitoring.events.LINE, None)
            monitoring.free_tool_id(_TOOL)
            # The next one wants to be told of all lines again.
            monitoring.restart_events()

    def _first(self, code: CodeType, line: int) -> object:
        """A line runs for the first time; it costs nothing afterwards."""
        if code.co_filename in self._files:
            self.lines.add((code.co_filename, line))
        return self._seen_enough

    def _enter(self, frame: FrameType, event: str, arg: object) -> Any:  # noqa: ANN401
        del event, arg
        return self._line if frame.f_code.co_filename in self._files else None

    def _line(self, frame: FrameType, event: str, arg: object) -> Any:  # noqa: ANN401
        del arg
        if event == "line":
            self.lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._line


def fuzz(
    target: Target, *, inputs: int, seconds: float, seed: int
) -> tuple[Row, dict[tuple[str, str], Finding]]:
    """Try one target.

    Args:
        target: What to try.
        inputs: How many inputs at most.
        seconds: How long at most; 0 = as long as it takes.
        seed: Of the mutations.

    Returns:
        The row and the distinct findings.
    """
    began = time.perf_counter()
    mutator, row = Mutator(seed, target.tokens), Row(target.name)
    corpus = list(target.seeds)
    findings: dict[tuple[str, str], Finding] = {}
    data = b""

    def attempt() -> None:
        try:
            target.run(data)
        except Exception as error:  # noqa: BLE001 - everything that escapes is a finding
            finding = Finding(target.name, _words(error), _place(error), data)
            findings.setdefault((type(error).__name__, finding.where), finding)

    with closing(LineTracer(target.files)) as tracer, _rare_collections():
        while row.inputs < inputs and not 0 < seconds <= time.perf_counter() - began:
            is_seed = row.inputs < len(target.seeds)
            data = corpus[row.inputs] if is_seed else mutator.mutate(corpus)
            if row.inputs % TRACED_EVERY and not is_seed:
                attempt()
            elif tracer.run(attempt) and len(corpus) < CORPUS_LIMIT and not is_seed:
                corpus.append(data)
            row.inputs += 1
    row.findings, row.lines, row.corpus = len(findings), len(tracer.lines), len(corpus)
    row.seconds = round(time.perf_counter() - began, 1)
    return row, findings


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Look for cycles seldom: what was imported need not be looked through for every input."""
    usual = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(20_000, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
        gc.unfreeze()


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"


def _place(error: Exception) -> str:
    root = str(Path(__file__).resolve().parents[1])
    ours = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith(root) and "site-packages" not in frame.filename
    ]
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "elsewhere"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=__doc__)
    parser.add_argument("--target", action="append", choices=sorted(TARGETS), help="default: all")
    parser.add_argument("--inputs", type=int, default=1_000_000, help="per target")
    parser.add_argument("--seconds", type=float, default=0.0, help="per target at most; 0 = no end")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--findings", type=Path, help="folder for inputs that did harm")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    logging.disable(logging.CRITICAL)  # refused inputs are logged, a million times
    rows: list[Row] = []
    findings: list[Finding] = []
    for name in options.target or list(TARGETS):
        with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
            target = create_target(name, Path(folder))
            row, found = fuzz(
                target, inputs=options.inputs, seconds=options.seconds, seed=options.seed
            )
        rows.append(row)
        findings += found.values()
        sys.stderr.write(f"{row.target}: {row.inputs} inputs, {row.findings} findings\n")
    logging.disable(logging.NOTSET)
    _keep(findings, options.findings)
    if options.json:
        listed = [{"target": f.target, "error": f.error, "where": f.where} for f in findings]
        answer = {"seed": options.seed, "rows": [asdict(row) for row in rows], "findings": listed}
        sys.stdout.write(json.dumps(answer) + "\n")
    else:
        sys.stdout.writelines(f"{f.target}: {f.error} ({f.where})\n" for f in findings)
    return 1 if findings else 0


def _keep(findings: Sequence[Finding], folder: Path | None) -> None:
    if folder is None:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for number, finding in enumerate(findings):
        (folder / f"{finding.target}-{number}").write_bytes(finding.data)


if __name__ == "__main__":
    sys.exit(main())
