"""What one phrase of a line adds to the findings."""

from __future__ import annotations

from vnnews.entities.bylines import agencies, bodies, people
from vnnews.entities.bylines.bodies import has_verb
from vnnews.entities.bylines.findings import OF_ONE, Findings, Grow
from vnnews.entities.bylines.heads import is_place
from vnnews.entities.bylines.names import (
    is_capitalised_name,
    is_careless_name,
    is_full_person,
    is_likely_name,
    is_surely_name,
)
from vnnews.entities.bylines.parting import part
from vnnews.entities.bylines.syllables import keys
from vnnews.entities.bylines.tables import keyed


def add(found: Findings, phrase: str, grow: Grow) -> bool:
    """Take a phrase in.

    Args:
        found: What the line said so far; it is changed.
        phrase: What stands between two marks of the line.
        grow: Gives a body that the phrase ends with its further parts.

    Returns:
        ``False`` when the phrase says nothing that a byline says.
    """
    if _is_office(phrase):
        return found.labelled or found.separator == "\n" or found.trusted
    return (
        _add_credit(found, phrase)
        or _add_beside_name(found, phrase, grow)
        or _add_body(found, phrase, grow)
        or _add_with_role(found, phrase, grow)
        or _add_source_in_place(found, phrase, grow)
        or _add_name(found, phrase)
        or _add_parts(found, phrase, grow)
    )


def _is_office(phrase: str) -> bool:
    """An official («Chủ tịch UBND …»), and no name that begins with the same word."""
    if not people.begins_with("offices", phrase):
        return False
    trailing = people.trailing_role(phrase)
    name = phrase if trailing is None else trailing[0]
    return not (agencies.is_agency(phrase) or is_surely_name(name))


def _add_beside_name(found: Findings, phrase: str, grow: Grow) -> bool:
    """Role words, occupations, places, notes: they stand beside a name."""
    if _add_role(found, phrase) or _is_first_title(found, phrase):
        return True
    if not found.authors:
        return False
    if keys(phrase) in keyed("roles", "notes", "words"):
        return True
    if is_place(phrase):  # «Thu Hà - Paris»; «Việt - Lào» are two places
        return found.separator != "-" or len(found.authors[-1].name) > 5
    return _add_occupation(found, phrase, grow)


def _add_role(found: Findings, phrase: str) -> bool:
    role = people.suffix_role(phrase)
    if role is None or (_is_short(phrase) and not found.bracket):
        return False
    if found.bracket:  # «(bài và ảnh)»: who wrote and took the pictures wrote
        found.bracket_roles.append(role)
        if role in OF_ONE and "text" in found.bracket_roles:
            return True
    found.set_role(role)
    return True


def _is_short(phrase: str) -> bool:
    """«T.H», «TH», «st»: a role in brackets, elsewhere somebody's initials."""
    return len(phrase) <= 3 and (phrase.isupper() or "." in phrase or "/" in phrase)


def _is_first_title(found: Findings, phrase: str) -> bool:
    """«PGS» in «PGS, TS. Lê Na»; «TS - Lê Na» may be somebody's initials."""
    if not people.is_title(phrase) or people.is_unnamed(phrase):
        return False
    return found.following == "," or (found.labelled and bool(found.following))


def _add_occupation(found: Findings, phrase: str, grow: Grow) -> bool:
    """«PV» after a name is an occupation, «PV Thu Hà» is another name."""
    if not (found.separator or found.bracket):
        return False  # «Ảnh: CTV»
    if not people.begins_with("occupations", phrase):
        return False
    rest = people.rest_after_occupation(phrase)
    if rest is not None:
        return _add_body(found, rest, grow)
    if " " not in phrase:
        return True
    if has_verb(phrase) or is_likely_name(people.without_titles(phrase)):
        return False
    return not has_verb(grow(phrase, agency=False))  # «Công chức Văn hóa - Xã hội»


def _add_credit(found: Findings, phrase: str) -> bool:
    """An agency after «Ảnh:» or «Video:» says nothing of the text."""
    if found.role not in OF_ONE or not found.labelled or not found.authors:
        return False
    if found.separator == "-":  # «Bài: A - Ảnh: B - TTXVN»
        return False
    if keys(phrase) in keyed("roles", "notes", "credits"):
        return True
    return agencies.is_agency_in_place(phrase)


def _add_body(found: Findings, phrase: str, grow: Grow) -> bool:
    if agencies.is_agency(phrase) or (found.authors and agencies.is_host(phrase)):
        name = _without_place(grow(phrase, agency=True))
        return agencies.names_only(name) and found.set_agency(name)
    if bodies.is_organization(phrase):
        name = grow(phrase, agency=False)
        return bodies.is_organization(name) and found.set_organization(name)
    return False


def _without_place(agency: str) -> str:
    """«TTXVN tại Paris» → «TTXVN»."""
    return agency.partition(" tại ")[0]


def _add_with_role(found: Findings, phrase: str, grow: Grow) -> bool:
    """«HT Tổng hợp», «VOV.VN biên dịch»."""
    trailing = people.trailing_role(phrase)
    if trailing is None or not add(found, trailing[0], grow):
        return False
    found.set_role(trailing[1])
    return True


def _add_source_in_place(found: Findings, phrase: str, grow: Grow) -> bool:
    """A paper that no table knows, where papers stand: after «/» or in brackets."""
    if not found.authors or not (found.bracket or found.separator == "/"):
        return False
    if is_full_person(phrase):
        return found.bracket
    if not found.bracket and _may_be_author(phrase):
        return False
    return agencies.is_brand(phrase) and found.set_agency(grow(phrase, agency=True))


def _may_be_author(phrase: str) -> bool:
    if agencies.is_agency_in_place(phrase):
        return False
    return (" " in phrase or "." in phrase) and is_surely_name(phrase)


def _add_name(found: Findings, phrase: str) -> bool:
    if people.is_unnamed(phrase):
        return found.add_author(phrase, sure=True)
    if part(phrase) is not None:
        return False
    if people.is_group(phrase):
        return found.add_author(phrase, sure=True)
    led = people.leading_role(phrase)
    if led is not None and not is_surely_name(phrase):
        found.role, phrase = led
        found.labelled = found.expected = True
    name = people.without_titles(phrase)
    if found.labelled or found.trusted:
        name = people.without_courtesy(name)
    if is_likely_name(name):
        return found.add_author(name, sure=is_surely_name(name))
    return _add_ill_typed(found, name)


def _add_ill_typed(found: Findings, name: str) -> bool:
    """«Tác giả: Thu hà»: where a name is due its capitals may be wrong."""
    due = found.labelled or found.trusted or found.role_follows
    typed = is_careless_name(name) or is_capitalised_name(name)
    return due and typed and found.add_author(name, sure=False)


def _add_parts(found: Findings, phrase: str, grow: Grow) -> bool:
    """A name and what was printed after it without a mark."""
    parts = part(phrase)
    if parts is None or not _add_name(found, parts[0]):
        return False
    found.separator = " "
    rest = parts[1]
    if add(found, rest, grow):
        return True
    return agencies.is_brand(rest) and found.set_agency(grow(rest, agency=True))
