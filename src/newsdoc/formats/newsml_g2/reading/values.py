"""What single elements and attributes say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen
from lxml import etree

from newsdoc.formats.languages import language_tag
from newsdoc.formats.newsml_g2.catalogs import catalog_of
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.elements import UNREAD, local_name, nodes_of
from newsdoc.markup.reading.parts import one_line
from newsdoc.model import is_unsafe_address
from newsdoc.newscodes.catalog import Catalog
from newsdoc.newscodes.qcodes import split

__all__ = ["Item", "Source", "line_in"]

_APART = frozenset(("br", "p", "div", "li", "section", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "tr", "td", "header"))


def line_in(element: etree._Element) -> str:
    """The element's text as one line, with a blank where a line or a block ends."""
    lines = (line.strip() for line in "".join(_pieces(element)).split("\n"))
    return one_line(filter(None, lines))


def _pieces(element: etree._Element) -> Iterator[str]:
    for node in nodes_of(element):
        if isinstance(node, str):
            yield node
        elif local_name(node) not in UNREAD:
            gap = "\n" if local_name(node) in _APART else ""
            yield gap
            yield from _pieces(node)
            yield gap


@frozen
class Source:
    """A value of a field, or of one member of it, and the elements that say it."""

    value: Any
    elements: tuple[etree._Element, ...]


@frozen
class Item:
    """An item: its element, the language it says it is in, and the schemes that its codes are of."""

    element: etree._Element
    language: str | None
    catalog: Catalog

    @classmethod
    def of(cls, element: etree._Element, above: Catalog | None = None) -> Item:
        """The item of an element. above: the catalogue of the message that it is in."""
        own = catalog_of(element)
        catalog = Catalog({**above.schemes, **own.schemes}, above.is_whole and own.is_whole) if above else own
        return cls(element, _language(element), catalog)

    def all(self, path: str) -> list[etree._Element]:
        """The elements at a path of names."""
        return self.element.findall("/".join(map(nar, path.split("/"))))

    def first_said(self, path: str) -> etree._Element | None:
        """The element at a path that has words, first of all in the item's language; None where none has."""
        said = [element for element in self.all(path) if line_in(element)]
        return min(said, key=self.foreignness, default=None)

    def foreignness(self, element: etree._Element) -> int:
        """0 where the element is in the item's language or says none, 1 where it is in another."""
        language = language_tag(element.get(LANG))
        return int(bool(language and self.language and language.split("-")[0].lower() != self.language.split("-")[0].lower()))

    def name_of(self, element: etree._Element) -> str | None:
        """What a party or concept is called: a name in the item's language, or else its literal; not its code."""
        names = [name for name in element.iterfind(nar("name")) if line_in(name)]
        if names:
            return line_in(min(names, key=lambda name: (self.foreignness(name), _is_short(name))))
        return one_line([element.get("literal", "")]) or None

    def code_of(self, element: etree._Element, attribute: str = "qcode") -> str | None:
        """The code of a concept: its QCode as it stands, or the one that its URI stands for, or else its URI."""
        qcode = one_line([element.get(attribute, "")])
        if qcode:
            return qcode
        uri = one_line([element.get("uri" if attribute == "qcode" else f"{attribute}uri", "").strip()])
        return self.catalog.qcode_of(uri) or uri if uri and not is_unsafe_address(uri) else None

    def scheme_of(self, code: str) -> str | None:
        """The URI of the vocabulary that a code is of; None where no catalogue that is known has it."""
        found = split(code)
        if found is None:
            return None
        known = self.catalog.schemes.get(found.alias)
        if known is not None:
            return known
        uri = self.catalog.uri_of(code)
        return uri.removesuffix(found.code) if uri and uri.endswith(found.code) else None

    def word_of(self, code: str | None) -> str:
        """A code of the IPTC without its alias, however the item writes the alias: "text" for icls:text; "" where there is none."""
        found = self.catalog.normalised(code) if code else None
        return found.code if found else (code or "").rstrip("/").rpartition("/")[2]

    def role_of(self, element: etree._Element) -> str:
        """The role of an element, as a word."""
        return self.word_of(self.code_of(element, "role"))


def _is_short(name: etree._Element) -> bool:
    return name.get("role", "").rpartition(":")[2] in ("mnemonic", "short", "sort")


def _language(element: etree._Element) -> str | None:
    stated = [element.get(LANG, ""), *(tag.get("tag", "") for tag in element.iterfind(f"{nar('contentMeta')}/{nar('language')}"))]
    content = element.find(nar("contentSet"))
    stated += [carrier.get(LANG, "") for carrier in content.iterchildren(etree.Element)] if content is not None else []
    return next(filter(None, map(language_tag, stated)), None)
