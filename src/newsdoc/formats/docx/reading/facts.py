"""What the core properties of a document that others made say of it (ISO/IEC 29500-2, section 8)."""

from __future__ import annotations

import re

from newsdoc.codec import Plain
from newsdoc.formats.docx.reading.opened import OpenedDocx
from newsdoc.formats.entry import timestamp
from newsdoc.model import is_language_tag, is_line

__all__ = ["property_facts"]


def property_facts(opened: OpenedDocx) -> Plain:
    """The article's fields that the properties fill."""
    said: dict[str, str] = {}
    for name, text in opened.core_properties():
        if is_line(text):
            said.setdefault(name, text)
    facts: Plain = {
        "language": said.get("language") if is_language_tag(said.get("language", "")) else None,
        "headline": said.get("title"),
        "description": said.get("description"),
        "authors": [{"name": name} for part in re.split("[;,]", said.get("creator", "")) if (name := part.strip())],
        "keywords": list(dict.fromkeys(word for part in re.split("[;,]", said.get("keywords", "")) if (word := part.strip()))),
        "created": timestamp(said.get("created")),
        "modified": timestamp(said.get("modified")),
    }
    return {name: value for name, value in facts.items() if value}
