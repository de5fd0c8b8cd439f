"""What stands before the live page: who may ask, how much, and what answers carry.

Plain ASGI: nothing here needs a package.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import attrs

MAX_PAGE = 5_000_000  # bytes (5 MB) of a page, a text or a feed that are taken
MAX_CARRIED = 8 * MAX_PAGE  # bytes of read articles that come back for a download
_MARGIN = 20_000  # bytes of a form around the page
_DRAINED = 16 * MAX_PAGE  # bytes read and thrown away so that the answer arrives

_NAMES = ("127.0.0.1", "localhost", "[::1]")
"""What the loopback address is called in a ``Host`` header."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'"
)
"""The Content-Security-Policy: nothing inline, nothing from elsewhere."""

HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
"""What every answer says."""

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class TooLargeError(Exception):
    """More was sent than is taken."""


def allowed_hosts(port: int) -> frozenset[str]:
    """Give the ``Host`` headers that name this server.

    A page of another site may have its name point to 127.0.0.1 (DNS rebinding); its
    requests then come with its own name.
    """
    with_port = {f"{name}:{port}" for name in _NAMES}
    return frozenset(with_port | set(_NAMES) if port == 80 else with_port)


@attrs.frozen
class Guard:
    """An ASGI application around another one.

    Args:
        app: The application.
        hosts: The ``Host`` headers that are answered.
    """

    app: Callable[..., Awaitable[None]]
    hosts: frozenset[str]

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = [(k.encode(), v.encode()) for k, v in HEADERS.items()]
                message["headers"] = [*message.get("headers", ()), *own]
            await send(message)

        if why := self._refusal(scope):
            await _refuse(why, send_with_headers)
        else:
            counted = _counted(receive, limit_of(scope["path"]) + _MARGIN)
            await self.app(scope, counted, send_with_headers)

    def _refusal(self, scope: Message) -> str:
        """Say why a request is not answered; empty: it is."""
        headers = scope["headers"]
        hosts = [value.decode("latin-1") for name, value in headers if name == b"host"]
        if len(hosts) != 1 or hosts[0].lower() not in self.hosts:
            return "This server answers at its loopback address only."
        sites = {value for name, value in headers if name == b"sec-fetch-site"}
        if scope["method"] == "POST" and sites - {b"same-origin", b"none"}:
            return "Forms of other sites are not taken."
        return ""


def limit_of(path: str) -> int:
    """Return how many bytes an address takes."""
    return MAX_PAGE if path == "/read" else MAX_CARRIED


def _counted(receive: Receive, limit: int) -> Receive:
    """Count the body while it is read; past the limit it is thrown away, then refused."""
    count = 0

    async def counting() -> Message:
        nonlocal count
        message = await receive()
        count += len(message.get("body", b""))
        if count <= limit:
            return message
        while message.get("more_body") and count < limit + _DRAINED:
            message = await receive()
            count += len(message.get("body", b""))
        raise TooLargeError

    return counting


async def _refuse(why: str, send: Send) -> None:
    body = f"{why}\n".encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
    ]
    await send({"type": "http.response.start", "status": 400, "headers": headers})
    await send({"type": "http.response.body", "body": body})
