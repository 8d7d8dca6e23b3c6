"""The lines at the head of a text beside what the metadata say: what is printed of both stands once in the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newsdoc.markup.layout import Role
from newsdoc.markup.reading.parts import SeenNote, SeenPart, one_line
from newsdoc.model import Block, Heading, Paragraph

__all__ = ["other_summary", "settled_head"]

_LINES: tuple[Role, ...] = ("headline", "deck", "kicker")
_MOST_ABOVE = 4  # parts above the end of a head, beside headings


def settled_head(parts: Sequence[SeenPart], facts: Mapping[str, Any]) -> list[SeenPart]:
    """The parts; a line that repeats the metadata's headline, deck or kicker is that, and any other headline a heading.

    Where nothing but lines and headings is printed, as in a flash, they are the text.
    """
    settled = list(_settled(parts, {name: facts[name] for name in _LINES if facts.get(name)}))
    if any(not isinstance(part.content, str | Heading) for part in settled):
        return settled
    return [SeenPart("block", Heading(part.content)) if part.role in _LINES and isinstance(part.content, str) else part for part in parts]


def _settled(parts: Sequence[SeenPart], said: Mapping[str, str]) -> Iterator[SeenPart]:
    waiting = {_folded(said[role]): role for role in reversed(_LINES) if role in said}
    met: set[Role] = set()
    text_above = 0
    for part in parts:
        text = _line(part)
        role = waiting.get(_folded(text)) if text and text_above < _MOST_ABOVE else None
        if part.role == "headline" and set(text.split()) <= set(said.get("headline", "").split()):
            role = "headline"  # printed in fewer words
        if role is None and part.role in _LINES and isinstance(part.content, str):
            role = part.role if part.role not in (*said, *met) and text_above == 0 else None
            part = SeenPart("block", Heading(part.content))  # noqa: PLW2901
        if role is not None and role not in met:
            met.add(role)
            yield SeenPart(role, said.get(role, text))
        else:
            text_above += isinstance(part.content, Paragraph)
            again = part.role == "byline" and "byline" in met
            met.add(part.role)
            yield SeenPart("attribution", part.content, kind="byline") if again else part


def _line(part: SeenPart) -> str:
    """The text of a line, heading or paragraph, as one line; of anything else none."""
    content: Block | SeenNote | str = part.content
    if isinstance(content, str):
        return content if part.role in _LINES else ""
    return one_line([content.text]) if isinstance(content, Heading | Paragraph) else ""


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def other_summary(head: Mapping[str, Any], facts: Mapping[str, Any], parts: Sequence[SeenPart]) -> list[SeenPart]:
    """A summary in the text's own head, which neither the metadata nor the text say: a note to editors."""
    summary = head.get("description", "")
    printed = [part.content.visible_text for part in parts if isinstance(part.content, Paragraph)]
    is_said = not summary or summary == facts.get("description", "") or any(summary in text for text in printed)
    return [] if is_said else [SeenPart("editor-note", SeenNote(None, (summary,)))]
