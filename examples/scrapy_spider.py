r"""A Scrapy spider whose items are vnnews Articles.

Usage: scrapy runspider examples/scrapy_spider.py -a start=https://example.org/tin-tuc/ \
           -O articles.jsonl

It follows the links of list pages on the same host and yields an article for each page
that is one. The feed export writes what `to_json` writes, so `vnnews.from_json` reads it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO
from urllib.parse import urlsplit

import scrapy
from scrapy.exporters import BaseItemExporter
from scrapy.http import HtmlResponse, Response

import vnnews


class ArticleExporter(BaseItemExporter):
    """Writes articles as JSON Lines, as `vnnews.to_json` does."""

    def __init__(self, file: BinaryIO, **options: Any) -> None:
        """Write to an open file."""
        super().__init__(dont_fail=True, **options)
        self.file = file

    def export_item(self, item: vnnews.Article) -> None:
        """Write one article as one line."""
        self.file.write(vnnews.to_json(item).encode() + b"\n")


class ArticleSpider(scrapy.Spider):
    """Reads the articles that a list page links to."""

    name = "articles"
    custom_settings = {  # noqa: RUF012 - the name and the form are Scrapy's
        "FEED_EXPORTERS": {"jsonl": ArticleExporter},
        "DEPTH_LIMIT": 2,
        "ROBOTSTXT_OBEY": True,
        "DOWNLOAD_DELAY": 0.5,
    }

    def __init__(self, start: str, **options: Any) -> None:
        """Start at one list page."""
        super().__init__(**options)
        self.start_urls = [start]
        self.allowed_domains = [urlsplit(start).hostname]

    def parse(self, response: Response) -> Iterator[Any]:
        """Yield the article of a page, or follow the links of a list."""
        if not isinstance(response, HtmlResponse):
            return
        try:
            yield vnnews.parse_html(response.body, url=response.url)
        except vnnews.NoArticleError:
            yield from response.follow_all(css="a[href]")
