"""The article again: from what is seen of it, and the carried copy for what cannot be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs
from attrs import define, field, frozen

from newsdoc.codec import Plain, article_from_plain
from newsdoc.diagnostics import Collector, Diagnostic, Place, Report
from newsdoc.errors import InvalidArticleError
from newsdoc.markup.layout import Role
from newsdoc.markup.reading.copies import Carried, Copy
from newsdoc.markup.reading.heads import dateline_facts, line_facts, timestamp_facts, with_known_times
from newsdoc.markup.reading.matching import in_carried_order, match
from newsdoc.markup.reading.media import Pictures, missing_media, with_media_names
from newsdoc.markup.reading.merging import copied, is_plain, lost_marks, merged
from newsdoc.markup.reading.parts import SeenNote, SeenPart
from newsdoc.markup.reading.statements import Anchoring, anchored
from newsdoc.model import Article, Attribution, Block, Footnote, Note, OutletNote, Span

__all__ = ["PrintAgain", "Seen", "restore"]

PrintAgain: TypeAlias = Callable[[Article], Iterable[SeenPart]]
_BESIDE = ("statements", "dateline", "published", "modified", "media", "shown")
_COPIED_ELSEWHERE = frozenset(("body", "attributions", "outlet_note", "author_notes", "editor_notes", *_BESIDE))


@frozen(kw_only=True)
class Seen:
    """What a document shows and carries of an article.

    parts: in reading order. copy: the carried copy, where there is one. facts: for a document without one, what its own
    metadata say, by the article's field names; at least the id. pictures: the bytes of those that figures show.
    print_again: how the parts of an article would be seen in a document of this format. label: whether plain paragraphs
    are to be told apart, where the document has no roles of its own and no copy.
    """

    parts: Sequence[SeenPart]
    copy: Copy | None
    facts: Plain
    pictures: Pictures
    print_again: PrintAgain
    place: Place
    label: bool = False


def restore(seen: Seen, report: Report) -> Article:
    """The article. A copy that is broken is reported and left aside."""
    if seen.copy is not None:
        try:
            return _restored(seen, seen.copy, report)
        except InvalidArticleError as error:
            report(Diagnostic("copy-unreadable", f"newsdoc's own copy of the article is left aside: {error}", seen.place))
    elif seen.label:
        return _labelled(seen, report)
    return _restored(seen, Copy({}), report)


def _labelled(seen: Seen, report: Report) -> Article:
    from newsdoc.markup.reading import labelling  # the parser is slow to load, and seldom needed here

    if labelling.has_own_roles(seen.parts):
        return _restored(seen, Copy({}), report)
    parts = labelling.with_headline(seen.parts, seen.facts.get("headline"))
    article = _restored(attrs.evolve(seen, parts=parts), Copy({}), report)
    return labelling.labelled(article, parts, report, seen.place)


def _restored(seen: Seen, copy: Copy, report: Report) -> Article:
    """The article, and what was found on the way, where it can be made."""
    found = Collector()
    article = _Restoring(seen, copy, found).article()
    _pass_on(found, seen.place, report)
    return article


def _pass_on(found: Collector, place: Place, report: Report) -> None:
    for diagnostic in found:
        report(attrs.evolve(diagnostic, place=attrs.evolve(place, path=diagnostic.place.path)))


@define
class _Restoring:
    """Puts one article together. old: of each seen block, what the copy says of it; None where it is new."""

    seen: Seen
    copy: Copy
    report: Report
    parts: list[SeenPart] = field(init=False)
    blocks: list[Block] = field(init=False)
    known: list[Carried] = field(init=False)
    found: list[int | None] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.seen = attrs.evolve(self.seen, parts=with_known_times(self.seen.parts, self.copy, self.report))
        pairs = [(part, part.content) for part in self.seen.parts if not isinstance(part.content, str | SeenNote)]
        self.parts = [part for part, _ in pairs]
        self.blocks = [block for _, block in pairs]
        self.known = self.copy.entries("body")
        self.found = match(
            [part.number for part in self.parts],
            [(block.type, Carried.digest_of(block.visible_text)) for block in self.blocks],
            [(carried.type, carried.digest) for carried in self.known],
        )

    def article(self) -> Article:
        """The article. Raises InvalidArticleError where the copy is broken."""
        facts = {name: value for name, value in self.copy.plain.items() if name not in _COPIED_ELSEWHERE} if self.copy.plain else self.seen.facts
        body, media = with_media_names(self._body(), self.copy, self.seen.pictures)
        plain = {
            "newsdoc": "1.0",
            "headline": "",
            **facts,
            **line_facts(self.seen.parts),
            **(timestamp_facts(self.seen.parts, self.copy, self.report) if self.copy.plain else {}),
            **dateline_facts(self.seen.parts, body, self.copy),
            "body": [],
        }
        return attrs.evolve(
            article_from_plain(plain, self.report),
            body=body,
            media=media,
            statements=self._statements(body),
            attributions=self._attributions(),
            outlet_note=self._outlet_note(),
            author_notes=self._notes("author-note", "author_notes"),
            editor_notes=self._notes("editor-note", "editor_notes"),
        )

    # --- the body ---

    def _body(self) -> list[Block]:
        """Each block that is seen, with what the copy knows of it."""
        pairs = [(block, self.known[index] if index is not None else None) for block, index in zip(self.blocks, self.found, strict=True)]
        body = list(self.blocks)
        gone = missing_media(self.copy, self.seen.pictures)
        copies = {number: copied(block, carried, gone) for number, (block, carried) in enumerate(pairs) if carried and not is_plain(block, carried)}
        again = self._printed_again(body, {number: block for number, block in copies.items() if block is not None})
        for number, copy in copies.items():
            carried = pairs[number][1]
            if copy is not None:
                body[number] = merged(body[number], again.get(number), copy)
            elif carried is not None:
                body[number] = attrs.evolve(body[number], language=carried.language)
            if carried is not None and not carried.speaks_of(body[number].visible_text):
                self._report_lost_marks(body[number], carried)
        return body

    def _printed_again(self, body: list[Block], copies: Mapping[int, Block]) -> dict[int, Block]:
        """How the copy's blocks would be seen. Footnotes are printed with them, as note marks lead there."""
        if not copies:
            return {}
        chosen = [number for number, block in enumerate(body) if number in copies or isinstance(block, Footnote)]
        blocks, media = with_media_names([copies.get(number, body[number]) for number in chosen], self.copy, self.seen.pictures)
        language = self.copy.plain.get("language")
        article = Article(id="urn:newsdoc:again", headline="", body=blocks, media=media, language=language)
        seen = {part.number: part.content for part in self.seen.print_again(article) if not isinstance(part.content, str | SeenNote)}
        return {number: seen[position] for position, number in enumerate(chosen, 1) if position in seen}

    def _report_lost_marks(self, block: Block, carried: Carried) -> None:
        for mark in lost_marks(block, carried):
            self.report(Diagnostic("mark-dropped", f"the words under a mark of type {mark.get('type')} are gone", Place(path="$.body")))

    # --- what stands on the body, and around it ---

    def _statements(self, body: Sequence[Block]) -> Iterable[Any]:
        given = self.copy.plain.get("statements")
        if not given:
            return ()
        places = {index: number for number, index in enumerate(self.found) if index is not None}
        unchanged = frozenset(index for index, number in places.items() if self.known[index].speaks_of(body[number].visible_text))
        anchors: dict[str, list[Span]] = {}
        for number, part in enumerate(self.parts):
            for anchor in part.anchors:
                anchors.setdefault(anchor.name, []).append(Span(anchor.start, anchor.end, number))
        return anchored(given, Anchoring(body, places, unchanged, anchors), self.report)

    def _attributions(self) -> list[Attribution]:
        lines = self._placed("attribution", "attributions", lambda part: str(part.content))
        return [self._attribution(part, carried, before) for part, carried, before in lines]

    def _attribution(self, part: SeenPart, carried: Carried | None, before: int | None) -> Attribution:
        from newsdoc.parsing.credit_kind import credit_kind  # the parser is slow to load, and seldom needed here

        text = str(part.content)
        if carried is None:
            return Attribution(part.kind or credit_kind(text), text, before=before)
        known = carried.names
        names = known if carried.speaks_of(text) else [name for name in known if name in text]
        if len(names) < len(known):
            self.report(Diagnostic("name-dropped", f"a name that a credit line no longer says: {text}", Place(path="$.attributions")))
        return Attribution(carried.facts.get("kind"), text, names, before=before)  # type: ignore[arg-type]  # the class checks it

    def _outlet_note(self) -> OutletNote | None:
        """One note; what is seen as several is one with all their paragraphs."""
        placed = self._placed("outlet-note", "outlet_note", _note_text)
        if not placed:
            return None
        notes = [part.content for part, _, _ in placed if isinstance(part.content, SeenNote)]
        first, *others = notes
        paragraphs = [*first.paragraphs, *(text for note in others for text in (*([note.heading] if note.heading else []), *note.paragraphs))]
        carried = self.copy.one("outlet_note")
        return OutletNote(paragraphs, name=carried.facts.get("name") if carried else None, heading=first.heading, before=placed[0][2])

    def _notes(self, role: Role, name: str) -> list[Note]:
        """A note for each paragraph, as a note has one."""
        made = []
        for part, _, before in self._placed(role, name, _note_text):
            if isinstance(part.content, SeenNote):
                heading: str | None = part.content.heading
                for text in part.content.paragraphs:
                    made.append(Note(text, heading=heading, before=before))
                    heading = None
        return made

    def _placed(self, role: Role, name: str, text: Callable[[SeenPart], str]) -> list[tuple[SeenPart, Carried | None, int | None]]:
        """The parts of a role in the copy's order, with what the copy says of each, and the block it stands before."""
        parts, positions, passed = [], [], 0
        for part in self.seen.parts:
            passed += not isinstance(part.content, str | SeenNote)
            if part.role == role:
                parts.append(part)
                positions.append(passed)
        if not parts:
            return []
        known = self.copy.entries(name) if name != "outlet_note" else [carried for carried in [self.copy.one(name)] if carried]
        found = match([part.number for part in parts], [Carried.digest_of(text(part)) for part in parts], [carried.digest for carried in known])
        placed = []
        for position in in_carried_order(found):
            index = found[position]
            carried = known[index] if index is not None else None
            placed.append((parts[position], carried, self._before(positions[position], carried)))
        return placed

    def _before(self, position: int, carried: Carried | None) -> int | None:
        """The block that is seen next; after the last of them, as the copy has it: their number, or nothing."""
        says_number = carried is not None and carried.facts.get("before") is not None
        return position if position < len(self.blocks) or says_number else None


def _note_text(part: SeenPart) -> str:
    return "\n".join(part.content.paragraphs) if isinstance(part.content, SeenNote) else ""
