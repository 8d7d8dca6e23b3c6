"""Findings of a format's checker, without those of the articles' own rules, which hold for every format."""

from __future__ import annotations

from newsdoc import Diagnostic, Limits, validate
from newsdoc.diagnostics.catalogue.article import ARTICLE
from newsdoc.formats.base import ReadOptions

__all__ = ["format_findings"]

_OF_ARTICLES = {finding.code for finding in ARTICLE.findings}


def format_findings(data: bytes, name: str | None = None, limits: Limits | None = None) -> list[Diagnostic]:
    """What is wrong with a document of the format."""
    options = ReadOptions(limits=limits) if limits else None
    return [finding for finding in validate(data, name, options=options) if finding.code not in _OF_ARTICLES]
