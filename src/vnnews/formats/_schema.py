"""The JSON Schema of an article, made from the model's classes, types and checks."""

from __future__ import annotations

import ast
import copy
import datetime as dt
import enum
import inspect
import itertools
import textwrap
import typing
from functools import cache
from typing import Any

import attrs

from vnnews.formats._model import (
    BLOCK_TAGS,
    CLASSES,
    REFERENCE_TAGS,
    TAGS,
    field_types,
    required,
    without_none,
)
from vnnews.model._checks import Between, Filled, OptionalCheck
from vnnews.model.article import Article
from vnnews.model.blocks import Block
from vnnews.model.document import CitedDocument
from vnnews.model.provenance import Provenance
from vnnews.model.reference import DocumentReference

_BLANK = (
    "\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a"
    "\\u2028\\u2029\\u202f\\u205f\\u3000"
)
"""What Python strips off a text, spelled the same for every dialect of patterns."""

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema(version: str) -> dict[str, Any]:
    """Make the schema of one version; the caller may change what it gets."""
    return copy.deepcopy(_schema(version))


@cache
def _schema(version: str) -> dict[str, Any]:
    article = _class(Article)
    versions = {"type": "string", "pattern": r"^1\.[0-9]{1,4}$"}
    article["properties"] = {"version": versions, **article["properties"]}
    article["required"] = ["version", *article["required"]]
    definitions = {cls.__name__: _class(cls) for cls in CLASSES if cls is not Article}
    definitions["Block"] = _union(BLOCK_TAGS)
    definitions["Reference"] = _union(REFERENCE_TAGS)
    enums = {kind.__name__: _enum(kind) for kind in _enums()}
    return {
        "$schema": _DRAFT,
        "$id": f"urn:vnnews:schema:article:{version}",
        "version": version,
        "title": "Article",
        **article,
        "$defs": dict(sorted({**definitions, **enums}.items())),
    }


def _class(cls: type) -> dict[str, Any]:
    """Describe a class of the model as an object."""
    told = _docstrings(cls)
    tag = {"type": {"const": TAGS[cls]}} if cls in TAGS else {}
    fields = {
        field.name: {**_field(cls, field), **_description(told.get(field.name))}
        for field in attrs.fields(cls)
    }
    return {
        **_description(inspect.getdoc(cls)),
        "type": "object",
        "properties": {**tag, **fields},
        "required": [*tag, *required(cls)],
        "additionalProperties": False,
    }


def _field(cls: type, field: attrs.Attribute[Any]) -> dict[str, Any]:
    if cls is CitedDocument and field.name == "mentions":
        index = {"type": "integer", "minimum": 0}
        either = {"anyOf": [index, {"$ref": "#/$defs/Reference"}]}
        return {"type": "array", "items": either, "minItems": 1}
    kind, optional = without_none(field_types(cls)[field.name])
    found = _type(kind)
    check: object = field.validator
    if isinstance(check, OptionalCheck):
        check = check.check
    if isinstance(check, Between):
        found |= {"minimum": check.low, "maximum": check.high}
    if isinstance(check, Filled):
        found["pattern"] = f"[^{_BLANK}]"
    return _nullable(found) if optional else found


def _nullable(found: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in found:
        return {"anyOf": [found, {"type": "null"}]}
    return {**found, "type": [found["type"], "null"]}


_SIMPLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    dt.date: {"type": "string", "format": "date"},
    dt.datetime: {"type": "string", "format": "date-time"},
    Provenance: {"type": "object", "additionalProperties": {"type": "string"}},
}


def _type(kind: Any) -> dict[str, Any]:
    """Describe a type without ``None``."""
    if kind in _SIMPLE:
        return dict(_SIMPLE[kind])
    if typing.get_origin(kind) is tuple:
        return {"type": "array", "items": _type(typing.get_args(kind)[0])}
    if kind is DocumentReference:
        return {"$ref": "#/$defs/Reference"}
    name = "Block" if kind == Block else kind.__name__
    return {"$ref": f"#/$defs/{name}"}


def _union(tags: dict[str, Any]) -> dict[str, Any]:
    refs = [{"$ref": f"#/$defs/{cls.__name__}"} for cls in tags.values()]
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"enum": list(tags)}},
        "oneOf": refs,
    }


def _enum(kind: type[enum.Enum]) -> dict[str, Any]:
    values = [member.value for member in kind]
    return {**_description(inspect.getdoc(kind)), "enum": values}


def _enums() -> set[type[enum.Enum]]:
    kinds: set[type[enum.Enum]] = set()
    for cls in CLASSES:
        for kind in map(without_none, field_types(cls).values()):
            found = (typing.get_args(kind[0]) or kind)[0]
            if isinstance(found, type) and issubclass(found, enum.Enum):
                kinds.add(found)
    return kinds


def _description(text: str | None) -> dict[str, str]:
    return {"description": inspect.cleandoc(text)} if text else {}


def _docstrings(cls: type) -> dict[str, str]:
    """Read the docstrings below a class's fields; none where the source is not there."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(cls)))
    except (OSError, SyntaxError):
        return {}
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__[1:-1]):
        found |= _docstrings(base)
    body = tree.body[0].body  # type: ignore[attr-defined]
    for field, text in itertools.pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr):
            found[field.target.id] = text.value.value  # type: ignore[union-attr, attr-defined]
    return found
