"""Plain values field by field: objects by their keys, lists by what their members are, texts by their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from newsdoc.comparing.alignment import Aligned, align
from newsdoc.comparing.difference import Difference, Where
from newsdoc.comparing.manners import manner_of
from newsdoc.comparing.marks import compare_marks
from newsdoc.comparing.places import changed_place
from newsdoc.comparing.plain import CODES, is_marked, is_place, present
from newsdoc.comparing.words import edits, stretches

__all__ = ["compare_aligned", "compare_values"]

# Objects whose members have names of their own: each comes and goes alone.
_MAPS = ("media", "spans")
# The spans of a statement are the first, the second and so on of what was said.
_BY_NUMBER = "content"


def compare_values(before: Any, after: Any, where: Where) -> Iterator[Difference]:
    """In what two plain values differ; None is one that is absent, and so is an empty one."""
    before, after = present(before), present(after)
    if before == after:
        return
    if _is_list(before) and _is_list(after):
        yield from _compare_lists(before or [], after or [], where)
    elif where.name in _MAPS and _is_map(before) and _is_map(after):
        yield from _compare_objects(before or {}, after or {}, where)
    elif before is None:
        yield where.added(after)
    elif after is None:
        yield where.removed(before)
    elif is_place(before) and is_place(after):
        yield changed_place(before, after, where)
    elif isinstance(before, dict) and isinstance(after, dict):
        yield from _compare_objects(before, after, where)
    else:
        yield where.changed(before, after, _words(before, after, where))


def compare_aligned(before: Sequence[Any], after: Sequence[Any], found: Sequence[Aligned], where: Where) -> Iterator[Difference]:
    """In what two lists differ of which it is known which member is which."""
    for aligned in found:
        left, right = aligned.old, aligned.new
        if left is not None and right is not None:
            here = where.at(left, right)
            if aligned.moved:
                yield here.moved(before[left], after[right])
            yield from compare_values(before[left], after[right], here)
        elif left is not None:
            yield where.at(left).removed(before[left])
        elif right is not None:
            yield where.at(right).added(after[right])


def _compare_objects(before: dict[str, Any], after: dict[str, Any], where: Where) -> Iterator[Difference]:
    for key in dict.fromkeys((*before, *after)):
        if key == "marks" and is_marked(before) and is_marked(after):
            yield from compare_marks(before, after, where.at(key))
        else:
            yield from compare_values(before.get(key), after.get(key), where.at(key))


def _compare_lists(before: list[Any], after: list[Any], where: Where) -> Iterator[Difference]:
    """By alignment; the cells of a row, and what goes by number, one by one."""
    if where.name == _BY_NUMBER or isinstance(where.new[-1], int):
        both = min(len(before), len(after))
        found = [Aligned(number, number) for number in range(both)]
        found += [Aligned(number, None) for number in range(both, len(before))] + [Aligned(None, number) for number in range(both, len(after))]
    else:
        found = align(before, after, manner_of(where.name))
    yield from compare_aligned(before, after, found, where)


def _is_list(value: Any) -> bool:
    """Whether the value is a list, maybe an absent one. A pair of numbers is one value: where something stood in a raw text."""
    return value is None or (isinstance(value, list) and not all(isinstance(member, int) for member in value))


def _is_map(value: Any) -> bool:
    return value is None or isinstance(value, dict)


def _words(before: Any, after: Any, where: Where) -> Any:
    is_text = isinstance(before, str) and isinstance(after, str) and where.name not in CODES
    return edits(stretches(before, after)) if is_text else ()
