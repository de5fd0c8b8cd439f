"""Typed Vietnamese news articles: pages in, objects out, JSON, RSS and HTML from them."""

from vnnews.batch.files import read_files
from vnnews.batch.jsonl import read_jsonl
from vnnews.batch.many import parse_many
from vnnews.batch.warc import read_warc
from vnnews.entities.bylines import parse_byline
from vnnews.entities.commendations import find_commendations
from vnnews.entities.references import find_references, resolve
from vnnews.errors import (
    DecodeError,
    FieldError,
    FormatError,
    LayoutError,
    LimitError,
    MissingExtraError,
    NoArticleError,
    SourceError,
    UnfinishedError,
    VnnewsError,
)
from vnnews.formats._format import Format
from vnnews.formats.atom import to_atom, write_atom
from vnnews.formats.feed import from_rss
from vnnews.formats.html import to_html
from vnnews.formats.json import from_json, json_schema, to_json
from vnnews.formats.jsonld import to_json_ld
from vnnews.formats.markdown import to_markdown
from vnnews.formats.notebook import (
    load_ipython_extension,
    unload_ipython_extension,
)
from vnnews.formats.parquet import write_parquet
from vnnews.formats.records import Records, to_records
from vnnews.formats.rss import to_rss, write_rss
from vnnews.layouts._layout import Layout
from vnnews.layouts._registry import known_layouts
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
from vnnews.parse.html import parse_html
from vnnews.parse.limits import Limits
from vnnews.parse.pasted import parse_text
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
    "Format",
    "FormatError",
    "Heading",
    "KnownDocument",
    "Layout",
    "LayoutError",
    "LimitError",
    "Limits",
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
    "Records",
    "ResolutionReference",
    "Source",
    "SourceError",
    "Span",
    "Table",
    "UnfinishedError",
    "VnnewsError",
    "find_commendations",
    "find_references",
    "from_json",
    "from_rss",
    "json_schema",
    "known_layouts",
    "load_ipython_extension",
    "normalize",
    "parse_byline",
    "parse_html",
    "parse_many",
    "parse_text",
    "read_files",
    "read_jsonl",
    "read_warc",
    "resolve",
    "slugify",
    "to_atom",
    "to_html",
    "to_json",
    "to_json_ld",
    "to_markdown",
    "to_records",
    "to_rss",
    "unload_ipython_extension",
    "write_atom",
    "write_parquet",
    "write_rss",
]
