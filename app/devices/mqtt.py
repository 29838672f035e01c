"""Verdicts as MQTT messages, for whoever watches the line from afar (an extra: `mqtt`).

    TOPIC/STATION/state   online | offline       retained; offline is the broker's own last word
    TOPIC/STATION/part    one JSON object per part, told once it has its verdict

Nothing here is on the way of a verdict, and none of it may hold a part up: a broker that is slow or
gone is waited for in a thread of the library, and what does not fit in between is dropped. The
record is the database; messages are news.
"""

from __future__ import annotations

import json
import logging
import math
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from app.settings import MqttSettings
from app.station.snapshot import PartView
from engine.errors import SettingsError

if TYPE_CHECKING:
    from paho.mqtt.client import Client
    from paho.mqtt.reasoncodes import ReasonCode

LOG = logging.getLogger(__name__)

PASSWORD = "GONOGO_MQTT_PASSWORD"
WAITING_MESSAGES = 1000
_LONGEST_BACKOFF_S = 30
_QUEUE_IS_FULL = 15  # MQTT_ERR_QUEUE_SIZE; paho is imported only when somebody wants it


class Parts(Protocol):
    """Whoever tells of judged parts: the line."""

    def subscribe(self, callback: Callable[[PartView], None]) -> Callable[[], None]:
        """Call `callback` with the parts, off the verdict path; returns what ends that."""


class MqttPublisher:
    """Tells a broker of judged parts.

    Attributes:
        dropped: Messages that found no room while the broker was away.
    """

    def __init__(self, settings: MqttSettings, station: str) -> None:
        """Describe the publisher; nothing is sent before `start`.

        Raises:
            SettingsError: The extra is not installed.
        """
        self.dropped = 0
        self._settings = settings
        # These three mean something in a topic.
        name = "".join("_" if letter in "/+#" else letter for letter in station)
        self._topic = f"{settings.topic}/{name}"
        self._client = _create_client()
        self._client.will_set(f"{self._topic}/state", "offline", qos=1, retain=True)
        self._client.max_queued_messages_set(WAITING_MESSAGES)
        self._client.reconnect_delay_set(1, _LONGEST_BACKOFF_S)
        if settings.username:
            self._client.username_pw_set(settings.username, os.environ.get(PASSWORD))
        if settings.tls:
            self._client.tls_set()
        self._client.on_connect = self._on_connect
        self._client.on_disconnect = self._on_disconnect

    def start(self) -> None:
        """Begin to connect; returns at once, whether a broker is there or not."""
        self._client.connect_async(self._settings.host, self._settings.port)
        self._client.loop_start()

    def publish(self, view: PartView) -> None:
        """Tell of one part; never waits."""
        record = view.record
        content = {
            "part_id": record.part_id,
            "sequence": record.sequence,
            "lot": record.lot,
            "verdict": record.verdict.value,
            "score": _number(record.score),
            "threshold": _number(record.threshold),
            "reason": record.reason,
            "product": record.product,
            "recipe_version": record.recipe_version,
            "backend": record.backend,
            "cycle_ms": _number(record.cycle_ms),
            "time_ns": record.wall_time_ns,
        }
        told = self._client.publish(f"{self._topic}/part", json.dumps(content), qos=1)
        if told.rc == _QUEUE_IS_FULL:
            self.dropped += 1

    def close(self) -> None:
        """Say goodbye where a broker listens, and end; calling twice is harmless."""
        if self._client.is_connected():
            self._client.publish(f"{self._topic}/state", "offline", qos=1, retain=True)
        self._client.disconnect()
        self._client.loop_stop()
        if self.dropped:
            LOG.warning("MQTT: %d messages dropped while no broker took them", self.dropped)

    def _on_connect(
        self, client: Client, _data: object, _flags: object, reason: ReasonCode, _more: object
    ) -> None:
        if reason.is_failure:
            LOG.warning("MQTT: %s refuses us (%s)", self._settings.host, reason)
            return
        LOG.info("MQTT: connected to %s", self._settings.host)
        client.publish(f"{self._topic}/state", "online", qos=1, retain=True)

    def _on_disconnect(
        self, _client: Client, _data: object, _flags: object, reason: ReasonCode, _more: object
    ) -> None:
        if reason.is_failure:
            LOG.warning("MQTT: lost %s (%s); trying again", self._settings.host, reason)


@contextmanager
def publishing(settings: MqttSettings, station: str, parts: Parts) -> Iterator[None]:
    """Tell of the parts as long as the context lasts; without a host nothing happens.

    Raises:
        SettingsError: The extra is not installed.
    """
    if not settings.host:
        yield
        return
    publisher = MqttPublisher(settings, station)
    publisher.start()
    end = parts.subscribe(publisher.publish)
    try:
        yield
    finally:
        end()
        publisher.close()


def _create_client() -> Client:
    try:
        from paho.mqtt.client import Client
        from paho.mqtt.enums import CallbackAPIVersion
    except ImportError as error:
        raise SettingsError(
            "mqtt.host: paho-mqtt is not installed; install it with: pip install 'gonogo[mqtt]'"
        ) from error
    return Client(CallbackAPIVersion.VERSION2)


def _number(value: float) -> float | None:
    """JSON has no NaN."""
    return value if math.isfinite(value) else None
