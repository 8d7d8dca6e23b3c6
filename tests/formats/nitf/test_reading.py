"""NITF of others: what its head says, what is kept for the way back, and what is put back of it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from attrs import evolve
from lxml import etree
from support.nitf import BARE, FOREIGN

import newsdoc
from newsdoc import Collector
from newsdoc.formats.entry import timestamp
from newsdoc.markup.reading.elements import local_name, nodes_of
from newsdoc.model import Article, Author, Concept, Dateline, Extra, Genre, Note, Paragraph, Provider, Rights, Timestamp

NAMESPACED = FOREIGN.replace("<nitf ", '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/" ', 1)
NAMESPACED = re.sub(r"<(/?)(?!n:|[?!])", r"<\1n:", NAMESPACED)


def _read(text: str = FOREIGN) -> Article:
    return newsdoc.loads(text.encode(), report=Collector())


@pytest.mark.parametrize("text", [FOREIGN, NAMESPACED], ids=["bare", "in a namespace"])
def test_the_head_fills_the_fields(text: str) -> None:
    article = _read(text)
    assert (article.headline, article.byline, article.language) == ("Ferry runs again", "By Ida Berg Reporter, Harbour News", "en-GB")
    assert article.description == "The ferry is back. So are the gulls."
    assert article.authors == (Author("Jon Dal", role="editor"), Author("Ida Berg", role="author", affiliation="Harbour News"))
    assert article.published == Timestamp("2019-07-03T04:05:12Z", zone_known=True)
    assert article.embargoed == Timestamp("2019-07-03T06:00:00+02:00", zone_known=True)
    assert (article.version, article.slugline, article.urgency, article.status) == (3, "FERRY", 4, None)
    assert (article.genre, article.signals, article.keywords) == (Genre("Feature"), ("correction",), ("ferry", "pier"))
    assert article.located == (Concept("Bergen"),)
    assert article.subjects == (
        Concept("Transport", code="subj:03010000", scheme="http://cv.iptc.org/newscodes/subjectcode/"),
        Concept("Ida Berg", code="p:1", scheme="https://example.org/p/"),
        Concept("Port of Bergen"),
    )
    assert (article.provider, article.rights) == (Provider("Harbour News"), Rights(holder="Harbour News"))
    assert article.editor_notes == (Note("Adds quotes.", before=0),)
    assert [attribution.text for attribution in article.attributions] == ["Harbour News"]
    assert article.id.startswith("urn:uuid:")


def test_what_the_article_has_no_field_for_is_kept() -> None:
    assert (
        {(extra.path, extra.content) for extra in _read().extra}
        == {(extra.path, extra.content) for extra in _read(NAMESPACED).extra}
        == {
            ("@uno", "x.1"),
            ("head/title", "<title>Ferry runs again - Harbour News</title>"),
            ("head/meta", '<meta name="desk" content="coast"/>'),
            ("head/meta", '<meta name="desk" content="night"/>'),
            ("head/tobject/@tobject.type", "news"),
            (
                "head/tobject/tobject.subject",
                '<tobject.subject tobject.subject.refnum="03010000" tobject.subject.matter="Transport" tobject.subject.code="DIS"/>',
            ),
            ("head/docdata/@management-doc-idref", "h7"),
            ("head/docdata/doc-id", '<doc-id regsrc="HN" id-string="ferry-1"/>'),
            ("head/docdata/fixture", '<fixture fix-id="coast-daily"/>'),
            ("head/docdata/date.expire", '<date.expire norm="20190704"/>'),
            ("head/docdata/ed-msg", '<ed-msg msg-type="note" info="Adds quotes."/>'),
            ("head/docdata/du-key", '<du-key generation="2" version="3" key="FERRY"/>'),
            ("head/docdata/doc.copyright", '<doc.copyright year="2019" holder="Harbour News"/>'),
            ("head/docdata/evloc", '<evloc city="Bergen" iso-cc="NO"/>'),
            ("head/docdata/identified-content/person", '<person idsrc="https://example.org/p/" value="p:1">Ida Berg</person>'),
            ("head/docdata/identified-content/org", "<org>Port of Bergen</org>"),
            ("head/docdata/correction", '<correction info="day"/>'),
            ("head/pubdata", '<pubdata type="print" date.publication="20190703" position.section="A"/>'),
            ("head/revision-history", '<revision-history name="Jon Dal" function="editor" norm="20190703T0300Z"/>'),
            ("body/body.head/series", '<series series.name="Piers" series.part="1"/>'),
        }
    )


def _head_of(data: bytes) -> Counter[tuple[str, str]]:
    """The elements and attributes of a head, whatever their order; but for what newsdoc adds."""
    root = etree.fromstring(data)
    elements = [element for head in root if local_name(head) == "head" for element in head.iter(etree.Element)]
    return Counter(
        (local_name(element), repr((sorted(element.attrib.items()), (element.text or "").strip())))
        for element in elements
        if not (local_name(element) == "meta" and element.get("name") in ("newsdoc", "generator"))
    )


def test_the_head_goes_through_whole() -> None:
    """But for the authors of the byline, who are written as revisers too."""
    article = _read()
    for again in (article, newsdoc.loads(newsdoc.dumps(article, "json"), "json")):
        found = Collector()
        written = newsdoc.dumps(again, "nitf", options=BARE, report=found)
        assert _head_of(written) - _head_of(FOREIGN.encode()) == Counter(
            {("revision-history", "([('function', 'writer-author'), ('name', 'Ida Berg')], '')"): 1}
        )
        assert _head_of(FOREIGN.encode()) - _head_of(written) == Counter()
        assert found == []
        assert [finding.code for finding in newsdoc.validate(written) if finding.code != "time-zone-unknown"] == []


def test_what_no_longer_fits_is_left_out_and_reported() -> None:
    article = evolve(_read(), slugline="GULLS", rights=None, subjects=[], keywords=["gulls"])
    found = Collector()
    written = newsdoc.dumps(article, "nitf", options=BARE, report=found)
    assert {diagnostic.code for diagnostic in found} == {"extra-left-out"}
    assert len(found) == 5
    assert b'<du-key key="GULLS" version="3"/>' in written
    assert b"Port of Bergen" not in re.sub(rb'<meta name="newsdoc" [^>]*>', b"", written)


@pytest.mark.parametrize(
    "extra",
    [
        Extra("nitf", "head/odd", "<odd/>"),
        Extra("nitf", "head/docdata/fixture", "<fixture"),
        Extra("nitf", "head/docdata/fixture", "<other/>"),
        Extra("nitf", "body/body.content/p", "<p>Unseen</p>"),
        Extra("nitf", "body/body.head/../series", "<series/>"),
        Extra("nitf", "@version", "1"),
        Extra("nitf", "@a b", "1"),
    ],
)
def test_what_has_no_place_is_left_out_and_reported(extra: Extra) -> None:
    found = Collector()
    article = Article(id="urn:test:1", headline="Ferry", body=[], extra=[extra])
    data = newsdoc.dumps(article, "nitf", report=found)
    assert [diagnostic.code for diagnostic in found] == ["extra-left-out"]
    assert newsdoc.loads(data) == article


@pytest.mark.parametrize(
    ("norm", "value"),
    [
        ("20190703T040512Z", "2019-07-03T04:05:12Z"),
        ("20190703T040512+0200", "2019-07-03T04:05:12+02:00"),
        ("20190703T040512-05:30", "2019-07-03T04:05:12-05:30"),
        (" 20190703T0405 ", "2019-07-03T04:05:00"),
        ("2019-07-03T04:05:12", "2019-07-03T04:05:12"),
        ("2019-07-03T04:05:12.1234567Z", "2019-07-03T04:05:12.123456Z"),
        ("20190703", "2019-07-03"),
        ("2019-07-03", "2019-07-03"),
        ("20190732", None),
        ("20190703T250000Z", None),
        ("3 July 2019", None),
        ("", None),
    ],
)
def test_dates_are_read_as_they_come(norm: str, value: str | None) -> None:
    found = timestamp(norm)
    assert (found and found["value"]) == value
    assert found is None or found["zone_known"] == found["value"].endswith(("Z", "+02:00", "-05:30"))


def test_a_release_no_later_than_the_issue_is_no_embargo() -> None:
    text = FOREIGN.replace('management-status="embargoed" ', "").replace("20190703T060000+0200", "20190703T040512Z")
    article = _read(text)
    assert article.embargoed is None
    assert b'<date.release norm="20190703T040512Z"/>' in newsdoc.dumps(article, "nitf", options=BARE)


def test_damage_is_survived_and_reported() -> None:
    found = Collector()
    article = newsdoc.loads(FOREIGN.replace("on Monday", "on Monday & after").encode(), "nitf", report=found)
    assert "Monday & after" in article.body[0].visible_text
    assert "xml-damaged" in {diagnostic.code for diagnostic in found}


def test_what_markup_means_is_reported_once() -> None:
    found = Collector()
    text = FOREIGN.replace("The ferry ran on", "The <org>port</org>'s <person>Ida</person> ran the <org>ferry</org> on")
    article = newsdoc.loads(text.encode(), report=found)
    assert article.body[0].visible_text == "The port's Ida ran the ferry on Monday."
    assert [(diagnostic.code, diagnostic.message) for diagnostic in found] == [
        ("nitf-markup-left-out", "no more than the words is kept of org, person")
    ]


@pytest.mark.parametrize("text", ["<html/>", "<NewsML/>"])
def test_what_is_no_nitf_is_refused(text: str) -> None:
    with pytest.raises(newsdoc.InvalidDocumentError, match="no nitf"):
        newsdoc.loads(text.encode(), "nitf")


def test_entities_of_a_document_type_that_is_not_loaded_are_read() -> None:
    text = FOREIGN.replace('key="FERRY"', 'key="CAF&eacute;"').replace("on Monday.", "on Monday&nbsp;&mdash; late.")
    article = _read(text)
    assert (article.slugline, article.body[0].visible_text) == ("CAFé", "The ferry ran on Monday\u00a0— late.")


def test_entities_of_html_are_read_in_every_encoding_and_where_they_are_declared() -> None:
    text = FOREIGN.replace('key="FERRY"', 'key="CAF&eacute;"')
    wide = text.replace("utf-8", "utf-16").encode("utf-16")
    declared = text.replace('"nitf-3-5.dtd">', '"nitf-3-5.dtd" [<!ENTITY eacute "&#233;">]>').encode()
    for data in (wide, declared):
        found = Collector()
        assert newsdoc.loads(data, "nitf", report=found).slugline == "CAFé"
        assert "&eacute; is no entity of XML" in {finding.message for finding in found}


def test_an_external_document_type_is_not_loaded_and_entities_are_refused() -> None:
    text = FOREIGN.replace('<!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">', '<!DOCTYPE nitf [<!ENTITY a "b">]>')
    with pytest.raises(newsdoc.InvalidDocumentError, match="entities"):
        newsdoc.loads(text.encode(), "nitf")


def test_documents_of_others_are_read_with_every_word(shared: Path) -> None:
    files = sorted((shared / "corpora/nitf").glob("*.xml"))
    assert files
    for file in files:
        article = newsdoc.read(file, "nitf", report=Collector())
        root = etree.parse(str(file), etree.XMLParser(recover=True, resolve_entities=False)).getroot()
        contents = [element for element in root.iter(etree.Element) if local_name(element) == "body.content"]
        words = Counter(re.findall(r"\w+", " ".join(_visible(element) for element in contents)))
        printed = [*(block.visible_text for block in article.body), *(attribution.text for attribution in article.attributions)]
        assert words - Counter(re.findall(r"\w+", " ".join(printed))) == Counter(), file.name


def _visible(element: etree._Element) -> str:
    return " ".join(node if isinstance(node, str) else _visible(node) for node in nodes_of(element))


def test_what_is_kept_stays_as_it_is_inside() -> None:
    person = "<person>Ida <classifier><docdata>Berg<q/></docdata></classifier></person>"
    extra = Extra("nitf", "head/docdata/identified-content/person", "<person>Ida<alt-code value='2'/><alt-code value='1'/> Berg</person>")
    article = Article(id="urn:test:1", headline="Ferry", body=[], extra=[extra], subjects=[Concept("Ida Berg")])
    written = newsdoc.dumps(article, "nitf", options=BARE, report=Collector())
    assert b'<person>Ida<alt-code value="2"/><alt-code value="1"/> Berg</person>' in written
    odd = newsdoc.loads(FOREIGN.replace("<org>", f"{person}<org>", 1).encode(), "nitf", report=Collector())
    assert newsdoc.loads(newsdoc.dumps(odd, "nitf", report=Collector())).subjects == odd.subjects


@pytest.mark.parametrize(
    ("attributes", "subject"),
    [
        ('refnum="05000000" tobject.subject.type="Education" tobject.subject.matter="Schools"', ("Education", "subj:05000000")),
        ('refnum="05001000" tobject.subject.type="Education" tobject.subject.matter="Schools"', ("Schools", "subj:05001000")),
        ('refnum="05001002" tobject.subject.type="Education" tobject.subject.detail="Exams"', ("Exams", "subj:05001002")),
        ('refnum="05001000" tobject.subject.type="Education"', (None, "subj:05001000")),
        ('refnum="" tobject.subject.code="EDU" tobject.subject.type="Education"', ("Education", "EDU")),
    ],
)
def test_a_subject_has_the_name_of_its_own_level(attributes: str, subject: tuple[str | None, str]) -> None:
    article = _read(re.sub(r"<tobject.subject [^>]*/>", f"<tobject.subject tobject.subject.{attributes}/>", FOREIGN))
    assert (article.subjects[0].name, article.subjects[0].code) == subject


def _with_dateline(element: str, paragraph: str) -> Article:
    text = FOREIGN.replace("<abstract>", f"<dateline>{element}</dateline><abstract>")
    return _read(text.replace("The ferry ran on Monday.", paragraph))


def test_the_elements_of_a_dateline_are_its_parts() -> None:
    article = _with_dateline("<location>OSLO</location> <story.date>Jan 1</story.date>", "It ran.")
    assert article.dateline == Dateline("OSLO Jan 1", place="OSLO", date="Jan 1")
    assert _with_dateline("<location>OSLO</location> Jan 1", "It ran.").dateline == Dateline("OSLO Jan 1", place="OSLO")


def test_of_two_datelines_no_word_is_lost() -> None:
    merged = _with_dateline("<location>OSLO</location>, <story.date>Jan 1</story.date>", "OSLO (Coast Wire) - It ran.")
    assert merged.dateline == Dateline("OSLO (Coast Wire)", place="OSLO", agency="Coast Wire", date="Jan 1")
    other = _with_dateline("<location>BERGEN</location>", "OSLO (Coast Wire) - It ran.")
    assert other.dateline == Dateline("BERGEN", place="BERGEN")
    assert other.body == (Paragraph("OSLO (Coast Wire) - It ran."),)
    assert newsdoc.loads(newsdoc.dumps(other, "nitf"), "nitf") == other


def test_each_nitf_of_a_document_is_an_article() -> None:
    nitf = "<nitf><body><body.head><hedline><hl1>{0}</hl1></hedline></body.head><body.content><p>{0} text.</p></body.content></body></nitf>"
    articles = list(newsdoc.iter_read(f"<x>{nitf.format('One')}{nitf.format('Two')}</x>".encode(), "nitf", report=Collector()))
    assert [(article.headline, article.body[0].visible_text) for article in articles] == [("One", "One text."), ("Two", "Two text.")]
    assert articles[0].id != articles[1].id


@pytest.mark.parametrize(
    ("text", "description", "body"),
    [
        ("<nitf><body.head>{}</body.head><body><body.content><p>Text.</p></body.content></body></nitf>", "In short.", ["Text."]),
        ("<nitf><body><body.head>{}</body.head><body.content><p>Text.</p></body.content></body></nitf>", "In short.", ["Text."]),
        ("<nitf><body><body.content><body.head>{}</body.head><p>Text.</p></body.content></body></nitf>", None, ["In short.", "Text."]),
        ("<nitf><body><body.content>{}<p>Text.</p></body.content></body></nitf>", None, ["In short.", "Text."]),
    ],
)
def test_an_abstract_is_read_wherever_it_stands(text: str, description: str | None, body: list[str]) -> None:
    article = newsdoc.loads(text.format("<abstract><p>In short.</p></abstract>").encode(), "nitf", report=Collector())
    assert (article.description, [block.visible_text for block in article.body]) == (description, body)
