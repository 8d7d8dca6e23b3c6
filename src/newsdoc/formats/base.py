"""The contract of a format: what newsdoc asks of its reader, writer and checker.

A format is one folder with one row in the registry. The functions are named as import strings, so that a format's
code and libraries are loaded only when they are used.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO, Protocol, TypeVar

from attrs import field, frozen

from newsdoc.diagnostics import Report
from newsdoc.errors import NoArticleError, UnknownFormatError
from newsdoc.formats.features import Carried
from newsdoc.formats.guard import guarded, guarded_reader
from newsdoc.io.limits import DEFAULT_LIMITS, Limits
from newsdoc.io.sources import name_of
from newsdoc.model import Article, Edition, FrozenMap
from newsdoc.plugins import blamed_on, is_own

__all__ = ["Checker", "EditionReader", "Format", "ReadOptions", "Reader", "WriteOptions", "Writer", "option"]

T = TypeVar("T")


def option(default: T, description: str) -> T:
    """A field of a ReadOptions or WriteOptions class, with the words that describe it to people."""
    return field(default=default, kw_only=True, metadata={"help": description})


@frozen(kw_only=True)
class ReadOptions:
    """What every reader can be told."""

    limits: Limits = DEFAULT_LIMITS


@frozen(kw_only=True)
class WriteOptions:
    """What every writer can be told: nothing yet."""


class Reader(Protocol):
    """Reads articles, in the order of the document.

    Raises a NewsdocError that names file and place where it cannot; reports everything it leaves out or repairs.
    """

    def __call__(self, source: BinaryIO, options: Any, report: Report) -> Iterator[Article]: ...


class EditionReader(Protocol):
    """Reads all articles of a document as an edition, with its title, date, outlet and sections; as Reader."""

    def __call__(self, source: BinaryIO, options: Any, report: Report) -> Edition: ...


class Writer(Protocol):
    """Writes an edition, which is often one article, as the same bytes each time."""

    def __call__(self, edition: Edition, sink: BinaryIO, options: Any, report: Report) -> None: ...


class Checker(Protocol):
    """Reports what is wrong with a document, and changes nothing."""

    def __call__(self, source: BinaryIO, options: Any, report: Report) -> None: ...


def _edition_of(reader: Reader) -> EditionReader:
    def read_edition(source: BinaryIO, options: Any, report: Report) -> Edition:
        articles = list(reader(source, options, report))
        if not articles:
            raise NoArticleError("the document holds no article", file=name_of(source))
        return Edition.of(*articles)

    return read_edition


def _never(head: bytes) -> bool:
    return False


@frozen(kw_only=True)
class Format:
    """A format that articles are read from or written to.

    name: what people call it by, in small letters, digits and hyphens; aliases: other such names. title: its name in full.
    media_type: as IANA lists it. suffix: of the files written; suffixes: more that are read.
    reader, writer, checker: import strings "module:function", or None where the format cannot do that.
    edition_reader: the same, where documents say more of an edition than which articles there are.
    read_options, write_options: its options' classes. recognises: whether a document that starts so is of this format.
    catches_all: whether it recognises what may as well be of another format, and so is asked last.
    is_text: whether its documents are text in UTF-8, and no packages.
    holds_many: whether a document can hold several articles.
    never: the fields, block types ("body.table") and mark types ("marks.link") it cannot carry; reported when lost.
    carries: which of these its documents have a place for, and where. copy: where the carried copy is, in a few words,
    which holds all that there is no place for; None where there is none.
    """

    name: str
    title: str
    media_type: str
    suffix: str
    suffixes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    reader: str | None = None
    edition_reader: str | None = None
    writer: str | None = None
    checker: str | None = None
    read_options: type[ReadOptions] = ReadOptions
    write_options: type[WriteOptions] = WriteOptions
    recognises: Callable[[bytes], bool] = _never
    catches_all: bool = False
    is_text: bool = True
    holds_many: bool = True
    never: frozenset[str] = frozenset()
    carries: Mapping[str, Carried] = FrozenMap()
    copy: str | None = None

    def ways_of(self, feature: str) -> tuple[str, ...]:
        """How it carries a feature: "native", "own" or both, "copy" or "never"; nothing where it doesn't say."""
        carried = self.carries.get(feature)
        if carried:
            return tuple(way for way, where in (("native", carried.native), ("own", carried.own)) if where)
        if feature in self.never:
            return ("never",)
        return ("copy",) if self.copy else ()

    def load_reader(self) -> Reader:
        """The reader. Raises UnknownFormatError where there is none, NewsdocError where another package's cannot be loaded."""
        return self._load(self.reader, "read", guarded_reader)  # type: ignore[no-any-return]

    def load_edition_reader(self) -> EditionReader:
        """The reader of editions; where there is none of the format's own, one that puts its articles into one section."""
        return self._load(self.edition_reader, "read") if self.edition_reader else _edition_of(self.load_reader())

    def load_writer(self) -> Writer:
        """The writer; as load_reader."""
        return self._load(self.writer, "written")  # type: ignore[no-any-return]

    def load_checker(self) -> Checker:
        """The checker; as load_reader."""
        return self._load(self.checker, "checked")  # type: ignore[no-any-return]

    def _load(self, name: str | None, done: str, guard: Callable[..., Any] = guarded) -> Any:
        if name is None:
            raise UnknownFormatError(f"{self.name} cannot be {done} by this version of newsdoc")
        if is_own(name):
            return _imported(name)
        what = f"the format {self.name} ({name})"
        with blamed_on(what):
            return guard(_imported(name), what)


def _imported(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(importlib.import_module(module), function)
