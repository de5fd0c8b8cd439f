"""Tags that nobody closed, and tags whose name is none: each text is read once."""

from __future__ import annotations

import attrs

import vnnews

LAYOUT = vnnews.Layout(
    key="x",
    family="X",
    marker="//div[has(x)]",
    title="//h1",
    lead="//div[has(sapo)]",
    body="//div[has(x)]",
)


def test_nested_leads_are_read_once() -> None:
    """The text of a hundred nested leads is not a hundred times as long."""
    nested = "<div class=sapo>Cầu mới." * 100
    page = f"<h1>Xã An Bình có cầu mới</h1><div class=x><p>Bài viết.</p></div>{nested}"
    page = page.replace("<div class=x>", nested + "</div>" * 100 + "<div class=x>", 1)
    article = vnnews.parse_html(page, layouts=[LAYOUT])
    assert article.lead == " ".join(["Cầu mới."] * 100)


def test_two_leads_side_by_side_are_both_read() -> None:
    """They are joined in their order."""
    page = (
        "<h1>Xã An Bình có cầu mới</h1><div class=sapo>Một.</div>"
        "<div class=sapo>Hai.</div><div class=x><p>Bài viết.</p></div>"
    )
    assert vnnews.parse_html(page, layouts=[LAYOUT]).lead == "Một. Hai."


def test_a_lead_whose_tag_is_no_name_is_read() -> None:
    """A control character in a broken tag stops nothing."""
    page = (
        "<h1>Xã An Bình có cầu mới</h1><div\x01x class=sapo>Một.</div>"
        "<div class=sapo>Hai.</div><div class=x><p>Bài viết.</p></div>"
    )
    layout = attrs.evolve(LAYOUT, lead="//*[has(sapo)]")
    assert "Hai." in (vnnews.parse_html(page, layouts=[layout]).lead or "")


def test_a_body_whose_tag_is_no_name_is_read() -> None:
    """Its like is looked for without asking the parser for such a name."""
    prose = (
        "Sáng nay xã An Bình khánh thành cây cầu bắc qua kênh Giữa, dài ba mươi mét. "
    )
    page = f"<h1>Xã An Bình có cầu mới</h1><di\x01v class=x><p>{prose * 3}</p><p>{prose * 2}</p></di\x01v>"
    assert prose.strip() in vnnews.parse_html(page, layouts=()).text
