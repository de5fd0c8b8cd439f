"""Strangers' feeds: their oddities, their faults, never a wrong time."""

from __future__ import annotations

import datetime as dt

import pytest

from vnnews.errors import FormatError
from vnnews.formats.feed import from_rss
from vnnews.model.article import Article
from vnnews.model.blocks import (
    Embed,
    Figure,
    Heading,
    ListBlock,
    MarkKind,
    Paragraph,
    Quote,
    Table,
)
from vnnews.model.note import NoteKind

VIETNAM = dt.timezone(dt.timedelta(hours=7))


def rss(*items: str, head: str = "") -> str:
    """Write a feed around items."""
    inner = "".join(f"<item>{item}</item>" for item in items)
    spaces = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:media="http://search.yahoo.com/mrss/"'
    )
    return f'<rss version="2.0" {spaces}><channel>{head}{inner}</channel></rss>'


def only(item: str, head: str = "") -> Article:
    """Read a feed of one item."""
    (article,) = from_rss(rss(item, head=head))
    return article


def at(*numbers: int) -> dt.datetime:
    """Make a time in Vietnam."""
    return dt.datetime(*numbers, tzinfo=VIETNAM)  # type: ignore[arg-type]


def test_an_item_as_most_papers_write_it() -> None:
    article = only(
        "<title>Cầu mới thông xe</title>"
        "<description><![CDATA[<a href='https://b.example/1.html'>"
        "<img src='https://i.example/cau.jpg'></a></br>Sáng nay, cầu thông xe…]]>"
        "</description><pubDate>Thu, 06 Feb 2025 20:45:46 +0700</pubDate>"
        "<link>\n https://www.b.example/1.html\n </link>"
        "<guid>\nhttps://www.b.example/1.html</guid>",
        head="<language>vi-VN</language>",
    )
    assert article.title == "Cầu mới thông xe"
    assert article.lead == "Sáng nay, cầu thông xe…"
    assert article.image == "https://i.example/cau.jpg"
    assert article.url == "https://www.b.example/1.html"
    assert article.site == "b.example"
    assert article.published_at == at(2025, 2, 6, 20, 45, 46)
    assert article.language == "vi-VN"
    assert article.provenance["title"] == "feed"
    assert "byline" not in article.provenance
    assert article.body == ()
    assert [(n.kind, n.field) for n in article.notes] == [(NoteKind.INCOMPLETE, "body")]


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Ng&amp;ocirc;i sao", "Ngôi sao"),
        ("<![CDATA[Ng&ocirc;i sao]]>", "Ngôi sao"),
        ("Gi&amp;amp;aacute; xăng", "Giá xăng"),
        ("&lt;b&gt;Giá&lt;/b&gt; xăng", "Giá xăng"),
        ("Lãi &lt; 5% và A&amp;amp;B", "Lãi < 5% và A&B"),
        ("Tie&#770;&#769;ng", "Tiếng"),
        ("&nbsp;Xuân&nbsp;về", "Xuân về"),
    ],
)
def test_titles_that_were_escaped_once_or_twice(printed: str, title: str) -> None:
    assert only(f"<title>{printed}</title>").title == title


@pytest.mark.parametrize(
    ("printed", "time"),
    [
        ("Mon, 04 May 2026 12:05:08 GMT+7", at(2026, 5, 4, 12, 5, 8)),
        ("Thứ 5, 28/05/2026 17:00:00 GMT+7", None),
        ("2026-03-07T08:52:11+07:00", at(2026, 3, 7, 8, 52, 11)),
        ("Mon, 04 May 2026 05:05:08 GMT", at(2026, 5, 4, 12, 5, 8)),
        ("26/9/2026 09:20", at(2026, 9, 26, 9, 20)),
    ],
)
def test_times_of_one_item(printed: str, time: dt.datetime | None) -> None:
    article = only(f"<title>Tin</title><pubDate>{printed}</pubDate>")
    if time is None:
        assert article.published_at in (None, at(2026, 5, 28, 17))
    else:
        assert article.published_at == time


def test_a_slashed_time_alone_is_not_guessed() -> None:
    article = only("<title>Tin</title><pubDate>9/6/2026 9:20:00 AM</pubDate>")
    assert article.published_at is None
    assert (NoteKind.AMBIGUOUS, "published_at") in {
        (note.kind, note.field) for note in article.notes
    }


def test_the_other_items_tell_that_the_month_is_first() -> None:
    articles = from_rss(
        rss(
            "<title>A</title><pubDate>9/6/2026 9:20:00 AM</pubDate>",
            "<title>B</title><pubDate>9/26/2026 4:20:00 PM</pubDate>",
        )
    )
    assert [a.published_at for a in articles] == [
        at(2026, 9, 6, 9, 20),
        at(2026, 9, 26, 16, 20),
    ]


