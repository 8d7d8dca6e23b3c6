"""Paragraphs that say what an outlet is, or who somebody is, by their own words."""

from __future__ import annotations

import re

from newsdoc.parsing.evidence.outlet_names import named_first
from newsdoc.parsing.text.matching import Phrases, Starts
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import is_name, plain
from newsdoc.parsing.words import joined
from newsdoc.parsing.words.editor_notes import NOTE_SUBJECTS
from newsdoc.parsing.words.notes import AUTHOR_JOBS, NEWS_JOBS
from newsdoc.parsing.words.outlet_nouns import ORGANISATION_NOUNS, OUTLET_NOUNS
from newsdoc.parsing.words.outlets import COPULAS, LINKS, PLEAS, REPORTS, SELF_DESCRIPTIONS, SELF_PRESENTATIONS

__all__ = ["JOBS", "defined_as", "defines_outlet", "defines_person", "describes_organisation", "pleads", "presents_itself", "reports"]

_COPULAS = Phrases(COPULAS)
_OUTLET_NOUNS = Phrases(OUTLET_NOUNS)
_ORGANISATION_NOUNS = Phrases(ORGANISATION_NOUNS)
_SELF_NOUNS = Phrases(joined(OUTLET_NOUNS, ORGANISATION_NOUNS))
_SELF_DESCRIPTIONS = Phrases(SELF_DESCRIPTIONS)
_PRESENTATIONS = Starts(SELF_PRESENTATIONS)
_PRESENTED = Phrases(SELF_PRESENTATIONS)
_SUBJECTS = Starts(NOTE_SUBJECTS)
_REPORTS = Phrases(REPORTS)
_LINKS = Phrases(LINKS)
_PLEAS = Phrases(PLEAS)
JOBS = Phrases(joined(NEWS_JOBS, AUTHOR_JOBS))
_DEFINED_WITHIN = 140
_CLOSELY = 75  # characters between "is" and what it is
_CLOSEST = 14
_PROGRESSIVE = re.compile(r" ?\w+ing ")  # "is suing the newspaper"
_ONE_OF = re.compile(
    r"^ ?(?:(?:now |today )?(?:one|part) of (?:the )?|eine[rs]? der |l'une? des |une? des |una de las |uno de los "
    r"|uma das |um dos |una delle |uno dei |één van de |een van de |одно из |одна из |один из |salah satu )"
)
_ASIDES = frozenset(",(—–-")
_BRACKETS = frozenset("(（")
_IN_BRACKETS = re.compile(r"^\s?[(（][^)）]{0,60}[)）]\s?")
_CLOSING_QUOTES = re.compile(r"^[\s\"»“”」》'’]+")
_BREAKS = re.compile(r"[。।؟]")
# Japanese, Korean and Hindi say "is" behind the noun.
_FINAL_VERB = re.compile(r"[^。।]{0,3}[\u0900-\u097f\u3040-\u30ff\uac00-\ud7af]")
_PREDICATE = re.compile(r"(?:です|であ|だ(?:。|$)|で、|。|の一つ|のひとつ|として|이다|입니다|다\.|로|으로|\s?(?:है|हैं)|\s\S{1,12}\s(?:है|हैं))")
_DESCRIBED_WITHIN = 260
_FEWEST_WORDS = 6


def defines_outlet(passage: Passage) -> bool:
    """Whether it says right after a name that this is an outlet, or an organisation that issues texts: "X is a newspaper"."""
    return defined_as(passage) != ""


def defined_as(passage: Passage) -> str:
    """What kind of outlet the paragraph says that the named one is; nothing if it says no such thing."""
    noun = None if _SUBJECTS.match(passage.plain) else _noun_after_copula(passage, _OUTLET_NOUNS)
    if noun is None:
        return ""
    small = _small(passage)
    job = JOBS.search(small[:_DESCRIBED_WITHIN])
    return small[noun[0] : noun[1]] if job is None or noun[0] < job[0] else ""


