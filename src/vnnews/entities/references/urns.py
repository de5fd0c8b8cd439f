"""Names after RFC 9676 (urn:lex), constructed: Vietnam has no register of them."""

from __future__ import annotations

from vnnews.model.reference import DocumentReference


def make_urn(reference: DocumentReference) -> DocumentReference:
    """Give the reference its name when kind, issuer, date and number are all known."""
    return reference
