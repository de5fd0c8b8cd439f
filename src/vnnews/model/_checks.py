"""Checks that the model's fields share; each failure names class and field."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable
from typing import Any

import attrs

from vnnews.errors import FieldError

Check = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def fail(instance: object, name: str, expected: str, got: object) -> FieldError:
    """Make the error for ``instance.name``."""
    shown = repr(got)
    shown = shown if len(shown) <= 60 else shown[:57] + "…"
    return FieldError(
        f"{type(instance).__name__}.{name}", f"expected {expected}, got {shown}"
    )


def instance_of(kind: type | tuple[type, ...], expected: str) -> Check:
    """Check the type, bool never passing for a number."""

    def check(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, kind) or (
            isinstance(value, bool) and kind is not bool
        ):
            raise fail(instance, attribute.name, expected, value)

    return check


def tuple_of(kind: type | tuple[type, ...], expected: str) -> Check:
    """Check that the value is a tuple of ``kind``."""

    def check(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, tuple) or not all(isinstance(v, kind) for v in value):
            raise fail(instance, attribute.name, f"a tuple of {expected}", value)

    return check


def optional(check: Check) -> Check:
    """Let ``None`` pass."""

    def checked(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is not None:
            check(instance, attribute, value)

    return checked


def between(low: int, high: int) -> Check:
    """Check for an integer from ``low`` to ``high``."""

    def check(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if (
            not isinstance(value, int)
            or isinstance(value, bool)
            or not low <= value <= high
        ):
            raise fail(
                instance, attribute.name, f"an integer from {low} to {high}", value
            )

    return check


def filled(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Check for a text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise fail(instance, attribute.name, "a text that is not empty", value)


def aware(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Check for a datetime that knows its zone."""
    if not isinstance(value, dt.datetime) or value.utcoffset() is None:
        raise fail(instance, attribute.name, "a datetime with a time zone", value)


def a_date(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Check for a date without a time."""
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise fail(instance, attribute.name, "a date", value)


def member(kind: type[enum.Enum]) -> Check:
    """Check for a member of an enumeration."""
    return instance_of(kind, f"a {kind.__name__}")


text = instance_of(str, "a text")
texts = tuple_of(str, "texts")
count = between(0, 10**9)