def describes_organisation(passage: Passage) -> bool:
    """Whether it says what organisations say of themselves; enough, where something else names it as the text's source."""
    if passage.words < _FEWEST_WORDS or not named_first(passage.text):
        return False
    start = _small(passage)[:_DESCRIBED_WITHIN]
    if _SELF_DESCRIPTIONS.match(start):
        return not _tells_job_first(start)
    return defines_outlet(passage) or (_noun_after_copula(passage, _ORGANISATION_NOUNS) is not None and not _tells_job_first(start))


def presents_itself(passage: Passage) -> bool:
    """Whether an outlet speaks of itself: "We are a newsroom"."""
    if passage.words < _FEWEST_WORDS:
        return False
    start = _small(passage)[:_DESCRIBED_WITHIN]
    presented = _PRESENTATIONS.match(start) > 0 or (_PRESENTED.match(start) and bool(named_first(passage.text)))
    return presented and _SELF_NOUNS.match(start) and not pleads(passage)


def defines_person(passage: Passage) -> bool:
    """Whether it says right after a person's name what he does: "X is a reporter"."""
    small = _small(passage)
    name = named_first(passage.text)
    if not name or not is_name(name, 2, 4):
        return False
    copula = _COPULAS.search(small[:_DEFINED_WITHIN])
    return copula is not None and copula[0] <= len(name) + 30 and JOBS.match(small[copula[1] : copula[1] + _CLOSELY])


def reports(passage: Passage) -> bool:
    """Whether somebody says something in it, or it has a day, as news have."""
    return _REPORTS.match(passage.plain)


def pleads(passage: Passage) -> bool:
    """Whether it asks for money or subscribers."""
    return _PLEAS.match(passage.plain)


def _small(passage: Passage) -> str:
    return passage.plain.lstrip("*_ ")


def _noun_after_copula(passage: Passage, nouns: Phrases) -> tuple[int, int] | None:
    """Where the noun starts and ends that says what the named thing is."""
    name = named_first(passage.text) if passage.words >= _FEWEST_WORDS else ""
    if not name:
        return None
    small = _small(passage)
    after = small.find(plain(name)) + len(plain(name))
    rest = _CLOSING_QUOTES.sub("", small[after : after + _DEFINED_WITHIN])
    after += len(small[after : after + _DEFINED_WITHIN]) - len(rest)
    copula = _COPULAS.search(rest)
    if name[0].isupper():
        if copula is None or not (_is_close(rest[: copula[0]]) or rest[:1] in _ASIDES):
            return None
        begin, within = copula[1], _CLOSELY
    else:  # a script without capitals, where word order differs as well, and there may be no "is"
        begin, within = 0, _DEFINED_WITHIN
    noun = nouns.search(rest[begin : begin + within])
    if noun is None:
        return None
    if name[0].isupper():
        between = _ONE_OF.sub(" ", rest[begin : begin + noun[0]])
        if _LINKS.match(between) or _PROGRESSIVE.match(between):
            return None
    elif not _is_predicate(rest, copula, noun):
        return None
    return after + begin + noun[0], after + begin + noun[1]


def _is_predicate(rest: str, copula: tuple[int, int] | None, noun: tuple[int, int]) -> bool:
    """Whether the noun, in a script without capitals, says what the thing is that was named right before."""
    if _BREAKS.search(rest[: noun[0]]):
        return False
    if rest[:1] in _BRACKETS:
        rest, removed = _IN_BRACKETS.sub("", rest), len(rest)
        removed -= len(rest)
        noun = noun[0] - removed, noun[1] - removed
        copula = _COPULAS.search(rest)
    close = copula is not None and _is_close(rest[: copula[0]])
    if _FINAL_VERB.match(rest):
        return _PREDICATE.match(rest, noun[1]) is not None
    return close or _is_close(rest[: noun[0]])


def _is_close(between: str) -> bool:
    return len(between) <= _CLOSEST and len(between.split()) <= 1


def _tells_job_first(start: str) -> bool:
    job = JOBS.search(start)
    noun = min((found[0] for nouns in (_OUTLET_NOUNS, _ORGANISATION_NOUNS) if (found := nouns.search(start))), default=len(start))
    return job is not None and job[0] < noun
