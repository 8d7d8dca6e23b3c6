"""What the article has no field for: kept as it stands in the head of a document, and put back where it still fits."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsdoc.codec import Plain, facts_to_plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import NewsdocError
from newsdoc.formats.nitf.head import written_head
from newsdoc.formats.nitf.names import CARRIED, GENERATOR, ORDER
from newsdoc.formats.nitf_facts import MANY
from newsdoc.formats.nitf_sayings import CONTAINERS, Saying, said_by
from newsdoc.io.xml import parse_xml
from newsdoc.markup.reading.elements import local_name
from newsdoc.model import Article, Extra

__all__ = ["extras_of", "put_back"]

_FORMAT = "nitf"
_HOLDERS = CONTAINERS | {"nitf", "body", "body.head"}
_OF_STANDARD = frozenset(("version", "change.date", "change.time"))  # of the root: what edition of NITF it is
_OWN = frozenset((CARRIED, GENERATOR))
_ONCE = frozenset(("title", "tobject.property", "doc-id", "urgency", "date.issue", "date.release", "du-key", "doc.copyright", "doc.rights"))


def extras_of(nitf: etree._Element, article: Article) -> list[Extra]:
    """What of the document is not written of the article, with the path of the element that holds it."""
    written = {_key(path, content) for path, content in _contents(_root(article), "")}
    return [
        Extra(_FORMAT, path, content if isinstance(content, str) else _text(content))
        for path, content in _contents(nitf, "")
        if _key(path, content) not in written
    ]


def put_back(nitf: etree._Element, article: Article, report: Report) -> None:
    """Put the foreign elements and attributes of the article back into a document that was written of it.

    One that says what a written element says takes its place, as it says more. One that says what the article no longer says,
    or for which there is no place, is left out and reported.
    """
    extras = [extra for extra in article.extra if extra.format == _FORMAT]
    if not extras:
        return
    facts = {name: _by_name(value) if isinstance(value, list) else value for name, value in facts_to_plain(article).items()}
    written = {str(said): element for _, element in _elements(nitf) if (said := said_by(element, nitf))}
    for extra in extras:
        if not (_put_attribute if "@" in extra.path else _put_element)(nitf, extra, facts, written):
            report(Diagnostic("extra-left-out", f"{extra.content[:200]} no longer fits into {extra.path}", Place(path="$.extra")))


def _root(article: Article) -> etree._Element:
    root = etree.Element("nitf", {"baselang": article.language} if article.language else {})
    root.append(written_head(article))
    return root


# --- what there is ---


def _elements(nitf: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    return ((path, content) for path, content in _contents(nitf, "") if not isinstance(content, str))


def _contents(element: etree._Element, path: str) -> Iterator[tuple[str, etree._Element | str]]:
    """The attributes of elements that hold others, and the innermost elements, with their paths."""
    here = f"{path}/" if path else ""
    for name, value in element.attrib.items():
        if not str(name).startswith("{") and (path or name not in _OF_STANDARD):
            yield f"{here}@{name!s}", str(value)
    for child in element.iterchildren(etree.Element):
        name = local_name(child)
        if name in _HOLDERS:
            yield from _contents(child, f"{here}{name}")
        elif _is_foreign_place(path, name) and not (name == "meta" and child.get("name") in _OWN):
            yield f"{here}{name}", child


def _is_foreign_place(path: str, name: str) -> bool:
    """Whether an element there is none of the printed ones."""
    return path.startswith("head") or (path == "body/body.head" and name == "series")


def _key(path: str, content: etree._Element | str) -> tuple[Any, ...]:
    if isinstance(content, str):
        return path, content
    return path, tuple(sorted(content.attrib.items())), "".join(map(str, content.itertext())), len(content)


def _text(element: etree._Element) -> str:
    """The element as XML, in no namespace."""
    plain = copy.deepcopy(element)
    plain.tail = None
    for inner in plain.iter(etree.Element):
        inner.tag = etree.QName(inner).localname
    etree.cleanup_namespaces(plain)
    return etree.tostring(plain, encoding="unicode")


# --- where it goes ---


def _put_attribute(nitf: etree._Element, extra: Extra, facts: Plain, written: object) -> bool:
    path, _, name = extra.path.rpartition("@")
    holder = _holder(nitf, path.rstrip("/"))
    if holder is None or name in holder.attrib or not name.replace(".", "").replace("-", "").isalnum():
        return False
    holder.set(name, extra.content)
    return True


def _put_element(nitf: etree._Element, extra: Extra, facts: Plain, written: dict[str, etree._Element]) -> bool:
    path, _, name = extra.path.rpartition("/")
    holder = _holder(nitf, path)
    try:
        element = parse_xml(extra.content.encode())
    except NewsdocError:
        return False
    if holder is None or element.tag != name or name not in ORDER[local_name(holder)]:
        return False
    said = said_by(element, nitf)
    if not all(_is_so(facts, saying) for saying in said):
        return False
    same = written.pop(str(said), None) if said else None
    if same is None and name in _ONCE:
        same = holder.find(name)
    if same is not None and same.getparent() is holder:
        holder.replace(same, element)
    else:
        holder.append(element)
    return True


def _holder(nitf: etree._Element, path: str) -> etree._Element | None:
    """The element of a path, made where there is none; None where there can be none."""
    element = nitf
    for name in path.split("/") if path else ():
        if name not in _HOLDERS or name not in ORDER.get(local_name(element), ()):
            return None
        found = element.find(name)
        element = found if found is not None else etree.SubElement(element, name)
    return element


def _is_so(facts: Plain, saying: Saying) -> bool:
    """Whether the article says the same. facts: those with many values by the values' names."""
    name, value = saying
    field, _, part = name.partition(".")
    known = facts.get(field)
    if part:
        return isinstance(known, dict) and known.get(part) == value
    if field in MANY:
        return any(_agrees(member, value) for member in (known or {}).get(_name(value), ()))
    return _agrees(known, value)


def _by_name(values: list[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for value in values:
        found.setdefault(_name(value), []).append(value)
    return found


def _name(value: Any) -> str:
    return str(value.get("name")) if isinstance(value, dict) else str(value)


def _agrees(known: Any, value: Any) -> bool:
    if isinstance(value, dict):
        return isinstance(known, dict) and all(known.get(key) == said for key, said in value.items())
    return bool(known == value)
