"""What real feeds write is understood."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from newsdoc.newscodes.catalog import Catalog
from newsdoc.newscodes.meanings import meaning_of
from newsdoc.newscodes.qcodes import split


def items(shared: Path) -> Iterator[tuple[Catalog, etree._Element]]:
    for path in sorted((shared / "corpora" / "newsml-g2").glob("*.xml")):
        root = etree.parse(path, etree.XMLParser(recover=True, resolve_entities=False)).getroot()
        if root is not None:
            schemes = [(scheme.get("alias", ""), scheme.get("uri", "")) for scheme in root.iter("{*}scheme")]
            yield Catalog.of([one.get("href", "") for one in root.iter("{*}catalogRef")], schemes), root


def test_the_class_and_status_of_every_item_have_a_meaning(shared: Path) -> None:
    found = 0
    for catalog, root in items(shared):
        for element in root.iter("{*}itemClass", "{*}pubStatus"):
            code = catalog.normalised(element.get("qcode", ""))
            if code is not None:
                found += 1
                assert meaning_of(str(code)) is not None, code
    assert found > 400


def test_every_code_of_a_declared_alias_leads_to_a_uri_and_back(shared: Path) -> None:
    found = 0
    for catalog, root in items(shared):
        for element in root.iter("{*}*"):
            code = split(element.get("qcode", ""))
            if code is not None and catalog.declares(code.alias):
                found += 1
                uri = catalog.uri_of(str(code))
                assert uri is not None
                assert catalog.uri_of(catalog.qcode_of(uri) or "") == uri
    assert found > 4000
