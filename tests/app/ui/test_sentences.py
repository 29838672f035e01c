"""What the station says in English is read back into its sentence and said in every language."""

from __future__ import annotations

import ast
import importlib.util
import string
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.ui.languages import LANGUAGES, set_language
from app.ui.sentences import JOINTS, MAX_LENGTH, Sentence, read_sentence, templates, told

ROOT = Path(__file__).resolve().parents[3]
FOREIGN = tuple(code for code in LANGUAGES if code != "en")
PROMISE = "With 64 good parts: at most 5 % of good parts rejected, with 95 % confidence."


@pytest.fixture(autouse=True)
def _english_again(qapp):
    yield
    set_language("en")


def finder():
    """The program that finds the sentences in the source."""
    spec = importlib.util.spec_from_file_location("sentences", ROOT / ".ci" / "sentences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def values_of(template: str) -> list[str]:
    fields = [field for _, field, _, _ in string.Formatter().parse(template) if field is not None]
    return [f"V{number}" for number in range(len(fields))]


def test_a_sentence_is_read_back_with_its_values():
    text = "left: dark frame (mean 3.1, expected at least 10); check light and lens cap"
    sentence = read_sentence(text)
    assert sentence == Sentence(
        "{0}: dark frame (mean {1}, expected at least {2}); check light and lens cap",
        ("left", "3.1", "10"),
    )
    assert str(sentence) == text


def test_foreign_words_and_very_long_ones_come_back_as_they_are(qapp):
    set_language("de")
    for text in ("", "0.5", "Zahnrad A12", "segmentation fault in libfoo", "x; " * MAX_LENGTH):
        assert told(text) == text


@pytest.mark.parametrize("code", FOREIGN)
def test_every_sentence_of_the_program_is_told_in_every_language(qapp, code):
    set_language(code)
    for template in templates():
        values = values_of(template)
        expected = QCoreApplication.translate("Screen", template).format(*values)
        assert told(template.format(*values)) == expected, template
        if values and sum(map(str.isalpha, template)) > 12:
            assert expected != template.format(*values), template


@pytest.mark.parametrize("code", FOREIGN)
def test_a_sentence_in_a_sentence_is_told_too(qapp, code):
    set_language(code)
    loss = "camera 'left': lost (no picture within 2 s); check its cable and power"
    inner = QCoreApplication.translate("Screen", "no picture within {0} s").format("2")
    assert inner in told(loss)
    both = f"{loss}; {PROMISE}"
    joint = QCoreApplication.translate("Screen", JOINTS[0])
    assert told(both) == joint.format(told(loss), told(PROMISE))
    detail = f"version 3. {PROMISE}"
    assert told(PROMISE) in told(detail)
    assert "version" not in told(detail) or code == "de"


def test_two_answers_in_a_row_do_not_run_into_each_other(qapp):
    set_language("de")
    one = "a is a good part, but was judged NG (score 1.2, threshold 0.5)"
    other = "b is a bad part, but was judged OK (score 0.1, threshold 0.5)"
    whole = (
        f"2 of 5 golden parts judged wrong: {one}; {other}; "
        "roll the recipe back or calibrate again, then acknowledge"
    )
    assert f"{told(one)}; {told(other)}" in told(whole)
    assert "judged" not in told(whole)


def test_why_an_engine_serves_is_told_backend_by_backend(qapp):
    set_language("de")
    missing = "tensorrt/fp32: tensorrt is not installed; pip install 'gonogo[tensorrt]'"
    closed = "torch/fp32: backend torch: already closed; create a new one"
    assert told(f"openvino/fp32 on CPU; not {missing}; not {closed}") == (
        "openvino/fp32 auf CPU; nicht tensorrt/fp32: tensorrt ist nicht installiert; "
        "pip install 'gonogo[tensorrt]'; nicht torch/fp32: "
        f"{told('backend torch: already closed; create a new one')}"
    )


def test_a_value_neither_begins_nor_ends_in_a_bracket_of_the_sentence(qapp):
    set_language("zh")
    loss = "left: cannot be read (No such device (x)); check the path"
    whole = f"the recipe of bolt cannot be put in force ({loss}); the one of nut stays in force"
    sentence = read_sentence(whole)
    assert sentence is not None
    assert sentence.values == ("bolt", loss, "nut")


def test_a_promise_keeps_its_numbers_and_units(qapp):
    set_language("de")
    assert told(PROMISE) == (
        "Mit 64 Gutteilen: höchstens 5 % der Gutteile aussortiert, mit 95 % Sicherheit."
    )
    set_language("zh")
    assert all(words in told(PROMISE) for words in ("64 件良品", "5 % 的良品被剔除", "95 %"))
    set_language("en")
    assert told(PROMISE) == PROMISE


def test_every_alarm_and_fault_of_the_line_is_a_sentence_that_is_told():
    """Whatever `fault`, `warn` or a device's error says stands in the table of the window."""
    known, find = set(templates()), finder()
    for folder in ("app/station", "app/devices/cameras", "app/devices/plc"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if path.relative_to(ROOT).as_posix() in find.NOT_READ:
                continue
            for text, line in spoken_in(path, find):
                assert text in known | find.UNSAID, f"{path}:{line}: add it by make translations"


def spoken_in(path: Path, find) -> list[tuple[str, int]]:
    """The texts that a file raises, or gives to `fault` and `warn`."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name in ("fault", "warn") or name.endswith("Error"):
            texts = [one for one in node.args if isinstance(one, (ast.JoinedStr, ast.Constant))]
            for text in filter(None, map(find._template, texts)):
                if find._is_sentence(text):
                    found.append((text, node.lineno))
    return found
