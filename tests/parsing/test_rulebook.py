"""Which rules speak: newsdoc's own, those of other packages, those that a caller adds or switches off."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint
from typing import Any

import attrs
import pytest

import newsdoc
from newsdoc import Collector, NewsdocError
from newsdoc.formats.text import TextReadOptions
from newsdoc.parsing import rulebook
from newsdoc.parsing.labels import Claim, Document, Label, Rule
from newsdoc.parsing.rulebook import ENTRY_POINTS, known_rules, rules_for
from newsdoc.parsing.rules import GROUPS, RULES

TEXT = "Ferry runs aground in the fog\n\nThe ferry ran aground on Monday with two hundred people on board, and nobody was hurt.\n\nNOTICE 7\n"


def notices(document: Document) -> Iterator[Claim]:
    """Lines that start with NOTICE."""
    return (Claim(index, Label.EDITOR_NOTE, 0.9) for index, passage in enumerate(document.passages) if passage.text.startswith("NOTICE"))


def broken(document: Document) -> Iterator[Claim]:
    """Nothing: it is out of order."""
    yield Claim(0, Label.HEADLINE, 0.1)
    raise KeyError("lost")


def leaving(document: Document) -> Iterator[Claim]:
    """Nothing: it ends the process."""
    raise SystemExit(5)


def claiming(*claims: Any) -> Callable[[Document], Iterator[Any]]:
    return lambda document: iter(claims)


NOTICES = Rule("notices", notices)
FIRST = Rule("notices", notices, before="prose")
LATER = Rule("later", notices, after="notices")
LOST = Rule("lost", notices, after="headlines")
TAKEN = Rule("headline", notices)
BROKEN = Rule("broken", broken)
NO_RULE = notices


@pytest.fixture
def plugins(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Lets a test say which entry points are there."""

    def install(*points: tuple[str, str]) -> None:
        found = [EntryPoint(name, f"{__name__}:{value}", ENTRY_POINTS) for name, value in points]
        monkeypatch.setattr(rulebook, "entry_points", lambda group: found if group == ENTRY_POINTS else [])
        monkeypatch.setattr(rulebook, "_discover", functools.cache(rulebook._discover.__wrapped__))

    return install


def names(**given: Any) -> list[str]:
    return [rule.name for rule in rules_for(report=Collector(), **given)]


def labels(text: str = TEXT, **given: Any) -> list[str]:
    return [line.label for line in newsdoc.explain(text, options=TextReadOptions(**given))]


