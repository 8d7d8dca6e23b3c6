"""What codes mean, and that the tables are well formed."""

from __future__ import annotations

import pytest

from newsdoc.newscodes.codes import CODES, RETIRED, RETIRED_SCHEMES, UNLISTED
from newsdoc.newscodes.headlines import headline_field
from newsdoc.newscodes.meanings import Meaning, is_retired, meaning_of, meanings
from newsdoc.newscodes.qcodes import normalised, qcode_of, uri_of
from newsdoc.newscodes.schemes import IPTC_SCHEMES


def test_no_code_is_known_twice() -> None:
    for alias, names in CODES.items():
        codes = [code.lower() for code in (*names, *UNLISTED.get(alias, {}))]
        assert len(codes) == len(set(codes)), alias
    assert len(meanings()) == sum(map(len, CODES.values())) + sum(map(len, UNLISTED.values()))


@pytest.mark.parametrize("known", meanings(), ids=lambda known: known.code)
def test_each_row_is_well_formed(known: Meaning) -> None:
    assert known.name == known.name.strip() != ""
    assert str(normalised(known.code)) == known.code
    uri = uri_of(known.code)
    assert uri is not None
    assert qcode_of(uri) == known.code
    assert meaning_of(known.code) == meaning_of(uri) == known
    assert is_retired(known.code) is (known.standing == "retired")
    if known.replacement is not None:
        replacement = meaning_of(known.replacement)
        assert replacement is not None
        assert replacement.standing == "current"
        assert known.standing == "retired"


def test_what_is_retired_is_known() -> None:
    assert set(UNLISTED) <= set(CODES) <= set(IPTC_SCHEMES)
    assert {*RETIRED_SCHEMES, *RETIRED_SCHEMES.values()} <= set(IPTC_SCHEMES)
    assert set(RETIRED) <= {known.code for known in meanings()}


def test_a_retired_code_says_what_to_write_now() -> None:
    retired = meaning_of("isrol:contentSource")
    assert retired is not None
    assert (retired.standing, retired.replacement) == ("retired", "cpprole:contentSource")
    assert is_retired("isrol:anything")
    assert is_retired("http://cv.iptc.org/newscodes/infosourcerole/anything")
    assert not is_retired("stat:anything")
    assert not is_retired("nonsense")


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("icls:text", "Text"),
        ("genre:interview", "Interview"),
        ("STAT:Cancelled", "Cancelled"),
        ("https://cv.iptc.org/newscodes/ninature/video/", "Video"),
    ],
)
def test_codes_are_known_in_other_forms(code: str, name: str) -> None:
    found = meaning_of(code)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("code", ["", "stat", "stat:nonsense", "desk:usable", "http://example.com/usable"])
def test_what_is_not_known_has_no_meaning(code: str) -> None:
    assert meaning_of(code) is None


@pytest.mark.parametrize(
    ("role", "field"),
    [
        ("hld:subHeadline", "deck"),
        ("apahltype:subtitle", "deck"),
        ("apahltype:title", "headline"),
        ("desk:sub-title", "deck"),
        ("http://example.com/cv/role/kicker", "kicker"),
        ("http://example.com/cv/role#kicker/", "kicker"),
        ("main", "headline"),
        ("desk:long", None),
        ("desk:", None),
        ("", None),
    ],
)
def test_roles_of_headlines_say_the_field(role: str, field: str | None) -> None:
    assert headline_field(role) == field
