"""Where each thing stands natively, and that what does not fit stays out of the native elements."""

from __future__ import annotations

import json

import attrs
import pytest
from lxml import etree
from support.articles import PNG, edition, everything, minimal

import newsdoc
from newsdoc import Article, Collector, Edition, Section
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.formats.newsml_g2.names import CARRIED, NAR
from newsdoc.io.digests import digest
from newsdoc.markup.carried import visible_digest
from newsdoc.model import (
    Attribution,
    Author,
    Concept,
    Figure,
    Genre,
    Link,
    Media,
    Note,
    OutletNote,
    Paragraph,
    Provider,
    Rights,
    Span,
    Statement,
    Timestamp,
)

NS = {"n": NAR, "h": "http://www.w3.org/1999/xhtml"}


def _tree(content: Article | Edition, options: NewsmlWriteOptions | None = None, report: Collector | None = None) -> etree._Element:
    return etree.fromstring(newsdoc.dumps(content, "newsml-g2", options=options, report=Collector() if report is None else report))


def _article(**fields: object) -> Article:
    return attrs.evolve(minimal(), **fields)  # type: ignore[arg-type]


def _find(content: Article | Edition, path: str) -> list[str]:
    """What an XPath finds, each as its text or, where it has none, as XML without the namespace."""
    found = _tree(content).xpath(path, namespaces=NS)
    assert isinstance(found, list)
    return [
        node if isinstance(node, str) else etree.tostring(node, with_tail=False, encoding="unicode").replace(f' xmlns="{NAR}"', "")
        for node in found
        if isinstance(node, str | etree._Element)
    ]


def _carried(content: Article) -> dict[str, object]:
    (value,) = _find(content, f"//n:itemMetaExtProperty[@rel='{CARRIED}']/@value")
    carried: dict[str, object] = json.loads(value)
    return carried


# --- the item -----------------------------------------------------------------------------------


def test_an_item_states_standard_language_and_direction() -> None:
    root = _tree(_article(language="ar", version=7))
    assert {name: root.get(name) for name in root.keys()} == {  # noqa: SIM118 (no mapping to the type checker)
        "{http://www.w3.org/XML/1998/namespace}lang": "ar",
        "dir": "rtl",
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
        "guid": minimal().id,
        "version": "7",
    }


def test_unknown_language_and_version_are_not_made_up_in_the_carried_copy() -> None:
    root = _tree(minimal())
    assert root.get("version") == "1"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "und"
    assert root.get("dir") is None
    assert not {"version", "language"} & set(_carried(minimal()))


def test_an_unknown_provider_is_said_to_be_unknown() -> None:
    assert _find(minimal(), "//n:provider") == ['<provider literal="unknown"/>']
    assert "provider" not in _carried(minimal())


def test_a_provider_of_which_only_the_uri_is_known_has_no_name() -> None:
    assert _find(_article(provider=Provider(uri="urn:example:wire")), "//n:provider") == ['<provider uri="urn:example:wire"/>']


def test_rights_stand_in_rights_info() -> None:
    article = _article(rights=Rights(holder="A", notice="© A", usage_terms="Ask.", data_mining="No."))
    assert _find(article, "//n:rightsInfo//text()") == ["A", "© A", "Ask.", "No."]
    assert _find(_article(rights=Rights()), "//n:rightsInfo") == []