def test_the_rules_are_listed_in_the_order_in_which_they_speak() -> None:
    known = known_rules(report=Collector())
    own = [one for one in known if one.source == "newsdoc"]
    assert tuple(one.rule for one in own) == RULES
    assert list(dict.fromkeys(one.group for one in own)) == list(GROUPS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_says_in_a_line_what_it_does(rule: Rule) -> None:
    assert rule.does.endswith(".")


def test_a_rule_that_is_switched_off_does_not_speak() -> None:
    assert names(without=("stray", "kicker")) == [rule.name for rule in RULES if rule.name not in ("stray", "kicker")]
    text = f"{TEXT}\nShare\n"
    assert labels(text)[-1] == "left out"
    assert labels(text, without=("sharing", "trained"))[-1] == "paragraph"


@pytest.mark.parametrize(
    ("name", "advice"), [("headlin", "there is no rule named 'headlin'; do you mean headline"), ("qqq", "no rule named 'qqq'; `newsdoc rules`")]
)
def test_a_rule_that_is_unknown_cannot_be_switched_off(name: str, advice: str) -> None:
    with pytest.raises(NewsdocError, match=advice):
        newsdoc.parse(TEXT, options=TextReadOptions(without=(name,)))


def test_a_caller_s_rule_speaks_in_the_place_that_it_names() -> None:
    assert names(added=(NOTICES,))[-1] == "notices"
    assert names(added=(FIRST,))[:2] == ["notices", "prose"]
    assert names(added=(NOTICES, LATER))[-2:] == ["notices", "later"]
    assert labels() == ["headline", "paragraph", "paragraph"]
    assert labels(rules=(NOTICES,)) == ["headline", "paragraph", "editor note"]
    assert newsdoc.explain(TEXT, options=TextReadOptions(rules=(NOTICES,)))[2].rules == ("notices",)
    assert "notices" not in names()


def test_a_rule_of_newsdoc_is_moved_by_switching_it_off_and_adding_it() -> None:
    moved = attrs.evolve(RULES[0], after="stray")
    assert names(without=(moved.name,), added=(moved,)) == [*(rule.name for rule in RULES[1:]), moved.name]


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        (TAKEN, "there is a rule named 'headline' already"),
        (LOST, "'lost' has no place: there is no rule named 'headlines'; do you mean headline"),
        (NO_RULE, "it is no newsdoc Rule but function"),
        (Rule("No Name", notices), "its name must be small letters"),
        (Rule("notices", "notices"), "its claims must be a function"),  # type: ignore[arg-type]
        (Rule("notices", notices, before="prose", after="prose"), "not both"),
        (BROKEN, r"the rule 'broken' is broken: KeyError\('lost'\)"),
        (Rule("leaving", leaving), "the rule 'leaving' is broken: SystemExit"),
        (Rule("odd", lambda document: None), "the rule 'odd' is broken"),  # type: ignore[arg-type, return-value]
        (Rule("odd", claiming(5)), "5 is no Claim"),
        (Rule("odd", claiming(Claim(3, Label.DECK, 0.5))), "there is no passage 3, but 3 from 0"),
        (Rule("odd", claiming(Claim(-1, Label.DECK, 0.5))), "there is no passage -1"),
        (Rule("odd", claiming(Claim(0, "deck", 0.5))), "'deck' is no Label"),  # type: ignore[arg-type]
        (Rule("odd", claiming(Claim(0, Label.DECK, 7))), "a confidence is 0 to 1, not 7"),
    ],
)
def test_a_caller_s_rule_that_is_wrong_is_an_error_that_names_it(rule: Any, reason: str) -> None:
    with pytest.raises(NewsdocError, match=reason):
        newsdoc.parse(TEXT, options=TextReadOptions(rules=(rule,)))


def test_a_rule_of_another_package_speaks(plugins: Any) -> None:
    plugins(("notices", "FIRST"), ("zlater", "LATER"))
    first, second, *_ = known_rules(report=Collector())
    assert (first.rule.name, first.group, first.source, first.rule.does) == (
        "notices", "running text", f"{__name__}:FIRST", "Lines that start with NOTICE.",
    )  # fmt: skip
    assert second.rule.name == "later"
    assert labels() == ["headline", "paragraph", "editor note"]
    assert labels(without=("notices", "later")) == ["headline", "paragraph", "paragraph"]


@pytest.mark.parametrize(("value", "reason"), [("MISSING", "MISSING"), ("NO_RULE", "no newsdoc Rule"), ("LOST", "'lost' has no place")])
def test_a_plugin_that_cannot_be_used_is_reported_and_harms_nothing(plugins: Any, value: str, reason: str) -> None:
    plugins(("bad", value), ("notices", "NOTICES"))
    report = Collector()
    assert newsdoc.parse(TEXT, report=report).editor_notes
    (finding,) = (finding for finding in report if finding.code == "plugin-broken")
    assert f"({__name__}:{value})" in finding.message
    assert reason in finding.message


def test_a_plugin_that_claims_a_name_of_newsdoc_is_an_error_that_names_both(plugins: Any) -> None:
    plugins(("mine", "TAKEN"))
    with pytest.raises(NewsdocError, match=r"the rule name 'headline' is claimed by newsdoc and by .*:TAKEN"):
        newsdoc.parse(TEXT)


def test_a_plugin_that_breaks_is_an_error_that_names_the_package(plugins: Any) -> None:
    plugins(("broken", "BROKEN"))
    with pytest.raises(NewsdocError, match=rf"the rule 'broken' \({__name__}:BROKEN\) is broken: KeyError"):
        newsdoc.explain(TEXT)
