"""Build the documentation with Sphinx, warnings as errors; `python .ci/docs.py FOLDER`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Return Sphinx's exit code; 0 without a build on Python 3.10, which its tools have left."""
    if sys.version_info < (3, 11):
        sys.stdout.write("docs: not built on Python 3.10; use 3.11 or newer\n")
        return 0
    target = Path(sys.argv[1])
    options = ("--builder", "html", "--fail-on-warning", "--keep-going", "--quiet")
    trees = ("--doctree-dir", str(target.with_name(f"{target.name}-trees")))
    command = (sys.executable, "-m", "sphinx", *options, *trees, str(ROOT / "docs"), str(target))
    code = subprocess.run(command, check=False).returncode
    if code == 0:
        sys.stdout.write(f"docs: {target / 'index.html'}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