# --- dates --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("modified", "published", "value", "doubt"),
    [
        (("2026-02-03T04:05:06+01:00", True), ("2026-02-01T00:00:00Z", True), "2026-02-03T04:05:06+01:00", []),
        (None, ("2026-02-01T00:00:00Z", True), "2026-02-01T00:00:00Z", []),
        (None, ("2026-02-01T00:00:00Z", False), "2026-02-01T00:00:00Z", ["zone-assumed"]),
        (None, ("2026-02-01T10:00:00", False), "2026-02-01T10:00:00Z", ["zone-assumed"]),
        (None, ("2026-02-01", False), "2026-02-01T00:00:00Z", ["time-assumed"]),
        (None, None, "1980-01-01T00:00:00Z", ["placeholder"]),
    ],
)
def test_version_created_is_what_is_known_or_says_that_it_is_not(
    modified: tuple[str, bool] | None, published: tuple[str, bool] | None, value: str, doubt: list[str]
) -> None:
    article = _article(
        modified=Timestamp(modified[0], zone_known=modified[1]) if modified else None,
        published=Timestamp(published[0], zone_known=published[1]) if published else None,
    )
    assert _find(article, "//n:versionCreated/text()") == [value]
    assert _find(article, "//n:itemMetaExtProperty[@rel='ndrel:versionCreated']/@value") == doubt


def test_source_date_epoch_is_a_placeholder_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert _find(minimal(), "//n:versionCreated/text()") == ["2026-01-01T00:00:00Z"]
    assert _find(minimal(), "//n:itemMetaExtProperty[1]/@value") == ["placeholder"]


@pytest.mark.parametrize(
    ("value", "known", "first", "content"),
    [
        ("2026-02-01T10:00:00Z", True, ["2026-02-01T10:00:00Z"], ["2026-02-01T10:00:00Z"]),
        ("2026-02-01T10:00:00Z", False, [], []),
        ("2026-02-01T10:00:00", False, [], []),
        ("2026-02-01", False, [], ["2026-02-01"]),
    ],
)
def test_a_date_is_native_only_where_that_says_no_more_than_is_known(value: str, known: bool, first: list[str], content: list[str]) -> None:
    article = _article(created=Timestamp(value, zone_known=known))
    assert _find(article, "//n:firstCreated/text()") == first
    assert _find(article, "//n:contentCreated/text()") == content
    assert _carried(article)["created"] == {"value": value, "zone_known": known}


def test_an_embargo_without_a_sure_end_is_one_without_an_end() -> None:
    assert _find(_article(embargoed=Timestamp("2026-02-01", zone_known=False)), "//n:embargoed") == ["<embargoed/>"]
    assert _find(_article(embargoed=Timestamp("2026-02-01T00:00:00Z", zone_known=True)), "//n:embargoed/text()") == ["2026-02-01T00:00:00Z"]


# --- codes --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("concept", "written"),
    [
        (Concept("sea", code="medtop:1", scheme="http://cv.iptc.org/newscodes/mediatopic/"), '<subject qcode="medtop:1"><name>sea</name></subject>'),
        (Concept(code="medtop:1"), '<subject qcode="medtop:1"/>'),
        (Concept("sea"), "<subject><name>sea</name></subject>"),
        (Concept("sea", code="own:1:2", scheme="https://example.org/cv/"), '<subject qcode="own:1:2"><name>sea</name></subject>'),
        # The alias means another scheme, no scheme that is known, or is one of newsdoc's own.
        (Concept(code="medtop:1", scheme="https://example.org/cv/"), '<subject literal="medtop:1"/>'),
        (Concept(code="nobody:1"), '<subject literal="nobody:1"/>'),
        (Concept(code="ndrole:1"), '<subject literal="ndrole:1"/>'),
        (Concept(code="own:1", scheme="http://example.org:/"), '<subject literal="own:1"/>'),
        # No QCode at all.
        (Concept(code="17", scheme="https://example.org/cv/"), '<subject literal="17"/>'),
        (Concept(code="own:1 2", scheme="https://example.org/cv/"), '<subject literal="own:1 2"/>'),
        (Concept(code="ö:\t1"), '<subject literal="ö: 1"/>'),
        (Concept("a\tb"), "<subject><name>a b</name></subject>"),
    ],
)
def test_a_code_is_a_qcode_only_where_its_alias_means_its_scheme(concept: Concept, written: str) -> None:
    article = _article(subjects=[concept])
    assert _find(article, "//n:subject") == [written]
    assert _carried(article)["subjects"] == [attrs.asdict(concept, filter=lambda _, value: value is not None)]


