"""Every layout on pages in its markup, with text of our own and facts written by hand.

Beside each ``<layout>/<name>.html`` stands ``<name>.json`` with what a person reads on
the page. ``"refused": true`` is a page that holds no article.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import vnnews
from vnnews import Article, Layout, NoArticleError, known_layouts
from vnnews.parse.page import Page
from vnnews.parse.tree import make_tree
from vnnews.text.decode import decode

HERE = Path(__file__).parent
PAGES = sorted(HERE.glob("*/*.html"))
IDS = [str(page.relative_to(HERE)) for page in PAGES]


def facts_of(page: Path) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(
        page.with_suffix(".json").read_text(encoding="utf-8")
    )
    return facts


@cache
def parsed(page: Path) -> Article:
    return vnnews.parse_html(page.read_bytes(), url=facts_of(page).get("url"))


def figures(article: Article) -> list[vnnews.Figure]:
    return [block for block in article.body if isinstance(block, vnnews.Figure)]


def got(article: Article, field: str) -> Any:
    byline = article.byline
    authors = byline.authors if byline else ()
    read = {
        "authors": lambda: [author.name for author in authors],
        "roles": lambda: [author.role.value for author in authors],
        "organization": lambda: byline and byline.organization,
        "agency": lambda: byline and byline.agency,
        "captions": lambda: [f.caption for f in figures(article) if f.caption],
        "credits": lambda: [f.credit for f in figures(article) if f.credit],
        "blocks": lambda: [type(block).__name__ for block in article.body],
        "section": lambda: list(article.section),
        "tags": lambda: list(article.tags),
        "published_at": lambda: (
            article.published_at and article.published_at.isoformat()
        ),
        "modified_at": lambda: article.modified_at and article.modified_at.isoformat(),
        "references": lambda: [[r.kind.value, r.number] for r in article.references],
        "commendations": lambda: [
            [c.form.value, c.recipients.collectives, c.recipients.individuals]
            for c in article.commendations
        ],
    }
    return read[field]() if field in read else getattr(article, field)


def same(field: str, want: Any, read: Any) -> bool:
    """Equal; times to the minute, since pages print no seconds."""
    if field.endswith("_at") and want and read:
        return bool(want[:16] == read[:16] and want[-6:] == read[-6:])
    return bool(want == read)


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_facts(page: Path) -> None:
    """What the page prints is what the article says."""
    facts = facts_of(page)
    if facts.get("refused"):
        with pytest.raises(NoArticleError):
            vnnews.parse_html(page.read_bytes(), url=facts.get("url"))
        return
    article = parsed(page)
    special = {"url", "layout", "text_has", "text_lacks", "note", "noted"}
    wrong = {
        field: (want, got(article, field))
        for field, want in facts.items()
        if field not in special and not same(field, want, got(article, field))
    }
    assert not wrong
    assert [
        text for text in facts.get("text_has", ()) if text not in article.text
    ] == []
    assert [text for text in facts.get("text_lacks", ()) if text in article.text] == []
    assert set(facts.get("noted", ())) <= {note.kind.value for note in article.notes}


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_layout(page: Path) -> None:
    """The body comes by the expected layout; ``null``: by the general method."""
    facts = facts_of(page)
    if "layout" not in facts or facts.get("refused"):
        pytest.skip("no layout is expected")
    key = facts["layout"]
    source = parsed(page).provenance["body"]
    assert source == (f"layout:{key}" if key else "html:density")


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_no_two_layouts_claim_a_page(page: Path) -> None:
    """At most one key's marker is in each page."""
    tree = Page(make_tree(decode(page.read_bytes()).text).root, None)
    keys = {
        layout.key
        for layout in known_layouts()
        if layout.select("marker", tree.root, tree.index)
    }
    assert len(keys) <= 1


@cache
def pages_of(layout: Layout) -> tuple[Any, ...]:
    roots = []
    for page in PAGES:
        tree = make_tree(decode(page.read_bytes()).text)
        if facts_of(page).get("layout") == layout.key and layout.select(
            "marker", tree.root
        ):
            roots.append(tree.root)
    return tuple(roots)


@pytest.mark.parametrize(
    "layout", known_layouts(), ids=lambda la: f"{la.key}-{la.version}"
)
def test_every_layout_has_a_page_that_fills_its_fields(layout: Layout) -> None:
    """A selector that is given finds something in one of the layout's pages."""
    roots = pages_of(layout)
    assert roots, "no page has this layout"
    for field in (
        "title",
        "section",
        "lead",
        "body",
        "published",
        "modified",
        "views",
        "byline",
        "source",
        "tags",
        "image",
    ):
        if getattr(layout, field):
            assert any(layout.select(field, root) for root in roots), field


def test_keys_and_versions_are_unique() -> None:
    """A layout is named by key and version."""
    names = [(layout.key, layout.version) for layout in known_layouts()]
    assert len(names) == len(set(names))


def test_the_index_selects_what_the_xpath_does() -> None:
    """The quick way and the plain one give the same elements, in the same order."""
    for page in PAGES:
        tree = Page(make_tree(decode(page.read_bytes()).text).root, None)
        for layout in known_layouts():
            for field in ("marker", "title", "lead", "body", "published", "byline"):
                if getattr(layout, field):
                    quick = layout.select(field, tree.root, tree.index)
                    assert quick == layout.select(field, tree.root), (
                        page,
                        layout.key,
                        field,
                    )


def test_sites_that_are_named() -> None:
    """More than forty sites are served by name."""
    assert len({host for layout in known_layouts() for host in layout.hosts}) >= 40
