"""A statement as it is found in a text."""

from __future__ import annotations

from typing import TypeAlias

from attrs import evolve, frozen

from newsdoc.model import StatementKind
from newsdoc.statements.circumstances import Circumstances

__all__ = ["Found", "Place"]

Place: TypeAlias = tuple[int, int]


@frozen
class Found:
    """A statement in a text: its parts as (start, end). below: what is said is the next paragraph. last: nothing follows it."""

    source: Place | None
    cue: Place
    content: tuple[Place, ...]
    kind: StatementKind
    rule: str
    confidence: float
    speaker: str | None = None
    circumstances: Circumstances = Circumstances()
    below: bool = False
    last: bool = False
    continues: bool = False

    def with_more(self, content: tuple[Place, ...]) -> Found:
        """The same, with more that is said; what introduces the next paragraph has said nothing yet."""
        return evolve(self, content=content if self.below else self.content + content, below=False)