def test_the_governments_portal_has_the_month_first() -> None:
    link = "<link>https://www.chinhphu.vn/rss</link>"
    article = only("<title>A</title><pubDate>9/6/2026 9:20:00 AM</pubDate>", head=link)
    assert article.published_at == at(2026, 9, 6, 9, 20)


def test_nukeviets_minutes_are_the_month_so_only_the_day_is_kept() -> None:
    generator = "<generator>NukeViet v4.0</generator>"
    item = "<title>A</title><pubDate>Thu, 16 Feb 2023 04:02:47 GMT</pubDate>"
    article = only(item, head=generator)
    assert article.published_at == at(2023, 2, 16)
    assert NoteKind.DATE_ONLY in {note.kind for note in article.notes}


def test_nukeviet_is_known_by_its_minutes_when_it_hides_its_name() -> None:
    dates = (
        "Thu, 16 Feb 2023 04:02:47",
        "Mon, 06 Mar 2023 08:03:11",
        "Sat, 01 Apr 2023 01:04:00",
    )
    feed = rss(*(f"<title>A</title><pubDate>{d} GMT</pubDate>" for d in dates))
    assert [a.published_at for a in from_rss(feed)] == [
        at(2023, 2, 16),
        at(2023, 3, 6),
        at(2023, 4, 1),
    ]


def test_a_time_that_is_none_is_a_note() -> None:
    article = only("<title>A</title><pubDate>hôm qua</pubDate>")
    assert article.published_at is None
    assert (NoteKind.INVALID, "published_at") in {
        (n.kind, n.field) for n in article.notes
    }
    assert NoteKind.MISSING in {n.kind for n in only("<title>A</title>").notes}


def test_full_text_becomes_blocks() -> None:
    article = only(
        "<title>A</title><link>https://b.example/tin/1</link><content:encoded><![CDATA["
        "<h2>Mở đầu</h2><p>Một <b>hai</b> <a href='/x'>ba</a>.</p>Lời <!-- c -->trần<br>"
        "dòng sau<ul><li>a</li><li>b <i>c</i></li></ul><blockquote>Lời dẫn</blockquote>"
        "<figure><img src='/a.jpg' alt='Cầu'><figcaption>Cầu mới. Ảnh: Minh</figcaption>"
        "</figure><table><tr><th>Thôn</th><th>Hộ</th></tr><tr><td>A</td><td>3</td></tr>"
        "</table><iframe src='https://v.example/1'></iframe>"
        "<script>alert(1)</script>]]></content:encoded>"
    )
    assert [type(block) for block in article.body] == [
        Heading,
        Paragraph,
        Paragraph,
        Paragraph,
        ListBlock,
        Quote,
        Figure,
        Table,
        Embed,
    ]
    _, first, bare, after, items, _, figure, table, embed = article.body
    assert isinstance(first, Paragraph)
    assert first.text == "Một hai ba."
    strong, link = first.marks
    assert (strong.kind, strong.span.cut(first.text)) == (MarkKind.STRONG, "hai")
    assert (link.href, link.span.cut(first.text)) == ("https://b.example/x", "ba")
    assert bare == Paragraph(text="Lời trần")
    assert after == Paragraph(text="dòng sau")
    assert items == ListBlock(items=("a", "b c"))
    assert figure == Figure(src="/a.jpg", alt="Cầu", caption="Cầu mới.", credit="Minh")
    assert table == Table(header=("Thôn", "Hộ"), rows=(("A", "3"),))
    assert embed == Embed(kind="other", src="https://v.example/1")
    assert article.image == "https://b.example/a.jpg"


@pytest.mark.parametrize(
    ("element", "name", "email"),
    [
        ("<dc:creator>Minh Tú</dc:creator>", "Minh Tú", None),
        ("<author>a@b.example (Minh Tú)</author>", "Minh Tú", "a@b.example"),
        ("<author>a@b.example</author>", "a@b.example", "a@b.example"),
    ],
)
def test_authors(element: str, name: str, email: str | None) -> None:
    byline = only(f"<title>A</title>{element}").byline
    assert byline is not None
    (author,) = byline.authors
    assert (author.name, author.email) == (name, email)


def test_categories_are_tags_and_enclosures_pictures() -> None:
    article = only(
        "<title>A</title><category>Thời sự</category><category>Giáo dục</category>"
        "<category>Thời sự</category><enclosure url='https://i.example/a.mp3' "
        "type='audio/mpeg'/><media:thumbnail url='https://i.example/b.jpg'/>"
    )
    assert article.tags == ("Thời sự", "Giáo dục")
    assert article.image == "https://i.example/b.jpg"


