"""Read, write, convert, validate: the functions behind newsdoc's public names.

What only raw text or comparing needs is imported where it is used: it takes longer to load than all else.
"""

from __future__ import annotations

import contextlib
import datetime
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeAlias, TypeVar

import attrs

from newsdoc.comparing.difference import Difference
from newsdoc.diagnostics import Collector, Diagnostic, Report, log
from newsdoc.errors import InvalidArticleError, InvalidDocumentError, NewsdocError, NoArticleError, OutputError, SourceError, UnknownFormatError
from newsdoc.formats.base import Format, ReadOptions, WriteOptions
from newsdoc.formats.losses import report_losses
from newsdoc.io.beside import Sink
from newsdoc.io.deadline import Deadline
from newsdoc.io.limits import DEFAULT_LIMITS
from newsdoc.io.signatures import foreign_kind
from newsdoc.io.sinks import is_no_file, replace_file
from newsdoc.io.sources import SourceLike, name_of, open_source, peek
from newsdoc.model import Article, Edition, Statement
from newsdoc.parsing.context import Hints
from newsdoc.parsing.evidence.agency import Agency
from newsdoc.parsing.explanation import Explanation, LineExplanation, LineVote
from newsdoc.registry import find_format, format_of_name, identify
from newsdoc.validation.checks import Checks
from newsdoc.validation.run import check_document

if TYPE_CHECKING:
    from newsdoc.formats.text import TextReadOptions
    from newsdoc.statements.sharpening import Pipeline

__all__ = [
    "Agency",
    "Difference",
    "Explanation",
    "Hints",
    "LineExplanation",
    "LineVote",
    "SinkLike",
    "diff",
    "dumps",
    "explain",
    "extract_statements",
    "find_agency",
    "iter_read",
    "loads",
    "parse",
    "read",
    "read_edition",
    "validate",
    "write",
]

O = TypeVar("O", bound=ReadOptions | WriteOptions)  # noqa: E741
SinkLike: TypeAlias = str | os.PathLike[str] | BinaryIO

_HEAD = 4096


def identify_source(source: SourceLike, *, report: Report = log) -> Format:
    """The format of a document, from its content and name. Raises SourceError, UnknownFormatError."""
    with open_source(source) as stream:
        return _identify(stream, None, report)[1]


def parse(
    text: str | bytes, *, statements: bool = True, hints: Hints | None = None, options: ReadOptions | None = None, report: Report = log
) -> Article:
    """The article in a raw text.

    text: as scraped, mailed or wired; bytes are decoded first. Every line of it is in the article or in a diagnostic.
    statements: whether to look for who says what. hints: what you know of the text. options: TextReadOptions, of which
    statements and hints are parts too.
    """
    from newsdoc.formats.text.reader import read_text

    _check_raw_text(text)
    chosen = _text_options(options, hints, statements=statements)
    with Deadline(chosen.limits).running():
        return read_text(text, chosen, report)


def explain(text: str | bytes, *, hints: Hints | None = None, options: ReadOptions | None = None) -> Explanation:
    """What each line of a raw text became, how surely, and what each rule said of it; lines that are blank are left out.

    hints, options: as for parse.
    """
    from newsdoc.formats.text.reader import clean_text, settings_of, source_bytes
    from newsdoc.parsing.explain import explain_text

    _check_raw_text(text)
    chosen = _text_options(options, hints)
    unheard = Collector()
    source_bytes(text, chosen)
    with Deadline(chosen.limits).running():
        return explain_text(clean_text(text, chosen, unheard), settings_of(chosen), report=unheard)


def _check_raw_text(text: str | bytes) -> None:
    if not isinstance(text, str | bytes):
        raise SourceError(f"text or bytes are wanted, not {type(text).__name__}: read opens files")


def _text_options(options: ReadOptions | None, hints: Hints | None, *, statements: bool = True) -> TextReadOptions:
    """The options given, with the hints."""
    from newsdoc.formats.text import TextReadOptions, text_options

    chosen = TextReadOptions(statements=statements) if options is None else text_options(options)
    return chosen if hints is None else attrs.evolve(chosen, hints=hints)


