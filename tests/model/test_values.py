"""Single values: what is text, a line, a language tag, an address, a date."""

from __future__ import annotations

import pytest

from newsdoc.errors import InvalidArticleError
from newsdoc.model import Concept, Timestamp, is_href, is_language_tag, is_legal, is_line

LEGAL = ["", " ", "\t\n", "a\u0301", "\u00ad\u200f\ufeff", "\U0001f600", "\ue000", "\ufffd", "\x7f\x85\x9f", "\U0010ffff"]
ILLEGAL = ["\r", "\r\n", "\x00", "\x08", "\x0b", "\x0c", "\x1f", "\ud800", "\udfff", "\ufffe", "\uffff"]

LINES = ["a", "a b", "a\tb", "a  b", "0", "\u200b", "橋", "\u202eabc"]
NO_LINES = ["", " ", " a", "a ", "a\nb", "a\n", "\ta", "\u00a0a", "a\u3000", "a\u2028b", "a\u2029b", "a\u0085b", "a\rb", "a\x00"]

LANGUAGES = [
    *("en", "EN", "en-GB", "pt-BR", "zh-Hant-TW", "sr-Latn", "es-419", "gsw", "zh-yue", "zh-cmn-Hans-CN", "de-1996", "sl-rozaj-biske"),
    *("de-CH-1901", "hy-Latn-IT-arevela", "en-u-co-phonebk", "en-a-bbb-x-a-ccc", "x-private", "i-klingon", "en-GB-oed", "sgn-BE-FR", "mn-Cyrl-MN"),
]
NO_LANGUAGES = [
    *("", "e", "en_GB", "en-", "-en", "en--GB", "english-language-tag", "abcdefghi", "en-GB-", "en-x", "x", "x-", "x-123456789", "12", "en GB"),
    *("fr\n", "ｅｎ", "en-u", "i-none", "de-419-DE", "a-DE", "en-€", "en-GB-US"),
]

WEB_ADDRESSES = [
    *("http://example.org", "https://example.org/", "HTTPS://EXAMPLE.ORG/a", "http://example.org:8080/a", "http://example.org:/", "http://a"),
    *("https://example.org/a/b;c=1?d=e&f=g/h?i#j/k?l", "https://example.org/%E6%A9%8B", "http://user:secret@example.org/", "http://192.0.2.1/"),
    *(
        "http://[2001:db8::1]/",
        "http://[2001:db8::1]:80/a",
        "https://example.org./",
        "https://xn--bcher-kva.example/",
        "https://under_score.example/",
    ),
    *("https://example.org//a//", "https://example.org?x", "https://example.org#x", "https://example.org/a'b(c)*!$,"),
]
OTHER_HREFS = [
    *("mailto:a@example.org", "mailto:a@example.org?subject=b%20c", "MAILTO:a@example.org", "mailto:a+b@example.org"),
    *("tel:+1-201-555-0123", "tel:112", "tel:863-1234;phone-context=+1-914-555", "tel:*100#"),
]
NO_HREFS = [
    *(
        "",
        "example.org",
        "//example.org/",
        "/a",
        "a.html",
        "#a",
        "ftp://example.org/",
        "javascript:alert(1)",
        "data:text/plain,a",
        "file:///etc/hosts",
    ),
    *("http:", "http://", "http:///a", "http:example.org", "https://?a", "http://example.org/a b", "http://exa mple.org/", "http://example.org/\n"),
    *(
        "http://example.org/<a>",
        'http://example.org/"',
        "http://example.org/{a}",
        "http://example.org/|",
        "http://example.org/\\",
        "http://example.org/^`",
    ),
    *(
        "http://example.org/%",
        "http://example.org/%zz",
        "http://example.org/#a#b",
        "http://example.org/橋",
        "http://exämple.org/",
        "http://-a.example/",
    ),
    *(
        "http://a-.example/",
        "http://a..example/",
        "http://.example/",
        "http://example.org:port/",
        "http://example.org:65536/",
        "http://example.org:-1/",
    ),
    *(
        "http://1.2.3/",
        "http://1.2.3.256/",
        "http://[::1",
        "http://[::g]/",
        "http://[1.2.3.4]/",
        "http://[]/",
        "http://a@b@example.org/",
        "http://example.org/[a]",
    ),
    *(
        "mailto:",
        "mailto:a",
        "mailto:@example.org",
        "mailto:a@",
        "mailto:a b@example.org",
        "tel:",
        "tel:+",
        "tel:abc",
        "tel:1 2",
        " http://example.org/",
    ),
]

