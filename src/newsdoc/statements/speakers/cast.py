"""Who has been named so far, and whom a name means."""

from __future__ import annotations

from attrs import define, field

from newsdoc.statements.speakers.figures import HE, PERSON, SHE, Figure
from newsdoc.statements.speakers.naming import Name

__all__ = ["Cast"]

_MOST_OF_A_NAME = 8


@define
class Cast:
    """Those named so far, by last name and by given name."""

    _by_last: dict[str, list[Figure]] = field(factory=dict)
    _by_given: dict[str, Figure] = field(factory=dict)

    def refer(self, name: Name, *, aside: bool = False) -> Figure:
        """Whom a name means; somebody new where nobody of the name is known.

        aside: whether the name stands in an aside, as an owner's or behind a preposition.
        """
        named = self._by_last.get(name.last, [])
        if not name.given and len(named) == 1 and named[0].sort == name.sort:
            named[0].called = True
            return named[0]
        known = [one for one in named if one.may_be(name.sort)]
        figure = self._in_full(known, name) if name.given else self._in_short(known, name)
        if figure is None:
            figure = self._add(name)
        if name.given:
            figure.given = figure.given or name.given
            self._by_given.setdefault(figure.given, figure)
            figure.aside = aside and bool(known) and figure is not known[0]
            if name.length > figure.name.count(" ") + 1 and (name.given == figure.given or " " not in figure.name):
                figure.name = name.full
        else:
            figure.called = True
        figure.settle(name.sort)
        return figure

    def knows(self, name: Name) -> bool:
        """Whether somebody of the last name is known."""
        return name.last in self._by_last

    def _add(self, name: Name) -> Figure:
        figure = Figure(name.full, name.sort, name.given)
        named = self._by_last.setdefault(name.last, [])
        if len(named) >= _MOST_OF_A_NAME:
            del named[1]
        named.append(figure)
        return figure

    def _in_full(self, known: list[Figure], name: Name) -> Figure | None:
        """The one with the given name too, or one of whom only the last was known."""
        named = next((one for one in known if one.given in name.words or (name.given and _initial(one.given, name.given))), None)
        return named or next((one for one in known if not one.given), None)

    def _in_short(self, known: list[Figure], name: Name) -> Figure | None:
        """Of several with the last name: who was called by it before; else who was named last, unless as an aside."""
        if not known:
            one = self._by_given.get(name.last)
            return one if one and name.full == name.last and one.sort in (HE, SHE, PERSON) else None
        return next((one for one in known if one.called), None) or next((one for one in reversed(known) if not one.aside), known[0])


def _initial(one: str, other: str) -> bool:
    """Whether one given name is the other's initial."""
    short, long = sorted((one, other), key=len)
    return short.endswith(".") and short[:1] == long[:1]
