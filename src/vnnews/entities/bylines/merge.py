"""Several printed parts of one byline: author elements, source, signature."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import attrs

from vnnews.entities.bylines.parse import read_byline
from vnnews.entities.bylines.syllables import keys
from vnnews.entities.bylines.tables import keyed, table
from vnnews.model.byline import Byline, Contributor, ContributorRole
from vnnews.slug import slugify
from vnnews.text.lazy import lazy_pattern

_EDITION = lazy_pattern(r"(?:bao|tapchi)?(?:dientu)?(.+?)(?:online|dientu|news)?")

_ACCOUNT = 60  # characters; no account's name is so long

JOINT = " | "
"""Between the parts of ``Byline.raw``."""


def merge_bylines(
    lines: Sequence[str], *, publisher: str | None = None
) -> Byline | None:
    """Put together what a page prints of its byline in several places.

    Every line comes from a place that holds a byline (an author element, a source
    element, a signature), so names need less proof than in `parse_byline`.

    Args:
        lines: The parts, in the order printed.
        publisher: Name or host of the site; it is never an author or an agency.

    Returns:
        One byline, or ``None`` when no part says anything. The same person twice is
        one; the first organisation and the first agency count; accounts of the portal
        («admin») are nobody. ``raw`` has the parts that were read, joined by « | ».

    Raises:
        TypeError: ``lines`` is one text, or holds something else than texts.
    """
    if isinstance(lines, str) or not all(isinstance(line, str) for line in lines):
        raise TypeError("lines must be a sequence of texts")
    parts = [part for line in lines if (part := _read(line, publisher)) is not None]
    if not parts:
        return None
    return Byline(
        authors=_people(parts),
        organization=next((p.organization for p in parts if p.organization), None),
        agency=next((p.agency for p in parts if p.agency), None),
        raw=JOINT.join(dict.fromkeys(" ".join(p.raw.split()) for p in parts)),
    )


def _read(line: str, publisher: str | None) -> Byline | None:
    if is_account(line):
        return None
    byline = read_byline(line, trusted=True)
    if byline is None:
        return None
    own = _own_names(publisher)
    authors = tuple(a for a in byline.authors if not _is_nobody(a.name, own))
    organization = _unless_own(byline.organization, own)
    agency = _unless_own(byline.agency, own)
    if not (authors or organization or agency):
        return None
    if (authors, organization, agency) == (
        byline.authors,
        byline.organization,
        byline.agency,
    ):
        return byline
    return attrs.evolve(
        byline, authors=authors, organization=organization, agency=agency
    )


def is_account(text: str) -> bool:
    """An account of the portal, which is no writer: «admin», «Pho Ban bien tap»."""
    return len(text) <= _ACCOUNT and _compact(text) in keyed("not_names", "accounts")


def _compact(text: str) -> str:
    return slugify(text).replace("-", "")


def _core(name: str) -> str:
    """«Báo điện tử Tuổi Trẻ», «Tuổi Trẻ Online» → ``tuoitre``."""
    return _without_edition(_compact(name))


def _without_edition(compact: str) -> str:
    found = _EDITION.fullmatch(compact)
    return found[1] if found else ""


@lru_cache(64)
def _own_names(publisher: str | None) -> frozenset[str]:
    """The publisher as it may be printed: «VnExpress», «vnexpress.net», its paper."""
    if not publisher:
        return frozenset()
    host = publisher.lower().removeprefix("https://").removeprefix("http://")
    host = host.removeprefix("www.").partition("/")[0]
    first = host.partition(".")[0] if " " not in host else host
    papers = (p["name"] for p in table("agencies")["papers"] if host in p["hosts"])
    return frozenset(map(_core, (publisher, host, first, *papers)))


def _is_nobody(name: str, own: frozenset[str]) -> bool:
    compact = _compact(name)
    return _without_edition(compact) in own or compact in keyed("not_names", "accounts")


def _unless_own(name: str | None, own: frozenset[str]) -> str | None:
    if name is None or _core(name) in own:
        return None
    from vnnews.entities.bylines.agencies import is_host

    return None if is_host(name) and _core(name.partition(".")[0]) in own else name


def _people(parts: Iterable[Byline]) -> tuple[Contributor, ...]:
    """Everybody once; who wrote is a writer, whatever else he did."""
    found: dict[str, Contributor] = {}
    for part in parts:
        for author in part.authors:
            name = keys(author.name)
            found[name] = _same(found[name], author) if name in found else author
    return tuple(found.values())


def _same(first: Contributor, again: Contributor) -> Contributor:
    text = ContributorRole.TEXT
    role = text if text in (first.role, again.role) else first.role
    return attrs.evolve(first, role=role, email=first.email or again.email)
