"""Layouts: how the pages of one content system are marked up, as data.

One file a family; the folder is scanned, plug-ins come through the entry-point group
``vnnews.layouts``. `_layout.py` says what a layout is.
"""
