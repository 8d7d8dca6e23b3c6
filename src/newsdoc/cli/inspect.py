"""newsdoc inspect: an article as a person wants to see it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import click
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsdoc import convert as library
from newsdoc.cli.console import Progress, complete_file, has_colours, input_of, output_console, print_table, quiet_option
from newsdoc.cli.format_options import FORMAT_NAME, ReadingCommand, options_of
from newsdoc.cli.highlights import Highlighter
from newsdoc.cli.limits import limit_option
from newsdoc.cli.media_topics import media_topics_option
from newsdoc.cli.metadata import metadata_option, with_hints, with_metadata
from newsdoc.cli.said import said_in, statements_table
from newsdoc.errors import NewsdocError
from newsdoc.formats.base import Format, ReadOptions
from newsdoc.io.sources import SourceLike, open_source, read_all
from newsdoc.markup.layout import Part, layout
from newsdoc.model import Article, Attribution, Note, OutletNote
from newsdoc.newscodes.topics.media_topics import MediaTopics
from newsdoc.parsing.explanation import LineExplanation

__all__ = ["inspect"]

_KNOWN = ("id", "version", "language", "slugline", "description", "authors", "dateline", "url", "created", "published", "modified", "embargoed")
_MORE = ("status", "signals", "urgency", "genre", "located", "subjects", "keywords", "provider", "rights", "links")
_STYLES = {"headline": "bold", "kicker": "bold", "deck": "italic", "attribution": "cyan", "outlet-note": "magenta"}


@click.command(cls=ReadingCommand, epilog="\b\nExamples:\n  newsdoc inspect story.txt\n  newsdoc inspect --explain story.txt")
@click.argument("file", shell_complete=complete_file)
@click.option("-f", "--from", "source_format", type=FORMAT_NAME, metavar="FORMAT", help="The file's format, where it cannot be told.")
@click.option("--explain", is_flag=True, help="Show what each line of a raw text became, and why.")
@metadata_option
@media_topics_option
@limit_option
@quiet_option
def inspect(
    *,
    file: str,
    source_format: Format | None,
    explain: bool,
    metadata: list[tuple[str, str]],
    media_topics: MediaTopics | None,
    quiet: bool,
    **format_options: Any,
) -> int:
    """Show what each part of a document became.

    FILE is a document of any format that can be read, or - for standard input.
    """
    progress = Progress(quiet=quiet)
    try:
        document = input_of(file)
        chosen = source_format or library.identify_source(document, report=progress.report)
        options = with_hints(options_of(chosen.read_options, chosen, format_options), metadata)
        if explain:
            _explain(document, chosen, options)
        else:
            _show(document, chosen, options, metadata, media_topics, progress=progress)
    except NewsdocError as error:
        progress.failed(error)
    return progress.status


def _show(
    document: SourceLike, chosen: Format, options: ReadOptions, metadata: list[tuple[str, str]], topics: MediaTopics | None, *, progress: Progress
) -> None:
    for read in library.iter_read(document, chosen.name, options=options, report=progress.report):
        article = with_metadata(read, metadata, progress.report, is_new=chosen.name == "text")
        if topics is not None:
            article = topics.named(article, report=progress.report)
        highlighter = Highlighter.of(article, coloured=has_colours(output_console()))
        print_table(_text_table(article, highlighter), Padding(_facts_table(article), (1, 0)))
        if article.statements:
            print_table(*highlighter.legend(), Padding(statements_table(said_in(article, article.statements)), (0, 0, 1, 0)))
        progress.done()


def _explain(document: SourceLike, chosen: Format, options: ReadOptions) -> None:
    if chosen.name != "text":
        raise click.UsageError(f"--explain is for raw text, not for {chosen.name}.")
    with open_source(document) as stream:
        explanation = library.explain(read_all(stream, options.limits, limit="text_bytes"), options=options)
    table = Table(box=None, pad_edge=False)
    for column in ("line", "label", "sure", "what rules said", "text"):
        table.add_column(column, overflow="fold")
    for line in explanation:
        table.add_row(str(line.line), line.label, f"{line.confidence:.2f}", _votes(line), escape(line.text))
    print_table(table, f"\nread as: {explanation.preset}")


def _votes(line: LineExplanation) -> Text:
    """The rules that spoke for the label, then in dim letters those that said something else, and what."""
    agreed = [Text(f"{vote.rule} {vote.confidence:g}") for vote in line.votes if vote.label == line.label]
    others = [Text(f"{vote.rule} {vote.confidence:g} for {vote.label}", style="dim") for vote in line.votes if vote.label != line.label]
    return Text(", ").join([*agreed, *others])


def _text_table(article: Article, highlighter: Highlighter) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column("what", style="dim", no_wrap=True)
    table.add_column("text", overflow="fold")
    for part in layout(article):
        for label, text in _rows(part):
            is_block = part.role == "block"
            table.add_row(label, highlighter.block(text, part.number - 1) if is_block else Text(text, style=_STYLES.get(part.role, "")))
    return table


def _rows(part: Part) -> Iterator[tuple[str, str]]:
    content = part.content
    if isinstance(content, str):
        yield part.role, content
    elif isinstance(content, Attribution):
        yield f"{content.kind} credit", content.text
    elif isinstance(content, OutletNote):
        yield "outlet note", "\n".join(text for text in (content.heading, *content.paragraphs) if text)
    elif isinstance(content, Note):
        yield part.role.replace("-", " "), "\n".join(text for text in (content.heading, content.text) if text)
    else:
        yield f"{part.number} {content.type}", content.visible_text


def _facts_table(article: Article) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column("field", style="dim", no_wrap=True)
    table.add_column("value", overflow="fold")
    for name in _KNOWN + _MORE:
        value = getattr(article, name)
        if value not in (None, ()):
            table.add_row(name, Text(_shown(value)))
    if article.outlet_note and article.outlet_note.name:
        table.add_row("outlet", Text(article.outlet_note.name))
    if article.origin and article.origin.preset:
        table.add_row("read as", Text(article.origin.preset))
    if article.origin and article.origin.given:
        table.add_row("given", Text(", ".join(article.origin.given)))
    return table


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(_shown(member) for member in value)
    if attrs.has(type(value)):
        return ", ".join(str(member) for member in attrs.astuple(value) if member not in (None, False))  # type: ignore[arg-type]
    return str(value)
