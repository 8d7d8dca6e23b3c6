"""Why each line of a text became what it did."""

from __future__ import annotations

from newsdoc.diagnostics import Report, log
from newsdoc.parsing.explanation import Explanation, LineExplanation, LineVote
from newsdoc.parsing.parse import label_text
from newsdoc.parsing.settings import AS_USUAL, Settings

__all__ = ["explain_text"]


def explain_text(text: str, settings: Settings = AS_USUAL, *, report: Report = log) -> Explanation:
    """Every line of the text that is not blank, in order."""
    labelled = label_text(text, settings, report=report)
    document = labelled.document
    lines = [
        LineExplanation(line.number, line.text, settled.label.value, settled.confidence, settled.rules, votes)
        for index, settled in enumerate(labelled.settled)
        for votes in [tuple(LineVote(vote.rule, vote.label.value, vote.confidence) for vote in document.votes[index])]
        for line in document.passages[index].lines
    ]
    return Explanation(document.context.preset, tuple(lines))
