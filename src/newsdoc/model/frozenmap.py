"""A mapping that cannot change, in the order of its keys: equal content means equal order, hash and output."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping
from typing import TypeVar

__all__ = ["FrozenMap"]

V = TypeVar("V")


class FrozenMap(Mapping[str, V]):
    """An immutable, hashable mapping from text, sorted by key."""

    __slots__ = ("_content",)
    _content: dict[str, V]

    def __init__(self, content: Mapping[str, V] | None = None) -> None:
        object.__setattr__(self, "_content", dict(sorted((content or {}).items())))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a FrozenMap cannot change")

    def __getitem__(self, key: str) -> V:
        return self._content[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._content)

    def __len__(self) -> int:
        return len(self._content)

    def items(self) -> ItemsView[str, V]:
        """The keys with their values."""
        return self._content.items()

    def __hash__(self) -> int:
        return hash(tuple(self._content.items()))

    def __repr__(self) -> str:
        return f"FrozenMap({self._content!r})"

    def __reduce__(self) -> tuple[type[FrozenMap[V]], tuple[dict[str, V]]]:
        return (FrozenMap, (self._content,))
