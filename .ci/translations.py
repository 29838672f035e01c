"""Bring the translation files up to date with the words of the screen.

    python .ci/translations.py            # take new words into every .ts, drop unused ones, compile
    python .ci/translations.py --check    # change nothing; exit 1 when something is not up to date

The words are the literals that `tr("...")` gets under `app/ui`, those of the tuples that reach `tr`
through a variable (`TUPLES`), and the sentences that station, engine and store can say
(`sentences.py` beside this file finds them). `lupdate` does not know a function of our own;
`lrelease`, which comes with PySide6, compiles.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

from sentences import program_sentences

ROOT = Path(__file__).resolve().parent.parent
SCREENS = ROOT / "app" / "ui"
TRANSLATIONS = SCREENS / "translations"
CODES = ("de", "es", "ja", "zh")
CONTEXT = "Screen"
SENTENCES = TRANSLATIONS / "sentences.json"
TUPLES = {"WORDS_OF_DATA", "JOINTS", "SPOKEN"}
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def screen_words() -> list[str]:
    """Every text that can reach the screen through `tr`, sorted."""
    words = set(program_sentences())
    for path in sorted(SCREENS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            words |= _words_of(node, path)
    return sorted(words)


def _words_of(node: ast.AST, path: Path) -> set[str]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
        text = node.args[0]
        if isinstance(text, ast.JoinedStr):
            raise SystemExit(f"{path}:{node.lineno}: tr() of an f-string can never be translated")
        return _texts((text,))
    if isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id in TUPLES for target in node.targets
    ):
        assert isinstance(node.value, ast.Tuple)
        return _texts(node.value.elts)
    return set()


def _texts(nodes: Iterable[ast.expr]) -> set[str]:
    return {
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def read_translations(path: Path) -> dict[str, str]:
    """Source -> translation of a .ts file, unfinished ones left out."""
    if not path.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            found[message.findtext("source", "")] = translation.text
    return found


def ts_text(code: str, words: list[str], known: dict[str, str]) -> str:
    """Contents of a .ts file."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for word in words:
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = word
        translation = ElementTree.SubElement(message, "translation")
        if word in known:
            translation.text = known[word]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, space="  ")
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def problems(code: str, words: list[str], known: dict[str, str]) -> list[str]:
    """What keeps a language from being complete."""
    found = [f"{code}: not translated: {word!r}" for word in words if word not in known]
    found += [f"{code}: on no screen any more: {word!r}" for word in known if word not in words]
    for word in set(words) & set(known):
        wanted, given = _PLACEHOLDER.findall(word), _PLACEHOLDER.findall(known[word])
        if sorted(wanted) != sorted(given):
            found.append(f"{code}: placeholders {given} instead of {wanted} in {word!r}")
    return sorted(found)


def compile_ts(text: str) -> bytes:
    """Contents of the .qm file of a .ts file."""
    import PySide6

    lrelease = Path(PySide6.__file__).parent / "lrelease"
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "words.ts"), Path(folder, "words.qm")
        source.write_text(text, encoding="utf-8")
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
        return target.read_bytes()


def bring_sentences(*, check: bool) -> list[str]:
    """Write down the sentences by which the window reads what the station says, or check them."""
    text = json.dumps(program_sentences(), indent=0, ensure_ascii=False) + "\n"
    if not check:
        SENTENCES.write_text(text, encoding="utf-8")
    elif not SENTENCES.is_file() or SENTENCES.read_text(encoding="utf-8") != text:
        return [f"{SENTENCES.name}: run `make translations` and commit what it writes"]
    return []


def main(arguments: list[str]) -> int:
    """Update or check every language."""
    words = screen_words()
    trouble = bring_sentences(check="--check" in arguments)
    for code in CODES:
        path = TRANSLATIONS / f"gonogo_{code}.ts"
        known = read_translations(path)
        trouble += problems(code, words, known)
        text = ts_text(code, words, {word: known[word] for word in words if word in known})
        compiled = path.with_suffix(".qm")
        if "--check" in arguments:
            is_current = path.read_text(encoding="utf-8") == text
            if not is_current or compiled.read_bytes() != compile_ts(text):
                trouble.append(f"{code}: run `make translations` and commit what it writes")
            continue
        path.write_text(text, encoding="utf-8")
        compiled.write_bytes(compile_ts(text))
    print("\n".join(trouble) or f"{len(words)} texts in {len(CODES)} languages")  # noqa: T201
    return int(bool(trouble))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
