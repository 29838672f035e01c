"""Keys that sign releases: made where releases are made; stations trust their public halves."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import SignatureError
from engine.files import sync_path, write_whole
from engine.signature import (
    KEY_SUFFIX,
    fingerprint,
    load_public_key,
    public_key_pem,
    trust_folder,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PUBLIC_SUFFIX = ".pub"
_OWNER_ONLY = 0o600


def create_key(path: Path) -> tuple[Path, str]:
    """Make a private key that only its owner can read, and its public key beside it.

    Args:
        path: New file for the private key, such as `release.key`.

    Returns:
        The public key's file `NAME.pub`, and the fingerprint.

    Raises:
        SignatureError: One of the files exists already (a key is never overwritten), or cannot be
            written.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    public_path = path.with_suffix(PUBLIC_SUFFIX)
    if public_path == path:
        raise SignatureError(f"{path}: is the public key's name; name the private one NAME.key")
    key = Ed25519PrivateKey.generate()
    data = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        # Exclusive and closed to others from its first moment; the public one first, so that a
        # private key never lies there alone.
        for target, content, mode in (
            (public_path, public_key_pem(key.public_key()), 0o644),
            (path, data, _OWNER_ONLY),
        ):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            with os.fdopen(os.open(target, flags, mode), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        sync_path(path.absolute().parent)
    except FileExistsError as error:
        raise SignatureError(
            f"{error.filename}: exists already and keys are never overwritten; choose another name"
        ) from error
    except OSError as error:
        raise SignatureError(
            f"{path}: cannot be written ({error.strerror}); check the folder"
        ) from error
    return public_path, fingerprint(key.public_key())


def load_private_key(path: Path) -> Ed25519PrivateKey:
    """Read a private key.

    Raises:
        SignatureError: It is missing, no such key, or others than its owner can read it.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        data = path.read_bytes()
    except OSError as error:
        raise SignatureError(
            f"{path}: cannot be read ({error.strerror}); check the path and its rights"
        ) from error
    if mode & 0o077:
        raise SignatureError(
            f"{path}: others may read this private key (mode {mode:o}); run chmod 600 {path} and "
            "consider making a new key"
        )
    try:
        key = load_pem_private_key(data, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise SignatureError(
            f"{path}: expected an ed25519 private key in PEM without a password; "
            "make one with gonogo deploy key new"
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise SignatureError(f"{path}: expected an ed25519 private key, found another kind")
    return key


def key_fingerprint(path: Path) -> str:
    """Return the fingerprint of a private or public key.

    Raises:
        SignatureError: It is neither.
    """
    try:
        is_private = b"PRIVATE KEY" in path.read_bytes()[:200]
    except OSError as error:
        raise SignatureError(
            f"{path}: cannot be read ({error.strerror}); check the path"
        ) from error
    key = load_private_key(path).public_key() if is_private else load_public_key(path)
    return fingerprint(key)


def trust(public_key: Path, folder: Path | None = None) -> Path:
    """Install a public key at this station; from then on it takes signed releases only.

    Args:
        public_key: `NAME.pub`.
        folder: Where trusted keys lie; None = the folder in force.

    Returns:
        Where it was installed.

    Raises:
        SignatureError: It is no public key, or the folder cannot be written.
    """
    key = load_public_key(public_key)
    target = (folder or trust_folder()) / f"{fingerprint(key)}{KEY_SUFFIX}"
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
        write_whole(target, public_key_pem(key))
    except OSError as error:
        raise SignatureError(
            f"{target.parent}: cannot be written ({error.strerror}); installing a key is the "
            "administrators' job: run it with sudo"
        ) from error
    return target
