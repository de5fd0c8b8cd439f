"""Selectors for pages that name their parts in the endings of ASP.NET control ids."""

from __future__ import annotations

from typing import Any

from vnnews.layouts._layout import Layout

_NAMES = {
    "title": "title tieude headline tentin tenbai",
    "lead": "summary tomtat sapo mota description lead intro trichdan",
    "body": "content noidung body chitiet detail fulltext",
    "published": "date ngay thoigian time publish",
    "views": "luotxem lanxem view hits luotdoc landoc",
    "byline": "tacgia author nguoiviet",
    "source": "nguon source",
}
_TRIED = 8  # labels of one name; each is compared with the body's
_LABEL = (
    "translate(substring-after(concat('_',.),'_lb'),"
    "'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz')"
)


def _named(field: str, guard: str) -> str:
    """Select ids that hold ``_lbl`` or ``_lb``, then a name of ``field``."""
    tests = (f"contains({_LABEL},'{name}')" for name in _NAMES[field].split())
    return f"//@id[contains(.,'lb')][{guard}][{' or '.join(tests)}]"


def label_layout(guard: str, **known: Any) -> Layout:
    """Make the layout of news pages made of labels.

    The labels of one article stand in one control, so their ids begin alike up to
    ``_lbl``. The page's clock and the lists of other news have other beginnings.

    Args:
        guard: An XPath condition on every id, such as ``starts-with(.,'dnn_')``.
        known: Key, family, version, hosts and signs of the layout.
    """
    main = f"({_named('body', guard)}/parent::*[string-length(normalize-space(.)) > 80])[1]"
    control = f"concat(substring-before(concat('_',{main}/@id),'_lb'),'_lb')"
    beside = f"[starts-with(concat('_',.),{control})]/parent::*"
    fields = {
        name: f"({_named(name, guard)})[position() <= {_TRIED}]{beside}"
        for name in _NAMES
    }
    return Layout(**{**fields, **known, "marker": fields["title"], "body": main})
