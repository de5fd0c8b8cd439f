"""What a stranger's page can never do: run, reach out, or be unpickled."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import vnnews
from vnnews import VnnewsError, from_rss, parse_html

SRC = Path(vnnews.__file__).parent
FILES = sorted(SRC.rglob("*.py"))
FORBIDDEN_CALLS = {"eval", "exec", "__import__", "system", "popen"}
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "subprocess", "ctypes", "socket"}
SERVER = SRC / "cli" / "serve.py"  # listens, when asked to
NOT_OURS = "bí mật của máy"
PROSE = "Sáng nay, hơn ba trăm hộ dân ở vùng ven sông đã nhận được nước sạch. " * 4


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def imported(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(SRC)))
def test_nothing_evaluates_unpickles_or_starts_a_shell(file: Path) -> None:
    """No ``eval``, ``exec``, ``shell=True``; no module that could do as much."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    named = {getattr(c.func, "id", getattr(c.func, "attr", "")) for c in calls(tree)}
    assert not named & FORBIDDEN_CALLS
    assert not any(k.arg == "shell" for c in calls(tree) for k in c.keywords)
    allowed = {"socket"} if file == SERVER else set()
    assert not imported(tree) & FORBIDDEN_MODULES - allowed


@pytest.fixture
def secret(tmp_path: Path) -> str:
    path = tmp_path / "secret.txt"
    path.write_text(NOT_OURS, encoding="utf-8")
    return path.as_uri()


def feed(doctype: str, title: str) -> str:
    item = f"<item><title>{title}</title><link>https://a.vn/1.html</link></item>"
    return f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel>{item}</channel></rss>'


def titles(text: str) -> str:
    """All titles of a feed; nothing when the feed is refused."""
    try:
        return " ".join(article.title for article in from_rss(text))
    except VnnewsError:
        return ""


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE rss [<!ENTITY e SYSTEM "{0}">]>',
        '<!DOCTYPE rss [<!ENTITY % p SYSTEM "{0}"> %p; <!ENTITY e "x">]>',
        '<!DOCTYPE rss SYSTEM "{0}">',
        '<!DOCTYPE rss PUBLIC "-//A//B" "{0}">',
    ],
)
def test_a_feed_reads_no_file(doctype: str, secret: str) -> None:
    """Neither an entity, nor a parameter entity, nor an outer DTD is fetched."""
    assert NOT_OURS not in titles(feed(doctype.format(secret), "Tin &e;"))


def test_a_feed_includes_no_file(secret: str) -> None:
    """XInclude is text like any other."""
    include = f'<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="{secret}" parse="text"/>'
    assert NOT_OURS not in titles(feed("", f"Tin {include}"))


def test_a_bomb_of_entities_does_not_grow() -> None:
    """Ten levels of ten would be ten thousand million letters."""
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 11))
    doctype = f'<!DOCTYPE rss [<!ENTITY e0 "a">{levels}]>'
    assert len(titles(feed(doctype, "Tin &e10;"))) < 1000


def test_a_page_reads_no_file(secret: str) -> None:
    """Entities and includes of a page stay what is printed."""
    page = (
        f'<!DOCTYPE html [<!ENTITY e SYSTEM "{secret}">]><html><body><article>'
        f"<h1>Nước sạch về vùng ven sông</h1><time>07/06/2018 02:57</time>"
        f'<p>{PROSE} &e; <xi:include href="{secret}" parse="text"/></p><p>{PROSE}</p>'
        f'<iframe src="{secret}"></iframe></article></body></html>'
    )
    article = parse_html(page)
    assert article.title == "Nước sạch về vùng ven sông"
    assert NOT_OURS not in article.text
