"""Word's own foot- and endnotes, which stand in parts of their own (ISO/IEC 29500-1, section 17.11)."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping

import attrs
from attrs import define, field
from lxml import etree

from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.opened import OpenedDocx
from newsdoc.formats.docx.reading.paragraphs import labels_taken
from newsdoc.formats.docx.reading.styles import Styles
from newsdoc.formats.docx.reading.texts import NOTE_REFERENCES, Content, NoteKey, TextReader, custom_mark
from newsdoc.formats.docx.reading.tracked import accept_changes

__all__ = ["Notes"]

_LETTERS = ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i")
_ROMAN = dict(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), _LETTERS, strict=True))


@define
class Notes:
    """The notes that a document refers to. labels: what Word shows where it does, each once."""

    labels: Mapping[NoteKey, str] = field(factory=dict)
    _elements: Mapping[NoteKey, etree._Element] = field(factory=dict)
    _parts: Mapping[str, OpenedDocx] = field(factory=dict)

    @classmethod
    def of(cls, opened: OpenedDocx, body: etree._Element, styles: Styles) -> Notes:
        """The notes of a document."""
        elements: dict[NoteKey, etree._Element] = {}
        parts = {}
        for kind in ("footnote", "endnote"):
            for part in opened.related(f"{kind}s"):
                root = accept_changes(opened.parse(part))
                parts[kind] = opened.at(part)
                elements |= {(kind, note.get(w("id"), "")): note for note in root.iterfind(w(kind))}
        return cls(_labels(body, elements, labels_taken(body, styles)), elements, parts) if elements else cls()

    def contents(self, key: NoteKey, reader: TextReader) -> list[Content]:
        """What the paragraphs of a note hold, whose links and pictures are those of its own part."""
        own = attrs.evolve(reader, opened=self._parts[key[0]], notes={})
        return [own.read(paragraph) for paragraph in self._elements[key].iter(w("p"))]


def _labels(body: etree._Element, elements: Mapping[NoteKey, etree._Element], taken: set[str]) -> dict[NoteKey, str]:
    labels: dict[NoteKey, str] = {}
    counts = {"footnote": 0, "endnote": 0}
    forms = {"footnote": _form(body, "footnotePr", "decimal"), "endnote": _form(body, "endnotePr", "lowerRoman")}
    for reference in body.iter(*NOTE_REFERENCES):
        key = (NOTE_REFERENCES[str(reference.tag)], reference.get(w("id"), ""))
        if key not in elements or key in labels:
            continue
        label = custom_mark(reference)
        if not label:
            counts[key[0]] += 1
            label = forms[key[0]](counts[key[0]])
        labels[key] = _free(label, taken)
        taken.add(labels[key])
    return labels


def _free(label: str, taken: set[str]) -> str:
    return next(name for name in itertools.chain([label], (f"{label}-{number}" for number in itertools.count(2))) if name not in taken)


def _form(body: etree._Element, properties: str, default: str) -> Callable[[int], str]:
    """How the last section numbers its notes."""
    form = body.find(f"{w('sectPr')}/{w(properties)}/{w('numFmt')}")
    name = form.get(w("val"), default) if form is not None else default
    return {"lowerRoman": _roman, "upperRoman": lambda number: _roman(number).upper()}.get(name, str)


def _roman(number: int) -> str:
    letters = ""
    for value, letter in _ROMAN.items():
        letters += letter * (number // value)
        number %= value
    return letters
