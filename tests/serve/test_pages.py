"""The live page: what it shows of a page, a text and a feed, and what it gives away."""

from __future__ import annotations

import html
import re
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from strategies import HOSTILE
from vnnews.formats.json import from_json
from vnnews.formats.rss import to_rss
from vnnews.model.article import Article
from vnnews.model.blocks import Paragraph
from vnnews.model.channel import Channel
from vnnews.model.note import NoteKind

EXAMPLES = Path(__file__).parents[2] / "examples" / "pages"
COPY = """Xã Hòa Bình khen thưởng ba tập thể

Ngày 12/3/2024, xã Hòa Bình tổ chức hội nghị tổng kết phong trào làm đường.

Chủ tịch UBND huyện tặng Giấy khen cho 3 tập thể và 5 cá nhân theo Quyết định số 15/QĐ-UBND.
"""
LIST_PAGE = "<html><title>Tin</title><ul>" + '<li><a href="/a">Tin</a>' * 30 + "</ul>"
CHANNEL = Channel(title="Thử", link="https://tin.example/", description="Thử")


def carried(page: str) -> str:
    """Return what the hidden field of a result holds."""
    found = re.search(r'name="articles" value="([^"]*)"', page)
    assert found is not None
    return html.unescape(found[1])


def test_the_example_is_the_page_of_the_examples() -> None:
    shipped = files("vnnews.serve").joinpath("static", "example.html").read_bytes()
    assert shipped == (EXAMPLES / "thanh-tri.html").read_bytes()


def test_the_example_shows_fields_sources_documents_and_layout(client: Any) -> None:
    page = client.post("/read?lang=en", {"example": "1", "page": ""})
    assert page.status_code == 200
    assert "<h1" in page.text
    assert '<h3 lang="vi">Nghị quyết 22-NQ/TW</h3>' in page.text
    assert "layout <code>liferay-hanoi</code>" in page.text
    assert "Liferay (Hanoi)" in page.text
    assert '<mark class="cited">Kế hoạch số 51-KH/HU ngày 01/4/2008</mark>' in page.text
    assert '<mark class="award">' in page.text
    assert "12-hour clock" in page.text
    assert "<dt>Collectives</dt><dd" in page.text


def test_a_file_is_read_as_its_bytes_say(client: Any) -> None:
    """A page in UTF-16: a file's bytes are sent as they are."""
    text = (EXAMPLES / "so-ket.html").read_text(encoding="utf-8")
    page = client.post("/read", {"page": "", "file": text.encode("utf-16")})
    assert "Xã Suối Hoa" in page.text


def test_a_copied_text_is_read(client: Any) -> None:
    page = client.post("/read?lang=vi", {"page": COPY, "url": ""}).text
    assert ">Xã Hòa Bình khen thưởng ba tập thể</h1>" in page
    assert "15/QĐ-UBND" in page
    assert "Đây là văn bản thuần" in page


def test_a_feed_is_listed_opened_and_taken_whole(client: Any) -> None:
    articles = [
        Article(title=f"Bài {n}", url=f"https://tin.example/{n}", lead="Tin.")
        for n in (1, 2, 3)
    ]
    feed = to_rss(articles, CHANNEL)
    page = client.post("/read?lang=vi", {"page": "", "file": feed}).text
    assert "<h1>Kênh tin có 3 bài</h1>" in page
    fields = {"articles": carried(page)}
    opened = client.post("/show?lang=vi", {**fields, "item": "1"}).text
    assert '<h1 lang="vi">Bài 2</h1>' in opened
    whole = client.post("/download", {**fields, "format": "rss"})
    assert len(ET.fromstring(whole.content).findall(".//item")) == 3  # noqa: S314
    lines = client.post("/download", {**fields, "format": "json"})
    assert [from_json(line) for line in lines.text.splitlines()] == articles
    assert client.post("/download", {**fields, "format": "html"}).status_code == 400


def test_a_strangers_feed_is_understood(client: Any) -> None:
    feed = (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><item>'
        "<title>Triển khai Nghị quyết số 22-NQ/TW</title>"
        "<link>https://tin.example/1</link></item></channel></rss>"
    )
    page = client.post("/read?lang=vi", {"page": feed}).text
    assert "<h1>Kênh tin có 1 bài</h1>" in page
    opened = client.post("/show?lang=vi", {"articles": carried(page), "item": "0"})
    assert '<mark class="cited">Nghị quyết số 22-NQ/TW</mark>' in opened.text
    assert "Bài lấy từ kênh tin" in opened.text


