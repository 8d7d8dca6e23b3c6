"""QCodes and URIs: each leads to the other and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.newscodes.aliases import OTHER_ALIASES, OTHER_CODES
from newsdoc.newscodes.qcodes import QCode, normalised, qcode_of, split, uri_of
from newsdoc.newscodes.schemes import IPTC_SCHEMES

ALIASES = st.sampled_from(sorted(IPTC_SCHEMES))
# Codes as a URI has them: nothing to encode. A slash at the end is no part of the IPTC's codes.
CODES = st.from_regex(r"[A-Za-z0-9_.äß-](?:[A-Za-z0-9._:äß/~-]|%[0-9A-F]{2})*[A-Za-z0-9]", fullmatch=True)


@given(ALIASES, CODES)
def test_a_qcode_leads_to_its_uri_and_back(alias: str, code: str) -> None:
    uri = uri_of(f"{alias}:{code}")
    assert uri is not None
    assert qcode_of(uri) == f"{alias}:{code}"


@given(ALIASES, st.text(min_size=1))
def test_a_uri_leads_to_its_qcode_and_back(alias: str, code: str) -> None:
    uri = uri_of(f"{alias}:{code}")
    qcode = qcode_of(uri) if uri else None
    if uri is not None and qcode is not None:
        assert uri_of(qcode) == (uri.rstrip("/") if "iptc.org/" in uri else uri)


@given(st.text())
def test_no_text_breaks_them(text: str) -> None:
    for code in (text, f"stat:{text}", f"{text}:x"):
        found = normalised(code)
        assert found is None or split(str(found)) == found
        uri_of(code)
        qcode_of(code)
        qcode_of(f"http://cv.iptc.org/newscodes/{code}")


@pytest.mark.parametrize(
    ("text", "alias", "code"),
    [
        ("stat:usable", "stat", "usable"),
        ("tt_type:01:PUBL", "tt_type", "01:PUBL"),
        (" desk: night shift ", "desk", "night%20shift"),
        ("desk :7", "desk", "7"),
    ],
)
def test_the_alias_ends_at_the_first_colon(text: str, alias: str, code: str) -> None:
    assert split(text) == QCode(alias, code)


@pytest.mark.parametrize("text", ["", "usable", ":usable", "stat:", "stat: ", "night desk:7", "http://example.com/x", "HTTPS://example.com/x"])
def test_what_is_no_qcode_is_none(text: str) -> None:
    assert split(text) is None
    assert normalised(text) is None
    assert uri_of(text) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("icls:text", "ninat:text"),
        ("cRole:author", "cpprole:author"),
        ("crole:source", "cpprole:contentSource"),
        ("descRole:caption", "drol:caption"),
        ("itemRelation:seeAlso", "irel:seeAlso"),
        ("STAT:usable", "stat:usable"),
        ("stat:cancelled", "stat:canceled"),
        ("genre:Current", "genre:Current"),
        ("deskType:5", "deskType:5"),
    ],
)
def test_other_ways_to_write_a_code_are_known(text: str, meant: str) -> None:
    assert str(normalised(text)) == meant


@pytest.mark.parametrize(
    "uri",
    [
        "http://cv.iptc.org/newscodes/mediatopic/20000538",
        "https://cv.iptc.org/newscodes/mediatopic/20000538",
        "http://cv.iptc.org/newscodes/mediatopic/20000538/",
        " https://cv.iptc.org/newscodes/mediatopic/20000538/ ",
    ],
)
def test_all_forms_of_the_iptc_s_uris_are_one_code(uri: str) -> None:
    assert qcode_of(uri) == "medtop:20000538"


def test_a_scheme_without_its_slash_has_one() -> None:
    assert uri_of("ednoterole:x") == "http://cv.iptc.org/newscodes/ednoterole/x"
    assert qcode_of("http://cv.iptc.org/newscodes/ednoterole/x") == "ednoterole:x"


def test_http_and_https_are_told_apart_where_schemes_do() -> None:
    assert qcode_of("http://sws.geonames.org/1/") == "geonames:1/"
    assert qcode_of("https://sws.geonames.org/1/") == "geonameshttps:1/"
    assert qcode_of("https://www.wikidata.org/entity/Q1") == "wikidata:Q1"


def test_the_longest_scheme_counts() -> None:
    schemes = {"all": "http://example.com/", "desk": "http://example.com/desk/", "twin": "http://example.com/desk/"}
    assert qcode_of("http://example.com/desk/7", schemes) == "desk:7"
    assert qcode_of("http://example.com/desk/", schemes) == "all:desk/"
    assert qcode_of("http://example.org/desk/7", schemes) is None


@pytest.mark.parametrize(
    ("code", "uri"),
    [
        ("a%20b", "http://example.com/a%20b"),
        ("a b", "http://example.com/a%20b"),
        ("a|b", "http://example.com/a%7Cb"),
        ("100%", "http://example.com/100%25"),
        ("é", "http://example.com/é"),
    ],
)
def test_what_no_iri_may_hold_is_encoded_and_nothing_twice(code: str, uri: str) -> None:
    schemes = {"x": "http://example.com/"}
    assert uri_of(f"x:{code}", schemes) == uri
    assert uri_of(str(qcode_of(uri, schemes)), schemes) == uri


def test_the_tables_lead_to_schemes_of_the_iptc() -> None:
    assert set(OTHER_ALIASES.values()) <= set(IPTC_SCHEMES)
    assert not set(OTHER_ALIASES) & set(IPTC_SCHEMES)
    assert all(key == key.lower() for key in (*OTHER_ALIASES, *OTHER_CODES))
    for other, code in OTHER_CODES.items():
        assert str(normalised(other)) == str(normalised(code)) == code
        assert uri_of(code) is not None
