"""Put releases in place at a station, and one of them in force; every step has its line in the log.

A release is unpacked and verified in a folder that nothing reads, and moved to its name whole. What
is in force is one symbolic link, replaced in one step. So whenever it is interrupted, what was in
force is in force, and the next command clears what lies half-done.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import JsonValue

from engine.errors import ReleaseError
from engine.files import sync_path
from engine.release import (
    GOLDEN_FOLDER,
    MANIFEST_NAME,
    MAX_TOTAL_BYTES,
    Release,
    check_folder,
    unpack_release,
)
from engine.release_store import ACTIVATE, ACTIVE_NAME, ROLLBACK, ReleaseStore
from engine.signature import trusted_keys

if TYPE_CHECKING:
    from engine.release import Keys

SelfTest = Callable[[Path], str]
"""What tries an installed release before it is put in force: folder -> what is wrong, or empty."""

_INCOMING = ".incoming-"
_LOG_SCHEMA = 1


@dataclass(frozen=True)
class Audit:
    """Who does something to a release, and why."""

    who: str
    why: str = ""


@dataclass(frozen=True)
class Installed:
    """A release in the store, as `gonogo deploy list` shows it.

    Attributes:
        product: Product.
        version: Version.
        active: Whether it is in force.
        high_water: Highest version of the product that was ever in force.
        signed_by: Fingerprint; None where no key is installed.
        trouble: Why it would be refused, or empty.
    """

    product: str
    version: int
    active: bool
    high_water: int
    signed_by: str | None
    trouble: str = ""


def install(path: Path, store: ReleaseStore, audit: Audit) -> Release:
    """Verify a release file and place it in the store; what is in force stays in force.

    Args:
        path: `PRODUCT-VERSION.release`.
        store: Where to.
        audit: Who and why.

    Returns:
        The release at its place, also where exactly it was there already.

    Raises:
        ReleaseError: It is refused, another one of this version is there, or the disk is full;
            nothing of it is left.

    What lies there damaged, or as these keys would refuse it, is replaced.
    """
    with _locked(store):
        keys = trusted_keys()
        _check_space(path, store.root)
        try:
            incoming = Path(tempfile.mkdtemp(prefix=_INCOMING, dir=store.root))
            try:
                release = unpack_release(path, keys, incoming)
                place = _place(release, store, incoming, keys)
            finally:
                shutil.rmtree(incoming, ignore_errors=True)
        except OSError as error:
            raise ReleaseError(
                f"{store.root}: {path.name} cannot be placed ({error.strerror}); check the free "
                "space and the rights, nothing was changed"
            ) from error
        _log_release(store, "install", audit, release, None)
    return Release(place, release.manifest, release.signed_by, release.recipe)


def activate(
    store: ReleaseStore,
    product: str,
    version: int,
    audit: Audit,
    self_test: SelfTest | None = None,
) -> Release:
    """Put an installed release in force; the line takes it at its next start or switch.

    Args:
        store: Where it lies.
        product: Product.
        version: Version; not older than what was ever in force.
        audit: Who and why.
        self_test: Tries it before; None does not.

    Raises:
        ReleaseError: It is not there, was changed, is older, or fails the self-test; what was in
            force stays in force.
    """
    with _locked(store):
        release = _verified(store, product, version)
        _note_found(store, product)
        high_water = store.standing(product).high_water
        if version < high_water:
            raise ReleaseError(
                f"{product} version {version}: older than {high_water}, which was in force; bring "
                f"it back with gonogo deploy rollback {product!r} --to {version} --reason ..."
            )
        _try(self_test, release)
        before = store.active(product)
        # The link first: between the two the newer release runs, and the log follows.
        _link(store, product, version)
        try:
            _log_release(store, ACTIVATE, audit, release, before)
        except ReleaseError:
            _take_back(store, product, before)
            raise
    return release


def roll_back(
    store: ReleaseStore, product: str, to: int | None, audit: Audit, self_test: SelfTest | None
) -> Release:
    """Put an older release in force again, with a line in the log that says who and why.

    Args:
        store: Where it lies.
        product: Product.
        to: Version; None = the newest that is older than the one in force.
        audit: Who and why; the reason must not be empty.
        self_test: Tries it before; None does not.

    Raises:
        ReleaseError: There is none, it was changed, or fails the self-test; what was in force
            stays in force.
    """
    if not audit.why.strip():
        raise ReleaseError(f"rollback of {product}: expected a reason, found none; give --reason")
    with _locked(store):
        active = store.active(product)
        older = [one for one in store.versions(product) if active is None or one < active]
        if to is None and not older:
            raise ReleaseError(
                f"{product}: no release older than {active} is installed; see gonogo deploy list"
            )
        _note_found(store, product)
        high_water = store.standing(product).high_water
        # After a rollback, one in between has no other way: `activate` takes none below the newest.
        if to is not None and active is not None and (to == active or to >= high_water):
            raise ReleaseError(
                f"{product} version {to}: is not older than what was in force; put it in force "
                "with gonogo deploy activate"
            )
        release = _verified(store, product, older[-1] if to is None else to)
        _try(self_test, release)
        # The log first: without its line the older release would be refused.
        _log_release(store, ROLLBACK, audit, release, active)
        _link(store, product, release.manifest.version)
    return release


def list_releases(store: ReleaseStore) -> list[Installed]:
    """Verify and list everything that is installed; nothing of it raises but the log."""
    keys = trusted_keys()
    rows: list[Installed] = []
    for product in store.products():
        active, standing = store.active(product), store.standing(product)
        for version in store.versions(product):
            signed_by, trouble = None, ""
            try:
                signed_by = check_folder(store.version_folder(product, version), keys).signed_by
            except ReleaseError as error:
                trouble = str(error)
            is_active = version == active
            if is_active and not trouble and not standing.permits(version):
                trouble = f"older than {standing.high_water} and not rolled back to"
            rows.append(
                Installed(product, version, is_active, standing.high_water, signed_by, trouble)
            )
    return rows


def _verified(store: ReleaseStore, product: str, version: int) -> Release:
    folder = store.version_folder(product, version)
    if not folder.is_dir():
        known = ", ".join(str(one) for one in store.versions(product)) or "none"
        raise ReleaseError(
            f"{product} version {version}: is not installed here (installed: {known}); "
            "run gonogo deploy install FILE.release"
        )
    release = check_folder(folder, trusted_keys())
    if (release.manifest.product, release.manifest.version) != (product, version):
        raise ReleaseError(
            f"{folder}: holds {release.name}; remove the folder and install the release again"
        )
    return release


def _try(self_test: SelfTest | None, release: Release) -> None:
    trouble = self_test(release.path) if self_test is not None else ""
    if trouble:
        raise ReleaseError(f"{release.name}: fails its self-test, nothing was changed: {trouble}")


def _place(release: Release, store: ReleaseStore, incoming: Path, keys: Keys) -> Path:
    """Move what was unpacked to its name, in one step and for good."""
    manifest = release.manifest
    folder = store.version_folder(manifest.product, manifest.version)
    if folder.exists() and _is_whole(folder, keys):
        if (folder / MANIFEST_NAME).read_bytes() == (incoming / MANIFEST_NAME).read_bytes():
            return folder
        raise ReleaseError(
            f"{folder}: another release of this version is installed; give the recipe its next "
            "version and make the release again"
        )
    for path in incoming.rglob("*"):
        if path.is_file():
            path.chmod(0o444)
            sync_path(path)
    for inner in (incoming / GOLDEN_FOLDER, incoming):
        if inner.is_dir():
            inner.chmod(0o755)
            sync_path(inner)
    folder.parent.mkdir(exist_ok=True)
    damaged = incoming.with_name(f"{incoming.name}.damaged")
    if folder.exists():
        folder.rename(damaged)  # which the next command clears where a power loss leaves it
    incoming.rename(folder)
    shutil.rmtree(damaged, ignore_errors=True)
    sync_path(folder.parent)
    sync_path(store.root)
    return folder


def _is_whole(folder: Path, keys: Keys) -> bool:
    """Whether a start would take what lies there."""
    try:
        check_folder(folder, keys)
    except (ReleaseError, OSError):
        return False
    return True


def _link(store: ReleaseStore, product: str, version: int) -> None:
    link = store.product_folder(product) / ACTIVE_NAME
    temporary = link.with_name(f".{ACTIVE_NAME}.{os.getpid()}")
    try:
        with suppress(FileNotFoundError):
            temporary.unlink()
        temporary.symlink_to(str(version))
        temporary.replace(link)
        sync_path(link.parent)
    except OSError as error:
        raise ReleaseError(
            f"{link}: cannot be replaced ({error.strerror}); check the folder, its rights and the "
            "free space, then run the command again"
        ) from error


def _take_back(store: ReleaseStore, product: str, before: int | None) -> None:
    """Turn the link back where the log could not be written: a full disk."""
    with suppress(ReleaseError, OSError):
        if before is None:
            (store.product_folder(product) / ACTIVE_NAME).unlink()
        elif store.standing(product).permits(before):  # else the line is there, but not its head
            _link(store, product, before)


def _note_found(store: ReleaseStore, product: str) -> None:
    """Give a version that runs without a line of its own one: a power loss, or other hands."""
    active, standing = store.active(product), store.standing(product)
    if active is None or active <= standing.high_water:
        return
    audit = Audit("unknown", "found in force without a line in this log")
    _log(store, ACTIVATE, audit, product=product, from_version=None, version=active)


def _log_release(
    store: ReleaseStore, action: str, audit: Audit, release: Release, before: int | None
) -> None:
    manifest = release.manifest
    _log(
        store,
        action,
        audit,
        product=manifest.product,
        from_version=before,
        version=manifest.version,
        signed_by=release.signed_by,
    )


def _log(store: ReleaseStore, action: str, audit: Audit, **details: JsonValue) -> None:
    store.log.append(
        {
            "schema_version": _LOG_SCHEMA,
            "when": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "who": audit.who,
            "action": action,
            "why": audit.why,
            **details,
        }
    )


@contextmanager
def _locked(store: ReleaseStore) -> Iterator[None]:
    """Make sure that one change at a time is made, and clear what an interrupted one left."""
    try:
        store.root.mkdir(parents=True, exist_ok=True)
        file = (store.root / "lock").open("w")
    except OSError as error:
        raise ReleaseError(
            f"{store.root}: cannot be written ({error.strerror}); check the folder and its rights, "
            "or name another one with --store"
        ) from error
    with file:
        fcntl.flock(file, fcntl.LOCK_EX)
        for leftover in store.root.glob(f"{_INCOMING}*"):
            shutil.rmtree(leftover, ignore_errors=True)
        yield


def _check_space(path: Path, root: Path) -> None:
    """Refuse before writing what cannot fit; a full disk in spite of it is refused too."""
    with suppress(OSError):
        needed = min(path.stat().st_size, MAX_TOTAL_BYTES)
        free = shutil.disk_usage(root).free
        if free < needed:
            raise ReleaseError(
                f"{root}: {free >> 20} MB free, {path.name} needs {needed >> 20} MB; free some"
            )
