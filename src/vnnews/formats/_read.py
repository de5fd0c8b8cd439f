"""Plain JSON values to articles, by cattrs; every problem is found, with its path."""

from __future__ import annotations

import enum
import types
import typing
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Any, NewType, TypeAlias

import attrs

from vnnews.errors import FormatError
from vnnews.formats._leaves import Hook, RefusedError, leaf_hook, read_member
from vnnews.formats._model import (
    BLOCK_TAGS,
    CLASSES,
    REFERENCE_TAGS,
    TAGS,
    field_types,
    is_leaf,
    without_none,
)
from vnnews.formats._problems import ConsequenceError, problems_of, step
from vnnews.model.article import Article
from vnnews.model.blocks import Block
from vnnews.model.document import CitedDocument
from vnnews.model.provenance import Provenance
from vnnews.model.reference import DocumentReference

if TYPE_CHECKING:
    from cattrs import Converter

_Mention = NewType("_Mention", DocumentReference)
"""A reference, or its index."""

_References: TypeAlias = "tuple[DocumentReference, ...] | None"

_references: ContextVar[_References] = ContextVar("_references")
"""The references of the article that is being read, for the mentions that follow;
``None`` when they are broken."""


def build(data: object, problems: tuple[tuple[str, str], ...] = ()) -> Article:
    """Turn JSON values into an article.

    Args:
        data: What a JSON reader gave.
        problems: Paths and messages of what is known to be wrong already.

    Raises:
        FormatError: They are no article; every problem is listed.
    """
    from cattrs import BaseValidationError

    token = _references.set(())
    try:
        article = _converter().structure(data, Article)
    except (BaseValidationError, RefusedError) as error:
        problems += tuple(problems_of(error))
    finally:
        _references.reset(token)
    if not problems:
        return article
    path, message = problems[0]
    raise FormatError(message, path, tuple(f"{p}: {m}" for p, m in problems))


@cache
def _converter() -> Converter:
    from cattrs import Converter

    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(Provenance, _provenance)
    converter.register_structure_hook_factory(_is_enum, _member_hook)
    converter.register_structure_hook_factory(_is_tuple, _tuple_hook)
    hooks: dict[type, Hook] = {}
    converter.register_structure_hook(Block, _tagged_hook(BLOCK_TAGS, hooks))
    converter.register_structure_hook(
        DocumentReference, _tagged_hook(REFERENCE_TAGS, hooks)
    )
    for cls in CLASSES:
        hooks[cls] = _class_hook(cls, converter)
        if cls not in TAGS:
            converter.register_structure_hook(cls, hooks[cls])
    return converter


def _class_hook(cls: type, converter: Converter) -> Hook:
    from cattrs import override
    from cattrs.gen import make_dict_structure_fn

    special = {
        (Article, "references"): _references_hook,
        (CitedDocument, "mentions"): _mentions_hook,
    }
    overrides: dict[str, Any] = {}
    for field in attrs.fields(cls):
        kind, _ = without_none(field_types(cls)[field.name])
        if is_leaf(kind):
            overrides[field.name] = override(struct_hook=leaf_hook(kind, field))
        elif make := special.get((cls, field.name)):
            overrides[field.name] = override(struct_hook=make(converter))
    read: Hook = make_dict_structure_fn(cls, converter, **overrides)

    def checked(value: Any, kind: Any) -> Any:
        if not isinstance(value, dict):
            raise RefusedError(f"an object ({cls.__name__})", value)
        return read(value, kind)

    return checked


def _tagged_hook(tags: dict[str, Any], hooks: dict[type, Hook]) -> Hook:
    expected = f"one of {', '.join(tags)}"

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise RefusedError("an object with a type", value)
        rest = dict(value)
        tag = rest.pop("type", None)
        if not isinstance(tag, str) or tag not in tags:
            raise RefusedError(expected, tag, ".type")
        return hooks[tags[tag]](rest, tags[tag])

    return read


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def _member_hook(kind: Any) -> Hook:
    read = read_member(kind)
    return lambda value, _: read(value)


def _is_tuple(kind: Any) -> bool:
    return typing.get_origin(kind) is tuple


def _tuple_hook(kind: Any, converter: Converter) -> Hook:
    from cattrs.cols import list_structure_factory

    whole: Any = types.GenericAlias(list, typing.get_args(kind)[:1])
    read = list_structure_factory(whole, converter)

    def checked(value: Any, _: Any) -> Any:
        if not isinstance(value, list):
            raise RefusedError("a list", value)
        return tuple(read(value, whole))

    return checked


def _text(value: Any, _: Any) -> str:
    if not isinstance(value, str):
        raise RefusedError("a text", value)
    return value


def _provenance(value: Any, _: Any) -> Provenance:
    if not isinstance(value, dict):
        raise RefusedError("an object of texts", value)
    for field, source in value.items():
        if not isinstance(source, str):
            raise RefusedError("a text", source, step(field))
    return Provenance(value)


def _references_hook(converter: Converter) -> Hook:
    read = converter.get_structure_hook(tuple[DocumentReference, ...])

    def remembered(value: Any, kind: Any) -> Any:
        _references.set(None)
        _references.set(read(value, kind))
        return _references.get()

    return remembered


def _mentions_hook(converter: Converter) -> Hook:
    full = converter.get_structure_hook(DocumentReference)

    def read(value: Any, kind: Any) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            return full(value, kind)
        if (references := _references.get()) is None:
            raise ConsequenceError
        if not 0 <= value < len(references):
            raise RefusedError(f"an index into {len(references)} references", value)
        return references[value]

    converter.register_structure_hook(_Mention, read)
    return converter.get_structure_hook(tuple[_Mention, ...])
