"""Rules on what the words of an article say: what they find, and what they leave alone."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc import Article, Collector, Diagnostic
from newsdoc.diagnostics import Severity
from newsdoc.model import Block, Item, List, Paragraph, Quote
from newsdoc.validation.rules.headline_again import headline_again
from newsdoc.validation.rules.paragraph_again import paragraph_again
from newsdoc.validation.rules.placeholder import placeholder

LONG = "The ferry to Ness runs again after two months in the dock, and it runs four times a day, the harbour said."


def article(*body: Block, headline: str = "Ferry", language: str | None = "en") -> Article:
    return Article(id="urn:example:a", language=language, headline=headline, body=list(body))


def paths(found: list[Diagnostic]) -> list[str | None]:
    return [finding.place.path for finding in found]


def test_a_paragraph_is_repeated_in_a_quote_a_list_and_with_other_blanks() -> None:
    body: list[Block] = [Paragraph(LONG), Quote(LONG), List([Item("Short"), Item(LONG.replace(" to ", "\u00a0to "))], ordered=False)]
    assert paths(list(paragraph_again(article(*body), None))) == ["$.body[1]", "$.body[2].items[1]"]


@pytest.mark.parametrize("headline", ["Ferries for all", "Ferries for all.", "FERRIES  FOR ALL", "Ferries for all!"])
def test_a_headline_is_repeated_with_another_end(headline: str) -> None:
    assert paths(list(headline_again(article(Paragraph("Ferries for all."), headline=headline), None))) == ["$.body[0]"]


@pytest.mark.parametrize(
    "text",
    ["It took TK hours.", "It is [tk] long", "tktk", "TKTK", "Mayor [XXX] said", "It opens on XXX at noon", "TK", "(TK)", "He is TK.", "[TK name]"],
)
def test_a_placeholder_is_found(text: str) -> None:
    assert len(list(placeholder(article(Paragraph(text)), None))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "At TK Maxx, prices fell",
        "the TK said",
        "T.K. Lund",
        "TK-421",
        "Super Bowl XXX was long",
        "the XXX Olympiad",
        "Flight TK 4",
        "xXx",
        "MTK",
        "a TKO",
    ],
)
def test_a_name_is_no_placeholder(text: str) -> None:
    assert list(placeholder(article(Paragraph(text)), None)) == []


def test_letters_that_stand_alone_are_told_of_in_english_only() -> None:
    assert list(placeholder(article(Paragraph("bei der TK versichert"), language="de"), None)) == []


def test_a_raw_text_without_a_zone_is_no_warning() -> None:
    text = (
        "Ferry to Ness runs again\n\nBy Una Tait\n\nPublished: May 14, 2026 8:30 a.m.\n\n"
        "NESS – The ferry to Ness runs again, the harbour said on Monday.\n\n"
        "It had been in the dock since March, the harbour master said.\n"
    )
    assert newsdoc.parse(text, report=Collector()).published
    (found,) = [finding for finding in newsdoc.validate(text.encode(), "text") if finding.code == "time-zone-unknown"]
    assert found.severity is Severity.INFO
    assert "-M published=" in found.message
