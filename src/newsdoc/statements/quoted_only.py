"""Direct quotations with a source beside them, in languages of which no more is known: "« Nous irons », a dit Ada Penrose.".

Quotation, cue, source; quotation, source, cue; source, cue, quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import evolve, frozen

from newsdoc.statements.found import Found, Place
from newsdoc.statements.lines import lines
from newsdoc.statements.quotations import quotations
from newsdoc.statements.quoted_people import QuotedPeople, any_of, name_pattern, noun_pattern
from newsdoc.statements.speakers import Speakers
from newsdoc.statements.words.quoting import QUOTING

__all__ = ["quoted_statements"]

_NEAR = 120
_FEWEST_WORDS = 3  # fewer are often a title or a word held at arm's length
_CONFIDENCE = 0.9


@frozen
class _Patterns:
    after: Sequence[tuple[re.Pattern[str], str]]
    before: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = QUOTING[language]
    name = name_pattern(words)
    source = rf"(?P<source>(?:{noun_pattern(words)}|{any_of(words.pronouns)}\b|{name}))"
    helper = r"(?:(?:hat|habe|a|ont|avait|ha|había|le|lui|me|se|también|auch|aussi) )?"
    cue = rf"(?P<cue>{helper}{any_of(words.cues)}\b)"
    return _Patterns(
        (
            (re.compile(rf"\s*{cue}(?:-t)?[ -]{source}"), "inverted"),
            (re.compile(rf"\s*{source} {cue}"), "trailing"),
            (re.compile(rf"\s*(?:a|ont|avait|avaient)(?:-t)?-(?P<source>{any_of(words.pronouns)}) (?P<cue>{any_of(words.cues)}\b)"), "inverted"),
        ),
        re.compile(rf"(?:^|(?<=[.!?”»“,\n] )){source} {cue}(?: [\w ]{{0,40}})?: ?$"),
    )


def quoted_statements(text: str, language: str, speakers: Speakers) -> Iterator[Found]:
    """The statements of a text in German, French or Spanish, in order."""
    people = QuotedPeople(text, language, speakers)
    heard = 0
    for start, end in lines(text):
        found = list(quotations(text, start, end))
        used = 0
        for index, quotation in enumerate(found):
            people.hear(heard, quotation[0])
            heard = quotation[1]
            if index < used:
                continue
            follower = found[index + 1] if index + 1 < len(found) else None
            if follower and _told_after(text, follower, None, language):
                follower = None
            statement = _told_after(text, quotation, follower, language) or _told_before(text, quotation, language)
            if statement:
                used = index + len(statement.content)
                yield _said_by(people, statement)
    people.hear(heard, len(text))


def _said_by(people: QuotedPeople, statement: Found) -> Found:
    source = statement.source
    return evolve(statement, speaker=people.speaker(people.text[source[0] : source[1]])) if source else statement


def _told_after(text: str, quotation: Place, follower: Place | None, language: str) -> Found | None:
    after = quotation[1] + (text[quotation[1] : quotation[1] + 1] == ",")
    if after == quotation[1] and text[quotation[1] - 2] not in ",?!…-—–":
        return None
    for pattern, rule in _patterns(language).after:
        match = pattern.match(text, after, after + _NEAR)
        if match and "\n" not in match[0]:
            runs_on = follower is not None and re.fullmatch(r"[.,;:]?\s{0,2}", text[match.end() : follower[0]])
            content = (quotation, follower) if follower and runs_on else (quotation,)
            return _found(match, 0, content, rule)
    return None


def _told_before(text: str, quotation: Place, language: str) -> Found | None:
    start, end = quotation
    if len(text[start : min(end, start + 200)].split()) < _FEWEST_WORDS:
        return None
    begin = max(0, start - _NEAR)
    match = _patterns(language).before.search(text[begin:start])
    if match is None:
        return None
    return _found(match, begin, (quotation,), "leading")


def _found(match: re.Match[str], begin: int, content: tuple[Place, ...], rule: str) -> Found:
    source, cue = ((begin + match.start(group), begin + match.end(group)) for group in ("source", "cue"))
    return Found(source, cue, content, "speech", rule, _CONFIDENCE)
