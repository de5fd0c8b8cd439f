"""HTML: one page that stands alone, is safe whatever the source held, and reads well."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from functools import cache
from importlib.resources import files

from vnnews.formats._body_html import BodyWriter
from vnnews.formats._format import Format
from vnnews.formats._panels_html import Panels
from vnnews.formats._text import attribute, escape, label, line
from vnnews.formats._urls import mail_url, web_url
from vnnews.formats.jsonld import dump, linked_data
from vnnews.model.article import Article
from vnnews.model.byline import Byline, Contributor, ContributorRole

_LANGUAGES = frozenset(
    ("de", "en", "es", "fr", "id", "it", "ja", "km", "ko", "lo", "pt", "ru", "th", "zh")
)
"""Languages beside Vietnamese that the article's part of the page may say it is in."""

_UNTITLED = "Bài không có tiêu đề"


def to_html(article: Article, *, highlight: bool = False, images: bool = False) -> str:
    """Write an article as one HTML page (trang tĩnh) without scripts.

    The page loads nothing: its style and its JSON-LD are inside, pictures are links, and
    a content security policy forbids the rest. Elements and address schemes come from an
    allow-list; texts are escaped. It has landmarks, one ``h1``, a print and a dark style.

    Args:
        article: Any article.
        highlight: Mark the references and commendations in the text, with a panel of
            what was understood below each block, and list documents and awards in a
            sidebar.
        images: Show pictures, which the reader's browser then loads from the web.

    Returns:
        The page; it begins with ``<!doctype html>``.
    """
    panels = Panels(article) if highlight else None
    frame = _Frame(panels)
    writer = BodyWriter(
        article,
        outer=panels.layers() if panels else (),
        wrap=frame.wrap,
        images=images,
    )
    title = line(article.title) or _UNTITLED
    body = "\n".join((_head(article, writer, frame), *writer.blocks(), _foot(article)))
    aside = panels.sidebar() if panels else ""
    return _PAGE.format(
        policy=_policy(images=images),
        title=escape(title),
        description=_description(article),
        data=dump(
            {k: v for k, v in linked_data(article).items() if k != "articleBody"}
        ),
        style=_style(),
        masthead=_masthead(article),
        language=_language(article.language),
        body=body,
        aside=aside,
        layout=' class="wide"' if aside else "",
    )


_PAGE = """<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
{description}<link rel="icon" href="data:,">
<style>{style}</style>
<script type="application/ld+json">{data}</script>
</head>
<body{layout}>
{masthead}<main>
<article{language}>
{body}
</article>
</main>
{aside}
</body>
</html>
"""


class _Frame:
    """Puts what goes around and below a text block."""

    def __init__(self, panels: Panels | None) -> None:
        self.panels = panels
        self._tables = 0

    def wrap(self, html: str, start: int, end: int) -> str:
        if html.startswith("<table>"):
            self._tables += 1
            told = f'role="region" tabindex="0" aria-label="Bảng {self._tables}"'
            html = f'<div class="table" {told}>{html}</div>'
        return self.panels.below(html, start, end) if self.panels else html


@cache
def _style() -> str:
    sheet = files("vnnews.formats").joinpath("style.css").read_text(encoding="utf-8")
    return f"\n{sheet}"


@cache
def _policy(*, images: bool) -> str:
    """Allow the page's own style, by its hash, and pictures; nothing else."""
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    pictures = "data: https: http:" if images else "data:"
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src {pictures}; "
        "base-uri 'none'; form-action 'none'"
    )


def _language(tag: str) -> str:
    primary = tag.strip().lower().partition("-")[0]
    return f' lang="{primary}"' if primary in _LANGUAGES else ""


def _description(article: Article) -> str:
    lead = attribute(article.lead or "")
    return f'<meta name="description" content="{lead}">\n' if lead else ""


def _masthead(article: Article) -> str:
    steps = [text for text in map(line, (article.site or "", *article.section)) if text]
    if not steps:
        return ""
    items = "".join(f"<li>{escape(step)}</li>" for step in steps)
    return f'<header class="masthead"><ol>{items}</ol></header>\n'


def _head(article: Article, writer: BodyWriter, frame: _Frame) -> str:
    """Write title, lead and what was published when."""
    title = writer.title() if line(article.title) else _UNTITLED
    head = [f"<h1>{title}</h1>"]
    end = len(article.title)
    if line(article.lead):
        prefix = escape(line(article.lead_prefix))
        mark = f'<span class="prefix">{prefix}</span> ' if prefix else ""
        head.append(f'<p class="lead">{mark}{writer.lead()}</p>')
        end += 1 + len(article.lead or "")
    if facts := _meta(article):
        head.append(f'<p class="meta">{facts}</p>')
    return frame.wrap(f"<header>{''.join(head)}</header>", 0, end)


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


def _foot(article: Article) -> str:
    parts = []
    if tags := [escape(t) for t in map(line, article.tags) if t]:
        items = "".join(f"<li>{tag}</li>" for tag in tags)
        parts.append(f'<ul class="tags" aria-label="Từ khóa">{items}</ul>')
    if address := web_url(article.url):
        shown = escape(address if len(address) < 90 else f"{address[:89]}…")
        parts.append(f'<p>Nguồn: <a href="{attribute(address)}">{shown}</a></p>')
    return f"<footer>{''.join(parts)}</footer>" if parts else ""


FORMAT = Format(
    name="html",
    suffix=".html",
    media_type="text/html",
    dumps=to_html,
)
