"""A JSON document: text to values, values to an article."""

from __future__ import annotations

import json
import re
from typing import Any

from vnnews.errors import FormatError
from vnnews.formats._leaves import RefusedError
from vnnews.formats._model import VERSION
from vnnews.formats._read import build
from vnnews.formats._surrogates import GUARD, restore
from vnnews.model.article import Article

_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})\Z")


def load(document: str | bytes) -> Any:
    """Read JSON, strictly.

    Raises:
        FormatError: It is no JSON, or nested too deeply.
        TypeError: It is neither text nor bytes.
    """
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


def article_of(data: Any) -> Article:
    """Make an article of what `load` gave, its version among it.

    Raises:
        FormatError: It is of a later version, or not as the schema says.
    """
    if not isinstance(data, dict):
        raise FormatError("expected an object (an article)")
    return build(data, _version_problems(data.pop("version", None)))


def _version_problems(version: object) -> tuple[tuple[str, str], ...]:
    """Check the version; one of another time is an error by itself."""
    found = _VERSION.match(version) if isinstance(version, str) else None
    if found is None:
        problem = RefusedError(f'a version such as "{VERSION}"', version)
        return (("$.version", problem.message),)
    major, minor = map(int, VERSION.split("."))
    if int(found[1]) != major or int(found[2]) > minor:
        readable = f"{major}.0 to {VERSION}"
        raise FormatError(f"expected {readable}, got {version}", "$.version")
    return ()
