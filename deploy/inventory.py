"""What is installed beside Gonogo: third-party notices for people, CycloneDX for programs.

    python -m deploy.inventory notices -o THIRD_PARTY_NOTICES.md
    python -m deploy.inventory sbom -o sbom.cdx.json

Both read the metadata of the installed distributions, so on a station they describe that station.
`--station` leaves out what Gonogo's base install does not need. The SBOM is CycloneDX 1.6; the same
installation always gives the same bytes, but for the time, which SOURCE_DATE_EPOCH can fix.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PRODUCT = "gonogo"
FONTS_NOTICE = Path(__file__).resolve().parents[1] / "app" / "ui" / "assets" / "FONTS.txt"

_LONGEST_NAME = 100
_LICENCE_WORDS = ("licen", "copying", "notice", "authors")

_INTRODUCTION = """\
# Third-party notices

Gonogo itself is under the Apache licence 2.0. It runs with the software below, which keeps its own
licences; this list was made from the metadata of what is installed. Qt (PySide6) is used under the
LGPL-3.0 and is installed as libraries of its own, which may be replaced. Software that came with
the machine, such as its drivers, CUDA or TensorRT, is not listed.
"""


@dataclass(frozen=True)
class Component:
    """One installed distribution.

    Attributes:
        name: As it calls itself.
        version: Its version.
        licence: SPDX expression or name of its licence; `unknown` when it says nothing.
        is_expression: Whether `licence` is an SPDX expression.
        website: Its address.
        needs: Canonical names of the installed distributions that it needs directly.
        licence_files: Texts that it carries, by file name.
    """

    name: str
    version: str
    licence: str
    is_expression: bool
    website: str
    needs: tuple[str, ...]
    licence_files: tuple[tuple[str, str], ...]

    @property
    def purl(self) -> str:
        """Package URL, which names it everywhere."""
        return f"pkg:pypi/{canonicalize_name(self.name)}@{self.version.replace('+', '%2B')}"


def installed_components(*, station_only: bool = False) -> list[Component]:
    """Everything installed beside Gonogo, by name.

    Args:
        station_only: Leave out what the base install does not need.
    """
    if station_only:
        return needed_components(distribution(PRODUCT).requires or ())
    found = {canonicalize_name(owner.name): owner for owner in distributions()}
    return [_component(owner) for name, owner in sorted(found.items()) if name != PRODUCT]


def needed_components(requirements: Iterable[str]) -> list[Component]:
    """What is installed of a list of requirements and of what these need, by name."""
    found: dict[str, Distribution] = {}
    waiting = [Requirement(line) for line in requirements if _applies(Requirement(line))]
    while waiting:
        need = waiting.pop()
        name = canonicalize_name(need.name)
        owner = _installed(name)
        if owner is None or name in found:
            continue
        found[name] = owner
        waiting += _requirements(owner, need.extras)
    return [_component(owner) for _, owner in sorted(found.items())]


def is_strong_copyleft(licence: str) -> bool:
    """Whether every alternative of a licence is the GPL or AGPL (the LGPL is neither)."""
    alternatives = licence.replace("(", " ").replace(")", " ").split(" OR ")
    return all(_names_gpl(alternative) for alternative in alternatives)


def notices(components: Iterable[Component]) -> str:
    """Markdown: a table of all components, then the licence texts that they carry."""
    rows = list(components)
    lines = [_INTRODUCTION, "| software | version | licence |", "|---|---|---|"]
    lines += [f"| [{row.name}]({row.website}) | {row.version} | {row.licence} |" for row in rows]
    lines.append("")
    if FONTS_NOTICE.is_file():
        lines += ["## Fonts", "", *_quoted(FONTS_NOTICE.read_text(encoding="utf-8"))]
    for row in rows:
        for name, text in row.licence_files:
            lines += [f"## {row.name} {row.version}: {name}", "", *_quoted(text)]
    return "\n".join(lines)


def sbom(
    components: Iterable[Component], *, direct: Iterable[str], version: str, timestamp: str
) -> dict[str, Any]:
    """Software bill of materials, CycloneDX 1.6.

    Args:
        components: What is installed beside Gonogo.
        direct: Names of what Gonogo itself asks for, in its base or an extra.
        version: Gonogo's own version.
        timestamp: ISO 8601, UTC.
    """
    rows = list(components)
    own = f"pkg:pypi/{PRODUCT}@{version}"
    references = {str(canonicalize_name(row.name)): row.purl for row in rows}
    entries = [_sbom_entry(row) for row in rows]
    known = references.keys()
    needs = [(own, {str(canonicalize_name(name)) for name in direct})]
    needs += [(row.purl, set(row.needs)) for row in rows]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([own, entries], sort_keys=True))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": timestamp,
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": PRODUCT,
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "purl": own,
            },
        },
        "components": entries,
        "dependencies": [
            {"ref": reference, "dependsOn": sorted({references[n] for n in names & known})}
            for reference, names in needs
        ],
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Write one of the two files; 0 when it is written."""
    parser = argparse.ArgumentParser(prog="python -m deploy.inventory", description=__doc__)
    parser.add_argument("what", choices=("notices", "sbom"))
    parser.add_argument("-o", "--output", type=Path, help="file; default: standard output")
    parser.add_argument("--station", action="store_true", help="the base install's needs only")
    chosen = parser.parse_args(arguments)
    components = installed_components(station_only=chosen.station)
    if chosen.what == "notices":
        text = notices(components)
    else:
        own = distribution(PRODUCT)
        direct = [Requirement(line).name for line in own.requires or ()]
        document = sbom(components, direct=direct, version=own.version, timestamp=_now())
        text = json.dumps(document, indent=2) + "\n"
    if chosen.output is None:
        sys.stdout.write(text)
    else:
        chosen.output.write_text(text, encoding="utf-8")
        sys.stderr.write(f"{chosen.output}: {len(components)} components\n")
    return 0


