"""Why each line of a text became what it did."""

from __future__ import annotations

from newsdoc.parsing.explanation import LineExplanation
from newsdoc.parsing.parse import label_text

__all__ = ["explain_text"]


def explain_text(text: str) -> tuple[LineExplanation, ...]:
    """Every line of the text that is not blank, in order."""
    labelled = label_text(text)
    return tuple(
        LineExplanation(line.number, line.text, settled.label.value, settled.confidence, settled.rules)
        for passage, settled in zip(labelled.document.passages, labelled.settled, strict=True)
        for line in passage.lines
    )
