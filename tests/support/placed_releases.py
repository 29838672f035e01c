"""Releases of the product `plate` in a store: who placed them, and where their files lie."""

from __future__ import annotations

from pathlib import Path

from deploy.install import Audit
from engine.release import BUNDLE_NAME, RECIPE_NAME
from engine.release_store import ReleaseStore

AUDIT = Audit("a test", "because")


def paths_of(store: ReleaseStore, version: str = "active") -> tuple[Path, Path]:
    """The bundle and the recipe of a version."""
    folder = store.product_folder("plate") / version
    return folder / BUNDLE_NAME, folder / RECIPE_NAME
