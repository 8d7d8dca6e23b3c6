"""Whom a pronoun means: of those who may be meant, who weighs most by where they were spoken of, the nearer the more."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from itertools import chain, islice
from typing import Final, Protocol

from attrs import define, field

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.speakers.figures import HE, IT, NAME, PERSON, SHE, THEY, Figure, Sort
from newsdoc.statements.speakers.memory import Clause, Heard, Memory

__all__ = ["FADES", "FITS", "OBJECT", "SPOKE", "SUBJECT", "Points", "meant", "pronoun_of"]

_PRONOUNS: Final[dict[str, Sort]] = {"he": HE, "his": HE, "she": SHE, "her": SHE, "they": THEY, "their": THEY, "it": IT, "its": IT}
_MOST_CLAUSES = 12
_AGAIN = 0.15
_BEARS = 2.5
_DECIDED = 2  # how much heavier than a clause the first must be, so that no clause before can matter
FADES = 0.62
_FADES_BY_QUOTATION = 0.9
SUBJECT, _CLAUSE_SUBJECT, SPOKE, _OWNER, OBJECT, _BEHIND, _MODIFIER = 1.0, 0.8, 0.35, 0.45, 0.5, 0.35, 0.08
_FIRST = 0.6  # a person's name that opens the sentence, where its verb is not known
_TOGETHER, _THING = 0.7, 0.35
_OBJECTS = re.compile(r"(?:[dhwJMN#E]*[wMN])&[dhwJMN#E]*[wMN]|[dh][wJMN#ES]*[wM]")
_PERSONS = (HE, SHE, PERSON)
_BESIDE_THE_SAME = 0.4  # what stands beside the same pronoun, which means somebody else
FITS: Final[dict[Sort, dict[Sort, float]]] = {
    HE: {HE: 1, PERSON: 0.6, NAME: 0.35},
    SHE: {SHE: 1, PERSON: 0.6, NAME: 0.35},
    PERSON: {HE: 1, SHE: 1, PERSON: 0.8, NAME: 0.35},
    THEY: {THEY: 1, IT: 0.2},
    IT: {IT: 1, NAME: 0.5},
    NAME: {},
}


def pronoun_of(word: str) -> Sort | None:
    """Which pronoun a word is, also in "he'd"."""
    return _PRONOUNS.get(word.partition("'")[0])


class Reader(Protocol):
    """Reads the subjects of sentences."""

    memory: Memory

    def subject(self, heard: Heard, phrase: Phrase) -> Figure:
        """Whom a subject means."""


def meant(
    reader: Reader,
    here: Heard,
    start: int,
    at: int,
    wanted: Sort,
    *,
    least: float = 0,
    titles: Collection[str] = (),
    but: frozenset[str] = frozenset(),
) -> Figure | None:
    """Whom a pronoun at a word means, in the sentence that starts at another; none where nobody weighs more than the least.

    titles: who bears one of them weighs more. but: who has one of these names is not meant.
    """
    points = Points(FITS[wanted], titles, but)
    weight = 1.0
    for clause in islice(chain([Clause(here, start, at)], reader.memory.back(here, start)), _MOST_CLAUSES):
        same = _add(reader, points, clause, weight, wanted)
        if not same:
            quoted = not clause.heard.paragraph.signs[clause.start : clause.end].strip("Qq.,")
            weight *= _FADES_BY_QUOTATION if quoted else FADES
        if points.most > _DECIDED * weight:
            break
    return points.first if points.most > least else None


@define
class Points:
    """How much each weighs who fits. most: how much the first does."""

    _fits: Mapping[Sort, float]
    _titles: Collection[str] = ()
    _but: frozenset[str] = frozenset()
    _of: dict[Figure, float] = field(factory=dict)
    first: Figure | None = None
    most: float = 0

    def add(self, figure: Figure, weight: float) -> None:
        """Let the heaviest mention of somebody count, and of the others a part."""
        fit = self._fits.get(figure.sort)
        if not fit or (self._but and not self._but.isdisjoint(figure.name.split())):
            return
        weight *= fit * (_BEARS if self._titles and figure.bears(self._titles) else 1)
        known = self._of.get(figure, 0)
        self._of[figure] = value = max(known, weight) + _AGAIN * min(known, weight)
        if value > self.most or figure is self.first:
            self.first, self.most = figure, value


def _add(reader: Reader, points: Points, clause: Clause, weight: float, wanted: Sort) -> bool:
    """Add what a clause tells, and say whether the same pronoun is its subject."""
    heard, end = clause.heard, clause.end
    signs = heard.paragraph.signs
    start = _opening(signs, clause.start, end)
    if start == end:
        return False
    subject = phrases.first_in(signs, start, min(len(signs), end + 2)) or phrases.after(signs, start, end)
    same = False
    if subject and subject[1] <= end:
        at = subject[0]
        same = signs[at] == "p" and pronoun_of(heard.paragraph.words[at]) == wanted
        figure = heard.meant.get(at) if signs[at] == "p" else reader.subject(heard, subject)
        if figure:
            points.add(figure, weight * SUBJECT)
    for at, stop, figure in heard.names(start, end):
        role = _FIRST if at == start and figure.sort in _PERSONS else _role(signs, at, stop)
        points.add(figure, weight * role * (_BESIDE_THE_SAME if same else 1))
    if wanted in (IT, THEY):
        for match in _OBJECTS.finditer(signs, start, end):
            points.add(reader.subject(heard, match.span()), weight * (_TOGETHER if "&" in match[0] else _THING))
    for at in heard.spoke.intersection(range(start, end)):
        points.add(heard.meant[at], weight * (SUBJECT + SPOKE))
    return same


def _opening(signs: str, start: int, end: int) -> int:
    """Where a clause starts behind quotations, and behind "according to the mayor,"."""
    while start < end and signs[start] in "Qq,.&k…-":
        start += 1
    comma = signs.find(",", start, end) if signs[start : start + 1] == "A" else -1
    return comma + 1 if comma > 0 else start


def _role(signs: str, start: int, end: int) -> float:
    before, after = signs[start - 1 : start], signs[end : end + 1]
    if after and after in "wM":
        return _MODIFIER
    if after == "S":
        return _OWNER
    if after and after in "xV":
        return SUBJECT
    if before and before in "TbW":
        return _CLAUSE_SUBJECT
    return _BEHIND if before and before in "fit" else OBJECT
