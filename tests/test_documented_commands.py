"""Every command of README and quick start runs, in a folder of its own.

A block is fenced as `bash` or `console`, or indented and made of commands only. What a test must do
differently stands in comments right above the block, where whoever edits it sees them:

    <!-- test: OLD -> NEW -->          take NEW for OLD, which must be there: shorter trainings
    <!-- test: may answer 1 -->        exit code 1 is an answer, too
    <!-- test: needs ../shared -->     skip where the real images are not beside the checkout
    <!-- test: skip REASON -->         do not run

`make TARGET` is only looked up (`make --dry-run`): the targets run tests themselves. Of the real
images a few are taken: 84 good ones and two of each kind of defect.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
PROGRAMS = ("gonogo ", "make ", "python ", "pip ")
NOTE = re.compile(r"<!-- test: (.+?) -->")


@dataclass(frozen=True)
class Block:
    """Commands that stand together, and the notes above them."""

    line: int
    commands: tuple[str, ...]
    notes: tuple[str, ...]

    def adapted(self) -> list[str]:
        """The commands with the replacements that the notes ask for."""
        commands = list(self.commands)
        for note in self.notes:
            if " -> " in note:
                old, new = note.split(" -> ")
                assert any(old in command for command in commands), f"line {self.line}: no {old!r}"
                commands = [command.replace(old, new) for command in commands]
        return commands

    def noted(self, word: str) -> str:
        """The first note that begins with a word, or nothing."""
        return next((note for note in self.notes if note.startswith(word)), "")


def blocks_of(text: str) -> list[Block]:
    """All blocks of commands of a page."""
    blocks: list[Block] = []
    notes: list[str] = []
    lines = text.splitlines()
    index = 0
    while index < len(lines):
        begin = index
        if match := NOTE.fullmatch(lines[index].strip()):
            notes.append(match[1])
        index, body = body_at(lines, index)
        if body:
            blocks.append(Block(begin + 1, tuple(commands_of(body)), tuple(notes)))
        if body or (lines[begin].strip() and not match):
            notes = []
    assert not notes, f"a note at the end belongs to no block: {notes}"
    return blocks


def body_at(lines: list[str], index: int) -> tuple[int, list[str]]:
    """Where to go on after what begins at a line, and its lines if it is a block of commands."""
    end = index + 1
    if lines[index].startswith("```"):
        while not lines[end].startswith("```"):
            end += 1
        commands = lines[index].strip() in {"```bash", "```console"}
        return end + 1, lines[index + 1 : end] if commands else []
    if not lines[index].startswith("    "):
        return end, []
    while end < len(lines) and lines[end].startswith("    "):
        end += 1
    body = lines[index:end]
    return end, body if all(line.strip().startswith(PROGRAMS) for line in body) else []


def commands_of(body: list[str]) -> list[str]:
    """Command lines of a block: continuations joined, prompts and remarks taken off."""
    joined = "\n".join(body).replace("\\\n", " ")
    lines = (line.strip().removeprefix("$ ").strip() for line in joined.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run one command as a user would, with this environment's programs."""
    if command.startswith("make "):
        command = command.replace("make ", f"make --directory {ROOT} --dry-run ", 1)
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        # Networks this small only wait for each other's threads.
        "OMP_NUM_THREADS": "1",
    }
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def run_page(page: Path, folder: Path) -> list[str]:
    """Run all blocks of a page one after the other; returns why some were left out."""
    left_out = []
    for block in blocks_of(page.read_text(encoding="utf-8")):
        if reason := block.noted("skip "):
            left_out.append(f"{page.name}, line {block.line}: {reason.removeprefix('skip ')}")
            continue
        if block.noted("needs ../shared") and not (SHARED / "data").is_dir():
            left_out.append(f"{page.name}, line {block.line}: the real images are not there")
            continue
        good = {0, 1} if block.noted("may answer 1") else {0}
        for command in block.adapted():
            done = run(command, folder)
            told = f"{page.name}, line {block.line}: {command}\n{done.stdout}\n{done.stderr}"
            assert done.returncode in good, told
    return left_out


@pytest.fixture
def folder(tmp_path):
    """An empty folder with a few of the shared images and all weights beside it."""
    product = SHARED / "data" / "screw"
    if product.is_dir():
        for images in (product / "train" / "good", *(product / "test").iterdir()):
            few = tmp_path / "shared" / images.relative_to(SHARED)
            few.mkdir(parents=True)
            for image in sorted(images.glob("*.png"))[: 84 if "train" in images.parts else 2]:
                (few / image.name).symlink_to(image)
        for rest in ("weights", "data/screw/ground_truth"):
            if (SHARED / rest).is_dir():
                (tmp_path / "shared" / rest).symlink_to(SHARED / rest)
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    return checkout


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", ["README.md", "docs/quickstart.md"])
def test_every_command_of_the_page_runs(name, folder):
    left_out = run_page(ROOT / name, folder)
    for reason in left_out:
        sys.stderr.write(f"left out: {reason}\n")


def test_both_pages_have_the_blocks_that_are_meant():
    readme = blocks_of((ROOT / "README.md").read_text(encoding="utf-8"))
    assert [re.sub(r"\s+#.*", "", command) for command in readme[0].commands] == [
        "make demo",
        "make test",
    ]
    commands = [command for block in readme for command in block.commands]
    for name in ("train", "evaluate", "bundle", "calibrate", "inspect", "demo"):
        assert any(command.startswith(f"gonogo {name} ") for command in commands), name
    quick = blocks_of((ROOT / "docs" / "quickstart.md").read_text(encoding="utf-8"))
    assert len(quick) >= 6


def test_parser_tells_commands_from_other_blocks():
    text = """
<!-- test: 45 -> 1 -->
```bash
gonogo train \\
    --epochs 45
```

    app/   what runs
    gonogo run

```toml
[plc]
```

<!-- test: skip no camera -->

    gonogo run x.toml
"""
    first, second = blocks_of(text)
    assert first.adapted() == ["gonogo train      --epochs 1"]
    assert (second.commands, second.noted("skip")) == (("gonogo run x.toml",), "skip no camera")
    stale = Block(1, ("gonogo train --epochs 30",), ("45 -> 1",))
    with pytest.raises(AssertionError, match="no '45'"):
        stale.adapted()
