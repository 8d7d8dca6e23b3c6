"""According to: "The road is closed, according to the police." "According to the police, the road is closed."."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Reading, Sentence, reading
from newsdoc.statements.words import lexicon

__all__ = ["according"]

_BY_MEASURE, _MEASURES = (lexicon("en").sets[name] for name in ("by_measure", "measures"))  # "prices vary according to the season"
_LONGEST = 20


def according(sentence: Sentence, at: int, shared: Phrase | None) -> Iterator[Reading]:
    """The readings of "according to"."""
    if sentence.sign(at + 1) != "t" or sentence.words[at - 1] in _BY_MEASURE:
        return
    for source in _sources(sentence, at + 2):
        if (sentence.words[source[1] - 1] not in _MEASURES and _said_before(sentence, at)) or sentence.sign(source[1]) == ",":
            yield from _read(sentence, at, source)


def _sources(sentence: Sentence, here: int) -> Iterator[Phrase]:
    found = phrases.after_with_appositions(sentence.signs, here, sentence.end)
    yield from found
    comma = sentence.signs.find(",", here, min(here + _LONGEST, sentence.end))
    if here <= sentence.start + 3 and comma > here and (here, comma) not in found:
        yield here, comma


def _read(sentence: Sentence, at: int, source: Phrase) -> Iterator[Reading]:
    content: list[Phrase] = []
    if _said_before(sentence, at):
        content.append((sentence.start, at - (sentence.signs[at - 1] in ",(-")))
    rest = source[1] + (sentence.sign(source[1]) == ",")
    if rest < sentence.end and (not content or sentence.sign(source[1]) == ","):
        yield reading(sentence, at, ((at, at + 2), source, [*content, (rest, sentence.end)]), ("according", "around" if content else "first", "next"))
    if content:
        yield reading(sentence, at, ((at, at + 2), source, content), ("according", "last", "next"))


def _said_before(sentence: Sentence, at: int) -> bool:
    return at > sentence.start + 1 or sentence.sign(at - 1) == "Q"
