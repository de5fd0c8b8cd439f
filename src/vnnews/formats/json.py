"""JSON: an exact round trip, by a published schema.

A document is one object: ``version`` and the fields of `Article`. All fields are
written; ``null`` says that something is not known. Blocks and references carry their
class as ``type``; a document's mentions are indices into ``references``.
"""

from __future__ import annotations

from typing import Any

from vnnews.formats._format import Format
from vnnews.formats._model import VERSION
from vnnews.model.article import Article


def to_json(article: Article, *, indent: int | None = None) -> str:
    r"""Write an article as JSON that `from_json` reads back to an equal one.

    Args:
        article: Any article.
        indent: Blanks a level; ``None``: one line.

    Returns:
        Text that UTF-8 can hold, with Vietnamese letters as they are, control characters
        and lone surrogates escaped.

    >>> to_json(Article(title="Thanh Trì"))[:39]
    '{"version": "1.0", "title": "Thanh Trì"'
    """
    import json

    from vnnews.formats._surrogates import escape
    from vnnews.formats._write import plain

    data = {"version": VERSION, **plain(article)}
    return escape(json.dumps(data, ensure_ascii=False, indent=indent))


def from_json(document: str | bytes) -> Article:
    r"""Read an article from JSON, strictly.

    Args:
        document: What `to_json` wrote, of this or an earlier minor version; bytes are
            UTF-8, -16 or -32.

    Raises:
        FormatError: It is no JSON, of a later version, or not as the schema says;
            ``.problems`` lists every problem with its path, ``.path`` is the first.
        TypeError: It is neither text nor bytes.

    >>> from_json('{"version": "1.0", "title": "A", "tags": "b"}')
    Traceback (most recent call last):
    vnnews.errors.FormatError: $.tags: expected a list, got "b"
    """
    from vnnews.formats._document import article_of, load

    return article_of(load(document))


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the documents, made from the model."""
    from vnnews.formats._schema import schema

    return schema(VERSION)


FORMAT = Format(
    name="json",
    suffix=".json",
    media_type="application/json",
    dumps=to_json,
    loads=from_json,
)
