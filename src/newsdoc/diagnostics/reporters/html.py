"""Findings as a page to file away: one file, without scripts and without anything from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from attrs import evolve

from newsdoc.diagnostics.catalogue import Severity
from newsdoc.diagnostics.diagnostic import Diagnostic
from newsdoc.diagnostics.pages import page_of
from newsdoc.errors import one_line

__all__ = ["as_html"]

_HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Findings</title>
<style>
body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #bbb; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.error { color: #9b0000; font-weight: bold; }
.warning { color: #6b4a00; font-weight: bold; }
</style>
</head>
<body>
<h1>Findings</h1>
"""
_COLUMNS = "<tr><th>severity</th><th>place</th><th>what is wrong</th><th>what to do</th><th>code</th></tr>\n"


def as_html(diagnostics: Iterable[Diagnostic]) -> str:
    """A table for each file, in the order of the findings."""
    found = list(diagnostics)
    tables = [_table(file, list(members)) for file, members in groupby(found, key=lambda diagnostic: diagnostic.place.file)]
    return f"{_HEAD}<p>{_summary(found)}</p>\n{''.join(tables)}</body>\n</html>\n"


def _summary(found: list[Diagnostic]) -> str:
    counts = {severity.value: sum(diagnostic.severity is severity for diagnostic in found) for severity in reversed(Severity)}
    return ", ".join(f"{word}: {count}" for word, count in counts.items())


def _table(file: str | None, found: list[Diagnostic]) -> str:
    rows = "".join(_row(diagnostic) for diagnostic in found)
    return f"<h2>{_text(file or 'No file')}</h2>\n<table>\n{_COLUMNS}{rows}</table>\n"


def _row(diagnostic: Diagnostic) -> str:
    severity = diagnostic.severity.value
    advice = f"{diagnostic.advice} ({diagnostic.clause})" if diagnostic.clause else diagnostic.advice
    cells = (
        f'<td class="{severity}">{severity}</td>',
        f"<td>{_text(str(evolve(diagnostic.place, file=None)))}</td>",
        f"<td>{_text(diagnostic.message)}</td>",
        f"<td>{_text(advice)}</td>",
        f'<td><a href="{escape(page_of(diagnostic.code))}">{diagnostic.code}</a></td>',
    )
    return f"<tr>{''.join(cells)}</tr>\n"


def _text(words: str) -> str:
    return escape(one_line(words))
