"""The checkers that users run know the public names, and refuse what is wrong."""

from __future__ import annotations

import inspect
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import vnnews

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PROGRAMS = sorted(str(p) for p in HERE.glob("*.py") if not p.name.startswith("test_"))
PYRIGHT = {
    "typeCheckingMode": "strict",
    "enableTypeIgnoreComments": False,  # those are for mypy
    "reportUnnecessaryTypeIgnoreComment": "error",
}
MODULES = Path(os.environ.get("VNNEWS_NODE_MODULES", ROOT / "node_modules"))


def check(command: list[str], folder: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own programs
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_public_function_is_typed_in_the_programs() -> None:
    """Those that IPython calls by itself aside."""
    text = "".join(Path(program).read_text(encoding="utf-8") for program in PROGRAMS)
    functions = [n for n in vnnews.__all__ if inspect.isfunction(getattr(vnnews, n))]
    used = [name for name in functions if f"vnnews.{name}(" in text]
    assert set(functions) - set(used) <= {
        "load_ipython_extension",
        "unload_ipython_extension",
    }


def test_mypy_strict(tmp_path: Path) -> None:
    """As in a project of the user's own: without this project's settings."""
    pytest.importorskip("mypy")
    cache = str(ROOT / ".mypy_cache" / "users")
    options = ["--strict", "--config-file=", "--cache-dir", cache]
    check([sys.executable, "-m", "mypy", *options, *PROGRAMS], tmp_path)


def test_pyright_strict(tmp_path: Path) -> None:
    """The npm package ``pyright``: in the PATH, or in ``node_modules``."""
    command = shutil.which("pyright", path=f"{MODULES / '.bin'}:{os.environ['PATH']}")
    if command is None:
        pytest.skip("pyright is not installed")
    for program in PROGRAMS:
        shutil.copy(program, tmp_path)
    settings = tmp_path / "pyrightconfig.json"
    settings.write_text(json.dumps(PYRIGHT))
    check([command, "-p", str(settings), "--pythonpath", sys.executable], tmp_path)
