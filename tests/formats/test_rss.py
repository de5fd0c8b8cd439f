"""RSS out: read by feedparser and by two stricter parsers, and back by ourselves."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from html import escape

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from examples import full_article
from strategies import HOSTILE, articles, many
from vnnews.errors import FormatError
from vnnews.formats.feed import from_rss
from vnnews.formats.json import to_json
from vnnews.formats.rss import to_rss, write_rss
from vnnews.model.article import Article
from vnnews.model.blocks import (
    Figure,
    Heading,
    ListBlock,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
)
from vnnews.model.channel import Channel
from vnnews.model.span import Span

CHANNEL = Channel(
    title="Tin xã & huyện",
    link="https://hongvan.example.vn/",
    description="Tin của xã",
    feed_url="https://hongvan.example.vn/rss.xml",
)
CONTENT = "http://purl.org/rss/1.0/modules/content/"
feedparser = pytest.importorskip("feedparser")


def feed(*more: Article) -> bytes:
    """Write the full article and others."""
    return to_rss([full_article(), *more], CHANNEL)


def test_feedparser_reads_the_facts_without_a_bozo_bit() -> None:
    read = feedparser.parse(feed())
    assert not read.bozo
    assert read.feed.title == "Tin xã & huyện"
    assert read.feed.language == "vi"
    assert read.feed.links[-1].rel == "self"
    (entry,) = read.entries
    assert entry.title == "Xã Hồng Vân sơ kết ba năm thực hiện Nghị quyết số 05-NQ/HU"
    assert entry.link == entry.id == "https://hongvan.example.vn/tin-tuc/so-ket-12345"
    assert entry.published == "Tue, 12 Mar 2024 16:45:00 +0700"
    assert entry.published_parsed[:5] == (2024, 3, 12, 9, 45)
    assert [a.name for a in entry.authors if "name" in a] == ["Lê Thị Thu", "Minh Tú"]
    assert [t.term for t in entry.tags] == [
        "Tin tức",
        "Xây dựng Đảng",
        "sơ kết",
        "khen thưởng",
    ]
    assert entry.summary.startswith("Chiều 12/3, Đảng ủy xã họp")
    assert "<strong>cả 9 thôn</strong>" in entry.content[0].value
    assert entry.enclosures[0].type == "image/png"


def test_rss_parser_validates_it_against_its_typed_model() -> None:
    rss_parser = pytest.importorskip("rss_parser")
    channel = rss_parser.RSSParser.parse(feed().decode()).channel.content
    item = channel.items[0]
    item = getattr(item, "content", item)
    assert item.title.content.startswith("Xã Hồng Vân")
    assert item.guid.attributes["is_perma_link"] == "true"


def test_atoma_which_raises_on_any_fault_reads_it() -> None:
    atoma = pytest.importorskip("atoma")
    (item,) = atoma.parse_rss_bytes(feed()).items
    assert item.pub_date.isoformat() == "2024-03-12T16:45:00+07:00"
    assert item.enclosures[0].length == 0
    assert item.content_encoded.startswith("<p>Thực hiện Nghị quyết")


@settings(many, max_examples=many.max_examples // 10)
@given(st.lists(articles(), min_size=2, max_size=2))
def test_any_articles_come_back_exactly(many_articles: list[Article]) -> None:
    written = to_rss(many_articles, CHANNEL)
    assert from_rss(written) == tuple(many_articles)
    assert from_rss(written.decode()) == tuple(many_articles)
    assert to_rss(many_articles, CHANNEL) == written
    assert not feedparser.parse(written).bozo


def test_what_the_elements_say_is_not_written_twice() -> None:
    item = etree.fromstring(feed()).find("channel/item")
    document = json.loads(item.findtext("{urn:vnnews:article}article"))
    assert not {"title", "url", "lead", "image"} & set(document)
    kinds = [type(kept).__name__ for kept in document["body"]]
    assert kinds == ["int", "dict", "int", "int", "int", "dict", "int", "dict"]
    assert document["body"][0] == 0
    assert document["body"][1]["text"] == "Khen thưởng kịp thời"  # h2 there, 3 here
    lines = item.findtext(f"{{{CONTENT}}}encoded").split("\n")
    assert lines[2] == (
        "<p>Nhân dịp này, Chủ tịch UBND huyện tặng giấy khen cho 4 tập thể và 11 cá "
        "nhân có thành tích theo Nghị quyết số 05-NQ/HU.</p>"
    )


@pytest.mark.parametrize(
    "text",
    [
        "a & b < c > d",
        "&amp;lt; &#60; &copy",
        "hai  dấu cách",
        " lề ",
        "dòng\nhai",
        "tab\tta",
        "vế\rsau",
        "]]>",
        "Ðà và NFD: e\u0302\u0301",
        "\u202eđảo\u202c",
        "không\u200bngắt\xa0liền",
        "nửa \ud800 ký tự",
        "</p><p>",
        "<a href='x'>",
    ],
)
def test_odd_texts_come_back_from_every_block(text: str) -> None:
    mark = Mark(
        kind=MarkKind.LINK, span=Span(start=0, end=1), href="https://x.vn/a?b&c"
    )
    article = Article(
        title=f"a{text}",
        lead=text,
        url=f"https://x.vn/{text}",
        image=f"https://x.vn/{text}.png",
        body=(
            Paragraph(text=text, marks=(mark,)),
            Heading(text=text, level=2),
            Quote(text=text),
            ListBlock(items=(text, "b")),
            Figure(src=f"https://x.vn/{text}", alt=text, caption=text, credit=text),
            Figure(src="https://x.vn/a'b.png", caption=text),
            Figure(src="https://x.vn/a.png", credit=text),
        ),
    )
    assert from_rss(to_rss([article], CHANNEL)) == (article,)


def test_a_feed_with_whole_documents_is_read() -> None:
    whole = escape(to_json(full_article()))
    item = (
        f"<item><title>x</title><article xmlns='urn:vnnews:article'>{whole}</article>"
    )
    written = f"<rss version='2.0'><channel>{item}</item></channel></rss>"
    assert from_rss(written) == (full_article(),)


def test_a_full_text_that_was_changed_is_told() -> None:
    changed = feed().replace("Làm đường trước".encode(), b"<b>x</b>")
    with pytest.raises(FormatError, match="line 4 of the full text") as caught:
        from_rss(changed)
    assert caught.value.path == "$.item[0].body[4]"


def test_an_article_without_an_address_gets_a_lasting_guid() -> None:
    bare = Article(title="Tin")
    first, second = (etree.fromstring(to_rss([bare], CHANNEL)) for _ in range(2))
    guid = first.find("channel/item/guid")
    assert guid.get("isPermaLink") == "false"
    assert guid.text.startswith("urn:vnnews:")
    assert guid.text == second.find("channel/item/guid").text
    other = etree.fromstring(to_rss([Article(title="Tin khác")], CHANNEL))
    assert other.find("channel/item/guid").text != guid.text


def test_what_is_not_known_is_left_out() -> None:
    item = etree.fromstring(to_rss([Article(title="Tin")], CHANNEL)).find(
        "channel/item"
    )
    assert [child.tag for child in item] == [
        "title",
        "guid",
        "{urn:vnnews:article}article",
    ]


def test_an_organization_signs_when_nobody_else_does() -> None:
    article = full_article()
    assert article.byline is not None
    article = attrs.evolve(article, byline=attrs.evolve(article.byline, authors=()))
    (entry,) = feedparser.parse(to_rss([article], CHANNEL)).entries
    assert entry.author == "Đài truyền thanh xã Hồng Vân"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_channels_stay_well_formed(text: str) -> None:
    channel = Channel(
        title=f"a{text}",
        link=f"b{text}",
        description=f"c{text}",
        language=f"d{text}",
        feed_url=text,
    )
    root = etree.fromstring(to_rss([], channel))
    assert root.findtext("channel/language") == "vi"
    assert not feedparser.parse(to_rss([], channel)).bozo


def test_scripts_in_the_source_are_no_markup_in_the_feed() -> None:
    title = "<script>alert(1)</script>"
    article = attrs.evolve(full_article(), title=title, lead=title)
    (entry,) = feedparser.parse(
        to_rss([article], CHANNEL), sanitize_html=False, resolve_relative_uris=False
    ).entries
    assert entry.title == "<script>alert(1)</script>"
    assert entry.summary == "&lt;script&gt;alert(1)&lt;/script&gt;"
    assert "<script" not in entry.content[0].value


def test_writing_takes_articles_one_at_a_time() -> None:
    file = io.BytesIO()
    sizes = []

    def articles_one_by_one() -> Iterator[Article]:
        for number in range(3):
            sizes.append(len(file.getvalue()))
            yield Article(title=f"Tin {number}")

    write_rss(articles_one_by_one(), CHANNEL, file)
    assert 0 < sizes[0] < sizes[1] < sizes[2]
    assert [a.title for a in from_rss(file.getvalue())] == ["Tin 0", "Tin 1", "Tin 2"]
    assert not file.closed


def test_a_broken_article_in_a_feed_is_named_with_its_path() -> None:
    broken = feed(Article(title="Tin")).replace(b'"level":3', b'"level":9')
    with pytest.raises(FormatError) as caught:
        from_rss(broken)
    assert caught.value.path == "$.item[0].body[1].level"
    assert caught.value.problems == (
        "$.item[0].body[1].level: expected an integer from 1 to 6, got 9",
    )