URIS = [
    "urn:newsml:example.org:20260101:a",
    "urn:uuid:0a6c1f8e-51f5-5a39-9d4e-2f0f6a1f1b02",
    "tag:example.org,2026:x",
    "https://example.org/a#b",
    "a:b",
]
NO_URIS = ["", "a", ":", "a:", "1a:b", "urn:a b", "urn:a\n", "urn:%", "urn:ä", "urn:a#b#c", "http://[::1]/"]

MOMENTS = [
    *("2026-01-31", "2024-02-29", "2026-01-31T00:00:00", "2026-01-31T23:59:59Z", "2026-01-31T23:59:59.5+01:00", "2026-01-31T23:59:59.123456-03:30"),
    *("0001-01-01", "9999-12-31T23:59:59", "2026-01-01T00:00:00+14:00", "2026-01-01T00:00:00-14:00"),
]
NO_MOMENTS = [
    *(
        "",
        "2026",
        "2026-01",
        "2026-1-1",
        "20260131",
        "2026-W01-1",
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "0000-01-01",
        "2026-01-31T",
        "31 May 2026",
    ),
    *("2026-01-31T12", "2026-01-31T12:00", "2026-01-31T24:00:00", "2026-01-31T12:60:00", "2026-01-31T12:00:60", "2026-01-31 12:00:00", "2026-01-31Z"),
    *("2026-01-31T12:00:00.", "2026-01-31T12:00:00.1234567", "2026-01-31T12:00:00+1", "2026-01-31T12:00:00+0100", "2026-01-31T12:00:00+14:01"),
    *("2026-01-31T12:00:00+24:00", "2026-01-31T12:00:00z", "２０２６-01-31", "2026-01-31\n", " 2026-01-31"),
]


@pytest.mark.parametrize("text", LEGAL)
def test_text_that_xml_allows_is_legal(text: str) -> None:
    assert is_legal(text)


@pytest.mark.parametrize("text", ILLEGAL)
def test_text_that_xml_forbids_is_not_legal(text: str) -> None:
    assert not is_legal(text)
    assert not is_legal(f"a{text}b")
    assert not is_line(f"a{text}b")


@pytest.mark.parametrize("text", LINES)
def test_a_stripped_line_is_a_line(text: str) -> None:
    assert is_line(text)


@pytest.mark.parametrize("text", NO_LINES)
def test_what_is_blank_unstripped_or_several_lines_is_no_line(text: str) -> None:
    assert not is_line(text)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_well_formed_language_tags_are_taken(tag: str) -> None:
    assert is_language_tag(tag)


@pytest.mark.parametrize("tag", NO_LANGUAGES)
def test_malformed_language_tags_are_refused(tag: str) -> None:
    assert not is_language_tag(tag)


@pytest.mark.parametrize("address", [*WEB_ADDRESSES, *OTHER_HREFS])
def test_good_addresses_are_taken(address: str) -> None:
    assert is_href(address)


@pytest.mark.parametrize("address", NO_HREFS)
def test_bad_addresses_are_refused(address: str) -> None:
    assert not is_href(address)


@pytest.mark.parametrize("uri", URIS)
def test_good_uris_are_taken(uri: str) -> None:
    assert Concept("a", scheme=uri).scheme == uri


@pytest.mark.parametrize("uri", NO_URIS)
def test_bad_uris_are_refused(uri: str) -> None:
    with pytest.raises(InvalidArticleError, match=r"Concept\.scheme"):
        Concept("a", scheme=uri)


@pytest.mark.parametrize("value", MOMENTS)
def test_dates_and_times_that_exist_are_taken(value: str) -> None:
    assert Timestamp(value, zone_known=False).value == value


@pytest.mark.parametrize("value", NO_MOMENTS)
def test_dates_and_times_that_do_not_exist_are_refused(value: str) -> None:
    with pytest.raises(InvalidArticleError, match=r"Timestamp\.value"):
        Timestamp(value, zone_known=False)


@pytest.mark.parametrize("value", ["2026-01-31", "2026-01-31T12:00:00"])
def test_a_zone_is_only_known_where_there_is_an_offset(value: str) -> None:
    with pytest.raises(InvalidArticleError, match="zone_known"):
        Timestamp(value, zone_known=True)


def test_a_timestamp_says_what_it_has() -> None:
    day, naive, aware = (Timestamp(value, zone_known=False) for value in ("2026-01-31", "2026-01-31T12:00:00", "2026-01-31T12:00:00+01:00"))
    assert [stamp.has_time for stamp in (day, naive, aware)] == [False, True, True]
    assert [stamp.has_offset for stamp in (day, naive, aware)] == [False, False, True]
    assert day.moment.isoformat() == "2026-01-31T00:00:00"
    assert aware.moment.isoformat() == "2026-01-31T12:00:00+01:00"