def test_an_alias_stands_for_one_scheme_only() -> None:
    concepts = [Concept(code="own:1", scheme="https://example.org/a/"), Concept(code="own:1", scheme="https://example.org/b/")]
    article = _article(located=concepts[:1], subjects=concepts[1:])
    assert _find(article, "//n:scheme[@alias='own']/@uri") == ["https://example.org/a/"]
    assert _find(article, "//n:located | //n:subject") == ['<located qcode="own:1"/>', '<subject literal="own:1"/>']


def test_genre_and_signals_without_a_known_alias_are_literals() -> None:
    article = _article(genre=Genre("Column", code="column"), signals=["correction", "sig:update", "kill it\tnow", "house:kill"])
    assert _find(article, "//n:genre") == ['<genre literal="column"><name>Column</name></genre>']
    assert _find(article, "//n:signal/@*") == ["sig:correction", "sig:update", "kill it now", "house:kill"]
    assert _find(article, "//n:signal/@literal") == ["kill it now", "house:kill"]


def test_a_link_keeps_its_rel_only_where_it_is_a_known_code() -> None:
    article = _article(links=[Link("https://example.org/", rel="irel:seeAlso", title="a\tb"), Link("tel:+1", rel="see also")])
    assert _find(article, "//n:link/@rel") == ["irel:seeAlso"]
    assert _find(article, "//n:link/@title") == ["a\tb"]
    assert _find(article, "//n:link/@href") == ["https://example.org/", "tel:+1"]


# --- people, credits, notes ---------------------------------------------------------------------


def test_authors_are_creators_and_others_contributors() -> None:
    article = _article(authors=[Author("A"), Author("B", role="author"), Author("C", role="translator"), Author("D", role="tea & cake")])
    assert _find(article, "//n:creator//text()") == ["A", "B"]
    assert _find(article, "//n:creator/@role") == ["cpprole:author"] * 2
    assert _find(article, "//n:contributor//text()") == ["C", "D"]
    assert _find(article, "//n:contributor/@role") == ["ndrole:translator"]


def test_agency_and_source_credits_are_native_and_printed() -> None:
    article = _article(attributions=[Attribution("agency", "Wire\tOne"), Attribution("source", "Source: Harbour", names=["Harbour"])])
    assert _find(article, "//n:creditline/text()") == ["Wire One"]
    assert _find(article, "//n:infoSource[@role='cpprole:contentSource']/n:name/text()") == ["Harbour"]
    assert _find(article, "//h:p[contains(@class, 'attribution')]/text()") == ["Wire\tOne", "Source: Harbour"]


def test_editors_notes_stand_before_the_outlet_note() -> None:
    article = _article(outlet_note=OutletNote(["One.", "Two."], heading="About"), editor_notes=[Note("Fixed.", heading="Correction")])
    assert _find(article, "//n:edNote") == [
        "<edNote>Correction<br/>Fixed.</edNote>",
        '<edNote role="ndrole:outletnote">About<br/>One.<br/>Two.</edNote>',
    ]
    assert _find(article, "//h:aside/@class") == ["outlet-note"]  # notes to editors are none of the readers' business


def test_white_space_survives_in_the_carried_copy() -> None:
    article = _article(slugline="A\tB", keywords=["a\tb"], description='"quoted" <b> & \t tabbed')
    carried = _carried(article)
    assert (carried["slugline"], carried["keywords"], carried["description"]) == ("A\tB", ["a\tb"], '"quoted" <b> & \t tabbed')
    assert _find(article, "//n:slugline/text()") == ["A B"]


# --- statements ---------------------------------------------------------------------------------


