"""Faults, alarms and the state that follows."""

from __future__ import annotations

import pytest

from app.station.health import Health
from app.station.snapshot import StationState


@pytest.fixture
def states():
    return []


@pytest.fixture
def health(states):
    made = Health(lambda state, reason: states.append((state, reason)))
    made.enter(StationState.READY)
    return made


def test_it_begins_in_starting():
    assert Health(lambda state, reason: None).state is StationState.STARTING


def test_an_unlatched_fault_ends_with_its_cause_but_its_alarm_stays(health, states):
    health.fault("camera", "gone; plug it in", latched=False)
    assert health.state.value == "FAULTED"
    health.clear("camera")
    assert health.state.value == "READY"
    assert health.alarm == "gone; plug it in"
    health.acknowledge()
    assert health.alarm == ""
    assert states[1] == (StationState.FAULTED, "gone; plug it in")


def test_a_latched_fault_stays_until_acknowledged(health):
    health.fault("record", "full", latched=True)
    health.clear("record")
    assert health.state.value == "FAULTED"
    health.acknowledge()
    assert health.state.value == "READY"


def test_an_unlatched_fault_does_not_weaken_a_latched_one(health):
    health.fault("engine", "first", latched=True)
    health.fault("engine", "second", latched=False)
    health.clear("engine")
    assert health.state.value == "FAULTED"


def test_acknowledging_a_latched_fault_does_not_cure_what_still_holds(health):
    health.fault("camera", "lost 11 times", latched=True)
    health.fault("camera", "gone", latched=False)
    health.acknowledge()
    assert health.state.value == "FAULTED"
    assert health.alarm == "gone"
    health.clear("camera")
    assert health.state.value == "READY"


def test_a_latched_fault_whose_cause_has_ended_goes_when_acknowledged(health):
    health.fault("camera", "gone", latched=False)
    health.fault("camera", "lost 11 times", latched=True)
    health.clear("camera")
    assert health.state.value == "FAULTED"
    health.acknowledge()
    assert health.state.value == "READY"


def test_acknowledging_does_not_cure_what_still_holds(health):
    health.fault("camera", "gone", latched=False)
    health.acknowledge()
    assert health.state.value == "FAULTED"
    assert health.alarm == "gone"


def test_a_warning_leaves_the_line_running(health):
    health.warn("plc", "silent")
    assert health.state.value == "READY"
    assert health.alarm == "silent"


def test_two_faults_must_both_end(health):
    health.fault("camera", "a", latched=False)
    health.fault("plc", "b", latched=False)
    health.clear("camera")
    assert health.state.value == "FAULTED"
    assert health.alarm == "a · b"
    health.clear("plc")
    assert health.state.value == "READY"


def test_switching_is_not_ready(health):
    health.enter(StationState.SWITCHING)
    assert health.state.value == "SWITCHING"


def test_nothing_makes_a_closed_station_ready_again(health):
    health.fault("camera", "gone", latched=False)
    health.close()
    health.enter(StationState.READY)
    health.clear("camera")
    health.acknowledge()
    assert health.state.value == "STARTING"
