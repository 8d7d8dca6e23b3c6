"""The flat profile, for receivers that take of each paragraph only the text before the first element in it.

Headline, byline and editors' notes stand in the metadata alone, which these receivers read; dates are in UTC, the notes in one edNote.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.writing.dates import in_utc
from newsdoc.markup.layout import Part, layout
from newsdoc.markup.names import XHTML
from newsdoc.markup.reading.elements import texts_in
from newsdoc.markup.xhtml import language_attributes
from newsdoc.markup.xmltext import text_tag
from newsdoc.model import Article, Attribution, Heading, Note, OutletNote, Paragraph

__all__ = ["BESIDE", "flat_body", "flat_places", "flatten_metadata"]

BESIDE = ("headline", "byline", "editor-note")  # the parts that are not printed in the body
# What is parsed is what was written here, at whatever length.
_PARSER = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)
_DATES = tuple(map(nar, ("sent", "versionCreated", "firstCreated", "embargoed", "contentCreated", "contentModified")))


def flat_body(article: Article) -> etree._Element:
    """A body element with the parts of a flat article (flattening.py), each a paragraph or heading of nothing but text."""
    parts = "".join(text for part in layout(article) if part.role not in BESIDE for text in _elements(part))
    return etree.fromstring(f'<body xmlns="{XHTML}">{parts}</body>', _PARSER)


def flat_places(article: Article) -> dict[int, list[str]]:
    """A statement's number → the ids of the paragraphs where its content stands."""
    return {
        number: list(dict.fromkeys(f"block-{span.block + 1}" for span in statement.content)) for number, statement in enumerate(article.statements, 1)
    }


def flatten_metadata(root: etree._Element) -> None:
    """Put dates into UTC, and each item's editors' notes into one edNote without elements."""
    for date in root.iter(*_DATES):
        date.text = in_utc(date.text or "")
    for meta in root.iter(nar("itemMeta")):
        notes = meta.findall(nar("edNote"))
        for note in notes:
            note.text = "\n".join(texts_in(note))
            del note[:]
        editors = [note for note in notes if note.get("role") is None]
        for other in editors[1:]:
            editors[0].text = f"{editors[0].text}\n{other.text}"
            meta.remove(other)


def _elements(part: Part) -> Iterator[str]:
    content = part.content
    if isinstance(content, Paragraph | Heading):
        tag = f"h{content.level + 1}" if isinstance(content, Heading) else "p"
        yield text_tag(tag, content.text, {"id": part.name, **_language(content.language)})
    elif isinstance(content, OutletNote):
        for number, text in enumerate(content.paragraphs, 1):
            yield text_tag("p", text, {"class": part.role, "id": f"{part.role}-{number}"})
    elif isinstance(content, Attribution):
        yield text_tag("p", content.text, {"class": f"{part.role} {content.kind}", "id": part.name})
    elif isinstance(content, Note | str):
        yield text_tag("p", content if isinstance(content, str) else content.text, {"class": part.role, "id": part.name})


def _language(language: str | None) -> dict[str, str]:
    return {name.replace("{http://www.w3.org/XML/1998/namespace}", "xml:"): value for name, value in language_attributes(language).items()}
