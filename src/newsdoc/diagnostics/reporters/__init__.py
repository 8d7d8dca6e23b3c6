"""How findings are written down. A new reporter is a file here with one function, and its name in REPORTERS."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from newsdoc.diagnostics.diagnostic import Diagnostic
from newsdoc.diagnostics.reporters.github import as_github
from newsdoc.diagnostics.reporters.html import as_html
from newsdoc.diagnostics.reporters.json import as_json
from newsdoc.diagnostics.reporters.sarif import as_sarif
from newsdoc.diagnostics.reporters.text import as_text

__all__ = ["REPORTERS", "Reporter", "as_github", "as_html", "as_json", "as_sarif", "as_text"]

Reporter: TypeAlias = Callable[[Iterable[Diagnostic]], str]

REPORTERS: dict[str, Reporter] = {"text": as_text, "json": as_json, "sarif": as_sarif, "github": as_github, "html": as_html}
