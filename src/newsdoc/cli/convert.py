"""newsdoc convert: documents into other formats."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import click

from newsdoc import convert as library
from newsdoc.cli.checks_options import checks_options
from newsdoc.cli.console import STDIN, Progress, complete_file, fail_on_option, input_of, quiet_option, standard_output
from newsdoc.cli.format_options import FORMAT_NAME, FormatCommand, options_of
from newsdoc.cli.limits import limit_option
from newsdoc.cli.media_topics import media_topics_option
from newsdoc.cli.metadata import metadata_option, with_hints, with_metadata
from newsdoc.errors import NewsdocError, OutputError
from newsdoc.formats.base import Format
from newsdoc.model import Article, Edition
from newsdoc.newscodes.topics.media_topics import MediaTopics
from newsdoc.registry import format_of_name, formats
from newsdoc.validation.checks import Checks

__all__ = ["convert"]

_EPILOG = """\b
Examples:
  newsdoc convert story.txt -t json -t newsml-g2 -t docx -t epub
  newsdoc convert *.txt -t docx -o out/
  cat story.txt | newsdoc convert - -t json
  newsdoc convert story.txt -t epub -M provider="Northern Wire" -M language=en-GB
"""


@click.command(cls=FormatCommand, epilog=_EPILOG)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...", shell_complete=complete_file)
@click.option(
    "-t", "--to", "targets", multiple=True, required=True, type=FORMAT_NAME, metavar="FORMAT", help="A format to write; several may be given."
)
@click.option("-f", "--from", "source_format", type=FORMAT_NAME, metavar="FORMAT", help="The inputs' format, where it cannot be told.")
@click.option(
    "-o", "--output", metavar="PATH", shell_complete=complete_file, help="A file, a folder (made where it ends in /), or - for standard output."
)
@metadata_option
@media_topics_option
@click.option("--force", is_flag=True, help="Overwrite files that are there; an input never is.")
@checks_options
@limit_option
@fail_on_option
@quiet_option
def convert(
    *,
    inputs: tuple[str, ...],
    targets: tuple[Format, ...],
    source_format: Format | None,
    output: str | None,
    metadata: list[tuple[str, str]],
    media_topics: MediaTopics | None,
    force: bool,
    checks: Checks,
    fail_on: str,
    quiet: bool,
    **format_options: Any,
) -> int:
    """Convert documents.

    INPUT is a file, or - for standard input, which then goes to standard output. Without -o the output goes beside
    the input, under its name with the format's suffix (story.json, story.newsml.xml, story.docx, story.epub).
    """
    targets = tuple(dict.fromkeys(targets))
    _check_output(output, inputs, targets)
    progress = Progress(quiet=quiet, fail_on=fail_on, checks=checks)
    formats(report=progress.report)  # those that cannot be used are told of once
    for name in inputs:
        try:
            edition = _named(_read(name, source_format, metadata, format_options, progress), media_topics, progress)
            for target in targets:
                _write(edition, _destination(name, target, output, inputs), target, format_options, progress, force=force)
        except NewsdocError as error:
            progress.failed(error)
    return progress.status


def _read(name: str, source: Format | None, metadata: list[tuple[str, str]], given: dict[str, Any], progress: Progress) -> Edition:
    document = input_of(name)
    chosen = source or library.identify_source(document, report=progress.report)
    options = with_hints(options_of(chosen.read_options, chosen, given), metadata)
    edition = library.read_edition(document, chosen.name, options=options, report=progress.report)
    if not metadata:
        return edition
    return _each(edition, lambda article: with_metadata(article, metadata, progress.report, is_new=chosen.name == "text"))


def _named(edition: Edition, topics: MediaTopics | None, progress: Progress) -> Edition:
    return edition if topics is None else _each(edition, lambda article: topics.named(article, report=progress.report))


def _each(edition: Edition, change: Callable[[Article], Article]) -> Edition:
    sections = [attrs.evolve(section, articles=[change(article) for article in section.articles]) for section in edition.sections]
    return attrs.evolve(edition, sections=sections)


def _write(edition: Edition, destination: str | None, target: Format, given: dict[str, Any], progress: Progress, *, force: bool) -> None:
    options = options_of(target.write_options, target, given)
    if destination is None:
        standard_output().buffer.write(library.dumps(edition, target.name, options=options, report=progress.report))
        progress.done()
    else:
        library.write(edition, destination, target.name, options=options, report=progress.report, overwrite=force)
        progress.done(f"wrote {destination}")


def _check_output(output: str | None, inputs: tuple[str, ...], targets: tuple[Format, ...]) -> None:
    if inputs.count("-") > 1:
        raise click.UsageError("Standard input can be read once.")
    to_stdout = output == "-" or (output is None and "-" in inputs)
    if to_stdout and len(targets) * len(inputs) > 1:
        raise click.UsageError("Standard output takes one document: give one input and one -t, or a folder with -o.")
    if output and output != "-" and not _is_folder(output) and len(targets) * len(inputs) > 1:
        raise click.UsageError(f"{output!r} is no folder: several documents need one (end its name in / to have it made).")
    _check_overlap([path for name in inputs for target in targets if (path := _path(name, target, output))])


def _check_overlap(paths: list[Path]) -> None:
    whole = [os.path.realpath(path) for path in paths]
    twice = next((path for path, place in zip(paths, whole, strict=True) if whole.count(place) > 1), None)
    if twice is not None:
        raise click.UsageError(f"Several outputs are named {str(twice)!r} and would overwrite each other: convert their inputs one by one, with -o.")


def _is_folder(output: str) -> bool:
    return output.endswith(("/", "\\")) or os.path.isdir(output)  # noqa: PTH112 (pathlib's may raise)


def _path(name: str, target: Format, output: str | None) -> Path | None:
    """Where a document goes; None for standard output."""
    if output == "-" or (output is None and name == "-"):
        return None
    if output is None:
        return Path(name).parent / (_stem(name) + target.suffix)
    return Path(output) / (_stem(name) + target.suffix) if _is_folder(output) else Path(output)


def _destination(name: str, target: Format, output: str | None, inputs: tuple[str, ...]) -> str | None:
    """As _path, in a folder that is there. Raises OutputError where it is one of the inputs."""
    path = _path(name, target, output)
    if path is None:
        return None
    if output and _is_folder(output):
        _make_folder(output)
    if any(_is_same(path, given) for given in inputs):
        raise OutputError("an input is never overwritten: name another file with -o", file=str(path))
    return str(path)


def _stem(name: str) -> str:
    """The file's name without the suffix that speaks of its format."""
    file = STDIN.strip("<>") if name == "-" else Path(name).name
    known = format_of_name(file)
    for suffix in sorted((known.suffix, *known.suffixes), key=len, reverse=True) if known else ():
        if file.lower().endswith(suffix):
            return file[: -len(suffix)] or file
    return Path(file).stem


def _make_folder(output: str) -> None:
    try:
        Path(output).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"the folder cannot be made: {error.strerror}", file=output) from error


def _is_same(path: Path, given: str) -> bool:
    """Whether what is written to the path would go to an input: under its name, whatever stands before "..", or another."""
    if given == "-":
        return False
    try:
        return os.path.realpath(path) == os.path.realpath(given) or path.samefile(given)
    except (OSError, ValueError):  # one of them is not there, or nobody may look at it
        return False
