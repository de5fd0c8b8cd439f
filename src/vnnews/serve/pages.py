"""The pages of the live page: the form, a result, a feed; HTML from small templates."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from string import Template

from vnnews.formats._text import escape, line, vietnamese_date
from vnnews.model.article import Article
from vnnews.serve.cards import cards
from vnnews.serve.carried import carry
from vnnews.serve.downloads import FEED_FORMATS, FORMATS
from vnnews.serve.fields import fields_table, language_of, layout_card, notes_list
from vnnews.serve.guard import MAX_PAGE
from vnnews.serve.marks import marked_text
from vnnews.serve.words import LANGUAGES, Words

_MB = 1_000_000  # bytes, as limits are told


def static(name: str) -> bytes:
    """Read a file of the page's own."""
    return files("vnnews.serve").joinpath("static", name).read_bytes()


@cache
def _template(name: str) -> Template:
    return Template(static(name).decode())


def _page(words: Words, title: str, main: str, switch: str, top: str = "") -> str:
    """Put the frame around a page; all texts are HTML already."""
    return _template("page.html").substitute(
        lang=words.language,
        title=title,
        main=main,
        switch=switch,
        top=top,
        **{key: words(key) for key in ("tagline", "skip", "foot", "language")},
    )


def form_page(
    words: Words,
    *,
    error: str = "",
    detail: str = "",
    text: str = "",
    limit: int = MAX_PAGE,
) -> str:
    """Write the first page: the form, and what was wrong with the last one.

    Args:
        words: The language.
        error: A key of the words; empty: nothing was wrong.
        detail: What the library said, in English.
        text: What was pasted, to be mended.
        limit: The bytes that the last form was allowed.
    """
    keys = (
        *("read_title", "read_intro", "page", "page_hint", "file", "url", "url_hint"),
        *("read", "example", "drop"),
    )
    main = _template("form.html").substitute(
        alert=_alert(words(error, limit=limit // _MB), detail, words) if error else "",
        text=escape(text),
        limit=MAX_PAGE,
        lang=words.language,
        file_hint=words("file_hint", limit=MAX_PAGE // _MB),
        error_large=words("error_large", limit=MAX_PAGE // _MB),
        **{key: words(key) for key in keys},
    )
    title = words("error_title") if error else words("read_title")
    return _page(words, title, main, _switch_links(words))


def _alert(told: str, detail: str, words: Words) -> str:
    more = (
        f"<details><summary>{words('detail')}</summary>"
        f'<p lang="en">{escape(line(detail))}</p></details>'
        if detail
        else ""
    )
    return (
        f'<div class="alert" role="alert"><h2>{words("error_title")}</h2>'
        f"<p>{told}</p>{more}</div>"
    )


def article_page(article: Article, words: Words) -> str:
    """Write what was read of one article."""
    title = escape(line(article.title)) or "…"
    text = marked_text(article, words)
    main = _template("article.html").substitute(
        title=title,
        facts=_counts(article, words, linked=True),
        downloads=_downloads(tuple(FORMATS), words),
        fields=fields_table(article, words),
        layout=layout_card(article, words),
        notes=notes_list(article, words),
        text=text,
        cards=cards(article, text, words),
        article_lang=language_of(article),
        **{
            key: words(key)
            for key in ("fields_title", "layout_title", "notes_title", "text_title")
        },
        fields_intro=words("fields_intro"),
    )
    return _page(words, title, main, _switch_buttons(words), _carried([article], words))


def feed_page(articles: tuple[Article, ...], words: Words) -> str:
    """Write the list of a feed's articles."""
    items = "".join(
        f'<li><button form="carried" formaction="/show?lang={words.language}" '
        f'name="item" value="{number}" lang="vi">{escape(line(article.title)) or "…"}'
        f"</button>{_counts(article, words)}</li>"
        for number, article in enumerate(articles)
    )
    title = words("feed_title", count=len(articles))
    main = _template("feed.html").substitute(
        title=title,
        intro=words("feed_intro"),
        downloads=_downloads(FEED_FORMATS, words),
        items=items,
    )
    return _page(words, title, main, _switch_buttons(words), _carried(articles, words))


def _carried(articles: list[Article] | tuple[Article, ...], words: Words) -> str:
    return (
        '<form id="carried" method="post" enctype="multipart/form-data" '
        f'action="/download">{carry(articles)}</form>'
        f'<a class="again" href="/?lang={words.language}">{words("again")}</a>'
    )


def _downloads(names: tuple[str, ...], words: Words) -> str:
    buttons = "".join(
        f'<button form="carried" name="format" value="{name}" '
        f'aria-label="{words("download")} {FORMATS[name]}">{FORMATS[name]}</button>'
        for name in names
    )
    label = words("download_title")
    return f'<div class="downloads" role="group" aria-label="{label}"><span aria-hidden="true">{label}</span>{buttons}</div>'


def _counts(article: Article, words: Words, *, linked: bool = False) -> str:
    """Write site, day and counts; linked: they lead to the parts of the page."""
    day = article.published_at
    said = [escape(line(article.site)), vietnamese_date(day) if day else ""]
    parts = {
        "documents": f"{words('documents_count')}: {len(article.documents)}",
        "awards": f"{words('awards_count')}: {len(article.commendations)}",
    }
    if linked:
        parts = {"text-title": words("text_title"), **parts}
    shown = "".join(f"<span>{part}</span>" for part in said if part)
    for name, part in parts.items():
        shown += f'<a href="#{name}">{part}</a>' if linked else f"<span>{part}</span>"
    return f'<p class="facts">{shown}</p>'


def _switch_links(words: Words) -> str:
    return "".join(
        f'<a href="/?lang={tag}" lang="{tag}" hreflang="{tag}"'
        f"{_current(tag, words)}>{name}</a>"
        for tag, name in LANGUAGES.items()
    )


def _switch_buttons(words: Words) -> str:
    return "".join(
        f'<button form="carried" formaction="/show?lang={tag}" lang="{tag}"'
        f"{_current(tag, words)}>{name}</button>"
        for tag, name in LANGUAGES.items()
    )


def _current(tag: str, words: Words) -> str:
    return ' aria-current="true"' if tag == words.language else ""
