"""`gonogo deploy`: keys, releases, and which of them is in force."""

from __future__ import annotations

import getpass
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deploy.system_station import owner_of, system_station
from engine.errors import ReleaseError

if TYPE_CHECKING:
    from deploy.install import Audit, SelfTest
    from engine.release_store import ReleaseStore

JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]
Who = Annotated[str, typer.Option(help="Who does it (default: this account).")]
Store = Annotated[
    Path | None,
    typer.Option(help="Release store (default: $GONOGO_RELEASES, or the service's)."),
]
SelfTested = Annotated[
    bool, typer.Option("--self-test/--no-self-test", help="Try it on this machine before.")
]

key_app = typer.Typer(
    help="Make and show the keys that sign releases.",
    epilog="Example: gonogo deploy key new release.key",
    no_args_is_help=True,
    add_completion=False,
)


@key_app.command("new", epilog="Example: gonogo deploy key new release.key")
def new_key(
    path: Annotated[Path, typer.Argument(metavar="NAME.key", help="New file, not overwritten.")],
    as_json: JsonOption = False,
) -> None:
    """Make a private key (mode 600) and its public key NAME.pub beside it."""
    from deploy.keys import create_key

    public_path, fingerprint = create_key(path)
    if as_json:
        answer = {"private": str(path), "public": str(public_path), "fingerprint": fingerprint}
        typer.echo(json.dumps(answer))
        return
    typer.echo(f"{path}: the private key; keep it off the stations and keep a copy in a safe")
    typer.echo(f"{public_path}: the public key; at each station: gonogo deploy trust {public_path}")
    typer.echo(f"fingerprint {fingerprint}")


