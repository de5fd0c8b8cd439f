"""The fields of an article and where each came from; its layout; its notes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from vnnews.formats._text import attribute, escape, line, vietnamese_date
from vnnews.formats._urls import web_url
from vnnews.layouts._registry import known_layouts
from vnnews.model.article import Article
from vnnews.model.byline import Byline
from vnnews.serve.words import Words

_FIELDS = (
    "title",
    "lead_prefix",
    "lead",
    "section",
    "body",
    "byline",
    "published_at",
    "modified_at",
    "view_count",
    "tags",
    "url",
    "image",
    "language",
)
_PROSE = ("title", "lead", "section", "byline", "tags")
_VIETNAMESE = ' lang="vi"'
_LAYOUT = "layout:"
_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}\Z")
_HOSTS = 12  # sites of a layout that are named


def fields_table(article: Article, words: Words) -> str:
    """Write the table of the fields that are known."""
    rows = "".join(_rows(article, words))
    heads = "".join(
        f'<th scope="col">{words(key)}</th>' for key in ("field", "value", "source")
    )
    return (
        f'<div class="table" role="region" tabindex="0" aria-label="{words("fields_title")}">'
        f'<table class="fields"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _rows(article: Article, words: Words) -> Iterator[str]:
    for field in _FIELDS:
        if field == "body":
            shown = words("blocks", count=len(article.body))
        else:
            shown = _shown(getattr(article, field))
        if shown:
            source = article.provenance.get(field)
            came = _source(source, words) if source else ""
            yield (
                f'<tr><th scope="row">{words.term("fields", field)}</th>'
                f"<td{_VIETNAMESE if field in _PROSE else ''}>{shown}</td><td>{came}</td></tr>"
            )


def language_of(article: Article) -> str:
    """Return the article's language for a ``lang`` attribute; Vietnamese for nonsense."""
    return article.language if _TAG.match(article.language) else "vi"


def _shown(value: object) -> str:
    if isinstance(value, Byline):
        return _byline(value)
    if isinstance(value, dt.datetime):
        clock = f"{value.hour}:{value.minute:02}, {vietnamese_date(value)}"
        return f'<time datetime="{value.isoformat()}">{clock}</time>'
    if isinstance(value, tuple):
        return " › ".join(escape(line(part)) for part in value)
    text = "" if value is None else line(str(value))
    if address := web_url(text):
        return f'<a href="{attribute(address)}">{escape(text)}</a>'
    return escape(text)


def _byline(byline: Byline) -> str:
    people = [line(who.name) for who in byline.authors]
    parts = [*people, line(byline.organization), line(byline.agency)]
    return escape(", ".join(filter(None, parts)))


def _source(source: str, words: Words) -> str:
    kind, _, name = source.partition(":")
    told = f" <code>{escape(line(name))}</code>" if name else ""
    return f'<span class="source">{words.term("sources", kind)}{told}</span>'


def layout_card(article: Article, words: Words) -> str:
    """Tell which content system the page is of, or why none is named."""
    used = {s for s in article.provenance.values() if s.startswith(_LAYOUT)}
    keys = {source.removeprefix(_LAYOUT) for source in used}
    found = [layout for layout in known_layouts() if layout.key in keys]
    if not found:
        return f"<p>{words(_why_none(article))}</p>"
    hosts = list(dict.fromkeys(host for layout in found for host in layout.hosts))
    more = f" +{len(hosts) - _HOSTS}" if len(hosts) > _HOSTS else ""
    facts = (
        ("layout_key", ", ".join(sorted(keys))),
        ("layout_version", ", ".join(filter(None, (la.version for la in found)))),
        ("layout_hosts", ", ".join(hosts[:_HOSTS]) + more),
    )
    rows = "".join(
        f"<div><dt>{words(key)}</dt><dd>{escape(value)}</dd></div>"
        for key, value in facts
        if value
    )
    family = escape(found[0].family)
    return f"<p>{words('layout_known')} <strong>{family}</strong>.</p><dl>{rows}</dl>"


def _why_none(article: Article) -> str:
    sources = set(article.provenance.values())
    if sources == {"feed"}:
        return "layout_feed"
    return "layout_text" if sources <= {"text", "url"} else "layout_none"


def notes_list(article: Article, words: Words) -> str:
    """Write what was missing, ambiguous or repaired."""
    if not article.notes:
        return f'<p class="none">{words("notes_none")}</p>'
    items = "".join(
        f"<li><strong>{words.term('notes', note.kind.value)}</strong> "
        f'<span class="of">{_of(note.field, words)}</span> '
        f'<span lang="en">{escape(line(note.message))}</span></li>'
        for note in article.notes
    )
    return f'<ul class="notes">{items}</ul>'


def _of(field: str | None, words: Words) -> str:
    return words.term("fields", line(field)) if field else words("whole")
