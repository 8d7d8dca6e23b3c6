"""The kicker: one to four words just above the headline, a section's name or in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import bare, ends_sentence
from newsdoc.parsing.words import together
from newsdoc.parsing.words.head import SECTIONS

__all__ = ["claims"]

_SECTIONS = frozenset(together(SECTIONS))
_MOST_WORDS = 4


def claims(document: Document) -> Iterator[Claim]:
    """Such a line just above the headline."""
    headline = next(iter(document.find(Label.HEADLINE)), 0)
    if headline and _is_kicker(document.passages[headline - 1]) and not _in_menu(document, headline - 1):
        yield Claim(headline - 1, Label.KICKER, 0.995)


def _in_menu(document: Document, index: int) -> bool:
    """Whether a short line stands above, as in a menu."""
    return index > 0 and document.passages[index - 1].words <= _MOST_WORDS


def _is_kicker(passage: Passage) -> bool:
    text = bare(passage.text)
    if passage.words > _MOST_WORDS or ends_sentence(passage.text) or not text:
        return False
    return bare(passage.plain) in _SECTIONS or (text.isupper() and passage.words <= 3)
