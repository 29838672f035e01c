"""`python -m app` is `gonogo run`: the station on this machine, with its window."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the station with the arguments of this process."""
    from gonogo import main as gonogo_main

    sys.argv[1:1] = ["run"]
    gonogo_main()


if __name__ == "__main__":
    main()
