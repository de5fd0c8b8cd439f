"""Where something stands in a text."""

from __future__ import annotations

import attrs

from vnnews.model import _checks as checks


@attrs.frozen(kw_only=True, order=True)
class Span:
    """A stretch of text (vị trí trong văn bản): ``text[span.start:span.end]``."""

    start: int = attrs.field(validator=checks.between(0, 2**62))
    """First character, counted from 0 in Unicode code points."""

    end: int = attrs.field(validator=checks.between(0, 2**62))
    """One past the last character; never before ``start``."""

    def __attrs_post_init__(self) -> None:
        """Refuse a span that ends before it starts."""
        if self.end < self.start:
            raise checks.fail(self, "end", f"at least start ({self.start})", self.end)

    def cut(self, text: str) -> str:
        """Return what the span covers in ``text``."""
        return text[self.start : self.end]
