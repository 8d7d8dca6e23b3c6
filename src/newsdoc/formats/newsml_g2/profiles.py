"""Which items newsdoc wrote, and in what they break its profile."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsdoc.diagnostics import Place
from newsdoc.formats.newsml_g2.names import PROFILE, PROFILE_KEPT, nar
from newsdoc.formats.newsml_g2.schema_errors import schema_errors
from newsdoc.schemas import schema_path

__all__ = ["has_kept_elements", "is_own", "profile_errors"]

_ITEMS = tuple(map(nar, ("newsItem", "packageItem")))


def is_own(item: etree._Element) -> bool:
    """Whether newsdoc wrote the item, be it with elements that came from others."""
    return _profile(item) in (PROFILE, PROFILE_KEPT)


def has_kept_elements(root: etree._Element) -> bool:
    """Whether an item of the document holds elements that came from others."""
    return any(_profile(item) == PROFILE_KEPT for item in root.iter(*_ITEMS))


def profile_errors(root: etree._Element, file: str | None = None) -> Iterator[tuple[str, Place]]:
    """In what a document breaks newsdoc's profile, and where; where elements of others are in it, in what its other news items do."""
    is_all_own = all(_profile(item) == PROFILE for item in root.iter(*_ITEMS))
    for part in [root] if is_all_own else [item for item in root.iter(nar("newsItem")) if _profile(item) == PROFILE]:
        yield from schema_errors(part, schema_path("newsml-g2"), file)


def _profile(item: etree._Element) -> str | None:
    return item.findtext(f"{nar('itemMeta')}/{nar('profile')}")
