"""The machines that `gonogo deploy pack` packs for, and which wheels and versions fit them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from engine.errors import PackError

OLDEST_GLIBC_MINOR = 5


@dataclass(frozen=True)
class Target:
    """A kind of machine.

    Attributes:
        name: What `--target` takes.
        machine: As `uname -m` says.
        python: Version of the system's Python, `3.10`.
        glibc_minor: 35 for glibc 2.35.
        overrides: File in `deploy/constraints` whose lines replace those of `constraints.txt`.
    """

    name: str
    machine: str
    python: str
    glibc_minor: int
    overrides: str

    def platforms(self) -> tuple[str, ...]:
        """Platform tags that pip may take, newest first; pip does not derive the older ones."""
        tags = [
            f"manylinux_2_{minor}_{self.machine}"
            for minor in range(self.glibc_minor, OLDEST_GLIBC_MINOR - 1, -1)
        ]
        tags.append(f"manylinux2014_{self.machine}")
        if self.machine == "x86_64":
            tags += ["manylinux2010_x86_64", "manylinux1_x86_64"]
        return tuple(tags)

    def environment(self) -> dict[str, str]:
        """Values of environment markers there; pip would take those of this machine."""
        return {
            "implementation_name": "cpython",
            "implementation_version": f"{self.python}.0",
            "os_name": "posix",
            "platform_machine": self.machine,
            "platform_python_implementation": "CPython",
            "platform_release": "",
            "platform_system": "Linux",
            "platform_version": "",
            "python_full_version": f"{self.python}.0",
            "python_version": self.python,
            "sys_platform": "linux",
        }

    def needs(self, requirement: Requirement, extras: frozenset[str]) -> bool:
        """Tell whether a requirement counts there, given the extras of whoever asks."""
        if requirement.marker is None:
            return True
        environment = self.environment()
        return any(
            requirement.marker.evaluate({**environment, "extra": extra}) for extra in {"", *extras}
        )


TARGETS: Mapping[str, Target] = {
    target.name: target
    for target in (
        Target("jetpack-6", "aarch64", "3.10", 35, "jetpack-6.txt"),
        Target("jetpack-7", "aarch64", "3.12", 39, "jetpack-7.txt"),
        Target("rtx-22.04", "x86_64", "3.10", 35, "rtx.txt"),
        Target("rtx-24.04", "x86_64", "3.12", 39, "rtx.txt"),
    )
}


def read_pins(source: Path, target: Target) -> dict[str, str]:
    """Versions for a target: `constraints.txt` with the target's own lines in place of its.

    Args:
        source: Root of the checkout.
        target: The machine.

    Returns:
        Canonical name -> version.

    Raises:
        PackError: A file is missing or a line does not pin one version.
    """
    pins = dict(_pins(source / "constraints.txt", target))
    pins.update(_pins(source / "deploy" / "constraints" / target.overrides, target))
    return pins


def _pins(path: Path, target: Target) -> Iterator[tuple[str, str]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise PackError(
            f"{path}: cannot be read ({error.strerror}); run from a whole checkout, or name one "
            "with --source"
        ) from error
    for number, line in enumerate(lines, start=1):
        text = line.partition("#")[0].strip()
        if not text:
            continue
        try:
            requirement = Requirement(text)
        except InvalidRequirement as error:
            raise PackError(f"{path}:{number}: expected NAME==VERSION, found {text!r}") from error
        specifiers = list(requirement.specifier)
        if len(specifiers) != 1 or specifiers[0].operator != "==":
            raise PackError(f"{path}:{number}: expected one version with ==, found {text!r}")
        if target.needs(requirement, frozenset()):
            yield canonicalize_name(requirement.name), specifiers[0].version
