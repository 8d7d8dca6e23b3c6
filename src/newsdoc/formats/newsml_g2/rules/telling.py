"""What tells of a finding."""

from __future__ import annotations

from attrs import field, frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.formats.newsml_g2.rules.aliases import Aliases

__all__ = ["Tell"]


@frozen
class Tell:
    """Reports a finding with the place of its element. above: the aliases that the message declares for all its items."""

    report: Report
    places: Places
    above: Aliases = field(factory=Aliases)

    def __call__(self, code: str, message: str, element: etree._Element) -> None:
        self.report(Diagnostic(code, message, self.places.of(element)))
