"""What a checker knows of an article: every field, and the kinds of blocks."""

from __future__ import annotations

import datetime as dt
from typing import assert_never, assert_type

import vnnews
from vnnews import Article, Byline, Commendation, DocumentReference, Layout

page = vnnews.parse_html(b"<h1>Tin</h1>", url="https://example.org/1", encoding="utf-8")
assert_type(page, Article)
assert_type(vnnews.parse_html("<h1>Tin</h1>", layouts=()), Article)
assert_type(vnnews.parse_text("Tin", url=None), Article)
assert_type(vnnews.known_layouts(), tuple[Layout, ...])

assert_type(page.title, str)
assert_type(page.url, str | None)
assert_type(page.section, tuple[str, ...])
assert_type(page.lead, str | None)
assert_type(page.byline, Byline | None)
assert_type(page.published_at, dt.datetime | None)
assert_type(page.modified_at, dt.datetime | None)
assert_type(page.view_count, int | None)
assert_type(page.tags, tuple[str, ...])
assert_type(page.language, str)
assert_type(page.references, tuple[DocumentReference, ...])
assert_type(page.resolutions, tuple[vnnews.ResolutionReference, ...])
assert_type(page.documents, tuple[vnnews.CitedDocument, ...])
assert_type(page.commendations, tuple[Commendation, ...])
assert_type(page.notes, tuple[vnnews.Note, ...])
assert_type(page.provenance["title"], str)
assert_type(page.provenance.get("lead"), str | None)
assert_type(page.text, str)
assert_type(page.slug, str)

if page.byline is not None:
    assert_type(page.byline.organization, str | None)
    assert_type([author.name for author in page.byline.authors], list[str])
    assert_type(page.byline.authors[0].role, vnnews.ContributorRole)


def lines(article: Article) -> list[str]:
    """Tell the kinds of blocks apart; the last branch shows that none was forgotten."""
    found: list[str] = []
    for block in article.body:
        match block:
            case vnnews.Paragraph() | vnnews.Quote():
                found.append(assert_type(block.text, str))
            case vnnews.Heading():
                found.append("#" * assert_type(block.level, int))
            case vnnews.ListBlock():
                found.extend(assert_type(block.items, tuple[str, ...]))
            case vnnews.Table():
                assert_type(block.rows, tuple[tuple[str, ...], ...])
            case vnnews.Figure() | vnnews.Embed():
                found.append(assert_type(block.src, str | None) or "")
            case _:
                assert_never(block)
    return found
