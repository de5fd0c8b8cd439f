"""Selectors for pages that name their parts in the endings of ASP.NET control ids."""

from __future__ import annotations

from typing import Any

from vnnews.layouts._layout import Layout

_LOWER = (
    "translate(concat('_',@id),"
    "'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz')"
)
_LABEL = f"substring-after({_LOWER},'_lb')"
_NAMES = {
    "title": "title tieude headline tentin tenbai",
    "lead": "summary tomtat sapo mota description lead intro trichdan",
    "body": "content noidung body chitiet detail fulltext",
    "published": "date ngay thoigian time publish",
    "views": "luotxem lanxem view hits luotdoc landoc",
    "byline": "tacgia author nguoiviet",
    "source": "nguon source",
}


def _named(field: str, guard: str) -> str:
    """Write «its id holds ``_lbl`` or ``_lb``, then a name of ``field``»."""
    tests = (f"contains({_LABEL},'{name}')" for name in _NAMES[field].split())
    return f"[@id][{guard}][{' or '.join(tests)}][not(contains(@id,'HtmlModule'))]"


def label_layout(guard: str, **known: Any) -> Layout:
    """Make the layout of news pages made of labels.

    All labels are looked for in the smallest element that holds the headline and the
    body, so neither the page's clock nor lists of other news are read.

    Args:
        guard: An XPath condition on every label, such as ``starts-with(@id,'dnn_')``.
        known: Key, family, version, hosts and signs of the layout.
    """
    title, body = _named("title", guard), _named("body", guard)
    main = f"(//*{body}[string-length(normalize-space(.)) > 80])[1]"
    home = f"{main}/ancestor::*[.//*{title}][1]"
    fields = {name: f"{home}//*{_named(name, guard)}" for name in _NAMES}
    return Layout(**{**fields, **known, "marker": home, "body": main})
