"""What is said to differ between two articles."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.articles import crafted, everything, minimal
from support.strategies import articles, blocks

import newsdoc
from newsdoc.comparing.reporters import difference_to_plain, heading, pieces
from newsdoc.model import (
    Article,
    Attribution,
    Author,
    Block,
    Break,
    Cell,
    Concept,
    Figure,
    Heading,
    Item,
    List,
    Mark,
    Note,
    Origin,
    Paragraph,
    Quote,
    Span,
    Statement,
    Table,
)
from newsdoc.schemas import json_validator


def article(*body: Block, **fields: Any) -> Article:
    return Article(**{"id": "urn:test:a", "headline": "Fog", **fields}, body=body)


def shown(old: Article, new: Article) -> list[str]:
    """The differences as people see them."""
    brackets = {"equal": ("", ""), "delete": ("[-", "-]"), "insert": ("{+", "+}")}
    return [heading(difference) + "".join(text.join(brackets[op]) for op, text in pieces(difference)) for difference in newsdoc.diff(old, new)]


ONE = Paragraph("The ferry left at noon with ninety people aboard.")
TWO = Paragraph("Fog came in from the sea an hour later.")
THREE = Paragraph("Nobody was hurt, the harbour office said on Monday.")
FOUR = Paragraph("An inquiry starts next week in the old town hall.")


# --- fields ---------------------------------------------------------------------------------------


def test_equal_articles_have_no_differences() -> None:
    for given_article in crafted():
        assert newsdoc.diff(given_article, given_article) == ()


def test_fields_come_in_the_model_s_order_with_their_words() -> None:
    old = article(headline="Fog closes port", byline="By Ada Moe", urgency=3)
    new = article(headline="Fog opens port", language="en", urgency=4, url="https://example.org/")
    assert shown(old, new) == [
        "$.language: {+en+}",
        "$.headline: Fog [-closes-]{+opens+} port",
        "$.byline: [-By Ada Moe-]",
        "$.url: {+https://example.org/+}",
        "$.urgency: [-3-]{+4+}",
    ]


def test_an_empty_headline_is_an_absent_one() -> None:
    (difference,) = newsdoc.diff(article(headline=""), article(headline="Fog"))
    assert difference == newsdoc.Difference(path="$.headline", kind="added", after="Fog")


def test_a_changed_text_has_plain_values_and_words() -> None:
    (difference,) = newsdoc.diff(article(headline="Fog closes port"), article(headline="Fog opens port"))
    assert (difference.kind, difference.before, difference.after) == ("changed", "Fog closes port", "Fog opens port")
    assert difference.words == (("equal", "Fog "), ("delete", "closes"), ("insert", "opens"), ("equal", " port"))


def test_named_things_are_followed() -> None:
    old = article(
        authors=[Author("Ada Moe", role="author"), Author("Per Moar")],
        subjects=[Concept("Ports", code="medtop:1"), Concept("Weather", code="medtop:2")],
        keywords=["fog", "port"],
    )
    new = article(
        authors=[Author("Una Tait"), Author("Ada Moe", role="editor"), Author("Per Moar")],
        subjects=[Concept("Harbours", code="medtop:1")],
        keywords=["port", "fog", "sea"],
    )
    assert shown(old, new) == [
        "$.authors[0]: {+Una Tait+}",
        "$.authors[1].role: [-author-]{+editor+}",
        "$.subjects[0].name: [-Ports-]{+Harbours+}",
        "$.subjects[1]: [-Weather, medtop:2-]",
        "$.keywords[1] moved from $.keywords[0]: fog",
        "$.keywords[2]: {+sea+}",
    ]


# --- blocks ---------------------------------------------------------------------------------------


def test_a_paragraph_more_at_the_top_changes_no_other() -> None:
    assert shown(article(ONE, TWO, THREE), article(FOUR, ONE, TWO, THREE)) == [f"$.body[0]: {{+paragraph: {FOUR.text}+}}"]


def test_a_block_is_followed_through_moves_and_changes() -> None:
    changed = Paragraph("The ferry left at dawn with ninety people aboard.")
    assert shown(article(ONE, TWO, THREE, FOUR), article(TWO, THREE, changed)) == [
        f"$.body[2] moved from $.body[0]: paragraph: {changed.text}",
        "$.body[2].text: The ferry left at [-noon-]{+dawn+} with ninety people aboard.",
        f"$.body[3]: [-paragraph: {FOUR.text}-]",
    ]
    moved = newsdoc.diff(article(ONE, TWO, THREE, FOUR), article(TWO, THREE, changed))[0]
    assert (moved.kind, moved.path, moved.old_path) == ("moved", "$.body[2]", "$.body[0]")


def test_a_rewritten_block_between_two_that_stay_is_changed() -> None:
    old, new = article(ONE, Heading("Aims"), THREE), article(ONE, Heading("Goals"), THREE)
    assert shown(old, new) == ["$.body[1].text: [-Aims-]{+Goals+}"]


def test_a_block_that_becomes_another_type_is_told_of_as_that() -> None:
    assert shown(article(ONE, Heading("Aims", level=2)), article(ONE, Paragraph("Aims"))) == [
        "$.body[1].type: [-heading-]{+paragraph+}",
        "$.body[1].level: [-2-]",
    ]
    assert shown(article(ONE, Quote("Mind the step.")), article(ONE, Break())) == ["$.body[1]: {+break+}", "$.body[1]: [-quote: Mind the step.-]"]


def test_breaks_stay_where_they_are() -> None:
    assert shown(article(ONE, Break(), TWO, Break(), THREE), article(Break(), ONE, Break(), TWO, Break(), THREE)) == ["$.body[0]: {+break+}"]


def test_items_and_cells_are_named_by_their_numbers() -> None:
    old = article(
        List([Item("Skull"), Item("Jaw", level=1)], ordered=False),
        Table([[Cell("Part", header=True), Cell("Tonnes", header=True)], [Cell("Skull"), Cell("3")]], caption="Weights"),
    )
    new = article(
        List([Item("Neck"), Item("Skull"), Item("Jaws", level=1)], ordered=False),
        Table([[Cell("Part", header=True), Cell("Tonnes", header=True)], [Cell("Neck"), Cell("1")], [Cell("Skull"), Cell("4")]], caption="Weight"),
    )
    assert shown(old, new) == [
        "$.body[0].items[0]: {+Neck+}",
        "$.body[0].items[2].text: [-Jaw-]{+Jaws+}",
        "$.body[1].rows[1]: {+Neck; 1+}",
        "$.body[1].rows[2][1].text: [-3-]{+4+}",
        "$.body[1].caption: [-Weights-]{+Weight+}",
    ]


def test_a_figure_is_known_by_its_picture() -> None:
    old = article(Figure(href="https://example.org/a.jpg", alt="A dot"), ONE)
    new = article(ONE, Figure(href="https://example.org/a.jpg", alt="A circle"))
    assert [difference.kind for difference in newsdoc.diff(old, new)] == ["moved", "changed"]


# --- marks ----------------------------------------------------------------------------------------


def marked(text: str, *marks: Mark) -> Article:
    return article(Paragraph(text, marks))


def test_a_mark_that_follows_its_words_is_no_difference() -> None:
    old = marked("The ferry left at noon.", Mark(18, 22, "strong"))
    assert shown(old, marked("The old ferry left at noon.", Mark(22, 26, "strong"))) == ["$.body[0].text: The {+old +}ferry left at noon."]
    assert shown(old, marked("The ferry left at dawn.", Mark(18, 22, "strong"))) == ["$.body[0].text: The ferry left at [-noon-]{+dawn+}."]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([Mark(4, 9, "strong")], [], "$.body[0].marks[0]: [-strong: ferry-]"),
        ([], [Mark(4, 9, "link", href="https://example.org/")], "$.body[0].marks[0]: {+link: https://example.org/, ferry+}"),
        ([Mark(4, 9, "strong")], [Mark(4, 14, "strong")], "$.body[0].marks[0]: [-strong: ferry-]{+strong: ferry left+}"),
        ([Mark(4, 9, "strong")], [Mark(0, 9, "strong")], "$.body[0].marks[0]: [-strong: ferry-]{+strong: The ferry+}"),
        (
            [Mark(4, 9, "link", href="https://example.org/a")],
            [Mark(4, 9, "link", href="https://example.org/b")],
            "$.body[0].marks[0]: [-link: https://example.org/a, ferry-]{+link: https://example.org/b, ferry+}",
        ),
    ],
)
def test_a_mark_is_shown_by_the_words_it_stands_on(before: list[Mark], after: list[Mark], expected: str) -> None:
    text = "The ferry left at noon."
    assert shown(marked(text, *before), marked(text, *after)) == [expected]


def test_a_mark_s_plain_value_has_its_words() -> None:
    (difference,) = newsdoc.diff(marked("The ferry left.", Mark(4, 9, "strong")), marked("The ferry left.", Mark(4, 14, "strong")))
    assert difference.before == {"start": 4, "end": 9, "type": "strong", "text": "ferry"}
    assert difference.words == (("equal", "ferry"), ("insert", " left"))


# --- statements, and what stands before a block ---------------------------------------------------

SAID = Paragraph("“It was foggy,” Ada Moe said.")


def said(number: int, **fields: Any) -> Statement:
    spans = {"source": Span(16, 23, number), "cue": Span(24, 28, number), "content": [Span(0, 15, number)]}
    return Statement("direct", **{**spans, **fields})


def test_a_statement_that_follows_its_words_is_no_difference() -> None:
    assert shown(article(SAID, statements=[said(0)]), article(ONE, SAID, statements=[said(1)])) == [f"$.body[0]: {{+paragraph: {ONE.text}+}}"]


def test_a_statement_is_shown_by_the_words_it_stands_on() -> None:
    old = article(SAID, statements=[said(0, speaker="Ada Moe")])
    assert shown(old, article(SAID)) == ["$.statements[0]: [-direct: Ada Moe, said, “It was foggy,”, Ada Moe-]"]
    assert shown(old, article(SAID, statements=[said(0, source=Span(16, 19, 0), speaker="Ada Moe")])) == [
        "$.statements[0].source: [-Ada Moe-]{+Ada+}",
    ]
    assert shown(old, article(SAID, statements=[said(0, cue=None, continues=True)])) == [
        "$.statements[0].cue: [-said-]",
        "$.statements[0].speaker: [-Ada Moe-]",
        "$.statements[0].continues: {+true+}",
    ]


def test_a_statement_whose_numbers_stay_while_its_words_go_is_told_of() -> None:
    found = shown(article(ONE, statements=[said(0)]), article(FOUR, ONE, statements=[said(0)]))
    assert found[1:] == [
        "$.statements[0].source: [-t noon -]{+s next +}",
        "$.statements[0].cue: [-ith -]{+eek +}",
        "$.statements[0].content[0]: [-The ferry left -]{+An inquiry star+}",
    ]


def test_what_stands_before_a_block_goes_with_it() -> None:
    credit, note = Attribution("photo", "Photo: Per Moar", before=1), Note("Corrected.", before=1)
    old = article(ONE, TWO, attributions=[credit], editor_notes=[note])
    new = article(FOUR, ONE, TWO, attributions=[attrs.evolve(credit, before=2)], editor_notes=[attrs.evolve(note, before=2)])
    assert len(shown(old, new)) == 1
    assert shown(old, attrs.evolve(old, attributions=[attrs.evolve(credit, before=0)])) == ["$.attributions[0].before: [-1-]{+0+}"]


# --- any article ----------------------------------------------------------------------------------


def check(old: Article, new: Article) -> None:
    found = newsdoc.diff(old, new)
    assert bool(found) == (old != new)
    json_validator("difference").validate([difference_to_plain(difference) for difference in found])
    for difference in found:
        assert "\n" not in heading(difference) + "".join(text for _, text in pieces(difference))
        if difference.words:
            before, after = (value if isinstance(value, str) else value["text"] for value in (difference.before, difference.after))
            assert "".join(text for op, text in difference.words if op != "insert") == before
            assert "".join(text for op, text in difference.words if op != "delete") == after


@given(articles())
def test_any_article_is_equal_to_itself(given_article: Article) -> None:
    assert newsdoc.diff(given_article, given_article) == ()


@given(articles(), articles())
def test_any_two_articles_differ_where_they_are_not_equal(old: Article, new: Article) -> None:
    check(old, new)
    check(new, old)


FIELDS = sorted(set(attrs.fields_dict(Article)) - {"body", "media", "statements", "attributions", "outlet_note", "author_notes", "editor_notes"})


@given(articles(), articles(), st.sets(st.sampled_from(FIELDS)))
def test_any_fields_may_change(old: Article, other: Article, names: set[str]) -> None:
    new = attrs.evolve(old, **{name: getattr(other, name) for name in names})
    check(old, new)
    assert {difference.path[2:].split(".")[0].split("[")[0] for difference in newsdoc.diff(old, new)} <= names


@given(st.lists(blocks(), max_size=8), st.data())
def test_any_blocks_may_come_go_and_move(body: list[Block], data: st.DataObject) -> None:
    media = everything().media["dot"]
    names = {block.media: media for block in body if isinstance(block, Figure) and block.media}
    changed = [block for block in data.draw(st.permutations(body)) if data.draw(st.booleans())]
    check(article(*body, media=names), article(*changed, media=names))
    kinds = {difference.kind for difference in newsdoc.diff(article(*body, media=names), article(*body[1:], media=names))}
    assert kinds <= {"removed"} or len(set(body)) < len(body)


def words(number: int) -> Iterable[str]:
    chance = random.Random(number)
    return (chance.choice(("fog", "port", "ship", "sea", "bay", f"w{chance.randrange(5000)}")) for _ in range(60))


def test_long_articles_are_compared_block_by_block() -> None:
    body = [Paragraph(" ".join(words(number))) for number in range(800)]
    edited = [Paragraph(block.text.replace("fog", "mist")) for block in body]
    found = newsdoc.diff(article(*body), article(*edited[400:], ONE, *edited[:400]))
    assert len([difference for difference in found if difference.kind == "moved"]) == 400
    assert len([difference for difference in found if difference.kind == "added"]) == 1


def test_alike_rows_are_compared() -> None:
    rows = [[Cell("a"), Cell(str(number % 7))] for number in range(3000)]
    check(article(Table(rows)), article(Table([*rows[1500:], *rows[:1400]])))


@pytest.mark.parametrize("name", ["start", "end", "text", "marks", "type", "before", "content", "newsdoc", "headline", "a 'b'"])
def test_a_map_may_have_members_of_any_name(name: str) -> None:
    dot = everything().media["dot"]
    old = article(media={name: dot}, origin=Origin("text", spans={name: (0, 4)}))
    new = article(
        media={name: attrs.evolve(dot, media_type="image/gif")}, origin=Origin("text", spans={name: (0, 5), "start": (0, 1), "text": (1, 2)})
    )
    check(old, new)
    check(new, old)
    check(old, article())
    check(article(), old)


def test_the_least_article_and_the_fullest_differ() -> None:
    check(minimal(), everything())
    check(everything(), minimal())


# --- editions -------------------------------------------------------------------------------------


def test_articles_of_editions_are_paired_by_id_then_by_position() -> None:
    one, two = article(ONE, id="urn:test:1"), article(TWO, id="urn:test:2")
    old = newsdoc.Edition([newsdoc.Section([one, two])], title="Morning")
    new = newsdoc.Edition([newsdoc.Section([article(THREE, id="urn:test:3"), attrs.evolve(one, headline="Mist")])], title="Evening")
    found = newsdoc.diff(old, new)
    assert [(difference.article, difference.path) for difference in found] == [
        (None, "$.title"),
        (None, "$.sections"),
        ("urn:test:3", "$.id"),
        ("urn:test:3", "$.body[0].text"),
        ("urn:test:1", "$.headline"),
    ]
    json_validator("difference").validate([difference_to_plain(difference) for difference in found])


def test_an_article_that_came_or_went_is_named() -> None:
    one, two = article(ONE, id="urn:test:1"), article(TWO, id="urn:test:2")
    single, both = newsdoc.Edition.of(one), newsdoc.Edition.of(one, two)
    assert [(difference.article, difference.path, difference.kind) for difference in newsdoc.diff(single, both)] == [("urn:test:2", "$", "added")]
    assert [(difference.article, difference.path, difference.kind) for difference in newsdoc.diff(both, one)] == [("urn:test:2", "$", "removed")]


def test_what_is_no_article_is_refused() -> None:
    with pytest.raises(newsdoc.InvalidArticleError, match="not str"):
        newsdoc.diff("story.txt", minimal())  # type: ignore[arg-type]
