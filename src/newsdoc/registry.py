"""Which formats there are: those of newsdoc, and those that other packages bring.

Another package names a Format in the entry point group "newsdoc.formats". A new format of newsdoc's own is one
folder in formats/ and one row here. Nothing is loaded before it is asked for.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Iterable
from importlib.metadata import EntryPoint, entry_points

from newsdoc.diagnostics import Collector, Diagnostic, Report, log
from newsdoc.errors import UnknownFormatError
from newsdoc.formats.base import Format
from newsdoc.formats.contract import check_contract
from newsdoc.io.signatures import foreign_kind
from newsdoc.plugins import FAILURES, claim_name, is_own, load_plugins

__all__ = ["ENTRY_POINTS", "find_format", "format_of_name", "formats", "identify"]

ENTRY_POINTS = "newsdoc.formats"

_NO_TEXT = ".xml"

_BUILT_IN = (
    "newsdoc.formats.text:FORMAT",
    "newsdoc.formats.json:FORMAT",
    "newsdoc.formats.newsml_g2:FORMAT",
    "newsdoc.formats.newsml_1:FORMAT",
    "newsdoc.formats.nitf:FORMAT",
    "newsdoc.formats.docx:FORMAT",
    "newsdoc.formats.epub:FORMAT",
    "newsdoc.formats.ninjs:FORMAT",
)


def formats(*, report: Report = log) -> list[Format]:
    """All formats, newsdoc's own first.

    A format of another package that cannot be loaded is reported. Raises NewsdocError when two formats claim one name.
    """
    found, broken = _discover()
    for diagnostic in broken:
        report(diagnostic)
    return list(found)


def find_format(name: str, *, report: Report = log) -> Format:
    """The format of a name or alias. Raises UnknownFormatError."""
    if not isinstance(name, str):
        raise UnknownFormatError(f"a format's name is wanted, not {type(name).__name__}")
    for candidate in _discover()[0]:
        if name.lower() in (candidate.name, *candidate.aliases):
            return candidate
    raise UnknownFormatError(f"there is no format named {name!r}; there are {', '.join(known.name for known in formats(report=report))}")


def format_of_name(file: str) -> Format | None:
    """The format that a file's suffix speaks for, the longest suffix first; None where none does."""
    by_suffix = [(suffix, candidate) for candidate in _discover()[0] for suffix in (candidate.suffix, *candidate.suffixes)]
    by_suffix.sort(key=lambda pair: -len(pair[0]))
    return next((candidate for suffix, candidate in by_suffix if file.lower().endswith(suffix)), None)


def identify(head: bytes, file: str, *, report: Report = log) -> Format | None:
    """The format of a document from how it starts (a few kilobytes are enough) and its name; None where neither tells.

    Content comes first; of several formats that recognise it, the suffix chooses, and where none does, it decides. A format
    whose suffix is another's with more before it, as .ninjs.json is, is a kind of that one, and is meant where both recognise
    it. What starts as a picture, a PDF or another foreign kind does is none of newsdoc's own, and what is named .xml is no text.
    A format of another package that fails to tell is reported.
    """
    by_name = format_of_name(file)
    recognised = [candidate for candidate in _discover()[0] if _recognises(candidate, head, report)]
    certain = [candidate for candidate in recognised if not candidate.catches_all]
    certain = [candidate for candidate in certain if not any(_is_kind_of(other, candidate) for other in certain)]
    if certain:
        return by_name if by_name in certain else certain[0]
    if foreign_kind(head) and (by_name is None or by_name in _built_in()):
        return None
    return by_name or (None if file.lower().endswith(_NO_TEXT) else next(iter(recognised), None))


def _is_kind_of(candidate: Format, other: Format) -> bool:
    return candidate.suffix != other.suffix and candidate.suffix.endswith(other.suffix)


def _recognises(candidate: Format, head: bytes, report: Report) -> bool:
    try:
        return bool(candidate.recognises(head))
    except FAILURES as error:
        if is_own(getattr(candidate.recognises, "__module__", "")):
            raise
        report(Diagnostic("plugin-broken", f"the format {candidate.name!r} cannot tell whether a document is its own: {error!r}"))
        return False


@functools.cache
def _discover() -> tuple[tuple[Format, ...], tuple[Diagnostic, ...]]:
    """All formats and what was wrong with others; once a process, as asking for entry points is slow."""
    broken = Collector()
    own = _built_in()
    return (*own, *_of_plugins(own, entry_points(group=ENTRY_POINTS), broken)), tuple(broken)


@functools.cache
def _built_in() -> tuple[Format, ...]:
    found = []
    for name in _BUILT_IN:
        module, _, attribute = name.partition(":")
        found.append(getattr(importlib.import_module(module), attribute))
    return tuple(found)


def _of_plugins(own: Iterable[Format], points: Iterable[EntryPoint], report: Report) -> list[Format]:
    taken = {name: "newsdoc" for candidate in own for name in (candidate.name, *candidate.aliases)}
    found = load_plugins("format", points, check_contract, report)
    for point, candidate in found:
        for name in (candidate.name, *candidate.aliases):
            claim_name("format", name, point.value, taken)
    return [candidate for _, candidate in found]
