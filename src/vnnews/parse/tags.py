"""Kinds of HTML elements."""

from __future__ import annotations

SKIP = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "button",
        "select",
        "input",
        "textarea",
        "svg",
        "nav",
        "aside",
        "head",
        "link",
        "meta",
        "title",
        "canvas",
        "dialog",
        "footer",
        "ins",
        "label",
        "option",
        "map",
        "math",
    ]
)
"""Elements that hold no text of an article."""

BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "center",
        "address",
        "details",
        "summary",
        "dl",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "hr",
        "li",
        "ul",
        "ol",
        "pre",
        "figure",
        "blockquote",
        "body",
        "html",
        "fieldset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ]
)
"""Elements that begin and end a block of text."""
