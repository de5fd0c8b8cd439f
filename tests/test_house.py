"""The house: who may import whom, how large the rooms are, what is public."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from pathlib import Path

import pytest

import vnnews

SRC = Path(vnnews.__file__).parent
LOWEST = {"errors", "slug"}
MAY_IMPORT = {
    "errors": set(),
    "slug": set(),
    "model": set(),
    "text": set(),
    "entities": {"model", "text"},
    "layouts": {"text"},
    "parse": {"model", "text", "entities", "layouts"},
    "formats": {"model", "text"},
    "batch": {"model", "text", "parse", "formats"},
}
FILES = sorted(SRC.rglob("*.py"))
LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def _floor(name: str) -> str:
    return name.split(".")[1] if name.count(".") else ""


def _imports(tree: ast.AST) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
    return [name for name in found if name.split(".")[0] == "vnnews"]


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(SRC)))
def test_a_room_imports_only_from_the_floors_below(file: Path) -> None:
    """Data flows one way: errors, model and text; entities and layouts; parse."""
    floor = file.relative_to(SRC).parts[0].removesuffix(".py")
    tree = ast.parse(file.read_text(encoding="utf-8"))
    if floor in MAY_IMPORT:
        allowed = MAY_IMPORT[floor] | LOWEST | {floor}
        assert {_floor(name) for name in _imports(tree)} <= allowed


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(SRC)))
def test_rooms_are_small(file: Path) -> None:
    """No file over 300 lines, no function over 40 without its docstring."""
    text = file.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_FILE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            lines = node.end_lineno - body[0].lineno + 1 if body else 0
            assert lines <= LONGEST_FUNCTION, node.name


def test_public_names_are_sorted_exist_and_are_documented() -> None:
    """`vnnews.__all__` is sorted and each of its names has a docstring."""
    assert vnnews.__all__ == sorted(vnnews.__all__)
    for name in vnnews.__all__:
        value = getattr(vnnews, name)
        if callable(value):
            assert inspect.getdoc(value), name


def test_nothing_else_is_public() -> None:
    """What `vnnews` shows beside `__all__` are its rooms, nothing imported by chance."""
    rooms = {module.name for module in pkgutil.iter_modules([str(SRC)])}
    shown = {name for name in vars(vnnews) if not name.startswith("_")}
    assert shown - rooms - {"load_ipython_extension"} <= set(vnnews.__all__)


@pytest.mark.parametrize(
    "module",
    [
        m.name
        for m in pkgutil.walk_packages([str(SRC)], "vnnews.")
        if not m.name.endswith("__main__")
    ],
)
def test_every_module_says_what_it_is(module: str) -> None:
    """Each module imports by itself and has a docstring."""
    assert importlib.import_module(module).__doc__
