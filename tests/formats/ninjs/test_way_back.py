"""What an article has no field for comes back to its place in the same family of versions, and is reported for another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import newsdoc
from newsdoc import Article, Collector
from newsdoc.formats.ninjs import NinjsWriteOptions
from newsdoc.formats.ninjs.paths import steps_of
from newsdoc.model import Concept, Extra, Figure, Rights

FEEDS = Path(__file__).parent / "feeds"
VERSIONS = {1: "1.6", 2: "2.2", 3: "3.1"}
# What newsdoc writes in words of its own, where the source has others for the same: bodies, roles of headlines, which version it is.
OWN_WORDS = ("bodies", "body_text", "body_xhtml", "headlines", "headline_sub", "descriptions", "standard", "usageterms")


# What stands in the source in words of its own, of which the target's say no less.
SAID_AGAIN = (
    "1.x $.firstcreated", "1.x $.versioncreated", "1.x $.language", "1.x $.copyrightnotice",
    "2.x $.infosources[0]",
)  # fmt: skip
# What the schema of the version refuses: extensions of ninjs, and values that mean nothing there.
REFUSED = {
    1: {"priority", "keywords", "firstcreated", "versioncreated", "subject"},
    2: {"house", "versioncreated", "urgency"},
    3: {"firstCreated", "urgency"},
}


def source(family: int) -> dict[str, Any]:
    item: dict[str, Any] = json.loads((FEEDS / f"item-{family}.json").read_text(encoding="utf-8"))
    return item


def article_of(item: dict[str, Any]) -> Article:
    return newsdoc.loads(json.dumps(item).encode(), "ninjs", report=Collector())


def written(article: Article, family: int, report: Collector | None = None) -> dict[str, Any]:
    options = NinjsWriteOptions(version=VERSIONS[family])  # type: ignore[arg-type]
    item: dict[str, Any] = json.loads(newsdoc.dumps(article, "ninjs", options=options, report=Collector() if report is None else report))
    return item


@pytest.mark.parametrize("family", [1, 2, 3])
def test_every_key_comes_back_with_its_value(family: int) -> None:
    item = source(family)
    report = Collector()
    back = written(article_of(item), family, report)
    wanted = {key: value for key, value in item.items() if key not in OWN_WORDS and key not in REFUSED[family]}
    assert {key: back.get(key) for key in wanted} == wanted
    assert {finding.message.partition("$.")[2].partition("[")[0] for finding in report} <= REFUSED[family]


def test_what_is_not_allowed_stays_in_the_copy_and_is_reported() -> None:
    item = {
        "uri": "urn:a:1",
        "headline": "A",
        "priority": "3",
        "subject": [{"name": "sea", "scheme": "house"}],
        "versioncreated": "2026-03-01T06:10:00+0000",
    }
    report = Collector()
    article = article_of(item)
    back = written(article, 1, report)
    assert back["subject"] == [{"name": "sea"}]
    assert back["versioncreated"] == "2026-03-01T06:10:00Z"
    assert "priority" not in back
    assert [finding.code for finding in report] == ["field-lost"] * 2
    assert article_of(back) == article


@pytest.mark.parametrize("family", [1, 2, 3])
def test_of_an_association_comes_back_what_is_allowed(family: int) -> None:
    modified = {1: "versioncreated", 2: "versioncreated", 3: "versionCreated"}[family]
    picture: dict[str, Any] = {
        "uri": "urn:a:p", "type": "graphic", modified: "2026-03-01T06:10:00+0000", "house": 1,
        "renditions": {"x": {"href": "https://a.example/1.jpg", "media": "1"}, "y": {"href": "no uri"}},
    }  # fmt: skip
    said: dict[str, Any] = {"uri": "urn:a:1", "type": "text", "pubstatus" if family < 3 else "pubStatus": "usable"}
    if family > 1:
        said["headlines"] = [{"value": "A"}]
        picture["renditions"] = [{"name": name, **value} for name, value in picture["renditions"].items()]
        said["associations"] = [{"name": "p", **picture}]
    else:
        said |= {"headline": "A", "associations": {"p": picture}}
    if family == 2:
        said["standard"] = {"name": "ninjs", "version": "2.2"}
    report = Collector()
    back = written(article_of(said), family, report)["associations"]
    found = back["p"] if family == 1 else back[0]
    assert found[modified] == ("2026-03-01T06:10:00Z" if family == 1 else "2026-03-01T06:10:00+00:00")
    assert found["uri"] == "urn:a:p"
    assert "house" not in found
    first = found["renditions"]["x"] if family == 1 else found["renditions"][0]
    assert first["href"] == "https://a.example/1.jpg"
    assert "media" not in first
    assert ["parts of" in finding.message for finding in report] == [True]


def test_a_genre_that_was_taken_out_does_not_leave_its_place_to_another() -> None:
    parties = [{"name": "North Wire", "rel": "provider"}, {"name": "South Wire", "rel": "provider"}]
    article = article_of({"uri": "urn:a:1", "headline": "A", "genre": [{"name": "Feature"}, {"name": "Analysis"}], "infosource": parties})
    assert written(article, 1)["genre"] == [{"name": "Feature"}, {"name": "Analysis"}]
    report = Collector()
    back = written(evolve(article, genre=None, provider=None), 1, report)
    assert not {"genre", "infosource"} & back.keys()
    assert [finding.code for finding in report] == ["field-lost"] * 2


def test_a_new_id_is_written_though_the_source_had_none_that_is_a_uri() -> None:
    article = article_of({"uri": "not a uri", "headline": "A"})
    assert written(evolve(article, id="urn:new:1"), 1)["uri"] == "urn:new:1"


@pytest.mark.parametrize("family", [1, 2, 3])
def test_it_comes_back_by_way_of_the_document_that_was_written(family: int) -> None:
    article = article_of(source(family))
    there = newsdoc.loads(json.dumps(written(article, family)).encode(), "ninjs")
    assert there == article
    assert written(there, family) == written(article, family)


def test_headlines_and_descriptions_that_were_not_chosen_come_back() -> None:
    assert {"role": "seo", "value": "Hval, museum, hjemme"} in written(article_of(source(2)), 2)["headlines"]
    assert written(article_of(source(1)), 1)["headline_short"] == "Ferry back"


@pytest.mark.parametrize(("family", "other"), [(1, 3), (2, 1), (3, 2)])
def test_what_another_family_has_no_place_for_is_reported(family: int, other: int) -> None:
    article = article_of(source(family))
    report = Collector()
    written(article, other, report)
    assert {finding.code for finding in report} == {"field-lost"}
    said_again = [entry for entry in article.extra if entry.path in SAID_AGAIN]
    assert len(report) == len(article.extra) - len(said_again)


def test_people_and_places_that_an_item_is_about_are_subjects_and_come_back_to_their_keys() -> None:
    article = article_of(source(1))
    assert article.subjects[3:] == (Concept("Arne Lund", code="17", scheme="https://coastwire.example/people/"), Concept("Skerry"))
    assert [person["name"] for person in written(article, 1)["person"]] == ["Brita Moe", "Arne Lund"]
    assert [subject.get("name") for subject in written(article, 3)["subjects"]] == ["ferries", "sea", "travel", "Arne Lund", "Skerry"]


def test_a_value_that_was_changed_is_not_written_as_it_was() -> None:
    article = article_of(source(1))
    report = Collector()
    changed = evolve(article, urgency=1, subjects=[Concept("harbour")], rights=Rights(notice="© Coast Wire"))
    back = written(changed, 1, report)
    assert back["urgency"] == 1
    assert back["subject"] == [{"name": "harbour"}]
    assert back["copyrightnotice"] == "© Coast Wire"
    assert [person["name"] for person in back["person"]] == ["Brita Moe"]
    # Three subjects, a person and a place that it was about, the notice in the source's words, and what ninjs has no key for.
    assert [finding.code for finding in report] == ["field-lost"] * 8


def test_a_picture_that_was_taken_out_does_not_come_back() -> None:
    article = article_of(source(1))
    report = Collector()
    without = evolve(article, body=[block for block in article.body if not isinstance(block, Figure)])
    assert list(written(without, 1, report)["associations"]) == ["related"]
    assert len([finding for finding in report if "does not show this" in finding.message]) == 1


def test_a_picture_that_comes_back_is_not_written_twice() -> None:
    assert list(written(article_of(source(1)), 1)["associations"]) == ["featuremedia", "related"]


@pytest.mark.parametrize("embargo", ["tomorrow", "2026-03-01T12:00:00", "2026-03-01"])
@pytest.mark.parametrize("family", [1, 2, 3])
def test_an_embargo_that_ninjs_cannot_say_holds_the_item_back(family: int, embargo: str) -> None:
    report = Collector()
    back = written(article_of({"uri": "urn:a:1", "headline": "A", "embargoed": embargo, "pubstatus": "usable"}), family, report)
    assert not {"embargoed", "embargoedUntil"} & back.keys()
    assert back.get("pubstatus", back.get("pubStatus")) == "withheld"
    assert back.get("ednote", back.get("edNote")) == f"Embargo: {embargo}"


def test_an_embargo_that_the_target_cannot_say_holds_the_item_back() -> None:
    item = {"uri": "urn:a:1", "headline": "A", "embargoed": "2026-03-01T12:00:00", "pubstatus": "usable"}
    back = written(article_of(item), 3)
    assert "embargoedUntil" not in back
    assert back["pubStatus"] == "withheld"
    assert back["edNote"] == "Embargo: 2026-03-01T12:00:00"


def test_an_extension_of_ninjs_still_says_so() -> None:
    standard = {"name": "housejs", "version": "1.0"}
    assert written(article_of({"uri": "urn:a:1", "headlines": [{"value": "A"}], "standard": standard}), 3)["standard"] == standard


@pytest.mark.parametrize("key", ["a b", "it's", "$x", "a.b", "a[0]", 'a"b', "é\n"])
def test_any_key_stays_in_the_copy(key: str) -> None:
    article = article_of({"uri": "urn:a:1", "headlines": [], key: {"a": [1]}})
    back = written(article, 3)
    assert key not in back
    assert article_of(back) == article
    assert steps_of(article.extra[-1].path.partition(" ")[2]) == [key]


def test_half_of_a_surrogate_pair_comes_back_escaped() -> None:
    article = article_of(json.loads('{"uri": "urn:a:1", "headlines": [], "profile": "\\ud800"}'))
    assert b'"profile": "\\ud800"' in newsdoc.dumps(article, "ninjs")


@pytest.mark.parametrize(
    "extra",
    [
        Extra("ninjs", "3.x $", "1"),
        Extra("ninjs", "3.x $[0]", "1"),
        Extra("ninjs", "3.x $.a.b.c", "1"),
        Extra("ninjs", "3.x $.a", "{"),
        Extra("ninjs", "somewhere", "1"),
        Extra("ninjs", '3.x $["a', "1"),
    ],
)
def test_an_entry_that_says_nothing_is_reported_and_left_out(extra: Extra) -> None:
    report = Collector()
    plain = Article(id="urn:a:1", headline="A", body=[])
    assert written(evolve(plain, extra=[extra]), 3, report).keys() == written(plain, 3).keys()
    assert [finding.code for finding in report] == ["field-lost"]


def test_what_is_there_already_is_not_written_over() -> None:
    extra = [Extra("ninjs", "3.x $.bodies", '"all"'), Extra("ninjs", "3.x $.slugline[0]", '"b"'), Extra("ninjs", "3.x $.slugline.a", '"b"')]
    article = Article(id="urn:a:1", headline="A", slugline="A", body=[], extra=extra)
    back = written(article, 3)
    assert back["slugline"] == "A"
    assert [body["role"] for body in back["bodies"]] == ["newsdoc"]
