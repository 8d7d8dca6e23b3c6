"""Checks ninjs of any version: by a schema of newsdoc's own, the IPTC's where it is installed, and what no schema states."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError, shortened
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.ninjs.bodies import has_body
from newsdoc.formats.ninjs.figures import associations_of
from newsdoc.formats.ninjs.items import items_of, repeated_key
from newsdoc.formats.ninjs.labelled import entries_of
from newsdoc.formats.ninjs.paths import path_of
from newsdoc.formats.ninjs.unsafe import unsafe_values
from newsdoc.formats.ninjs.values import read_timestamp
from newsdoc.formats.ninjs.versions import families_of, family_of, keys_of
from newsdoc.io.json_text import load_json
from newsdoc.io.limits import Limits
from newsdoc.io.sources import name_of, read_all
from newsdoc.schemas import json_validator, usable_schema
from newsdoc.schemas.compiled import official_json

__all__ = ["check"]

_DATES = ("created", "modified", "embargoed")
_TELLING = ("associations", "renditions", "eventDetails", "plannedCoverage")


def check(source: BinaryIO, options: ReadOptions, report: Report) -> None:
    """Report what is wrong with a document. Raises LimitExceededError where it is too large or deep."""
    file = name_of(source)
    find_official = functools.cache(lambda major: usable_schema("ninjs", report, major=major, file=file))
    for item, path in _items(read_all(source, options.limits), options.limits, file, report):
        for message, where in _schema_errors(item, json_validator("ninjs")):
            report(Diagnostic("ninjs-schema", message, Place(file=file, path=path + where[1:])))
        for message, where in _official_errors(item, find_official(family_of(item))):
            report(Diagnostic("ninjs-official-schema", message, Place(file=file, path=path + where[1:])))
        for member, where in _all_items(item, path):
            for code, message, key in _findings(member):
                report(Diagnostic(code, message, Place(file=file, path=f"{where}{path_of(key)[1:]}" if key else where)))
        for steps, words in unsafe_values(item):
            report(Diagnostic("markup-unsafe", words, Place(file=file, path=path + path_of(*steps)[1:])))
        if not any(_says_something(item)):
            report(Diagnostic("ninjs-empty", "there is neither a headline nor a text in it", Place(file=file, path=path)))


def _items(data: bytes, limits: Limits, file: str | None, report: Report) -> list[tuple[Plain, str]]:
    try:
        return items_of(load_json(data, file=file, limits=limits, repeated=lambda key: report(repeated_key(key, file))), file)
    except InvalidDocumentError as error:
        line, _, column = (error.place or "").partition(":")
        place = Place(file=file, line=int(line), column=int(column)) if column else Place(file=file, path=error.place)
        report(Diagnostic("ninjs-uri" if error.place == "$" else "json-syntax", error.message, place))
        return []


def _official_errors(item: Plain, official: Path | None) -> Iterator[tuple[str, str]]:
    """What is wrong by the schema of the IPTC's that is installed for the item's versions."""
    if official:
        yield from ((f"by {official.name}: {message}", where) for message, where in _schema_errors(item, official_json(official)))


def _schema_errors(item: Plain, validator: Any) -> Iterator[tuple[str, str]]:
    try:
        yield from ((shortened(error.message), path_of(*error.instance_path)) for error in validator.iter_errors(item))
    except ValueError:
        yield "half of a surrogate pair is no character", "$"


def _all_items(item: Plain, path: str) -> Iterator[tuple[Plain, str]]:
    """The item and those that it is associated with, at any depth."""
    yield item, path
    for within, member in associations_of(item):
        yield from _all_items(member, path + within[1:])


def _findings(item: Plain) -> Iterator[tuple[str, str, str | None]]:
    """Code, message and key of what is wrong with an item itself."""
    uri = item.get("uri")
    if not uri or not isinstance(uri, str) or not uri.strip():
        yield "ninjs-uri", "the item has no uri", None
    for key, raw in ((key, raw) for what in _DATES for key, raw in keys_of(what, item)):
        moment = read_timestamp(raw)
        if not isinstance(raw, str):
            continue
        if moment is None or "T" not in raw or " " in raw:
            yield "ninjs-date", f"this is no date-time: {raw[:60]!r}", key
        elif not moment["zone_known"]:
            yield "ninjs-zone", f"this has no time zone: {raw}", key
    known = {key: found for key, raw in item.items() if (found := families_of(key, raw))}
    if known and not frozenset.intersection(*known.values()):
        yield "ninjs-mixed", f"these keys are of no one version: {', '.join(known)}", None


def _says_something(item: Plain) -> Iterator[bool]:
    yield has_body(item)
    yield any(entry.value.strip() for entry in entries_of(item, "headlines"))
    yield any(item.get(key) for key in _TELLING)
