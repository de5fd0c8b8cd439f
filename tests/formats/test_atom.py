"""Atom out: read by feedparser and atoma, and back by ourselves."""

from __future__ import annotations

import io

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from examples import full_article
from strategies import HOSTILE, articles, many
from vnnews.formats.atom import to_atom, write_atom
from vnnews.formats.feed import from_rss
from vnnews.model.article import Article
from vnnews.model.channel import Channel

CHANNEL = Channel(
    title="Tin xã & huyện",
    link="https://hongvan.example.vn/",
    description="Tin của xã",
    feed_url="https://hongvan.example.vn/tin.atom",
)
ATOM = "{http://www.w3.org/2005/Atom}"
feedparser = pytest.importorskip("feedparser")


def feed(*more: Article) -> bytes:
    """Write the full article and others."""
    return to_atom([full_article(), *more], CHANNEL)


def test_feedparser_reads_the_facts_without_a_bozo_bit() -> None:
    read = feedparser.parse(feed())
    assert not read.bozo
    assert read.version == "atom10"
    assert read.feed.title == "Tin xã & huyện"
    assert read.feed.id == "https://hongvan.example.vn/tin.atom"
    assert [link.rel for link in read.feed.links] == ["alternate", "self"]
    (entry,) = read.entries
    assert entry.title == "Xã Hồng Vân sơ kết ba năm thực hiện Nghị quyết số 05-NQ/HU"
    assert entry.link == entry.id == "https://hongvan.example.vn/tin-tuc/so-ket-12345"
    assert entry.published == "2024-03-12T16:45:00+07:00"
    assert entry.updated == "2024-03-13T08:00:00+07:00"
    assert [who.name for who in entry.authors] == ["Lê Thị Thu", "Minh Tú"]
    tags = ["Tin tức", "Xây dựng Đảng", "sơ kết", "khen thưởng"]
    assert [tag.term for tag in entry.tags] == tags
    assert entry.summary.startswith("Chiều 12/3, Đảng ủy xã họp")
    assert "<strong>cả 9 thôn</strong>" in entry.content[0].value
    assert entry.content[0].type == "text/html"
    assert entry.enclosures[0].type == "image/png"


def test_atoma_which_raises_on_any_fault_reads_it() -> None:
    atoma = pytest.importorskip("atoma")
    read = atoma.parse_atom_bytes(feed(Article(title="Tin không giờ")))
    first, second = read.entries
    assert read.updated.isoformat() == "2024-03-13T08:00:00+07:00"
    assert first.published.isoformat() == "2024-03-12T16:45:00+07:00"
    assert first.categories[2].term == "sơ kết"
    assert first.content.value.startswith("<p>Thực hiện Nghị quyết")
    assert second.updated.isoformat() == "1970-01-01T00:00:00+00:00"
    assert second.published is None
    assert second.id_.startswith("urn:vnnews:")


def test_every_entry_has_what_the_standard_asks_for() -> None:
    bare = Article(title="Tin")
    root = etree.fromstring(to_atom([bare, full_article()], CHANNEL))
    for parent in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(parent.findall(f"{ATOM}{name}")) == 1, (parent.tag, name)
    assert len(root.findall(f"{ATOM}author")) == 1
    assert [len(e.findall(f"{ATOM}content")) for e in root.iter(f"{ATOM}entry")] == [
        1,
        1,
    ]


@settings(many, max_examples=many.max_examples // 10)
@given(st.lists(articles(), min_size=2, max_size=2))
def test_any_articles_come_back_exactly(many_articles: list[Article]) -> None:
    written = to_atom(many_articles, CHANNEL)
    assert from_rss(written) == tuple(many_articles)
    assert from_rss(written.decode()) == tuple(many_articles)
    assert to_atom(many_articles, CHANNEL) == written
    assert not feedparser.parse(written).bozo


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_channels_stay_well_formed(text: str) -> None:
    channel = Channel(
        title=f"a{text}",
        link=f"b{text}",
        description=f"c{text}",
        language=f"d{text}",
        feed_url=text,
    )
    root = etree.fromstring(to_atom([], channel))
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "vi"
    assert root.findtext(f"{ATOM}id").startswith("urn:vnnews:")
    assert not feedparser.parse(to_atom([], channel)).bozo


def test_without_our_element_it_is_read_as_anybody_s() -> None:
    root = etree.fromstring(feed())
    for element in root.iter("{urn:vnnews:article}article"):
        element.getparent().remove(element)
    (article,) = from_rss(etree.tostring(root))
    ours = full_article()
    assert article.title == ours.title
    assert article.url == ours.url
    assert article.lead == ours.lead
    assert article.published_at == ours.published_at
    assert article.modified_at == ours.modified_at
    assert article.tags == ("Tin tức", "Xây dựng Đảng", "sơ kết", "khen thưởng")
    assert article.image == ours.image
    assert article.body[0] == ours.body[0]


def test_writing_takes_articles_one_at_a_time() -> None:
    file = io.BytesIO()
    sizes = []
    numbered = (
        attrs.evolve(full_article(), title=f"Tin {sizes.append(len(file.getvalue()))}")
        for _ in range(3)
    )
    write_atom(numbered, CHANNEL, file)
    assert 0 < sizes[0] < sizes[1] < sizes[2]
    assert len(from_rss(file.getvalue())) == 3
    assert not file.closed
