"""What is made of the ninjs of others, whatever their habits."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.articles import everything

import newsdoc
from newsdoc import Article, Collector, InvalidDocumentError, LimitExceededError
from newsdoc.formats.ninjs import NinjsWriteOptions
from newsdoc.formats.ninjs.paths import path_of, steps_of
from newsdoc.formats.ninjs.versions import KEYS, family_of, key_of
from newsdoc.model import Author, Concept, Figure, Heading, Paragraph
from newsdoc.registry import identify


def read(report: Collector | None = None, /, **item: Any) -> Article:
    return newsdoc.loads(json.dumps({"uri": "urn:a:1", **item}).encode(), "ninjs", report=Collector() if report is None else report)


def texts(article: Article) -> list[str]:
    return [block.visible_text for block in article.body]


# --- which format it is ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "item",
    [
        {"uri": "urn:a:1", "headline": "A"},
        {"guid": "1", "body_html": "<p>A</p>"},
        {"versionCreated": "2026-01-01T00:00:00Z", "headlines": []},
        {"type": "picture", "version": "1"},
        {"keywords": ["a"], "headline": "A"},
        {"language": "en", "body": "A"},
        [{"uri": "urn:a:1", "headline": "A"}],
    ],
)
@pytest.mark.parametrize("file", ["", "a.json", "a.ninjs.json", "a.txt"])
def test_it_is_told_from_newsdoc_s_json_by_its_content(item: Any, file: str) -> None:
    found = identify(json.dumps(item).encode(), file)
    assert found is not None
    assert found.name == "ninjs"


@pytest.mark.parametrize(
    "head",
    [
        b'{"newsdoc": "1.0", "id": "urn:a:1", "provider": {"uri": "urn:a:2"}}',
        b'{"@context": "a", "uri": "b"}',
        b'{"a": 1}',
        b'{"type": "FeatureCollection"}',
        b'{"id": "urn:a:1", "headline": "A", "body": [], "newsdoc": "1.0"}',
        b'{"headline": "A", "body": [',
    ],
)
def test_other_json_is_no_ninjs(head: bytes) -> None:
    found = identify(head, "a.json")
    assert found is not None
    assert found.name == "json"


# --- which version it is ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("family", "item"),
    [
        (1, {"uri": "", "headline": "A", "versioncreated": ""}),
        (1, {"uri": "", "body_text": "A"}),
        (1, {"uri": "", "associations": {}, "pubstatus": "usable"}),
        (2, {"uri": "", "headlines": [], "versioncreated": ""}),
        (2, {"uri": "", "bodies": [], "ednote": "A"}),
        (3, {"uri": "", "headlines": [], "versionCreated": ""}),
        (3, {"uri": "", "headlines": []}),
        (3, {"uri": ""}),
        (2, {"uri": "", "headlines": [], "standard": {"name": "ninjs", "version": "2.0"}}),
        (3, {"uri": "", "headlines": [], "versionCreated": "", "standard": {"name": "housejs", "version": "2.0"}}),
    ],
)
def test_the_family_is_told_from_the_keys(family: int, item: dict[str, Any]) -> None:
    assert family_of(item) == family


@pytest.mark.parametrize("family", [1, 2, 3])
def test_a_document_with_all_keys_of_a_family_is_of_that_family(family: Any) -> None:
    assert family_of(dict.fromkeys((key_of(what, family) for what in KEYS), "")) == family


# --- fields ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z"),
        (" 2026-03-01T12:00:00+0100 ", "2026-03-01T12:00:00+01:00"),
        ("2026-03-01 12:00:00 +01", "2026-03-01T12:00:00+01:00"),
        ("2026-03-01T12:00:00.1234567Z", "2026-03-01T12:00:00.123456Z"),
        ("2026-03-01T12:00z", "2026-03-01T12:00:00Z"),
        ("2026-03-01", "2026-03-01"),
    ],
)
def test_dates_are_read_as_they_come(given: str, value: str) -> None:
    article = read(versioncreated=given)
    assert article.modified is not None
    assert article.modified.value == value
    assert article.modified.zone_known == (len(value) > 10)


@pytest.mark.parametrize(
    ("key", "value"),
    [("versioncreated", "in May"), ("versioncreated", "2026-02-30T10:00:00Z"), ("urgency", "high"), ("urgency", 12), ("version", "a"),
     ("pubstatus", "?"),
     ("language", "Norwegian!"), ("byline", 7), ("subject", [7]), ("located", ["A"])],
)  # fmt: skip
def test_a_value_that_means_nothing_is_kept(key: str, value: Any) -> None:
    article = read(**{key: value})
    assert [json.loads(extra.content) for extra in article.extra] in ([value], value)


def test_a_value_that_means_nothing_is_reported() -> None:
    report = Collector()
    read(report, urgency="high")
    assert [(finding.code, finding.place.path) for finding in report] == [("ninjs-value", "$.urgency")]


@pytest.mark.parametrize("status", ["usable", "stat:usable", "http://cv.iptc.org/newscodes/pubstatusg2/usable", "Usable"])
def test_a_status_is_a_word_a_qcode_or_a_uri(status: str) -> None:
    assert read(pubstatus=status).status == "usable"


@pytest.mark.parametrize(
    ("key", "given", "concept"),
    [
        ("subject", {"name": "A", "scheme": "http://cv.iptc.org/newscodes/mediatopic/", "code": "1"}, Concept("A", code="medtop:1", scheme="http://cv.iptc.org/newscodes/mediatopic/")),
        ("subject", {"scheme": "http://cv.iptc.org/newscodes/mediatopic/", "code": "medtop:1"}, Concept(code="medtop:1", scheme="http://cv.iptc.org/newscodes/mediatopic/")),
        ("subject", {"name": "A", "scheme": "house", "code": "1"}, Concept("A", code="1")),
        ("subject", {"name": "A", "qcode": "1"}, Concept("A", code="1")),
        ("subject", "A", Concept("A")),
        ("subjects", {"uri": "http://cv.iptc.org/newscodes/mediatopic/1"}, Concept(code="medtop:1", scheme="http://cv.iptc.org/newscodes/mediatopic/")),
        ("subjects", {"uri": "https://house.example/x/1", "literal": "1"}, Concept(code="1", scheme="https://house.example/x/")),
        ("subjects", {"uri": "https://house.example/x/1"}, Concept(code="https://house.example/x/1")),
        ("subjects", {"uri": "no uri", "literal": "1"}, Concept(code="1")),
    ],
)  # fmt: skip
def test_concepts_keep_their_meaning(key: str, given: Any, concept: Concept) -> None:
    assert read(**{key: [given]}).subjects == (concept,)


def test_people_are_authors_by_their_role_alone() -> None:
    people = [{"name": "A", "rel": "author"}, {"name": "B", "rel": "about"}, {"name": "C"}, {"name": "D", "rel": "cpprole:photographer"}, "E"]
    assert read(people=people).authors == (Author("A", role="author"), Author("D", role="cpprole:photographer"))


@pytest.mark.parametrize(
    ("item", "headline", "deck"),
    [
        ({"headline": "A", "headline_sub": "B"}, "A", "B"),
        ({"headline_main": "A", "headline_deck": "B"}, "A", "B"),
        ({"headlines": [{"role": "sub", "value": "B"}, {"role": "hl:main", "value": "A"}]}, "A", "B"),
        ({"headlines": [{"role": "own", "value": "A"}, {"role": "other", "value": "C"}]}, "A", None),
        ({"headlines": ["A", {"value": 1}, {}, None]}, "A", None),
        ({"headlines": [{"role": "main", "value": " "}], "title": "A"}, "A", None),
        ({"title": "A"}, "A", None),
        ({}, "", None),
    ],
)
def test_headlines_are_told_by_their_role(item: dict[str, Any], headline: str, deck: str | None) -> None:
    article = read(**item)
    assert (article.headline, article.deck) == (headline, deck)


def test_an_id_that_is_no_uri_is_kept() -> None:
    article = read(uri="17", headline="A")
    assert article.id.startswith("urn:uuid:")
    assert [(entry.path, entry.content) for entry in article.extra] == [("1.x $.uri", '"17"')]


def test_an_address_with_half_of_a_surrogate_pair_is_none() -> None:
    picture = {"uri": "urn:a:p", "type": "picture", "renditions": {"x": {"href": "http://\ud800/"}}}
    assert read(headline="A", associations={"p": picture}).body == ()


def test_a_note_to_editors_is_one_for_each_line() -> None:
    article = read(headline="A", ednote="Adds a word.\n\nCorrects another.")
    assert [note.text for note in article.editor_notes] == ["Adds a word.", "Corrects another."]


# --- the body --------------------------------------------------------------------------------------


def test_the_best_rendition_is_read_and_the_others_are_reported() -> None:
    report = Collector()
    bodies = [
        {"role": "text", "contenttype": "application/xhtml+xml", "value": "One. Two."},
        {"role": "nitf", "contenttype": "text/vnd.iptc.nitf", "value": "<nitf><body><p>One. Two. Three.</p></body></nitf>"},
        {"role": "html-short", "contenttype": "text/plain", "value": "<p>One.</p>"},
        {"role": "html-long", "contenttype": "text/html", "value": "<p>One.</p><p>Two.</p>"},
    ]
    assert texts(read(report, bodies=bodies)) == ["One.", "Two."]
    assert [(finding.code, finding.place.path) for finding in report] == [("rendition-left-out", f"$.bodies[{number}]") for number in (2, 0, 1)]


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        ("One.\nTwo.", ["One.", "Two."]),
        ("One\nline.\n \nTwo.\r\n\r\n\r\nThree.", ["One\nline.", "Two.", "Three."]),
        ("  \n", []),
        ("1 < 2 & 3 > 2", ["1 < 2 & 3 > 2"]),
        ("A\x00B", ["A\ufffdB"]),
        ("x <b and c> y\n\nz", ["x <b and c> y", "z"]),
        ("One <b> two.\n\nThree.", ["One <b> two.", "Three."]),
        ("One.\n\nThe film <i>Fog</i> won\nit.\n\nThree.", ["One.", "The film Fog won\nit.", "Three."]),
        ("The film <i>Fog</i> won.\nTwo.", ["The film Fog won.", "Two."]),
    ],
)
def test_plain_text_is_paragraphs(body: str, blocks: list[str]) -> None:
    assert texts(read(body_text=body)) == blocks


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        ("<p>One &amp; two.</p>", ["One & two."]),
        ("<p>One&nbsp;two<br>three<p>Four", ["One\u00a0two\nthree", "Four"]),
        ("<?xml version='1.0'?><html><head><title>No</title></head><body><div>One.</div></body></html>", ["One."]),
        ('<html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head><body><p>One.</p></body></html>', ["One."]),
        ("R&amp;D", ["R&D"]),
        ("<p>One.</p><body><p>Two.</p></body><p>Three.</p>", ["One.", "Two.", "Three."]),
        ("<html><head><title>No</title></head><body><p>One.</p></body></html><p>Two.</p>", ["One.", "Two."]),
    ],
)
def test_html_is_read_as_browsers_do(body: str, blocks: list[str]) -> None:
    assert texts(read(body_html=body)) == blocks


@pytest.mark.parametrize("end", ["</body.content></body></nitf>", ""])
def test_a_body_that_is_nitf_alone_is_read(end: str) -> None:
    nitf = f'<?xml version="1.0"?><nitf><head><title>No</title></head><body><body.content><p>One.</p><hl2>Two</hl2>{end}'
    assert texts(read(bodies=[{"role": "nitf", "contenttype": "application/xml", "value": nitf}])) == ["One.", "Two"]


def test_the_headline_in_the_body_is_read_once() -> None:
    assert texts(read(headline="A", body_html="<h1>A</h1><p>One.</p>")) == ["One."]
    assert texts(read(headline="A", body_text="A\nOne.\nA")) == ["One.", "A"]


def test_a_flash_keeps_its_text() -> None:
    assert texts(read(headline="A", body_text="A")) == ["A"]
    assert texts(read(headline="A", body_html="<h1>A</h1><h2>B</h2>")) == ["A", "B"]
    assert texts(read(headline="A", body_html="<h1>A</h1><p>A</p><p>One.</p>")) == ["A", "One."]


def test_what_is_another_text_by_its_role_is_kept_and_reported() -> None:
    report = Collector()
    bodies = [{"role": "teaser", "value": "<p>Come and see.</p>"}, {"role": "main", "value": "One.\n\nTwo."}]
    article = read(report, bodies=bodies)
    assert texts(article) == ["One.", "Two."]
    assert [json.loads(entry.content) for entry in article.extra] == [bodies[0]]
    assert [(finding.code, finding.place.path) for finding in report] == [("rendition-left-out", "$.bodies[0]")]
    assert texts(read(bodies=bodies[:1])) == ["Come and see."]


@pytest.mark.parametrize("value", [["<p>A</p>"], 7, {"a": "b"}])
@pytest.mark.parametrize("key", ["bodies", "body_html"])
def test_a_body_that_is_no_text_is_kept_and_reported(key: str, value: Any) -> None:
    report = Collector()
    bodies = [{"role": "main", "value": value}]
    article = read(report, headline="A", **{key: bodies if key == "bodies" else value})
    assert [json.loads(entry.content) for entry in article.extra] == [bodies[0] if key == "bodies" else value]
    assert [(finding.code, finding.place.path) for finding in report] == [("ninjs-value", "$.bodies[0]" if key == "bodies" else "$.body_html")]


def test_the_abstract_and_notes_of_nitf_are_read() -> None:
    nitf = (
        "<nitf><head><docdata><ed-msg info='Hold.'/></docdata></head><body><body.head><abstract><p>In short.</p></abstract></body.head>"
        "<body.content><p>One.</p></body.content></body></nitf>"
    )
    article = read(headline="A", body_nitf=nitf)
    assert (article.description, texts(article), [note.text for note in article.editor_notes]) == ("In short.", ["One."], ["Hold."])
    other = read(headline="A", description_text="Otherwise.", body_nitf=nitf)
    assert (other.description, [note.text for note in other.editor_notes]) == ("Otherwise.", ["Hold.", "In short."])


def test_another_headline_in_the_body_is_a_crosshead() -> None:
    article = read(headline="A", body_html="<h1>B</h1><p>One.</p>")
    assert article.headline == "A"
    assert article.body == (Heading("B", level=1), Paragraph("One."))
    assert read(body_html="<h1>B</h1><p>One.</p>").headline == "B"


def test_pictures_that_the_body_shows_are_not_shown_twice() -> None:
    pictures = {
        name: {"uri": f"urn:a:{name}", "type": "picture", "renditions": {"x": {"href": f"https://a.example/{name}.jpg"}}} for name in ("one", "two")
    }
    article = read(body_html='<p>A.</p><figure><img src="https://a.example/one.jpg"></figure>', associations=pictures)
    assert [block.href for block in article.body if isinstance(block, Figure)] == ["https://a.example/one.jpg", "https://a.example/two.jpg"]


@pytest.mark.parametrize("kind", ["picture", "event", "video"])
def test_an_item_without_a_text_has_an_empty_body(kind: str) -> None:
    article = read(type=kind, headline="A")
    assert (article.headline, article.body) == ("A", ())


def test_credits_and_datelines_among_the_paragraphs_are_told_apart() -> None:
    article = read(headline="Fog closes port", body_text="By Ada Moe\n\nBREMEN (Coast Wire) - The port was closed on Monday.\n\nIt was foggy.")
    assert (article.byline, article.authors) == ("By Ada Moe", (Author("Ada Moe"),))
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("BREMEN", "Coast Wire")
    assert texts(article) == ["BREMEN (Coast Wire) - The port was closed on Monday.", "It was foggy."]


# --- packages --------------------------------------------------------------------------------------


def text(name: str) -> dict[str, Any]:
    return {"name": name, "uri": f"urn:a:{name}", "type": "text", "headlines": [{"value": name}], "bodies": [{"value": f"Text {name}."}]}


def test_a_package_gives_an_article_for_each_text() -> None:
    picture = {"name": "p", "uri": "urn:a:p", "type": "picture", "headlines": [{"value": "P"}]}
    inner = {"name": "i", "uri": "urn:a:i", "type": "composite", "headlines": [{"value": "Inner"}], "associations": [text("B")]}
    package = {
        "uri": "urn:a:0", "type": "composite", "headlines": [{"value": "Monday"}], "infoSources": [{"name": "Wire", "role": "provider"}],
        "associations": [text("A"), picture, inner, text("C")],
    }  # fmt: skip
    data = json.dumps(package).encode()
    report = Collector()
    assert [article.headline for article in newsdoc.iter_read(data, report=report)] == ["A", "B", "C"]
    assert [(finding.code, finding.place.path) for finding in report] == [
        ("ninjs-item-left-out", path) for path in ("$", "$.associations[1]", "$.associations[2]")
    ]
    edition = newsdoc.read_edition(data, report=Collector())
    assert (edition.title, edition.outlet) == ("Monday", "Wire")
    assert [(section.title, len(section.articles)) for section in edition.sections] == [(None, 1), ("Inner", 1), (None, 1)]


def test_a_composite_with_a_text_of_its_own_is_one_article() -> None:
    article = read(type="composite", bodies=[{"value": "One."}], associations=[text("A")])
    assert texts(article) == ["One."]


@pytest.mark.parametrize("kind", ["article", "story", None])
def test_a_member_of_another_type_is_read_as_it_would_be_by_itself(kind: str | None) -> None:
    members = {
        "a": {"uri": "urn:a:1", "type": kind, "headline": "A", "body_text": "One."},
        "b c": {"uri": "urn:a:2", "type": "picture", "headline": "P"},
    }
    package = {"uri": "urn:a:0", "type": "composite", "headline": "Monday", "associations": members}
    report = Collector()
    assert [texts(article) for article in newsdoc.iter_read(json.dumps(package).encode(), report=report)] == [["One."]]
    assert [finding.place.path for finding in report] == ["$", '$.associations["b c"]']


def test_a_list_of_items_is_read() -> None:
    assert [article.headline for article in newsdoc.iter_read(json.dumps([text("A"), text("B"), 3]).encode(), "ninjs")] == ["A", "B"]


# --- what is wrong ---------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"{}", b"[]", b"3", b'{"a": 1}', b"{", b"\xff", b'{"uri": NaN}', b'{"uri": "urn:a:1", "a": [1e400]}'])
def test_what_is_no_ninjs_is_an_error(data: bytes) -> None:
    with pytest.raises(InvalidDocumentError):
        list(newsdoc.iter_read(data, "ninjs"))


@pytest.mark.parametrize("depth", [300, 100_000])
def test_what_is_nested_too_deep_is_refused(depth: int) -> None:
    with pytest.raises(LimitExceededError):
        list(newsdoc.iter_read(b'{"uri": "urn:a:1", "a": ' + b"[" * depth + b"]" * depth + b"}", "ninjs"))


def test_of_a_key_that_stands_twice_the_last_counts() -> None:
    report = Collector()
    assert newsdoc.loads(b'{"uri": "urn:a:1", "headline": "A", "headline": "B"}', report=report).headline == "B"
    assert [finding.code for finding in report] == ["ninjs-key-repeated"]


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.sampled_from(["<p>a", "urn:a:1", "text"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "value", "role", "rel", "uri", "code", "type", "href"]), inner, max_size=4)
    ),
    max_leaves=8,
)
NAMES = st.sampled_from(sorted({key_of(what, family) for what in KEYS for family in (1, 2, 3)})) | st.sampled_from(
    ["body_html", "headline_x", "title"]
)


@given(st.dictionaries(NAMES | st.text(), VALUES, max_size=8))
def test_no_value_is_too_strange_to_be_read_and_written(item: dict[str, Any]) -> None:
    data = json.dumps({**item, "uri": "urn:a:1"}).encode()
    for article in newsdoc.iter_read(data, "ninjs", report=Collector()):
        again = newsdoc.dumps(article, "ninjs", report=Collector())
        assert newsdoc.loads(again, "ninjs", report=Collector()) == article


def _calls(count: int) -> int:
    """How many functions are called to read and write an item with so many of everything."""
    things = [{"name": f"thing {number}", "creator": "desk"} for number in range(count)]
    item = {
        "uri": "urn:a:1",
        "subjects": things,
        "people": things,
        "bodies": [{"value": f"A. {'<' * count}"}],
        **{f"k{number}": 1 for number in range(count)},
    }
    calls = 0

    def called(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        article = newsdoc.loads(json.dumps(item).encode(), "ninjs", report=Collector())
        newsdoc.loads(newsdoc.dumps(article, "ninjs", report=Collector()), "ninjs", report=Collector())
    finally:
        sys.setprofile(None)
    return calls


def test_many_of_everything_take_linear_work() -> None:
    assert _calls(1600) <= 2 * 8 * _calls(200)


@given(st.lists(st.text() | st.integers(0, 10**8), min_size=1, max_size=3))
def test_a_path_can_be_read_again(steps: list[str | int]) -> None:
    assert steps_of(path_of(*steps)) == steps


def test_media_beside_the_document_are_read(tmp_path: Path) -> None:
    file = tmp_path / "whale.ninjs.json"
    newsdoc.write(everything(), file, options=NinjsWriteOptions(media="beside"))
    assert newsdoc.read(file).media["dot"].content == everything().media["dot"].content


def test_media_that_go_nowhere_are_reported() -> None:
    report = Collector()
    newsdoc.dumps(everything(), "ninjs", options=NinjsWriteOptions(media="none"), report=report)
    assert [finding.code for finding in report] == ["ninjs-medium-left-out"]
