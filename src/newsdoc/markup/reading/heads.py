"""The lines at the head of an article, and what the copy knows of them beside their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.markup.layout import Role, dateline_words
from newsdoc.markup.reading.copies import Copy
from newsdoc.markup.reading.parts import SeenPart, one_line
from newsdoc.model import Block, Paragraph

__all__ = ["dateline_facts", "line_facts", "new_dateline", "timestamp_facts", "with_known_times"]

_LINES: tuple[Role, ...] = ("kicker", "headline", "deck", "byline")
_TIMES: tuple[Role, ...] = ("published", "modified")
_DASHES = " \t\u00a0-–—:."


def line_of(parts: Sequence[SeenPart], role: Role) -> str | None:
    """The line of a role; where an editor broke it in two, they are one line again."""
    texts = [part.content for part in parts if part.role == role and isinstance(part.content, str)]
    return one_line(texts) or None


def line_facts(parts: Sequence[SeenPart]) -> Plain:
    """Kicker, headline, deck and byline, those that are seen."""
    return {role: text for role in _LINES if (text := line_of(parts, role))}


def timestamp_facts(parts: Sequence[SeenPart], copy: Copy, report: Report) -> Plain:
    """published and modified: the values that the copy has, and the words that are seen; words that are new are reported."""
    facts: Plain = {}
    for role in _TIMES:
        known = copy.one(role)
        if known is not None:
            printed = line_of(parts, role)
            facts[role] = {**known.facts, **({"printed": printed} if printed else {})}
            if printed and not known.speaks_of(printed):
                report(Diagnostic("date-changed", f"{printed!r} is printed now, and the value of {role} is still {known.facts.get('value')}"))
    return facts


def with_known_times(parts: Sequence[SeenPart], copy: Copy, report: Report) -> list[SeenPart]:
    """The parts; a date of which nothing but the words is known becomes a paragraph, as there is no value for the field."""
    kept = []
    for part in parts:
        if part.role in _TIMES and isinstance(part.content, str) and copy.one(part.role) is None:
            report(Diagnostic("date-unread", f"kept as a paragraph, as nothing but the words is known: {part.content}"))
            kept.append(SeenPart("block", Paragraph(part.content)))
        else:
            kept.append(part)
    return kept


def dateline_facts(parts: Sequence[SeenPart], body: Sequence[Block], copy: Copy) -> Plain:
    """The dateline, in a line of its own or in the words of the body that are marked so; as the copy has it where they are its own."""
    known = copy.one("dateline")
    line = line_of(parts, "dateline")
    words = line or dateline_words(body)
    is_only_a_mark = line is None and known is None and bool(copy.plain)
    if words is None or is_only_a_mark:
        return {}
    if known is not None and known.speaks_of(words):
        return {"dateline": {"text": words, **known.facts}}
    return new_dateline(line) or {"dateline": {"text": line}} if line else new_dateline(words.strip(_DASHES))


def new_dateline(text: str) -> dict[str, Any]:
    """The field of a dateline in these words, with its parts as far as they can be told; nothing where there are no words."""
    from newsdoc.parsing.evidence.datelines import dateline_of  # the parser is slow to load, and seldom needed here

    text = one_line([text])
    found = dateline_of(text) if text else None
    if found is None:
        return {}
    facts = {"text": found.text, "place": found.place, "agency": found.agency, "date": found.date}
    return {"dateline": {name: value for name, value in facts.items() if value}}
