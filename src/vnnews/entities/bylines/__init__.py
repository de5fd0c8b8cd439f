"""Bylines (dòng tác giả): who wrote it, and for whom."""

from vnnews.entities.bylines.merge import merge_bylines
from vnnews.entities.bylines.parse import parse_byline
from vnnews.entities.bylines.signature import find_signature

__all__ = ["find_signature", "merge_bylines", "parse_byline"]
