"""Pleas for money and subscribers, in the outlet's own voice, after the story."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.evidence.descriptions import pleads
from newsdoc.parsing.evidence.story import story_end
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import Phrases
from newsdoc.parsing.words.outlets import OWN_VOICE

__all__ = ["claims"]

_OWN_VOICE = Phrases(OWN_VOICE)
_MOST_WORDS = 120


def claims(document: Document) -> Iterator[Claim]:
    """Such paragraphs at the end, where outlets ask for support or readers for their address."""
    end = story_end(document)
    for index in range(max(end - 1, document.first_paragraph() + 1), len(document.passages)):
        passage = document.passages[index]
        if passage.words <= _MOST_WORDS and pleads(passage) and _OWN_VOICE.match(passage.plain) and passage.text[:1] not in '"“„«':
            yield Claim(index, Label.LEFT_OUT, 0.85)
