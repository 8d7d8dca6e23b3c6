"""Text with marks and statements as runs, hyperlinks, ruby and bookmarks (ISO/IEC 29500-1, section 17.3.2).

Markup is put together as text, which is several times as fast as a tree of it; whatever comes from an article goes
through escaped() or quoteattr().
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from attrs import define, field, frozen

from newsdoc.formats.docx.bookmarks import Bookmarks
from newsdoc.formats.docx.names import CODE_FONT
from newsdoc.formats.docx.package import Relationships
from newsdoc.markup.anchors import Anchor
from newsdoc.markup.languages import direction
from newsdoc.markup.runs import Run, cut
from newsdoc.markup.xmltext import escaped
from newsdoc.model import Mark

__all__ = ["TextWriter", "language_markup"]

_CHARACTERS = {"\n": "<w:br/>", "\t": "<w:tab/>", "\u00ad": "<w:softHyphen/>"}
_SPECIAL = re.compile("([\n\t\u00ad])")
# In the order of the schema (CT_RPr).
_LOOKS = (
    ("strong", "<w:b/><w:bCs/>"),
    ("emphasis", "<w:i/><w:iCs/>"),
    ("strike", "<w:strike/>"),
    ("underline", '<w:u w:val="single"/>'),
)
_RUBY_LOOK = '<w:rubyAlign w:val="distributeSpace"/><w:hps w:val="11"/><w:hpsRaise w:val="20"/><w:hpsBaseText w:val="22"/>'
_CODE_FONT = f'<w:rFonts w:ascii="{CODE_FONT}" w:hAnsi="{CODE_FONT}" w:cs="{CODE_FONT}"/>'
_RUBY_READING = '<w:rPr><w:sz w:val="11"/></w:rPr>'

_Edges = dict[int, list[tuple[bool, Anchor]]]


def language_markup(language: str) -> str:
    """A language for letters of every kind: Latin, East Asian and those of complex scripts (section 17.3.2.20)."""
    return f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="{language}"/>'


@frozen
class _Piece:
    """A run, and the ruby and link it is in."""

    run: Run
    ruby: Mark | None
    link: Mark | None


@define
class TextWriter:
    """Writes the texts of an article.

    document_language: what styles.xml says, so that no run needs to. language: the article's.
    footnotes: a footnote's label → its bookmark.
    """

    bookmarks: Bookmarks
    relationships: Relationships
    document_language: str | None
    language: str | None
    footnotes: Mapping[str, str] = field(factory=dict)

    def runs(self, text: str, marks: tuple[Mark, ...] = (), anchors: Sequence[Anchor] = (), language: str | None = None) -> str:
        """The runs of the text. language: the block's own."""
        if not text:
            return ""
        language = language or self.language
        rtl = direction(language) == "rtl"
        if not marks and not rtl:
            properties = self._language_properties(language)
            return _Filling(self, text, language, _edges(anchors)).plain(properties) if anchors else _run(text, properties)
        edges = _edges(anchors)
        turns = [position for stretch in _left_to_right(text) for position in stretch] if rtl else ()
        pieces = list(_pieces(list(cut(text, marks, [*edges, *turns])), self.footnotes))
        return _Filling(self, text, language, edges).fill(pieces)

    def _language_properties(self, language: str | None) -> str:
        """What a run without marks needs to say, in a language written from left to right."""
        return f"<w:rPr>{language_markup(language)}</w:rPr>" if language and language != self.document_language else ""

    def label(self, text: str, language: str | None) -> str:
        """A footnote's label and the tab that ends it."""
        rtl = "<w:rtl/>" if direction(language or self.language) == "rtl" else ""
        return _run(f"{text}\t", f'<w:rPr><w:rStyle w:val="FootnoteLabel"/>{rtl}</w:rPr>')

    def hyperlink(self, link: Mark, content: str) -> str:
        """The content as a link to an address or to a footnote."""
        return f'<w:hyperlink {self._target(link)} w:history="1">{content}</w:hyperlink>'

    def _target(self, link: Mark) -> str:
        if link.type == "note":
            return f'w:anchor="{self.footnotes[link.label or ""]}"'
        return f'r:id="{self.relationships.link(link.href or "")}"'

    def run(self, text: str, marks: tuple[Mark, ...], language: str | None, link: Mark | None) -> str:
        """One run of a text on which all these marks stand."""
        return _run(text, self._properties(marks, language, text, link))

    def _properties(self, marks: tuple[Mark, ...], language: str | None, text: str = "", link: Mark | None = None) -> str:
        """What makes the run look as it should; nothing where nothing does."""
        types: dict[str, Mark] = {mark.type: mark for mark in marks}
        if "language" in types:
            language = types["language"].language
        looks = [_character_style(types, link), *(look for kind, look in _LOOKS if kind in types)] if types else []
        looks += [f'<w:vertAlign w:val="{mark.type}"/>' for mark in marks if mark.type in ("subscript", "superscript")][:1]
        if direction(language) == "rtl" and not any(unicodedata.bidirectional(character) == "L" for character in text):
            looks.append("<w:rtl/>")
        if language and language != self.document_language:
            looks.append(language_markup(language))
        content = "".join(looks)
        return f"<w:rPr>{content}</w:rPr>" if content else ""


