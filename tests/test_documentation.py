"""The documentation agrees with the program and with itself."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from engine.models import METHODS

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "docs" / "_ext"))
reference_pages: Any = importlib.import_module("reference_pages")

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")
GENERATED = ROOT / "docs" / "reference"


def tracked_pages():
    done = subprocess.run(
        ["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in done.stdout.split() if (ROOT / name).is_file()]


def test_no_link_of_any_page_is_dead():
    generated = {GENERATED / f"{name}.md" for name in reference_pages.pages()}
    dead = []
    for page in tracked_pages():
        text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for match in LINK.finditer(text):
            target = (match[1] or match[2]).partition("#")[0]
            if not target or re.match(r"[a-z]+:", target):
                continue
            path = (page.parent / target).resolve()
            if not path.exists() and path not in generated:
                dead.append(f"{page.relative_to(ROOT)}: {target}")
    assert dead == []


def test_no_page_or_source_names_a_machine_path():
    pattern = "/tm" + "p/|/wor" + "k/"
    done = subprocess.run(
        ["git", "grep", "-nE", pattern, "--", "*.md", "app", "engine", "training", "calibration"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout == ""


def test_command_reference_holds_every_command_and_option():
    import gonogo

    page = reference_pages.commands_page()
    seen = set()
    for name, command in reference_pages.all_commands(gonogo.cli):
        seen.add(name.split()[1])
        heading = f"## {name}\n"
        assert heading in page
        section = re.split(r"\n##+ ", page.split(heading, 1)[1])[0]
        for parameter in command.params:
            for option in parameter.opts:
                if option.startswith("--") and option != "--help" and not parameter.hidden:
                    assert option in section, f"{name} {option}"
    assert seen == set(gonogo.COMMANDS)


@pytest.mark.parametrize("name", ["station", "recipe", "manifest"])
def test_key_tables_hold_every_key(name):
    page = reference_pages.pages()[name]
    assert "| `schema_version` |" in page
    wanted = {
        "station": ["takt_ms", "stop_after_rejects", "exposure_us", "run_length"],
        "recipe": ["min_defect_area_px", "thresholds", "warn_thresholds", "part_hashes"],
        "manifest": ["graphs", "good_score_iqr", "sha256"],
    }
    for key in wanted[name]:
        assert f"| `{key}` |" in page
    # Every section that a table points to is there.
    for target in re.findall(r"\]\(#(\w+)\)", page):
        assert re.search(rf"^## {target}$", page, re.MULTILINE | re.IGNORECASE)


def test_every_method_has_a_page_that_names_its_options():
    for method in METHODS:
        page = (ROOT / "docs" / "methods" / f"{method}.md").read_text(encoding="utf-8")
        assert f"engine/models/{method}" in page
        assert "## Checked by" in page


def test_paths_that_method_pages_name_exist():
    for page in (ROOT / "docs" / "methods").glob("*.md"):
        text = page.read_text(encoding="utf-8")
        for path in re.findall(r"`((?:engine|training|tests|calibration)/[\w/.]+)`", text):
            assert (ROOT / path).exists(), f"{page.name}: {path}"


def test_version_stands_in_one_place():
    version = tomlkit.parse((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    done = subprocess.run(
        [sys.executable, "-m", "gonogo", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"gonogo {version['version']}\n"
