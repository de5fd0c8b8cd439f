"""Notebooks: articles, references and commendations shown richly in IPython and Jupyter.

``%load_ext vnnews`` registers the displays with IPython's formatter of HTML; the model
itself knows nothing of them. ``%unload_ext vnnews`` takes them away.
"""

from __future__ import annotations

from typing import Any


def load_ipython_extension(ipython: Any) -> None:
    """Register the displays: called by ``%load_ext vnnews``.

    Args:
        ipython: The running shell.
    """
    from vnnews.formats._displays import DISPLAYS

    for cls, show in DISPLAYS.items():
        ipython.display_formatter.formatters["text/html"].for_type(cls, show)


def unload_ipython_extension(ipython: Any) -> None:
    """Take the displays away: called by ``%unload_ext vnnews``.

    Args:
        ipython: The running shell.
    """
    from vnnews.formats._displays import DISPLAYS

    for cls in DISPLAYS:
        ipython.display_formatter.formatters["text/html"].pop(cls, None)
