"""What a rule is, and how it tells of a finding."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from attrs import frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.formats.newsml_g2.places import Places

__all__ = ["Rule", "Tell"]


@frozen
class Tell:
    """Reports a finding with the place of its element."""

    report: Report
    places: Places

    def __call__(self, code: str, message: str, element: etree._Element) -> None:
        self.report(Diagnostic(code, message, self.places.of(element)))


Rule: TypeAlias = Callable[[etree._Element, Tell], None]
