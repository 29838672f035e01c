"""Where the releases of a station lie, which of them may run, and the check at every load.

    releases/
      releases.log.jsonl, releases.log.head    who put what in force, when and why (see chained_log)
      PRODUCT/7/                                an installed release, never changed
      PRODUCT/active -> 7                       what the station file names

The highest version that was ever in force is read from the log. An older one runs only while the
last line about its product is a rollback to it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

import platformdirs
from pydantic import JsonValue

from engine.chained_log import ChainedLog
from engine.errors import ReleaseError, SignatureError
from engine.recipe import Recipe
from engine.release import BUNDLE_NAME, RECIPE_NAME, check_folder
from engine.signature import has_system_keys, trusted_keys

STORE_VARIABLE = "GONOGO_RELEASES"
SYSTEM_STORE = Path("/var/lib/gonogo/releases")
"""Where jetson_setup.sh makes one."""
LOG_NAME = "releases.log.jsonl"
ACTIVE_NAME = "active"
ACTIVATE, ROLLBACK = "activate", "rollback"
_MAX_FOLDER_NAME = 200


def default_store() -> Path:
    """Return the release store: `GONOGO_RELEASES`, the service's, or in the user's data folder."""
    named = os.environ.get(STORE_VARIABLE, "")
    if named or SYSTEM_STORE.is_dir():
        return Path(named or SYSTEM_STORE)
    return Path(platformdirs.user_data_dir("gonogo", appauthor=False)) / "releases"


@dataclass(frozen=True)
class Standing:
    """What the log says of one product.

    Attributes:
        high_water: Highest version that was ever put in force; 0 = none.
        rolled_back_to: Version that the last line puts back; None where it is no rollback.
    """

    high_water: int
    rolled_back_to: int | None

    def permits(self, version: int) -> bool:
        """Whether a version may run."""
        return version >= self.high_water or version == self.rolled_back_to


class ReleaseStore:
    """The layout of a release store; reads only."""

    def __init__(self, root: Path) -> None:
        """Name the folder; it need not exist yet."""
        self.root = root
        self.log = ChainedLog(root / LOG_NAME)

    def product_folder(self, product: str) -> Path:
        """Return the folder of a product; its name is the product's, with unsafe characters quoted.

        Raises:
            ReleaseError: The name is too long for a folder.
        """
        name = quote(product, safe=" ")
        if name.startswith("."):
            name = f"%2E{name[1:]}"
        if not name or len(name) > _MAX_FOLDER_NAME:
            raise ReleaseError(
                f"product {product[:40]!r}...: its name is too long for a folder; shorten it"
            )
        return self.root / name

    def version_folder(self, product: str, version: int) -> Path:
        """Return the folder of a version; it may not exist."""
        return self.product_folder(product) / str(version)

    def products(self) -> list[str]:
        """Return the products that have a folder.

        Raises:
            ReleaseError: The store cannot be read.
        """
        return sorted(unquote(name) for name in _folders_in(self.root) if not name.startswith("."))

    def versions(self, product: str) -> list[int]:
        """Return the installed versions of a product, ascending.

        Raises:
            ReleaseError: They cannot be read.
        """
        found = _folders_in(self.product_folder(product))
        return sorted(int(name) for name in found if name.isdecimal())

    def active(self, product: str) -> int | None:
        """Return the version that the product's link names; None where it names none."""
        link = self.product_folder(product) / ACTIVE_NAME
        try:
            name = os.readlink(link)  # noqa: PTH115 - the text of the link, not a path
        except OSError:
            return None
        return int(name) if name.isdecimal() else None

    def standing(self, product: str) -> Standing:
        """Return what the log says of a product.

        Raises:
            ReleaseError: The log was changed by other means, or cannot be read.
        """
        high_water, rolled_back_to = 0, None
        for entry in self.log.read():
            version = _version(entry)
            if entry.get("product") != product or entry.get("action") not in (ACTIVATE, ROLLBACK):
                continue
            high_water = max(high_water, version)
            rolled_back_to = version if entry["action"] == ROLLBACK else None
        return Standing(high_water, rolled_back_to)


def check_at_load(bundle_path: Path, recipe_path: Path) -> Recipe | None:
    """Refuse what no trusted key has signed, before anything of it is used.

    Args:
        bundle_path: The bundle that shall run.
        recipe_path: The recipe that shall run.

    Returns:
        The recipe exactly as it was signed; None where no key is installed and nothing is asked.

    Raises:
        ReleaseError: A key is installed, and the two are no whole, signed release in a release
            store, or an older one than was in force without a rollback.
    """
    keys = trusted_keys()
    if not keys:
        return None
    folder = recipe_path.resolve().parent
    is_release = (
        bundle_path.resolve() == folder / BUNDLE_NAME
        and recipe_path.resolve() == folder / RECIPE_NAME
    )
    if not is_release:
        raise SignatureError(
            f"{recipe_path}: this station takes signed releases only, and this recipe with "
            f"{bundle_path} is none; install one with gonogo deploy install and name "
            f"STORE/PRODUCT/active/{RECIPE_NAME} and .../{BUNDLE_NAME}"
        )
    release = check_folder(folder, keys)
    store = ReleaseStore(folder.parent.parent)
    _refuse_other_store(store.root)
    product, version = release.manifest.product, release.manifest.version
    if folder != store.version_folder(product, version):
        raise ReleaseError(
            f"{folder}: expected in {store.version_folder(product, version)}; "
            "install it with gonogo deploy install"
        )
    standing = store.standing(product)
    if not standing.high_water:
        raise ReleaseError(
            f"{folder}: was never put in force here; run gonogo deploy activate {product!r} "
            f"{version}"
        )
    if not standing.permits(version):
        raise ReleaseError(
            f"{folder}: version {version} is older than {standing.high_water}, which was in force "
            f"here; bring it back with gonogo deploy rollback {product!r} --to {version} --reason "
            "..."
        )
    return release.recipe


def _refuse_other_store(root: Path) -> None:
    """Take releases from the administrators' store only, where there is one.

    Whoever may write the station file could name a store of his own else, in whose log an older
    release is the newest.
    """
    if has_system_keys() and SYSTEM_STORE.is_dir() and root != SYSTEM_STORE.resolve():
        raise ReleaseError(
            f"{root}: expected the releases in {SYSTEM_STORE}; install them there, or make it a "
            "link to this folder"
        )


def check_unchanged(found: Recipe, signed: Recipe | None) -> None:
    """Compare what was loaded with what `check_at_load` saw; they differ in a race only.

    Raises:
        ReleaseError: They differ.
    """
    if signed is not None and found != signed:
        raise ReleaseError(
            f"recipe of {found.product}: changed while it was loaded; start again, and find out "
            "who writes to the release store"
        )


def _folders_in(folder: Path) -> list[str]:
    """Names of the folders in a folder, links left out; none where it is not there."""
    try:
        return [path.name for path in folder.iterdir() if path.is_dir() and not path.is_symlink()]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise ReleaseError(
            f"{folder}: cannot be read ({error.strerror}); run it with sudo, or as the account of "
            "the station"
        ) from error


def _version(entry: dict[str, JsonValue]) -> int:
    version = entry.get("version")
    return version if isinstance(version, int) and not isinstance(version, bool) else 0
