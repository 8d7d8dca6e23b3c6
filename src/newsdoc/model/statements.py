"""Statements: who says what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args

from attrs import field, frozen

from newsdoc.errors import InvalidArticleError
from newsdoc.model.marks import Span
from newsdoc.model.values import each, flag, instance_of, line, not_empty, one_of, optional, to_tuple

__all__ = ["STATEMENT_KINDS", "STATEMENT_TYPES", "Statement", "StatementKind", "StatementType"]

StatementType = Literal["direct", "indirect", "mixed"]
StatementKind = Literal["speech", "document", "thought", "intention"]
STATEMENT_TYPES: tuple[StatementType, ...] = get_args(StatementType)
STATEMENT_KINDS: tuple[StatementKind, ...] = get_args(StatementKind)


def _confidence(instance: object, attribute: Any, value: Any) -> None:
    if type(value) not in (int, float) or not 0 <= value <= 1:
        raise InvalidArticleError(f"Statement.confidence must be a number from 0 to 1, not {value!r}")


@frozen
class Statement:
    """Something that a source says in the article.

    type: direct (all of it in quotation marks), indirect (none) or mixed.
    source, cue: where the speaker and the saying stand, or None. content: what is said, one span or several.
    speaker: the source by its fullest name. recipient, venue, when: to whom, where and when it was said.
    continues: whether it runs on from the statement before it in the list.
    confidence: 0 to 1. rule: which rule found it.
    """

    type: StatementType = field(validator=one_of(*STATEMENT_TYPES))
    source: Span | None = field(default=None, kw_only=True, validator=optional(instance_of(Span)))
    cue: Span | None = field(default=None, kw_only=True, validator=optional(instance_of(Span)))
    content: tuple[Span, ...] = field(kw_only=True, converter=to_tuple, validator=[each(instance_of(Span)), not_empty])
    speaker: str | None = field(default=None, kw_only=True, validator=optional(line))
    recipient: str | None = field(default=None, kw_only=True, validator=optional(line))
    venue: str | None = field(default=None, kw_only=True, validator=optional(line))
    when: str | None = field(default=None, kw_only=True, validator=optional(line))
    kind: StatementKind | None = field(default=None, kw_only=True, validator=optional(one_of(*STATEMENT_KINDS)))
    continues: bool = field(default=False, kw_only=True, validator=flag)
    confidence: float | None = field(default=None, kw_only=True, validator=optional(_confidence))
    rule: str | None = field(default=None, kw_only=True, validator=optional(line))

    def spans(self) -> Iterator[Span]:
        """Source, cue and content, those that there are."""
        if self.source:
            yield self.source
        if self.cue:
            yield self.cue
        yield from self.content
