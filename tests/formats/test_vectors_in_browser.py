"""Known attacks in every field: no output runs, asks for or shows anything but text."""

from __future__ import annotations

import importlib.util
import pathlib
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from browser import CHROMIUM, chromium
from lxml import etree
from vectors import ADDRESSES, TEXTS

from examples import full_article
from vnnews.formats.html import to_html
from vnnews.formats.markdown import to_markdown
from vnnews.formats.rss import to_rss
from vnnews.model.article import Article
from vnnews.model.blocks import (
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
    Table,
)
from vnnews.model.byline import Byline, Contributor
from vnnews.model.channel import Channel
from vnnews.model.span import Span

pytestmark = pytest.mark.skipif(
    not CHROMIUM or not importlib.util.find_spec("playwright"),
    reason="Chromium and playwright are not installed",
)

CHANNEL = Channel(title="Tin", link="https://x.example/", description="Tin")
PAGE = "<!DOCTYPE html><meta charset=utf-8><title>x</title>\n"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
ATTRIBUTES = """pages => pages.flatMap(page => {
  const read = new DOMParser().parseFromString(page, 'text/html');
  return [...read.querySelectorAll('*')].flatMap(e =>
    [...e.attributes].map(a => [e.localName, a.name, a.value]));
})"""
SCHEMES = ("http://", "https://", "mailto:", "#", "data:image/png;base64,")


def about(text: str) -> Article:
    """Put one text into every place for words."""
    return attrs.evolve(
        full_article(),
        title=f"a{text}",
        lead=text,
        site=text,
        section=(text,),
        tags=(text,),
        byline=Byline(authors=(Contributor(name=f"a{text}"),), organization=text),
        body=(
            Paragraph(text=text),
            Paragraph(text=f"{text} và {text}", marks=strong(len(text))),
            Heading(text=text),
            Quote(text=text),
            ListBlock(items=(text, text)),
            Table(header=(text, "b"), rows=((text, text),), caption=text),
            Figure(src="https://x.example/a.png", alt=text, caption=text, credit=text),
            Embed(kind=f"a{text}", src="https://x.example/v", caption=text),
        ),
    )


def strong(end: int) -> tuple[Mark, ...]:
    """Mark the beginning of a text."""
    return (Mark(kind=MarkKind.STRONG, span=Span(start=0, end=end)),)


def leading_to(address: str) -> Article:
    """Put one address into every place for addresses."""
    mark = Mark(kind=MarkKind.LINK, span=Span(start=0, end=3), href=address)
    byline = Byline(authors=(Contributor(name="A", email=address),))
    return attrs.evolve(
        full_article(),
        url=address,
        image=address,
        byline=byline,
        body=(
            Paragraph(text="chữ nối", marks=(mark,)),
            Figure(src=address, alt="a", caption="b"),
            Embed(kind="video", src=address),
        ),
    )


ARTICLES = (*map(about, TEXTS), *map(leading_to, ADDRESSES))


def pages() -> dict[str, list[str]]:
    """Write every article in every form that a browser may come to show."""
    from markdown_it import MarkdownIt

    plain, open_to_html = MarkdownIt(), MarkdownIt("commonmark", {"html": True})
    written: dict[str, list[str]] = {}

    def put(name: str, text: str) -> None:
        written.setdefault(name, []).append(text)

    for article in ARTICLES:
        put("html", to_html(article, highlight=True, images=True))
        put("markdown", PAGE + plain.render(to_markdown(article)))
        put("markdown with html", PAGE + open_to_html.render(to_markdown(article)))
        item = etree.fromstring(to_rss([article], CHANNEL)).find("channel/item")
        put(
            "rss",
            PAGE + "".join(item.findtext(n) or "" for n in ("description", CONTENT)),
        )
    return written


@pytest.fixture(scope="module")
def context() -> Iterator[Any]:
    """One browser for the module; it is never on the network."""
    with chromium() as started:
        started.set_offline(True)
        yield started


@pytest.fixture(scope="module")
def written() -> dict[str, list[str]]:
    """The pages, written once."""
    return pages()


FORMS = (
    "html",
    "markdown",
    "markdown with html",
    "rss",
)


def watched(context: Any) -> tuple[Any, list[str]]:
    """Open a page, and the list of what happens in it that must not."""
    seen: list[str] = []

    def note(what: str) -> None:
        if what:
            seen.append(what)

    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Debugger.enable")
    page.on("dialog", lambda dialog: (note("dialog"), dialog.dismiss()))
    page.on("popup", lambda popup: note(f"popup {popup.url}"))
    page.on("pageerror", lambda error: note(f"error {error}"))
    page.on("request", lambda request: note(fetched(request)))
    session.on(  # it reports an empty one for each page
        "Debugger.scriptParsed",
        lambda event: note("script" if event["length"] else ""),
    )
    return page, seen


def visit(page: Any, folder: pathlib.Path, texts: list[str]) -> None:
    """Show all the texts at once, each as a page within a page."""
    frames = []
    for number, text in enumerate(texts):
        (folder / f"{number}.html").write_text(text, encoding="utf-8")
        frames.append(f'<iframe src="{number}.html"></iframe>')
    (folder / "all.html").write_text(PAGE + "".join(frames), encoding="utf-8")
    page.goto((folder / "all.html").as_uri(), wait_until="load")
    page.wait_for_timeout(200)


@pytest.mark.parametrize("form", FORMS)
def test_no_known_attack_works(
    context: Any, written: dict[str, list[str]], tmp_path: pathlib.Path, form: str
) -> None:
    page, seen = watched(context)
    assert len(written[form]) == len(ARTICLES)
    visit(page, tmp_path, written[form])
    assert seen == []
    for element, name, value in page.evaluate(ATTRIBUTES, written[form]):
        assert element not in ("iframe", "object", "embed", "base", "svg")
        assert element != "script" or (name, value) == ("type", "application/ld+json")
        assert not name.startswith("on"), (element, name, value)
        assert name not in ("srcdoc", "formaction", "action", "style"), value
        if name in ("href", "src", "data", "xlink:href") and value != "data:,":
            assert value.lower().startswith(SCHEMES), (element, value)
    page.close()


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ("<script>alert(1)</script>", "dialog"),
        ("<script>0</script>", "script"),
        ("<svg onload=void(0)>", "script"),
        ("<link rel=stylesheet href=a.css>", "a.css"),
        ("<img src=x.png>", "x.png"),
    ],
)
def test_what_does_work_is_noticed(
    context: Any, tmp_path: pathlib.Path, bad: str, told: str
) -> None:
    page, seen = watched(context)
    visit(page, tmp_path, [PAGE + bad])
    assert any(what.endswith(told) for what in seen)
    page.close()


def fetched(request: Any) -> str:
    """Name what was asked for; the page itself and pictures of the web are nothing."""
    picture = request.resource_type == "image"
    web = request.url.startswith(("https://", "http://", "data:image/png;base64,"))
    page = request.url.startswith("file:") and request.resource_type == "document"
    return "" if page or (picture and web) else request.url
