"""Older versions of the standard: what they lack is left out and reported, and nothing else changes."""

from __future__ import annotations

from typing import get_args

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from support.articles import edition, everything, minimal
from support.strategies import articles, editions

import newsdoc
from newsdoc import Article, Collector, Edition
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions, Version
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.writing.build import add
from newsdoc.formats.newsml_g2.writing.versions import fit_to
from newsdoc.model import Rights

VERSIONS: tuple[Version, ...] = get_args(Version)
_OPTIONS = st.builds(
    NewsmlWriteOptions, version=st.sampled_from(VERSIONS), profile=st.sampled_from(["full", "flat"]), several=st.sampled_from(["package", "items"])
)
_SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def _unheard(_: object) -> None:
    pass


def _written(content: Article | Edition, options: NewsmlWriteOptions) -> bytes:
    return newsdoc.dumps(content, "newsml-g2", options=options, report=_unheard)


def test_they_are_the_newest_and_all_back_to_2_24() -> None:
    assert list(VERSIONS) == [f"2.{number}" for number in range(35, 23, -1)]
    assert NewsmlWriteOptions().version == "2.35"


@pytest.mark.parametrize("version", VERSIONS)
def test_every_item_says_its_version(version: Version) -> None:
    root = etree.fromstring(_written(edition(), NewsmlWriteOptions(version=version)))
    items = list(root.iter(nar("newsItem"), nar("packageItem")))
    assert {item.get("standardversion") for item in items} == {version}
    assert len(items) == len(edition().articles) + 1


@pytest.mark.parametrize("version", VERSIONS)
def test_an_article_comes_back_from_every_version(version: Version) -> None:
    assert newsdoc.loads(_written(everything(), NewsmlWriteOptions(version=version))) == everything()


@pytest.mark.parametrize(("version", "is_there"), [("2.35", True), ("2.34", True), ("2.33", False), ("2.24", False)])
def test_what_a_version_lacks_is_left_out_and_reported(version: Version, is_there: bool) -> None:
    article = attrs.evolve(minimal(), rights=Rights(holder="A", data_mining="No."))
    found = Collector()
    data = newsdoc.dumps(article, "newsml-g2", options=NewsmlWriteOptions(version=version), report=found)
    assert (b"<dataMining>" in data) == is_there
    assert [(diagnostic.code, diagnostic.place.path) for diagnostic in found] == (
        [] if is_there else [("newsml-version-lacks", "/newsItem/rightsInfo/dataMining")]
    )
    assert newsdoc.loads(data) == article


def test_what_is_passed_on_fits_the_version_too() -> None:
    """A place decides where the same name is older elsewhere; attributes go alone."""
    root = etree.Element(nar("newsItem"))
    add(add(root, "catalog"), "scheme", alias="a", uri="https://example.org/", schemecreated="2020-01-01")
    content = add(root, "contentMeta")
    add(content, "digitalSourceType", qcode="digsrctype:digitalCapture")
    creator = add(content, "creator")
    add(add(creator, "personDetails"), "affiliation")
    add(add(add(content, "contributor"), "organisationDetails"), "affiliation")
    found = Collector()
    fit_to(root, "2.28", found)
    assert [diagnostic.place.path for diagnostic in found] == [
        "/newsItem/contentMeta/contributor/organisationDetails/affiliation",
        "/newsItem/contentMeta/digitalSourceType",
        "/newsItem/catalog/scheme",
    ]
    assert [element.tag for element in root.iter() if element.tag == nar("affiliation")] == [nar("affiliation")]
    assert root.find(f"{nar('catalog')}/{nar('scheme')}").attrib == {"alias": "a", "uri": "https://example.org/"}  # type: ignore[union-attr]
    found.clear()
    fit_to(root, "2.28", found)
    assert found == []


# --- whatever is asked for ----------------------------------------------------------------------


@_SLOW
@given(content=articles() | editions(), options=_OPTIONS)
def test_whatever_is_written_fits_both_schemas(
    content: Article | Edition, options: NewsmlWriteOptions, profile: etree.XMLSchema, power: etree.XMLSchema
) -> None:
    root = etree.fromstring(_written(content, attrs.evolve(options, check=False)))
    for schema in (profile, power):
        schema.validate(root)
        assert [str(error) for error in schema.error_log] == []  # type: ignore[attr-defined]


@_SLOW
@given(article=articles(), version=st.sampled_from(VERSIONS))
def test_any_article_comes_back_from_any_version(article: Article, version: Version) -> None:
    assert newsdoc.loads(_written(article, NewsmlWriteOptions(version=version)), report=_unheard) == article


@settings(max_examples=20)
@given(given_edition=editions(), options=st.builds(NewsmlWriteOptions, version=st.sampled_from(VERSIONS)))
def test_any_edition_comes_back_from_any_version(given_edition: Edition, options: NewsmlWriteOptions) -> None:
    assert newsdoc.read_edition(_written(given_edition, options), report=_unheard) == given_edition


@settings(max_examples=20)
@given(given_edition=editions(), options=_OPTIONS)
def test_the_same_options_give_the_same_bytes(given_edition: Edition, options: NewsmlWriteOptions) -> None:
    assert _written(given_edition, options) == _written(given_edition, options)