@pytest.mark.parametrize(
    ("name", "media", "suffix"),
    [
        ("json", "application/json", ".json"),
        ("rss", "application/rss+xml", ".xml"),
        ("html", "text/html; charset=utf-8", ".html"),
        ("markdown", "text/markdown; charset=utf-8", ".md"),
    ],
)
def test_formats_are_taken_with_their_types_and_names(
    client: Any, name: str, media: str, suffix: str
) -> None:
    page = client.post("/read", {"example": "1"}).text
    file = client.post("/download", {"articles": carried(page), "format": name})
    assert file.status_code == 200
    assert file.headers["content-type"] == media
    told = file.headers["content-disposition"]
    assert told.startswith('attachment; filename="2018-06-07-huyen-thanh-tri-')
    assert told.endswith(f'{suffix}"')
    assert "22-NQ/TW" in file.text


def test_hostile_texts_come_back_from_the_form_as_they_were(client: Any) -> None:
    article = Article(
        title="Tin", body=tuple(Paragraph(text=t or "-") for t in HOSTILE)
    )
    feed = to_rss([article], CHANNEL)
    page = client.post("/read", {"page": "", "file": feed}).text
    file = client.post("/download", {"articles": carried(page), "format": "json"})
    assert from_json(file.text) == article


@pytest.mark.parametrize("field", ["page", "file"])
def test_a_page_without_an_article_is_told_politely(client: Any, field: str) -> None:
    content: Any = LIST_PAGE.encode() if field == "file" else LIST_PAGE
    page = client.post("/read?lang=vi", {field: content})
    assert page.status_code == 200
    assert "Không tìm thấy bài báo" in page.text
    assert 'role="alert"' in page.text
    assert ("&lt;title&gt;Tin" in page.text) == (field == "page")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "There is nothing to read"),
        ("  \n ", "There is nothing to read"),
        ("<rss><channel>", "The feed is not well formed"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "This is no text"),
    ],
)
def test_what_cannot_be_read_is_told(
    client: Any, content: str | bytes, told: str
) -> None:
    field = "file" if isinstance(content, bytes) else "page"
    assert told in client.post("/read?lang=en", {field: content}).text


@pytest.mark.parametrize(
    "fields",
    [
        {"articles": "", "format": "json"},
        {"articles": "{}", "format": "json"},
        {"articles": "{", "format": "json"},
        {"articles": '{"version": "1.0", "title": "A"}', "format": "exe"},
        {"articles": b"x", "format": "json"},
        {"format": "json"},
    ],
)
def test_broken_forms_are_refused(client: Any, fields: dict[str, Any]) -> None:
    answer = client.post("/download?lang=en", fields)
    assert answer.status_code in (400, 422)
    assert 'role="alert"' in answer.text


def test_language_is_chosen_by_address_then_browser(client: Any) -> None:
    def tongue(path: str, accepted: str) -> str:
        page = client.get(path, headers={"accept-language": accepted}).text
        return page.split('<html lang="')[1][:2]

    assert tongue("/?lang=en", "vi") == "en"
    assert tongue("/?lang=xx", "fr, en-GB;q=0.8, vi;q=0.5") == "en"
    assert tongue("/", "vi-VN, en;q=0.5") == "vi"
    assert tongue("/", "fr") == "vi"


def test_a_result_is_shown_in_the_other_language(client: Any) -> None:
    page = client.post("/read?lang=vi", {"example": "1"}).text
    assert "Văn bản được viện dẫn" in page
    other = client.post("/show?lang=en", {"articles": carried(page)}).text
    assert "Documents cited" in other
    assert "Văn bản được viện dẫn" not in other


def test_both_languages_have_every_word() -> None:
    text = files("vnnews.serve").joinpath("strings.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    assert tables["vi"].keys() == tables["en"].keys() - {"facts"}
    for group in ("fields", "sources", "notes"):
        assert tables["vi"][group].keys() == tables["en"][group].keys()
    assert set(tables["vi"]["notes"]) == {kind.value for kind in NoteKind}


def test_the_address_of_a_result_leads_back_to_the_form(client: Any) -> None:
    assert client.get("/read").headers["location"] == "/?lang=vi"
    assert client.get("/nothing").status_code == 404
    assert client.get("/static/strings.toml").status_code == 404
    assert client.get("/static/app.css").headers["content-type"].startswith("text/css")
