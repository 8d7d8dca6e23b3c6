"""When an article was published and modified, as far as the lines of its head say so without doubt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import field, frozen

from newsdoc.model import Timestamp
from newsdoc.parsing.context import Context
from newsdoc.parsing.dates.calendar import order_of_language, order_shown
from newsdoc.parsing.dates.stamps import Kind, Stamp, stamps_in
from newsdoc.parsing.labels import Label
from newsdoc.parsing.text.passages import Passage

__all__ = ["Times", "times_of"]

_FEWEST_WORDS = 12  # of a paragraph
_MOST_WORDS_OF_A_DECK = 45  # of the one paragraph that may be in the head
_MOST_WORDS = 30
_NAMING = (Label.BYLINE, Label.AGENCY)


@frozen
class Times:
    """When an article came out. spans: where the words stand in the raw text. whole: the passages of which nothing is missing in them."""

    published: Timestamp | None = None
    modified: Timestamp | None = None
    spans: Mapping[str, tuple[int, int]] = field(factory=dict)
    whole: frozenset[int] = frozenset()

    def as_arguments(self) -> dict[str, Timestamp | None]:
        """The times as the article's class takes them."""
        return {"published": self.published, "modified": self.modified}


def times_of(passages: Sequence[Passage], labels: Sequence[Label], context: Context) -> Times:
    """The times that the article's head tells of; none where two lines say different things, or one can mean two, or the caller knows."""
    language = context.language
    head = _head(passages, labels) if context.preset != "mail" else []  # a mail's date is when it was sent
    if not head:
        return Times()
    order = order_of_language(language) or order_shown(
        passage.text for passage, label in zip(passages, labels, strict=True) if label is Label.LEFT_OUT and passage.words <= _MOST_WORDS
    )
    found = [
        (index, stamp)
        for index in head
        for stamp in stamps_in(passages[index].text, order=order, language=language, among_names=labels[index] in _NAMING)
    ]
    kept: dict[Kind, tuple[int, Stamp] | None] = {
        "published": None if context.hints.published else _agreed(_of(found, "published")) or _agreed(_bare_unless_said(found)),
        "modified": _agreed(_of(found, "modified")),
    }
    return _times(passages, kept)


def _head(passages: Sequence[Passage], labels: Sequence[Label]) -> list[int]:
    """The lines about the headline and before the text that may tell when.

    Above the headline only a text's first line does: further down on a page it tells of other articles, or of today.
    """
    headline = next((index for index, label in enumerate(labels) if label is Label.HEADLINE), len(passages))
    end = _end_of_head(passages, labels, min(headline + 1, len(passages)))
    return [
        index
        for index in range(0 if headline == 1 else headline, end)
        if (labels[index] is Label.LEFT_OUT or labels[index] in _NAMING) and len(passages[index].lines) == 1 and passages[index].words <= _MOST_WORDS
    ]


def _end_of_head(passages: Sequence[Passage], labels: Sequence[Label], start: int) -> int:
    """Where the text begins: at the first paragraph, or the second, as the first may be a deck."""
    paragraphs = (i for i in range(start, len(passages)) if labels[i] is Label.PARAGRAPH and passages[i].words >= _FEWEST_WORDS)
    first = next(paragraphs, None)
    if first is None or passages[first].words > _MOST_WORDS_OF_A_DECK:
        return start if first is None else first
    return next(paragraphs, first)


def _of(found: Sequence[tuple[int, Stamp]], kind: Kind | None) -> list[tuple[int, Stamp]]:
    return [pair for pair in found if pair[1].kind == kind]


def _bare_unless_said(found: Sequence[tuple[int, Stamp]]) -> list[tuple[int, Stamp]]:
    """What a line without such a word tells is when it was published, unless another line says that."""
    return [] if _of(found, "published") else _of(found, None)


def _agreed(found: Sequence[tuple[int, Stamp]]) -> tuple[int, Stamp] | None:
    """The one that tells most, where all others tell no more than a part of the same."""
    if not found:
        return None
    fullest = max(found, key=lambda pair: len(pair[1].value))
    return fullest if all(fullest[1].value.startswith(stamp.value) for _, stamp in found) else None


def _times(passages: Sequence[Passage], kept: dict[Kind, tuple[int, Stamp] | None]) -> Times:
    times: dict[Kind, Timestamp] = {}
    spans: dict[str, tuple[int, int]] = {}
    whole = set()
    for kind, index, stamp in _present(kept):
        passage = passages[index]
        times[kind] = Timestamp(stamp.value, zone_known=stamp.has_zone, printed=passage.text[stamp.start : stamp.end])
        spans[kind] = _span(passage, stamp)
        if (stamp.start, stamp.end) == (0, len(passage.text)):
            whole.add(index)
    return Times(times.get("published"), times.get("modified"), spans, frozenset(whole))


def _span(passage: Passage, stamp: Stamp) -> tuple[int, int]:
    """Where the stamp is in the raw text, which is longer before it where it was mended; else all of its line."""
    printed = passage.text[stamp.start : stamp.end]
    found = passage.lines[0].text.find(printed, stamp.start)
    return (passage.start, passage.end) if found < 0 else (passage.start + found, passage.start + found + len(printed))


def _present(kept: dict[Kind, tuple[int, Stamp] | None]) -> Iterator[tuple[Kind, int, Stamp]]:
    return ((kind, *pair) for kind, pair in kept.items() if pair)
