"""How a document is being written: what was asked for, where findings go, and where media are."""

from __future__ import annotations

from attrs import frozen

from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.formats.newsml_g2.media import MediumAddress

__all__ = ["Writing"]


@frozen
class Writing:
    """What all that is written needs to know."""

    options: NewsmlWriteOptions
    report: Report
    address: MediumAddress

    @property
    def flat(self) -> bool:
        """Whether the flat profile is written."""
        return self.options.profile == "flat"