def test_atom_is_read_by_the_same_table() -> None:
    (article,) = from_rss(
        '<?xml version="1.0" encoding="utf-8"?>'
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo</title>'
        '<entry><title>Tin</title><link rel="edit" href="https://b.example/e"/>'
        '<link href="https://b.example/1"/><published>2026-03-07T08:52:11Z</published>'
        "<updated>2026-03-08T00:00:00Z</updated><author><name>Minh</name></author>"
        '<category term="thoi-su" label="Thời sự"/><summary>Lời dẫn</summary>'
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một</p>'
        "</div></content></entry></feed>"
    )
    assert article.url == "https://b.example/1"
    assert article.published_at == at(2026, 3, 7, 15, 52, 11)
    assert article.modified_at == at(2026, 3, 8, 7)
    assert article.tags == ("Thời sự",)
    assert article.lead == "Lời dẫn"
    assert article.body == (Paragraph(text="Một"),)
    assert article.byline is not None
    assert article.byline.authors[0].name == "Minh"


def test_rss_1_has_its_items_beside_the_channel() -> None:
    (article,) = from_rss(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<channel><title>B</title></channel><item><title>Tin</title>"
        "<link>https://b.example/1</link><dc:date>2026-03-07</dc:date></item></rdf:RDF>"
    )
    assert article.published_at == at(2026, 3, 7)
    assert article.url == "https://b.example/1"


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("/tin/1.html", "https://b.example/tin/1.html"),
        ("javascript:alert(1)", None),
        ("https://[bad/", None),
        ("", None),
    ],
)
def test_links(link: str, url: str | None) -> None:
    head = "<link>https://b.example/</link>"
    assert only(f"<title>A</title><link>{link}</link>", head=head).url == url


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("<title>Chăn nuôi & trồng trọt</title>", "Chăn nuôi & trồng trọt"),
        ("<title>Gi&aacute; v&agrave;ng&hellip;</title>", "Giá vàng…"),
        ("<title>Tin</title><slash:comments>0</slash:comments>", "Tin"),
    ],
)
def test_common_faults_of_xml_are_mended(item: str, title: str) -> None:
    assert only(item).title == title
    assert from_rss(rss(item).encode())[0].title == title


def test_an_undeclared_prefix_is_known_by_its_usual_name() -> None:
    item = "<title>A</title><media:content url='https://i.example/a.jpg'/>"
    feed = f"<rss version='2.0'><channel><item>{item}</item></channel></rss>"
    assert from_rss(feed)[0].image == "https://i.example/a.jpg"


def test_items_without_a_title_are_left_out() -> None:
    assert (
        from_rss(rss("<description>x</description>", "<title>A</title>"))[0].title
        == "A"
    )


def test_encodings_are_as_declared() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?>' + rss("<title>Tiếng Việt</title>")
    assert from_rss(text.encode("utf-16"))[0].title == "Tiếng Việt"
    assert from_rss(text)[0].title == "Tiếng Việt"
    bom = "\ufeff" + rss("<title>Việt</title>")
    assert from_rss(bom.encode())[0].title == "Việt"
    assert from_rss("\n " + rss("<title>Việt</title>"))[0].title == "Việt"


@pytest.mark.parametrize(
    "feed",
    [
        b"",
        b"not xml",
        b"<rss><channel><item><title>A</title>",
        b"<html><body/></html>",
        "<rss>\x00</rss>",
        b'<?xml version="1.0" encoding="no-such"?><rss/>',
    ],
)
def test_what_is_no_feed_is_a_format_error(feed: bytes | str) -> None:
    with pytest.raises(FormatError) as caught:
        from_rss(feed)
    assert caught.value.path == "$"
    assert "\n" not in str(caught.value)


def test_other_types_are_a_type_error() -> None:
    with pytest.raises(TypeError):
        from_rss(None)  # type: ignore[arg-type]


def test_entities_are_never_expanded() -> None:
    levels = "".join(
        f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "ha"}">' for i in range(10)
    )
    bomb = f"<!DOCTYPE rss [{levels}]>" + rss("<title>A &l9;</title>")
    try:
        (article,) = from_rss(bomb)
    except FormatError:
        return
    assert len(article.title) < 100


def test_files_are_never_fetched() -> None:
    feed = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    feed += rss("<title>A &x;</title>")
    try:
        (article,) = from_rss(feed)
    except FormatError:
        return
    assert "root" not in article.title


def test_deep_nesting_is_survived() -> None:
    deep = "<div>" * 50_000 + "chữ"
    only(f"<title>A</title><content:encoded><![CDATA[{deep}]]></content:encoded>")
    with pytest.raises(FormatError):
        from_rss("<rss>" + "<a>" * 100_000)
