"""An item of newsdoc's own that somebody changed: what is seen counts, and what is not touched stays as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from attrs import evolve
from support.articles import everything

import newsdoc
from newsdoc import Article, Collector
from newsdoc.formats.ninjs import NinjsWriteOptions
from newsdoc.formats.ninjs.versions import family_of, key_of
from newsdoc.model import Author, Concept, Note, Provider, Timestamp

VERSIONS = ("3.1", "2.2", "1.6")
EXACT = evolve(everything(), embargoed=Timestamp("2026-05-04T07:00:00Z", zone_known=True), published=None)


TOUCHED = [attribute.name for attribute in attrs.fields(Article) if attribute.name != "extra"]


def edited(version: str, change: Callable[[dict[str, Any]], None], article: Article = EXACT, report: Collector | None = None) -> Article:
    options = NinjsWriteOptions(version=version)  # type: ignore[arg-type]
    item = json.loads(newsdoc.dumps(article, "ninjs", options=options, report=Collector()))
    change(item)
    return newsdoc.loads(json.dumps(item).encode(), "ninjs", report=Collector() if report is None else report)


def put(what: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(item: dict[str, Any]) -> None:
        item[key_of(what, family_of(item))] = value

    return change


def drop(what: str) -> Callable[[dict[str, Any]], None]:
    def change(item: dict[str, Any]) -> None:
        del item[key_of(what, family_of(item))]

    return change


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("what", "raw", "fields"),
    [
        ("status", "canceled", {"status": "canceled"}),
        ("version", "3", {"version": 3}),
        ("urgency", 1, {"urgency": 1}),
        ("slugline", "BONES", {"slugline": "BONES"}),
        ("language", "fr", {"language": "fr"}),
        ("modified", "2026-05-05T10:00:00Z", {"modified": evolve(EXACT.modified, value="2026-05-05T10:00:00Z", printed=None)}),  # type: ignore[misc]
        ("embargoed", "2026-05-05T10:00:00Z", {"embargoed": Timestamp("2026-05-05T10:00:00Z", zone_known=True)}),
        ("subjects", [{"name": "bones"}], {"subjects": (Concept("bones"),)}),
        ("place", "Bressay", {"located": (Concept("Bressay"), *EXACT.located)}),
        ("provider", [{"name": "Bay Press"}], {"provider": Provider("Bay Press")}),
        ("rights.notice", "© Bay Press", {"rights": evolve(EXACT.rights, notice="© Bay Press")}),  # type: ignore[misc]
        ("editor_notes", "Correction: the whale is female.\nNames were changed.\nHold.", {"editor_notes": (*EXACT.editor_notes, Note("Hold."))}),
    ],
)
def test_a_key_that_was_changed_counts(version: str, what: str, raw: Any, fields: dict[str, Any]) -> None:
    article = edited(version, put(what, raw))
    expected = evolve(EXACT, **fields)
    assert [getattr(article, name) for name in fields] == [getattr(expected, name) for name in fields]
    assert {name for name in TOUCHED if getattr(article, name) != getattr(EXACT, name)} == fields.keys()


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("what", "field"), [("status", "status"), ("urgency", "urgency"), ("genre", "genre"), ("embargoed", "embargoed")])
def test_a_key_that_was_taken_out_counts(version: str, what: str, field: str) -> None:
    expected: Any = {field: None}
    assert edited(version, drop(what)) == evolve(EXACT, **expected)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_key_that_was_added_is_kept(version: str) -> None:
    article = edited(version, lambda item: item.update(house={"desk": 7}))
    assert [(entry.path[4:], entry.content) for entry in article.extra if entry not in EXACT.extra] == [("$.house", '{"desk": 7}')]
    assert evolve(article, extra=EXACT.extra) == EXACT


@pytest.mark.parametrize("version", VERSIONS)
def test_a_headline_and_a_paragraph_that_were_changed_count(version: str) -> None:
    def change(item: dict[str, Any]) -> None:
        text = json.dumps(item, ensure_ascii=False).replace("Whale goes home", "Whale comes home").replace("after 112 years", "after 113 years")
        item.update(json.loads(text))

    article = edited(version, change)
    assert article.headline == "Whale comes home & nobody <weeps>"
    assert "after 113 years" in article.body[0].visible_text
    assert article.body[1:] == EXACT.body[1:]
    assert article.statements == EXACT.statements


@pytest.mark.parametrize("version", VERSIONS)
def test_characters_that_nobody_can_read_are_replaced(version: str) -> None:
    def change(item: dict[str, Any]) -> None:
        item.update(json.loads(json.dumps(item).replace("home", "\\ud800\\u000b\\u0000\\f")))

    report = Collector()
    article = edited(version, change, report=report)
    assert "went \ufffd \ufffd" in article.body[0].visible_text
    assert "text-replaced" in {finding.code for finding in report}


@pytest.mark.parametrize("version", VERSIONS)
def test_an_item_without_its_copy_is_read_by_what_is_seen(version: str) -> None:
    def change(item: dict[str, Any]) -> None:
        item.pop("body_newsdoc", None)
        if "bodies" in item:
            item["bodies"] = [body for body in item["bodies"] if body["role"] != "newsdoc"]

    article = edited(version, change)
    assert [block.visible_text for block in article.body if block.type == "paragraph"][-1] == EXACT.body[-2].visible_text
    assert (article.headline, article.deck, article.byline, article.subjects[1:2]) == (EXACT.headline, EXACT.deck, EXACT.byline, EXACT.subjects[1:2])


@pytest.mark.parametrize(
    "copy", ["", "no JSON", "[]", "null", "{", '{"newsdoc": "2.0"}', '{"newsdoc": "1.0"}', '{"body": 7}', '{"version": "x", "newsdoc": "1.0"}']
)
@pytest.mark.parametrize("version", VERSIONS)
def test_a_copy_that_is_broken_is_left_aside(version: str, copy: str) -> None:
    def change(item: dict[str, Any]) -> None:
        if "bodies" in item:
            item["bodies"][-1]["value"] = copy
        else:
            item["body_newsdoc"] = copy

    article = edited(version, change)
    assert (article.headline, article.status, article.urgency) == (EXACT.headline, EXACT.status, EXACT.urgency)
    assert EXACT.body[1].visible_text in [block.visible_text for block in article.body]


def codes(report: Collector) -> list[str]:
    return [finding.code for finding in report]


@pytest.mark.parametrize("version", VERSIONS)
def test_nothing_is_reported_of_what_nobody_changed(version: str) -> None:
    report = Collector()
    assert edited(version, lambda item: None, report=report) == EXACT
    assert codes(report) == []


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("what", ["id", "type", "associations"])
def test_a_change_that_is_not_read_is_reported(version: str, what: str) -> None:
    def change(item: dict[str, Any]) -> None:
        key = key_of(what, family_of(item))
        item[key] = {"id": "urn:other:1", "type": "composite"}.get(what, {} if version == "1.6" else [])

    report = Collector()
    edited(version, change, report=report)
    assert codes(report) == ["ninjs-change-left-out"]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_change_of_the_plain_text_is_reported(version: str) -> None:
    def change(item: dict[str, Any]) -> None:
        if version == "1.6":
            item["body_text"] += " More."
        else:
            next(body for body in item["bodies"] if body["role"] == "text")["value"] += " More."

    report = Collector()
    assert edited(version, change, report=report) == EXACT
    assert codes(report) == ["ninjs-change-left-out"]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_status_that_means_nothing_does_not_take_the_status_away(version: str) -> None:
    report = Collector()
    article = edited(version, put("status", "?"), report=report)
    assert article.status == EXACT.status
    assert codes(report) == ["ninjs-value"]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_person_that_is_added_leaves_the_others_as_they_were(version: str) -> None:
    authors = (*EXACT.authors, Author("Ann Lee", title="Editor at large", affiliation="Bay Press"))

    def change(item: dict[str, Any]) -> None:
        item[key_of("authors", family_of(item))].append({"name": "Bo Ek", "rel": "author"})

    article = edited(version, change, evolve(EXACT, authors=authors))
    assert article.authors == (*authors, Author("Bo Ek", role="author"))
    assert article.subjects == EXACT.subjects


@pytest.mark.parametrize("version", VERSIONS)
def test_a_keyword_that_is_added_is_one_more(version: str) -> None:
    article = edited(version, lambda item: item.update(keywords=["tides"]), evolve(EXACT, keywords=["sea"]))
    assert article.keywords == ("sea", "tides")