def extract_statements(text: str, *, nlp: Pipeline | None = None) -> list[Statement]:
    """Who says what in a text: statements whose spans are code points of the text given, in block 0.

    nlp: a loaded spaCy pipeline, which then tells how far the noun phrases of sources go. Raises NewsdocError where it fails.
    """
    from newsdoc.statements import statements_in

    if not isinstance(text, str):
        raise SourceError(f"text is wanted, not {type(text).__name__}")
    found = list(statements_in(text))
    if nlp is None:
        return found
    from newsdoc.statements.sharpening import sharpen

    return sharpen(text, found, nlp)


def find_agency(name: str) -> Agency | None:
    """The news agency of a name or abbreviation, in any of the languages known: "AP", "АП" and "美联社" are the Associated Press."""
    from newsdoc.parsing.evidence.agencies import find_agency as find

    return find(name)


def iter_read(source: SourceLike, format: str | None = None, *, options: ReadOptions | None = None, report: Report = log) -> Iterator[Article]:
    """The articles of a document, in its order.

    source: a path, bytes or a binary stream. format: a format's name; without one it is told from the content, or else
    from the file's suffix. Raises a NewsdocError that names file and place.
    """
    with _named_after(source), open_source(source) as stream:
        buffered, found = _identify(stream, format, report, options)
        reader, chosen = found.load_reader(), _fitting(options, found.read_options, found)
        yield from Deadline(chosen.limits).each(reader(buffered, chosen, report))


def read(source: SourceLike, format: str | None = None, *, options: ReadOptions | None = None, report: Report = log) -> Article:
    """The one article of a document; as iter_read. Raises InvalidDocumentError when it holds none or several."""
    articles = iter_read(source, format, options=options, report=report)
    first = next(articles, None)
    name = _name(source)
    if first is None:
        raise NoArticleError("the document holds no article", file=name)
    if next(articles, None) is not None:
        raise InvalidDocumentError("the document holds several articles: read them with iter_read", file=name)
    return first


def read_edition(source: SourceLike, format: str | None = None, *, options: ReadOptions | None = None, report: Report = log) -> Edition:
    """All articles of a document as an edition, with the title, date, outlet and sections that it tells of; as iter_read."""
    with _named_after(source), open_source(source) as stream:
        buffered, found = _identify(stream, format, report, options)
        reader, chosen = found.load_edition_reader(), _fitting(options, found.read_options, found)
        with Deadline(chosen.limits).running():
            return reader(buffered, chosen, report)


def loads(data: bytes, format: str | None = None, *, options: ReadOptions | None = None, report: Report = log) -> Article:
    """The one article in the bytes; as read."""
    if not isinstance(data, bytes):
        raise SourceError(f"bytes are wanted, not {type(data).__name__}: read opens files")
    return read(data, format, options=options, report=report)


def write(
    content: Article | Edition,
    target: SinkLike,
    format: str | None = None,
    *,
    options: WriteOptions | None = None,
    report: Report = log,
    overwrite: bool = True,
) -> None:
    """Write an article or an edition.

    target: a path, which is then written whole or not at all, or a binary stream. format: a format's name; without one
    it is told from the path's suffix. overwrite: whether a file that is there, also a medium beside it, may be replaced.
    Raises OutputError when it may not, or the path cannot be written.
    """
    with _named_after(target):
        chosen = find_format(format) if format is not None else _target_format(_name(target) or "")
        sink = Sink(_media_folder(target, chosen))
        _dump(content, chosen, options, report, sink)
    if isinstance(target, str | os.PathLike):
        with replace_file(os.fsdecode(target), overwrite=overwrite) as stream:
            sink.save_beside(os.fsdecode(target), overwrite=overwrite)
            stream.write(sink.getvalue())
    else:
        try:
            target.write(sink.getvalue())
        except (OSError, TypeError, ValueError, AttributeError) as error:
            raise OutputError(f"cannot be written as bytes: {error}", file=name_of(target)) from error


def dumps(content: Article | Edition, format: str, *, options: WriteOptions | None = None, report: Report = log) -> bytes:
    """An article or an edition as bytes of a format."""
    sink = Sink()
    _dump(content, find_format(format), options, report, sink)
    return sink.getvalue()


