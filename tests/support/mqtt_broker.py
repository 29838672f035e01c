"""A real MQTT broker, as a program of its own: prints its port, ends with its standard input."""

from __future__ import annotations

import asyncio
import sys


async def _serve() -> None:
    from amqtt.broker import Broker

    anybody = {"amqtt.plugins.authentication.AnonymousAuthPlugin": {"allow_anonymous": True}}
    listener = {"type": "tcp", "bind": "127.0.0.1:0"}
    broker = Broker({"listeners": {"default": listener}, "plugins": anybody})
    await broker.start()
    found = broker._servers["default"].instance.sockets[0].getsockname()[1]
    sys.stdout.write(f"{found}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await broker.shutdown()


if __name__ == "__main__":
    asyncio.run(_serve())
