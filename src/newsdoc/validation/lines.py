"""Lines in documents whose text holds the article itself: canonical JSON and raw text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from attrs import evolve

from newsdoc.diagnostics import Collector, Diagnostic, Place
from newsdoc.model import Article
from newsdoc.validation.json_places import positions

__all__ = ["with_lines", "with_lines_of_json"]

Starts: TypeAlias = Mapping[str, int]

# The formats whose checkers name places by the JSON paths of the document.
_OWN_PATHS = ("json", "ninjs")
_LAST_STEP = re.compile(r"(?:\.\w+|\[[^\]]*\])$")


def with_lines(findings: list[Diagnostic], format_name: str, data: bytes, options: Any, articles: Iterable[Article]) -> list[Diagnostic]:
    """The findings, each with line and column where the document is of a format that has the article's places as its own."""
    paths = {finding.place.path for finding in findings if finding.place.path}
    if not paths or format_name not in _FORMATS:
        return findings
    text, starts = _FORMATS[format_name](paths, data, options, articles)
    return [evolve(finding, place=_lined(finding.place, text, starts)) for finding in findings]


def with_lines_of_json(findings: list[Diagnostic], format_name: str, data: bytes) -> list[Diagnostic]:
    """What a checker found at the JSON paths of its document, each with line and column."""
    paths = {finding.place.path for finding in findings if finding.place.path}
    if not paths or format_name not in _OWN_PATHS:
        return findings
    text, starts = _in_json(paths, data, None, ())
    return [evolve(finding, place=_lined(finding.place, text, starts)) for finding in findings]


def _in_json(paths: set[str], data: bytes, options: Any, articles: Iterable[Article]) -> tuple[str, Starts]:
    text = data.decode("utf-8-sig", "replace")
    return text, positions(text, paths)


def _in_text(paths: set[str], data: bytes, options: Any, articles: Iterable[Article]) -> tuple[str, Starts]:
    """Of one story. Where there are several, nothing tells which line is whose."""
    from newsdoc.formats.text.reader import clean_text  # loads the rules of parsing, which are much

    found = list(articles)
    spans = found[0].origin.spans if len(found) == 1 and found[0].origin else {}
    return clean_text(data, options, Collector()), {f"$.{path}": start for path, (start, _) in spans.items()}


def _lined(place: Place, text: str, starts: Starts) -> Place:
    """The place with the line of what it names, or of what that is a part of."""
    path = place.path or ""
    while path and path not in starts:
        path = _LAST_STEP.sub("", path) if _LAST_STEP.search(path) else ""
    if path not in starts or path == "$" or place.line is not None:
        return place
    start = starts[path]
    return evolve(place, line=text.count("\n", 0, start) + 1, column=start - (text.rfind("\n", 0, start) + 1) + 1)


_FORMATS: Mapping[str, Callable[[set[str], bytes, Any, Iterable[Article]], tuple[str, Starts]]] = {"json": _in_json, "text": _in_text}
