"""A reading of a cue: whose it is and what is said, as ranges of words, and what speaks for and against it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from attrs import frozen

from newsdoc.statements.phrases import Phrase
from newsdoc.statements.tokens import Paragraph
from newsdoc.statements.words import Lexicon

Parts: TypeAlias = tuple[Phrase, Phrase | None, Sequence[Phrase]]
Manner: TypeAlias = tuple[str, str, str]
_VERB = re.compile("[xVE]")

__all__ = ["Manner", "Parts", "Reading", "Sentence", "reading"]


@frozen
class Sentence:
    """A sentence of a paragraph: words from start to end. signs and words are the paragraph's; lexicon: the language's."""

    paragraph: Paragraph
    start: int
    end: int
    lexicon: Lexicon
    signs: str
    words: list[str]

    def lemma(self, at: int) -> str:
        """The plain form of a word."""
        return self.lexicon.lemmas.get(self.words[at], self.words[at])

    def sign(self, at: int) -> str:
        """The sign of a word; ^ before the sentence and $ behind it."""
        if at < self.start:
            return "^"
        return self.signs[at] if at < self.end else "$"


@frozen
class Reading:
    """at: the word that makes the cue one. rule: which rule of the grammar reads it so. features: for scoring.py."""

    at: int
    cue: Phrase
    source: Phrase | None
    content: Sequence[Phrase]
    rule: str
    features: Sequence[str]


def reading(sentence: Sentence, at: int, parts: Parts, manner: Manner, more: Sequence[str] = ()) -> Reading:
    """A reading with its features.

    parts: cue, source and content. manner: the rule, what stands beside the cue, and where the source was found.
    """
    cue, source, content = parts
    rule, frame, how = manner
    words, signs = sentence.words, sentence.signs
    lemma = sentence.lemma(at)
    form = sentence.lexicon.forms.get(words[at], signs[at])
    kind = sentence.lexicon.kinds.get(lemma, "unknown" if signs[at] == "E" else "speech")
    first, last = content[0][0], content[-1][1]
    length = sum(end - start for start, end in content)
    ending = sentence.sign(last) + sentence.sign(last + 1)
    features = [
        f"lemma={lemma}",
        f"frame={rule}|{frame}",
        f"lemma={lemma}|{frame}",
        f"lemma={lemma}|{rule}",
        f"{kind}|{form}|{how}",
        f"{kind}|{rule}|{frame}",
        f"length={min(length, 15)}|{kind}",
        f"starts={signs[first]}|{rule}",
        f"ends={ending}|{rule}",
        f"lemma={lemma}|{how}",
        f"lemma={lemma}|{form}",
        f"first={words[first]}|{kind}",
        f"tail={signs[last : min(last + 4, sentence.end)]}|{frame}",
        f"tail={signs[last : min(last + 6, sentence.end)]}",
        f"lemma={lemma}|{ending}",
        f"cut={min(max(sentence.end - last, 0), 9)}|{frame}",
        f"commas={min(signs.count(',', first, last), 4)}|{rule}|{frame}",
        f"quoted={'Q' if 'Q' in signs[first:last] else 'q' if 'q' in signs[first:last] else ''}|{kind}|{rule}",
        f"last={signs[last - 1]}|{ending[0]}",
        *more,
    ]
    if rule == "leading":
        has_verb = bool(_VERB.search(signs, first + 1, last))
        features += (f"verb={has_verb}|{frame}", f"verb={has_verb}|{ending[0]}|{'clause' if frame in 'TpclauseQb:Q' else 'thing'}")
    if last + 1 < sentence.end:
        features.append(f"next={words[last]} {words[last + 1]}")
    if ending[0] != "$":
        features.append(f"next={words[last + (ending[0] == ',' and last + 1 < sentence.end)]}")
    group = signs[cue[0] : at]
    if group:
        features += (f"auxiliary={words[cue[0]]}", f"auxiliary={words[cue[0]]}|{kind}|{form}", f"group={group}|{form}")
        if "n" in group:
            features.append(f"negated|{kind}")
    features.append(f"beforecue={sentence.sign(cue[0] - 1)}|{form}")
    if source:
        shape = signs[source[0]] + signs[source[1] - 1]
        features += (
            f"source={shape}|{how}",
            f"sourcelength={min(source[1] - source[0], 10)}|{how}",
            f"beforesource={sentence.sign(source[0] - 1)}|{how}",
            f"governed={signs[max(sentence.start, source[0] - 2) : source[0]]}|{how}",
            f"opens={words[source[0]]}|{how}",
            f"sourceshape={signs[source[0] : min(source[1], source[0] + 6)]}|{how}",
            f"between={signs[source[1] : cue[0]][:4]}|{how}",
            f"head={words[source[1] - 1]}" if signs[source[1] - 1] != "N" else f"name|{kind}",
        )
        if source[1] < cue[0]:
            features.append(f"gap={min(cue[0] - source[1], 24) // 4}|{how}")
        comma = signs.find(",", source[0], cue[0])
        if comma > 0:
            features.append(f"told={words[comma + 1]}|{how}")
    else:
        features.append(f"nobody|{rule}|{form}")
    return Reading(at, cue, source, content, rule, features)
