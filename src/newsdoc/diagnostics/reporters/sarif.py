"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import PureWindowsPath
from typing import Any, TypeAlias
from urllib.parse import quote

from attrs import evolve

from newsdoc.diagnostics.catalogue import CATALOGUE, Severity
from newsdoc.diagnostics.diagnostic import Diagnostic, Place
from newsdoc.diagnostics.pages import HOME, page_of
from newsdoc.version import __version__

__all__ = ["as_sarif"]

Plain: TypeAlias = dict[str, Any]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.INFO: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}
_FINGERPRINT = "newsdoc/v1"
_UNOPENED = "document-unopened"
# What else would be a placeholder (section 3.11.5) or a link (section 3.11.6).
_ESCAPES = str.maketrans({"{": "{{", "}": "}}", "[": "\\[", "]": "\\]"})
_DRIVE = re.compile(r"[A-Za-z]:[\\/]|\\\\")


def as_sarif(diagnostics: Iterable[Diagnostic]) -> str:
    """A log of one run: a rule for each code that was found, a result for each finding."""
    found = list(diagnostics)
    codes = sorted({diagnostic.code for diagnostic in found})
    seen: Counter[str] = Counter()
    run = {
        "tool": {"driver": _driver(codes)},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(found)],
        "results": [_result(diagnostic, codes.index(diagnostic.code), seen) for diagnostic in found],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _invocation(found: Iterable[Diagnostic]) -> Plain:
    """Whether all documents could be opened; those that could not are told of as results too, where people look."""
    unopened = [_notification(diagnostic) for diagnostic in found if diagnostic.code == _UNOPENED]
    return {"executionSuccessful": not unopened, "toolExecutionNotifications": unopened}


def _notification(diagnostic: Diagnostic) -> Plain:
    location = _location(diagnostic.place)
    return {"level": "error", "message": {"text": _escaped(diagnostic.message)}, "locations": [location] if location else []}


def _driver(codes: Iterable[str]) -> Plain:
    return {"name": "newsdoc", "version": __version__, "informationUri": HOME, "rules": [_rule(code) for code in codes]}


def _rule(code: str) -> Plain:
    finding = CATALOGUE[code]
    rule: Plain = {
        "id": code,
        "shortDescription": {"text": _escaped(f"{finding.title}.")},
        "help": {"text": _escaped(finding.advice)},
        "helpUri": page_of(code),
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
    }
    return {**rule, "properties": {"clause": finding.clause}} if finding.clause else rule


def _result(diagnostic: Diagnostic, index: int, seen: Counter[str]) -> Plain:
    fingerprint = _fingerprint(diagnostic)
    seen[fingerprint] += 1
    location = _location(diagnostic.place)
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": index,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": _escaped(diagnostic.message)},
        "locations": [location] if location else [],
        "partialFingerprints": {_FINGERPRINT: f"{fingerprint}:{seen[fingerprint]}"},
    }


def _fingerprint(diagnostic: Diagnostic) -> str:
    """What stays the same when lines before it come or go."""
    where = evolve(diagnostic.place, line=None, column=None, start=None, end=None)
    return hashlib.sha256(f"{diagnostic.code} {where} {diagnostic.message}".encode("utf-8", "backslashreplace")).hexdigest()[:32]


def _location(place: Place) -> Plain:
    """The file and the place in it. Lines of a part of a package are none of the file, and stand with the part's name."""
    location: Plain = {}
    if place.file is not None and place.is_in_file:
        location["physicalLocation"] = {"artifactLocation": {"uri": _uri(place.file)}}
        region = _region(place)
        if region and place.part is None:
            location["physicalLocation"]["region"] = region
    is_apart = place.part is not None or not place.is_in_file
    within = str(evolve(place, file=None)) if is_apart else place.path
    if within:
        location["logicalLocations"] = [{"fullyQualifiedName": within}]
    return location


def _region(place: Place) -> Plain:
    region: Plain = {}
    if place.line:
        region["startLine"] = place.line
        if place.column:
            region["startColumn"] = place.column
    if place.start is not None and place.end is not None:
        region |= {"charOffset": place.start, "charLength": place.end - place.start}
    return region


def _uri(file: str) -> str:
    """A file's name as a URI reference; one from the root of the file system, or of a drive, has a scheme."""
    if _DRIVE.match(file):
        return PureWindowsPath(file).as_uri()
    path = quote(os.fsencode(file.replace(os.sep, "/")))
    return f"file://{path}" if path.startswith("/") else path


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)
