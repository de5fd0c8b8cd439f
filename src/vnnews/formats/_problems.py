"""What cattrs found wrong, as pairs of path and message."""

from __future__ import annotations

import re

from cattrs.errors import (
    BaseValidationError,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
)

from vnnews.errors import FieldError
from vnnews.formats._leaves import RefusedError, shown

_PLAIN_KEY = re.compile(r"[A-Za-z_]\w{0,60}\Z", re.ASCII)


class ConsequenceError(ValueError):
    """A failure that follows from another one, which is reported."""


def step(key: object) -> str:
    """Write one step of a path: ``.title``, or ``["…"]`` for an odd key."""
    text = str(key)
    return f".{text}" if _PLAIN_KEY.match(text) else f"[{shown(text)}]"


def problems_of(error: Exception, path: str = "$") -> list[tuple[str, str]]:
    """List every problem, in the order of the model's fields.

    Args:
        error: What cattrs raised.
        path: Where it was raised.
    """
    if isinstance(error, BaseValidationError):
        return [found for e, p in _inner(error, path) for found in problems_of(e, p)]
    if isinstance(error, RefusedError):
        return [(path + error.at, error.message)]
    if isinstance(error, FieldError):
        return [(path + step(error.field.rpartition(".")[2]), error.message)]
    if isinstance(error, ForbiddenExtraKeysError):
        extra = sorted(error.extra_fields)
        return [(path + step(key), "unknown field") for key in extra]
    if isinstance(error, KeyError):
        return [(path, "is missing")]
    return []


def _inner(error: BaseValidationError, path: str) -> list[tuple[Exception, str]]:
    """Give the errors inside a group, each with its own path."""
    if isinstance(error, ClassValidationError):
        fields, rest = error.group_exceptions()
        found = [(e, path + step(note.name)) for e, note in fields]
    elif isinstance(error, IterableValidationError):
        items, rest = error.group_exceptions()
        found = [(e, f"{path}[{note.index}]") for e, note in items]
    else:
        found, rest = [], list(error.exceptions)
    return [*found, *((e, path) for e in rest)]
