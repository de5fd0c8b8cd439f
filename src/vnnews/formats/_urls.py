"""Addresses that may go into a page or a feed: an allow-list of schemes, well spelled."""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote, urljoin, urlsplit

_GONE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_NUMERIC = re.compile(r"(?:.*\.)?(?:0[xX][0-9a-fA-F]*|\d+)\.?\Z")
_WEB = re.compile(r"https?://", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w-]{1,63}\.){0,20}[\w-]{1,63}\.?\Z")
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_MAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}\Z"
)
_PICTURE = re.compile(
    r"data:image/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+={0,2}\Z"
)
_KEPT = "!$&'()*+,;=:@/~%-._"
_SAFE = r"\w!$&'()*+,;=:@/~.-"
_SPELLED = re.compile(
    rf"https?://(?:[a-z0-9-]{{1,60}}\.){{1,8}}[a-z]{{2,20}}/[{_SAFE}]*(?:\?[?{_SAFE}]+)?\Z",
    re.ASCII,
)
"""Addresses that stay as they are; most do."""
_LONGEST = 4000  # characters; readers and servers refuse longer addresses


def web_url(address: str | None, base: str | None = None) -> str | None:
    """Spell an ``http`` or ``https`` address so that every reader takes it.

    Blanks and control characters go, what an address may not hold is percent-encoded,
    hosts in other letters are written in Punycode.

    Args:
        address: What a page gave.
        base: The page's own address, for one that is relative.

    Returns:
        An absolute address in ASCII; ``None`` for any other scheme, or nonsense.
    """
    if not address or len(address) > _LONGEST:
        return None
    if _SPELLED.match(address) and "xn--" not in address:
        return address
    return _web_url(address, base)


@lru_cache(512)
def _web_url(address: str, base: str | None) -> str | None:
    plain = _GONE.sub("", address).strip()
    try:
        if not _WEB.match(plain) and base is not None:
            plain = urljoin(web_url(base) or "", plain)
        return _spell(plain) if _WEB.match(plain) else None
    except (ValueError, UnicodeError):
        return None


def _spell(address: str) -> str | None:
    parts = urlsplit(address.replace("\\", "/"))
    host, port = _host(parts.hostname or ""), parts.port
    if host is None:
        return None
    place = host if port is None else f"{host}:{port}"
    path = _quote(parts.path, _KEPT) or "/"
    query = f"?{_quote(parts.query, _KEPT + '?')}" if parts.query else ""
    fragment = f"#{_quote(parts.fragment, _KEPT + '?')}" if parts.fragment else ""
    return f"{parts.scheme.lower()}://{place}{path}{query}{fragment}"


def _host(host: str) -> str | None:
    if ":" in host:
        return f"[{IPv6Address(host)}]"
    if _NUMERIC.match(host):
        return str(IPv4Address(host))
    if not _HOST.match(host):
        return None
    if host.isascii() and "xn--" not in host:
        return host
    return host.encode("idna").decode("idna").encode("idna").decode()


def _quote(text: str, kept: str) -> str:
    return _PERCENT.sub("%25", quote(text, safe=kept, errors="replace"))


def mail_url(address: str | None) -> str | None:
    """Spell an e-mail address as a link; ``None`` when it is none."""
    return (
        f"mailto:{quote(address, safe='@')}"
        if address and _MAIL.match(address)
        else None
    )


def data_picture(address: str | None) -> str | None:
    """Return a picture that is in its own address, in a format without scripts."""
    return address if address and _PICTURE.match(address) else None
