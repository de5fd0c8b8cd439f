"""Articles to plain JSON values (dicts, lists, texts, numbers), by cattrs."""

from __future__ import annotations

import datetime as dt
import enum
from functools import cache
from typing import TYPE_CHECKING, Any

from vnnews.formats._model import CLASSES, TAGS, field_types, is_leaf, without_none
from vnnews.model.article import Article
from vnnews.model.document import CitedDocument
from vnnews.model.provenance import Provenance
from vnnews.model.reference import DocumentReference

if TYPE_CHECKING:
    from cattrs import Converter


def plain(article: Article) -> dict[str, Any]:
    """Turn an article into JSON values.

    A document's mentions become indices into ``references``; a mention that is not
    there is written in full.
    """
    converter = _converter()
    data: dict[str, Any] = converter.unstructure(article)
    index = _Index(article.references)
    for document, written in zip(article.documents, data["documents"], strict=True):
        written["mentions"] = [
            converter.unstructure(m) if (i := index.find(m)) is None else i
            for m in document.mentions
        ]
    return data


class _Index:
    """Finds the first reference that equals a mention."""

    def __init__(self, references: tuple[DocumentReference, ...]) -> None:
        self._references = references
        self._by_span: dict[Any, int] = {}
        for i, reference in enumerate(references):
            self._by_span.setdefault(reference.span, i)

    def find(self, mention: DocumentReference) -> int | None:
        """Return the index of an equal reference; ``None``: there is none."""
        i = self._by_span.get(mention.span)
        if i is None or self._references[i] == mention:
            return i
        try:
            return self._references.index(mention)
        except ValueError:
            return None


@cache
def _converter() -> Converter:
    from cattrs import Converter

    converter = Converter()
    converter.register_unstructure_hook(enum.Enum, lambda member: member.value)
    converter.register_unstructure_hook(dt.date, lambda date: date.isoformat())
    converter.register_unstructure_hook(Provenance, dict)
    for cls in CLASSES:
        converter.register_unstructure_hook(cls, _class_hook(cls, converter))
    return converter


def _class_hook(cls: type, converter: Converter) -> Any:
    from cattrs import override
    from cattrs.fns import identity
    from cattrs.gen import make_dict_unstructure_fn

    kept = override(unstruct_hook=identity)
    overrides = {name: kept for name, kind in field_types(cls).items() if _stays(kind)}
    if cls is CitedDocument:
        overrides["mentions"] = kept
    write: Any = make_dict_unstructure_fn(cls, converter, **overrides)
    tag = TAGS.get(cls)
    return write if tag is None else lambda instance: {"type": tag, **write(instance)}


def _stays(kind: Any) -> bool:
    """Whether values of a field's type are JSON values already."""
    kind, _ = without_none(kind)
    if is_leaf(kind):
        return issubclass(kind, (str, int)) and not issubclass(kind, enum.Enum)
    return kind in (tuple[str, ...], tuple[tuple[str, ...], ...])
