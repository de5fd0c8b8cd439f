"""The application: few addresses, nothing kept between two requests."""

from __future__ import annotations

from typing import Any

from vnnews.errors import (
    DecodeError,
    FormatError,
    MissingExtraError,
    NoArticleError,
    VnnewsError,
)
from vnnews.model.article import Article
from vnnews.serve import pages
from vnnews.serve.carried import uncarry
from vnnews.serve.downloads import FEED_FORMATS, FORMATS, make_download
from vnnews.serve.guard import (
    MAX_CARRIED,
    Guard,
    TooLargeError,
    allowed_hosts,
    limit_of,
)
from vnnews.serve.reading import looks_like_feed, read
from vnnews.serve.words import Words, choose_language

_STATIC = {
    "app.css": "text/css; charset=utf-8",
    "app.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
_ERRORS = {
    NoArticleError: "error_article",
    DecodeError: "error_decode",
    FormatError: "error_feed",
}


def make_app(port: int) -> Guard:
    """Make the ASGI application of the live page.

    Args:
        port: Where it is served: requests must name a loopback host with this port.

    Raises:
        MissingExtraError: Starlette or python-multipart is not installed.
    """
    try:
        import python_multipart  # noqa: F401 - what reads the forms
        from starlette.applications import Starlette
        from starlette.exceptions import HTTPException
        from starlette.routing import Route
    except ImportError as error:
        raise MissingExtraError("serve") from error
    app = Starlette(
        routes=[
            Route("/", _first),
            Route("/static/{name}", _static),
            Route("/read", _read, methods=["POST"]),
            Route("/show", _show, methods=["POST"]),
            Route("/download", _download, methods=["POST"]),
        ],
        exception_handlers={
            TooLargeError: _too_large,
            VnnewsError: _not_read,
            HTTPException: _no_such_page,
        },
    )
    return Guard(app, allowed_hosts(port))


def _words(request: Any) -> Words:
    accepted = request.headers.get("accept-language", "")
    return choose_language(request.query_params.get("lang"), accepted)


def _html(content: str, status: int = 200) -> Any:
    from starlette.responses import HTMLResponse

    return HTMLResponse(content, status)


async def _first(request: Any) -> Any:
    return _html(pages.form_page(_words(request)))


async def _static(request: Any) -> Any:
    from starlette.exceptions import HTTPException
    from starlette.responses import Response

    name = request.path_params["name"]
    if name not in _STATIC:
        raise HTTPException(404)
    return Response(pages.static(name), media_type=_STATIC[name])


async def _form(request: Any) -> tuple[dict[str, str], bytes]:
    """Read a form: its texts by name, and its file; empty without one."""
    texts: dict[str, str] = {}
    file = b""
    async with request.form(max_files=1, max_part_size=MAX_CARRIED) as form:
        for name, value in form.items():
            if isinstance(value, str):
                texts[name] = value
            else:
                file = await value.read()
    return texts, file


async def _read(request: Any) -> Any:
    from starlette.concurrency import run_in_threadpool

    words = _words(request)
    fields, file = await _form(request)
    content: bytes | str = file or fields.get("page", "")
    if "example" in fields:
        content = pages.static("example.html")
    if not content or not content.strip():
        return _html(pages.form_page(words, error="error_empty"))
    url = fields.get("url", "").strip() or None
    return await run_in_threadpool(_result, content, url, words)


def _result(content: bytes | str, url: str | None, words: Words) -> Any:
    try:
        articles = read(content, url)
    except VnnewsError as error:
        text = content if isinstance(content, str) else ""
        return _html(_trouble(error, words, text))
    if looks_like_feed(content):
        return _html(pages.feed_page(articles, words))
    return _html(pages.article_page(articles[0], words))


def _trouble(error: VnnewsError, words: Words, text: str = "") -> str:
    key = _ERRORS.get(type(error), "error_other")
    return pages.form_page(words, error=key, detail=str(error), text=text)


async def _carried(request: Any) -> tuple[tuple[Article, ...], dict[str, str]]:
    """Read the articles that the page of a result sends back.

    Raises:
        HTTPException: There are none.
        FormatError: They are broken.
    """
    from starlette.concurrency import run_in_threadpool
    from starlette.exceptions import HTTPException

    fields, _ = await _form(request)
    articles = await run_in_threadpool(uncarry, fields.get("articles", ""))
    if not articles:
        raise HTTPException(400)
    return articles, fields


async def _show(request: Any) -> Any:
    from starlette.concurrency import run_in_threadpool

    articles, fields = await _carried(request)
    words = _words(request)
    item = fields.get("item", "")
    if len(item) < 6 and item.isdecimal() and int(item) < len(articles):
        articles = (articles[int(item)],)
    if len(articles) > 1:
        return _html(pages.feed_page(articles, words))
    page = await run_in_threadpool(pages.article_page, articles[0], words)
    return _html(page)


async def _download(request: Any) -> Any:
    from starlette.concurrency import run_in_threadpool
    from starlette.exceptions import HTTPException
    from starlette.responses import Response

    articles, fields = await _carried(request)
    name = fields.get("format", "")
    if name not in (FORMATS if len(articles) == 1 else FEED_FORMATS):
        raise HTTPException(400)
    made = await run_in_threadpool(make_download, articles, name)
    headers = {
        "content-disposition": f'attachment; filename="{made.name}"',
        "content-type": made.media_type,
    }
    return Response(made.content, headers=headers)


def _too_large(request: Any, _error: Exception) -> Any:
    limit = limit_of(request.url.path)
    page = pages.form_page(_words(request), error="error_large", limit=limit)
    return _html(page, 413)


def _not_read(request: Any, error: VnnewsError) -> Any:
    return _html(_trouble(error, _words(request)), 422)


def _no_such_page(request: Any, error: Any) -> Any:
    if error.status_code == 405:  # the address of a result, opened anew
        from starlette.responses import RedirectResponse

        return RedirectResponse(f"/?lang={_words(request).language}", 303)
    gone = error.status_code == 404
    page = pages.form_page(
        _words(request), error="error_gone" if gone else "error_form"
    )
    return _html(page, error.status_code)