def test_each_statement_of_a_named_speaker_is_referred_to() -> None:
    article = _article(
        body=[Paragraph("One two three.")],
        statements=[
            Statement("direct", content=[Span(0, 3, 0), Span(4, 7, 0)], speaker="Ada", confidence=0.954),
            Statement("direct", content=[Span(8, 13, 0)], speaker="Ada"),
            Statement("direct", content=[Span(0, 1, 0)]),
        ],
    )
    assert _find(article, "//n:assert") == ['<assert literal="speaker-1"><name>Ada</name></assert>']
    assert _find(article, "//n:inlineRef/@idrefs") == ["statement-1-content-1 statement-1-content-2", "statement-2-content-1"]
    assert _find(article, "//n:inlineRef/@confidence") == ["95"]


@pytest.mark.parametrize("content", [everything(), edition()], ids=["article", "edition"])
def test_references_lead_to_the_words_of_the_speaker(content: Article | Edition) -> None:
    root = _tree(content)
    ids = {element.get("id"): element for element in root.iter("{*}span")}
    said = ["".join(map(str, ids[reference.get("idrefs")].itertext())) for reference in root.iter(f"{{{NAR}}}inlineRef")]
    assert said == ["“She weighs forty tonnes,”", "“Mind the door,”"]


# --- media --------------------------------------------------------------------------------------


def _picture(media_type: str = "image/png", content: bytes = PNG) -> Article:
    return _article(body=[Figure(media="dot", alt="A dot")], media={"dot": Media(media_type, digest(content), content=content)})


def test_a_picture_at_hand_is_embedded() -> None:
    report = Collector()
    assert str(_tree(_picture(), report=report).xpath("string(//h:img/@src)", namespaces=NS)).startswith("data:image/png;base64,iVBOR")
    assert report == []


def test_embedding_can_be_switched_off() -> None:
    root = _tree(_picture(), NewsmlWriteOptions(media="none"))
    assert root.xpath("//h:figure/h:p/text()", namespaces=NS) == ["A dot"]


@pytest.mark.parametrize(
    "article",
    [_picture(media_type="a picture"), _picture(content=bytes(7_000_001)), attrs.evolve(_picture(), body=[])],
    ids=["odd type", "too large", "not shown"],
)
def test_a_medium_that_is_left_out_is_reported(article: Article) -> None:
    report = Collector()
    assert _tree(article, report=report).xpath("//h:img", namespaces=NS) == []
    assert [finding.code for finding in report] == ["newsml-medium-left-out"]


# --- editions -----------------------------------------------------------------------------------


def test_an_edition_says_its_order_in_groups() -> None:
    assert _find(edition(), "//n:group/n:title/text()") == ["Islands"]
    sections = [[article.id for article in section.articles] for section in edition().sections]
    assert [_find(edition(), f"//n:group[@id='section-{number}']/n:itemRef/@residref") for number in (1, 2)] == sections
    assert _find(edition(), "//n:newsItem/@guid") == [article.id for article in edition().articles]


def test_an_edition_carries_what_is_known_of_it() -> None:
    (facts,) = _find(edition(), "//n:itemMetaExtProperty[@rel='ndrel:edition']/@value")
    assert json.loads(facts) == {
        "newsdoc": "1.0",
        "title": "The Bay & the Isles",
        "date": {"value": "2026-05-04", "zone_known": False},
        "outlet": "Isles Press",
        "sections": [{"digest": visible_digest("Islands"), "articles": 2}, {"articles": 2}],
    }


def test_one_article_with_a_title_around_it_is_an_edition() -> None:
    assert _tree(Edition([Section([minimal()], title="Coast")])).tag == f"{{{NAR}}}newsMessage"


def test_ids_are_unique_in_an_edition() -> None:
    ids = _find(Edition.of(everything(), everything()), "//@id")
    assert len(ids) == len(set(ids)) > 60


def test_the_name_of_an_edition_follows_from_its_content() -> None:
    def guid(content: Edition) -> list[str]:
        return _find(content, "//n:packageItem/@guid")

    assert guid(edition()) == guid(edition()) != guid(attrs.evolve(edition(), title="Another"))
    assert guid(attrs.evolve(edition(), sections=edition().sections[::-1])) != guid(edition())
