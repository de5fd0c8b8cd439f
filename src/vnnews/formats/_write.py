"""Articles to plain JSON values (dicts, lists, texts, numbers), by cattrs."""

from __future__ import annotations

import datetime as dt
import enum
import typing
from collections.abc import Callable
from functools import cache
from operator import attrgetter, methodcaller
from typing import TYPE_CHECKING, Any

from vnnews.formats._mentions import ReferenceIndex
from vnnews.formats._model import (
    BLOCK_TAGS,
    PARTS,
    REFERENCE_TAGS,
    WHOLES,
    field_types,
    is_leaf,
    without_none,
)
from vnnews.model.article import Article
from vnnews.model.blocks import Block
from vnnews.model.document import CitedDocument
from vnnews.model.provenance import Provenance
from vnnews.model.reference import DocumentReference

if TYPE_CHECKING:
    from cattrs import Converter


APART = ("title", "url", "lead", "body", "image", "provenance")
"""Fields of an article that feeds keep in other ways."""


def plain(article: Article) -> dict[str, Any]:
    """Turn an article into JSON values.

    A document's mentions become indices into ``references``; a mention that is not
    there is written in full.
    """
    data: dict[str, Any] = _converter().unstructure(article)
    _point(data["documents"], article, _converter())
    return data


def brief(article: Article) -> dict[str, Any]:
    """Turn an article into JSON values without what is at its default.

    The fields of `APART` are left out as well.
    """
    data: dict[str, Any] = _brief_hook()(article)
    if article.documents:
        _point(data["documents"], article, _converter(brief=True))
    return data


def brief_block(block: Block) -> dict[str, Any]:
    """Turn a block into JSON values without what is at its default."""
    data: dict[str, Any] = _converter(brief=True).unstructure(block, Block)
    return data


def _point(documents: list[Any], article: Article, converter: Converter) -> None:
    index = ReferenceIndex(article.references)
    for document, written in zip(article.documents, documents, strict=True):
        written["mentions"] = [
            converter.unstructure(m) if (i := index.find(m)) is None else i
            for m in document.mentions
        ]


@cache
def _brief_hook() -> Callable[[Article], dict[str, Any]]:
    return _converter(brief=True).get_unstructure_hook(Article)


@cache
def _converter(*, brief: bool = False) -> Converter:
    from cattrs import Converter

    converter = Converter(omit_if_default=brief)
    converter.register_unstructure_hook(enum.Enum, attrgetter("_value_"))
    converter.register_unstructure_hook(dt.date, methodcaller("isoformat"))
    converter.register_unstructure_hook(Provenance, dict)
    converter.register_unstructure_hook_factory(_is_tuple, _tuple_hook)
    for cls in PARTS:
        converter.register_unstructure_hook(cls, _class_hook(cls, converter))
    for tags, kind in ((BLOCK_TAGS, Block), (REFERENCE_TAGS, DocumentReference)):
        hooks = {cls: _tagged_hook(tag, cls, converter) for tag, cls in tags.items()}
        converter.register_unstructure_hook(kind, _by_class(hooks))
    for cls in WHOLES:
        converter.register_unstructure_hook(cls, _class_hook(cls, converter))
    return converter


def _is_tuple(kind: Any) -> bool:
    return typing.get_origin(kind) is tuple


def _tuple_hook(kind: Any, converter: Converter) -> Any:
    write = converter.get_unstructure_hook(typing.get_args(kind)[0])
    return lambda values: [write(value) for value in values] if values else values


def _class_hook(cls: type, converter: Converter) -> Any:
    from cattrs import override
    from cattrs.fns import identity
    from cattrs.gen import make_dict_unstructure_fn

    kept: Any = override(unstruct_hook=identity)
    overrides = {name: kept for name, kind in field_types(cls).items() if _stays(kind)}
    if cls is CitedDocument:
        overrides["mentions"] = kept
    if converter.omit_if_default:  # None, the default, comes to no hook
        overrides |= {
            name: override(unstruct_hook=converter.get_unstructure_hook(inner))
            for name, kind in field_types(cls).items()
            for inner, optional in [without_none(kind)]
            if optional and name not in overrides
        }
    if cls is Article and converter.omit_if_default:
        overrides |= dict.fromkeys(APART, override(omit=True))
    return make_dict_unstructure_fn(
        cls, converter, _cattrs_omit_if_default=converter.omit_if_default, **overrides
    )


def _tagged_hook(tag: str, cls: type, converter: Converter) -> Any:
    write = _class_hook(cls, converter)
    return lambda instance: {"type": tag, **write(instance)}


def _by_class(hooks: dict[Any, Any]) -> Any:
    return lambda instance: hooks[type(instance)](instance)


def _stays(kind: Any) -> bool:
    """Whether values of a field's type are JSON values already."""
    kind, _ = without_none(kind)
    if is_leaf(kind):
        return issubclass(kind, (str, int)) and not issubclass(kind, enum.Enum)
    return kind in (tuple[str, ...], tuple[tuple[str, ...], ...])
