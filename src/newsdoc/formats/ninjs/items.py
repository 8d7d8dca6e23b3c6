"""The items of a document, and which of them are there for others."""

from __future__ import annotations

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.ninjs.bodies import has_body
from newsdoc.formats.ninjs.facts import uri_of
from newsdoc.formats.ninjs.figures import associations_of
from newsdoc.formats.ninjs.labelled import copy_of, entries_of, headlines_of
from newsdoc.formats.ninjs.paths import path_of
from newsdoc.formats.ninjs.values import read_line

__all__ = ["headline_of", "is_package", "is_text", "items_of", "repeated_key"]

_NO_TEXT = ("audio", "video", "picture", "graphic", "composite", "component", "event", "planning")  # as a member of a package


def items_of(plain: object, file: str | None) -> list[tuple[Plain, str]]:
    """The items of a document, each with its path. Raises InvalidDocumentError."""
    if isinstance(plain, list):
        found = [(item, path_of(number)) for number, item in enumerate(plain) if isinstance(item, dict)]
    else:
        found = [(plain, "$")] if isinstance(plain, dict) else []
    items = [(item, path) for item, path in found if uri_of(item) or "uri" in item or headline_of(item)]
    if not items:
        raise InvalidDocumentError("this is no ninjs: there is no item with a uri or a headline", file=file, place="$")
    return items


def repeated_key(key: str, file: str | None) -> Diagnostic:
    """The finding that an object has a key twice."""
    return Diagnostic("ninjs-key-repeated", f"the key {key!r} stands twice in an object: the last one counts", Place(file=file))


def is_package(item: Plain) -> bool:
    """Whether an item is there for the texts that it is associated with."""
    return item.get("type") == "composite" and not has_body(item) and any(is_text(member) for _, member in associations_of(item))


def is_text(item: Plain) -> bool:
    """Whether an item becomes an article, or several."""
    return is_package(item) or (item.get("type") not in _NO_TEXT and has_body(item)) or copy_of(item) is not None


def headline_of(item: Plain) -> str | None:
    """The headline of an item."""
    entry = headlines_of(entries_of(item, "headlines")).get("headline")
    return read_line(entry.value) if entry else None
