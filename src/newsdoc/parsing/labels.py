"""What a passage can be, and the document in which rules say so."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from attrs import frozen

from newsdoc.parsing.context import NO_CONTEXT, Context
from newsdoc.parsing.text.passages import Passage

__all__ = ["Claim", "Document", "Label", "Rule", "Verdict", "Vote"]


class Label(enum.Enum):
    """What a passage is in the article."""

    __hash__ = object.__hash__  # each is one object, and they are looked up all the time

    WIRE_CODE = "wire code"
    SLUGLINE = "slug line"
    KICKER = "kicker"
    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CROSSHEAD = "crosshead"
    BYLINE_CREDIT = "byline credit"
    AGENCY = "agency credit"
    SOURCE = "source credit"
    CONTRIBUTORS = "contributors credit"
    PHOTO = "photo credit"
    COPYRIGHT = "copyright credit"
    REPUBLICATION = "republication credit"
    OUTLET_HEADING = "outlet note heading"
    OUTLET_NOTE = "outlet note"
    AUTHOR_HEADING = "author note heading"
    AUTHOR_NOTE = "author note"
    EDITOR_NOTE = "editor note"
    LEFT_OUT = "left out"


@frozen
class Claim:
    """What a rule says of a passage: its number, a label, and how sure the rule is, 0 to 1."""

    index: int
    label: Label
    confidence: float


@frozen
class Rule:
    """A rule by its name: it looks at the document, with all that earlier rules said, and makes claims.

    before, after: the name of the rule that it is put before or after, where it is added to those of newsdoc; else it
    speaks last.
    """

    name: str
    claims: Callable[[Document], Iterator[Claim]]
    before: str | None = None
    after: str | None = None

    @property
    def does(self) -> str:
        """What it does, in a line."""
        return (inspect.getdoc(self.claims) or "").partition("\n")[0]


@frozen
class Vote:
    """A claim as it is kept: by which rule."""

    label: Label
    confidence: float
    rule: str


Verdict: TypeAlias = tuple[Label, float]
_UNHEARD: Verdict = (Label.PARAGRAPH, 0.0)


@frozen
class Document:
    """The passages of a text, in order, what rules have said of each, and what is known of the text as a whole."""

    passages: tuple[Passage, ...]
    votes: tuple[list[Vote], ...]
    _verdicts: list[Verdict]
    context: Context = NO_CONTEXT

    @classmethod
    def of(cls, passages: tuple[Passage, ...], context: Context = NO_CONTEXT) -> Document:
        """A document of which nothing is said yet."""
        return cls(passages, tuple([] for _ in passages), [_UNHEARD] * len(passages), context)

    def part(self, indices: Sequence[int]) -> Document:
        """A document of some of the passages, with what rules said of them; what they say of them now, both hear."""
        verdicts = [self._verdicts[index] for index in indices]
        return Document(tuple(self.passages[i] for i in indices), tuple(self.votes[i] for i in indices), verdicts, self.context)

    def apply(self, rule: Rule) -> None:
        """Let a rule speak; it does not hear itself."""
        for claim in tuple(rule.claims(self)):
            votes = self.votes[claim.index]
            votes.append(Vote(claim.label, claim.confidence, rule.name))
            self._verdicts[claim.index] = _weighed(votes)

    def verdict(self, index: int) -> Verdict:
        """The label that the votes favour by now, and how surely: votes for one label add up, the first label wins a tie."""
        return self._verdicts[index]

    def label(self, index: int) -> Label:
        """The label that the votes favour by now."""
        return self._verdicts[index][0]

    def find(self, *labels: Label) -> list[int]:
        """The passages that have one of the labels by now."""
        return [index for index, (label, _) in enumerate(self._verdicts) if label in labels]

    def first_paragraph(self, start: int = 0) -> int:
        """The first passage from start on that is surely running text; the number of passages if there is none."""
        return next((i for i in range(start, len(self.passages)) if self.is_running_text(i)), len(self.passages))

    def last_paragraph(self) -> int:
        """The last passage that is surely running text, or -1."""
        return next((i for i in reversed(range(len(self.passages))) if self.is_running_text(i)), -1)

    def is_running_text(self, index: int) -> bool:
        """Whether the passage is surely running text, by now."""
        label, confidence = self._verdicts[index]
        return label is Label.PARAGRAPH and confidence >= 0.5


def _weighed(votes: list[Vote]) -> Verdict:
    if len(votes) == 1:
        return votes[0].label, round(votes[0].confidence, 4)
    doubts: dict[Label, float] = {}
    for vote in votes:
        doubts[vote.label] = doubts.get(vote.label, 1.0) * (1.0 - vote.confidence)
    label = min(doubts, key=doubts.__getitem__)
    return label, round(1.0 - doubts[label], 4)
