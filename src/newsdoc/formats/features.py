"""What there is to carry of an article, by name, and how a format says where it carries it."""

from __future__ import annotations

import attrs
from attrs import frozen

from newsdoc.model import BLOCK_CLASSES, MARK_TYPES, Article

__all__ = ["FEATURES", "Carried"]

# The article's fields, block types as "body.table", mark types as "marks.link", and a block's own language.
FEATURES: tuple[str, ...] = (
    *(attribute.name for attribute in attrs.fields(Article)),
    *(f"body.{block.type}" for block in BLOCK_CLASSES),
    "body.language",
    *(f"marks.{kind}" for kind in MARK_TYPES),
)


@frozen(kw_only=True)
class Carried:
    """Where a format carries a feature, in a few words; names as they stand in the document in backticks.

    native: where programs find it that do not know newsdoc. own: the names that newsdoc gives it, such as a style, a class
    or a role. One of the two is enough.
    """

    native: str | None = None
    own: str | None = None
