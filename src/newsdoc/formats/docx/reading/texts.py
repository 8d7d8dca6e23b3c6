"""A paragraph's text: runs, links, ruby, pictures and bookmarks (ISO/IEC 29500-1, sections 17.3.2, 17.3.3 and 17.16)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from attrs import define, field, frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.docx.names import CODE_FONT, A, R, w
from newsdoc.formats.docx.reading.names import read_name
from newsdoc.formats.docx.reading.styles import Styles
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.parts import SeenText, one_line
from newsdoc.markup.reading.texts import TextBuilder
from newsdoc.model import MarkType, is_language_tag, is_legal, is_line

__all__ = ["Content", "References", "TextReader", "primary_language", "run_text"]

_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_V = "urn:schemas-microsoft-com:vml"
_OFF = ("0", "false", "off", "none")
_TOGGLES: tuple[tuple[str, MarkType], ...] = (("b", "strong"), ("i", "emphasis"), ("strike", "strike"), ("dstrike", "strike"), ("u", "underline"))
_CHARACTER_STYLES: dict[str, MarkType] = {
    "code": "code",
    "verbatimchar": "code",
    "datelinewords": "dateline",
    "strong": "strong",
    "emphasis": "emphasis",
}
_POSITIONS: dict[str, MarkType] = {"subscript": "subscript", "superscript": "superscript"}
_CODE_FONTS = frozenset(("courier", CODE_FONT.lower(), "consolas", "menlo", "monaco", "lucida console"))
_LABEL = "footnotelabel"
_CHARACTERS = {w("tab"): "\t", w("ptab"): "\t", w("softHyphen"): "\u00ad", w("noBreakHyphen"): "\u2011"}
_THROUGH = frozenset(map(w, ("ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo")))
# ISO/IEC 29500-1, section 17.16.5.25: the address, and after \\l the place in the document there.
_HYPERLINK = re.compile(r"""\s*HYPERLINK\s+"([^"]+)"(?:.*?\\l\s+"([^"]+)")?""", re.DOTALL)
_BLIP, _DRAWN = f"{{{A}}}blip", (w("drawing"), w("pict"), w("object"))


@frozen
class Content:
    """What a paragraph holds. label: a footnote's. pictures: (medium or None, address or None, words for it). names: its bookmarks'."""

    text: SeenText
    label: str | None = None
    pictures: tuple[tuple[str | None, str | None, str | None], ...] = ()
    names: tuple[str, ...] = ()


class References(Protocol):
    """What the text of a document refers to. file, part: what findings call it."""

    @property
    def file(self) -> str | None: ...

    @property
    def part(self) -> str: ...

    def picture(self, identity: str) -> tuple[str, bytes] | None: ...

    def address(self, identity: str) -> str: ...


@define
class TextReader:
    """Reads the paragraphs of one document.

    keep: keeps a picture's media type and bytes, and returns the medium's name. languages: those that need no mark, as
    the text around is in them. footnotes: a footnote's bookmark → its label.
    """

    opened: References
    styles: Styles
    keep: Callable[[str, bytes], str]
    report: Report
    languages: frozenset[str] = frozenset()
    footnotes: Mapping[str, str] = field(factory=dict)

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
    pictures: list[tuple[str | None, str | None, str | None]] = field(factory=list)
    names: list[str] = field(factory=list)
    _open: dict[str, tuple[str, int]] = field(factory=dict)
    _links: int = 0
    _last_link: tuple[str, int] = ("", 0)
    _fields: list[list[Any]] = field(factory=list)  # of each open field: its instruction, and where its result starts

    def read(self, paragraph: etree._Element) -> Content:
        self._children(paragraph)
        for name, start in self._open.values():
            self._anchor(name, start)
        label = one_line(["".join(self.label)])
        return Content(self.builder.finish(), label or None, tuple(self.pictures), tuple(self.names))

    def _children(self, parent: etree._Element) -> None:
        for child in parent:
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
        elif tag in _THROUGH:
            self._children(child)
        elif tag == f"{{{_MC}}}AlternateContent":
            self._alternate(child)

    def _alternate(self, element: etree._Element) -> None:
        chosen = element.find(f"{{{_MC}}}Choice")
        if chosen is None:
            chosen = element.find(f"{{{_MC}}}Fallback")
        if chosen is not None:
            for child in chosen:
                if child.tag in _DRAWN:
                    self._drawn(child)
                else:
                    self._child(child)

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
        properties = run.find(w("rPr"))
        look = {child.tag: child for child in properties} if properties is not None else {}
        style = self.reader.styles.character(look[w("rStyle")].get(w("val"), "")) if w("rStyle") in look else ""
        if w("vanish") in look and _is_on(look[w("vanish")]):
            self._hidden(run)
        elif style == _LABEL:
            self.label.append(run_text(run))
        else:
            start = self.builder.length
            for child in run:
                self._run_child(child)
            self._look(look, style, start)

    def _run_child(self, child: etree._Element) -> None:
        tag = child.tag
        if tag == w("t"):
            self.builder.add(child.text or "")
        elif tag in _CHARACTERS:
            self.builder.add(_CHARACTERS[tag])
        elif tag == w("cr") or (tag == w("br") and child.get(w("type"), "textWrapping") == "textWrapping"):
            self.builder.add_break()
        elif tag == w("ruby"):
            self._ruby(child)
        elif tag in _DRAWN:
            self._drawn(child)
        elif tag == w("sym"):
            self._symbol(child)
        elif tag == w("fldChar"):
            self._field_character(child.get(w("fldCharType"), ""))
        elif tag == w("instrText") and self._fields:
            self._fields[-1][0] += child.text or ""
        elif tag == f"{{{_MC}}}AlternateContent":
            self._alternate(child)

    def _field_character(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(["", self.builder.length])
        elif kind == "separate" and self._fields:
            self._fields[-1][1] = self.builder.length
        elif kind == "end" and self._fields:
            self._field(*self._fields.pop())

    def _look(self, look: Mapping[Any, etree._Element], style: str, start: int) -> None:
        for name, kind in _TOGGLES:
            if w(name) in look and _is_on(look[w(name)]):
                self.builder.mark(kind, start)
        position = look[w("vertAlign")].get(w("val"), "") if w("vertAlign") in look else ""
        if position in _POSITIONS:
            self.builder.mark(_POSITIONS[position], start)
        if style in _CHARACTER_STYLES:
            self.builder.mark(_CHARACTER_STYLES[style], start)
        elif w("rFonts") in look and look[w("rFonts")].get(w("ascii"), "").lower() in _CODE_FONTS:
            self.builder.mark("code", start)
        if style == "hyperlink":
            self._go_on_with_link(start)
        language = _language(look)
        if language and is_language_tag(language) and primary_language(language) not in self.languages:
            self.builder.mark("language", start, "language", language)

    def _ruby(self, element: etree._Element) -> None:
        # LibreOffice makes tabs blanks here.
        reading = one_line(["".join(text.text or "" for text in element.iterfind(f"{w('rt')}//{w('t')}")).replace("\t", " ")])
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
        self.builder.add(character if is_legal(character) else "\ufffd")

    def _hidden(self, run: etree._Element) -> None:
        text = run_text(run)
        if text.strip():
            self.reader.report(Diagnostic("text-left-out", f"left out (hidden text): {text}", Place(file=self.reader.opened.file)))

    # --- pictures ---

    def _drawn(self, element: etree._Element) -> None:
        """The pictures of a drawing, with the words that describe it."""
        described = next((child for child in element.iter(etree.Element) if child.get("descr")), None)
        alt = one_line([described.get("descr", "")]) or None if described is not None else None
        for child in element.iter(_BLIP, f"{{{_V}}}imagedata"):
            embedded = child.get(f"{{{R}}}embed") or child.get(f"{{{R}}}id") or ""
            found = self.reader.opened.picture(embedded)
            address = self.reader.opened.address(child.get(f"{{{R}}}link", ""))
            if found is not None:
                self.pictures.append((self.reader.keep(*found), None, alt))
            elif href_of(address):
                self.pictures.append((None, href_of(address), alt))
            else:
                place = Place(file=self.reader.opened.file, part=self.reader.opened.part)
                self.reader.report(Diagnostic("picture-left-out", "a picture is of no type that newsdoc knows", place))
                self.pictures.append((None, None, alt))


def _with_fragment(address: str, fragment: str) -> str:
    return f"{address}#{fragment}" if fragment and "#" not in address else address


def run_text(run: etree._Element) -> str:
    """The text of a run, tabs and soft hyphens in it, without its looks."""
    return "".join(child.text or "" if child.tag == w("t") else _CHARACTERS.get(child.tag, "") for child in run)


def _is_on(element: etree._Element) -> bool:
    return element.get(w("val"), "on") not in _OFF


def _language(look: Mapping[Any, etree._Element]) -> str | None:
    element = look.get(w("lang"))
    if element is None:
        return None
    return element.get(w("bidi") if w("rtl") in look else w("val")) or element.get(w("val"))


def primary_language(language: str | None) -> str:
    """A tag's first subtag; the others, such as regions, word processors add as they see fit."""
    return (language or "").partition("-")[0].lower()
