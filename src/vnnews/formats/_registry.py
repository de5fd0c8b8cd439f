"""Finds the formats: a scan of this folder, and plug-ins by entry point."""

from __future__ import annotations

import importlib
import pkgutil
import warnings
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import entry_points
from types import MappingProxyType

from vnnews.formats._format import Format

GROUP = "vnnews.formats"
"""The entry-point group of plug-ins; each names a `Format`."""


@cache
def available() -> Mapping[str, Format]:
    """Return every format by its name, sorted; the package's own go before plug-ins.

    A plug-in that cannot be loaded, is no `Format` or takes a name that is already
    taken is left out with a `RuntimeWarning`.
    """
    found = {form.name: form for form in _own()}
    for form in _plugins():
        if form.name in found:
            _warn(f"the format {form.name!r} is already there")
        else:
            found[form.name] = form
    return MappingProxyType(dict(sorted(found.items())))


def _own() -> Iterator[Format]:
    folder = importlib.import_module("vnnews.formats")
    for module in pkgutil.iter_modules(folder.__path__):
        if not module.name.startswith("_"):
            loaded = importlib.import_module(f"{folder.__name__}.{module.name}")
            form = getattr(loaded, "FORMAT", None)
            if isinstance(form, Format):
                yield form


def _plugins() -> Iterator[Format]:
    for entry in entry_points(group=GROUP):
        try:
            form = entry.load()
        except Exception as error:  # noqa: BLE001 - a stranger's code may do anything
            _warn(f"{entry.value}: {error}")
            continue
        if isinstance(form, Format):
            yield form
        else:
            _warn(f"{entry.value} is no Format")


def _warn(reason: str) -> None:
    warnings.warn(f"a format was left out: {reason}", RuntimeWarning, stacklevel=4)
