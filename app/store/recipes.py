"""The recipes of a station as files, with a trash from which everything comes back.

FOLDER/
  bolt.recipe.toml, bolt.recipe.history/, bolt.recipe.golden/     see calibration.history
  trash/20261121T195502.103000Z/
    bolt.recipe.toml, ...                                          what was deleted together
    deleted.json                                                   by whom, and for which bundle
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Protocol

from app.settings import ProductSettings
from app.station.recipe_book import RecipeChange, RecipeDifference, RecipeFile
from app.station.snapshot import StationSnapshot
from calibration.golden import golden_folder
from calibration.history import (
    SUFFIX,
    Change,
    compare,
    history_folder,
    load_version,
    read_audit,
    roll_back,
    stored_versions,
)
from engine.bundle import file_sha256
from engine.errors import RecipeError
from engine.recipe import Recipe, load_recipe

RECIPES_NAME = "recipes"
"""Folder of the data folder in which recipes lie that were taught at this station."""
TRASH = "trash"
NOTE = "deleted.json"
RELEASE_MANIFEST = "manifest.json"
"""Lies beside the recipe of an installed release."""
IN_FORCE = "it is in force; switch to another product first"
SCHEMA_VERSION = 1
_STAMP = "%Y%m%dT%H%M%S.%fZ"


class SwitchingLine(Protocol):
    """What of the line is needed here."""

    def snapshot(self) -> StationSnapshot:
        """State of the station now."""

    def switch_recipe(self, product: str) -> None:
        """Have another recipe put in force; returns at once.

        Raises:
            RecipeError: This station has no such recipe.
        """


class ProductTable(Protocol):
    """The products that the line can switch to, with their files."""

    def files(self) -> Sequence[ProductSettings]:
        """All of them; the first is the one that the line began with."""

    def add(self, product: ProductSettings) -> None:
        """Let the line switch to a product."""

    def remove(self, name: str) -> None:
        """Let the line switch to it no longer."""


class RecipeFolder:
    """`RecipeBook` over the folders in which the recipes of the products lie."""

    def __init__(
        self, table: ProductTable, line: SwitchingLine, more_folders: Iterable[Path] = ()
    ) -> None:
        """Know the folders; nothing is read yet.

        Args:
            table: The products of the line.
            line: Asked for what is in force, and to switch.
            more_folders: Folders of recipes beside those of the products.
        """
        self._table = table
        self._line = line
        self._more = tuple(folder.absolute() for folder in more_folders)
        self._first = next((item.recipe.absolute() for item in table.files()), None)
        self._changing = threading.Lock()

    def recipes(self) -> tuple[RecipeFile, ...]:
        """All recipes, the one in force first, deleted ones last."""
        known = {item.recipe.absolute(): item for item in self._table.files()}
        paths = dict.fromkeys(known)
        for folder in self._folders():
            with suppress(OSError):
                paths |= dict.fromkeys(sorted(folder.glob(f"*{SUFFIX}")))
        snapshot = self._line.snapshot()
        found = [self._read(path, known.get(path), snapshot) for path in paths]
        found.sort(key=lambda item: (not item.version_in_force, item.product.casefold()))
        return (*found, *self._deleted())

    def version(self, path: Path, version: int) -> Recipe:
        """One version of a recipe.

        Raises:
            RecipeError: There is no such version, or it is damaged.
        """
        return load_version(path, version)

    def history(self, path: Path) -> tuple[RecipeChange, ...]:
        """Who changed it when and why, newest first.

        Raises:
            RecipeError: The file of changes cannot be read.
        """
        return tuple(_change(entry) for entry in reversed(read_audit(path)))

    def compare(self, path: Path, old: int, new: int) -> tuple[RecipeDifference, ...]:
        """What differs between two versions.

        Raises:
            RecipeError: There is no such version, or it is damaged.
        """
        changes = compare(load_version(path, old), load_version(path, new))
        return tuple(
            RecipeDifference(one["key"], _text(one["old"]), _text(one["new"]))
            for one in changes
            if one["key"] != "version"
        )

    def activate(self, path: Path, version: int, who: str) -> int:
        """Have the line switch to a version; an old one becomes the newest before.

        Returns:
            The number under which it comes into force.

        Raises:
            InspectionError: The line cannot switch to it; nothing has changed.
        """
        with self._changing:
            wanted = load_version(path, version)
            files = self._files_of(path)
            if files is None:
                raise RecipeError(
                    f"{wanted.product}: the line does not know this recipe; name it with its "
                    "bundle as [[products]] in the station file"
                )
            if not wanted.thresholds:
                raise RecipeError(
                    f"{wanted.product}, version {version}: is a draft without a threshold; "
                    "calibrate it first"
                )
            if wanted.bundle_sha256 and file_sha256(files.bundle) != wanted.bundle_sha256:
                raise RecipeError(
                    f"{wanted.product}, version {version}: belongs to another bundle than "
                    f"{files.bundle.name}; name that one in the station file, or calibrate again"
                )
            if wanted.version != load_recipe(path).version:
                if _is_released(path):
                    raise RecipeError(
                        f"{wanted.product}: belongs to a signed release; go back with gonogo "
                        "deploy rollback"
                    )
                change = Change("rollback", f"version {version} put in force again", who)
                wanted = roll_back(path, version, change)
            self._line.switch_recipe(files.name)
        return wanted.version

    def delete(self, path: Path, who: str) -> Path:
        """Move a recipe with its history and golden parts to the trash; returns where it lies.

        Raises:
            RecipeError: It is in use, or cannot be moved; nothing has changed.
        """
        with self._changing:
            path = path.absolute()
            files = self._files_of(path)
            item = self._read(path, files, self._line.snapshot())
            if item.in_use:
                raise RecipeError(f"{item.product}: not deleted; {item.in_use}")
            now = datetime.now(timezone.utc)
            trash = path.parent / TRASH / now.strftime(_STAMP)
            note: dict[str, Any] = {
                "schema_version": SCHEMA_VERSION,
                "who": who,
                "product": item.product,
                "bundle": str(files.bundle) if files is not None else "",
            }
            if files is not None:
                self._table.remove(files.name)
            try:
                trash.mkdir(parents=True)
                (trash / NOTE).write_text(json.dumps(note), encoding="utf-8")
                _move_all(path, trash)
            except OSError as error:
                if files is not None:
                    self._table.add(files)
                raise RecipeError(_why_not(path, error)) from error
            return trash / path.name

    def put_back(self, path: Path) -> Path:
        """Take a recipe out of the trash; returns where it lies again.

        Raises:
            RecipeError: Its place is taken, or it cannot be moved; nothing has changed.
        """
        with self._changing:
            folder = path.parent.parent.parent
            target = folder / path.name
            if path.parent.parent.name != TRASH:
                raise RecipeError(f"{path}: is not in the trash; nothing was put back")
            if any(one.exists() for one in _belongings(target)):
                raise RecipeError(f"{target}: lies there already; rename or delete that one first")
            note = _read_note(path.parent)
            try:
                _move_all(path, folder)
                with suppress(OSError):
                    (path.parent / NOTE).unlink()
                    path.parent.rmdir()
            except OSError as error:
                raise RecipeError(_why_not(path, error)) from error
            product = str(note.get("product", ""))
            # Where the line was given other files of this product meanwhile, it keeps them.
            if note.get("bundle") and all(one.name != product for one in self._table.files()):
                bundle = Path(str(note["bundle"]))
                self._table.add(ProductSettings(name=product, bundle=bundle, recipe=target))
            return target

    def _folders(self) -> tuple[Path, ...]:
        beside = (item.recipe.absolute().parent for item in self._table.files())
        return tuple(dict.fromkeys((*beside, *self._more)))

    def _files_of(self, path: Path) -> ProductSettings | None:
        for item in self._table.files():
            if item.recipe.absolute() == path.absolute():
                return item
        return None

    def _read(
        self, path: Path, files: ProductSettings | None, snapshot: StationSnapshot
    ) -> RecipeFile:
        name = files.name if files is not None else path.name.removesuffix(SUFFIX)
        in_force = files is not None and snapshot.product == files.name
        version = snapshot.recipe_version if in_force else 0
        use = ""
        if in_force:
            use = IN_FORCE
        elif files is not None and snapshot.switching_to == files.name:
            use = "the line is switching to it; wait, and switch to another product first"
        elif path == self._first:
            use = "the station starts with it; have it start with another recipe first"
        elif _is_released(path):
            use = "it belongs to a signed release; gonogo deploy manages those"
        try:
            recipe = load_recipe(path)
        except RecipeError as error:
            versions = tuple(reversed(stored_versions(path)))
            return RecipeFile(path, name, None, versions, version, problem=str(error), in_use=use)
        versions = tuple(sorted({*stored_versions(path), recipe.version}, reverse=True))
        same = recipe.product == snapshot.product and recipe.version == snapshot.recipe_version
        if same and files is None:
            # The line has been given other files for this product, and not switched to them yet.
            use = use or IN_FORCE
        return RecipeFile(
            path, recipe.product, recipe, versions, version, files is not None, in_use=use
        )

    def _deleted(self) -> list[RecipeFile]:
        found: list[RecipeFile] = []
        for folder in self._folders():
            for path in sorted((folder / TRASH).glob(f"*/*{SUFFIX}"), reverse=True):
                note = _read_note(path.parent)
                recipe, problem = None, ""
                try:
                    recipe = load_recipe(path)
                except RecipeError as error:
                    problem = str(error)
                product = recipe.product if recipe is not None else path.name.removesuffix(SUFFIX)
                versions = {*stored_versions(path), *([recipe.version] if recipe else [])}
                found.append(
                    RecipeFile(
                        path,
                        product,
                        recipe,
                        tuple(sorted(versions, reverse=True)),
                        problem=problem,
                        deleted_ns=_deletion_ns(path.parent),
                        deleted_by=str(note.get("who", "")),
                    )
                )
        return found


def _is_released(path: Path) -> bool:
    """Whether a recipe belongs to a release, which nobody changes."""
    return (path.parent / RELEASE_MANIFEST).is_file()


def _belongings(path: Path) -> tuple[Path, ...]:
    """A recipe and what goes with it; the recipe first."""
    return path, history_folder(path), golden_folder(path)


def _move_all(path: Path, folder: Path) -> None:
    """Move a recipe with what goes with it into a folder of the same disk, or nothing at all.

    Raises:
        OSError: One could not be moved; what had been is back.
    """
    moved: list[tuple[Path, Path]] = []
    try:
        for source in _belongings(path):
            if source.exists():
                target = folder / source.name
                source.rename(target)
                moved.append((source, target))
    except OSError:
        for source, target in reversed(moved):
            target.rename(source)
        raise


def _read_note(folder: Path) -> dict[str, Any]:
    """What is known of a deletion; nothing where the note is gone or damaged."""
    try:
        note = json.loads((folder / NOTE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}


def _deletion_ns(folder: Path) -> int:
    try:
        moment = datetime.strptime(folder.name, _STAMP).replace(tzinfo=timezone.utc)
    except ValueError:
        return 1
    return int(moment.timestamp() * 1e9)


def _why_not(path: Path, error: OSError) -> str:
    return (
        f"{path}: cannot be moved ({error.strerror}); check the rights of its folder, nothing was "
        "changed"
    )


def _change(entry: dict[str, Any]) -> RecipeChange:
    if "damaged" in entry:
        return RecipeChange("", "", "damaged", str(entry["damaged"]))
    when, who, action, why = (str(entry.get(key) or "") for key in ("when", "who", "action", "why"))
    version = entry.get("version")
    return RecipeChange(when, who, action, why, version if isinstance(version, int) else 0)


def _text(value: object) -> str:
    """A value as text; a list one after the other."""
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)
