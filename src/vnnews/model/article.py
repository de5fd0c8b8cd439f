"""The article: what a page says, typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property

import attrs

from vnnews.model import _checks as checks
from vnnews.model.blocks import BLOCKS, TEXT_BLOCKS, Block
from vnnews.model.byline import Byline
from vnnews.model.commendation import Commendation
from vnnews.model.document import CitedDocument
from vnnews.model.note import Note
from vnnews.model.provenance import Provenance
from vnnews.model.reference import DocumentReference, ResolutionReference
from vnnews.slug import slugify

VIETNAM = dt.timezone(dt.timedelta(hours=7))
"""Vietnam's time (giờ Việt Nam), which has no daylight saving."""


def _at_vietnam_time(value: dt.datetime | None) -> dt.datetime | None:
    """Bring an aware datetime to +07:00; the first and last hours of time keep theirs."""
    if not isinstance(value, dt.datetime) or (offset := value.utcoffset()) is None:
        return value  # anything else is left to the validator
    try:
        return value.astimezone(VIETNAM)
    except OverflowError:
        return value.replace(tzinfo=dt.timezone(offset), fold=0)


def _provenance(items: Mapping[str, str]) -> Provenance:
    if isinstance(items, Provenance) or not isinstance(items, Mapping):
        return items  # what is no mapping is left to the validator
    return Provenance(items)


@attrs.frozen(kw_only=True)
class Article:
    """A news article (bài báo), as its page prints it.

    Change a field with ``attrs.evolve``. All text is NFC without invisible characters.
    """

    title: str = attrs.field(validator=checks.filled)
    """The headline (tít) as printed, without the site's name."""

    url: str | None = attrs.field(default=None, validator=checks.optional(checks.text))
    """The address given by the caller, else the page's canonical one; ``None``: neither."""

    site: str | None = attrs.field(default=None, validator=checks.optional(checks.text))
    """The host of ``url`` without ``www.``; ``None`` without a url."""

    section: tuple[str, ...] = attrs.field(default=(), validator=checks.texts)
    """The section path (chuyên mục), outermost first, without the home page."""

    lead: str | None = attrs.field(default=None, validator=checks.optional(checks.text))
    """The lead (sapo) without the paper's mark; ``None``: the page prints none apart."""

    lead_prefix: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The paper's mark before the lead («(NLĐO)», «TTO»); ``None``: none."""

    body: tuple[Block, ...] = attrs.field(
        default=(), validator=checks.tuple_of(BLOCKS, "blocks")
    )
    """The body's blocks, in order."""

    byline: Byline | None = attrs.field(
        default=None, validator=checks.optional(checks.instance_of(Byline, "a Byline"))
    )
    """Who signs (tác giả); ``None``: nobody does."""

    published_at: dt.datetime | None = attrs.field(
        default=None,
        converter=_at_vietnam_time,
        validator=checks.optional(checks.aware),
    )
    """When it was published, at +07:00; ``None``: the page does not say it."""

    modified_at: dt.datetime | None = attrs.field(
        default=None,
        converter=_at_vietnam_time,
        validator=checks.optional(checks.aware),
    )
    """When it was last changed, at +07:00; ``None``: the page does not say it."""

    view_count: int | None = attrs.field(
        default=None, validator=checks.optional(checks.count)
    )
    """How often it was read (lượt xem) when the page was saved; ``None``: not printed."""

    tags: tuple[str, ...] = attrs.field(default=(), validator=checks.texts)
    """The printed keywords (từ khóa), without «#»."""

    image: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The address of the main picture; ``None``: none."""

    language: str = attrs.field(default="vi", validator=checks.filled)
    """The language as a BCP 47 tag."""

    references: tuple[DocumentReference, ...] = attrs.field(
        default=(), validator=checks.tuple_of(DocumentReference, "references")
    )
    """Every mention of a document, in order; spans are in ``text``."""

    documents: tuple[CitedDocument, ...] = attrs.field(
        default=(), validator=checks.tuple_of(CitedDocument, "CitedDocuments")
    )
    """The distinct documents behind ``references``, in order of first mention."""

    commendations: tuple[Commendation, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Commendation, "Commendations")
    )
    """The awards that the text reports, in order; spans are in ``text``."""

    provenance: Provenance = attrs.field(
        factory=Provenance,
        converter=_provenance,
        validator=checks.instance_of(Provenance, "a mapping"),
    )
    """Field → where it came from; fields that are absent have no entry."""

    notes: tuple[Note, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Note, "Notes")
    )
    """What was missing, ambiguous or repaired."""

    @cached_property
    def text(self) -> str:
        """Title, lead and the body's text blocks, a line a block.

        Lists and tables have a line an item or row. Captions, embeds and the signature
        are not in it. All spans of references and commendations count in this text.
        """
        head = [self.title] if self.lead is None else [self.title, self.lead]
        return "\n".join(
            [*head, *(b.text for b in self.body if isinstance(b, TEXT_BLOCKS))]
        )

    @property
    def resolutions(self) -> tuple[ResolutionReference, ...]:
        """The references that are resolutions (nghị quyết)."""
        return tuple(r for r in self.references if isinstance(r, ResolutionReference))

    @property
    def slug(self) -> str:
        """The title as a lower-case ASCII name for files and addresses."""
        return slugify(self.title)
