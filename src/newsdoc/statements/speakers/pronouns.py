"""Whom a pronoun means: of those who may be meant, who weighs most by where they were spoken of, the nearer the more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from attrs import frozen

from newsdoc.statements import phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.speakers.figures import HE, IT, NAME, PERSON, SHE, THEY, Figure, Sort
from newsdoc.statements.speakers.memory import Clause, Heard, Memory

__all__ = ["PRONOUNS", "Search", "pronoun_of"]

PRONOUNS: Final[dict[str, Sort]] = {"he": HE, "his": HE, "she": SHE, "her": SHE, "they": THEY, "their": THEY, "it": IT, "its": IT}
_MOST_CLAUSES = 12
_FADES = 0.62
_FADES_BY_QUOTATION = 0.9
_SUBJECT, _CLAUSE_SUBJECT, _SPOKE, _OWNER, _OBJECT, _BEHIND, _MODIFIER = 1.0, 0.8, 0.5, 0.45, 0.5, 0.35, 0.08
_BESIDE_THE_SAME = 0.4  # what stands beside the same pronoun, which means somebody else
_FITS: Final[dict[Sort, dict[Sort, float]]] = {
    HE: {HE: 1, PERSON: 0.6, NAME: 0.35},
    SHE: {SHE: 1, PERSON: 0.6, NAME: 0.35},
    PERSON: {HE: 1, SHE: 1, PERSON: 0.8, NAME: 0.35},
    THEY: {THEY: 1, IT: 0.2},
    IT: {IT: 1, NAME: 0.4},
    NAME: {},
}


def pronoun_of(word: str) -> Sort | None:
    """Which pronoun a word is, also in "he'd"."""
    return PRONOUNS.get(word.partition("'")[0])


@frozen
class Search:
    """memory: what was read. subject: whom a phrase means that is no name."""

    memory: Memory
    subject: Callable[[Heard, Phrase], Figure | None]

    def meant(self, here: Heard, start: int, at: int, wanted: Sort, least: float = 0) -> Figure | None:
        """Whom a pronoun at a word means, in the sentence that starts at another; none where nobody weighs more than the least."""
        points: dict[Figure, float] = {}
        weight = 1.0
        for number, clause in enumerate(self._clauses(here, start, at)):
            if number > _MOST_CLAUSES:
                break
            signs = clause.heard.paragraph.signs
            same = self._add(points, clause, weight, wanted)
            if not same:
                weight *= _FADES_BY_QUOTATION if not signs[clause.start : clause.end].strip("Qq.,") else _FADES
        fitting = {figure: value * _FITS[wanted].get(figure.sort, 0) for figure, value in points.items()}
        best = max(fitting, key=lambda figure: fitting[figure], default=None)
        return best if best and fitting[best] > least else None

    def _clauses(self, here: Heard, start: int, at: int) -> Iterator[Clause]:
        yield Clause(here, start, at)
        yield from self.memory.back(here, start)

    def _add(self, points: dict[Figure, float], clause: Clause, weight: float, wanted: Sort) -> bool:
        """Add what a clause tells, and say whether the same pronoun is its subject."""
        heard, start, end = clause.heard, clause.start, clause.end
        signs = heard.paragraph.signs
        while start < end and signs[start] in "Qq,.&k…-":
            start += 1
        subject = phrases.first_in(signs, start, min(len(signs), end + 2))
        same = False
        taken = -1
        if subject and subject[1] <= end:
            taken = subject[0]
            if signs[taken] == "p":
                same = pronoun_of(heard.paragraph.words[taken]) == wanted
            figure = heard.meant.get(taken) or (None if signs[taken] == "p" else self.subject(heard, subject))
            if figure:
                points[figure] = points.get(figure, 0) + weight * _SUBJECT
        for at, stop, figure in heard.names(start, end):
            if not subject or not subject[0] <= at < subject[1]:
                role = _role(signs, at, stop) * (_BESIDE_THE_SAME if same else 1)
                points[figure] = points.get(figure, 0) + weight * role
        for at in heard.spoke.intersection(range(start, end)):
            figure = heard.meant[at]
            points[figure] = points.get(figure, 0) + weight * (_SPOKE if at == taken else _SUBJECT + _SPOKE)
        return same


def _role(signs: str, start: int, end: int) -> float:
    before, after = signs[start - 1 : start], signs[end : end + 1]
    if after and after in "wM":
        return _MODIFIER
    if after == "S":
        return _OWNER
    if after and after in "xV":
        return _SUBJECT
    if before and before in "TbW":
        return _CLAUSE_SUBJECT
    return _BEHIND if before and before in "fit" else _OBJECT
