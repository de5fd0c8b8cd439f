"""What the formats know of the model: its classes, their fields' types, their tags."""

from __future__ import annotations

import datetime as dt
import enum
import types
import typing
from functools import cache
from typing import Any

import attrs

from vnnews.model.article import Article
from vnnews.model.blocks import (
    Block,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    Paragraph,
    Quote,
    Table,
)
from vnnews.model.byline import Byline, Contributor
from vnnews.model.commendation import Commendation, Recipients
from vnnews.model.document import CitedDocument
from vnnews.model.note import Note
from vnnews.model.reference import (
    DocumentReference,
    KnownDocument,
    ResolutionReference,
)
from vnnews.model.span import Span

VERSION = "1.0"
"""The version of the documents written: a new field is a new minor version, a changed
or removed one a new major version."""

BLOCK_TAGS: dict[str, type[Block]] = {
    "paragraph": Paragraph,
    "heading": Heading,
    "list": ListBlock,
    "quote": Quote,
    "figure": Figure,
    "table": Table,
    "embed": Embed,
}
"""The value of ``type`` → the class of block."""

REFERENCE_TAGS: dict[str, type[DocumentReference]] = {
    "document": DocumentReference,
    "resolution": ResolutionReference,
}
"""The value of ``type`` → the class of reference."""

TAGS: dict[type, str] = {
    kind: tag for tags in (BLOCK_TAGS, REFERENCE_TAGS) for tag, kind in tags.items()
}
"""The class → its ``type`` in JSON."""

PARTS: tuple[type, ...] = (Span, Mark, Note)
"""The classes that blocks and references are made of."""

WHOLES: tuple[type, ...] = (
    KnownDocument,
    CitedDocument,
    Recipients,
    Commendation,
    Contributor,
    Byline,
    Article,
)
"""The classes that are made of these, parts before wholes."""

CLASSES: tuple[type, ...] = (*PARTS, *TAGS, *WHOLES)
"""Every class that goes into JSON, parts before wholes."""


@cache
def field_types(cls: type) -> dict[str, Any]:
    """Return the types of a class's fields, as objects and not as text."""
    hints = typing.get_type_hints(cls)
    return {field.name: hints[field.name] for field in attrs.fields(cls)}


def required(cls: type) -> tuple[str, ...]:
    """Name the fields that have no default."""
    return tuple(f.name for f in attrs.fields(cls) if f.default is attrs.NOTHING)


def without_none(kind: Any) -> tuple[Any, bool]:
    """Split ``X | None`` into ``X`` and whether ``None`` is allowed."""
    if not isinstance(kind, types.UnionType) and typing.get_origin(kind) is not (
        typing.Union
    ):
        return kind, False
    rest = [part for part in typing.get_args(kind) if part is not type(None)]
    if len(rest) == len(typing.get_args(kind)):
        return kind, False
    return typing.Union[tuple(rest)], True  # noqa: UP007 - built at run time


def is_leaf(kind: Any) -> bool:
    """Whether a type (without ``None``) is one JSON value: text, number, date, choice."""
    return isinstance(kind, type) and issubclass(kind, (str, int, dt.date, enum.Enum))
