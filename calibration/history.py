"""Versions of a recipe and the record of who changed what, when and why.

Beside `PRODUCT.recipe.toml` lies the folder `PRODUCT.recipe.history`:

    0001.recipe.toml   every version, as it was in force
    audit.jsonl        one JSON object per change, only ever appended to
    0003.unusable.toml what somebody had edited by hand to something impossible, before a rollback
    lock               held while one change is made

A change writes the new version into the history, then the audit line, then replaces the recipe:
whatever is interrupted, the recipe in force is whole, and a change in force has its line. A recipe
that was changed by other means is noticed at the next change and gets a line of its own.
"""

from __future__ import annotations

import fcntl
import getpass
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from hashlib import sha256
from pathlib import Path
from typing import Any

from engine.errors import RecipeError
from engine.recipe import Recipe, change_recipe, load_recipe, save_recipe

SUFFIX = ".recipe.toml"
AUDIT_SCHEMA_VERSION = 1


@dataclass(frozen=True)
class Change:
    """Who changes a recipe, how and why.

    Attributes:
        action: `create`, `copy`, `set`, `calibrate` or `rollback`.
        why: The reason, in the words of who changes it.
        who: Name of that person; empty = the account that runs the program.
    """

    action: str
    why: str
    who: str = ""

    def name(self) -> str:
        """Return the person's name."""
        if self.who:
            return self.who
        try:
            return getpass.getuser()
        except (KeyError, OSError):  # an account without a name, as in some containers
            return f"uid {os.getuid()}"


def history_folder(path: Path) -> Path:
    """Return the folder of a recipe's versions and audit file; it may not exist yet."""
    return path.with_name(f"{path.name.removesuffix(SUFFIX).removesuffix('.toml')}.recipe.history")


def release(
    recipe: Recipe, path: Path, change: Change, *, new: bool = False, mend: bool = False
) -> Recipe:
    """Put a recipe in force as the next version of what lies at `path`, with its audit line.

    Args:
        recipe: The recipe; its version number is replaced.
        path: `PRODUCT.recipe.toml`.
        change: Who, how and why.
        new: Nothing may lie there yet.
        mend: What lies there may be unusable; it is kept in the history.

    Returns:
        The recipe with its version number.

    Raises:
        RecipeError: `path` holds something else, or a file cannot be written; what was in force
            stays in force.
    """
    with _locked(path) as folder:
        old = _in_force(path, folder, mend=mend)
        if new and old is not None:
            raise RecipeError(f"{path}: already exists; name another file, or change this recipe")
        if old is None and new and stored_versions(path):
            raise RecipeError(
                f"{history_folder(path)}: holds versions of a recipe that is gone; roll back to "
                "one of them or name another file"
            )
        latest = max([*stored_versions(path), old.version if old else 0])
        released = change_recipe(recipe, {"version": latest + 1})
        stored = _version_path(folder, released.version)
        save_recipe(released, stored)
        _append(folder, _entry(change, old, released, _file_hash(stored)))
        save_recipe(released, path)
    return released


def stored_versions(path: Path) -> list[int]:
    """Return the version numbers in the history, ascending."""
    names = (stored.name for stored in history_folder(path).glob(f"*{SUFFIX}"))
    return sorted(int(name.removesuffix(SUFFIX)) for name in names if name[0].isdigit())


def load_version(path: Path, version: int) -> Recipe:
    """Read one version of a recipe.

    Raises:
        RecipeError: There is no such version, or its file is damaged.
    """
    stored = _version_path(history_folder(path), version)
    if stored.exists():
        return load_recipe(stored)
    if path.exists():
        recipe = load_recipe(path)
        if recipe.version == version:
            return recipe
    known = ", ".join(str(one) for one in stored_versions(path)) or "none"
    raise RecipeError(f"{path}: expected a stored version ({known}), found no version {version}")


def roll_back(path: Path, version: int, change: Change) -> Recipe:
    """Put an old version in force again, as the next version, also over an unusable recipe.

    Raises:
        RecipeError: There is no such version, or a file cannot be written.
    """
    return release(load_version(path, version), path, change, mend=True)


def read_audit(path: Path) -> list[dict[str, Any]]:
    """Return the audit lines of a recipe, oldest first.

    A line that a power loss cut short is given as `{"damaged": text}`.

    Raises:
        RecipeError: The audit file cannot be read.
    """
    audit = history_folder(path) / "audit.jsonl"
    try:
        lines = audit.read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise RecipeError(f"{audit}: cannot be read ({error.strerror}); check the file") from error
    return [_parsed(line) for line in lines if line]


