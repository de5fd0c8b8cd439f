"""The parts of the page around the body: masthead, head and foot."""

from __future__ import annotations

import datetime as dt

from vnnews.formats._body_html import BodyWriter
from vnnews.formats._text import attribute, escape, label, line
from vnnews.formats._urls import mail_url, web_url
from vnnews.model.article import Article
from vnnews.model.byline import Byline, Contributor, ContributorRole

_LANGUAGES = frozenset(
    ("de", "en", "es", "fr", "id", "it", "ja", "km", "ko", "lo", "pt", "ru", "th", "zh")
)
"""Languages beside Vietnamese that the article's part of the page may say it is in."""

UNTITLED = "Bài không có tiêu đề"
"""What stands for a title of invisible characters."""


def language_html(tag: str) -> str:
    """Say the language of the article's part when it is not Vietnamese."""
    primary = tag.strip().lower().partition("-")[0]
    return f' lang="{primary}"' if primary in _LANGUAGES else ""


def description_html(article: Article) -> str:
    """Write the lead for search engines."""
    lead = attribute(article.lead or "")
    return f'<meta name="description" content="{lead}">\n' if lead else ""


def masthead_html(article: Article) -> str:
    """Write the site and the section path."""
    steps = [text for text in map(line, (article.site or "", *article.section)) if text]
    if not steps:
        return ""
    items = "".join(f"<li>{escape(step)}</li>" for step in steps)
    return f'<header class="masthead"><ol>{items}</ol></header>\n'


def head_html(article: Article, writer: BodyWriter) -> tuple[str, int]:
    """Write title, lead and what was published when.

    Returns:
        The head, and where its text ends in ``article.text``.
    """
    title = writer.title() if line(article.title) else UNTITLED
    head = [f"<h1>{title}</h1>"]
    end = len(article.title)
    if line(article.lead):
        prefix = escape(line(article.lead_prefix))
        mark = f'<span class="prefix">{prefix}</span> - ' if prefix else ""
        head.append(f'<p class="lead">{mark}{writer.lead()}</p>')
        end += 1 + len(article.lead or "")
    if facts := _meta(article):
        head.append(f'<p class="meta">{facts}</p>')
    return f"<header>{''.join(head)}</header>", end


def _meta(article: Article) -> str:
    parts = []
    if article.byline and (who := _signature(article.byline)):
        parts.append(f"<span>{who}</span>")
    if article.published_at is not None:
        parts.append(f"<span>{_time(article.published_at)}</span>")
    if article.modified_at is not None:
        parts.append(f"<span>Cập nhật {_time(article.modified_at)}</span>")
    if article.view_count is not None:
        count = f"{article.view_count:,}".replace(",", ".")
        parts.append(f"<span>{count} lượt xem</span>")
    return "".join(parts)


def _time(moment: dt.datetime) -> str:
    machine = moment.isoformat(timespec="minutes")
    shown = f"{moment.hour}:{moment.minute:02} ngày {moment.day}/{moment.month}/{moment.year}"
    return f'<time datetime="{machine}">{shown}</time>'


def _signature(byline: Byline) -> str:
    people = filter(None, map(_contributor, byline.authors))
    bodies = (escape(line(b)) for b in (byline.organization, byline.agency))
    return ", ".join(filter(None, (*people, *bodies)))


def _contributor(who: Contributor) -> str:
    name = escape(line(who.name))
    if not name:
        return ""
    if address := mail_url(who.email):
        name = f'<a href="{attribute(address)}">{name}</a>'
    if who.role is ContributorRole.TEXT:
        return name
    return f"{name} ({label('role', who.role).lower()})"


def foot_html(article: Article) -> str:
    """Write the keywords and where the article is from."""
    parts = []
    if tags := [escape(t) for t in map(line, article.tags) if t]:
        items = "".join(f"<li>{tag}</li>" for tag in tags)
        parts.append(f'<ul class="tags" aria-label="Từ khóa">{items}</ul>')
    if address := web_url(article.url):
        shown = escape(address if len(address) < 90 else f"{address[:89]}…")
        parts.append(f'<p>Nguồn: <a href="{attribute(address)}">{shown}</a></p>')
    return f"<footer>{''.join(parts)}</footer>" if parts else ""
