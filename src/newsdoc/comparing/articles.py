"""Two articles, field by field in the model's order."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsdoc.codec import article_to_plain
from newsdoc.comparing.alignment import align
from newsdoc.comparing.difference import Difference, Where
from newsdoc.comparing.manners import manner_of
from newsdoc.comparing.statements import compare_statements
from newsdoc.comparing.values import compare_aligned, compare_values
from newsdoc.comparing.ways import BodyWay
from newsdoc.model import Article

__all__ = ["compare_articles"]

_AROUND_BODY = ("attributions", "outlet_note", "author_notes", "editor_notes")


def compare_articles(old: Article, new: Article) -> Iterator[Difference]:
    """All differences; none where the articles are equal, and some where they are not."""
    if old == new:
        return
    before, after = article_to_plain(old), article_to_plain(new)
    body = align(before["body"], after["body"], manner_of("body"))
    way = BodyWay(old, new, {aligned.old: aligned.new for aligned in body if aligned.old is not None and aligned.new is not None})
    for attribute in attrs.fields(Article):
        name = attribute.name
        where = Where().at(name)
        if name == "body":
            yield from compare_aligned(before[name], after[name], body, where)
        elif name == "statements":
            yield from compare_statements(old, new, (before.get(name, []), after.get(name, [])), way)
        else:
            found = compare_values(before.get(name), after.get(name), where)
            yield from (difference for difference in found if name not in _AROUND_BODY or not _only_follows(difference, way))


def _only_follows(difference: Difference, way: BodyWay) -> bool:
    """Whether a credit line or note stands before the block that it stood before, which has another number now."""
    return difference.kind == "changed" and difference.path.endswith(".before") and way.block(difference.before) == difference.after
