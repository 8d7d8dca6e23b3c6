"""What the article has no field for: kept as it stands in the head of a document."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsdoc.formats.nitf.head import written_head
from newsdoc.formats.nitf.names import CARRIED, GENERATOR
from newsdoc.formats.nitf_sayings import CONTAINERS
from newsdoc.markup.reading.elements import all_text, local_name
from newsdoc.model import Article, Extra

__all__ = ["FORMAT", "HOLDERS", "extras_of", "written_root"]

FORMAT = "nitf"
HOLDERS = CONTAINERS | {"nitf", "body", "body.head"}
_OF_STANDARD = frozenset(("version", "change.date", "change.time"))  # of the root: what edition of NITF it is
_OWN = frozenset((CARRIED, GENERATOR))


def extras_of(nitf: etree._Element, article: Article) -> list[Extra]:
    """What of the document is not written of the article, with the path of the element that holds it."""
    written = {_key(path, content) for path, content in _contents(written_root(article), "")}
    return [
        Extra(FORMAT, path, content if isinstance(content, str) else _text(content))
        for path, content in _contents(nitf, "")
        if _key(path, content) not in written
    ]


def written_root(article: Article) -> etree._Element:
    """A document with no more than what the head says of an article."""
    root = etree.Element("nitf", {"baselang": article.language} if article.language else {})
    root.append(written_head(article))
    return root


# --- what there is ---


def _contents(element: etree._Element, path: str) -> Iterator[tuple[str, etree._Element | str]]:
    """The attributes of elements that hold others, and the innermost elements, with their paths."""
    here = f"{path}/" if path else ""
    for name, value in element.attrib.items():
        if not str(name).startswith("{") and (path or name not in _OF_STANDARD):
            yield f"{here}@{name!s}", str(value)
    for child in element.iterchildren(etree.Element):
        name = local_name(child)
        if name in HOLDERS:
            yield from _contents(child, f"{here}{name}")
        elif _is_foreign_place(path, name) and not (name == "meta" and child.get("name") in _OWN):
            yield f"{here}{name}", child


def _is_foreign_place(path: str, name: str) -> bool:
    """Whether an element there is none of the printed ones."""
    return path.startswith("head") or (path == "body/body.head" and name == "series")


def _key(path: str, content: etree._Element | str) -> tuple[Any, ...]:
    if isinstance(content, str):
        return path, content
    return path, tuple(sorted(content.attrib.items())), all_text(content), len(content)


def _text(element: etree._Element) -> str:
    """The element as XML, in no namespace."""
    plain = copy.deepcopy(element)
    plain.tail = None
    for inner in plain.iter(etree.Element):
        inner.tag = etree.QName(inner).localname
    etree.cleanup_namespaces(plain)
    return etree.tostring(plain, encoding="unicode")