def compare(old: Recipe | None, new: Recipe) -> list[dict[str, Any]]:
    """List what differs: `{"key", "old", "new"}`, keys as `recipe set` takes them."""
    before = _flat(old.model_dump(mode="json")) if old else {}
    after = _flat(new.model_dump(mode="json"))
    keys = [*after, *(key for key in before if key not in after)]
    return [
        {"key": key, "old": before.get(key), "new": after.get(key)}
        for key in keys
        if before.get(key) != after.get(key)
    ]


def _flat(content: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Flatten tables to dotted keys; views by name, the hashes of the parts as one."""
    flat: dict[str, Any] = {}
    for key, value in content.items():
        name = f"{prefix}{key}"
        if key == "watch":
            # Hundreds of numbers that only calibration writes: one line says whether they differ.
            digest = sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:12]
            flat[name] = f"{value['parts']} parts, {digest}" if value else None
        elif isinstance(value, Mapping):
            flat |= _flat(value, f"{name}.")
        elif key == "master_png":
            flat[name] = sha256(value.encode()).hexdigest()[:12]
        elif key == "golden":
            for part in value:
                flat[f"{name}.{part['name'] or part['file']}"] = "good" if part["good"] else "bad"
        elif key == "views":
            for view in value:
                inner = {k: v for k, v in view.items() if k != "name"}
                flat |= _flat(inner, f"{name}.{view['name']}.")
        elif key == "part_hashes":
            digest = sha256("".join(sorted(value)).encode()).hexdigest()[:12]
            flat[name] = f"{len(value)} files, {digest}" if value else None
        else:
            flat[name] = value
    return flat


def _in_force(path: Path, folder: Path, *, mend: bool) -> Recipe | None:
    """Load the recipe in force; record it when it is not what the last audit line says."""
    if not path.exists():
        return None
    known = stored_versions(path)
    try:
        recipe = load_recipe(path)
    except RecipeError as error:
        if not (mend and known):
            raise
        kept = folder / f"{known[-1]:04}.unusable.toml"
        kept.write_bytes(path.read_bytes())
        latest = load_version(path, known[-1])
        change = Change("found", f"unusable ({error}); kept as {kept.name}", "unknown")
        _append(folder, _entry(change, latest, latest, _file_hash(kept)))
        return latest
    entries = read_audit(path)
    last = next((entry for entry in reversed(entries) if "sha256" in entry), None)
    if last is not None and last["sha256"] == _file_hash(path):
        return recipe
    why = "changed by other means" if last else "first seen"
    before = load_version(path, known[-1]) if known else None
    # It keeps its number unless another content was stored under it.
    stored = _version_path(folder, recipe.version)
    if stored.exists() and compare(load_recipe(stored), recipe):
        recipe = change_recipe(recipe, {"version": known[-1] + 1})
        stored = _version_path(folder, recipe.version)
    save_recipe(recipe, stored)
    found = _entry(Change("found", why, "unknown"), before, recipe, _file_hash(path))
    _append(folder, found)
    return recipe


def _entry(change: Change, old: Recipe | None, new: Recipe, digest: str) -> dict[str, Any]:
    return {
        "schema_version": AUDIT_SCHEMA_VERSION,
        "when": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "who": change.name(),
        "action": change.action,
        "why": change.why,
        "product": new.product,
        "from_version": old.version if old else None,
        "version": new.version,
        "changes": [one for one in compare(old, new) if one["key"] != "version"],
        "sha256": digest,
    }


def _append(folder: Path, entry: Mapping[str, Any]) -> None:
    audit = folder / "audit.jsonl"
    try:
        with audit.open("ab+") as file:
            torn = False
            if file.seek(0, os.SEEK_END):
                file.seek(-1, os.SEEK_END)
                torn = file.read(1) != b"\n"  # a power loss cut the last line short
            line = json.dumps(entry, ensure_ascii=False)
            file.write((b"\n" if torn else b"") + line.encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise RecipeError(
            f"{audit}: cannot be written ({error.strerror}); nothing was changed: "
            "check the folder and the free space"
        ) from error


@contextmanager
def _locked(path: Path) -> Iterator[Path]:
    """Make sure that one change at a time is made; gives the history folder."""
    if not path.absolute().parent.is_dir():
        raise RecipeError(f"{path}: its folder does not exist; make it first")
    folder = history_folder(path)
    try:
        folder.mkdir(exist_ok=True)
        file = (folder / "lock").open("w")
    except OSError as error:
        raise RecipeError(
            f"{folder}: cannot be written ({error.strerror}); check the folder and its rights"
        ) from error
    with file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield folder


def _parsed(line: str) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except ValueError:
        entry = None
    return entry if isinstance(entry, dict) else {"damaged": line}


def _version_path(folder: Path, version: int) -> Path:
    return folder / f"{version:04}{SUFFIX}"


def _file_hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
