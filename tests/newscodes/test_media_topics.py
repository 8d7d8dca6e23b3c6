"""Lists of media topics: every form of them, and the names that subjects get."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.articles import everything

import newsdoc
from newsdoc.errors import InvalidDocumentError, LimitExceededError, NewsdocError, SourceError
from newsdoc.io.limits import Limits
from newsdoc.model import Article, Concept
from newsdoc.newscodes.topics.media_topics import load_media_topics

FOG, TIDE, OLD = "medtop:29990001", "medtop:09990002", "medtop:29990003"

KNOWLEDGE_ITEM = b"""<?xml version="1.0" encoding="UTF-8"?>
<knowledgeItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en-GB">
  <catalog><scheme alias="mt" uri="http://cv.iptc.org/newscodes/mediatopic"/></catalog>
  <conceptSet>
    <concept><conceptId qcode="mt:29990001"/><name xml:lang="en-GB">fog</name><name xml:lang="de"> dichter
      <!-- not this --> Nebel </name><name xml:lang="de">Suppe</name><definition>Not this.</definition></concept>
    <concept><conceptId uri="https://cv.iptc.org/newscodes/mediatopic/09990002/"/><name>tide</name></concept>
    <concept><conceptId qcode="medtop:29990003" retired="2020-01-01"/><name>old harbour</name></concept>
    <concept><conceptId/><name>nothing</name></concept>
  </conceptSet>
</knowledgeItem>"""

RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
    xmlns:owl="http://www.w3.org/2002/07/owl#">
  <skos:Concept rdf:about="http://cv.iptc.org/newscodes/mediatopic/29990001">
    <skos:prefLabel xml:lang="en-GB">fog</skos:prefLabel><skos:prefLabel xml:lang="de">dichter Nebel</skos:prefLabel>
    <skos:definition>Not this.</skos:definition></skos:Concept>
  <rdf:Description rdf:about="http://cv.iptc.org/newscodes/mediatopic/09990002">
    <owl:deprecated>false</owl:deprecated><skos:prefLabel xml:lang="en-GB">tide</skos:prefLabel></rdf:Description>
  <skos:Concept rdf:about="http://cv.iptc.org/newscodes/mediatopic/29990003">
    <owl:deprecated>true</owl:deprecated><skos:prefLabel xml:lang="en-GB">old harbour</skos:prefLabel></skos:Concept>
  <skos:Concept><skos:prefLabel>nothing</skos:prefLabel></skos:Concept>
</rdf:RDF>"""

SKOS_JSON = json.dumps(
    {
        "uri": "http://cv.iptc.org/newscodes/mediatopic/",
        "conceptSet": [
            {"qcode": "medtop:29990001", "prefLabel": {"en-GB": "fog", "de": "dichter Nebel"}, "definition": {"en-GB": "Not this."}},
            {"uri": "http://cv.iptc.org/newscodes/mediatopic/09990002", "prefLabel": {"en-GB": "tide"}},
            {"qcode": "medtop:29990003", "prefLabel": "old harbour", "retired": "2020-01-01T00:00:00+00:00"},
            {"qcode": 7, "prefLabel": ["nothing"]},
            "nothing",
        ],
    }
).encode()

CSV = b"""qcode;Name (en-GB);Name (de);Definition;Retired
29990001;fog;dichter Nebel;Not this.;
9990002;tide;;;
medtop:29990003;old harbour;;;2020
"""
TSV = b"29990001\tfog\ten-GB\n29990001\tdichter Nebel\tde\n\nmedtop:09990002\ttide\n29990003\told harbour\n"

LISTS = {"knowledge item": KNOWLEDGE_ITEM, "rdf": RDF, "json": SKOS_JSON, "csv": CSV, "tsv": TSV}


def article(*codes: str, language: str | None = "en") -> Article:
    subjects = [Concept(code=code) for code in codes]
    return Article(id="urn:newsdoc:test", language=language, headline="Fog", body=(), subjects=subjects)


def names(data: bytes, language: str | None = "en", *codes: str) -> list[str | None]:
    named = load_media_topics(data).named(article(*codes, language=language), report=newsdoc.Collector())
    return [subject.name for subject in named.subjects]


@pytest.mark.parametrize("form", LISTS)
def test_every_form_of_a_list_gives_the_same_names(form: str) -> None:
    assert names(LISTS[form], "en-GB", FOG, TIDE, OLD, "medtop:1") == ["fog", "tide", "old harbour", None]
    assert names(LISTS[form], "de-AT", FOG, TIDE) == ["dichter Nebel", "tide"]
    assert names(LISTS[form], None, FOG) == ["fog"]


@pytest.mark.parametrize("form", ["knowledge item", "rdf", "json", "csv"])
def test_retired_subjects_are_reported(form: str) -> None:
    found: list[newsdoc.Diagnostic] = []
    load_media_topics(LISTS[form]).named(article(FOG, TIDE, OLD), report=found.append)
    assert [(finding.code, finding.place.path) for finding in found] == [("topic-retired", "$.subjects[2]")]
    assert "medtop:29990003 (old harbour)" in found[0].message


