"""An embargo that is a day."""

from __future__ import annotations

import attrs
from support.articles import minimal

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.model import Timestamp


def case(report: Report) -> None:
    article = attrs.evolve(minimal(), embargoed=Timestamp("2026-05-05", zone_known=False))
    newsdoc.dumps(article, "newsml-g2", options=NewsmlWriteOptions(profile="flat"), report=report)
