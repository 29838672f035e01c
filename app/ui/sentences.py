"""What the station says, in the language of the screen.

Station, engine and store speak English: alarms, reasons, promises, errors. That text is a contract,
it stands in the journal, the record, the recipe, the audit trail and the log, and much of what a
screen shows comes from there and not from the running line. So a sentence is read back, at the
moment of showing, into the one that the program says and the values in it, and said again:

    "left: frozen, frame 12 came twice; reconnect the camera"
        -> Sentence("{0}: frozen, frame {1} came twice; reconnect the camera", ("left", "12"))
        -> "left: eingefroren, Bild 12 kam zweimal; ..."

A value that is a sentence itself is said likewise. What the program does not say (a name, a path, a
foreign library's words) is shown as it is. `make translations` finds the sentences in the program
and fails where one has no translation.
"""

from __future__ import annotations

import json
import string
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.ui.languages import current_language

SENTENCES_PATH = Path(__file__).resolve().parent / "translations" / "sentences.json"

JOINTS = ("{0}; {1}", "{0} · {1}", "{0}. {1}", "{0}: {1}", "{0} ({1})", "{0}, {1}")
"""How the program puts two sentences together, or a name and a sentence."""

SPOKEN = (
    # made of pieces, where no whole sentence stands in the program
    "unexpected {0}: {1}",
    "{0}/{1} on {2}",
    "{0}/{1} on {2}; not {3}",
    "not {0}/{1}: {2}",
    "{0}/{1}: {2} is not installed; {3}",
    "shift {0}",
    "from {0}",
    "version {0}",
    "attempt {0}",
    "{0} parts",
    "{0} good parts prove {1} with {2} % confidence; for {3} collect {4} more ({5} in all)",
    "1 good part proves {0} with {1} % confidence; for {2} collect {3} more ({4} in all)",
    "{0} good parts prove {1} on average; for {2} collect {3} more ({4} in all)",
    "1 good part proves {0} on average; for {1} collect {2} more ({3} in all)",
    # words that a sentence takes as a value
    "above",
    "administrator",
    "and",
    "bad",
    "below",
    "calibration",
    "camera",
    "deciding",
    "engineer",
    "file",
    "files",
    "golden parts",
    "good",
    "higher",
    "inference",
    "judging",
    "lie",
    "lies",
    "lower",
    "none",
    "nothing",
    "plc",
    "rejected",
    "training",
    "FAULTED",
    "SWITCHING",
    "STARTING",
    "READY",
    "OK",
    "NG",
    "RECHECK",
    "FAULT",
    # what the system and the database say
    "[Errno {0}] {1}",
    "Broken pipe",
    "Cannot allocate memory",
    "Connection refused",
    "Connection timed out",
    "Device or resource busy",
    "Directory not empty",
    "Disk quota exceeded",
    "File exists",
    "File too large",
    "Input/output error",
    "Is a directory",
    "No route to host",
    "No space left on device",
    "No such device",
    "No such device or address",
    "No such file or directory",
    "Not a directory",
    "Operation not permitted",
    "Permission denied",
    "Read-only file system",
    "Too many open files",
    "attempt to write a readonly database",
    "database disk image is malformed",
    "database is locked",
    "database or disk is full",
    "disk I/O error",
    "unable to open database file",
)
"""What the station says beside the sentences that are found in the program."""

LIST_JOINT = "; "
MAX_DEPTH = 6
MAX_LENGTH = 4000
CACHED = 1024


@dataclass(frozen=True)
class Sentence:
    """One sentence of the program.

    Attributes:
        template: The sentence with `{0}`, `{1}`, ... where its values stand.
        values: The values as text, units and all.
    """

    template: str
    values: tuple[str, ...]

    def __str__(self) -> str:
        """The English sentence."""
        return self.template.format(*self.values)


