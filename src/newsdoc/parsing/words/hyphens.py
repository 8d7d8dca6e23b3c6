"""Words that follow a hyphen which stands for the end of a word, as in "short- and long-term"."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = ["AFTER_HANGING"]

AFTER_HANGING: Table = {
    "en": "and|or|to",
    "de": "und|oder|bzw.|sowie|wie|bis",
    "nl": "en|of",
    "da": "og|eller",
    "no": "og|eller",
    "sv": "och|eller",
    "fi": "ja|tai",
}
