"""What stands around a text, such as a mail's headers and a wire's codes, is set aside before the other rules look at the rest."""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.io.deadline import check_time
from newsdoc.parsing.labels import Document, Label, Rule
from newsdoc.parsing.rules import FRAME
from newsdoc.parsing.settle import Settled, settle

__all__ = ["label_document"]

_ASIDE = (Label.LEFT_OUT, Label.WIRE_CODE, Label.SLUGLINE, Label.EDITOR_NOTE)
_FRAME = frozenset(rule.name for rule in FRAME)


def label_document(document: Document, rules: Iterable[Rule]) -> list[Settled]:
    """What became of each passage: those of the frame first, and then the rest, as if it were the whole text."""
    spoken = tuple(rules)
    _apply(document, (rule for rule in spoken if rule.name in _FRAME))
    aside = document.find(*_ASIDE)
    within = sorted(set(range(len(document.passages))).difference(aside))
    text = document.part(within) if aside else document
    _apply(text, (rule for rule in spoken if rule.name not in _FRAME))
    settled = dict(zip((*aside, *within), (*settle(document.part(aside)), *settle(text)), strict=True))
    return [settled[index] for index in range(len(document.passages))]


def _apply(document: Document, rules: Iterable[Rule]) -> None:
    for rule in rules:
        check_time()
        document.apply(rule)
