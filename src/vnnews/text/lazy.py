"""Regular expressions that are compiled when first used, so that importing stays cheap."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


def lazy_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Make what `re.compile` makes, but compile it at its first use.

    Args:
        source: The expression, text or bytes.
        flags: As for `re.compile`.

    Returns:
        An object with the methods and attributes of a compiled pattern.
    """
    return cast("re.Pattern[AnyStr]", _LazyPattern(source, flags))


class _LazyPattern:
    """A stand-in that takes over a compiled pattern's attributes when one is asked for."""

    def __init__(self, source: Any, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for known in dir(compiled):
            if not known.startswith("_"):
                self.__dict__[known] = getattr(compiled, known)
        return getattr(compiled, name)
