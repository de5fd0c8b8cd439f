"""Where each field of an article came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vnnews.errors import FieldError


class Provenance(Mapping[str, str]):
    """An unchangeable mapping from a field's name to its source (nguồn gốc).

    Sources are ``layout:<key>``, ``json-ld``, ``microdata``, ``meta:<name>``,
    ``html:<what>``, ``text``, ``url`` or ``feed``. A field that is absent has none.
    """

    __slots__ = ("_items",)
    _items: dict[str, str]

    def __init__(self, items: Mapping[str, str] | None = None) -> None:
        pairs = (items or {}).items()
        for field, source in pairs:
            if not isinstance(field, str) or not isinstance(source, str):
                raise FieldError("Provenance", f"expected texts, got {(field, source)}")
        object.__setattr__(self, "_items", dict(sorted(pairs)))

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse any change."""
        msg = f"{type(self).__name__} cannot be changed"
        raise AttributeError(msg)

    def __getitem__(self, field: str) -> str:
        """Return the source of ``field``; `KeyError` when it has none."""
        return self._items[field]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the fields, sorted."""
        return iter(self._items)

    def __len__(self) -> int:
        """Count the fields."""
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        """Equal to any mapping of the same items."""
        if isinstance(other, Provenance):
            return self._items == other._items
        return Mapping.__eq__(self, other)

    def __hash__(self) -> int:
        """Equal mappings hash alike."""
        return hash(tuple(self._items.items()))

    def __repr__(self) -> str:
        """Show the mapping."""
        return f"Provenance({self._items!r})"

    def __reduce__(self) -> tuple[type[Provenance], tuple[dict[str, str]]]:
        """Pickle as its items."""
        return type(self), (self._items,)