def _component(owner: Distribution) -> Component:
    licence, is_expression = _licence(owner)
    needs = {canonicalize_name(need.name) for need in _requirements(owner, ())}
    installed = tuple(sorted(name for name in needs if _installed(name) is not None))
    texts = tuple(_licence_texts(owner))
    return Component(
        owner.name, owner.version, licence, is_expression, _website(owner), installed, texts
    )


def _website(owner: Distribution) -> str:
    """Its own page, its repository, or its page at the package index."""
    addresses: dict[str, str] = {}
    for line in (
        *(f"homepage,{old}" for old in _lines(owner, "Home-page")),
        *_lines(owner, "Project-URL"),
    ):
        label, _, address = line.partition(",")
        addresses.setdefault(label.strip().lower(), address.strip())
    for label in ("homepage", "source", "source code", "repository", "github", "documentation"):
        if label in addresses:
            return addresses[label]
    return f"https://pypi.org/project/{canonicalize_name(owner.name)}/"


def _licence(owner: Distribution) -> tuple[str, bool]:
    """Licence of a distribution, and whether it is an SPDX expression."""
    for expression in _lines(owner, "License-Expression"):
        return expression, True
    for name in _lines(owner, "License"):
        # Some put the whole text here.
        if "\n" not in name.strip() and len(name) <= _LONGEST_NAME:
            return name.strip(), False
    prefix = "License :: "
    classifiers = [line for line in _lines(owner, "Classifier") if line.startswith(prefix)]
    names = [line.rsplit(" :: ", 1)[-1] for line in classifiers]
    return (" OR ".join(names) if names else "unknown"), False


def _licence_texts(owner: Distribution) -> Iterator[tuple[str, str]]:
    for file in sorted(owner.files or (), key=str):
        metadata = ".dist-info" in str(file) and file.suffix not in {".py", ".pyc"}
        if metadata and any(word in file.name.lower() for word in _LICENCE_WORDS):
            path = Path(str(owner.locate_file(file)))
            if path.is_file():
                yield file.name, path.read_text(encoding="utf-8", errors="replace")


def _lines(owner: Distribution, key: str) -> list[str]:
    values: list[str] = owner.metadata.get_all(key) or []
    return [value for value in values if value and value != "UNKNOWN"]


def _requirements(owner: Distribution, extras: Iterable[str]) -> list[Requirement]:
    needs = [Requirement(line) for line in owner.requires or ()]
    return [need for need in needs if _applies(need, tuple(extras))]


def _applies(need: Requirement, extras: Sequence[str] = ()) -> bool:
    if need.marker is None:
        return True
    return any(need.marker.evaluate({"extra": extra}) for extra in ("", *extras))


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _names_gpl(licence: str) -> bool:
    words = licence.upper().replace("LESSER GENERAL PUBLIC", "").replace("LGPL", "")
    return "GPL" in words or "GENERAL PUBLIC" in words


def _sbom_entry(component: Component) -> dict[str, object]:
    entry: dict[str, object] = {
        "type": "library",
        "bom-ref": component.purl,
        "name": component.name,
        "version": component.version,
        "purl": component.purl,
    }
    if component.is_expression:
        entry["licenses"] = [{"expression": component.licence}]
    elif component.licence != "unknown":
        entry["licenses"] = [{"license": {"name": component.licence}}]
    entry["externalReferences"] = [{"type": "website", "url": component.website}]
    return entry


def _quoted(text: str) -> list[str]:
    return ["~~~text", text.rstrip().replace("~~~", "~ ~ ~"), "~~~", ""]


def _now() -> str:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    zone = datetime.timezone.utc
    now = (
        datetime.datetime.fromtimestamp(int(epoch), zone) if epoch else datetime.datetime.now(zone)
    )
    return now.replace(microsecond=0).isoformat().replace("+00:00", "Z")


if __name__ == "__main__":
    sys.exit(main())
