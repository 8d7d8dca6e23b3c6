"""A paragraph's text: runs, links, ruby, pictures and bookmarks (ISO/IEC 29500-1, sections 17.3.2, 17.3.3 and 17.16)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import define, field, frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.docx.names import R, w
from newsdoc.formats.docx.reading.drawings import DRAWN, Drawings, Picture
from newsdoc.formats.docx.reading.looks import Look, is_hidden, look_of, marks_of, primary_language
from newsdoc.formats.docx.reading.names import read_name
from newsdoc.formats.docx.reading.references import References
from newsdoc.formats.docx.reading.shown import MATH, MATH_TEXT, shown
from newsdoc.formats.docx.reading.styles import Styles
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.parts import SeenText, one_line
from newsdoc.markup.reading.texts import TextBuilder
from newsdoc.model import is_legal, is_line

__all__ = ["NOTE_REFERENCES", "Content", "NoteKey", "TextReader", "custom_mark", "run_text"]

_LABEL = "footnotelabel"
_CHARACTERS = {w("tab"): "\t", w("ptab"): "\t", w("softHyphen"): "\u00ad", w("noBreakHyphen"): "\u2011"}
_EQUATIONS = (f"{{{MATH}}}oMath", f"{{{MATH}}}oMathPara")
NOTE_REFERENCES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
# ISO/IEC 29500-1, section 17.16.5.25: the address, and after \\l the place in the document there.
_HYPERLINK = re.compile(r"""\s*HYPERLINK\s+"([^"]+)"(?:.*?\\l\s+"([^"]+)")?""", re.DOTALL)
NoteKey: TypeAlias = tuple[str, str]


@frozen
class Content:
    """What a paragraph holds.

    label: a footnote's. names: its bookmarks'. boxes: the contents of boxes of text that hang on it. notes: the foot- and
    endnotes that it refers to, each with where their number stands.
    """

    text: SeenText
    label: str | None = None
    pictures: tuple[Picture, ...] = ()
    names: tuple[str, ...] = ()
    boxes: tuple[etree._Element, ...] = ()
    notes: tuple[tuple[NoteKey, int, int], ...] = ()

    @property
    def words(self) -> str:
        """The text without the numbers of notes, for a line that can have no marks."""
        text = self.text.text
        for _, start, end in reversed(self.notes):
            text = text[:start] + text[end:]
        return text


@define
class TextReader:
    """Reads the paragraphs of one document.

    languages: those that need no mark, as the text around is in them. footnotes: a footnote's bookmark → its label.
    notes: which foot- or endnote → its label. known: the elements whose words were read, or reported.
    """

    opened: References
    styles: Styles
    report: Report
    languages: frozenset[str] = frozenset()
    footnotes: Mapping[str, str] = field(factory=dict)
    notes: Mapping[NoteKey, str] = field(factory=dict)
    known: set[etree._Element] = field(factory=set)

    def read(self, paragraph: etree._Element, language: str | None = None) -> Content:
        """The paragraph's content. language: the block's own."""
        return _Reading(self, self.languages | {primary_language(language)} if language else self.languages).read(paragraph)


@define
class _Reading:
    """One paragraph while it is read."""

    reader: TextReader
    languages: frozenset[str]
    builder: TextBuilder = field(factory=TextBuilder)
    label: list[str] = field(factory=list)
    pictures: list[Picture] = field(factory=list)
    names: list[str] = field(factory=list)
    boxes: list[etree._Element] = field(factory=list)
    notes: list[tuple[NoteKey, int, int]] = field(factory=list)
    _open: dict[str, tuple[str, int]] = field(factory=dict)
    _links: int = 0
    _last_link: tuple[str, int] = ("", 0)
    _is_parted: bool = False
    _last: str = ""
    _references: list[tuple[NoteKey, int]] = field(factory=list)
    _fields: list[list[Any]] = field(factory=list)  # of each open field: its instruction, and where its result starts

    def read(self, paragraph: etree._Element) -> Content:
        self._children(paragraph)
        for name, start in self._open.values():
            self._anchor(name, start)
        label = one_line(["".join(self.label)])
        return Content(self.builder.finish(), label or None, tuple(self.pictures), tuple(self.names), tuple(self.boxes), tuple(self.notes))

    def _children(self, parent: etree._Element) -> None:
        for child in shown(parent):
            self._child(child)

    def _child(self, child: etree._Element) -> None:
        tag = child.tag
        if tag == w("r"):
            self._run(child)
        elif tag == w("hyperlink"):
            self._hyperlink(child)
        elif tag == w("bookmarkStart"):
            name = child.get(w("name"), "")
            self.names.append(name)
            self._open[child.get(w("id"), "")] = (name, self.builder.length)
        elif tag == w("bookmarkEnd"):
            name, start = self._open.pop(child.get(w("id"), ""), ("", 0))
            self._anchor(name, start)
        elif tag == w("fldSimple"):
            start = self.builder.length
            self._children(child)
            self._field(child.get(w("instr"), ""), start)
        elif tag in _EQUATIONS:
            self._equation(child)
        elif tag in DRAWN:
            self._drawn(child)

    def _anchor(self, name: str, start: int) -> None:
        known = read_name(name)
        if known and known.anchor:
            self.builder.anchor(known.anchor, start)

    # --- links ---

    def _hyperlink(self, element: etree._Element) -> None:
        start = self.builder.length
        self._links += 1
        self._children(element)
        self._links -= 1
        anchor = element.get(w("anchor"), "")
        address = self.reader.opened.address(element.get(f"{{{R}}}id", ""))
        if address:
            self._link(_with_fragment(address, anchor or element.get(w("docLocation"), "")), start)
        elif anchor in self.reader.footnotes:
            self.builder.mark("note", start, "label", self.reader.footnotes[anchor])

    def _field(self, instruction: str, start: int) -> None:
        match = _HYPERLINK.match(instruction)
        if match:
            self._link(_with_fragment(match[1], match[2] or ""), start)

    def _link(self, address: str, start: int) -> None:
        href = href_of(address)
        if href:
            self.builder.mark("link", start, "href", href)
            self._last_link = (address, self.builder.length)
        elif address and start < self.builder.length:
            place = Place(file=self.reader.opened.file, part=self.reader.opened.part)
            self.reader.report(Diagnostic("link-left-out", f"the text of a link to {address[:200]!r} is kept, the link is not", place))

    def _go_on_with_link(self, start: int) -> None:
        """A run that looks like a link, in none, after one: LibreOffice ends those to a place in a document at their first run."""
        address, end = self._last_link
        if address and end == start and not self._links and not self._fields:
            self._link(address, start)

    # --- runs ---

    def _run(self, run: etree._Element) -> None:
        look = look_of(run)
        style = self.reader.styles.character(look[w("rStyle")].get(w("val"), "")) if w("rStyle") in look else ""
        if is_hidden(look):
            self._hidden(run)
        elif style == _LABEL:
            self.label.append(self._text_of(run))
        else:
            if self._is_parted:
                self._separate(run_text(run))
            start = self.builder.length
            for child in shown(run):
                self._run_child(child)
            if self._references:
                self._end_references()
            self._look(look, style, start)

    def _add(self, text: str) -> None:
        if text:
            if self._is_parted:
                self._separate(text)
            self.builder.add(text)
            self._last = text

    def _separate(self, text: str) -> None:
        """A blank before a text that the end of a page or column parts from the one before it, where neither has one."""
        if text:
            if self._last and not self._last[-1].isspace() and not text[0].isspace():
                self.builder.add(" ")
            self._is_parted = False

    def _run_child(self, child: etree._Element) -> None:
        tag = child.tag
        if tag == w("t"):
            self._add(child.text or "")
            self.reader.known.add(child)
        elif tag in _CHARACTERS:
            self._add(_CHARACTERS[tag])
        elif tag == w("cr") or (tag == w("br") and child.get(w("type"), "textWrapping") == "textWrapping"):
            self._add("\n")
        elif tag == w("br"):
            self._is_parted = True
        elif tag == w("ruby"):
            self._ruby(child)
        elif tag in DRAWN:
            self._drawn(child)
        elif tag in NOTE_REFERENCES:
            self._reference(child, NOTE_REFERENCES[tag])
        elif tag == w("sym"):
            self._symbol(child)
        elif tag == w("fldChar"):
            self._field_character(child.get(w("fldCharType"), ""))
        elif tag == w("instrText") and self._fields:
            self._fields[-1][0] += child.text or ""

    def _field_character(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(["", self.builder.length])
        elif kind == "separate" and self._fields:
            self._fields[-1][1] = self.builder.length
        elif kind == "end" and self._fields:
            self._field(*self._fields.pop())

    def _look(self, look: Look, style: str, start: int) -> None:
        for kind, language in marks_of(look, style, self.languages):
            self.builder.mark(kind, start, "language" if language else None, language)
        if style == "hyperlink":
            self._go_on_with_link(start)

    def _reference(self, element: etree._Element, kind: str) -> None:
        """Where a text refers to a note: Word shows its number, which is no text of the run, or else what follows in the run."""
        key = (kind, element.get(w("id"), ""))
        if key in self.reader.notes:
            self._references.append((key, self.builder.length))
            if not custom_mark(element):
                self._add(self.reader.notes[key])
                self._end_references()

    def _end_references(self) -> None:
        for key, start in self._references:
            self.builder.mark("note", start, "label", self.reader.notes[key])
            self.builder.mark("superscript", start)
            self.notes.append((key, start, self.builder.length))
        self._references.clear()

    def _equation(self, element: etree._Element) -> None:
        for text in element.iter(MATH_TEXT, w("t")):
            self._add(text.text or "")
            self.reader.known.add(text)

    def _ruby(self, element: etree._Element) -> None:
        # LibreOffice makes tabs blanks here.
        texts = element.findall(f"{w('rt')}//{w('t')}")
        reading = one_line(["".join(text.text or "" for text in texts).replace("\t", " ")])
        self.reader.known.update(texts)
        base = element.find(w("rubyBase"))
        start = self.builder.length
        if base is not None:
            self._children(base)
        if is_line(reading):
            self.builder.mark("ruby", start, "reading", reading)

    def _symbol(self, element: etree._Element) -> None:
        """A character by its number; those of symbol fonts are in the private use area, and no one knows what they show."""
        code = element.get(w("char"), "")
        character = chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) else "\ufffd"
        self._add(character if is_legal(character) else "\ufffd")

    def _hidden(self, run: etree._Element) -> None:
        text = self._text_of(run)
        if text.strip():
            self.reader.report(Diagnostic("text-left-out", f"left out (hidden text): {text}", Place(file=self.reader.opened.file)))

    def _text_of(self, run: etree._Element) -> str:
        self.reader.known.update(run.iterfind(w("t")))
        return run_text(run)

    def _drawn(self, element: etree._Element) -> None:
        pictures, boxes = Drawings(self.reader.opened, self.reader.report).read(element)
        self.pictures += pictures
        self.boxes += boxes


def _with_fragment(address: str, fragment: str) -> str:
    return f"{address}#{fragment}" if fragment and "#" not in address else address


def custom_mark(reference: etree._Element) -> str:
    """What the document itself shows in the place of a note's number: the text that follows in the run."""
    if reference.get(w("customMarkFollows"), "off") in ("0", "false", "off"):
        return ""
    return one_line(["".join(child.text or "" for child in reference.itersiblings(w("t")))])


def run_text(run: etree._Element) -> str:
    """The text of a run, tabs and soft hyphens in it, without its looks."""
    return "".join(child.text or "" if child.tag == w("t") else _CHARACTERS.get(child.tag, "") for child in run)
