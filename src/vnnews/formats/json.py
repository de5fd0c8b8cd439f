"""JSON: an exact round trip, by a published schema.

A document is one object: ``version`` and the fields of `Article`. All fields are
written; ``null`` says that something is not known. Blocks and references carry their
class as ``type``; a document's mentions are indices into ``references``.
"""

from __future__ import annotations

import re
from typing import Any

from vnnews.errors import FormatError
from vnnews.formats._format import Format
from vnnews.model.article import Article

VERSION = "1.0"
"""The version of the documents written: a new field is a new minor version, a changed
or removed one a new major version."""

_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})\Z")


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
    from vnnews.formats._read import build

    data = _load(document)
    if not isinstance(data, dict):
        raise FormatError("expected an object (an article)")
    return build(data, _version_problems(data.pop("version", None)))


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the documents, made from the model."""
    from vnnews.formats._schema import schema

    return schema(VERSION)


def _load(document: str | bytes) -> Any:
    import json

    from vnnews.formats._surrogates import GUARD, restore

    if not isinstance(document, (str, bytes, bytearray)):
        raise TypeError(f"expected text or bytes, got {type(document).__name__}")
    try:
        if not isinstance(document, str):
            document = document.decode(json.detect_encoding(document))
        data = json.loads(document.removeprefix("\ufeff"), parse_constant=_refuse)
        guarded = GUARD in document or "\\ufdd0" in document.lower()
        return restore(data) if guarded else data
    except RecursionError:
        raise FormatError("no JSON of ours: nested too deeply") from None
    except ValueError as error:
        raise FormatError(f"no JSON: {error}") from None


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no number of JSON")


def _version_problems(version: object) -> tuple[tuple[str, str], ...]:
    """Check the version; one of another time is an error by itself."""
    from vnnews.formats._leaves import RefusedError

    found = _VERSION.match(version) if isinstance(version, str) else None
    if found is None:
        problem = RefusedError(f'a version such as "{VERSION}"', version)
        return (("$.version", problem.message),)
    major, minor = map(int, VERSION.split("."))
    if int(found[1]) != major or int(found[2]) > minor:
        readable = f"{major}.0 to {VERSION}"
        raise FormatError(f"expected {readable}, got {version}", "$.version")
    return ()


FORMAT = Format(
    name="json",
    suffix=".json",
    media_type="application/json",
    dumps=to_json,
    loads=from_json,
)
