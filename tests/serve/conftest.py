"""The live page, asked over ASGI without a socket."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

PORT = 8710


class Client:
    """Asks the application, one request at a time."""

    def ask(self, method: str, path: str, **options: Any) -> Any:
        """Send a request and return the whole answer."""
        return asyncio.run(self._ask(method, path, options))

    def get(self, path: str, **options: Any) -> Any:
        """Ask for a page."""
        return self.ask("GET", path, **options)

    def post(self, path: str, fields: dict[str, Any], **options: Any) -> Any:
        """Send a form as a browser does: texts and, as bytes, files."""
        parts = [
            (name, ("page.html", value))
            if isinstance(value, bytes)
            else (name, (None, value.replace("\n", "\r\n")))
            for name, value in fields.items()
        ]
        return self.ask("POST", path, files=parts, **options)

    async def _ask(self, method: str, path: str, options: dict[str, Any]) -> Any:
        import httpx

        from vnnews.serve.app import make_app

        transport = httpx.ASGITransport(app=make_app(PORT))
        base = f"http://127.0.0.1:{PORT}"
        async with httpx.AsyncClient(transport=transport, base_url=base) as client:
            return await client.request(method, path, **options)


@pytest.fixture
def client() -> Client:
    """A client of the application; skipped without the extra."""
    for package in ("starlette", "httpx", "python_multipart"):
        pytest.importorskip(package)
    return Client()
