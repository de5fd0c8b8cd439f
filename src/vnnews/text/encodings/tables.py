"""The tables of this room, read from its data files."""

from __future__ import annotations

from typing import Any


def read_table(name: str) -> dict[str, Any]:
    """Read ``text/data/<name>.toml``."""
    import tomllib
    from importlib import resources

    path = resources.files("vnnews.text") / "data" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
