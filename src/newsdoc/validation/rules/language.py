"""A language that is not said, or not that of the text."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Paragraph
from newsdoc.parsing.language import language_of
from newsdoc.validation.places import at

__all__ = ["language"]

# Languages that running text does not tell apart surely, or that have several tags.
_ALIKE = (
    "no nb nn da",
    "hr sr bs sh cnr me",
    "id ms",
    "tl fil",
    "zh yue cmn",
    "fa prs",
    "cs sk",
    "ca oc",
    "pt gl",
    "nl af",
    "de gsw lb nds",
    "sw swh",
)
_KIN = {tag: family.split(" ", 1)[0] for family in _ALIKE for tag in family.split()}
_NONE = frozenset(("mul", "und", "zxx", "mis"))


def language(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Told from the paragraphs that do not name another, and only where it is sure (WCAG 2.2, success criterion 3.1.1)."""
    if article.language is None:
        yield Diagnostic("language-missing", "the article does not say its language", at("language"))
        return
    found = language_of(block.text for block in article.body if isinstance(block, Paragraph) and block.language is None)
    if found and not _are_alike(found, article.language):
        message = f"the article says {article.language}, and the text is {found}: correct the one or the other"
        yield Diagnostic("language-unfit", message, at("language"))


def _are_alike(found: str, said: str) -> bool:
    main = said.split("-", 1)[0].lower()
    return main in _NONE or _KIN.get(found, found) == _KIN.get(main, main)
