"""Reading JSON is strict: nothing is made into something else, and each error names its place."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from support.articles import crafted, edition, everything, minimal, persian

import newsdoc
from newsdoc import Collector, InvalidArticleError, InvalidDocumentError, LimitExceededError, NewsdocError
from newsdoc.codec import article_from_plain, article_to_plain, edition_from_plain, edition_to_plain
from newsdoc.model import Extra


def plain(**changes: Any) -> dict[str, Any]:
    return {**article_to_plain(minimal()), **changes}


def refused(structure: object) -> InvalidArticleError:
    report = Collector()
    with pytest.raises(InvalidArticleError) as caught:
        article_from_plain(structure, report, file="a.json")
    assert caught.value.file == "a.json"
    assert not report
    return caught.value


def paragraph(**changes: Any) -> list[dict[str, Any]]:
    return [{"type": "paragraph", "text": "abc", **changes}]


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"urgency": "5"}, "$.urgency"),
    ({"urgency": 5.5}, "$.urgency"),
    ({"urgency": True}, "$.urgency"),
    ({"version": "1"}, "$.version"),
    ({"headline": 5}, "$.headline"),
    ({"headline": None}, "$.headline"),
    ({"headline": " a"}, "$.headline"),
    ({"kicker": ""}, "$.kicker"),
    ({"kicker": None}, "$.kicker"),
    ({"keywords": "a"}, "$.keywords"),
    ({"keywords": ["a", 5]}, "$.keywords[1]"),
    ({"status": "cancelled"}, "$.status"),
    ({"url": "example.org"}, "$.url"),
    ({"id": "5"}, "$.id"),
    ({"language": "en_GB"}, "$.language"),
    ({"published": "2026-01-01"}, "$.published"),
    ({"published": {"value": "2026-01-01", "zone_known": 0}}, "$.published.zone_known"),
    ({"published": {"value": "2026-1-1", "zone_known": False}}, "$.published.value"),
    ({"body": {}}, "$.body"),
    ({"body": ["a"]}, "$.body[0]"),
    ({"body": [{"text": "a"}]}, "$.body[0]"),
    ({"body": [{"type": "song", "text": "a"}]}, "$.body[0].type"),
    ({"body": paragraph(text="")}, "$.body[0].text"),
    ({"body": paragraph(text="a\r")}, "$.body[0].text"),
    ({"body": paragraph(marks=[{"start": True, "end": 2, "type": "strong"}])}, "$.body[0].marks[0].start"),
    ({"body": paragraph(marks=[{"start": 0, "end": 2, "type": "bold"}])}, "$.body[0].marks[0].type"),
    ({"body": paragraph(marks=[{"start": 0, "end": 2, "type": "link"}])}, "$.body[0].marks[0]"),
    ({"body": [{"type": "list", "ordered": 1, "items": [{"text": "a"}]}]}, "$.body[0].ordered"),
    ({"body": [{"type": "list", "ordered": True, "items": []}]}, "$.body[0].items"),
    ({"body": [{"type": "figure", "href": "https://example.org/", "media": "a"}]}, "$.body[0]"),
    ({"origin": {"format": "text", "spans": {"headline": [0, 1, 2]}}}, "$.origin.spans.headline"),
    ({"statements": [{"type": "direct", "content": [{"start": 0, "end": 1, "block": 0}], "confidence": 2}]}, "$.statements[0].confidence"),
    ({"media": {"a": {"media_type": "a/b", "digest": "0"}}}, "$.media.a.digest"),
    ({"media": {"a b.c": {"media_type": 5, "digest": "0"}}}, "$.media['a b.c'].media_type"),
]


@pytest.mark.parametrize(("changes", "place"), WRONG, ids=lambda value: value if isinstance(value, str) else None)
def test_what_the_schema_forbids_is_refused_at_its_place(changes: dict[str, Any], place: str) -> None:
    assert refused(plain(**changes)).place == place
    first, *_ = newsdoc.validate(document(**changes).encode(), "json")
    assert (first.code, first.place.path) == ("json-schema", place)


BEYOND_THE_SCHEMA: list[tuple[dict[str, Any], str]] = [
    ({"published": {"value": "2026-02-30", "zone_known": False}}, "$.published"),
    ({"published": {"value": "2026-01-01", "zone_known": True}}, "$.published"),
    ({"body": paragraph(marks=[{"start": 0, "end": 4, "type": "strong"}])}, "$.body[0]"),
    ({"body": paragraph(marks=[{"start": 2, "end": 1, "type": "strong"}])}, "$.body[0].marks[0]"),
    ({"body": paragraph(marks=[{"start": 1, "end": 2, "type": "strong"}, {"start": 0, "end": 2, "type": "strong"}])}, "$.body[0]"),
    ({"body": [{"type": "table", "rows": [[{"text": "a", "rowspan": 2}]]}]}, "$.body[0]"),
    ({"body": [{"type": "figure", "href": "http://1.2.3.256/"}]}, "$.body[0]"),
    ({"statements": [{"type": "direct", "content": [{"start": 0, "end": 1, "block": 7}]}]}, "$.statements[0].content[0]"),
    ({"outlet_note": {"paragraphs": ["a"], "before": 9}}, "$.outlet_note.before"),
    ({"attributions": [{"kind": "agency", "text": "a", "before": 9}]}, "$.attributions[0].before"),
    ({"body": [{"type": "figure", "media": "none"}]}, "$.body[0].media"),
]


@pytest.mark.parametrize(("changes", "place"), BEYOND_THE_SCHEMA)
def test_what_only_the_model_forbids_is_refused_at_its_place(changes: dict[str, Any], place: str) -> None:
    found = refused(plain(**changes)).place
    assert found is not None
    assert found.startswith(place)
    assert [finding.code for finding in newsdoc.validate(document(**changes).encode(), "json")] == ["article-invalid"]


@pytest.mark.parametrize("structure", [None, [], "a", 5, True, {}, {"newsdoc": "1.0"}, {"newsdoc": "1.1"}])
def test_what_is_no_article_is_refused(structure: object) -> None:
    assert refused(structure).place == "$"


@pytest.mark.parametrize("version", ["2.0", "0.9", "1", "", 1.0, None, "1.0 ", "1.01"])
def test_other_versions_are_refused(version: object) -> None:
    assert refused(plain(newsdoc=version)).place == "$.newsdoc"


def test_unknown_keys_are_errors() -> None:
    assert "mood" in str(refused(plain(mood="glad")))
    assert refused(plain(body=paragraph(colour="red"))).place == "$.body[0]"


# --- later versions --------------------------------------------------------------------------------


def test_fields_of_a_later_version_are_kept_and_reported() -> None:
    body = paragraph(colour="red", marks=[{"start": 0, "end": 1, "type": "strong", "weight": 700}])
    report = Collector()
    article = article_from_plain(plain(newsdoc="1.1", mood={"is": ["glad"]}, body=body), report, file="a.json")
    paths = ["$.mood", "$.body[0].colour", "$.body[0].marks[0].weight"]
    assert {(extra.path, extra.content) for extra in article.extra} == set(zip(paths, ['{"is": ["glad"]}', '"red"', "700"], strict=True))
    assert {extra.format for extra in article.extra} == {"json"}
    assert {(found.code, found.place.path, found.place.file) for found in report} == {("field-unknown", path, "a.json") for path in paths}
    assert article_from_plain(article_to_plain(article), report).extra == article.extra


def test_a_later_version_s_own_extra_stays() -> None:
    extra = [{"format": "ninjs", "path": "$.a", "content": "1"}]
    article = article_from_plain(plain(newsdoc="1.12", extra=extra, mood="glad"), Collector())
    assert article.extra == (Extra("ninjs", "$.a", "1"), Extra("json", "$.mood", '"glad"'))


def test_what_is_given_is_not_changed() -> None:
    given = plain(newsdoc="1.1", mood="glad")
    before = json.dumps(given)
    article_from_plain(given, Collector())
    assert json.dumps(given) == before


def test_a_later_version_s_keys_and_values_may_hold_any_character() -> None:
    report = Collector()
    article = article_from_plain(plain(newsdoc="1.1", **{"a\nb": 1, "c d": "\ufffe", "e\x7f": "f\x01"}), report)
    kept = {(extra.path, json.loads(extra.content)) for extra in article.extra}
    assert kept == {(r"$['a\nb']", 1), ("$['c d']", "\ufffe"), (r"$['e\u007f']", "f\x01")}
    assert {found.place.path for found in report} == {extra.path for extra in article.extra}
    assert newsdoc.loads(newsdoc.dumps(article, "json")) == article


def test_a_number_beyond_measure_in_a_later_version_is_refused() -> None:
    text = document(newsdoc="1.1", mood=[{"a": 1}]).replace('"a": 1', '"a": 1e400')
    with pytest.raises(InvalidDocumentError, match="1e400 is beyond measure"):
        newsdoc.loads(text.encode(), "json")
    with pytest.raises(InvalidArticleError, match="beyond measure") as caught:
        article_from_plain(json.loads(text), Collector())
    assert caught.value.place == "$.mood[0].a"


def test_later_values_of_known_fields_are_still_errors() -> None:
    assert refused(plain(newsdoc="1.1", urgency="5")).place == "$.urgency"


def test_a_later_edition_keeps_what_its_articles_have() -> None:
    structure = edition_to_plain(edition())
    structure["newsdoc"] = "1.1"
    structure["mood"] = "glad"
    structure["sections"][1]["mood"] = "mixed"
    structure["sections"][1]["articles"][0]["mood"] = "sad"
    structure["sections"][1]["articles"][1]["newsdoc"] = "1.1"
    report = Collector()
    back = edition_from_plain(structure, report)
    assert {(found.code, found.place.path) for found in report} == {
        ("field-left-out", "$.mood"),
        ("field-left-out", "$.sections[1].mood"),
        ("field-unknown", "$.sections[1].articles[0].mood"),
    }
    assert back.articles[2] == attrs.evolve(persian(), extra=[Extra("json", "$.mood", '"sad"')])
    assert back.articles[0] == everything()


@pytest.mark.parametrize(
    ("sections", "place"),
    [(5, "$.sections"), ([5], "$.sections[0]"), ([{"articles": 5}], "$.sections[0].articles"), ([{"articles": [5]}], "$.sections[0].articles[0]")],
)
@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_an_edition_of_any_version_is_refused_where_it_is_wrong(version: str, sections: object, place: str) -> None:
    text = json.dumps({"newsdoc": version, "sections": sections}).encode()
    (finding,) = newsdoc.validate(text, "json")
    assert (finding.code, finding.place.path) == ("json-schema", place)


def test_a_later_article_in_an_edition_of_this_version_is_refused_or_kept() -> None:
    structure = edition_to_plain(edition())
    structure["sections"][0]["articles"][0]["newsdoc"] = "1.1"
    with pytest.raises(InvalidArticleError) as caught:
        edition_from_plain(structure, Collector())
    assert caught.value.place == "$.sections[0].articles[0].newsdoc"


# --- as bytes --------------------------------------------------------------------------------------


def test_an_edition_comes_back() -> None:
    assert edition_from_plain(edition_to_plain(edition()), Collector()) == edition()
    data = newsdoc.dumps(edition(), "json")
    assert list(newsdoc.iter_read(data, "json")) == crafted()
    with pytest.raises(InvalidDocumentError, match="several articles"):
        newsdoc.loads(data, "json")


@pytest.mark.parametrize("article", crafted(), ids=lambda article: article.headline)
def test_json_ends_in_one_line_feed_and_comes_back(article: newsdoc.Article) -> None:
    from newsdoc.formats.json import JsonWriteOptions

    data = newsdoc.dumps(article, "json")
    compact = newsdoc.dumps(article, "json", options=JsonWriteOptions(compact=True))
    assert data.endswith(b"}\n")
    assert compact.count(b"\n") == 1
    assert compact.endswith(b"}\n")
    assert json.loads(data) == json.loads(compact) == article_to_plain(article)
    assert newsdoc.loads(data, "json") == newsdoc.loads(compact, "json") == article
    assert b"\\u" not in data


def test_a_byte_order_mark_is_allowed() -> None:
    assert newsdoc.loads(b"\xef\xbb\xbf" + newsdoc.dumps(minimal(), "json")) == minimal()


def document(**changes: Any) -> str:
    return json.dumps(plain(**changes))


@pytest.mark.parametrize("half", ["\\ud83d", "\\ude00", "a\\udfffb"])
def test_half_a_surrogate_pair_is_refused_at_its_place(half: str) -> None:
    text = document(kicker="HALF").replace("HALF", half)
    with pytest.raises(InvalidArticleError) as caught:
        newsdoc.loads(text.encode(), "json")
    assert caught.value.place == "$.kicker"


def test_half_a_surrogate_pair_in_a_key_or_a_later_document_is_refused() -> None:
    for text in (document(HALF="a"), document(newsdoc="1.1", HALF="a"), document(newsdoc="1.1", mood="HALF"), document(newsdoc="1.1", kicker="HALF")):
        with pytest.raises(InvalidArticleError):
            newsdoc.loads(text.replace("HALF", "\\ud83d").encode(), "json")


def test_a_whole_surrogate_pair_is_a_character() -> None:
    text = document(kicker="PAIR").replace("PAIR", "\\ud83d\\ude00")
    assert newsdoc.loads(text.encode(), "json").kicker == "😀"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_what_is_no_json_number_is_refused(number: str, version: str) -> None:
    text = document(newsdoc=version, urgency=1).replace('"urgency": 1', f'"urgency": {number}')
    with pytest.raises(InvalidDocumentError, match=f"{number} is no JSON number"):
        newsdoc.loads(text.encode(), "json")


@pytest.mark.parametrize("number", ["1e400", "1" * 5000, "5.0"])
def test_numbers_beyond_measure_are_refused(number: str) -> None:
    text = document(urgency=1).replace('"urgency": 1', f'"urgency": {number}')
    with pytest.raises(NewsdocError):
        newsdoc.loads(text.encode(), "json")


def test_a_key_stands_once() -> None:
    text = document().replace('"headline"', '"headline": "a", "headline"')
    with pytest.raises(InvalidDocumentError, match="'headline' twice"):
        newsdoc.loads(text.encode(), "json")


@pytest.mark.parametrize("version", ["1.0", "1.1"])
@pytest.mark.parametrize(("start", "end"), [("[", "]"), ('{"a":', "}")])
@pytest.mark.parametrize("depth", [300, 900, 980, 100_000])
def test_deep_nesting_is_refused_and_breaks_nothing(version: str, start: str, end: str, depth: int) -> None:
    deep = start * depth + "1" + end * depth
    text = document(newsdoc=version, extra="DEEP").replace('"DEEP"', deep)
    with pytest.raises(NewsdocError):
        newsdoc.loads(text.encode(), "json")


def test_very_deep_nesting_goes_beyond_a_limit() -> None:
    with pytest.raises(LimitExceededError, match="json_depth is 200"):
        newsdoc.loads(b"[" * 100_000, "json")


@pytest.mark.parametrize(
    "data", [b"", b" ", b"{", b"[]", b"null", b"5", b"{} {}", b"{'a': 1}", b'{"a": 1,}', b"\xff\xfe{}", b'{"a": "\xff"}', b"\x00"]
)
def test_what_is_no_json_or_no_article_is_refused(data: bytes) -> None:
    with pytest.raises((InvalidDocumentError, InvalidArticleError)):
        newsdoc.loads(data, "json")
    codes = [finding.code for finding in newsdoc.validate(data, "json")]
    assert codes in (["json-syntax"], ["json-schema"])


def test_a_syntax_error_names_line_and_column() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        newsdoc.loads(b'{\n  "a": ,\n}', "json")
    assert caught.value.place == "2:8"
    (finding,) = newsdoc.validate(b'{\n  "a": ,\n}', "json")
    assert (finding.place.line, finding.place.column) == (2, 8)
