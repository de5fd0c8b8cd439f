"""Our own items read back: the document beside the elements that readers know."""

from __future__ import annotations

import html
import re
from typing import Any

from vnnews.errors import FormatError
from vnnews.formats._document import article_of, load
from vnnews.formats._feed_xml import Node
from vnnews.model.article import Article

_BLOCK = re.compile(
    r"<(?:(?P<paragraph>p)|(?P<quote>blockquote)><p|h(?P<heading>[1-6]))>"
    r"(?P<words>[^\n]*)"
    r"</(?:p|p></blockquote|h[1-6])>\Z"
)
_FIGURE = re.compile(
    r'<figure><img src="(?P<src>[^"<>]*)" alt="(?P<alt>[^"<>]*)">'
    r"(?:<figcaption>(?P<caption>[^<>]*)"
    r'(?:<span class="credit">Ảnh: (?P<credit>[^<>]*)</span>)?</figcaption>)?</figure>\Z'
)
_LIST = re.compile(r"<(?:(?P<ordered>ol)|ul)><li>(?P<items>[^\n]*)</li></[ou]l>\Z")
_TAG = re.compile(r'<(/?)(strong|em|a)(?: href="([^"<>]*)")?>')
_KINDS = {"strong": "strong", "em": "emphasis", "a": "link"}


def stored_article(document: str, item: Node) -> Article:
    """Read an article that `to_rss` or `to_atom` wrote.

    Args:
        document: The text of the element ``vnnews:article``: the JSON of `to_json`, where
            what other elements say and what is at its default may be left out, and a
            block of the body may be the number of its line in the full text.
        item: The item that the document stands in.

    Raises:
        FormatError: The document is broken, or a line that it names is not there.
    """
    data = load(document)
    if isinstance(data, dict):
        data = _said(item) | data
        if isinstance(body := data.get("body"), list):
            lines = (item.text("content:encoded", "content") or "").split("\n")
            data["body"] = [_block(kept, lines, i) for i, kept in enumerate(body)]
    return article_of(data)


def _said(item: Node) -> dict[str, Any]:
    """Read what the elements say, letter for letter."""
    lead = item.text("description")
    links = {link.get("rel"): link.get("href") for link in item.all("link")}
    said = {
        "title": item.text("title"),
        "url": item.text("link") or links.get("alternate"),
        "lead": html.unescape(lead) if lead else item.text("summary"),
        "image": links.get("enclosure"),
    }
    for element in item.all("enclosure"):
        said["image"] = element.get("url")
    return {field: text for field, text in said.items() if text is not None}


def _block(kept: Any, lines: list[str], place: int) -> Any:
    """Read the line that is named; anything else is a block already, or a fault."""
    if not isinstance(kept, int) or isinstance(kept, bool):
        return kept
    block = _read(lines[kept]) if 0 <= kept < len(lines) else None
    if block is None:
        fault = f"line {kept} of the full text is not as it was written"
        raise FormatError(fault, f"$.body[{place}]")
    return block


def _read(text: str) -> dict[str, Any] | None:
    """Read a line; ``None`` when it is none of ours."""
    if found := _FIGURE.match(text):
        texts = {
            name: html.unescape(part or "") for name, part in found.groupdict().items()
        }
        texts["caption"] = texts["caption"].rstrip(" ")
        return {
            "type": "figure",
            **{name: part or None for name, part in texts.items()},
        }
    if found := _LIST.match(text):
        items = list(map(html.unescape, found["items"].split("</li><li>")))
        return {"type": "list", "ordered": bool(found["ordered"]), "items": items}
    found = _BLOCK.match(text)
    block = _marked(found["words"]) if found else None
    if found is None or block is None:
        return None
    if found["heading"]:
        return {"type": "heading", "level": int(found["heading"]), **block}
    return {"type": "quote" if found["quote"] else "paragraph", **block}


def _marked(words: str) -> dict[str, Any] | None:
    """Read text and marks; ``None`` when there is other markup."""
    marks: list[dict[str, Any]] = []
    parts: list[str] = []
    length = done = start = 0
    for tag in _TAG.finditer(words):
        parts.append(html.unescape(words[done : tag.start()]))
        length += len(parts[-1])
        done = tag.end()
        if not tag[1]:
            start = length
            href = {"href": html.unescape(tag[3])} if tag[3] else {}
            marks.append({"kind": _KINDS[tag[2]], **href})
        elif marks:
            marks[-1]["span"] = {"start": start, "end": length}
    parts.append(html.unescape(words[done:]))
    if "<" in _TAG.sub("", words):
        return None
    return {"text": "".join(parts), "marks": marks}
