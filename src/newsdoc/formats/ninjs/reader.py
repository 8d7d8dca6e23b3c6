"""Reads ninjs of any version: an item, or the items of a package, with newsdoc's carried copy for what cannot be seen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from newsdoc.codec import Plain
from newsdoc.diagnostics import Collector, Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.entry import first_entry
from newsdoc.formats.media import embedded, embedded_picture, media_addresses, picture_reader
from newsdoc.formats.ninjs.bodies import BodyReader, markup_parts
from newsdoc.formats.ninjs.changes import with_changes
from newsdoc.formats.ninjs.facts import item_facts, uri_of
from newsdoc.formats.ninjs.figures import associations_of, figures_of
from newsdoc.formats.ninjs.items import headline_of, is_package, is_text, items_of, repeated_key
from newsdoc.formats.ninjs.labelled import copy_of, entries_of, headlines_of
from newsdoc.formats.ninjs.markup import LINES, body_markup
from newsdoc.formats.ninjs.values import read_line, read_lines
from newsdoc.formats.ninjs.versions import keys_of
from newsdoc.io.json_text import load_json
from newsdoc.io.limits import DEFAULT_LIMITS, Limits
from newsdoc.io.sources import name_of, read_all
from newsdoc.markup.reading.copies import Copy, load_copy
from newsdoc.markup.reading.editions import SeenEdition, SeenSection, restore_edition
from newsdoc.markup.reading.media import Pictures
from newsdoc.markup.reading.parts import SeenNote, SeenPart
from newsdoc.markup.reading.restoring import Seen, restore
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Article, Edition

__all__ = ["read", "read_edition"]


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """An article for each item that is no package. Raises InvalidDocumentError where there is none, LimitExceededError where it is too much."""
    document = _Document(source, options.limits, report)
    for item, path in document.items:
        for _, articles in document.sections(item, path):
            yield from articles


def read_edition(source: BinaryIO, options: ReadOptions, report: Report) -> Edition:
    """The articles with their edition: the title, outlet and sections that a package tells of; as read."""
    document = _Document(source, options.limits, report)
    sections = [(title, list(articles)) for item, path in document.items for title, articles in document.sections(item, path)]
    articles = [article for _, members in sections for article in members]
    if not articles:
        raise InvalidDocumentError("the package holds no item with a text", file=document.file)
    item, path = document.items[0]
    if len(document.items) > 1 or not is_package(item):
        return Edition.of(*articles)
    seen = SeenEdition(sections=[SeenSection(title, len(members)) for title, members in sections if members], joined="none")
    copy = document.copy(item, path)
    edition = restore_edition(copy, articles, seen, report, document.file)
    if copy:
        return edition
    provider = item_facts(item, Collector(), document.file).get("provider", {})
    return Edition(edition.sections, title=headline_of(item), outlet=provider.get("name"))


class _Document:
    """One document while it is read."""

    def __init__(self, source: BinaryIO, limits: Limits, report: Report) -> None:
        self.source, self.limits, self.report = source, limits, report
        self.file = name_of(source)
        self.data = read_all(source, limits)
        self.items = items_of(load_json(self.data, file=self.file, limits=limits, repeated=self._repeated), self.file)

    def _repeated(self, key: str) -> None:
        self.report(repeated_key(key, self.file))

    def sections(self, item: Plain, path: str, title: str | None = None, *, is_own: bool = False) -> Iterator[tuple[str | None, Iterator[Article]]]:
        """The articles of an item: its own, or those of a package, which has sections where it has packages in it.

        title: the section's. is_own: whether newsdoc wrote the package around it.
        """
        if not is_package(item):
            yield title, iter([self._article(item, path)])
            return
        is_own = is_own or copy_of(item) is not None
        if not is_own:
            said = "of what the package says of itself, no more than its title and provider is kept, with the edition"
            self.report(Diagnostic("ninjs-item-left-out", said, Place(file=self.file, path=path)))
        members = [(member, path + within[1:]) for within, member in associations_of(item)]
        for member, where in members:
            if not is_text(member):
                self.report(
                    Diagnostic("ninjs-item-left-out", "an item of the package has no text, and is not read", Place(file=self.file, path=where))
                )
        waiting: list[tuple[Plain, str]] = []
        for member, where in members:
            if is_package(member):
                yield from self._flush(title, waiting)
                waiting = []
                yield from self.sections(member, where, headline_of(member), is_own=is_own)
            elif is_text(member):
                waiting.append((member, where))
        yield from self._flush(title, waiting)

    def _flush(self, title: str | None, waiting: list[tuple[Plain, str]]) -> Iterator[tuple[str | None, Iterator[Article]]]:
        if waiting:
            yield title, (self._article(item, path) for item, path in waiting)

    def copy(self, item: Plain, path: str) -> Copy | None:
        """The copy that an item carries."""
        carried = copy_of(item)
        return load_copy(carried, self.report, Place(file=self.file, path=path)) if carried is not None else None

    def _article(self, item: Plain, path: str) -> Article:
        pictures = Pictures(self.limits)
        copy = self.copy(item, path)
        content = self.data if path == "$" else json.dumps(item).encode()
        entry = first_entry("ninjs", self.source, content, identity=uri_of(item))
        said = item_facts(item, Collector() if copy else self.report, self.file)
        head, parts = self._own_text(item, pictures) if copy else self._text(item, pictures, said)
        seen = Seen(
            parts=parts,
            copy=copy,
            facts={**head, **said, **entry},
            pictures=pictures,
            print_again=_print_again,
            place=Place(file=self.file, path=path),
        )
        article = restore(seen, self.report)
        if copy:
            return with_changes(article, item, said, self.report, Place(file=self.file, path=path))
        from newsdoc.markup.reading.credits import with_credits  # the parser is slow to load

        return with_credits(article)

    def _body_reader(self, pictures: Pictures) -> BodyReader:
        return BodyReader(picture_reader(pictures, self.source, self.limits), self.limits, self.report, self.file)

    def _own_text(self, item: Plain, pictures: Pictures) -> tuple[Plain, list[SeenPart]]:
        """The lines of the head and the body of an item that newsdoc wrote; the facts are in its copy."""
        return {}, [*_head(item), *self._body_reader(pictures).own_parts(item)]

    def _text(self, item: Plain, pictures: Pictures, facts: Plain) -> tuple[Plain, list[SeenPart]]:
        """What the body says of its article; its parts, and what the item says of pictures and to editors beside it."""
        head, body = self._body_reader(pictures).read(item, facts)
        notes = [lines for _, raw in keys_of("editor_notes", item) if (lines := read_lines(raw))]
        return head, [*body, *figures_of(item, body), *(SeenPart("editor-note", SeenNote(None, tuple(lines))) for lines in notes)]


def _head(item: Plain) -> Iterator[SeenPart]:
    """The lines that an item of newsdoc's own has keys for."""
    lines = {kind: entry.value for kind, entry in headlines_of(entries_of(item, "headlines")).items()}
    lines.update(("byline", raw) for _, raw in keys_of("byline", item) if isinstance(raw, str))
    for role in LINES:
        text = read_line(lines.get(role))
        if text:
            yield SeenPart(role, text, f"{role}-1")


def _print_again(article: Article) -> Iterator[SeenPart]:
    pictures = Pictures()
    reader = XhtmlReader(lambda address: embedded_picture(pictures, address), Collector())
    addresses = media_addresses(article, Collector(), embedded, "ninjs-medium-left-out")
    yield from markup_parts(reader, body_markup(article, addresses), DEFAULT_LIMITS, None)
