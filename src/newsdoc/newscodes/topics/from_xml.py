"""Media topics in XML: NewsML-G2 concepts, as in a knowledge item, and SKOS in RDF/XML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from newsdoc.newscodes.catalog import Catalog
from newsdoc.newscodes.topics.topic import Topic, key_of, name_in

__all__ = ["topics_in_xml"]

_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def topics_in_xml(root: etree._Element) -> Iterator[Topic]:
    """The topics of the list, as far as they have names."""
    catalog = _catalog(root)
    for concept in root.iter("{*}concept"):
        identity = concept.find("{*}conceptId")
        if identity is not None:
            uri = identity.get("uri") or catalog.uri_of(identity.get("qcode", ""))
            yield from _topic(uri, concept.iterchildren("{*}name"), is_retired=bool(identity.get("retired", "").strip()))
    for parent in dict.fromkeys(label.getparent() for label in root.iter("{*}prefLabel")):
        if parent is not None:
            yield from _topic(parent.get(_ABOUT), parent.iterchildren("{*}prefLabel"), is_retired=_says_retired(parent))


def _catalog(root: etree._Element) -> Catalog:
    references = [reference.get("href", "") for reference in root.iter("{*}catalogRef")]
    return Catalog.of(references, [(scheme.get("alias", ""), scheme.get("uri", "")) for scheme in root.iter("{*}scheme")])


def _topic(uri: str | None, names: Iterable[etree._Element], *, is_retired: bool) -> Iterator[Topic]:
    code = key_of(uri) if uri else None
    found: dict[str, str] = {}
    for element in names:
        name = name_in("".join(map(str, element.itertext(etree.Element))))
        if name is not None:
            found.setdefault(_language(element), name)
    if code and found:
        yield Topic(code, found, is_retired)


def _language(element: etree._Element) -> str:
    while (tag := element.get(_LANGUAGE)) is None and (parent := element.getparent()) is not None:
        element = parent
    return (tag or "").lower()


def _says_retired(concept: etree._Element) -> bool:
    """Whether it has the IPTC's `retired`, with the date, or OWL's `deprecated`."""
    said = [(child.text or "").strip().lower() for child in concept.iterchildren("{*}retired", "{*}deprecated")]
    return any(word not in {"", "false", "0"} for word in said)
