"""Refuse a machine that cannot work, with the line that mends it, before anything is installed."""

from __future__ import annotations

import ctypes.util
import importlib.util
import sys

# Libraries that the Qt wheels need from the system: loader name -> Debian/Ubuntu package.
LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "glib-2.0": "libglib2.0-0",
}


def main() -> int:
    """Return 0 when this machine can hold the environment; else say what to install."""
    if not (3, 10) <= sys.version_info[:2] <= (3, 13):
        found = ".".join(map(str, sys.version_info[:3]))
        sys.stderr.write(
            f"Python {found} found, 3.10 to 3.13 needed; "
            "name another one: make setup PYTHON=python3.12\n"
        )
        return 1
    packages = [
        package for name, package in LIBRARIES.items() if not ctypes.util.find_library(name)
    ]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    if packages:
        line = "apt-get update && apt-get install -y " + " ".join(packages)
        sys.stderr.write(f"system libraries are missing; run (as root):  {line}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
