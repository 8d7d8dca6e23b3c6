"""What the aliases of an item stand for."""

from __future__ import annotations

import pytest

from newsdoc.newscodes.catalog import Catalog, is_iptc_catalog
from newsdoc.newscodes.schemes import IPTC_CATALOG

DESK = ("desk", "http://example.com/desk/")


@pytest.mark.parametrize(
    "href",
    [
        IPTC_CATALOG,
        "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_3.xml",
        "https://iptc.org/std/catalog/catalog.IPTC-G2-Standards_99.xml",
        "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Items_2.xml",
        " http://iptc.org/std/catalog/catalog.iptc-g2-standards_27.xml\n",
    ],
)
def test_every_edition_of_the_iptc_s_catalogue_is_known(href: str) -> None:
    assert is_iptc_catalog(href)
    assert Catalog.of([href]).declares("ninat") is True


@pytest.mark.parametrize(
    "href", ["", "http://example.com/std/catalog/catalog.IPTC-G2-Standards_3.xml", "http://www.iptc.org/std/catalog/catalog.IPTC-Sports_1.xml"]
)
def test_other_catalogues_are_not(href: str) -> None:
    assert not is_iptc_catalog(href)
    assert Catalog.of([href]).declares("ninat") is None


def test_the_item_s_own_schemes_win() -> None:
    catalog = Catalog.of([IPTC_CATALOG], [("genre", "http://example.com/genre/"), DESK, ("", "http://example.com/"), ("empty", "")])
    assert catalog.uri_of("genre:7") == "http://example.com/genre/7"
    assert str(catalog.normalised("genre:7")) == "genre:7"
    assert catalog.qcode_of("http://example.com/desk/7") == "desk:7"
    assert catalog.qcode_of("http://example.com/other/7") is None
    assert catalog.declares("empty") is False


def test_an_alias_that_is_not_declared_is_the_iptc_s() -> None:
    assert Catalog.of().uri_of("icls:text") == Catalog.of().uri_of("ninat:text") == "http://cv.iptc.org/newscodes/ninature/text"
    assert Catalog.of(inline=[DESK]).declares("ninat") is False


def test_an_alias_that_is_declared_is_not() -> None:
    catalog = Catalog.of(inline=[("icls", "http://example.com/class/")])
    assert catalog.uri_of("icls:text") == "http://example.com/class/text"
    assert str(catalog.normalised("icls:text")) == "icls:text"


def test_another_alias_for_a_scheme_of_the_iptc_is_known_by_the_uri() -> None:
    catalog = Catalog.of(inline=[("kind", "https://cv.iptc.org/newscodes/ninature")])
    assert str(catalog.normalised("kind:text")) == "ninat:text"
    assert catalog.normalised("text") is None
