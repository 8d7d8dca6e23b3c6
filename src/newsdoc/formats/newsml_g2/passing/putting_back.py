"""Kept elements put back into an item that is written: in place of those that say the same, or beside them.

What is read of a kept element tells which field it speaks of. Where the article still says it, the element goes in as it
came, and what was written for the field goes; where it says something else now, the element is dropped and reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field
from lxml import etree

from newsdoc.codec import facts_to_plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.newsml_g2.names import DATE_KNOWN, PROFILE, PROFILE_KEPT, STATUS_KNOWN, nar
from newsdoc.formats.newsml_g2.order import MisplacedError
from newsdoc.formats.newsml_g2.passing.ids import fit_ids, without_dangling
from newsdoc.formats.newsml_g2.passing.kept import kept_item
from newsdoc.formats.newsml_g2.passing.paths import FORMAT, HOLDERS, ID
from newsdoc.formats.newsml_g2.passing.sifting import without_faults
from newsdoc.formats.newsml_g2.reading.facts import CREDITS, facts_of
from newsdoc.formats.newsml_g2.reading.notes import note_lines
from newsdoc.formats.newsml_g2.reading.values import Item, Source
from newsdoc.formats.newsml_g2.writing.build import insert, is_native_uri
from newsdoc.markup.names import LANG
from newsdoc.model import Article, Extra

__all__ = ["put_back"]

# A field → the elements that are written for it; those of a field with many members are in the members' order.
_WRITTEN: Mapping[str, tuple[str, ...]] = {
    "rights": ("rightsInfo",),
    "provider": ("itemMeta/provider",),
    "modified": ("itemMeta/versionCreated", "contentMeta/contentModified"),
    "created": ("itemMeta/firstCreated", "contentMeta/contentCreated"),
    "embargoed": ("itemMeta/embargoed",),
    "status": ("itemMeta/pubStatus",),
    "url": ("itemMeta/altRep",),
    "urgency": ("contentMeta/urgency",),
    "genre": ("contentMeta/genre",),
    "slugline": ("contentMeta/slugline",),
    "headline": ("contentMeta/headline[@rank='1']",),
    "deck": ("contentMeta/headline[@rank='2']",),
    "kicker": ("contentMeta/headline[@rank='3']",),
    "dateline": ("contentMeta/dateline",),
    "byline": ("contentMeta/by",),
    "description": ("contentMeta/description",),
}
_MANY: Mapping[str, tuple[str, ...]] = {
    "signals": ("itemMeta/signal",),
    "links": ("itemMeta/link",),
    "located": ("contentMeta/located",),
    "authors": ("contentMeta/creator", "contentMeta/contributor"),
    "keywords": ("contentMeta/keyword",),
    "subjects": ("contentMeta/subject",),
    CREDITS: ("contentMeta/creditline",),
}
_NOTES = "itemMeta/edNote"
# What no item may be without: it goes only where an element of its name comes in its place.
_DEMANDED = tuple(map(nar, ("versionCreated", "provider")))
# What newsdoc says of its own, whatever was said before.
_OWN = (nar("profile"),)
# What newsdoc writes as a guess: it goes where the item said it, and the mark of the guess too.
_GUESSES = {nar("versionCreated"): DATE_KNOWN, nar("pubStatus"): STATUS_KNOWN}


def put_back(item: etree._Element, article: Article, report: Report, prefix: str = "") -> None:
    """Put what the article keeps of the item that it was read from into the item that was written for it.

    prefix: of the ids, where a document holds several items. What does not fit is dropped and reported.
    """
    kept = kept_item(article, report)
    if kept is not None:
        without_faults(kept.item, report)
        _PuttingBack(item, kept.item, kept.paths, article, report).put(prefix)


@define
class _PuttingBack:
    """One item while kept elements are put back. done: those that are in it, or dropped."""

    item: etree._Element
    kept: etree._Element
    paths: Mapping[etree._Element, str]
    article: Article
    report: Report
    done: set[etree._Element] = field(factory=set)
    plain: dict[str, Any] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.plain = facts_to_plain(self.article)
        self.plain[CREDITS] = [line.text for line in self.article.attributions if line.kind == "agency"]
        self.plain["links"] = [link for link in self.plain.get("links", []) if is_native_uri(link["href"])]

    def put(self, prefix: str) -> None:
        """Put back all that fits."""
        fit_ids(self.kept, self.item, prefix)
        shortened, empty = without_dangling(self.kept, self.item)
        for element in shortened:
            self._tell(element, "a reference in it", "leads to nothing in the text any more")
        self._drop([self._unit(element) for element in empty], "what it refers to is not in the text any more")
        for element in self._written(("contentMeta/contentModified",)):  # versionCreated says it
            _remove(element)
        language = self.kept.get(LANG)
        self.kept.set(LANG, language or self.article.language or "und")
        for name, sources in facts_of(Item.of(self.kept)).sources.items():
            if name in _MANY:
                if self._were_taken(name, sources):
                    self._members(name, sources)
            elif name in _WRITTEN and self._was_taken(name, sources[0]):
                self._value(name, sources[0])
        self._notes()
        self._rest()
        self._attributes(language)
        for profile in self.item.iterfind(f"{nar('itemMeta')}/{nar('profile')}"):
            profile.text = PROFILE_KEPT if profile.text == PROFILE else profile.text

    def _was_taken(self, name: str, source: Source) -> bool:
        """Whether the article's field was filled from it, and not from the text, which says more."""
        if self.article.origin is None:
            return True
        place = f"{self.article.origin.places.get(name, '')}/"
        return any(place.startswith(f"{self.paths[self._unit(element)]}/") for element in source.elements)

    def _were_taken(self, name: str, sources: list[Source]) -> bool:
        """The same of a field with many members: whether it was filled from elements of their names."""
        if self.article.origin is None or name == CREDITS:
            return True
        first = self.article.origin.places.get(name, "").rpartition("/")[2].partition("[")[0]
        return any(etree.QName(source.elements[0]).localname == first for source in sources)

    def _written(self, paths: tuple[str, ...]) -> list[etree._Element]:
        return [element for path in paths for element in self.item.iterfind("/".join(map(nar, path.split("/"))))]

    def _value(self, name: str, source: Source) -> None:
        units = list(dict.fromkeys(map(self._unit, source.elements)))
        if self.plain.get(name) != source.value:
            self._drop(units, f"the article's {name} is another now")
            return
        for element in self._written(_WRITTEN[name]):
            if element.tag not in _DEMANDED or any(unit.tag == element.tag for unit in units):
                _remove(element)

    def _members(self, name: str, sources: list[Source]) -> None:
        written = self._written(_MANY[name])
        members = self.plain.get(name, [])
        waiting = list(sources)
        for number, member in enumerate(members):
            source = next((source for source in waiting if source.value == member), None)
            if source is not None and len(written) == len(members):
                waiting.remove(source)
                unit = self._unit(source.elements[0])
                self.done.add(unit)
                _replace(written[number], unit)
        self._drop([self._unit(element) for source in waiting for element in source.elements], f"it is no longer among the article's {name}")

    def _notes(self) -> None:
        """An edNote whose lines are all still there stands for the notes of these lines."""
        texts = {note.text for note in self.article.editor_notes}
        said: set[str] = set()
        for element in self.kept.iterfind(f"{nar('itemMeta')}/{nar('edNote')}"):
            lines = note_lines(element)
            if texts.issuperset(lines):
                said.update(lines)
            else:
                self._drop([element], "the article's notes to editors are others now")
        for note, element in zip(self.article.editor_notes, self._written((_NOTES,)), strict=False):
            if note.text in said:
                _remove(element)

    def _rest(self) -> None:
        """All that was not yet put back or dropped, in its order."""
        for unit in list(self._units()):
            if unit in self.done or unit.tag in _OWN:
                continue
            parent = unit.getparent()
            if parent is not None:
                self._insert(self.item if parent is self.kept else self._holder(str(parent.tag)), unit)

    def _insert(self, parent: etree._Element, unit: etree._Element) -> None:
        if unit.tag == nar("language"):
            for element in [
                other for other in parent.iterchildren(nar("language")) if other.get("tag") == unit.get("tag") and len(other.attrib) == 1
            ]:
                _remove(element)
        try:
            insert(parent, unit)
        except MisplacedError as error:
            written = parent.find(str(unit.tag))
            if written is None:
                self._drop([unit], str(error))
            else:
                _replace(written, unit)
        for guess in self.item.iterfind(f"{nar('itemMeta')}/{nar('itemMetaExtProperty')}[@rel='{_GUESSES.get(str(unit.tag), '')}']"):
            _remove(guess)

    def _attributes(self, language: str | None) -> None:
        """Attributes that nothing was written for; a guid and a language that no article can have."""
        for holder in (self.kept, *(element for element in self.kept if element.tag in map(nar, HOLDERS))):
            target = self.item if holder is self.kept else self._holder(str(holder.tag))
            for name, value in holder.attrib.items():
                if name not in target.attrib:
                    target.set(name, value)
        if language and self.article.language is None:
            self.item.set(LANG, language)
        guid = self.kept.get("guid")
        if guid and Extra(FORMAT, ID, self.article.id) in self.article.extra:
            self.item.set("guid", guid)

    def _holder(self, tag: str) -> etree._Element:
        """The element of a tag that holds single elements."""
        found = self.item.find(tag)
        if found is None:
            found = etree.Element(tag)
            insert(self.item, found)
        return found

    def _unit(self, element: etree._Element) -> etree._Element:
        """The element that is kept as a whole, of which this is a part."""
        holders = {self.kept, *(child for child in self.kept if child.tag in map(nar, HOLDERS))}
        while (parent := element.getparent()) is not None and parent not in holders:
            element = parent
        return element

    def _units(self) -> Iterator[etree._Element]:
        for child in self.kept.iterchildren(etree.Element):
            if child.tag in map(nar, HOLDERS):
                yield from child.iterchildren(etree.Element)
            else:
                yield child

    def _drop(self, units: list[etree._Element], why: str) -> None:
        for unit in units:
            if unit not in self.done:
                self.done.add(unit)
                self._tell(unit, "it", f"is left out: {why}")

    def _tell(self, element: etree._Element, what: str, why: str) -> None:
        message = f"{etree.QName(element).localname} of the item that the article was read from: {what} {why}"
        self.report(Diagnostic("extra-dropped", message, Place(path="$.extra")))


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _replace(element: etree._Element, other: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.replace(element, other)
