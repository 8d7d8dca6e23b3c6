"""The stages in their order: lines, passages, what the rules say, one label each, an article. And what it all came from."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.io.digests import digest, source_urn
from newsdoc.model import Article, Origin
from newsdoc.parsing.assemble import assemble
from newsdoc.parsing.labels import Document, Label
from newsdoc.parsing.lines import Line, split_lines
from newsdoc.parsing.passages import Passage, join_lines
from newsdoc.parsing.quoting import unquote
from newsdoc.parsing.rules import RULES
from newsdoc.parsing.settle import Settled, settle
from newsdoc.parsing.titles import split_title

__all__ = ["Labelled", "label_text", "parse_text", "passages_of"]


@frozen
class Labelled:
    """A text after all rules have spoken. quoting: the marks that a mail program put before its lines, as lines."""

    document: Document
    settled: list[Settled]
    quoting: list[Line]


def passages_of(text: str) -> tuple[Passage, ...]:
    """The passages of a text, as the rules see them."""
    return _passages(unquote(tuple(split_lines(text)))[0])


def _passages(lines: Sequence[Line]) -> tuple[Passage, ...]:
    return tuple(split_title(tuple(join_lines(lines))))


def label_text(text: str) -> Labelled:
    """What each passage of the text is."""
    lines, quoting = unquote(tuple(split_lines(text)))
    document = Document.of(_passages(lines))
    for rule in RULES:
        document.apply(rule)
    return Labelled(document, settle(document), quoting)


def parse_text(text: str, source: bytes, *, report: Report, file: str | None = None, name: str | None = None) -> Article:
    """The article in a text of characters that XML allows.

    source: the text as it was given, of which the article's id is made, and nothing else. file: what diagnostics call
    it; name: the file's name without folders. Every line is in the article or reported as left out.
    """
    labelled = label_text(text)
    passages = labelled.document.passages
    fields = assemble(passages, [settled.label for settled in labelled.settled])
    _report_left_out(labelled, report, file)
    if not passages:
        report(Diagnostic("text-empty", "there is nothing to read in the text", Place(file=file)))
    if not fields.lines.get("headline"):
        report(Diagnostic("headline-missing", "no line of the text looks like a headline", Place(file=file)))
    origin = Origin("text", name=name, digest=digest(source), spans=fields.spans)
    return Article(id=source_urn(source), origin=origin, **fields.as_arguments())


def _report_left_out(labelled: Labelled, report: Report, file: str | None) -> None:
    for passage, settled in zip(labelled.document.passages, labelled.settled, strict=True):
        if settled.label is Label.LEFT_OUT:
            reason = ", ".join(settled.rules)
            for line in passage.lines:
                _report_line(line, f"left out ({reason})", report, file)
    for line in labelled.quoting:
        _report_line(line, "left out (quoting)", report, file)


def _report_line(line: Line, reason: str, report: Report, file: str | None) -> None:
    report(Diagnostic("text-left-out", f"{reason}: {line.text}", Place(file=file, line=line.number, start=line.start, end=line.end)))
