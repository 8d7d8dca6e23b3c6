"""What kind of credit a line is that is known to be one."""

from __future__ import annotations

from newsdoc.model import AttributionKind
from newsdoc.parsing.assemble import ATTRIBUTION_LABELS
from newsdoc.parsing.evidence.names import after_by
from newsdoc.parsing.labels import Document
from newsdoc.parsing.rules import RULES
from newsdoc.parsing.text.lines import split_lines
from newsdoc.parsing.text.passages import join_lines

__all__ = ["credit_kind"]

_RULES = tuple(rule for rule in RULES if rule.name in ("source", "contributors", "photo", "copyright", "republication"))


def credit_kind(text: str) -> AttributionKind:
    """The kind that its words speak for; a byline where it says "by", and otherwise an agency, as those sign with their name alone."""
    document = Document.of(tuple(join_lines(tuple(split_lines(text)))))
    for rule in _RULES:
        document.apply(rule)
    said = [ATTRIBUTION_LABELS[label] for label in map(document.label, range(len(document.passages))) if label in ATTRIBUTION_LABELS]
    return said[0] if said else "byline" if after_by(text) else "agency"
