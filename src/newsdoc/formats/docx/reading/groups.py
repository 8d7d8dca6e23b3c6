"""Paragraphs and texts that are one."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from newsdoc.formats.docx.reading.paragraphs import ParagraphSeen, Thing
from newsdoc.markup.reading.parts import SeenText

__all__ = ["group_at", "stripped"]


def group_at(things: Sequence[Thing], position: int, kinds: tuple[str, ...]) -> list[ParagraphSeen]:
    """The paragraphs of some kinds from the position on that belong to one part.

    Those under its bookmark, and those without a name in the same style that follow them, or that stand before them in
    the same list.
    """
    first = things[position]
    group = [first] if isinstance(first, ParagraphSeen) else []
    own = group[0].own if group else None
    for number in range(position + 1, len(things)):
        thing = things[number]
        if not isinstance(thing, ParagraphSeen) or thing.style.kind not in kinds or thing.style.role != group[0].style.role:
            break
        if thing.own is not None and thing.own != own:
            if own is not None or not _begins(group, thing):
                break
            own = thing.own
        is_under = own is not None and own in thing.under
        if not is_under and not _continues(group, thing):
            break
        group.append(thing)
    return group


def _begins(group: list[ParagraphSeen], thing: ParagraphSeen) -> bool:
    """Whether unnamed items are new ones at the head of the named list that follows, and no list of their own whose name was lost."""
    return thing.style.kind == "list" and not any(paragraph.has_lost_name for paragraph in group)


def _continues(group: list[ParagraphSeen], thing: ParagraphSeen) -> bool:
    """Whether an unnamed paragraph goes on with the part: a further item of its list, or paragraph of the outlet's note."""
    if thing.style.kind == "list":
        known = [paragraph.numbering[0] for paragraph in group if paragraph.numbering]
        same_list = not known or thing.numbering is None or thing.numbering[0] in known
        is_nested = thing.numbering is not None and group[0].numbering is not None and thing.numbering[1] > group[0].numbering[1]
        return (same_list or is_nested) and thing.style.ordered == group[0].style.ordered
    if thing.style.kind == "note-heading":
        return False
    return thing.style.role == "outlet-note" or group[-1].style.kind == "note-heading"


def stripped(text: SeenText, label: str) -> SeenText:
    """A note's text without the blanks around it, and without its label where it repeats that."""
    rest = text.text.removeprefix(label).lstrip() if text.text.startswith((f"{label} ", f"{label}\t")) else text.text.lstrip()
    cut, end = len(text.text) - len(rest), len(text.text.rstrip())
    marks = [(mark, max(mark.start - cut, 0), min(mark.end, end) - cut) for mark in text.marks]
    return SeenText(rest.rstrip(), tuple(evolve(mark, start=start, end=stop) for mark, start, stop in marks if start < stop))
