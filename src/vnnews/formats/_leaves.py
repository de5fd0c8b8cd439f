"""Single values of JSON: checked against what the model's field may hold."""

from __future__ import annotations

import datetime as dt
import enum
import json
import re
from collections.abc import Callable
from typing import Any

import attrs

from vnnews.errors import FieldError
from vnnews.model._checks import Check, OptionalCheck

Hook = Callable[[Any, Any], Any]
"""A function of a JSON value and the wanted type, as cattrs calls it."""

_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_SHOWN = 60  # characters of a wrong value that a message shows


def shown(value: object) -> str:
    """Write a wrong value for a message: as JSON, one line, not too long."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    cut = value[:_SHOWN] if isinstance(value, str) else value
    text = json.dumps(cut, ensure_ascii=False, default=repr)
    text = "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


class RefusedError(ValueError):
    """A value that cannot stand where it is.

    Args:
        expected: What is allowed.
        got: The value.
        at: The rest of the path, below where the error is raised.
    """

    def __init__(self, expected: str, got: object, at: str = "") -> None:
        super().__init__(expected, got, at)
        self.message = f"expected {expected}, got {shown(got)}"
        self.at = at


def read_member(kind: type[enum.Enum]) -> Callable[[Any], Any]:
    """Make a function from a member's value to the member."""
    members = {member.value: member for member in kind}
    expected = f"one of {', '.join(members)}"

    def read(value: Any) -> Any:
        if not isinstance(value, str) or value not in members:
            raise RefusedError(expected, value)
        return members[value]

    return read


def _read_date(value: Any) -> dt.date:
    try:
        if _DATE.match(value):
            return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        pass
    raise RefusedError("a date as 2018-06-07", value)


def _read_datetime(value: Any) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(value)
        if moment.utcoffset() is not None:
            return moment
    except (TypeError, ValueError):
        pass
    raise RefusedError("a time as 2018-06-07T02:57:00+07:00", value)


def _checked(attribute: attrs.Attribute[Any]) -> Callable[[Any], Any]:
    check: Check = attribute.validator  # type: ignore[assignment]

    def read(value: Any) -> Any:
        try:
            check(None, attribute, value)
        except FieldError:
            raise RefusedError(check.expected, value) from None
        return value

    return read


def _whole(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Let 3.0 pass for 3, as JSON Schema does."""
    return lambda value: read(
        int(value) if isinstance(value, float) and value.is_integer() else value
    )


_READERS: dict[type, Callable[[Any], Any]] = {
    dt.date: _read_date,
    dt.datetime: _read_datetime,
}


def leaf_hook(kind: type, attribute: attrs.Attribute[Any]) -> Hook:
    """Make the cattrs hook for one field that holds a single value.

    Args:
        kind: The field's type without ``None``.
        attribute: The field; its validator says what is allowed.
    """
    if issubclass(kind, enum.Enum):
        read = read_member(kind)
    else:
        read = _READERS.get(kind) or _checked(attribute)
        read = _whole(read) if kind is int else read
    if not isinstance(attribute.validator, OptionalCheck):
        return lambda value, _: read(value)
    return lambda value, _: None if value is None else read(value)
