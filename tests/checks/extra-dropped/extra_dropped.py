"""A foreign element that led into words that were changed."""

from __future__ import annotations

from pathlib import Path

import attrs

import newsdoc
from newsdoc import Collector
from newsdoc.diagnostics import Report
from newsdoc.model import Paragraph

_GOOD = Path(__file__).parents[1] / "good"


def case(report: Report) -> None:
    article = newsdoc.read(_GOOD / "item.newsml.xml", report=Collector())
    newsdoc.dumps(attrs.evolve(article, body=[Paragraph("The ferry is late.")]), "newsml-g2", report=report)
