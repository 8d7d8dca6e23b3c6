"""What speaks for and against a statement beside its reading: the words next to the cue, and the sentence around it."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.statements.reading import Reading, Sentence

__all__ = ["surroundings"]

_CUES = "VGMA"
_VERBS = "VxG"
_ENDS = ".?!…;:-–—"
_MOST_CUES, _MOST_VERBS = 8, 4


def surroundings(sentence: Sentence, chosen: Reading) -> Iterator[str]:
    """What tells whether there is a statement; the readings of a cue differ little in it, so it doesn't choose among them."""
    words, signs, start, end, at = sentence.words, sentence.signs, sentence.start, sentence.end, chosen.at
    lemma = sentence.lemma(at)
    form = sentence.lexicon.forms.get(words[at], signs[at])
    behind = words[at + 1] if at + 1 < end else "$"
    yield f"behind={behind}"
    yield f"lemma={lemma}|behind={behind}"
    yield f"lemma={lemma}|{signs[at + 1 : min(at + 3, end)]}"
    yield f"{form}|{signs[at + 1 : min(at + 4, end)]}"
    yield f"ahead={words[chosen.cue[0] - 1] if chosen.cue[0] > start else '^'}"
    before = signs[start : chosen.cue[0]]
    closed = sentence.paragraph.ends[end - 1]
    yield f"cues={min(sum(signs.count(sign, start, end) for sign in _CUES), _MOST_CUES)}"
    ended = sentence.paragraph.text[closed : closed + 1]
    yield f"ended={ended if ended in _ENDS else ''}"
    yield f"verbs={min(sum(map(before.count, _VERBS)), _MOST_VERBS)}|{chosen.rule}"
    yield f"opened={signs[start : min(start + 2, end)]}"
    yield f"quotations={signs.find('Q', start, end) >= 0}|{'Q' in signs}"
    yield f"subordinate={'b' in before or 'W' in before}|{chosen.rule}"
