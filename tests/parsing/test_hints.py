"""What the caller says of a text: hints, keep, presets."""

from __future__ import annotations

from typing import Any

import pytest

import newsdoc
from newsdoc import Article, Collector, Hints, InvalidArticleError
from newsdoc.formats.text import TextReadOptions
from newsdoc.model import Author, Timestamp

STORY = "The ferry ran aground on Monday with two hundred people on board, and nobody was hurt."
PAGE = f"News and weather of the bay\n\nFerry runs aground in fog\n\nBy Ada Moe\n\n{STORY}\n"


def parse(text: str, **hints: Any) -> Article:
    return newsdoc.parse(text, hints=Hints(**hints), report=Collector())


def given(article: Article) -> tuple[str, ...]:
    assert article.origin
    return article.origin.given


def visible(article: Article) -> list[str | None]:
    return [article.kicker, article.headline, article.deck, article.byline, *(block.visible_text for block in article.body)]


def test_without_hints_nothing_is_given() -> None:
    article = newsdoc.parse(PAGE, report=Collector())
    assert given(article) == ()
    assert article.headline == "News and weather of the bay"


@pytest.mark.parametrize("title", ["Ferry runs aground in fog", "FERRY RUNS AGROUND IN FOG.", "Ferry runs aground in fog - The Valley Echo"])
def test_a_line_like_the_title_is_the_headline(title: str) -> None:
    article = parse(PAGE, title=title)
    assert article.headline == "Ferry runs aground in fog"
    assert given(article) == ()
    assert "given-title" in newsdoc.explain(PAGE, hints=Hints(title=title))[1].rules


def test_a_title_that_is_the_start_of_a_line_is_found() -> None:
    line = "Ferry runs aground in fog – nobody is hurt"
    assert parse(PAGE.replace("Ferry runs aground in fog", line), title="Ferry runs aground in fog").headline == line


def test_of_lines_like_the_title_the_one_that_is_the_same_is_the_headline() -> None:
    text = f"News\n\nFerry runs aground in fog | The Valley Echo\n\nFerry runs aground in fog\n\nBy Ada Moe\n\n{STORY}\n"
    article = parse(text, title="Ferry runs aground in fog")
    assert (article.headline, article.deck, given(article)) == ("Ferry runs aground in fog", None, ())


def test_a_title_that_only_starts_with_a_section_s_name_is_not_that_line() -> None:
    article = parse(f"World\n\nFerry runs aground in fog\n\n{STORY}", title="World: Ferry runs aground in fog")
    assert (article.headline, given(article)) == ("World: Ferry runs aground in fog", ("headline",))


def test_a_title_that_no_line_is_like_is_the_headline_and_the_text_is_kept() -> None:
    article = parse(PAGE, title="Boat stuck | The Valley Echo", site="The Valley Echo")
    assert article.headline == "Boat stuck"
    assert given(article) == ("headline",)
    assert article.origin
    assert "headline" not in article.origin.spans
    assert [text for text in visible(article) if text and text != "Boat stuck"] == [
        "By Ada Moe", "News and weather of the bay", "Ferry runs aground in fog", STORY,
    ]  # fmt: skip


@pytest.mark.parametrize("separator", [" | ", " - ", " • ", ": "])
def test_the_site_s_name_is_split_off_behind_the_headline(separator: str) -> None:
    found = Collector()
    text = f"Fog lifts{separator}The valley echo\n\n{STORY}"
    article = newsdoc.parse(text, hints=Hints(site="The Valley Echo"), report=found)
    assert article.headline == "Fog lifts"
    assert [text[finding.place.start : finding.place.end] for finding in found] == [f"{separator}The valley echo".strip()]


def test_a_line_that_is_the_site_s_name_is_left_out() -> None:
    text = f"Harbour Quarterly\n\nFerry runs aground in fog\n\n{STORY}\n\nHarbour quarterly\n\n{STORY}"
    article = parse(text, site="Harbour Quarterly")
    assert visible(article) == [None, "Ferry runs aground in fog", None, None, STORY, STORY]