@dataclass(frozen=True)
class _Shape:
    """A template taken apart.

    Attributes:
        template: The template.
        pieces: The words between its values; one more than there are values.
        weight: Number of letters in them.
    """

    template: str
    pieces: tuple[str, ...]
    weight: int

    @classmethod
    def of(cls, template: str) -> _Shape:
        """Take a template apart."""
        pieces = [""]
        for literal, field, _, _ in string.Formatter().parse(template):
            pieces[-1] += literal
            if field is not None:
                pieces.append("")
        weight = sum(character.isalpha() for piece in pieces for character in piece)
        return cls(template, tuple(pieces), weight)

    def values_in(self, text: str) -> tuple[str, ...] | None:
        """The values that make the template this text, or None; linear in the text's length."""
        first, *rest = self.pieces
        if not rest:
            return () if text == first else None
        last = rest.pop()
        end = len(text) - len(last)
        if len(first) > end or not text.startswith(first) or not text.endswith(last):
            return None
        values, at = [], len(first)
        for piece in rest:
            # The leftmost place is right whenever any is: it leaves the most to what follows.
            found = text.find(piece, at, end)
            if found < 0:
                return None
            values.append(text[at:found])
            at = found + len(piece)
        return (*values, text[at:end])

    def rank(self, values: tuple[str, ...]) -> tuple[bool, int, int]:
        """How sure this sentence is against another that a text could be, higher is surer.

        Where a sentence begins with a value, that and those in the middle are names and numbers,
        seldom sentences.
        """
        names = () if self.pieces[0] else values[:-1] or values
        begins_with_names = not any(LIST_JOINT in name for name in names)
        return begins_with_names, self.weight, len(self.pieces)


def told(text: str) -> str:
    """What the station says, in the language of the screen.

    Args:
        text: English words of station, engine or store; other words come back unchanged.
    """
    if not text or len(text) > MAX_LENGTH or current_language() == "en":
        return text
    return _told(text, 0)


@lru_cache(CACHED)
def read_sentence(text: str) -> Sentence | None:
    """The sentence of the program that a text is, or None where the program says no such thing."""
    best: tuple[tuple[bool, bool, int, int], Sentence] | None = None
    for shape in _shapes():
        values = shape.values_in(text)
        if values is None:
            continue
        rank = (all(map(_is_balanced, values)), *shape.rank(values))
        if best is None or rank > best[0]:
            best = rank, Sentence(shape.template, values)
    return best[1] if best is not None else None


def _is_balanced(value: str) -> bool:
    """Whether a value does not begin inside a bracket of the sentence, or end in one."""
    depth = 0
    for character in value:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return depth == 0


def templates() -> tuple[str, ...]:
    """Every sentence that the program says."""
    return tuple(shape.template for shape in _shapes())


@cache
def _shapes() -> tuple[_Shape, ...]:
    """The sentences, the longest first."""
    found: list[str] = json.loads(SENTENCES_PATH.read_text(encoding="utf-8"))
    return tuple(sorted(map(_Shape.of, {*found, *SPOKEN}), key=lambda shape: -shape.weight))


def _told(text: str, depth: int) -> str:
    if depth > MAX_DEPTH or not any(character.isalpha() for character in text):
        return text
    sentence = read_sentence(text)
    if sentence is None or any(LIST_JOINT in value for value in sentence.values):
        # Two sentences in a row can look like one whose value holds the end of the first.
        sentence = _listed(text) or sentence or _joined(text)
    if sentence is None:
        return text
    values = [_told(value, depth + 1) for value in sentence.values]
    words = QCoreApplication.translate("Screen", sentence.template)
    return words.format(*values)


@lru_cache(CACHED)
def _listed(text: str) -> Sentence | None:
    """Two whole sentences, or None."""
    joint = JOINTS[0]
    for left, right in _halves(text, joint):
        first = read_sentence(left)
        if first is None or first.template.endswith("}"):
            continue  # its last value would go on behind the joint
        if read_sentence(right) or _listed(right):
            return Sentence(joint, (left, right))
    return None


@lru_cache(CACHED)
def _joined(text: str) -> Sentence | None:
    """Two texts of which at least one is a sentence, or None."""
    for joint in JOINTS:
        for left, right in _halves(text, joint):
            if read_sentence(left) or read_sentence(right):
                return Sentence(joint, (left, right))
    return None


def _halves(text: str, joint: str) -> Iterator[tuple[str, str]]:
    """The ways to take a text apart at a joint, the longest beginning first."""
    middle, end = joint.removeprefix("{0}").split("{1}")
    if not text.endswith(end):
        return
    body = text[: len(text) - len(end)]
    at = body.rfind(middle)
    while at > 0:
        yield body[:at], body[at + len(middle) :]
        at = body.rfind(middle, 0, at)
