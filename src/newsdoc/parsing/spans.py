"""Where in the raw text those fields stand that are words within others: authors in the byline, the dateline in a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from newsdoc.model import Author, OutletNote
from newsdoc.parsing.text.mending import as_misread

__all__ = ["with_parts"]

Span: TypeAlias = tuple[int, int]
_NOWHERE = (0, 0)


def with_parts(spans: Mapping[str, Span], fields: Mapping[str, Any], text: str) -> dict[str, Span]:
    """The spans of an article's fields, and those of the words within them that are fields too."""
    return {**spans, **dict((*_authors(spans, fields, text), *_dateline(spans, fields, text), *_outlet(spans, fields, text)))}


def _authors(spans: Mapping[str, Span], fields: Mapping[str, Any], text: str) -> Iterator[tuple[str, Span]]:
    """Where each stands in the byline, one after another; without one, in the credit lines that are one."""
    credited = (f"attributions[{number}]" for number, credit in enumerate(fields["attributions"]) if credit.kind == "byline")
    path = "byline" if "byline" in spans else next((path for path in credited if _names(spans, path, fields["authors"], text)), "")
    start, end = spans.get(path, _NOWHERE)
    for number, author in enumerate(fields["authors"]):
        found = _find(author.name, text, start, end)
        if found:
            yield f"authors[{number}]", found
            start = found[1]


def _names(spans: Mapping[str, Span], path: str, authors: Sequence[Author], text: str) -> bool:
    return bool(authors) and _find(authors[0].name, text, *spans.get(path, _NOWHERE)) is not None


def _dateline(spans: Mapping[str, Span], fields: Mapping[str, Any], text: str) -> Iterator[tuple[str, Span]]:
    for number, block in enumerate(fields["body"]):
        if any(mark.type == "dateline" for mark in getattr(block, "marks", ())):
            found = _find(fields["dateline"].text, text, *spans.get(f"body[{number}]", _NOWHERE))
            if found:
                yield "dateline", found
            return


def _outlet(spans: Mapping[str, Span], fields: Mapping[str, Any], text: str) -> Iterator[tuple[str, Span]]:
    """Where the outlet's name stands: in the note, or else in a credit line."""
    note: OutletNote | None = fields["outlet_note"]
    if note and note.name:
        paths = ("outlet_note", *(f"attributions[{number}]" for number in range(len(fields["attributions"]))))
        found = next((found for path in paths if (found := _find(note.name, text, *spans.get(path, _NOWHERE)))), None)
        if found:
            yield "outlet_note.name", found


def _find(words: str, text: str, start: int, end: int) -> Span | None:
    """Where the words first stand in a stretch of the text, whatever space is between them, and though they were misread."""
    for form in (words, as_misread(words)):
        found = re.compile(r"\s+".join(map(re.escape, form.split()))).search(text, start, end)
        if found:
            return found.span()
    return None
