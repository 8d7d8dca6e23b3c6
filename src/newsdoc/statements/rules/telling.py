"""Verbs that name whom one tells, before what is told: "told reporters that", "said to reporters that"."""

from __future__ import annotations

from newsdoc.statements.words import lexicon

__all__ = ["SAYING_TO", "TELLING"]

TELLING, SAYING_TO = (lexicon("en").sets[name] for name in ("telling", "saying_to"))
