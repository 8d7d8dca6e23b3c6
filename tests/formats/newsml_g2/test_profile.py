"""The profile is narrow: it refuses whatever newsdoc does not write."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree
from support.articles import edition, everything

import newsdoc
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.markup.names import html
from newsdoc.schemas import schema_path

Change = Callable[[etree._Element], None]


def _one(root: etree._Element, name: str) -> etree._Element:
    element = next(root.iter(name))
    assert isinstance(element, etree._Element)
    return element


def _without(name: str) -> Change:
    def change(root: etree._Element) -> None:
        element = _one(root, name)
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)

    return change


def _with_text(name: str, text: str) -> Change:
    def change(root: etree._Element) -> None:
        _one(root, name).text = text

    return change


def _with_attribute(name: str, attribute: str, value: str) -> Change:
    def change(root: etree._Element) -> None:
        _one(root, name).set(attribute, value)

    return change


def _with_child(parent: str, child: str) -> Change:
    def change(root: etree._Element) -> None:
        etree.SubElement(_one(root, parent), child)

    return change


def _first_last(name: str) -> Change:
    def change(root: etree._Element) -> None:
        parent = _one(root, name)
        parent.append(parent[0])

    return change


CHANGES: dict[str, Change] = {
    "no guid": lambda root: root.attrib.__delitem__("guid"),
    "no language": lambda root: root.attrib.__delitem__("{http://www.w3.org/XML/1998/namespace}lang"),
    "another standard version": lambda root: root.set("standardversion", "2.9"),
    "version 0": lambda root: root.set("version", "0"),
    "unknown attribute": lambda root: root.set("mood", "good"),
    "no catalogue": _without(nar("catalogRef")),
    "alias declared twice": lambda root: _one(root, nar("scheme")).set("alias", "ndrole"),
    "no itemMeta": _without(nar("itemMeta")),
    "no itemClass": _without(nar("itemClass")),
    "no provider": _without(nar("provider")),
    "no versionCreated": _without(nar("versionCreated")),
    "no contentMeta": _without(nar("contentMeta")),
    "no contentSet": _without(nar("contentSet")),
    "no carried copy": _without(nar("itemMetaExtProperty")),
    "no generator": _without(nar("generator")),
    "versionCreated without a zone": _with_text(nar("versionCreated"), "2026-05-04T10:05:30"),
    "versionCreated a day": _with_text(nar("versionCreated"), "2026-05-04"),
    "versionCreated that never was": _with_text(nar("versionCreated"), "2026-02-30T10:05:30Z"),
    "embargo without a zone": _with_text(nar("embargoed"), "2026-05-04T10:05:30"),
    "contentCreated a month": _with_text(nar("contentCreated"), "2026-05"),
    "contentModified without a zone": _with_text(nar("contentModified"), "2026-05-04T10:05:30"),
    "urgency 10": _with_text(nar("urgency"), "10"),
    "another status": _with_attribute(nar("pubStatus"), "qcode", "stat:gone"),
    "line break in slugline": _with_text(nar("slugline"), "A\nB"),
    "subject without a code in its qcode": _with_attribute(nar("subject"), "qcode", "museum"),
    "unknown element in itemMeta": _with_child(nar("itemMeta"), nar("hash")),
    "foreign element in contentMeta": _with_child(nar("contentMeta"), "{https://example.org/}x"),
    "itemMeta out of order": _first_last(nar("itemMeta")),
    "contentMeta out of order": _first_last(nar("contentMeta")),
    "item out of order": _first_last(nar("newsItem")),
    "second rendition": _with_child(nar("contentSet"), nar("inlineData")),
    "other content type": _with_attribute(nar("inlineXML"), "contenttype", "text/html"),
    "script": _with_child(html("body"), html("script")),
    "div": _with_child(html("body"), html("div")),
    "q": _with_child(html("p"), html("q")),
    "event handler": _with_attribute(html("img"), "onload", "x()"),
    "style": _with_attribute(html("p"), "style", "color: red"),
    "javascript": _with_attribute(html("a"), "href", "javascript:alert(1)"),
    "unknown class": _with_attribute(html("aside"), "class", "advert"),
    "same id twice": _with_attribute(html("aside"), "id", "block-1"),
    "paragraph in a paragraph": _with_child(html("p"), html("p")),
    "second h1": _with_child(html("body"), html("h1")),
    "text in the body": _with_text(html("body"), "Text."),
    "table without rows": _without(html("tbody")),
    "picture without alt": lambda root: _one(root, html("img")).attrib.__delitem__("alt"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_it_refuses(name: str, profile: etree.XMLSchema) -> None:
    root = etree.fromstring(newsdoc.dumps(everything(), "newsml-g2"))
    assert profile.validate(root)
    CHANGES[name](root)
    assert not profile.validate(etree.fromstring(etree.tostring(root)))


@pytest.mark.parametrize("name", ["newsItem", "header", "groupSet", "contentMeta"])
def test_an_edition_must_be_whole(name: str, profile: etree.XMLSchema) -> None:
    root = etree.fromstring(newsdoc.dumps(edition(), "newsml-g2"))
    for element in list(root.iter(nar(name))):
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)
    assert not profile.validate(root)


def test_it_stands_alone_and_explains_itself() -> None:
    folder = schema_path("newsml-g2").parent
    imports = [
        element.get("schemaLocation", "")
        for file in folder.glob("*.xsd")
        for element in etree.parse(file).iter("{http://www.w3.org/2001/XMLSchema}import")
    ]
    assert imports
    assert all((folder / name).is_file() and "/" not in name for name in imports)
    assert all(b"<xs:documentation>" in file.read_bytes() for file in folder.glob("*.xsd"))
