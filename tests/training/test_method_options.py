"""Options of a method: from the command line to its model or its training step."""

from __future__ import annotations

import pytest

from engine.errors import TrainingError
from training.config import config_from_mapping, differing_fields, parse_options
from training.methods import METHOD_STEPS, create_step, divide_options

VALUES = {"method": "dhkd", "data": "d", "epochs": 2, "batch_size": 4, "learning_rate": 0.1}


def test_values_are_read_as_what_they_look_like():
    texts = ["a=1", "b=0.5", "c=text", "d=True", "e=pool2, pool3", "f=1e-3", "g=x=y"]
    assert parse_options(texts) == {
        "a": 1,
        "b": 0.5,
        "c": "text",
        "d": True,
        "e": ["pool2", "pool3"],
        "f": 1e-3,
        "g": "x=y",
    }


@pytest.mark.parametrize("texts", [["a"], ["=1"], ["a="], ["a=1", "a=2"]])
def test_other_texts_are_refused(texts: list[str]):
    with pytest.raises(TrainingError, match=r"--option (a|=)"):
        parse_options(texts)


def test_options_go_where_they_belong():
    of_model, of_step = divide_options("dhkd", {"flow_hidden": 8, "noise": 0.1})
    assert (of_model, of_step) == ({"flow_hidden": 8}, {"noise": 0.1})
    with pytest.raises(TrainingError, match=r"dhkd has no such option; known are affinity_target"):
        divide_options("dhkd", {"height": 3})
    with pytest.raises(TrainingError, match="rd4ad has no such option; known are pointwise"):
        divide_options("rd4ad", {"noise": 0.1})
    assert divide_options("rd4ad", {"pointwise": True}) == ({}, {"pointwise": True})


def test_options_are_part_of_the_training():
    plain, other = VALUES, {**VALUES, "options": {"noise": 0.1}}
    one, two = config_from_mapping(plain), config_from_mapping(other)
    assert one.options == {}
    assert differing_fields(one, two) == ["options"]
    with pytest.raises(TrainingError, match="options is"):
        config_from_mapping({**VALUES, "options": ["noise"]})


@pytest.mark.parametrize("method", METHOD_STEPS)
def test_phases_of_every_method_take_all_epochs(method: str):
    step = create_step(method)
    phases = step.phases(7)
    assert sum(phase.epochs for phase in phases) == 7
    assert all(phase.epochs >= 1 and phase.name for phase in phases)
