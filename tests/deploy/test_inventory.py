"""What is installed beside Gonogo: licences that we may ship, and files that programs can read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import tomlkit

from deploy.inventory import (
    Component,
    installed_components,
    is_strong_copyleft,
    main,
    needed_components,
    notices,
    sbom,
)

PYPROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"

TAIL = Component("Some.Tail", "1.0+cpu", "BSD", False, "https://tail.example", (), ())
HEAD = Component(
    "head", "2.0", "MIT OR Apache-2.0", True, "https://head.example", ("some-tail",),
    (("LICENSE", "Do what you like.\n~~~\nReally.\n"),),
)  # fmt: skip


@pytest.fixture(scope="module")
def station():
    project = tomlkit.parse(PYPROJECT.read_text(encoding="utf-8")).unwrap()["project"]
    return needed_components(project["dependencies"])


def test_base_install_holds_no_gpl_and_says_its_licences(station):
    names = {component.name for component in station}
    # Direct needs, and one that only another one needs.
    assert {"numpy", "pydantic", "PySide6_Essentials", "shiboken6"} <= names
    assert "torch" not in names
    for component in station:
        assert component.licence != "unknown", component.name
        assert not is_strong_copyleft(component.licence), component


@pytest.mark.parametrize(
    ("licence", "strong"),
    [
        ("MIT", False),
        ("LGPL-3.0-only", False),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("BSD License OR GNU General Public License (GPL)", False),
        ("GPL-3.0-or-later", True),
        ("AGPL-3.0-only", True),
        ("GNU Affero General Public License v3", True),
        ("(GPL-2.0-only OR AGPL-3.0-only)", True),
        ("MIT AND GPL-3.0-only", True),
    ],
)
def test_strong_copyleft_is_told_from_the_rest(licence, strong):
    assert is_strong_copyleft(licence) is strong


def test_notices_name_every_component_and_carry_its_texts(station):
    page = notices([*station, HEAD])
    for component in station:
        assert f"| [{component.name}]({component.website}) | {component.version} |" in page
    assert "Do what you like." in page
    # A text cannot end its own block.
    assert page.count("~~~") % 2 == 0
    assert "DejaVu" in page


def test_sbom_has_the_shape_of_cyclonedx():
    document = sbom(
        [HEAD, TAIL], direct=["Head", "absent"], version="0.1", timestamp="2025-01-01T00:00:00Z"
    )
    assert document["bomFormat"] == "CycloneDX"
    assert document["specVersion"] == "1.6"
    assert str(document["serialNumber"]).startswith("urn:uuid:")
    head, tail = document["components"]
    assert head["licenses"] == [{"expression": "MIT OR Apache-2.0"}]
    assert tail["licenses"] == [{"license": {"name": "BSD"}}]
    assert tail["purl"] == tail["bom-ref"] == "pkg:pypi/some-tail@1.0%2Bcpu"
    assert document["dependencies"] == [
        {"ref": "pkg:pypi/gonogo@0.1", "dependsOn": ["pkg:pypi/head@2.0"]},
        {"ref": "pkg:pypi/head@2.0", "dependsOn": ["pkg:pypi/some-tail@1.0%2Bcpu"]},
        {"ref": "pkg:pypi/some-tail@1.0%2Bcpu", "dependsOn": []},
    ]


def test_every_reference_of_the_real_sbom_is_unique_and_known(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for name in ("a", "b"):
        assert main(["sbom", "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    document = json.loads((tmp_path / "a").read_text(encoding="utf-8"))
    references = [entry["bom-ref"] for entry in document["components"]]
    assert len(references) == len(set(references)) == len(installed_components())
    own = document["metadata"]["component"]["bom-ref"]
    for entry in document["dependencies"]:
        assert {entry["ref"], *entry["dependsOn"]} <= {own, *references}


def test_notices_go_to_standard_output(capsys):
    assert main(["notices", "--station"]) == 0
    assert capsys.readouterr().out.startswith("# Third-party notices\n")
