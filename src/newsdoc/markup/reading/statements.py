"""Statements anew on the text as it is seen: where it is as it was by their numbers, and otherwise by the document's anchors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from newsdoc.codec import Plain, statement_from_plain
from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.errors import InvalidArticleError
from newsdoc.markup.reading.copies import objects
from newsdoc.model import Span, Statement

__all__ = ["anchored"]


@frozen
class _Anchoring:
    """unchanged: a block's index in the copy → its index now, where its text is as it was. anchors: name → where it stands now."""

    unchanged: Mapping[int, int]
    anchors: Mapping[str, Span]

    def span(self, given: Any, name: str) -> Plain | None:
        """The span as it is now; None where its words are gone."""
        if not isinstance(given, dict) or not isinstance(given.get("block"), int):
            raise InvalidArticleError("the carried copy's statements must have spans")
        block = self.unchanged.get(given["block"])
        if block is not None:
            return {**given, "block": block}
        found = self.anchors.get(name)
        return {"start": found.start, "end": found.end, "block": found.block} if found else None


def anchored(given: Any, unchanged: Mapping[int, int], anchors: Mapping[str, Span], report: Report) -> list[Statement]:
    """The copy's statements; one of whose words nothing is left is dropped and reported."""
    return list(_anchored(objects(given, "statements"), _Anchoring(unchanged, anchors), report))


def _anchored(given: list[Plain], anchoring: _Anchoring, report: Report) -> Iterator[Statement]:
    for number, statement in enumerate(given, 1):
        plain = dict(statement)
        for role in ("source", "cue"):
            if role in plain:
                span = anchoring.span(plain.pop(role), f"statement-{number}-{role}")
                if span is None:
                    report(Diagnostic("statement-dropped", f"the words that were the {role} of statement {number} are gone"))
                else:
                    plain[role] = span
        content = objects(plain.get("content", []), "statements")
        spans = [anchoring.span(span, f"statement-{number}-content-{part}") for part, span in enumerate(content, 1)]
        plain["content"] = [span for span in spans if span is not None]
        if plain["content"]:
            yield statement_from_plain(plain)
        else:
            report(Diagnostic("statement-dropped", f"the words that statement {number} was about are gone"))
