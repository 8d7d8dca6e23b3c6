"""The stages in their order: lines, passages, what the rules say, one label each, an article. And what it all came from."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

import attrs
from attrs import frozen

from newsdoc.diagnostics import Diagnostic, Place, Report, log
from newsdoc.io.digests import digest, source_urn
from newsdoc.model import Article, Origin
from newsdoc.parsing.assemble import assemble
from newsdoc.parsing.context import Context, Hints, Preset
from newsdoc.parsing.cutting import cut_lines, stretches
from newsdoc.parsing.dates.article import times_of
from newsdoc.parsing.framing import label_document
from newsdoc.parsing.given import put_what_is_given
from newsdoc.parsing.labels import Document, Label
from newsdoc.parsing.language import language_of
from newsdoc.parsing.presets import preset_of
from newsdoc.parsing.rulebook import rules_for
from newsdoc.parsing.rules import KEEP
from newsdoc.parsing.settings import AS_USUAL, Settings
from newsdoc.parsing.settle import Settled
from newsdoc.parsing.spans import with_parts
from newsdoc.parsing.stories import split_stories
from newsdoc.parsing.text.lines import Line, split_lines
from newsdoc.parsing.text.mending import Mended, Misread, misread_in
from newsdoc.parsing.text.passages import Passage, join_lines
from newsdoc.parsing.text.quoting import unquote
from newsdoc.parsing.text.titles import split_title

__all__ = ["Labelled", "label_text", "parse_stories", "parse_text"]


_LEFT_OUT = (Label.LEFT_OUT, Label.WIRE_CODE)


@frozen
class Labelled:
    """A text after all rules have spoken.

    quoting, marks: what a mail program and a wire put at its lines' ends, as lines. mended: what was misread in it.
    """

    document: Document
    settled: list[Settled]
    quoting: list[Line]
    marks: list[Line]
    mended: list[Mended]


def label_text(text: str, settings: Settings = AS_USUAL, *, report: Report = log) -> Labelled:
    """What each passage of the text is."""
    return _label(tuple(split_lines(text)), misread_in(text), settings, report)


def parse_text(
    text: str, source: bytes, *, report: Report, file: str | None = None, name: str | None = None, settings: Settings = AS_USUAL
) -> Article:
    """The article in a text of characters that XML allows; of several stories as well, which is reported.

    source: the text as it was given, of which the article's id is made, and nothing else. file: what diagnostics call
    it; name: the file's name without folders. Every line is in the article or reported as left out.
    """
    lines = tuple(split_lines(text))
    count = len(split_stories(lines))
    if count > 1:
        report(Diagnostic("text-several-stories", f"the text holds {count} stories, and was read as one", Place(file=file)))
    origin = Origin("text", name=name, digest=digest(source))
    labelled = _label(lines, misread_in(text), settings, report)
    return _article(labelled, text, source_urn(source), origin, hints=settings.hints, report=report, file=file)


def parse_stories(
    text: str, source: bytes, *, report: Report, file: str | None = None, name: str | None = None, settings: Settings = AS_USUAL
) -> Iterator[Article]:
    """The article of each story in a text; as parse_text. Of several, each one's id is made of where it starts as well."""
    stories = split_stories(tuple(split_lines(text)))
    origin = Origin("text", name=name, digest=digest(source))
    misread = misread_in(text)
    for lines in stories:
        urn = source_urn(source, part=lines[0].start if len(stories) > 1 else None)
        yield _article(_label(lines, misread, settings, report), text, urn, origin, hints=settings.hints, report=report, file=file)


def _label(lines: Sequence[Line], misread: Misread | None, settings: Settings, report: Report) -> Labelled:
    unquoted, quoting = (lines, []) if settings.keep else unquote(lines)
    preset = settings.preset or preset_of(unquoted)
    passages, marks = (tuple(join_lines(lines)), []) if settings.keep else _passages(unquoted, preset, settings.hints)
    mended = misread.mended(passages) if misread and not settings.keep else []
    if misread and mended:
        passages = tuple(misread.mend(passages))
    language = settings.hints.language or language_of(passage.text for passage in passages)
    document = Document.of(passages, Context(preset=preset, hints=settings.hints, language=language))
    rules = KEEP if settings.keep else rules_for(settings.without, settings.rules, report=report)
    return Labelled(document, label_document(document, rules), quoting, marks, mended)


def _passages(lines: Sequence[Line], preset: Preset, hints: Hints) -> tuple[tuple[Passage, ...], list[Line]]:
    """The passages, and the marks of a wire taken off before."""
    cut, marks = cut_lines(lines, preset)
    joined = tuple(passage for stretch in stretches(cut, preset) for passage in join_lines(stretch))
    return tuple(split_title(joined, hints.site)), marks


def _article(labelled: Labelled, text: str, urn: str, origin: Origin, *, hints: Hints, report: Report, file: str | None) -> Article:
    document = labelled.document
    labels = [settled.label for settled in labelled.settled]
    found = assemble(document.passages, labels)
    times = times_of(document.passages, labels, document.context)
    fields = {**found.as_arguments(), **times.as_arguments(), "language": document.context.language}
    given = put_what_is_given(fields, hints)
    for mended in labelled.mended:
        _report_mended(mended, report, file)
    _report_left_out(labelled, report, file, kept=times.whole)
    if not document.passages:
        report(Diagnostic("text-empty", "there is nothing to read in the text", Place(file=file)))
    if not fields["headline"]:
        report(Diagnostic("headline-missing", "no line of the text looks like a headline", Place(file=file)))
    spans = with_parts({**found.spans, **times.spans}, fields, text)
    return Article(id=urn, origin=attrs.evolve(origin, spans=spans, preset=document.context.preset, given=given), **fields)


def _report_left_out(labelled: Labelled, report: Report, file: str | None, *, kept: Container[int]) -> None:
    """Report each line that is left out. kept: the passages that are dates of the article, all of them."""
    for index, (passage, settled) in enumerate(zip(labelled.document.passages, labelled.settled, strict=True)):
        if settled.label in _LEFT_OUT and index not in kept:
            reason = ", ".join(settled.rules)
            for line in passage.lines:
                _report_line(line, f"left out ({reason})", report, file)
    for lines, reason in ((labelled.quoting, "quoting"), (labelled.marks, "wire-marks")):
        for line in lines:
            _report_line(line, f"left out ({reason})", report, file)


def _report_line(line: Line, reason: str, report: Report, file: str | None) -> None:
    report(Diagnostic("text-left-out", f"{reason}: {line.text}", Place(file=file, line=line.number, start=line.start, end=line.end)))


def _report_mended(mended: Mended, report: Report, file: str | None) -> None:
    times = "once" if mended.times == 1 else f"{mended.times} times"
    column = mended.start - mended.line.start + mended.line.indent + 1
    place = Place(file=file, line=mended.line.number, column=column, start=mended.start, end=mended.start + len(mended.before))
    report(Diagnostic("text-mended", f"{mended.before!r}, which is {mended.after!r} misread, was put right, {times}", place))
