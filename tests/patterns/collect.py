"""Every regular expression of the package: by attribute, by cached function, by call."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import vnnews
from vnnews.text.lazy import _LazyPattern


class Expression(NamedTuple):
    """A pattern, and whether it is only tried at one place of a text."""

    pattern: re.Pattern[Any]
    begins: bool


SRC = Path(vnnews.__file__).parent
CALLS = {
    "compile",
    "search",
    "match",
    "fullmatch",
    "split",
    "findall",
    "finditer",
    "sub",
}


def modules() -> Iterator[Any]:
    """The package's modules; one whose extra is not installed is left out."""
    for module in pkgutil.walk_packages([str(SRC)], "vnnews."):
        if not module.name.endswith("__main__"):
            try:
                yield importlib.import_module(module.name)
            except ImportError:
                continue


def inside(value: Any, depth: int = 4) -> Iterator[re.Pattern[Any]]:
    """Patterns in a value and in the containers and objects that it holds."""
    if isinstance(value, (re.Pattern, _LazyPattern)):
        yield re.compile(value.pattern, value.flags)
    elif depth:
        if isinstance(value, dict):
            held = [*value, *value.values()]
        elif isinstance(value, (tuple, list, set, frozenset)):
            held = list(value)
        elif type(value).__module__.startswith("vnnews.") and hasattr(
            type(value), "__attrs_attrs__"
        ):
            names = [field.name for field in type(value).__attrs_attrs__]
            held = [getattr(value, name, None) for name in names]
        else:
            held = []
        for one in held:
            yield from inside(one, depth - 1)


def made(value: Any) -> list[Any]:
    """What a cached function gives that asks for nothing, or for one yes or no."""
    if not hasattr(value, "cache_info"):
        return []
    asked = [
        one
        for one in inspect.signature(value).parameters.values()
        if one.default is inspect.Parameter.empty
    ]
    if not asked:
        return [value()]
    if [one.annotation for one in asked] == ["bool"]:
        return [value(**{asked[0].name: answer}) for answer in (False, True)]
    return []


@cache
def nodes(module: Any) -> list[ast.AST]:
    """The module's source, parsed."""
    return list(ast.walk(ast.parse(Path(module.__file__).read_text(encoding="utf-8"))))


def written(module: Any) -> Iterator[tuple[re.Pattern[Any], str]]:
    """Patterns that stand as a literal in a call of `re`, with the call's name."""
    for node in nodes(module):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "re"
            and node.func.attr in CALLS
            and isinstance(node.args[0], ast.Constant)
        ):
            yield re.compile(node.args[0].value), node.func.attr


def begins_only(module: Any, name: str) -> bool:
    """Whether a module's own pattern is only ever tried at one place of a text."""
    used = {
        node.attr
        for node in nodes(module)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == name
    }
    return name.startswith("_") and bool(used) and used <= {"match", "fullmatch"}


def _of_module(module: Any) -> Iterator[tuple[str, Expression]]:
    for name, value in sorted(vars(module).items()):
        home = getattr(value, "__module__", None)
        if hasattr(value, "cache_info") and home != module.__name__:
            continue
        for pattern in inside([value, *made(value)]):
            expression = Expression(pattern, begins_only(module, name))
            yield f"{module.__name__}.{name}", expression
    for pattern, call in written(module):
        if call != "compile":
            expression = Expression(pattern, call in {"match", "fullmatch"})
            yield f"{module.__name__} {pattern.pattern[:30]!r}", expression


def patterns() -> dict[str, Expression]:
    """All patterns by where they were first met, as ``vnnews.slug._NO_WORD``."""
    found: dict[Expression, str] = {}
    for module in modules():
        for name, expression in _of_module(module):
            found.setdefault(expression, name)
    named: dict[str, Expression] = {}
    for expression, name in found.items():
        named[name if name not in named else f"{name} #{len(named)}"] = expression
    return named