def test_the_authors_given_win_and_the_byline_stays() -> None:
    article = parse(PAGE, authors=["Ada Q. Moe", "Bo Lund"])
    assert (article.byline, article.authors, given(article)) == ("By Ada Moe", (Author("Ada Q. Moe"), Author("Bo Lund")), ("authors",))


def test_a_line_with_the_name_of_an_author_given_is_the_byline() -> None:
    text = f"Ferry runs aground in fog\n\nmadonna, chief of the desk\n\n{STORY}"
    assert parse(text).byline is None
    assert parse(text, authors=["Madonna"]).byline == "madonna, chief of the desk"


def test_facts_given_are_put_into_the_article() -> None:
    article = parse(PAGE, url="https://example.org/a", published="2024-05-01T10:00:00+02:00", language="en-GB")
    assert article.url == "https://example.org/a"
    assert article.published == Timestamp("2024-05-01T10:00:00+02:00", zone_known=True)
    assert article.language == "en-GB"
    assert given(article) == ("language", "url", "published")
    assert parse(PAGE, published="2024-05-01").published == Timestamp("2024-05-01", zone_known=False)


@pytest.mark.parametrize(
    "hints", [{"url": "example"}, {"published": "yesterday"}, {"language": "x y"}, {"authors": "Ada"}, {"title": "a\nb"}, {"site": 5}]
)
def test_hints_that_cannot_be_are_refused(hints: dict[str, Any]) -> None:
    with pytest.raises(InvalidArticleError):
        Hints(**hints)


def test_hints_may_stand_in_the_options() -> None:
    options = TextReadOptions(hints=Hints(language="no"))
    assert newsdoc.parse(PAGE, options=options, report=Collector()).language == "no"
    assert newsdoc.parse(PAGE, options=options, hints=Hints(), report=Collector()).language == "en"


def test_with_keep_every_line_is_body() -> None:
    found = Collector()
    text = f"> Fog lifts | The Echo\n> By Ada Moe\n> {STORY}\n> Share\n> ---\n"
    article = newsdoc.parse(text, options=TextReadOptions(keep=True), report=found)
    assert [block.visible_text for block in article.body] == text.splitlines()
    assert (article.headline, article.byline, article.authors) == ("", None, ())
    assert [finding.code for finding in found] == ["headline-missing"]


def test_with_keep_the_title_given_is_the_headline() -> None:
    options = TextReadOptions(keep=True)
    article = newsdoc.parse(f"Menu\n{PAGE}Share\n", options=options, hints=Hints(title="Ferry runs aground in fog"), report=Collector())
    assert visible(article) == [None, "Ferry runs aground in fog", None, None, "Menu", "News and weather of the bay", "By Ada Moe", STORY, "Share"]
    other = newsdoc.parse(PAGE, options=options, hints=Hints(title="Boat stuck"), report=Collector())
    assert other.headline == "Boat stuck"
    assert len(other.body) == 4


@pytest.mark.parametrize("preset", ["clean", "scrape", "mail", "wire"])
def test_the_preset_is_recorded_and_shown(preset: Any) -> None:
    options = TextReadOptions(preset=preset)
    article = newsdoc.parse(PAGE, options=options, report=Collector())
    assert article.origin
    assert article.origin.preset == newsdoc.explain(PAGE, options=options).preset == preset


def test_a_preset_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="must be one of clean, scrape, mail, wire"):
        TextReadOptions(preset="page")  # type: ignore[arg-type]


def test_names_of_rules_are_no_single_string() -> None:
    with pytest.raises(TypeError, match="without must be a tuple"):
        TextReadOptions(without="stray")  # type: ignore[arg-type]


def test_an_explanation_has_all_votes_also_those_that_lost() -> None:
    first, second = newsdoc.explain("A short headline\n\nLeave a Reply")
    assert ("prose", "paragraph", 0.2) in first.votes
    assert ("headline", "headline", 0.995) in first.votes
    assert (second.label, second.rules) == ("left out", ("comments",))
    assert [vote.rule for vote in second.votes if vote.label == "left out"] == ["comments"]
