"""The page around an article: head, policy, style, and the parts put together."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from vnnews.formats._body_html import BodyWriter
from vnnews.formats._linked_data import dump, linked_data
from vnnews.formats._page_html import (
    UNTITLED,
    description_html,
    foot_html,
    head_html,
    language_html,
    masthead_html,
)
from vnnews.formats._panels_html import Panels
from vnnews.formats._text import escape, line
from vnnews.model.article import Article


def write_page(article: Article, *, highlight: bool, images: bool) -> str:
    """Write the page that `to_html` promises."""
    panels = Panels(article) if highlight else None
    frame = _Frame(panels)
    writer = BodyWriter(
        article,
        outer=panels.layers() if panels else (),
        wrap=frame.wrap,
        images=images,
    )
    title = line(article.title) or UNTITLED
    head, head_end = head_html(article, writer)
    head = frame.wrap(head, 0, head_end)
    blocks = "\n".join(writer.blocks())
    body = f'{head}\n<div class="article-body">\n{blocks}\n</div>\n{foot_html(article)}'
    aside = panels.sidebar() if panels else ""
    return _PAGE.format(
        policy=_policy(images=images),
        title=escape(title),
        description=description_html(article),
        data=dump(
            {k: v for k, v in linked_data(article).items() if k != "articleBody"}
        ),
        style=_style(),
        masthead=masthead_html(article),
        language=language_html(article.language),
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
