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


@attrs.frozen
class InstanceOf:
    """The value is of a type, bool never passing for a number."""

    kind: type | tuple[type, ...]
    expected: str

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check the type."""
        if type(value) is not self.kind and (
            not isinstance(value, self.kind)
            or (isinstance(value, bool) and self.kind is not bool)
        ):
            raise fail(instance, attribute.name, self.expected, value)


@attrs.frozen
class TupleOf:
    """The value is a tuple of members of a type."""

    kind: type | tuple[type, ...]
    members: str

    @property
    def expected(self) -> str:
        """What is allowed."""
        return f"a tuple of {self.members}"

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check the tuple and its members."""
        kind = self.kind
        if not isinstance(value, tuple) or not all(isinstance(v, kind) for v in value):
            raise fail(instance, attribute.name, self.expected, value)


@attrs.frozen
class OptionalCheck:
    """The value is ``None`` or passes another check."""

    check: Check

    @property
    def expected(self) -> str:
        """What is allowed beside ``None``."""
        return self.check.expected

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Let ``None`` pass."""
        if value is not None:
            self.check(instance, attribute, value)


@attrs.frozen
class Between:
    """The value is an integer within bounds, both included."""

    low: int
    high: int

    @property
    def expected(self) -> str:
        """What is allowed."""
        return f"an integer from {self.low} to {self.high}"

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


@attrs.frozen
class Filled:
    """The value is a text with something to see in it."""

    expected: str = "a text that is not empty"

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check for a text that is not empty."""
        if not isinstance(value, str) or not value.strip():
            raise fail(instance, attribute.name, self.expected, value)


@attrs.frozen
class Aware:
    """The value is a datetime that knows its zone."""

    expected: str = "a datetime with a time zone"

    def __call__(
        self, instance: Any, attribute: attrs.Attribute[Any], value: Any
    ) -> None:
        """Check for an aware datetime."""
        if not isinstance(value, dt.datetime) or value.utcoffset() is None:
            raise fail(instance, attribute.name, self.expected, value)


@attrs.frozen
class ADate:
    """The value is a date without a time."""

    expected: str = "a date"

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
