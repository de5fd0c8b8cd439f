"""Articles inside a form: what was read goes to the browser and comes back from it.

The server keeps nothing: the page of a result holds its articles as JSON Lines in a
hidden field, and downloads are made of what the form sends.
"""

from __future__ import annotations

import html
from collections.abc import Iterable

from vnnews.formats.json import from_json, to_json
from vnnews.model.article import Article


def carry(articles: Iterable[Article]) -> str:
    """Write articles as a hidden field of a form."""
    lines = "\n".join(map(to_json, articles))
    return f'<input type="hidden" name="articles" value="{html.escape(lines)}">'


def uncarry(field: str) -> tuple[Article, ...]:
    r"""Read the articles back; browsers send line ends as ``\r\n``.

    Raises:
        FormatError: The field is not what `carry` wrote.
    """
    return tuple(from_json(line) for line in field.split("\n") if line.strip())
