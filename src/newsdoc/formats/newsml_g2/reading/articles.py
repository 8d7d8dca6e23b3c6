"""One article out of one item: what its content shows, with newsdoc's copy or, where there is none, with its metadata."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from attrs import define, field
from lxml import etree

from newsdoc.codec import Plain, facts_to_plain
from newsdoc.diagnostics import Collector, Diagnostic, Place
from newsdoc.formats.entry import first_entry, timestamp
from newsdoc.formats.media import embedded, embedded_picture, picture_reader
from newsdoc.formats.newsml_g2.names import CARRIED, nar
from newsdoc.formats.newsml_g2.passing.collecting import collected
from newsdoc.formats.newsml_g2.passing.paths import path_in_item
from newsdoc.formats.newsml_g2.places import Places, line_of
from newsdoc.formats.newsml_g2.reading.around import parts_around
from newsdoc.formats.newsml_g2.reading.bodies import read_body, read_body_of_others
from newsdoc.formats.newsml_g2.reading.facts import Facts, facts_of, guid_of
from newsdoc.formats.newsml_g2.reading.headers import Header
from newsdoc.formats.newsml_g2.reading.items import Story
from newsdoc.formats.newsml_g2.reading.opened import Opened
from newsdoc.formats.newsml_g2.reading.renditions import Rendition, encoded_of, renditions_of
from newsdoc.formats.newsml_g2.reading.unprinted import with_unprinted_notes
from newsdoc.formats.newsml_g2.reading.values import line_in
from newsdoc.formats.newsml_g2.writing.content import article_markup, media_addresses
from newsdoc.markup.reading.copies import Copy, load_copy
from newsdoc.markup.reading.elements import texts_in
from newsdoc.markup.reading.media import Pictures
from newsdoc.markup.reading.parts import SeenNote, SeenPart
from newsdoc.markup.reading.restoring import Seen, restore
from newsdoc.markup.reading.settled_head import other_summary, settled_head
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Article, Origin

__all__ = ["article_of", "carried_copy"]


def article_of(story: Story, opened: Opened, *, alone: bool) -> Article:
    """The article. alone: whether it is the only one in the document."""
    item = story.item.element
    content = opened.data if alone else etree.tostring(item)
    entry = first_entry("newsml-g2", opened.source, content, identity=guid_of(item))
    reading = _Reading(story, opened)
    copy = carried_copy(item, CARRIED, opened)
    return reading.own(copy, entry) if copy is not None else reading.of_others(entry)


def carried_copy(item: etree._Element, rel: str, opened: Opened) -> Copy | None:
    """The copy that an item carries."""
    for element in item.iterfind(f"{nar('itemMeta')}/{nar('itemMetaExtProperty')}"):
        if element.get("rel") == rel:
            return load_copy(element.get("value", ""), opened.report, opened.places.of(element))
    return None


@define
class _Reading:
    """One article while it is read."""

    story: Story
    opened: Opened
    pictures: Pictures = field(init=False)
    reader: XhtmlReader = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.pictures = Pictures(self.opened.limits)
        self.reader = XhtmlReader(picture_reader(self.pictures, self.opened.source, self.opened.limits), self.opened.report, self.opened.file)

    def own(self, copy: Copy, entry: Plain) -> Article:
        """An article that newsdoc wrote: all that is not printed is in its copy."""
        rendition = self._rendition()
        parts = read_body(rendition, self.reader) if rendition else []
        return self._restored(with_unprinted_notes(parts, self.story.item, copy), entry, copy)

    def of_others(self, entry: Plain) -> Article:
        """An article of others: its text, and what the metadata say."""
        facts = facts_of(self.story.item)
        rendition = self._rendition()
        header, printed = read_body_of_others(rendition, self.reader, self._metadata(), self.opened.limits) if rendition else (Header(), [])
        for line in header.repeated:
            self.opened.report(Diagnostic("text-left-out", f"left out (the metadata say it): {line}", self._place))
        values = {**header.facts, **facts.values}
        notes = list(self._unread_dates(values))
        parts = settled_head([*header.parts, *printed], values)
        parts += other_summary(header.facts, values, parts)
        parts += [*parts_around(self.story, parts, self.reader), *notes]
        article = self._restored(parts, {**values, **entry})
        if not article.headline:
            self.opened.report(Diagnostic("headline-missing", "neither the metadata nor the text have a headline", self._place))
        if rendition is not None and rendition.kind != "xml":
            from newsdoc.markup.reading.credits import with_credits  # the parser is slow to load

            # one that the metadata say is kept in extra; one that the text prints elsewhere is not
            article = with_credits(article, keeps_dateline=all(part.role != "dateline" for part in parts))
        article = attrs.evolve(article, origin=_with_places(article, facts, rendition, self.opened.places))
        extra = collected(self.story.item.element, article, rendition.carrier if rendition else None, self.opened.places)
        return attrs.evolve(article, extra=[*article.extra, *extra])

    def _unread_dates(self, values: Plain) -> Iterator[SeenPart]:
        """Report dates that cannot be read. Under an embargo whose end is not understood, the article is withheld, and its words are a note.

        An embargo without any words is one without an end (NewsML-G2, embargoed), but agencies send it where there is none.
        """
        for name in ("versionCreated", "firstCreated"):
            for element in self.story.item.all(f"itemMeta/{name}"):
                if (text := line_in(element)) and timestamp(text) is None:
                    self.opened.report(Diagnostic("date-unread", f"{text!r} is no date", self.opened.places.of(element)))
        for element in self.story.item.all("itemMeta/embargoed"):
            if "embargoed" in values:
                continue
            text = line_in(element)
            message = f"the end of an embargo cannot be read: {text!r}" if text else "there is an embargo without an end, or none is meant"
            self.opened.report(Diagnostic("embargo-unread", message, self.opened.places.of(element)))
            if text:
                values["status"] = "withheld"
                yield SeenPart("editor-note", SeenNote(None, (text,)))

    def _restored(self, parts: list[SeenPart], facts: Plain, copy: Copy | None = None) -> Article:
        seen = Seen(parts=parts, copy=copy, facts=facts, pictures=self.pictures, print_again=_print_again, place=self._place)
        return restore(seen, self.opened.report)

    @property
    def _place(self) -> Place:
        return Place(file=self.opened.file, line=line_of(self.story.item.element))

    def _metadata(self) -> str:
        return " ".join(text for name in ("itemMeta", "contentMeta") for meta in self.story.item.all(name) for text in texts_in(meta))

    def _rendition(self) -> Rendition | None:
        """The rendition that is read; others are the same content again (NewsML-G2, contentSet), and reported, as nobody has compared them."""
        found = renditions_of(self.story.item)
        others = [*(other.carrier for other in found[1:]), *encoded_of(self.story.item)]
        if others:
            told = "another rendition of the content is" if len(others) == 1 else f"{len(others)} other renditions of the content are"
            self.opened.report(Diagnostic("rendition-left-out", f"{told} not read", self.opened.places.of(others[0])))
        return found[0] if found else None


def _with_places(article: Article, facts: Facts, rendition: Rendition | None, counted: Places) -> Origin | None:
    """The origin, with the element that each field was taken from."""
    elements = {"body": rendition.carrier} if rendition is not None else {}
    said = facts_to_plain(article)
    for name, sources in facts.sources.items():
        if name not in said or name not in facts.values or name == "version":
            continue
        if said[name] == facts.values[name]:
            elements[name] = sources[0].elements[0]
        elif rendition is not None:
            elements[name] = rendition.carrier
    places = {name: path_in_item(element, counted) for name, element in elements.items()}
    return attrs.evolve(article.origin, places=places) if article.origin else None


def _print_again(article: Article) -> Iterator[SeenPart]:
    markup = article_markup(article, media_addresses(article, Collector(), embedded))
    pictures = Pictures()
    yield from XhtmlReader(lambda source: embedded_picture(pictures, source), Collector()).parts(markup.body())
