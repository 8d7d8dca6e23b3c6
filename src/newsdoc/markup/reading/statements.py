"""Statements anew on the text as it is seen: where it is as it was by their numbers, and otherwise by the document's anchors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from newsdoc.codec import Plain, statement_from_plain
from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.errors import InvalidArticleError
from newsdoc.markup.carried import statement_words, visible_digest
from newsdoc.markup.details import DETAILS, printed_details
from newsdoc.markup.reading.copies import objects
from newsdoc.markup.reading.parts import one_line
from newsdoc.markup.runs_on import left_over
from newsdoc.model import Block, Span, Statement

__all__ = ["Anchoring", "anchored"]


@frozen
class Anchoring:
    """Where the words of statements stand now.

    body: as it is now. places: a block's index in the copy → its index now. unchanged: of the former, those whose text is
    as it was. anchors: name → the places that bear it.
    """

    body: Sequence[Block]
    places: Mapping[int, int]
    unchanged: frozenset[int]
    anchors: Mapping[str, Sequence[Span]]

    def span(self, given: Any, name: str) -> Plain | None:
        """The span as it is now; None where its words are gone. Of two places of one name, that in its own block counts."""
        if not isinstance(given, dict) or not isinstance(given.get("block"), int):
            raise InvalidArticleError("the carried copy's statements must have spans")
        old = given["block"]
        if old in self.unchanged:
            return {**given, "block": self.places[old]}
        found = self.anchors.get(name, ())
        best = next((span for span in found if span.block == self.places.get(old)), found[0] if found else None)
        return {"start": best.start, "end": best.end, "block": best.block} if best else None


def anchored(given: Any, anchoring: Anchoring, report: Report) -> list[Statement]:
    """The copy's statements; one of whose words nothing is left is dropped, and all that is not as it was is reported."""
    return list(left_over(_anchored(objects(given, "statements"), anchoring, report)))


def _anchored(given: list[Plain], anchoring: Anchoring, report: Report) -> Iterator[tuple[bool, Statement | None]]:
    """Of each whether it continues the one before it, and what is left of it."""
    for number, statement in enumerate(given, 1):
        plain = dict(statement)
        digest, printed = plain.pop("digest", None), plain.pop("printed", ())
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
        if not plain["content"]:
            report(Diagnostic("statement-dropped", f"the words that statement {number} was about are gone"))
            yield plain.get("continues") is True, None
            continue
        made = statement_from_plain(plain)
        _check_words(made, anchoring.body, digest, number, report)
        made = _without_gone(made, anchoring.body, printed, number, report)
        yield made.continues, made


def _check_words(statement: Statement, body: Sequence[Block], digest: object, number: int, report: Report) -> None:
    words = statement_words(statement, body)
    if digest is not None and visible_digest(words) != digest:
        report(Diagnostic("statement-changed", f"statement {number} stands on other words now: {one_line([words])[:120]}"))


def _without_gone(statement: Statement, body: Sequence[Block], printed: object, number: int, report: Report) -> Statement:
    """The statement without what the text near it no longer says. printed: the names of what it said."""
    named = [name for name in DETAILS if isinstance(printed, list) and name in printed]
    gone: dict[str, Any] = dict.fromkeys(named)
    for name in printed_details(statement, body) if named else ():
        gone.pop(name, None)
    for name in gone:
        report(Diagnostic("statement-dropped", f"the {name} of statement {number} is gone from its text: {getattr(statement, name)}"))
    return evolve(statement, **gone)
