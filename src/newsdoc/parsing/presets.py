"""What kind of text it is: a wire's story, a mail, a clean article, or what was scraped from a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.parsing.context import Preset
from newsdoc.parsing.evidence.mails import header_blocks, is_banner
from newsdoc.parsing.evidence.pages import is_of_a_page
from newsdoc.parsing.evidence.wires import has_agency_dateline, is_code, is_initials, is_signoff, is_slugline, urgency_of
from newsdoc.parsing.text.lines import Line

__all__ = ["page_or_clean", "preset_of"]

_HEAD = 8  # lines in which a wire's header stands
_TAIL = 4
_MAIL_HEAD = 40
_FEWEST_MARKED = 3
_UPDATED = re.compile(r"[A-Z]{3,9} \d{1,2}-\S")  # UPDATE 2-Ferry runs aground
_HEADLINES = 2  # a page's title and headline, whatever they say


def preset_of(lines: Sequence[Line]) -> Preset:
    """The kind that the lines show; clean, where they show none."""
    if _is_mail(lines):
        return "mail"
    if _is_wire(lines):
        return "wire"
    return page_or_clean(lines)


def page_or_clean(lines: Sequence[Line]) -> Preset:
    """A scrape where lines below the headline are such as only pages have."""
    return "scrape" if is_of_a_page(lines[_HEADLINES:]) else "clean"


def _is_mail(lines: Sequence[Line]) -> bool:
    head = lines[:_MAIL_HEAD]
    return any(is_banner(line.text) for line in head) or bool(header_blocks(head))


def _is_wire(lines: Sequence[Line]) -> bool:
    head = [line.text for line in lines[:_HEAD]]
    tail = [line.text for line in lines[-_TAIL:]]
    if any(is_code(text) or is_slugline(text.strip("^<=")) for text in head) or any(is_signoff(text.rstrip("<")) for text in tail):
        return True
    marked = sum(text.startswith("^") or text.endswith(("<", "=")) for text in head)
    if marked >= _FEWEST_MARKED:
        return True
    signed = any(is_initials(text) for text in tail) or any(urgency_of(text) or _UPDATED.match(text) for text in head[:2])
    return signed and any(has_agency_dateline(text) for text in head)
