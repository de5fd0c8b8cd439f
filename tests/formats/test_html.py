"""HTML: what stands on the page, in which order, from which elements."""

from __future__ import annotations

import re

import attrs
import pytest
from hypothesis import given, settings
from lxml import html

from examples import TITLE, full_article
from strategies import HOSTILE, articles, many
from vnnews.formats.html import to_html
from vnnews.model.article import Article
from vnnews.model.blocks import (
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
from vnnews.model.byline import Byline, Contributor
from vnnews.model.commendation import AwardForm, Commendation
from vnnews.model.reference import DocumentKind, DocumentReference
from vnnews.model.span import Span
from vnnews.parse.html import parse_html

ALLOWED = {
    "html head meta title link style script body header main article aside footer",
    "h1 h2 h3 h4 h5 h6 p ul ol li blockquote figure figcaption img a strong em",
    "div table caption thead tbody tr th td mark sup details summary dl dt dd",
    "span time",
}
ELEMENTS = frozenset(" ".join(ALLOWED).split())
ATTRIBUTES = frozenset(
    [
        "lang",
        "charset",
        "http-equiv",
        "content",
        "name",
        "rel",
        "href",
        "type",
        "class",
        "id",
        "role",
        "tabindex",
        "aria-label",
        "scope",
        "colspan",
        "src",
        "alt",
        "datetime",
    ]
)
SCHEMES = re.compile(
    r"https?://|mailto:|#[rc]\d+\Z|data:,\Z|data:image/(png|jpeg);base64,"
)


def page(article: Article, **options: bool) -> html.HtmlElement:
    """Write and parse a page."""
    return html.document_fromstring(to_html(article, **options).encode())


def body(*blocks: Block, **fields: object) -> html.HtmlElement:
    """Write an article of these blocks and give the part of the page that holds them."""
    article = Article(title="Tin", body=blocks, **fields)  # type: ignore[arg-type]
    (part,) = page(article).find_class("article-body")
    return part


def words(element: html.HtmlElement) -> str:
    """Give an element's text with single spaces."""
    return " ".join(element.text_content().split())


def test_the_page_has_one_of_each_landmark() -> None:
    root = page(full_article(), highlight=True)
    assert root.get("lang") == "vi"
    for name in ("body/header", "body/main", "body/main/article", "body/aside"):
        assert len(root.findall(name)) == 1
    assert root.findtext("head/title") == TITLE
    (title,) = root.findall(".//h1")
    assert words(title).startswith("Xã Hồng Vân sơ kết ba năm thực hiện")


def test_head_says_who_when_and_how_often() -> None:
    root = page(full_article())
    (meta,) = root.find_class("meta")
    assert words(meta) == (
        "Lê Thị Thu, Minh Tú (ảnh), Đài truyền thanh xã Hồng Vân"
        "16:45 ngày 12/3/2024Cập nhật 8:00 ngày 13/3/20241.207 lượt xem"
    )
    assert root.findall(".//time")[0].get("datetime") == "2024-03-12T16:45+07:00"
    assert meta.find(".//a").get("href") == "mailto:thu@hongvan.example.vn"
    assert [words(li) for li in root.findall("body/header//li")] == [
        "hongvan.example.vn",
        "Tin tức",
        "Xây dựng Đảng",
    ]


def test_headings_come_in_order_whatever_the_page_used() -> None:
    levels = [3, 3, 5, 1, 6, 6, 2]
    article = body(*(Heading(text=f"Mục {n}", level=n) for n in levels))
    tags = [element.tag for element in article]
    assert tags == ["h2", "h2", "h3", "h2", "h3", "h3", "h3"]


def test_marks_are_nested_well_even_when_they_cross() -> None:
    text = "Một hai ba bốn"
    marks = (
        Mark(kind=MarkKind.STRONG, span=Span(start=0, end=7)),
        Mark(kind=MarkKind.EMPHASIS, span=Span(start=4, end=10)),
        Mark(kind=MarkKind.LINK, span=Span(start=8, end=99), href="https://x.example/"),
    )
    paragraph = body(Paragraph(text=text, marks=marks)).find("p")
    assert html.tostring(paragraph, encoding="unicode").strip() == (
        "<p><strong>Một <em>hai</em></strong><em> </em>"
        '<a href="https://x.example/"><em>ba</em> bốn</a></p>'
    )


def test_relative_links_use_the_articles_address() -> None:
    mark = Mark(kind=MarkKind.LINK, span=Span(start=0, end=3), href="../a?b=1")
    paragraph = Paragraph(text="Một", marks=(mark,))
    link = body(paragraph, url="https://x.example/tin/1/2.html").find(".//a")
    assert link.get("href") == "https://x.example/tin/a?b=1"
    assert body(paragraph).find(".//p/a") is None


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "&#106;avascript:alert(1)",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "blob:https://x.example/1",
        "//",
        "https://",
        "https:///x",
        "http://[bad",
    ],
)
def test_other_schemes_and_nonsense_are_no_links(href: str) -> None:
    mark = Mark(kind=MarkKind.LINK, span=Span(start=0, end=3), href=href)
    article = body(
        Paragraph(text="Một", marks=(mark,)),
        Figure(src=href, caption="Hai"),
        Embed(kind="video", src=href, caption="Ba"),
    )
    assert not article.findall(".//a")
    assert [words(c) for c in article.iter("p", "figcaption")] == ["Một", "Hai", "Ba"]


