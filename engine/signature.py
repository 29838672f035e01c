"""Who may release to a station: ed25519 public keys that an administrator has installed.

One file `FINGERPRINT.pem` per key lies in the trust folder. Where none lies, nothing is asked for;
from the first key on a station takes only what one of them has signed. What cannot be read counts
as a refusal, never as "no key".

The environment variable names another folder for tests and workstations. It only counts where the
system's own folder holds no key: whoever starts the program cannot talk it out of an
administrator's key.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import SignatureError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SYSTEM_FOLDER = Path("/etc/gonogo/trusted-keys")
FOLDER_VARIABLE = "GONOGO_TRUSTED_KEYS"
KEY_SUFFIX = ".pem"
SIGNATURE_BYTES = 64
_MAX_KEY_BYTES = 4096


def trust_folder() -> Path:
    """Return the folder whose keys are in force, or that the first key goes to."""
    named = os.environ.get(FOLDER_VARIABLE, "")
    if not named or _key_files(SYSTEM_FOLDER):
        return SYSTEM_FOLDER
    return Path(named)


def has_system_keys() -> bool:
    """Whether an administrator has installed a key at this machine.

    Raises:
        SignatureError: The folder cannot be read.
    """
    return bool(_key_files(SYSTEM_FOLDER))


def trusted_keys(folder: Path | None = None) -> dict[str, Ed25519PublicKey]:
    """Return the keys in force by fingerprint; empty where nothing need be signed.

    Args:
        folder: Where they lie; None = the folder in force.

    Raises:
        SignatureError: The folder or a key cannot be read: nothing can be verified then.
    """
    return {
        fingerprint(key): key
        for key in (load_public_key(path) for path in _key_files(folder or trust_folder()))
    }


def load_public_key(path: Path) -> Ed25519PublicKey:
    """Read a public key in PEM.

    Raises:
        SignatureError: It is missing, no such key, or a private one.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_KEY_BYTES)
    except OSError as error:
        raise SignatureError(
            f"{path}: cannot be read ({error.strerror}); check the path and its rights"
        ) from error
    return public_key_from_pem(data, str(path))


def public_key_from_pem(data: bytes, name: str) -> Ed25519PublicKey:
    """Parse a public key in PEM; `name` stands in the message.

    Raises:
        SignatureError: It is no ed25519 public key.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    if b"PRIVATE KEY" in data:
        raise SignatureError(
            f"{name}: expected a public key, found a private one; it stays where releases are "
            "made, a station gets NAME.pub"
        )
    try:
        key = load_pem_public_key(data)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise SignatureError(
            f"{name}: expected an ed25519 public key in PEM; make one with gonogo deploy key new"
        ) from error
    if not isinstance(key, Ed25519PublicKey):
        raise SignatureError(
            f"{name}: expected an ed25519 public key, found another kind; "
            "make one with gonogo deploy key new"
        )
    return key


def public_key_pem(key: Ed25519PublicKey) -> bytes:
    """Return a public key in PEM."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def fingerprint(key: Ed25519PublicKey) -> str:
    """Return the sha256 of a key's 32 bytes, 64 hexadecimal digits, for people to compare."""
    return sha256(key.public_bytes_raw()).hexdigest()


def signer_of(
    data: bytes, signature: bytes | None, keys: Mapping[str, Ed25519PublicKey], name: str
) -> str:
    """Return the fingerprint of the key that signed, or raise.

    Args:
        data: What was signed.
        signature: 64 bytes, or None where it is unsigned.
        keys: Trusted keys by fingerprint, at least one.
        name: What it is, for the message.

    Raises:
        SignatureError: It is unsigned, or none of these keys signed exactly this.
    """
    from cryptography.exceptions import InvalidSignature

    if signature is None:
        raise SignatureError(
            f"{name}: is not signed, and this station takes signed releases only; "
            "make it with gonogo deploy release --key"
        )
    for found, key in keys.items():
        try:
            key.verify(signature, data)
        except InvalidSignature:
            continue
        return found
    known = ", ".join(found[:16] for found in keys)
    raise SignatureError(
        f"{name}: was changed after it was signed, or signed with a key that this station does "
        f"not know (knows {known}); get the release again from who made it"
    )


def _key_files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == KEY_SUFFIX)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise SignatureError(
            f"{folder}: the trusted keys cannot be read ({error.strerror}); "
            "make the folder readable for the account that runs the station"
        ) from error
