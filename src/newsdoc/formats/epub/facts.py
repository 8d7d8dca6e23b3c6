"""What an EPUB that others made says of itself (EPUB 3.3, section 5.5)."""

from __future__ import annotations

from newsdoc.codec import Plain
from newsdoc.formats.entry import is_uri, timestamp
from newsdoc.formats.epub.opened import OpenedEpub
from newsdoc.model import is_href, is_language_tag, is_line

__all__ = ["identity_of", "metadata_facts"]


def identity_of(opened: OpenedEpub) -> str | None:
    """The publication's identifier, where it is a URI."""
    return next((text for text in opened.texts("identifier") if is_uri(text)), None)


def metadata_facts(opened: OpenedEpub) -> Plain:
    """The article's fields that Dublin Core's elements fill."""
    languages = [text for text in opened.texts("language") if is_language_tag(text) and text != "und"]
    facts: Plain = {
        "language": languages[0] if languages else None,
        "headline": _first(opened, "title"),
        "description": _first(opened, "description"),
        "authors": [{"name": name} for name in opened.texts("creator") if is_line(name)],
        "keywords": list(dict.fromkeys(text for text in opened.texts("subject") if is_line(text))),
        "url": next((text for text in opened.texts("source") if is_href(text) and text.startswith("http")), None),
        "published": next((known for text in opened.texts("date") if (known := timestamp(text))), None),
        "provider": {"name": name} if (name := _first(opened, "publisher")) else None,
        "rights": {"notice": notice} if (notice := _first(opened, "rights")) else None,
    }
    return {name: value for name, value in facts.items() if value}


def _first(opened: OpenedEpub, name: str) -> str | None:
    return next((text for text in opened.texts(name) if is_line(text)), None)
