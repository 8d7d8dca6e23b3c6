"""How the members of each list of an article are told apart; a list without a row here has members with no name."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from newsdoc.comparing.alignment import Manner
from newsdoc.comparing.plain import texts_in

__all__ = ["PLAIN_MANNER", "manner_of"]

_TEXTS = frozenset({"paragraph", "heading", "quote", "footnote"})


def _texts(thing: Any) -> Hashable:
    return tuple(text for text in texts_in(thing) if text) or None


def _field(*names: str) -> Any:
    def fields(thing: Any) -> Hashable:
        values = tuple(thing.get(name) for name in names)
        return None if None in values else values

    return fields


def _names(thing: Any) -> Hashable:
    return (thing["kind"], *thing["names"]) if thing.get("names") else None


def _block_texts(block: Any) -> Hashable:
    texts = _texts(block)
    return None if texts is None else (_block_kind(block), texts)


def _block_kind(block: Any) -> Hashable:
    """A paragraph may become a heading and stay itself, but no table."""
    return "text" if block["type"] in _TEXTS else block["type"]


PLAIN_MANNER = Manner()
_CONCEPTS = Manner(names=(_field("code"), _field("name")))
_NOTES = Manner(names=(_field("text"),))
_WITH_TEXTS = Manner(names=(_texts,))

_MANNERS: Mapping[str, Manner] = {
    "body": Manner(names=(_block_texts, _field("media"), _field("href")), kind=_block_kind),
    "items": _WITH_TEXTS,
    "rows": _WITH_TEXTS,
    "authors": Manner(names=(_field("name"),)),
    "located": _CONCEPTS,
    "subjects": _CONCEPTS,
    "attributions": Manner(names=(_field("text"), _names)),
    "author_notes": _NOTES,
    "editor_notes": _NOTES,
    "links": Manner(names=(_field("href"),)),
    "extra": Manner(names=(_field("format", "path"),)),
}


def manner_of(name: str) -> Manner:
    """The manner of the list of this name."""
    return _MANNERS.get(name, PLAIN_MANNER)
