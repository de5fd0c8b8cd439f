"""What decoding gives: the text, how it was read, and what is to be said about it."""

from __future__ import annotations

from typing import Literal

import attrs


@attrs.frozen
class Remark:
    """Something to tell the reader about a decoding (ghi chú)."""

    kind: Literal["encoding", "repaired"]
    """``encoding``: not what was declared, or bytes could not be read; ``repaired``: the
    text was damaged or in a legacy encoding, and was converted."""

    message: str
    """One English sentence."""


@attrs.frozen
class Decoded:
    """A page's text and how it was found."""

    text: str
    """The text; markup as it was."""

    encoding: str
    """The encoding that was used: Python's name (``utf-8``), a legacy family (``tcvn3``,
    ``vni``, ``viscii``, ``vps``), or ``str`` for text that came decoded."""

    remarks: tuple[Remark, ...] = ()
    """What was odd; empty for an ordinary page."""
