"""Other extractors on one page each, told in one vocabulary; missing ones are skipped.

Needs, beside vnnews, any of: trafilatura, newspaper4k with lxml_html_clean, goose3,
readability-lxml, htmldate. Each is given the page's bytes (or their text, where it takes
only that), its address, and Vietnamese where it asks for a language. None may download.
"""

from __future__ import annotations

import datetime as dt
import importlib
import importlib.metadata
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass
class Reading:
    """What one tool says of a page; ``None`` is said by tools without such a field too."""

    title: str | None = None
    authors: Sequence[str] | None = None
    instant: dt.datetime | None = None
    lead: str | None = None
    text: str | None = None
    section: Sequence[str] | None = None
    views: int | None = None
    references: Sequence[tuple[str, str | None]] | None = None
    commendations: Sequence[tuple[str, int | None, int | None]] | None = None


Reader = Callable[[bytes, str | None], Reading]


def read_vnnews(page: bytes, url: str | None, layouts: Any = None) -> Reading:
    """Vnnews: writers only, as the facts name no photographers."""
    parse = importlib.import_module("vnnews").parse_html
    article = parse(page, url=url, layouts=layouts)
    people = article.byline.authors if article.byline else ()
    return Reading(
        title=article.title,
        authors=[
            a.name
            for a in people
            if a.role.value not in {"photographer", "videographer"}
        ],
        instant=article.published_at,
        lead=article.lead,
        text=article.text,
        section=article.section,
        views=article.view_count,
        references=[(r.kind.value, r.number) for r in article.references],
        commendations=[
            (c.form.value, c.recipients.collectives, c.recipients.individuals)
            for c in article.commendations
        ],
    )


def read_vnnews_alone(page: bytes, url: str | None) -> Reading:
    """Vnnews as it reads a site that it does not know: by the general method alone."""
    return read_vnnews(page, url, ())


def read_trafilatura(page: bytes, url: str | None) -> Reading:
    """Trafilatura: authors in one text, sections as ``categories``."""
    library = importlib.import_module("trafilatura")
    found = library.bare_extraction(page, url=url, with_metadata=True)
    if found is None:
        return Reading()
    return Reading(
        title=found.title,
        authors=_parted(found.author, ";"),
        instant=_moment(found.date),
        lead=found.description,
        text=found.text,
        section=[
            name for text in found.categories or () for name in _parted(text, ",")
        ],
    )


def read_newspaper(page: bytes, url: str | None) -> Reading:
    """newspaper4k, told not to fetch the page's pictures."""
    library = importlib.import_module("newspaper")
    article = library.Article(url or "https://x.vn/", language="vi", fetch_images=False)
    article.download(input_html=page.decode("utf-8", "replace")).parse()
    return Reading(
        title=article.title,
        authors=article.authors,
        instant=_moment(article.publish_date),
        lead=article.meta_description,
        text=article.text,
    )


def read_goose(page: bytes, _: str | None) -> Reading:
    """goose3, told that the page is Vietnamese; its moments are in UTC."""
    library = importlib.import_module("goose3")
    goose = library.Goose({"target_language": "vi", "use_meta_language": False})
    article = goose.extract(raw_html=page.decode("utf-8", "replace"))
    return Reading(
        title=article.title,
        authors=article.authors,
        instant=_moment(article.publish_datetime_utc),
        lead=article.meta_description,
        text=article.cleaned_text,
    )


def read_readability(page: bytes, _: str | None) -> Reading:
    """readability-lxml: a title, an author, and the body as markup."""
    document = importlib.import_module("readability").Document(page)
    body = importlib.import_module("lxml.html").fromstring(document.summary())
    return Reading(
        title=document.short_title(),
        authors=_parted(document.author().replace("[no-author]", ""), ";"),
        text=" ".join(body.itertext()),
    )


def read_htmldate(page: bytes, url: str | None) -> Reading:
    """Htmldate: the day or moment of publication."""
    library = importlib.import_module("htmldate")
    written = library.find_date(
        page, url=url, original_date=True, outputformat="%Y-%m-%dT%H:%M:%S%z"
    )
    return Reading(instant=_moment(written))


def _parted(text: str | None, mark: str) -> list[str]:
    return [piece.strip() for piece in (text or "").split(mark) if piece.strip()]


def _moment(value: Any) -> dt.datetime | None:
    if isinstance(value, str):
        return dt.datetime.fromisoformat(value)
    return value if isinstance(value, dt.datetime) else None


READERS: dict[str, Reader] = {
    "vnnews": read_vnnews,
    "vnnews, no layouts": read_vnnews_alone,
    "trafilatura": read_trafilatura,
    "newspaper4k": read_newspaper,
    "goose3": read_goose,
    "readability-lxml": read_readability,
    "htmldate": read_htmldate,
}


def installed() -> dict[str, Reader]:
    """The tools that are here, by their name and version; the others are said to be missing."""
    here: dict[str, Reader] = {}
    for name, reader in READERS.items():
        distribution, comma, how = name.partition(",")
        try:
            version = importlib.metadata.version(distribution)
            here[f"{distribution} {version}{comma}{how}"] = reader
        except importlib.metadata.PackageNotFoundError:
            print(f"not installed: {name}", file=sys.stderr)
    return here
