"""Checks that the model's fields share; each failure names class and field.

A check is an object, not a closure: formats read from it what a field may hold.
"""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any, Protocol

import attrs

from vnnews.errors import FieldError


class Check(Protocol):
    """An attrs validator that can say what it wants."""

    @property
    def expected(self) -> str:
        """What is allowed, as «an integer from 1 to 6»."""

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Raise `FieldError` unless the value is allowed."""


def fail(instance: object, name: str, expected: str, got: object) -> FieldError:
    """Make the error for ``instance.name``."""
    shown = repr(got)
    shown = shown if len(shown) <= 60 else shown[:57] + "…"
    return FieldError(
        f"{type(instance).__name__}.{name}", f"expected {expected}, got {shown}"
    )


class InstanceOf:
    """The value is of a type, bool never passing for a number."""

    __slots__ = ("expected", "kind")

    def __init__(self, kind: type | tuple[type, ...], expected: str) -> None:
        self.kind = kind
        self.expected = expected

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check the type."""
        if type(value) is not self.kind and (
            not isinstance(value, self.kind)
            or (isinstance(value, bool) and self.kind is not bool)
        ):
            raise fail(instance, attribute.name, self.expected, value)


class TupleOf:
    """The value is a tuple of members of a type."""

    __slots__ = ("expected", "kind")

    def __init__(self, kind: type | tuple[type, ...], members: str) -> None:
        self.kind = kind
        self.expected = f"a tuple of {members}"

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check the tuple and its members."""
        kind = self.kind
        if not isinstance(value, tuple) or not all(isinstance(v, kind) for v in value):
            raise fail(instance, attribute.name, self.expected, value)


class OptionalCheck:
    """The value is ``None`` or passes another check."""

    __slots__ = ("check", "expected")

    def __init__(self, check: Check) -> None:
        self.check = check
        self.expected = check.expected

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Let ``None`` pass."""
        if value is not None:
            self.check(instance, attribute, value)


class Between:
    """The value is an integer within bounds, both included."""

    __slots__ = ("expected", "high", "low")

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high
        self.expected = f"an integer from {low} to {high}"

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check type and bounds."""
        if (
            (type(value) is not int and not isinstance(value, int))
            or isinstance(value, bool)
            or not self.low <= value <= self.high
        ):
            raise fail(instance, attribute.name, self.expected, value)


class Filled:
    """The value is a text with something to see in it."""

    __slots__ = ()
    expected = "a text that is not empty"

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check for a text that is not empty."""
        if not isinstance(value, str) or not value.strip():
            raise fail(instance, attribute.name, self.expected, value)


class Aware:
    """The value is a datetime that knows its zone."""

    __slots__ = ()
    expected = "a datetime with a time zone"

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check for an aware datetime."""
        if not isinstance(value, dt.datetime) or value.utcoffset() is None:
            raise fail(instance, attribute.name, self.expected, value)


class ADate:
    """The value is a date without a time."""

    __slots__ = ()
    expected = "a date"

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check for a date without a time."""
        if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
            raise fail(instance, attribute.name, self.expected, value)


def member(kind: type[enum.Enum]) -> InstanceOf:
    """Check for a member of an enumeration."""
    return InstanceOf(kind, f"a {kind.__name__}")


instance_of = InstanceOf
tuple_of = TupleOf
optional = OptionalCheck
between = Between
filled = Filled()
aware = Aware()
a_date = ADate()
text = instance_of(str, "a text")
texts = tuple_of(str, "texts")
count = between(0, 10**9)