def test_tables_have_a_name_header_cells_and_even_rows() -> None:
    article = body(
        Table(header=("Thôn", "", "Hộ"), rows=(("A", "1", "2"), ("B",)), caption="Bảng")
    )
    region = article.find("div")
    assert (region.get("role"), region.get("tabindex")) == ("region", "0")
    assert region.get("aria-label") == "Bảng 1"
    assert [c.tag for c in region.find(".//thead/tr")] == ["th", "td", "th"]
    assert region.find(".//th").get("scope") == "col"
    short = region.findall(".//tbody/tr")[1]
    assert [(c.text, c.get("colspan")) for c in short] == [("B", None), (None, "2")]


def test_lists_quotes_and_figures() -> None:
    picture = "data:image/png;base64,iVBORw0KGgo="
    article = body(
        ListBlock(ordered=True, items=("một", "", "hai")),
        Quote(text="Lời"),
        Figure(src=picture, alt="Cầu"),
        Figure(src="https://x.example/a.jpg", alt="Cầu", caption="Mới", credit="Tú"),
    )
    assert [words(li) for li in article.findall("ol/li")] == ["một", "hai"]
    assert words(article.find("blockquote/p")) == "Lời"
    inside, outside = article.findall("figure")
    assert (inside.find("img").get("src"), inside.find("img").get("alt")) == (
        picture,
        "Cầu",
    )
    assert outside.find("img") is None
    assert words(outside.find("a")) == "Xem ảnh: Cầu"
    assert words(outside.find("figcaption")) == "Mới Ảnh: Tú"


def test_pictures_are_loaded_only_when_asked_for() -> None:
    article = full_article()
    assert page(article).find(".//img") is None
    shown = page(article, images=True)
    assert (
        shown.find(".//img").get("src") == "https://hongvan.example.vn/anh/hoi-nghi.jpg"
    )
    policy = shown.xpath("//meta[@http-equiv]/@content")[0]
    assert "img-src data: https: http:" in policy


def test_empty_blocks_leave_nothing_behind() -> None:
    blank = (Paragraph(text=" "), Heading(text="\u200b"), Quote(text=""))
    blank += (ListBlock(items=()), Table(rows=()), Figure(), Embed(kind="x"))  # type: ignore[assignment]
    assert [element.tag for element in body(*blank)] == []


def test_a_title_of_invisible_characters_is_said_to_be_missing() -> None:
    assert words(page(Article(title="\u200b")).find(".//h1")) == "Bài không có tiêu đề"


def test_references_and_awards_are_marked_with_what_was_understood() -> None:
    root = page(full_article(), highlight=True)
    cited = [words(mark) for mark in root.iter("mark") if mark.get("class") == "cited"]
    assert cited == [
        "Nghị quyết số 05-NQ/HU",
        "Nghị quyết số 05-NQ/HU",
        "Kế hoạch số 31-KH/ĐU",
        "Nghị quyết số 05-NQ/HU",
    ]
    (award,) = (mark for mark in root.iter("mark") if mark.get("class") == "award")
    assert words(award).startswith("Nhân dịp này, Chủ tịch UBND huyện tặng giấy khen")
    panel = root.get_element_by_id("c1")
    facts = {words(dt): words(dt.getnext()) for dt in panel.iter("dt")}
    assert facts["Hình thức"] == "Giấy khen"
    assert facts["Tập thể"] == "4"
    assert facts["Cá nhân"] == "11"
    assert facts["Tình trạng"] == "Đã trao"
    assert [words(s) for s in root.iter("summary")] == [
        "Nhận diện: 1 văn bản",
        "Nhận diện: 2 văn bản",
        "Nhận diện: 1 văn bản, 1 khen thưởng",
    ]


