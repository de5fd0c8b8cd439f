"""The tables of bylines, read when first used."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from vnnews.entities.bylines.syllables import keys


@cache
def table(name: str) -> dict[str, Any]:
    """Read ``data/<name>.toml``."""
    import tomllib
    from importlib import resources

    file = resources.files("vnnews.entities") / "data" / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _keyed(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(map(keys, phrases))


@cache
def keyed(name: str, *path: str) -> frozenset[str]:
    """The phrases of a list in a table, as keys: ``keyed("roles", "people", "titles")``."""
    found: Any = table(name)
    for part in path:
        found = found[part]
    return _keyed(found)


@cache
def surnames() -> frozenset[str]:
    """Family names (họ)."""
    return _keyed(row["name"] for row in table("surnames")["surnames"])


@cache
def frequent_surnames() -> frozenset[str]:
    """The family names borne by one in a hundred or more."""
    rows = table("surnames")["surnames"]
    return _keyed(row["name"] for row in rows if row.get("share", 0) >= 1)


@cache
def name_syllables() -> frozenset[str]:
    """Syllables that personal names are made of: family, middle and given names."""
    given = table("given_names")
    return surnames() | _keyed(
        (*given["listed"], *given["everyday"], *given["pen_names"])
    )


@cache
def agency_spellings() -> frozenset[str]:
    """Agencies, papers, broadcasters as they write themselves, and hosts of papers."""
    known = table("agencies")
    papers = known["papers"]
    hosts = (host for paper in papers for host in paper["hosts"])
    return frozenset((*known["names"], *(paper["name"] for paper in papers), *hosts))


@cache
def agency_names() -> frozenset[str]:
    """The keys of `agency_spellings`."""
    return _keyed(agency_spellings())


@cache
def roles(kind: str) -> dict[str, str]:
    """Role words as keys and the role's value; ``kind`` is ``labels`` or ``suffixes``."""
    listed = table("roles")[kind].items()
    return {keys(word): role for role, words in listed for word in words}