@key_app.command("show", epilog="Example: gonogo deploy key show release.pub")
def show_key(
    path: Annotated[Path | None, typer.Argument(help="A key; the station's otherwise.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Show the fingerprint of a key, or of the keys that this station trusts."""
    from deploy.keys import key_fingerprint
    from engine.signature import trust_folder, trusted_keys

    if path is not None:
        found, place = [key_fingerprint(path)], str(path)
    else:
        found, place = list(trusted_keys()), str(trust_folder())
    if as_json:
        typer.echo(json.dumps({"place": place, "fingerprints": found}))
        return
    for one in found or ["no key: this station takes unsigned releases too"]:
        typer.echo(f"{place}: {one}")


def trust(
    public_key: Annotated[Path, typer.Argument(metavar="NAME.pub", help="Public key.")],
    folder: Annotated[
        Path | None, typer.Option(help="Folder of trusted keys (default: the one in force).")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Install a public key; from the first on this station takes signed releases only.

    Example: sudo gonogo deploy trust release.pub
    """
    from deploy.keys import key_fingerprint
    from deploy.keys import trust as install_key

    target, fingerprint = install_key(public_key, folder), key_fingerprint(public_key)
    if as_json:
        typer.echo(json.dumps({"installed": str(target), "fingerprint": fingerprint}))
        return
    typer.echo(f"{target}: trusted; compare the fingerprint with its owner's: {fingerprint}")


def release(
    recipe: Annotated[Path, typer.Argument(metavar="RECIPE", help="The calibrated recipe.")],
    bundle: Annotated[Path, typer.Argument(metavar="BUNDLE", help="Its bundle.")],
    key: Annotated[Path | None, typer.Option(help="Private key that signs.")] = None,
    unsigned: Annotated[
        bool, typer.Option("--unsigned", help="For stations without keys.")
    ] = False,
    output: Annotated[Path, typer.Option("--output", "-o", help="File or folder.")] = Path(),
    why: Annotated[str, typer.Option(help="What is new.")] = "",
    who: Who = "",
    as_json: JsonOption = False,
) -> None:
    """Put recipe, bundle and golden parts into one signed file, PRODUCT-VERSION.release.

    Example: gonogo deploy release screw.recipe.toml screw.gonogo --key release.key
    """
    from deploy.keys import load_private_key
    from deploy.release import Maker, make_release

    if (key is None) != unsigned:
        raise ReleaseError("gonogo deploy release: expected either --key NAME.key or --unsigned")
    maker = Maker(who or account(), why, None if key is None else load_private_key(key))
    target = make_release(recipe, bundle, output, maker)
    if as_json:
        typer.echo(json.dumps({"release": str(target), "signed": key is not None}))
        return
    typer.echo(f"{target}: {target.stat().st_size / 1e6:.1f} MB, {'' if key else 'not '}signed")


def verify(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A release.")],
    trusted: Annotated[
        Path | None, typer.Option("--trust", help="Folder of trusted keys (default: the station's)")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Verify a release as the station would, without placing it.

    Example: gonogo deploy verify screw-7.release
    """
    from deploy.release import verify_release

    found = verify_release(path, trusted)
    if as_json:
        answer = {"release": str(path), "signed_by": found.signed_by}
        typer.echo(json.dumps({**answer, **found.manifest.model_dump()}))
        return
    signed = f"signed by {found.signed_by[:16]}..." if found.signed_by else NOT_ASKED
    typer.echo(f"{path}: {found.name}, made {found.manifest.created} by {found.manifest.who}")
    typer.echo(f"{len(found.manifest.files)} files as listed; {signed}")


NOT_ASKED = "signature not verified: no key is installed here"


def install(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A release.")],
    store: Store = None,
    who: Who = "",
    as_json: JsonOption = False,
) -> None:
    """Verify a release and place it beside those that are there; nothing changes at the line.

    Example: gonogo deploy install /media/usb/screw-7.release
    """
    from deploy.install import install as place

    found = place(path, opened(store), _audit(who, ""))
    if as_json:
        answer = {"product": found.manifest.product, "version": found.manifest.version}
        typer.echo(json.dumps({**answer, "folder": str(found.path), "signed_by": found.signed_by}))
        return
    typer.echo(f"{found.path}: {found.name} installed")
    if found.signed_by is None:
        typer.echo(NOT_ASKED)
    product = found.manifest.product
    typer.echo(f"next: gonogo deploy activate {product!r} {found.manifest.version}")


def list_installed(store: Store = None, as_json: JsonOption = False) -> None:
    """List and verify the installed releases; exit code 1 when one in force would be refused.

    Example: gonogo deploy list --json
    """
    from deploy.install import list_releases

    opened_store = opened(store)
    rows = list_releases(opened_store)
    if as_json:
        listed = [asdict(row) for row in rows]
        typer.echo(json.dumps({"store": str(opened_store.root), "releases": listed}))
    else:
        for row in rows:
            mark = "active" if row.active else "      "
            signed = f"signed by {row.signed_by[:16]}..." if row.signed_by else "not verified"
            typer.echo(f"{mark}  {row.product} {row.version}  {row.trouble or signed}")
        typer.echo(f"{opened_store.root}: {len(rows)} releases")
    if any(row.active and row.trouble for row in rows):
        raise typer.Exit(1)


def activate(
    product: Annotated[str, typer.Argument(help="Product.")],
    version: Annotated[int, typer.Argument(min=1, help="Version.")],
    why: Annotated[str, typer.Option(help="Why.")] = "",
    who: Who = "",
    self_test: SelfTested = True,
    store: Store = None,
    as_json: JsonOption = False,
) -> None:
    """Put an installed release in force, from the line's next start or change of product on.

    Example: gonogo deploy activate screw 7
    """
    from deploy.install import activate as put_in_force

    tried = _self_test() if self_test else None
    found = put_in_force(opened(store), product, version, _audit(who, why), tried)
    _say_active(found.name, found.path, as_json)


def roll_back_release(
    product: str, to: int | None, audit: Audit, self_test: bool, store: Path | None, as_json: bool
) -> None:
    """Do the part of `gonogo deploy rollback` that concerns a product."""
    from deploy.install import roll_back

    found = roll_back(opened(store), product, to, audit, _self_test() if self_test else None)
    _say_active(found.name, found.path, as_json)


def register(app: typer.Typer) -> None:
    """Add these commands to `gonogo deploy`."""
    app.add_typer(key_app, name="key")
    for name, function in (
        ("trust", trust),
        ("release", release),
        ("verify", verify),
        ("install", install),
        ("list", list_installed),
        ("activate", activate),
    ):
        app.command(name)(function)


def account() -> str:
    """Name of the account that runs this."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return f"uid {os.getuid()}"


def opened(store: Path | None) -> ReleaseStore:
    """The release store that an option names, or the station's."""
    from engine.release_store import ReleaseStore, default_store

    return ReleaseStore((store or default_store()).absolute())


def _audit(who: str, why: str) -> Audit:
    from deploy.install import Audit

    return Audit(who or account(), why)


def _self_test() -> SelfTest:
    from deploy.selftest import try_release

    # As the station's account, where root works for it: it is that account's plans that are cached.
    user = owner_of(system_station(None, None))
    return lambda folder: try_release(Path(sys.executable), folder, user)


def _say_active(name: str, folder: Path, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({"active": name, "folder": str(folder)}))
        return
    typer.echo(f"{name} is in force: {folder}")
    typer.echo("the line takes it at its next start or change of product")
