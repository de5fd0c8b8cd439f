"""The live page is for this computer: hosts, sizes, headers, and nothing that runs."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest

from strategies import HOSTILE
from vnnews.serve import guard

PASTE = """<html><body><h1>Xã Hòa Bình<script>window.ran = 1</script> làm đường</h1>
<div class="article-content" onclick="ran()">
<p onmouseover="alert(1)">Ngày 12/3/2024, <a href="javascript:alert(1)">xã Hòa Bình</a> tổ
chức hội nghị tổng kết phong trào làm đường nông thôn với sự tham gia của nhân dân.</p>
<p>&lt;script&gt;alert(2)&lt;/script&gt; và <img src=x onerror=alert(3)> theo Quyết định số
15/QĐ-UBND "&gt;&lt;svg onload=alert(4)&gt; của Ủy ban nhân dân huyện về khen thưởng.</p>
<iframe src="https://evil.example/"></iframe><style>@import "https://evil.example/";</style>
<p>Hội nghị cũng bàn kế hoạch làm đường của năm tới và phân công cho từng thôn.</p>
</div></body></html>"""


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1",
        "127.0.0.1:80",
        "localhost.evil.example:8710",
        "127.0.0.1:8710.evil.example",
        "",
    ],
)
def test_other_hosts_are_refused(client: Any, host: str) -> None:
    assert client.get("/", headers={"host": host}).status_code == 400


@pytest.mark.parametrize("host", ["127.0.0.1:8710", "LOCALHOST:8710", "[::1]:8710"])
def test_loopback_hosts_are_answered(client: Any, host: str) -> None:
    assert client.get("/", headers={"host": host}).status_code == 200


def test_port_80_may_go_unsaid() -> None:
    assert "localhost" in guard.allowed_hosts(80)
    assert "localhost" not in guard.allowed_hosts(8710)


def test_forms_of_other_sites_are_refused(client: Any) -> None:
    for site, status in (("cross-site", 400), ("same-site", 400), ("same-origin", 200)):
        headers = {"sec-fetch-site": site}
        assert client.post("/read", {"page": ""}, headers=headers).status_code == status


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/"), ("GET", "/static/app.js"), ("POST", "/no")]
)
def test_every_answer_has_the_headers(client: Any, method: str, path: str) -> None:
    for host in ("127.0.0.1:8710", "evil.example"):
        headers = client.ask(method, path, headers={"host": host}).headers
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self';")
        assert "unsafe" not in policy
        assert "http" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert headers["cross-origin-resource-policy"] == "same-origin"


def test_too_much_is_refused_with_the_limit(client: Any) -> None:
    page = b"<p>" + b"a" * guard.MAX_PAGE
    assert client.post("/read", {"file": page}).status_code != 413
    answer = client.post("/read?lang=en", {"file": page + b"a" * 30_000})
    assert answer.status_code == 413
    assert "over 5 MB" in answer.text


def test_the_size_is_checked_while_reading() -> None:
    """An endless body without a length is not read to its end."""
    sent = 0

    async def receive() -> dict[str, Any]:
        nonlocal sent
        sent += 1_000_000
        return {"type": "http.request", "body": b"a" * 1_000_000, "more_body": True}

    async def read() -> None:
        counted = guard._counted(receive, guard.MAX_PAGE)
        while True:
            await counted()

    with pytest.raises(guard.TooLargeError):
        asyncio.run(read())
    assert sent <= 18 * guard.MAX_PAGE


def test_a_body_in_chunks_is_counted(client: Any) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="page"\r\n\r\n'
        for _ in range(60):
            yield b"a" * 100_000

    headers = {"content-type": "multipart/form-data; boundary=x"}
    answer = client.ask("POST", "/read", content=chunks(), headers=headers)
    assert answer.status_code == 413


def inert(page: str) -> None:
    """Whether a page has only scripts and addresses of its own."""
    assert re.findall(r"<script[^>]*>", page) == ['<script src="/static/app.js" defer>']
    assert not re.search(r"<[^>]*\son\w+\s*=", re.sub(r'"[^"]*"', '""', page))
    assert not re.search(r"<(?:iframe|svg|style|object|embed|base)\b", page)
    assert not re.search(
        r"""<[^>]*(?:href|src|action)="?\s*(?:javascript|data):""", page
    )
    assert not re.search(
        r"""<(?:img|link|script)[^>]*(?:src|href)="(?!/static/)""", page
    )


def test_a_hostile_page_comes_back_inert(client: Any) -> None:
    page = client.post("/read", {"page": PASTE, "url": "javascript:alert(5)"})
    assert "15/QĐ-UBND" in page.text
    assert "&lt;script&gt;alert(2)" in page.text
    inert(page.text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_inert_wherever_they_stand(client: Any, text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    copied = f"Tít {text} của bài\n\nĐoạn {text} thứ nhất của bài.\n\nĐoạn hai.\n"
    inert(client.post("/read", {"page": copied, "url": text}).text)
    inert(client.post("/read", {"page": f"<{text}", "url": text}).text)
    inert(client.post("/show", {"articles": text, "item": text}).text)
    inert(client.get("/", params={"lang": text}).text)
