"""Marks: what is known about a stretch of a text, beside the text."""

from __future__ import annotations

import itertools
from typing import Literal, get_args

from attrs import field, frozen

from newsdoc.errors import InvalidArticleError
from newsdoc.model.values import instance_of, language_tag, line, link_target, one_of, optional, whole_number

__all__ = ["MARK_TYPES", "Mark", "MarkType", "Span", "check_marks", "mark_order"]

MarkType = Literal[
    "strong",
    "emphasis",
    "underline",
    "strike",
    "subscript",
    "superscript",
    "code",
    "link",
    "language",
    "ruby",
    "note",
    "dateline",
]
MARK_TYPES: tuple[MarkType, ...] = get_args(MarkType)

_DETAIL = {"link": "href", "language": "language", "ruby": "reading", "note": "label"}


@frozen
class Span:
    """A stretch of a block's visible text.

    start, end: code points, start before end. block: the index of the block in the article's body.
    """

    start: int = field(validator=whole_number(0))
    end: int = field(validator=whole_number(1))
    block: int = field(validator=whole_number(0))

    def __attrs_post_init__(self) -> None:
        if self.start >= self.end:
            raise InvalidArticleError(f"a span must end after it starts, not {self.start} to {self.end}")


@frozen
class Mark:
    """A stretch of a text with a meaning or a look.

    start, end: code points of the text it stands on, start before end.
    type: one of MARK_TYPES.
    href: a link's address: absolute http(s), mailto or tel.
    language: a language mark's BCP 47 tag.
    reading: a ruby mark's pronunciation.
    label: a note mark's footnote, named by the footnote's label.
    """

    start: int = field(validator=whole_number(0))
    end: int = field(validator=whole_number(1))
    type: MarkType = field(validator=one_of(*MARK_TYPES))
    href: str | None = field(default=None, kw_only=True, validator=optional(link_target))
    language: str | None = field(default=None, kw_only=True, validator=optional(language_tag))
    reading: str | None = field(default=None, kw_only=True, validator=optional(line))
    label: str | None = field(default=None, kw_only=True, validator=optional(line))

    def __attrs_post_init__(self) -> None:
        if self.start >= self.end:
            raise InvalidArticleError(f"a mark must end after it starts, not {self.start} to {self.end}")
        wanted = _DETAIL.get(self.type)
        for name in _DETAIL.values():
            if (getattr(self, name) is None) == (name == wanted):
                raise InvalidArticleError(f"a mark of type {self.type} must {'' if name == wanted else 'not '}have {name!r}")


def mark_order(mark: Mark) -> tuple[int, int, str, str, str, str, str]:
    """The canonical order of marks: by start, then the longer first, then by type and details."""
    details = (mark.href or "", mark.language or "", mark.reading or "", mark.label or "")
    return (mark.start, -mark.end, mark.type, *details)


def check_marks(owner: object, text: str, marks: tuple[Mark, ...]) -> None:
    """Raise InvalidArticleError unless the marks are in order, each once, and within the text."""
    name = type(owner).__name__
    for mark in marks:
        instance_of(Mark)(type(owner), _MarksField, mark)
        if mark.end > len(text):
            raise InvalidArticleError(f"{name}.marks: a mark ends at {mark.end}, after the text's {len(text)} characters")
    order = [mark_order(mark) for mark in marks]
    if any(before >= after for before, after in itertools.pairwise(order)):
        raise InvalidArticleError(f"{name}.marks must be ordered by start, -end and type, each mark once")


class _MarksField:
    name = "marks"
