"""Test with the oldest versions allowed: ``python tests/supply/floors.py [TEST …]``.

Makes an environment of its own, installs the package with every run-time dependency at
the version that ``pyproject.toml`` begins at, and runs the tests there.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = (
    "tests/test_main_job.py",
    "tests/model",
    "tests/text",
    "tests/parse",
    "tests/formats",
)


def floors() -> list[str]:
    """Give the run-time dependencies pinned to where their range begins."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        wanted = tomllib.load(file)["project"]["dependencies"]
    return [re.sub(r">=", "==", one) + ".*" for one in wanted]


def main() -> int:
    """Install and run."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(
            Path(folder) / ("Scripts" if os.name == "nt" else "bin") / "python"
        )
        with (ROOT / "pyproject.toml").open("rb") as file:
            tests = tomllib.load(file)["dependency-groups"]["tests"]
        install = [python, "-m", "pip", "install", "-q", str(ROOT), *floors(), *tests]
        subprocess.run(install, check=True)  # noqa: S603
        subprocess.run([python, "-m", "pip", "list"], check=True)  # noqa: S603
        tried = sys.argv[1:] or list(TESTS)
        command = [python, "-m", "pytest", *tried]
        return subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
