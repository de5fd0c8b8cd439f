"""Formats: articles out as JSON, JSON-LD, RSS, HTML or Markdown, and some of them in again.

One file a format, with a constant ``FORMAT``; the folder is scanned, plug-ins come
through the entry-point group ``vnnews.formats``. `_format.py` says what a format is.
"""
