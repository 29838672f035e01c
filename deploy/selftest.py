"""Try a release in an environment: does a backend agree, are the golden parts judged right?

Everything runs as a child process of that environment's own Python, so that the environment that
shall serve is the one that is tried.
"""

from __future__ import annotations

import json
import os
import pwd
import subprocess
from pathlib import Path
from typing import Any

from engine.errors import InspectionError
from engine.recipe import load_recipe
from engine.release import BUNDLE_NAME, RECIPE_NAME

TIMEOUT_S = 1800.0
"""A device may have to build its plans; that takes minutes."""


def run_gonogo(python: Path, *arguments: str, user: str = "") -> tuple[int, str, str]:
    """Run `gonogo ARGUMENTS` in an environment; return exit code, output, last line of errors.

    Args:
        python: The environment's interpreter.
        arguments: Of the command line.
        user: Account that runs it; empty = this one. Only root can lend another.
    """
    try:
        done = subprocess.run(
            # Isolated: neither this folder nor PYTHONPATH may lend it modules.
            [str(python), "-I", "-m", "gonogo", *arguments],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=TIMEOUT_S,
            check=False,
            stdin=subprocess.DEVNULL,
            **_account(user),
        )
    except (OSError, ValueError, LookupError, subprocess.TimeoutExpired) as error:
        return 2, "", f"{python}: {error}"
    lines = done.stderr.strip().splitlines()
    return done.returncode, done.stdout, lines[-1].removeprefix("error: ") if lines else ""


def _account(user: str) -> dict[str, Any]:
    """What runs a child as an account with all its groups: they open GPU, camera and ports.

    Raises:
        KeyError: There is no such account.
    """
    if not user:
        return {}
    entry = pwd.getpwnam(user)
    groups = os.getgrouplist(user, entry.pw_gid)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": groups}


def try_machine(python: Path, user: str = "") -> str:
    """Say why an environment can serve nothing on this machine, or nothing."""
    code, output, words = run_gonogo(python, "doctor", "--json", user=user)
    answer = _object(output)
    if code == 0 and answer.get("serves"):
        return ""
    return f"gonogo doctor found no backend that serves ({words or _failed(answer)})"


def try_release(python: Path, folder: Path, user: str = "") -> str:
    """Say why a release must not run in an environment, or nothing.

    Args:
        python: The environment's interpreter.
        folder: An installed release.
        user: Account that runs it, so that plans are cached where the station finds them.
    """
    try:
        recipe = load_recipe(folder / RECIPE_NAME)
    except InspectionError as error:
        return str(error)
    bundle = str(folder / BUNDLE_NAME)
    # Only what is calibrated: a device would spend minutes on plans that never serve.
    wanted = [word for key in recipe.thresholds for word in ("--backend", key)]
    _, output, words = run_gonogo(python, "doctor", bundle, *wanted, "--json", user=user)
    answer = _object(output)
    if not answer:
        return f"gonogo doctor gave no answer ({words})"
    checks = [check for check in answer.get("checks", []) if isinstance(check, dict)]
    agreeing = {
        str(check.get("name", "")).removeprefix("parity ")
        for check in checks
        if check.get("ok") and not str(check.get("detail", "")).startswith("not offered")
    }
    if not agreeing & set(recipe.thresholds):
        keys = ", ".join(recipe.thresholds)
        return f"no calibrated backend ({keys}) agrees with the bundle: {_failed(answer)}"
    if not recipe.golden:
        return ""
    code, output, words = run_gonogo(
        python,
        *("recipe", "golden", "check", str(folder / RECIPE_NAME), "--bundle", bundle, "--json"),
        user=user,
    )
    if code == 0:
        return ""
    wrong = [str(row.get("words")) for row in _object(output).get("parts", []) if row.get("words")]
    return f"golden parts: {'; '.join(wrong[:3]) or words}"


def _object(output: str) -> dict[str, Any]:
    try:
        answer = json.loads(output)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _failed(answer: dict[str, Any]) -> str:
    failed = [check for check in answer.get("checks", []) if not check.get("ok")]
    words = [f"{check.get('name')}: {check.get('detail')}" for check in failed]
    return "; ".join(words[:3]) or "no check says why"
