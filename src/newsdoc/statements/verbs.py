"""Verb groups and their subjects: "has repeatedly said", "went on to say", "Ada Penrose, the mayor, said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.reading import Sentence

__all__ = ["AHEAD", "ELSEWHERE", "Subject", "group_start", "is_passive", "subjects"]

Subject = tuple[Phrase | None, str, int]
ELSEWHERE = frozenset({"who", "who before", "shared", "main", "main and shared", "clause", "ahead"})  # not what stands before the verb
AHEAD = "ahead"
_GROUP = re.compile(r"(?:[xna]|(?<=[pN])S)+$")
_BE = {"is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't", "aren't", "weren't", "'s"}
_ADJUNCT = re.compile(r",?(?:i?[dh]?[wJN#]{0,2}Y|i#),?$")
_ADDRESS = re.compile(r"(?:[^,]{1,2},)?N{1,4},w?")  # "Ada, tell us more"
_CLAUSE = re.compile(r".*[bTWk;:]")
_BREAK = re.compile(r".*[,;:T&kb(-]")


def group_start(sentence: Sentence, at: int) -> int:
    """Where the verb group starts: with auxiliaries, negation and adverbs, and with the verb it hangs on by "to"."""
    signs, start = sentence.signs, sentence.start
    while at > start:
        match = _GROUP.search(signs, max(start, at - 8), at)
        if match:
            at = match.start()
        if at - 2 > start and signs[at - 1] == "t" and signs[at - 2] in "VwEJMGi":
            at -= 3 if signs[at - 2] == "i" and signs[at - 3] in "VGE" else 2
            continue
        break
    return at


def is_passive(sentence: Sentence, first: int, at: int) -> bool:
    """Whether the verb is a participle behind a form of "be"."""
    return sentence.lexicon.forms.get(sentence.words[at]) == "ed" and any(word in _BE for word in sentence.words[first:at])


def subjects(sentence: Sentence, first: int, at: int, shared: Phrase | None) -> Iterator[Subject]:
    """Whose the verb may be, likeliest first: the phrase, how it was found, and where it starts."""
    signs, start = sentence.signs, sentence.start
    before = sentence.sign(first - 1)
    if before == "W" or (before == "T" and signs[at] == "V"):
        yield (first - 1, first), "who", first
        return
    if _ADDRESS.fullmatch(signs, start, first) and sentence.lexicon.forms.get(sentence.words[at]) == "base":
        return
    if before in "&k" or (signs[at] == "G" and before in ",bi"):
        yield from _shared(sentence, first, shared)
    else:
        adjunct = _ADJUNCT.search(signs, max(start, first - 8), first)
        found = phrases.before(signs, start, _before_adjunct(adjunct) if adjunct else first)
        for phrase, how in found:
            yield phrase, how, phrase[0]
        if not found or signs[first - 1] != "p":
            yield from _further(sentence, first, found[0][0] if found else None)
    if signs[at] == "G" and first <= start + 1:
        yield from _ahead(sentence, first, at)
    if signs[at] == "G" or before in "^,M" or (before == "b" and sentence.lexicon.forms.get(sentence.words[at]) == "ed"):
        yield None, "none", first


def _before_adjunct(adjunct: re.Match[str]) -> int:
    """Where the subject ends: a comma that has no other behind the adjunct closes what is told of the subject."""
    return adjunct.start() + (adjunct[0][0] == "," != adjunct[0][-1])


def _shared(sentence: Sentence, first: int, shared: Phrase | None) -> Iterator[Subject]:
    """Whose a verb may be that has no subject of its own: that of the sentence, of its last clause, or of the last cue."""
    signs, start = sentence.signs, sentence.start
    found: dict[Phrase, str] = {}
    if shared and shared[1] < first:
        found[shared] = "shared"
    for phrase in phrases.subject_in(signs, start, first - 1):
        found[phrase] = "main and shared" if phrase in found else "main"
    clause = _CLAUSE.match(signs, max(start, first - 30), first - 1)
    if clause:
        who = clause.end() - 1
        if signs[who] == "W":
            found[who, who + 1] = "who before"
        else:
            for phrase in phrases.subject_in(signs, clause.end(), first - 1)[:1]:
                found.setdefault(phrase, "clause")
    for phrase, how in found.items():
        yield phrase, how, first


def _ahead(sentence: Sentence, first: int, at: int) -> Iterator[Subject]:
    """The subject that follows a participle which opens the sentence: "Speaking of the bridge, Penrose said"."""
    comma = sentence.signs.find(",", at, min(at + 30, sentence.end))
    if comma > 0:
        for phrase in phrases.subject_in(sentence.signs, comma + 1, sentence.end)[-1:]:
            yield phrase, AHEAD, first


def _further(sentence: Sentence, first: int, near: Phrase | None) -> Iterator[Subject]:
    """The subject of the clause where something stands between it and the verb, alone and with all of that."""
    signs = sentence.signs
    opening = sentence.start
    if near:
        opening = max(opening, near[0] - 30)
        match = _BREAK.match(signs, opening, near[0])
    else:
        match = None
    for clause in dict.fromkeys((match.end() if match else opening, opening)):
        phrase = phrases.first_in(signs, clause, first)
        if phrase and phrase != near and phrase[1] < first:
            yield phrase, "first", phrase[0]
            if first - phrase[0] < 25 and not (near and near[0] <= phrase[0]):
                yield (phrase[0], first), "whole", phrase[0]