def validate(
    source: SourceLike,
    format: str | None = None,
    *,
    options: ReadOptions | None = None,
    checks: Checks | None = None,
    now: datetime.datetime | None = None,
    judges: bool = False,
) -> list[Diagnostic]:
    """What is wrong with a document, in the order in which it was found.

    What the format's standard demands is checked, and then, where nothing is an error, the articles' own rules. checks: which
    findings are told, and how grave each is. now: the moment, with a time zone, at which the document is looked at, for what
    is past or yet to come; without one, SOURCE_DATE_EPOCH, or else such rules are silent. judges: whether EPUBCheck, Ace,
    openxml-audit and the Open XML SDK are asked too, as far as they are installed. Raises SourceError when it cannot be
    opened, UnknownFormatError when its format is unknown or cannot be checked.
    """
    if now is not None and now.utcoffset() is None:
        raise NewsdocError("now must have a time zone")
    found = Collector()
    with _named_after(source), open_source(source) as stream:
        buffered, chosen = _identify(stream, format, log, options)
        fitting = _fitting(options, chosen.read_options, chosen)
        check_document(buffered, chosen, fitting, found, now, judges=judges)
    return list((checks or Checks()).applied(found))


def diff(a: Article | Edition, b: Article | Edition) -> tuple[Difference, ...]:
    """In what two articles differ, field by field in the model's order and word by word; nothing where they are equal.

    a, b: the article before and after; or editions, whose articles are paired by id, and else by their position. Blocks,
    list items and other members of lists are followed to where they are now: what comes before one does not make it
    differ. Nor do a mark and a statement that only follow their words. A field that is empty counts as absent.
    """
    from newsdoc.comparing.editions import compare_editions

    return tuple(compare_editions(_as_edition(a), _as_edition(b)))


def _as_edition(content: Article | Edition) -> Edition:
    if not isinstance(content, Article | Edition):
        raise InvalidArticleError(f"an Article or an Edition is wanted, not {type(content).__name__}")
    return Edition.of(content) if isinstance(content, Article) else content


def _dump(content: Article | Edition, chosen: Format, options: WriteOptions | None, report: Report, sink: Sink) -> None:
    edition = _as_edition(content)
    writer = chosen.load_writer()
    if not chosen.holds_many and len(edition.articles) > 1:
        raise UnknownFormatError(f"{chosen.name} holds one article, not {len(edition.articles)}: write each to a file of its own")
    report_losses(edition, chosen, report)
    writer(edition, sink, _fitting(options, chosen.write_options, chosen), report)


def _media_folder(target: SinkLike, chosen: Format) -> str | None:
    """The folder for media beside a file: story.media for story.json. None where the target is no file."""
    if not isinstance(target, str | os.PathLike):
        return None
    path = Path(os.fsdecode(target))
    if is_no_file(path):
        return None
    stem = path.name.removesuffix(chosen.suffix) if path.name.endswith(chosen.suffix) else path.stem
    return f"{stem}.media"


def _fitting(options: O | None, kind: type[O], chosen: Format) -> O:
    """The options given, which must be of the format's class, or its defaults."""
    if options is not None and not isinstance(options, kind):
        raise NewsdocError(f"{chosen.name} takes options of class {kind.__name__}, not {type(options).__name__}")
    return options or kind()


def _target_format(name: str) -> Format:
    found = format_of_name(name)
    if found is None:
        raise UnknownFormatError("the format cannot be told from the suffix: name it with format=")
    return found


def _identify(stream: BinaryIO, format: str | None, report: Report, options: ReadOptions | None = None) -> tuple[BinaryIO, Format]:
    """The stream from where it stands, and its format: the one named, or the one that its content or suffix shows."""
    if format is not None:
        return stream, find_format(format)
    stream, head = peek(stream, _HEAD, options.limits if isinstance(options, ReadOptions) else DEFAULT_LIMITS)
    found = identify(head, name_of(stream) or "", report=report)
    if found is None:
        raise UnknownFormatError(_unknown(head), file=name_of(stream))
    return stream, found


def _unknown(head: bytes) -> str:
    kind = foreign_kind(head)
    if kind:
        return f"this is {kind}, which newsdoc does not read"
    what = "cannot be told from content or suffix" if head else "cannot be told, as it is empty"
    return f"the format {what}: name it with format= or --from"


@contextlib.contextmanager
def _named_after(document: SourceLike | SinkLike) -> Iterator[None]:
    """Errors that name no file get the document's name."""
    try:
        yield
    except NewsdocError as error:
        error.file = error.file or _name(document)
        raise


def _name(document: SourceLike | SinkLike) -> str | None:
    if isinstance(document, bytes):
        return None
    return os.fsdecode(document) if isinstance(document, str | os.PathLike) else name_of(document)
