"""The article: what each field takes and refuses, and that nothing changes it."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest
from support.articles import PNG, crafted, edition, minimal

from newsdoc.errors import InvalidArticleError, NewsdocError
from newsdoc.model import (
    Article,
    Attribution,
    Author,
    Concept,
    Dateline,
    Edition,
    Extra,
    Figure,
    FrozenMap,
    Genre,
    Link,
    Media,
    Note,
    Origin,
    OutletNote,
    Paragraph,
    Provider,
    Rights,
    Section,
    Span,
    Statement,
    Timestamp,
)

LINE_FIELDS = ["kicker", "deck", "slugline", "description", "byline"]
LIST_FIELDS = [
    "authors",
    "signals",
    "located",
    "subjects",
    "keywords",
    "attributions",
    "author_notes",
    "editor_notes",
    "statements",
    "links",
    "extra",
]
NO_LINES: list[Any] = ["", " a", "a ", "a\nb", "a\r", "a\x0b", "\ud83d", "\u2028", 5, b"a", True]
DAY = Timestamp("2026-05-04", zone_known=False)
DIGEST = "sha256:" + "0" * 64


def with_(**fields: Any) -> Article:
    return attrs.evolve(minimal(), **fields)


@pytest.mark.parametrize("name", LINE_FIELDS)
@pytest.mark.parametrize("value", NO_LINES)
def test_a_text_field_is_one_line_or_absent(name: str, value: Any) -> None:
    assert getattr(with_(**{name: "a b"}), name) == "a b"
    assert getattr(with_(**{name: None}), name) is None
    with pytest.raises(InvalidArticleError, match=rf"Article\.{name}"):
        with_(**{name: value})


def test_only_the_headline_may_be_empty() -> None:
    assert with_(headline="").headline == ""
    for value in [*NO_LINES[1:], None]:
        with pytest.raises(InvalidArticleError, match=r"Article\.headline"):
            with_(headline=value)


def test_an_article_must_have_id_headline_and_body() -> None:
    for missing in ("id", "headline", "body"):
        fields: dict[str, Any] = {"id": "urn:a:b", "headline": "a", "body": []}
        del fields[missing]
        with pytest.raises(TypeError, match=missing):
            Article(**fields)


WRONG: list[tuple[str, Any]] = [
    *[("id", value) for value in ("", "a", "urn:", "urn:a b", None, 1)],
    *[("version", value) for value in (0, -1, "1", 1.0, True)],
    *[("language", value) for value in ("", "en_GB", "english please", 1)],
    *[("url", value) for value in ("", "example.org", "mailto:a@example.org", "ftp://example.org/", "https://example.org/a b", 1)],
    *[(name, value) for name in ("created", "published", "modified", "embargoed") for value in ("2026-05-04", 0, False)],
    *[("status", value) for value in ("", "Usable", "cancelled", 1, ["usable"])],
    *[("urgency", value) for value in (0, 10, "5", 5.0, True)],
    *[("genre", value) for value in ("Current", Concept("a"))],
    *[("dateline", value) for value in ("PARIS", Note("a"))],
    *[("outlet_note", value) for value in ("a", Note("a"))],
    *[("provider", value) for value in ("a", Rights())],
    *[("rights", value) for value in ("a", Provider("a"))],
    *[("origin", value) for value in ("text", {"format": "text"})],
    *[("body", value) for value in ("text", ["text"], [None], [Note("a")])],
    *[(name, value) for name in LIST_FIELDS for value in ("a", None, 5, [None], [5])],
    *[("media", value) for value in ("a", None, 5, [("a", "b")])],
    *[("keywords", value) for value in ([""], ["a\nb"])],
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_field_refuses_what_it_is_not_for(name: str, value: Any) -> None:
    with pytest.raises(InvalidArticleError) as caught:
        with_(**{name: value})
    assert isinstance(caught.value, NewsdocError)
    assert isinstance(caught.value, ValueError)
    assert "\n" not in str(caught.value)


RIGHT: list[tuple[str, Any]] = [
    *[("id", value) for value in ("urn:newsml:a:b", "https://example.org/#1")],
    *[("version", value) for value in (None, 1, 99)],
    *[("url", value) for value in (None, "https://example.org/a?b#c")],
    *[("created", value) for value in (None, DAY)],
    *[("status", value) for value in (None, "usable", "withheld", "canceled")],
    *[("urgency", value) for value in (None, 1, 9)],
    ("genre", Genre(code="genre:Current")),
    ("rights", Rights()),
    ("body", ()),
]


@pytest.mark.parametrize(("name", "value"), RIGHT)
def test_a_field_takes_what_it_is_for(name: str, value: Any) -> None:
    assert getattr(with_(**{name: value}), name) == value


# --- the parts -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Genre, Concept])
def test_a_name_or_a_code_is_enough_but_one_there_must_be(kind: Any) -> None:
    assert kind("a").name == "a"
    assert kind(code="a:b").code == "a:b"
    with pytest.raises(InvalidArticleError, match="name or a code"):
        kind()


def test_a_provider_has_a_name_or_a_uri() -> None:
    assert Provider(uri="https://example.org/").name is None
    with pytest.raises(InvalidArticleError, match="name or a uri"):
        Provider(definition="a")
    with pytest.raises(InvalidArticleError, match=r"Provider\.uri"):
        Provider("a", uri="example.org")


ONE_LINERS: list[tuple[Any, dict[str, Any]]] = [
    *[(Author, {"name": "a", name: None}) for name in ("role", "title", "affiliation", "email")],
    *[(Dateline, {"text": "a", name: None}) for name in ("place", "agency", "date")],
    *[(Rights, {name: None}) for name in ("holder", "notice", "usage_terms", "data_mining")],
    *[(Link, {"href": "https://example.org/", name: None}) for name in ("rel", "title")],
    *[(Statement, {"type": "direct", "content": [Span(0, 1, 0)], name: None}) for name in ("speaker", "recipient", "venue", "when", "rule")],
    (OutletNote, {"paragraphs": ["a"], "name": None}),
    (OutletNote, {"paragraphs": ["a"], "heading": None}),
    (Note, {"text": "a", "heading": None}),
    (Timestamp, {"value": "2026-05-04", "zone_known": False, "printed": None}),
    (Origin, {"format": "text", "name": None}),
]


@pytest.mark.parametrize(("kind", "fields"), ONE_LINERS)
def test_a_part_says_each_thing_in_one_line(kind: Any, fields: dict[str, Any]) -> None:
    name = next(name for name, value in fields.items() if value is None)
    assert getattr(kind(**fields), name) is None
    assert getattr(kind(**{**fields, name: "a b"}), name) == "a b"
    for value in ("", " a", "a\nb", 5):
        with pytest.raises(InvalidArticleError, match=rf"{kind.__name__}\.{name}"):
            kind(**{**fields, name: value})


@pytest.mark.parametrize("kind", ["", "Byline", "credit", None])
def test_an_attribution_is_of_a_known_kind(kind: Any) -> None:
    with pytest.raises(InvalidArticleError, match=r"Attribution\.kind"):
        Attribution(kind, "a")


@pytest.mark.parametrize("name", ["../whale.txt", "/whale.txt", "a\\whale.txt"])
def test_the_origin_names_no_folders(name: str) -> None:
    with pytest.raises(InvalidArticleError, match=r"Origin\.name"):
        Origin("text", name=name)


@pytest.mark.parametrize("span", [(-1, 2), (3, 2), (0.0, 1), (True, 2), ("0", "1"), (1,), (1, 2, 3), 5, None, "ab"])
def test_the_origin_holds_spans_of_the_raw_text(span: Any) -> None:
    assert Origin("text", spans={"headline": [0, 4]}).spans["headline"] == (0, 4)
    with pytest.raises(InvalidArticleError):
        Origin("text", spans={"headline": span})


@pytest.mark.parametrize("digest", ["", "0" * 64, "sha256:abc", "sha256:" + "A" * 64, "md5:" + "0" * 64, None])
def test_a_digest_is_sha256_in_hexadecimal(digest: Any) -> None:
    assert Media("image/png", DIGEST).digest == DIGEST
    with pytest.raises(InvalidArticleError, match=r"Media\.digest"):
        Media("image/png", digest)


def test_the_bytes_of_a_medium_are_no_part_of_equality() -> None:
    assert Media("image/png", DIGEST, content=PNG) == Media("image/png", DIGEST)
    assert hash(Media("image/png", DIGEST, content=PNG)) == hash(Media("image/png", DIGEST))
    with pytest.raises(InvalidArticleError, match=r"Media\.content"):
        Media("image/png", DIGEST, content="text")  # type: ignore[arg-type]


def test_extra_keeps_any_legal_text() -> None:
    assert Extra("ninjs", "$.a", "").content == ""
    assert Extra("ninjs", "$.a", " a\n").content == " a\n"
    with pytest.raises(InvalidArticleError, match=r"Extra\.content"):
        Extra("ninjs", "$.a", "\x00")


# --- statements and places -------------------------------------------------------------------------


SPAN = Span(0, 2, 0)


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "quoted"},
        {"content": []},
        {"content": [(0, 2, 0)]},
        {"source": (0, 2, 0)},
        {"cue": "said"},
        {"kind": "song"},
        {"continues": 1},
        *[{"confidence": value} for value in (-0.1, 1.1, float("nan"), float("inf"), "1", True)],
    ],
)
def test_a_statement_refuses_what_it_is_not_for(fields: dict[str, Any]) -> None:
    right: dict[str, Any] = {"type": "direct", "content": [SPAN]}
    assert Statement(**right, confidence=1, continues=True, kind="thought").confidence == 1
    with pytest.raises(InvalidArticleError):
        Statement(**{**right, **fields})


def test_a_statement_lists_its_spans() -> None:
    statement = Statement("direct", source=Span(4, 5, 0), cue=Span(5, 6, 0), content=[SPAN, Span(2, 3, 0)])
    assert list(statement.spans()) == [Span(4, 5, 0), Span(5, 6, 0), SPAN, Span(2, 3, 0)]


@pytest.mark.parametrize("name", ["source", "cue", "content"])
def test_a_statement_stands_in_a_block_that_is_there(name: str) -> None:
    body = [Paragraph("abc"), Figure(caption="de", credit="f")]

    def statement(span: Span) -> Statement:
        fields: dict[str, Any] = {"content": [SPAN], name: [span] if name == "content" else span}
        return Statement("direct", **fields)

    assert with_(body=body, statements=[statement(Span(0, 3, 0)), statement(Span(3, 4, 1))]).statements
    for span, message in [(Span(0, 4, 0), "ends at 4"), (Span(0, 5, 1), "ends at 5"), (Span(0, 1, 2), "no block 2")]:
        with pytest.raises(InvalidArticleError, match=message) as caught:
            with_(body=body, statements=[statement(SPAN), statement(span)])
        assert caught.value.place == f"$.statements[1].{name}" + ("[0]" if name == "content" else "")


PLACED: list[tuple[str, Any]] = [
    ("attributions", lambda before: [Attribution("agency", "a", before=before)]),
    ("outlet_note", lambda before: OutletNote(["a"], before=before)),
    ("author_notes", lambda before: [Note("a", before=before)]),
    ("editor_notes", lambda before: [Note("a", before=before)]),
]


@pytest.mark.parametrize(("name", "make"), PLACED)
def test_what_stands_before_a_block_stands_within_the_body(name: str, make: Any) -> None:
    body = [Paragraph("a"), Paragraph("b")]
    for before in (None, 0, 1, 2):
        assert getattr(with_(body=body, **{name: make(before)}), name)
    wrong: list[Any] = [3, -1, "0", True]
    for place in wrong:
        with pytest.raises(InvalidArticleError, match="before must be"):
            with_(body=body, **{name: make(place)})
    with pytest.raises(InvalidArticleError) as caught:
        with_(body=body, **{name: make(3)})
    assert caught.value.place == (f"$.{name}.before" if name == "outlet_note" else f"$.{name}[0].before")


def test_a_figure_names_a_medium_that_the_article_has() -> None:
    assert with_(body=[Figure(media="dot")], media={"dot": Media("image/png", DIGEST)}).media["dot"].digest == DIGEST
    with pytest.raises(InvalidArticleError, match=r"^\$\.body\[1\]\.media: there is no medium named 'dot'$"):
        with_(body=[Paragraph("a"), Figure(media="dot")])


@pytest.mark.parametrize("media", [{"": Media("a/b", DIGEST)}, {"a": DIGEST}, {1: Media("a/b", DIGEST)}])
def test_media_are_media_by_name(media: Any) -> None:
    with pytest.raises(InvalidArticleError):
        with_(media=media)


# --- what never changes ----------------------------------------------------------------------------


@pytest.mark.parametrize("article", crafted(), ids=lambda article: article.headline)
def test_an_article_cannot_be_changed(article: Article) -> None:
    for name in attrs.fields_dict(Article):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(article, name, None)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article.body[0].text = "b"  # type: ignore[misc, union-attr]
    assert not any(isinstance(getattr(article, name), list | dict | set) for name in attrs.fields_dict(Article))


@pytest.mark.parametrize("article", crafted(), ids=lambda article: article.headline)
def test_equal_articles_have_equal_hashes(article: Article) -> None:
    again = attrs.evolve(article, headline=article.headline)
    assert again is not article
    assert again == article
    assert hash(again) == hash(article)
    assert attrs.evolve(article, headline="Another") != article


@pytest.mark.parametrize("article", crafted(), ids=lambda article: article.headline)
def test_pickles_and_copies_are_equal(article: Article) -> None:
    back = pickle.loads(pickle.dumps(article))
    assert back == article
    assert hash(back) == hash(article)
    assert copy.deepcopy(article) == article


def test_a_changed_article_is_checked_again() -> None:
    article = minimal()
    with pytest.raises(InvalidArticleError):
        attrs.evolve(article, urgency=10)


def test_lists_are_copied_when_given() -> None:
    keywords = ["a"]
    article = with_(keywords=keywords)
    keywords.append("b")
    assert article.keywords == ("a",)


def test_errors_survive_pickling() -> None:
    error = InvalidArticleError("a\nb", file="c", place="d")
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back)) == (InvalidArticleError, "c: d: a b")


# --- frozen maps and editions ----------------------------------------------------------------------


def test_a_frozen_map_is_equal_whatever_its_order_was() -> None:
    one, two = FrozenMap({"b": 1, "a": 2}), FrozenMap({"a": 2, "b": 1})
    assert one == two
    assert hash(one) == hash(two)
    assert list(one) == ["a", "b"]
    assert repr(one) == "FrozenMap({'a': 2, 'b': 1})"
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(AttributeError, match="cannot change"):
        one.b = 1
    with pytest.raises(TypeError):
        one["a"] = 3  # type: ignore[index]


def test_an_edition_holds_sections_of_articles() -> None:
    whole = edition()
    assert list(whole.articles) == crafted()
    assert not whole.is_single
    assert Edition.of(minimal()).is_single
    assert not Edition([Section([minimal()], title="a")]).is_single
    assert not Edition.of(minimal(), minimal()).is_single


@pytest.mark.parametrize("make", [lambda: Edition([]), lambda: Section([]), lambda: Edition([minimal()]), lambda: Section(["a"])])
def test_an_edition_is_never_empty_and_holds_only_sections(make: Any) -> None:
    with pytest.raises(InvalidArticleError):
        make()


@pytest.mark.parametrize(("name", "value"), [("title", ""), ("title", "a\nb"), ("date", "2026-05-04"), ("outlet", " a")])
def test_an_edition_refuses_wrong_fields(name: str, value: Any) -> None:
    with pytest.raises(InvalidArticleError, match=rf"Edition\.{name}"):
        Edition([Section([minimal()])], **{name: value})
