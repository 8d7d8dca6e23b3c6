"""An agency or outlet that stands alone on a line: by the tables, in brackets, by what papers are called, or named again elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.evidence.descriptions import describes_organisation
from newsdoc.parsing.evidence.names import is_agency, without_article
from newsdoc.parsing.evidence.outlet_names import is_outlet_title
from newsdoc.parsing.evidence.story import story_end
from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import bare, capitalised, ends_sentence, is_name, plain, visible
from newsdoc.parsing.text.titles import is_site_name

__all__ = ["claims", "head_claims"]

_MOST_WORDS = 7
_DOMAIN = re.compile(r"(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z]{2,8}){1,2}", re.IGNORECASE)
_LOOKED_AT = 6
_MOST_PARAGRAPHS_AFTER = 3
_QUOTES = '«»„“”"'
_SITE_MARKS = "|-–— "


def head_claims(document: Document) -> Iterator[Claim]:
    """The outlet's name below the headline: its domain, or what the page's title names as the site."""
    head = document.find(Label.HEADLINE)
    if not head:
        return
    site = _site(document)
    for index in range(head[-1] + 1, min(head[-1] + 1 + _LOOKED_AT, document.first_paragraph(head[-1] + 1))):
        passage = document.passages[index]
        if passage.words <= _MOST_WORDS and (_DOMAIN.fullmatch(passage.text) or (site and bare(passage.plain) == site)):
            yield Claim(index, Label.AGENCY, 0.9)


def claims(document: Document) -> Iterator[Claim]:
    """Names of agencies after the running text has begun, and names of outlets that sign the story or head a note about them."""
    end = story_end(document)
    late = _late(document)
    described = []
    for index in range(document.first_paragraph() + 1, len(document.passages)):
        passage = document.passages[index]
        if passage.words > _MOST_WORDS or document.label(index) is not Label.PARAGRAPH:
            continue
        name = bare(visible(passage.text)).strip(_QUOTES)
        if not name:
            continue
        if is_agency(name) and not (ends_sentence(passage.text) and passage.words > 2):
            yield Claim(index, Label.AGENCY, 0.85)
        elif is_name(name, 1, 6) and index == end and is_outlet_title(name):
            yield Claim(index, Label.AGENCY, 0.8)
        elif capitalised(name) and not ends_sentence(passage.text) and index >= late and _described_next(document, index, name):
            described.append(index)
    if len(described) == 1:  # more of them are a list of things that the story describes
        yield Claim(described[0], Label.AGENCY, 0.8)


def _late(document: Document) -> int:
    """From where on only a few paragraphs are left."""
    texts = [index for index in range(len(document.passages)) if document.is_running_text(index)]
    return texts[-_MOST_PARAGRAPHS_AFTER - 2] if len(texts) > _MOST_PARAGRAPHS_AFTER + 1 else 0


def _site(document: Document) -> str:
    """The site's name in the page's title, in small letters."""
    return next((bare(plain(passage.text.strip(_SITE_MARKS))) for passage in document.passages[:2] if is_site_name(passage)), "")


def _described_next(document: Document, index: int, name: str) -> bool:
    following = document.passages[index + 1] if index + 1 < len(document.passages) else None
    return following is not None and following.words >= 8 and _begins_with(following, name) and describes_organisation(following)


def _begins_with(passage: Passage, name: str) -> bool:
    wanted, start = without_article(name), passage.plain.lstrip('"*_ ')
    return start.startswith(wanted) or without_article(start).startswith(wanted)
