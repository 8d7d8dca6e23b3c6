"""The rules that speak: those of newsdoc, those that other packages bring, and those that a caller adds or switches off.

Another package names a Rule in the entry point group "newsdoc.rules". Nothing here changes a list that others see.
"""

from __future__ import annotations

import difflib
import functools
import re
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import Any

import attrs
from attrs import frozen

from newsdoc.diagnostics import Collector, Diagnostic, Report
from newsdoc.errors import NewsdocError
from newsdoc.parsing.labels import Claim, Document, Label, Rule
from newsdoc.parsing.rules import GROUPS
from newsdoc.plugins import blamed_on, claim_name, load_plugins

__all__ = ["ENTRY_POINTS", "KnownRule", "known_rules", "rules_for"]

ENTRY_POINTS = "newsdoc.rules"

_NAME = re.compile(r"[a-z][a-z0-9-]*")


@frozen
class KnownRule:
    """A rule, the group of rules that it speaks in, and whose it is: newsdoc, or the entry point of another package."""

    rule: Rule
    group: str
    source: str


def known_rules(*, report: Report) -> tuple[KnownRule, ...]:
    """All rules, in the order in which they speak. A rule of another package that cannot be used is reported.

    Raises NewsdocError when two rules claim one name.
    """
    found, broken = _discover()
    for diagnostic in broken:
        report(diagnostic)
    return found


def rules_for(without: Sequence[str] = (), added: Sequence[Rule] = (), *, report: Report) -> tuple[Rule, ...]:
    """The rules that speak of a text: all but those without, and those added in their places.

    Raises NewsdocError for a name that is unknown or taken, and for a rule that is none.
    """
    known = list(known_rules(report=report))
    taken = {one.rule.name: one.source for one in known}
    for name in without:
        if name not in taken:
            raise NewsdocError(_unknown(name, taken))
        taken[name] = ""
    mine = [_added(rule, taken) for rule in added]
    for rule in mine:
        _place(rule, "the caller", known)
    return tuple(one.rule for one in known if one.rule.name not in without or any(one.rule is rule for rule in mine))


def _added(given: object, taken: dict[str, str]) -> Rule:
    what = f"the rule {getattr(given, 'name', given)!r:.60}"
    with blamed_on(what):
        rule = _checked(given)
    if taken.get(rule.name):
        raise NewsdocError(f"there is a rule named {rule.name!r} already: switch it off, or give yours another name")
    taken[rule.name] = "the caller"
    return _guarded(rule, what)


@functools.cache
def _discover() -> tuple[tuple[KnownRule, ...], tuple[Diagnostic, ...]]:
    """All rules and what was wrong with others; once a process, as asking for entry points is slow."""
    broken = Collector()
    known = [KnownRule(rule, group, "newsdoc") for group, rules in GROUPS.items() for rule in rules]
    taken = {one.rule.name: one.source for one in known}
    for point, rule in load_plugins("rule", entry_points(group=ENTRY_POINTS), _checked, broken):
        claim_name("rule", rule.name, point.value, taken)
        _add(rule, point, known, broken)
    return tuple(known), tuple(broken)


def _add(rule: Rule, point: EntryPoint, known: list[KnownRule], report: Report) -> None:
    try:
        _place(_guarded(rule, f"the rule {rule.name!r} ({point.value})"), point.value, known)
    except NewsdocError as error:
        report(Diagnostic("plugin-broken", f"the rule {rule.name!r} ({point.value}) cannot be used: {error.message}"))


def _place(rule: Rule, source: str, known: list[KnownRule]) -> None:
    """Put a rule before or after the one that it names, or last. Raises NewsdocError where there is none of that name."""
    neighbour = rule.before or rule.after
    names = [one.rule.name for one in known]
    if neighbour and neighbour not in names:
        raise NewsdocError(f"{rule.name!r} has no place: {_unknown(neighbour, names)}")
    index = names.index(neighbour) if neighbour else len(names) - 1
    known.insert(index if rule.before else index + 1, KnownRule(rule, known[index].group, source))


def _unknown(name: str, names: Sequence[str] | dict[str, str]) -> str:
    near = difflib.get_close_matches(name, list(names))
    return f"there is no rule named {name!r}" + (f"; do you mean {' or '.join(near)}?" if near else "; `newsdoc rules` lists them")


def _checked(candidate: object) -> Rule:
    """The rule. Raises TypeError or ValueError that says what is wrong with it."""
    if not isinstance(candidate, Rule):
        raise TypeError(f"it is no newsdoc Rule but {type(candidate).__name__}")
    if not (isinstance(candidate.name, str) and _NAME.fullmatch(candidate.name)):
        raise ValueError(f"its name must be small letters, digits and hyphens, not {candidate.name!r:.60}")
    if not callable(candidate.claims):
        raise TypeError(f"its claims must be a function, not {candidate.claims!r:.60}")
    places = (candidate.before, candidate.after)
    if all(places) or not all(place is None or isinstance(place, str) for place in places):
        raise ValueError(f"its before or its after, not both, must be a rule's name, not {places!r:.60}")
    return candidate


def _guarded(rule: Rule, what: str) -> Rule:
    """The rule, which raises only NewsdocErrors and makes only claims that can be."""
    return attrs.evolve(rule, claims=_guarded_claims(rule.claims, what))


def _guarded_claims(claims: Callable[[Document], Iterator[Claim]], what: str) -> Callable[[Document], Iterator[Claim]]:
    @functools.wraps(claims)
    def guarded(document: Document) -> Iterator[Claim]:
        with blamed_on(what):
            for claim in claims(document):
                _check_claim(claim, len(document.passages))
                yield claim

    return guarded


def _check_claim(claim: Any, count: int) -> None:
    if not isinstance(claim, Claim):
        raise TypeError(f"{claim!r:.60} is no Claim")
    if type(claim.index) is not int or not 0 <= claim.index < count:
        raise ValueError(f"there is no passage {claim.index!r:.60}, but {count} from 0")
    if not isinstance(claim.label, Label):
        raise TypeError(f"{claim.label!r:.60} is no Label")
    if type(claim.confidence) not in (int, float) or not 0 <= claim.confidence <= 1:
        raise ValueError(f"a confidence is 0 to 1, not {claim.confidence!r:.60}")
