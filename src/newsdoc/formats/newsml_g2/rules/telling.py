"""What tells of a finding."""

from __future__ import annotations

from attrs import field, frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.newscodes.catalog import Catalog

__all__ = ["Tell"]


@frozen
class Tell:
    """Reports a finding with the place of its element. above: what the message declares for all its items."""

    report: Report
    places: Places
    above: Catalog = field(factory=Catalog)

    def __call__(self, code: str, message: str, element: etree._Element) -> None:
        self.report(Diagnostic(code, message, self.places.of(element)))
