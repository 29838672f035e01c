"""Verdicts as MQTT messages, against a real broker in a process of its own."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from waiting import until

from app.devices import mqtt
from app.devices.mqtt import MqttPublisher, publishing
from app.settings import MqttSettings
from app.station.ports import PartRecord, SignalState
from app.station.snapshot import PartView
from engine.types import Verdict

pytest.importorskip("paho.mqtt.client", reason="MQTT needs the mqtt extra")
pytest.importorskip("amqtt", reason="a broker needs the dev extra")

BROKER = Path(__file__).resolve().parents[2] / "support" / "mqtt_broker.py"
RECORD = PartRecord(
    part_id="P1",
    sequence=7,
    lot="L",
    verdict=Verdict.NG,
    score=0.75,
    threshold=0.5,
    reason="",
    product="plate",
    recipe_version=3,
    bundle_sha256="",
    backend="openvino/fp32",
    wall_time_ns=1,
    cycle_ms=math.nan,
    signal=SignalState.SENT,
)


def view(part_id: str) -> PartView:
    return PartView(replace(RECORD, part_id=part_id), None, None, (0, 0, 1, 1))


class Parts:
    """Judged parts, told by hand."""

    tell: Any = None

    def subscribe(self, callback):
        self.tell = callback
        return lambda: setattr(self, "tell", None)


@contextmanager
def broker() -> Iterator[int]:
    program = [sys.executable, str(BROKER)]
    pipe = subprocess.PIPE
    with subprocess.Popen(program, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as child:
        assert child.stdout is not None
        try:
            yield int(child.stdout.readline())
        finally:
            child.kill()


@contextmanager
def listening(port: int) -> Iterator[list[tuple[str, str]]]:
    from paho.mqtt.client import Client
    from paho.mqtt.enums import CallbackAPIVersion

    heard: list[tuple[str, str]] = []
    subscribed: list[object] = []
    client = Client(CallbackAPIVersion.VERSION2)
    client.on_message = lambda *args: heard.append((args[2].topic, args[2].payload.decode()))
    client.on_subscribe = lambda *args: subscribed.append(args)
    client.connect("127.0.0.1", port)
    client.loop_start()
    client.subscribe("plant/#", qos=1)
    assert until(lambda: bool(subscribed), 30.0)
    try:
        yield heard
    finally:
        client.disconnect()
        client.loop_stop()


def settings(port: int) -> MqttSettings:
    return MqttSettings(host="127.0.0.1", port=port, topic="plant")


def test_every_part_is_told_once_and_the_end_too():
    parts = Parts()
    with broker() as port, listening(port) as heard:
        with publishing(settings(port), "Station #1/a", parts):
            assert until(lambda: ("plant/Station _1_a/state", "online") in heard, 30.0)
            parts.tell(view("P1"))
            assert until(lambda: len(heard) == 2, 30.0)
        assert until(lambda: len(heard) == 3, 30.0)
    topic, text = heard[1]
    assert topic == "plant/Station _1_a/part"
    content = json.loads(text)
    assert (content["part_id"], content["verdict"], content["score"]) == ("P1", "NG", 0.75)
    assert content["cycle_ms"] is None
    assert heard[2] == ("plant/Station _1_a/state", "offline")


def test_what_was_told_before_a_broker_was_there_arrives_then():
    with broker() as port, listening(port) as heard:
        publisher = MqttPublisher(settings(port), "S")
        publisher.publish(view("P1"))
        publisher.publish(view("P2"))
        publisher.start()

        def told() -> set[str]:
            return {json.loads(text)["part_id"] for topic, text in heard if topic == "plant/S/part"}

        assert until(lambda: told() == {"P1", "P2"}, 60.0)
        publisher.close()


def test_a_broker_that_stays_away_costs_messages_and_no_time(monkeypatch):
    monkeypatch.setattr(mqtt, "WAITING_MESSAGES", 5)
    publisher = MqttPublisher(settings(1), "S")
    for number in range(8):
        publisher.publish(view(f"P{number}"))
    assert publisher.dropped == 3
    publisher.close()


def test_without_a_host_nobody_is_told():
    parts = Parts()
    with publishing(MqttSettings(), "S", parts):
        assert parts.tell is None
