from __future__ import annotations

from typing import get_args

import pytest

from app.devices.plc import create_plc
from app.settings import PlcSettings
from engine.errors import PlcError


@pytest.mark.parametrize("kind", get_args(PlcSettings.model_fields["kind"].annotation))
def test_every_kind_of_the_settings_can_be_made(kind: str) -> None:
    link = create_plc(PlcSettings.model_validate({"kind": kind, "port": "/dev/ttyNOT0"}))
    assert not link.is_connected()
    link.close()


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(PlcError, match=r"'smoke'.*ascii, modbus, .*loopback"):
        create_plc(PlcSettings.model_construct(kind="smoke"))