def test_the_sidebar_lists_documents_and_awards() -> None:
    aside = page(full_article(), highlight=True).find("body/aside")
    assert [words(h) for h in aside.iter("h2")] == [
        "Văn bản được viện dẫn",
        "Khen thưởng",
    ]
    first, second = aside.findall("ul")[0]
    assert words(first.find("p")) == "Nghị quyết 05-NQ/HU"
    assert "Nghị quyết 05-NQ/HU ngày 1/3/2021 của Huyện ủy" in words(first)
    assert [a.get("href") for a in first.iter("a")] == ["#r1", "#r2", "#r4"]
    assert words(second.find("p")) == "Kế hoạch 31-KH/ĐU"


def test_without_highlight_nothing_is_marked() -> None:
    root = page(full_article())
    assert not list(root.iter("mark", "details", "aside"))


def test_a_span_over_two_paragraphs_is_marked_in_both_and_numbered_once() -> None:
    article = Article(title="Tin", body=(Paragraph(text="Một"), Paragraph(text="Hai")))
    award = Commendation(
        form=AwardForm.CERTIFICATE,
        name="Giấy khen",
        raw="Một\nHai",
        span=Span(start=4, end=11),
    )
    root = page(attrs.evolve(article, commendations=(award,)), highlight=True)
    assert [words(m) for m in root.iter("mark")] == ["Một", "Hai"]
    assert len(root.findall(".//sup")) == 1
    assert len(root.findall(".//details")) == 1


def test_spans_that_fit_no_text_do_no_harm() -> None:
    stray = DocumentReference(
        kind=DocumentKind.LAW, raw="Luật", span=Span(start=900, end=2**60)
    )
    root = page(attrs.evolve(full_article(), references=(stray,)), highlight=True)
    assert not [m for m in root.iter("mark") if m.get("class") == "cited"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_text(text: str) -> None:
    byline = Byline(authors=(Contributor(name=f"a{text}", email=text),), agency=text)
    root = page(
        attrs.evolve(full_article(), title=f"a{text}", lead=text, byline=byline)
    )
    assert {e.tag for e in root.iter() if isinstance(e.tag, str)} <= ELEMENTS
    scripts = root.findall(".//script")
    assert [s.get("type") for s in scripts] == ["application/ld+json"]


@settings(many, max_examples=many.max_examples // 10)
@given(articles())
def test_pages_are_made_of_allowed_elements_attributes_and_addresses(
    article: Article,
) -> None:
    root = page(article, highlight=True, images=True)
    ids = [e.get("id") for e in root.iter() if isinstance(e.tag, str) and e.get("id")]
    assert len(set(ids)) == len(ids)
    for element in root.iter():
        assert isinstance(element.tag, str)
        assert element.tag in ELEMENTS
        assert set(element.keys()) <= ATTRIBUTES
        for name in ("href", "src"):
            if (address := element.get(name)) is not None:
                assert SCHEMES.match(address)
        if element.get("href", "").startswith("#"):
            assert element.get("href")[1:] in ids


def test_our_own_general_method_reads_the_page_back() -> None:
    short = full_article()
    article = attrs.evolve(short, lead_prefix=None, body=short.body * 4)
    read = parse_html(to_html(article), layouts=())
    assert read.title == article.title
    assert read.published_at == article.published_at
    assert read.text.endswith(article.text.removeprefix(article.title))


def test_crowds_of_marks_take_linear_time() -> None:
    text = "ab " * 20_000
    marks = tuple(
        Mark(kind=kind, span=Span(start=i, end=len(text)), href="https://x.example/")
        for kind in MarkKind
        for i in range(0, 20_000, 2)
    )
    article = Article(title="Tin", body=(Paragraph(text=text, marks=marks),))
    assert len(to_html(article)) < 20 * len(text)


def test_a_ragged_table_stays_small() -> None:
    table = Table(rows=(("a",) * 3000, *((("b",),) * 3000)))
    assert len(to_html(Article(title="Tin", body=(table,)))) < 200_000
