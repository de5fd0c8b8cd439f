"""Markdown: markdown-it shows the article's own text, PyYAML reads the facts."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest
from hypothesis import given, settings
from lxml import html

from examples import LEAD, TITLE, full_article
from strategies import HOSTILE, articles, many
from vnnews.formats._text import line
from vnnews.formats.markdown import to_markdown
from vnnews.model.article import Article
from vnnews.model.blocks import (
    TEXT_BLOCKS,
    Block,
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
from vnnews.model.span import Span

markdown_it = pytest.importorskip("markdown_it")
READER = markdown_it.MarkdownIt("commonmark").enable("table")


def parts(article: Article) -> tuple[str, str]:
    """Split front matter and body."""
    _, front, body = to_markdown(article).split("---\n", 2)
    return front, body


def shown(body: str) -> str:
    """Give what a reader of Markdown shows, without white space."""
    rendered = READER.render(body)
    return bare(html.fromstring(f"<div>{rendered}</div>").text_content())


def bare(text: str) -> str:
    """Take out all white space: where words are parted is the reader's matter."""
    return "".join(text.split())


def own_text(article: Article) -> str:
    """Give the text that must be shown, without pictures and embeds."""
    texts = [article.title, article.lead or ""]
    for block in article.body:
        if isinstance(block, Table):
            texts += [block.caption or "", block.text if line(block.text) else ""]
        elif isinstance(block, TEXT_BLOCKS):
            texts.append(block.text)
    return bare("".join(map(line, texts)))


def body(*blocks: Block) -> str:
    """Write blocks after a title and give them back as HTML."""
    text = parts(Article(title="T", body=blocks))[1].removeprefix("\n# T\n\n")
    return READER.render(text).strip()


def test_front_matter_is_yaml_with_the_facts() -> None:
    yaml = pytest.importorskip("yaml")
    facts = yaml.safe_load(parts(full_article())[0])
    assert facts["title"] == TITLE
    assert facts["lead"] == LEAD
    assert facts["section"] == ["Tin tức", "Xây dựng Đảng"]
    assert facts["authors"] == ["Lê Thị Thu", "Minh Tú"]
    zone = dt.timezone(dt.timedelta(hours=7))
    assert facts["published_at"] == dt.datetime(2024, 3, 12, 16, 45, tzinfo=zone)
    assert facts["view_count"] == 1207
    assert facts["documents"] == ["Nghị quyết 05-NQ/HU", "Kế hoạch 31-KH/ĐU"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_shown_as_they_are(text: str) -> None:
    yaml = pytest.importorskip("yaml")
    article = Article(
        title=f"a{text}", lead=text, body=(Paragraph(text=text), Quote(text=text))
    )
    front, written = parts(article)
    assert shown(written) == own_text(article)
    assert yaml.safe_load(front)["title"] == line(f"a{text}")


@settings(many, max_examples=many.max_examples // 10)
@given(articles())
def test_any_articles_text_is_shown(article: Article) -> None:
    quiet = tuple(b for b in article.body if isinstance(b, TEXT_BLOCKS))
    article = attrs.evolve(article, body=quiet)
    text = to_markdown(article)
    assert shown(text[text.index("\n---\n") + 5 :]) == own_text(article)


@pytest.mark.parametrize(
    "text",
    [
        "# không là tít",
        "- không là mục",
        "+ a",
        "1. Một",
        "12) Hai",
        "> trích",
        "---",
        "===",
        "***",
        "a * b * c",
        "_a_ và __b__",
        "`mã` và ``mã``",
        "[a](b) ![c](d) [e]: f",
        "<b>đậm</b> <https://x.example>",
        "&amp; &lt; &#35; AT&T",
        "cuối dòng \\",
        "| a | b |",
        "~~~",
        "    bốn dấu cách",
        ": a",
    ],
)
def test_what_looks_like_markup_is_text(text: str) -> None:
    found = html.fromstring(body(Paragraph(text=text)))
    assert found.tag == "p"
    assert len(found) == 0
    assert found.text == " ".join(text.split())


def test_links_and_emphasis() -> None:
    text = "Theo Luật Đất đai, cả xã mừng"
    marks = (
        Mark(
            kind=MarkKind.LINK, span=Span(start=5, end=17), href="https://x.example/a b"
        ),
        Mark(kind=MarkKind.STRONG, span=Span(start=19, end=24)),
        Mark(kind=MarkKind.EMPHASIS, span=Span(start=25, end=29)),
    )
    assert body(Paragraph(text=text, marks=marks)) == (
        '<p>Theo <a href="https://x.example/a%20b">Luật Đất đai</a>, '
        "<strong>cả xã</strong> <em>mừng</em></p>"
    )


def test_blocks() -> None:
    assert body(ListBlock(ordered=True, items=("a", "", "b"))) == (
        "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"
    )
    assert body(Heading(text="Mục #", level=4)) == "<h2>Mục #</h2>"
    assert body(Quote(text="- a")) == "<blockquote>\n<p>- a</p>\n</blockquote>"
    table = body(Table(header=("Thôn", "Hộ"), rows=(("A|B", "2"),), caption="Bảng"))
    assert table.startswith("<p>Bảng</p>\n<table>")
    assert "<td>A|B</td>" in table
    figure = Figure(
        src="https://x.example/a.jpg", alt="Cầu", caption="Mới", credit="Tú"
    )
    assert body(figure) == (
        '<p><img src="https://x.example/a.jpg" alt="Cầu" /></p>\n<p>Mới</p>\n<p>Ảnh: Tú</p>'
    )
    embed = Embed(kind="video", src="https://x.example/v", caption="Phim")
    assert body(embed) == '<p><a href="https://x.example/v">Video</a></p>\n<p>Phim</p>'


def test_other_schemes_are_dropped() -> None:
    mark = Mark(
        kind=MarkKind.LINK, span=Span(start=0, end=1), href="javascript:alert(1)"
    )
    assert body(Paragraph(text="a", marks=(mark,))) == "<p>a</p>"
    assert body(Figure(src="javascript:alert(1)", caption="a")) == "<p>a</p>"


def test_facts_are_inert_where_front_matter_is_not_known() -> None:
    title = "<script>alert(1)</script> [x](javascript:alert(1))"
    yaml = pytest.importorskip("yaml")
    front, _ = parts(Article(title=title, tags=(title,)))
    assert "<" not in front
    assert "](" not in front
    assert yaml.safe_load(front)["title"] == title
