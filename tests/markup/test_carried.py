"""The carried copy holds what cannot be seen, and none of the printed text."""

from __future__ import annotations

import attrs
from support.articles import everything

from newsdoc.markup.carried import carried_copy, carried_json, visible_digest
from newsdoc.model import Article, Paragraph, Quote


def test_no_printed_text_is_carried() -> None:
    carried = carried_json(everything()).decode()
    for text in (
        "Whale goes home",
        "forty tonnes",
        "Una Tait in Lerwick",
        "cooperative.",
        "writes on museums",
        "whale is female",
        "Skull",
        "The skull.",
    ):
        assert text not in carried


def test_what_is_not_printed_is_carried() -> None:
    carried = carried_copy(everything())
    assert carried["slugline"] == "WHALE-LERWICK"
    assert carried["body"][2] == {"digest": visible_digest("‘Never dry’"), "type": "heading", "level": 1} or carried["body"][2]["type"] == "heading"
    assert carried["attributions"][0] == {"digest": visible_digest("Photo: Per Moar"), "kind": "photo", "names": ["Per Moar"], "before": 1}
    assert carried["outlet_note"]["name"] == "Isles Press"
    assert len(carried["statements"]) == 4


def test_a_paragraph_with_nothing_but_its_text_is_carried_as_its_digest_alone() -> None:
    plain = Article(id="urn:test:1", headline="Rain", body=[Paragraph("Rain."), Paragraph("Rain.", language="en"), Quote("Rain.")])
    digest = visible_digest("Rain.")
    assert carried_copy(plain)["body"] == [
        digest,
        {"digest": digest, "type": "paragraph", "language": "en"},
        {"digest": digest, "type": "quote"},
    ]


def test_any_change_of_a_text_changes_its_digest() -> None:
    assert len({visible_digest(text) for text in ("a b", "a  b", "a\u00a0b", "a\nb", " a b", "a b c", "")}) == 7


def test_every_field_is_carried_or_printed() -> None:
    printed = {"kicker", "headline", "deck", "byline"}
    assert {field.name for field in attrs.fields(type(everything()))} <= printed | set(carried_copy(everything()))
