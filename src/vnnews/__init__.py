"""Typed Vietnamese news articles: pages in, objects out, JSON, RSS and HTML from them."""

from vnnews.entities.bylines import parse_byline
from vnnews.entities.references import find_references, resolve
from vnnews.errors import (
    DecodeError,
    FieldError,
    FormatError,
    LayoutError,
    MissingExtraError,
    NoArticleError,
    VnnewsError,
)
from vnnews.model.article import Article
from vnnews.model.blocks import (
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
    Table,
)
from vnnews.model.byline import Byline, Contributor, ContributorRole
from vnnews.model.channel import Channel
from vnnews.model.commendation import AwardForm, AwardStatus, Commendation, Recipients
from vnnews.model.document import CitedDocument
from vnnews.model.note import Note, NoteKind
from vnnews.model.provenance import Provenance
from vnnews.model.reference import (
    DocumentKind,
    DocumentReference,
    KnownDocument,
    ResolutionReference,
)
from vnnews.model.source import Parsed, Source
from vnnews.model.span import Span
from vnnews.slug import slugify
from vnnews.text.clean import normalize

__all__ = [
    "Article",
    "AwardForm",
    "AwardStatus",
    "Byline",
    "Channel",
    "CitedDocument",
    "Commendation",
    "Contributor",
    "ContributorRole",
    "DecodeError",
    "DocumentKind",
    "DocumentReference",
    "Embed",
    "FieldError",
    "Figure",
    "FormatError",
    "Heading",
    "KnownDocument",
    "LayoutError",
    "ListBlock",
    "Mark",
    "MarkKind",
    "MissingExtraError",
    "NoArticleError",
    "Note",
    "NoteKind",
    "Paragraph",
    "Parsed",
    "Provenance",
    "Quote",
    "Recipients",
    "ResolutionReference",
    "Source",
    "Span",
    "Table",
    "VnnewsError",
    "find_references",
    "normalize",
    "parse_byline",
    "resolve",
    "slugify",
]