def test_names_that_are_there_are_left_alone() -> None:
    given = everything()
    listed = load_media_topics(b"medtop:20000038,another name")
    assert listed.named(given) is given
    assert len(listed) == 1


@pytest.mark.parametrize(
    "subject",
    [
        Concept(code="https://cv.iptc.org/newscodes/mediatopic/29990001"),
        Concept(code="29990001", scheme="http://cv.iptc.org/newscodes/mediatopic/"),
        Concept(code="mt:29990001", scheme="http://cv.iptc.org/newscodes/mediatopic"),
        Concept(code="mediatopic:29990001"),
    ],
    ids=lambda subject: str(subject.code),
)
def test_a_code_is_known_in_other_forms(subject: Concept) -> None:
    named = load_media_topics(CSV).named(attrs.evolve(article(), subjects=[subject]))
    assert named.subjects == (attrs.evolve(subject, name="fog"),)


@pytest.mark.parametrize(
    "subject", [Concept(code="29990001"), Concept(code="mt:29990001"), Concept(code="mt:29990001", scheme="http://example.com/cv/")]
)
def test_a_code_of_another_scheme_is_not(subject: Concept) -> None:
    given = attrs.evolve(article(), subjects=[subject])
    assert load_media_topics(CSV).named(given) is given


@pytest.mark.parametrize(
    ("languages", "asked", "expected"),
    [
        (["de", "de-AT", "en"], "de-AT", "de-AT"),
        (["de", "de-CH", "en"], "de-AT", "de"),
        (["en", "de-CH", "de-AT"], "de", "de-AT"),
        (["fr", "en", "en-GB"], "sv", "en-GB"),
        (["fr", "en-US", "en"], "sv", "en"),
        (["fr", "en-US"], None, "en-US"),
        (["nb", "fr"], "sv", "fr"),
    ],
)
def test_the_language_of_a_name(languages: list[str], asked: str | None, expected: str) -> None:
    rows = "".join(f"{FOG},{language},{language}\n" for language in languages)
    assert names(rows.encode(), asked, FOG) == [expected]


def test_another_language_may_be_asked_for() -> None:
    named = load_media_topics(KNOWLEDGE_ITEM).named(article(FOG, language="en"), "de")
    assert named.subjects[0].name == "dichter Nebel"


@pytest.mark.parametrize(
    ("data", "place", "words"),
    [
        (b"", None, "no media topics"),
        (b"<a/>", None, "no media topics"),
        (b"{}", None, "no media topics"),
        (b"[7, {}]", None, "no media topics"),
        (b"\x00\x01\x02\xff" * 99, None, "XML, JSON or a table"),
        (b"<a>", "1:4", "not well-formed"),
        (b'{"conceptSet": [\n}', "2:1", "not JSON"),
        (b"code,name\nmedtop:1,fog\nmedtop:2,\n", "3", "a code and a name"),
        (b"medtop:1,fog\nharbour,tide\n", "2", "a code and a name"),
        (b"medtop:1," + b"a" * 200_000, "1", "no table"),
    ],
)
def test_a_list_that_is_none_says_why(tmp_path: Path, data: bytes, place: str | None, words: str) -> None:
    path = tmp_path / "topics.list"
    path.write_bytes(data)
    with pytest.raises(InvalidDocumentError, match=words) as caught:
        load_media_topics(path, report=newsdoc.Collector())
    assert (caught.value.file, caught.value.place) == (str(path), place)


def test_limits_and_files_that_are_not_there(tmp_path: Path) -> None:
    deep = tmp_path / "topics.list"
    deep.write_bytes(b"[" * 100_000)
    with pytest.raises(LimitExceededError, match="json_depth is 200"):
        load_media_topics(deep)
    with pytest.raises(LimitExceededError):
        load_media_topics(CSV, limits=Limits(input_bytes=9))
    with pytest.raises(LimitExceededError):
        load_media_topics(KNOWLEDGE_ITEM, limits=Limits(xml_elements=9))
    with pytest.raises(SourceError):
        load_media_topics("no such list")


@given(st.one_of(st.binary(), st.sampled_from(sorted(LISTS.values())).flatmap(lambda data: st.integers(0, len(data)).map(lambda end: data[:end]))))
def test_no_bytes_break_it(data: bytes) -> None:
    try:
        listed = load_media_topics(data, report=newsdoc.Collector())
    except NewsdocError:
        return
    listed.named(article(FOG, TIDE), report=newsdoc.Collector())


def test_the_public_names() -> None:
    assert newsdoc.uri_of_qcode("ninat:text") == "http://cv.iptc.org/newscodes/ninature/text"
    assert newsdoc.qcode_of_uri("http://cv.iptc.org/newscodes/ninature/text") == "ninat:text"
    assert newsdoc.meaning_of("ninat:text") == newsdoc.Meaning("ninat:text", "Text")
    assert isinstance(newsdoc.load_media_topics(CSV), newsdoc.MediaTopics)
