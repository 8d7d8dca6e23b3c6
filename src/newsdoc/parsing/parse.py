"""The stages in their order: lines, passages, what the rules say, one label each, an article. And what it all came from."""

from __future__ import annotations

from collections.abc import Container

from attrs import frozen

from newsdoc.diagnostics import Diagnostic, Place, Report, log
from newsdoc.io.digests import digest, source_urn
from newsdoc.model import Article, Origin
from newsdoc.parsing.assemble import assemble
from newsdoc.parsing.context import Context
from newsdoc.parsing.dates.article import times_of
from newsdoc.parsing.given import put_what_is_given
from newsdoc.parsing.labels import Document, Label
from newsdoc.parsing.language import language_of
from newsdoc.parsing.lines import Line, split_lines
from newsdoc.parsing.passages import Passage, join_lines
from newsdoc.parsing.presets import preset_of
from newsdoc.parsing.quoting import unquote
from newsdoc.parsing.rulebook import rules_for
from newsdoc.parsing.rules import KEEP
from newsdoc.parsing.settings import AS_USUAL, Settings
from newsdoc.parsing.settle import Settled, settle
from newsdoc.parsing.spans import with_parts
from newsdoc.parsing.titles import split_title

__all__ = ["Labelled", "label_text", "parse_text"]


@frozen
class Labelled:
    """A text after all rules have spoken. quoting: the marks that a mail program put before its lines, as lines."""

    document: Document
    settled: list[Settled]
    quoting: list[Line]


def label_text(text: str, settings: Settings = AS_USUAL, *, report: Report = log) -> Labelled:
    """What each passage of the text is."""
    given = tuple(split_lines(text))
    passages, quoting = _passages(given, settings)
    language = settings.hints.language or language_of(passage.text for passage in passages)
    context = Context(preset=settings.preset or preset_of(given), hints=settings.hints, language=language)
    document = Document.of(passages, context)
    for rule in KEEP if settings.keep else rules_for(settings.without, settings.rules, report=report):
        document.apply(rule)
    return Labelled(document, settle(document), quoting)


def _passages(lines: tuple[Line, ...], settings: Settings) -> tuple[tuple[Passage, ...], list[Line]]:
    """The passages, and the quoting marks taken off before."""
    if settings.keep:
        return tuple(join_lines(lines)), []
    unquoted, quoting = unquote(lines)
    return tuple(split_title(tuple(join_lines(unquoted)), settings.hints.site)), quoting


def parse_text(
    text: str, source: bytes, *, report: Report, file: str | None = None, name: str | None = None, settings: Settings = AS_USUAL
) -> Article:
    """The article in a text of characters that XML allows.

    source: the text as it was given, of which the article's id is made, and nothing else. file: what diagnostics call
    it; name: the file's name without folders. Every line is in the article or reported as left out.
    """
    labelled = label_text(text, settings, report=report)
    document = labelled.document
    labels = [settled.label for settled in labelled.settled]
    found = assemble(document.passages, labels)
    times = times_of(document.passages, labels, document.context)
    fields = {**found.as_arguments(), **times.as_arguments(), "language": document.context.language}
    given = put_what_is_given(fields, settings.hints)
    _report_left_out(labelled, report, file, kept=times.whole)
    if not document.passages:
        report(Diagnostic("text-empty", "there is nothing to read in the text", Place(file=file)))
    if not fields["headline"]:
        report(Diagnostic("headline-missing", "no line of the text looks like a headline", Place(file=file)))
    spans = with_parts({**found.spans, **times.spans}, fields, text)
    origin = Origin("text", name=name, digest=digest(source), spans=spans, preset=document.context.preset, given=given)
    return Article(id=source_urn(source), origin=origin, **fields)


def _report_left_out(labelled: Labelled, report: Report, file: str | None, *, kept: Container[int]) -> None:
    """Report each line that is left out. kept: the passages that are dates of the article, all of them."""
    for index, (passage, settled) in enumerate(zip(labelled.document.passages, labelled.settled, strict=True)):
        if settled.label is Label.LEFT_OUT and index not in kept:
            reason = ", ".join(settled.rules)
            for line in passage.lines:
                _report_line(line, f"left out ({reason})", report, file)
    for line in labelled.quoting:
        _report_line(line, "left out (quoting)", report, file)


def _report_line(line: Line, reason: str, report: Report, file: str | None) -> None:
    report(Diagnostic("text-left-out", f"{reason}: {line.text}", Place(file=file, line=line.number, start=line.start, end=line.end)))
