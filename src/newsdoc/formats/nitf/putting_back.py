"""What others said in the head of a document and the article has no field for: put back where it still fits."""

from __future__ import annotations

import re
from typing import Any

from attrs import define
from lxml import etree

from newsdoc.codec import Plain, facts_to_plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import NewsdocError
from newsdoc.formats.nitf.disarming import safe_extra
from newsdoc.formats.nitf.extra import FORMAT, HOLDERS
from newsdoc.formats.nitf.names import ORDER
from newsdoc.formats.nitf.profile import allows_attribute, allows_element
from newsdoc.formats.nitf_facts import MANY
from newsdoc.formats.nitf_sayings import Document, Saying, said_by
from newsdoc.io.xml import parse_xml
from newsdoc.markup.reading.elements import local_name
from newsdoc.model import Article

__all__ = ["put_back"]

_ONCE = frozenset(("title", "tobject.property", "doc-id", "urgency", "date.issue", "date.release", "du-key", "doc.copyright", "doc.rights", "iim"))
_MADE = re.compile(r"urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[\da-f]{4}-[\da-f]{12}", re.ASCII)  # newsdoc.io.digests.source_urn
_ID = "id"  # an attribute that is of one element only


def put_back(nitf: etree._Element, article: Article, report: Report) -> None:
    """Put the foreign elements and attributes of the article back into a document that was written of it.

    One that says all that a written element says takes its place, as it says more. Of one that says less, the written element
    takes the attributes. One that says what the article no longer says, or for which NITF has no place, is left out and reported.
    """
    extras = [safe for extra in article.extra if extra.format == FORMAT and (safe := safe_extra(extra, report))]
    if not extras:
        return
    document = _Document.of(nitf, article)
    for extra in extras:
        if not (document.take_attribute if "@" in extra.path else document.take_element)(extra.path, extra.content):
            report(Diagnostic("extra-left-out", f"{extra.content[:200]} no longer fits into {extra.path}", Place(path="$.extra")))


@define
class _Document:
    """A document that was written of an article.

    facts: what the article says, fields with many values by the values' names. ids: those that are taken.
    written: what newsdoc wrote in the head, by what it says, and where there is one only by its name.
    """

    nitf: etree._Element
    around: Document
    facts: Plain
    ids: set[str]
    written: dict[str, etree._Element]

    @classmethod
    def of(cls, nitf: etree._Element, article: Article) -> _Document:
        """The document as it was written."""
        facts = {name: _by_name(value) if isinstance(value, list) else value for name, value in facts_to_plain(article).items()}
        inner = [element for head in nitf.iterchildren("head") for element in head.iter(etree.Element) if element.tag not in HOLDERS]
        around = Document(nitf)
        written = {
            **{str(element.tag): element for element in inner if element.tag in _ONCE},
            **{str(said): element for element in inner if (said := said_by(element, around))},
        }
        return cls(nitf, around, facts, {found for element in nitf.iter(etree.Element) if (found := element.get(_ID))}, written)

    def take_attribute(self, path: str, value: str) -> bool:
        """Set an attribute, where it is none of the written ones; whether that was done."""
        path, _, name = path.rpartition("@")
        holder = self._holder(path.rstrip("/"))
        if holder is None or name in holder.attrib or not allows_attribute(str(holder.tag), name, value) or (name == _ID and value in self.ids):
            return False
        holder.set(name, value)
        self.ids.update((value,) if name == _ID else ())
        return True

    def take_element(self, path: str, content: str) -> bool:
        """Put an element where it belongs; whether that was done."""
        path, _, name = path.rpartition("/")
        element = _parsed(content)
        if element is None or element.tag != name or not allows_element(element):
            return False
        ids = {found for inner in element.iter(etree.Element) if (found := inner.get(_ID))}
        said = said_by(element, self.around)
        holder = self._holder(path) if ids.isdisjoint(self.ids) and all(_is_so(self.facts, saying) for saying in said) else None
        if holder is None or name not in ORDER[str(holder.tag)] or not self._put(holder, element, said):
            return False
        self.ids.update(ids)
        return True

    def _put(self, holder: etree._Element, element: etree._Element, said: list[Saying]) -> bool:
        name = str(element.tag)
        there = self.written.get(str(said))
        is_once = name in _ONCE or (holder.tag, name) == ("body.head", "series")
        if there is None and is_once:
            there = next(holder.iterchildren(name), None)
        if there is None or there.getparent() is not holder:
            holder.append(element)
        elif (is_once and there is not self.written.get(name)) or not self._says_all(said, there):
            return _merge(there, element)
        else:
            holder.replace(there, element)
        return True

    def _says_all(self, said: list[Saying], written: etree._Element) -> bool:
        """Whether that is all that a written element says, but for an id that newsdoc made, as the source had none that can be an article's."""
        return all(saying in said or (saying[0] == "id" and _MADE.fullmatch(saying[1])) for saying in said_by(written, self.around))

    def _holder(self, path: str) -> etree._Element | None:
        """The element of a path, made where there is none; None where there can be none."""
        element = self.nitf
        for name in path.split("/") if path else ():
            if name not in HOLDERS or name not in ORDER.get(local_name(element), ()):
                return None
            found = element.find(name)
            element = found if found is not None else etree.SubElement(element, name)
        return element


def _merge(written: etree._Element, element: etree._Element) -> bool:
    """Give an element the attributes of another, unless both have one with different values, or the other holds more; whether that was done."""
    if len(element) or any(written.get(str(name), value) != value for name, value in element.attrib.items()):
        return False
    written.attrib.update(element.attrib)
    return True


def _parsed(content: str) -> etree._Element | None:
    try:
        return parse_xml(content.encode())
    except NewsdocError:
        return None


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
