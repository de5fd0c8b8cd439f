"""An article with every hostile text in every place."""

from __future__ import annotations

from typing import Any

import attrs

from examples import full_article
from strategies import HOSTILE
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
from vnnews.model.span import Span

ADDRESSES = (
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "&#x6a;avascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "vbscript:msgbox(1)",
    'https://x.example/" onerror="alert(1)',
    "https://x.example/|^`{}<>\\[]?a=[b]&c#d#e%zz",
    "http://x_y.example:8080/á b",
    "http://1.2.3.999/",
    "mailto:a@b.example?body=<script>",
)


def hostile_article() -> Article:
    """Put every hostile text in every place."""
    blocks: list[Any] = []
    for text in (*HOSTILE, *ADDRESSES):
        for href in (text, *ADDRESSES):
            mark = Mark(kind=MarkKind.LINK, span=Span(start=0, end=4), href=href)
            blocks.append(Paragraph(text=f"chữ {text}", marks=(mark,)))
        blocks += [
            Heading(text=text, level=4),
            Quote(text=text),
            ListBlock(items=(text, text)),
            Table(header=(text, "b"), rows=((text,), (text, text, text)), caption=text),
            Figure(src=text, alt=text, caption=text, credit=text),
            Embed(kind=f"x{text}", src=text, caption=text),
        ]
    everything = " ".join((*HOSTILE, *ADDRESSES))
    return attrs.evolve(
        full_article(),
        title=everything,
        lead=everything,
        url=f"https://x.example/{everything}",
        site=everything,
        section=HOSTILE,
        tags=HOSTILE,
        language="xx-<script>",
        image=everything,
        body=(*full_article().body, *blocks),
        byline=Byline(
            authors=tuple(Contributor(name=f"a{t}", email=t) for t in HOSTILE),
            organization=everything,
        ),
    )
