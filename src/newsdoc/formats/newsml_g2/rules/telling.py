"""What tells of a finding."""

from __future__ import annotations

import datetime

from attrs import field, frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.newscodes.catalog import Catalog

__all__ = ["Tell"]


@frozen
class Tell:
    """Reports a finding with the place of its element, and knows what rules have to know of the document.

    above: what the message declares for all its items. seen: the last moment at which the document is known to have
    been sent or looked at. aliases: those that were told of.
    """

    report: Report
    places: Places
    above: Catalog = field(factory=Catalog)
    seen: datetime.datetime | None = None
    aliases: set[str] = field(factory=set)

    def __call__(self, code: str, message: str, element: etree._Element) -> None:
        self.report(Diagnostic(code, message, self.places.of(element)))
