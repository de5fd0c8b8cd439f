"""What vnnews raises, and nothing else.

::

    VnnewsError
    ├── NoArticleError     a list, a search page, an empty shell: there is no article
    ├── DecodeError        bytes that no encoding reads
    ├── FormatError        a JSON or feed that is not as it should be; ``.path`` says where
    ├── LimitError         a page beyond a limit, such as its size
    ├── LayoutError        a layout that cannot work; ``.field`` says which selector
    ├── SourceError        a file, record or archive that cannot be read
    ├── UnfinishedError    an executor broke; ``.unfinished`` has the pages without result
    ├── FieldError         a model object with a bad value; ``.field`` names it
    └── MissingExtraError  a part that needs a package which is not installed

Arguments of a wrong type (``None`` where text is expected) are a plain `TypeError`.
"""

from __future__ import annotations


class VnnewsError(Exception):
    """The root of all errors of vnnews: catch this one to catch them all."""


class NoArticleError(VnnewsError):
    """The page holds no article: it is a list, a search page or an empty shell."""


class DecodeError(VnnewsError):
    """The bytes are no text: binary, or in an encoding that cannot be read."""


class LimitError(VnnewsError):
    """A page is beyond a limit that the caller set, or the default of `Limits`."""


class FormatError(VnnewsError):
    """A JSON document or a feed is not as it should be.

    Args:
        message: What is wrong, in one line.
        path: Where, as ``$.body[3].level``.
        problems: Every problem as ``path: message``; ``(path: message,)`` by default.
    """

    def __init__(
        self, message: str, path: str = "$", problems: tuple[str, ...] = ()
    ) -> None:
        super().__init__(message, path, problems)
        self.message = message
        self.path = path
        self.problems = problems or (f"{path}: {message}",)

    def __str__(self) -> str:
        """Every problem on a line of its own."""
        return "\n".join(self.problems)


class LayoutError(VnnewsError):
    """A layout cannot work: a selector that does not compile or selects nonsense.

    Args:
        message: What is wrong, in one line.
        field: The layout's field, such as ``body``.
    """

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message, field)
        self.message = message
        self.field = field

    def __str__(self) -> str:
        """``field: message``."""
        return f"{self.field}: {self.message}"


class SourceError(VnnewsError):
    """A file, an archive or a record of one cannot be read; the message names it."""


class UnfinishedError(VnnewsError):
    """An executor broke down before all pages were read.

    Args:
        message: What happened.
        unfinished: The sources that have no result yet, in order.
    """

    def __init__(self, message: str, unfinished: tuple[object, ...] = ()) -> None:
        super().__init__(message, unfinished)
        self.message = message
        self.unfinished = unfinished

    def __str__(self) -> str:
        """Return the message, with the number of pages left."""
        return f"{self.message}: {len(self.unfinished)} pages have no result"


class FieldError(VnnewsError, ValueError):
    """A model object was given a bad value.

    Args:
        field: The field, as ``Commendation.rank``.
        message: What is allowed, and what came.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(field, message)
        self.field = field
        self.message = message

    def __str__(self) -> str:
        """``field: message``."""
        return f"{self.field}: {self.message}"


class MissingExtraError(VnnewsError, ImportError):
    """A part of vnnews needs a package that is not installed.

    Args:
        extra: The extra that brings it, such as ``warc``.
    """

    def __init__(self, extra: str) -> None:
        super().__init__(f"this needs more packages: pip install 'vnnews[{extra}]'")
        self.extra = extra

    def __reduce__(self) -> tuple[type[MissingExtraError], tuple[str]]:
        """Pickle by the extra's name."""
        return type(self), (self.extra,)
