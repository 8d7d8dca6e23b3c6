"""Which way a language is written."""

from __future__ import annotations

import functools
from typing import Literal

__all__ = ["direction"]

# Unicode CLDR, layout data: languages whose usual script runs from right to left, and those scripts (ISO 15924).
_LANGUAGES = frozenset("ar arc arz ckb dv fa glk he iw ji khw ks lrc mzn nqo pnb prs ps sd syr ug ur yi".split())  # noqa: SIM905
_SCRIPTS = frozenset("adlm arab hebr mand mend nkoo rohg samr syrc thaa".split())  # noqa: SIM905


@functools.lru_cache(256)
def direction(language: str | None) -> Literal["ltr", "rtl"]:
    """The direction of a BCP 47 tag's script: what its script subtag says, or else its language."""
    subtags = (language or "").lower().split("-")
    script = next((subtag for subtag in subtags[1:] if len(subtag) == 4 and subtag.isalpha()), None)
    if script:
        return "rtl" if script in _SCRIPTS else "ltr"
    return "rtl" if subtags[0] in _LANGUAGES else "ltr"
