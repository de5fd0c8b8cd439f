"""Whether what was found in a line makes it a byline."""

from __future__ import annotations

from vnnews.entities.bylines import bodies
from vnnews.entities.bylines.findings import Author, Findings
from vnnews.entities.bylines.names import may_sign_beside
from vnnews.entities.bylines.syllables import is_syllable, keys
from vnnews.entities.bylines.tables import keyed


def is_signed_document(text: str) -> bool:
    """«TM. BAN THƯỜNG VỤ»: the end of a document."""
    first = text.split(maxsplit=1)[0]
    parts = {
        keys(first.replace(".", "").replace("/", "")),
        keys(first.partition(".")[0]),
    }
    return bool(parts & keyed("not_names", "signers"))


def is_byline(found: Findings) -> bool:
    """Names on good evidence, or a body that signs alone; credits are none."""
    authors = found.authors
    if not authors:
        return _is_signed_by_body(found)
    if all(author.role == "photo" for author in authors):
        return found.trusted
    if found.expected or found.trusted:
        return True
    return _are_sure(authors)


def _are_sure(authors: list[Author]) -> bool:
    """All are names; beside a sure one a likely one in capitals will do."""
    if len(authors) == 1:
        return authors[0].sure
    if not any(a.sure and _is_vietnamese(a.name) for a in authors):
        return False
    return all(author.sure or may_sign_beside(author.name) for author in authors)


def _is_vietnamese(name: str) -> bool:
    words = name.split()
    return any(map(is_syllable, words)) or "." in name or name.isupper()


def _is_signed_by_body(found: Findings) -> bool:
    if found.agency:
        return found.role not in ("photo", "video")
    return found.organization is not None and bodies.signs_alone(found.organization)