@define
class _Filling:
    """Puts the pieces of one text into links and rubies, with the statements' bookmarks between them."""

    writer: TextWriter
    text: str
    language: str | None
    edges: _Edges
    _ends: dict[str, str] = field(factory=dict)

    def fill(self, pieces: list[_Piece]) -> str:
        """The markup of all pieces."""
        filled = []
        for link, linked in itertools.groupby(pieces, key=lambda piece: piece.link):
            inside = list(linked)
            filled.append(self._cross(inside[0].run.start))
            content = "".join(self._rubies(inside))
            filled.append(self.writer.hyperlink(link, content) if link else content)
        return "".join([*filled, self._cross(len(self.text))])

    def plain(self, properties: str) -> str:
        """The markup of a text without marks: runs of the same properties between bookmarks."""
        filled = []
        before = 0
        for position in sorted(self.edges):
            if position > before:
                filled.append(_run(self.text[before:position], properties))
            filled.append(self._cross(position))
            before = position
        if before < len(self.text):
            filled.append(_run(self.text[before:], properties))
        return "".join(filled)

    def _rubies(self, pieces: list[_Piece]) -> Iterator[str]:
        for ruby, group in itertools.groupby(pieces, key=lambda piece: piece.ruby):
            inside = list(group)
            if ruby:
                yield from self._ruby(ruby, inside)
            else:
                yield from (self._cross(piece.run.start) + self._run(piece) for piece in inside)

    def _run(self, piece: _Piece) -> str:
        return self.writer.run(self.text[piece.run.start : piece.run.end], piece.run.marks, self.language, piece.link)

    def _ruby(self, mark: Mark, inside: list[_Piece]) -> Iterator[str]:
        """A ruby with its reading (section 17.3.3.25), its base one run, as LibreOffice keeps no more of it.

        So what begins within it begins before it, and what ends within it ends after it.
        """
        within = [self.edges.pop(piece.run.start, []) for piece in inside]
        for ends, anchor in itertools.chain.from_iterable(within):
            if ends:
                self.edges.setdefault(mark.end, []).insert(0, (ends, anchor))
            else:
                yield self._start(anchor)
        marks = tuple(known for known in inside[0].run.marks if known.end >= mark.end)
        base = self.writer.run(self.text[mark.start : mark.end], marks, self.language, inside[0].link)
        properties = f'<w:rubyPr>{_RUBY_LOOK}<w:lid w:val="{self.language or "und"}"/></w:rubyPr>'
        reading = f"<w:rt><w:r>{_RUBY_READING}{_text(mark.reading or '')}</w:r></w:rt>"
        yield f"<w:r><w:ruby>{properties}{reading}<w:rubyBase>{base}</w:rubyBase></w:ruby></w:r>"

    def _cross(self, position: int) -> str:
        """The bookmarks' ends and starts at the position, once."""
        return "".join([self._ends[anchor.name] if ends else self._start(anchor) for ends, anchor in self.edges.pop(position, ())])

    def _start(self, anchor: Anchor) -> str:
        start, self._ends[anchor.name] = self.writer.bookmarks.new(anchor.name)
        return start


def _run(text: str, properties: str = "") -> str:
    """A run: line feeds, tabs and soft hyphens as elements, as Word has them."""
    if not _has_special(text):
        return f"<w:r>{properties}{_text(text)}</w:r>"
    parts = (_CHARACTERS.get(part) or _text(part) for part in _SPECIAL.split(text) if part)
    return f"<w:r>{properties}{''.join(parts)}</w:r>"


def _has_special(text: str) -> bool:
    return "\n" in text or "\t" in text or "\u00ad" in text


def _text(text: str) -> str:
    keep = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
    return f"<w:t{keep}>{escaped(text)}</w:t>"


def _character_style(types: Mapping[str, Mark], link: Mark | None) -> str:
    """The one character style that a run can have. A link's must be its own in LibreOffice, so that code in one has the font alone."""
    style = ""
    if link is not None:
        style = "Hyperlink" if link.type == "link" else "NoteReference"
    elif "code" in types:
        style = "Code"
    elif "note" in types:
        style = "NoteReference"
    elif "dateline" in types:
        style = "DatelineWords"
    font = _CODE_FONT if "code" in types and style != "Code" else ""
    return f'<w:rStyle w:val="{style}"/>{font}' if style else ""


def _edges(anchors: Sequence[Anchor]) -> _Edges:
    """Where the statements' spans end and start: (whether it ends, which), ends first."""
    edges: _Edges = {}
    for anchor in anchors:
        edges.setdefault(anchor.end, []).append((True, anchor))
    for anchor in anchors:
        edges.setdefault(anchor.start, []).append((False, anchor))
    return edges


def _pieces(runs: list[Run], footnotes: Mapping[str, str]) -> Iterator[_Piece]:
    """Each run with its ruby and its link, as neither can be in another: the first wins, and a ruby is never cut."""
    ruby: Mark | None = None
    link: Mark | None = None
    for run in runs:
        if ruby is None or run.start >= ruby.end:
            ruby = next((mark for mark in run.marks if mark.type == "ruby" and mark.start == run.start), None)
            link = next((mark for mark in run.marks if _is_link(mark, footnotes)), None)
        yield _Piece(run, ruby, link)


def _is_link(mark: Mark, footnotes: Mapping[str, str]) -> bool:
    return mark.type == "link" or (mark.type == "note" and mark.label in footnotes)


def _left_to_right(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text written from right to left that run the other way: a run must not hold both (section 17.3.2.30)."""
    strong = [(index, kind) for index, kind in enumerate(map(unicodedata.bidirectional, text)) if kind in ("L", "R", "AL")]
    for runs_left_to_right, group in itertools.groupby(strong, key=lambda item: item[1] == "L"):
        if runs_left_to_right:
            stretch = [index for index, _ in group]
            yield stretch[0], stretch[-1] + 1
