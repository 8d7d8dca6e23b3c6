"""A statement in the flat profile."""

from __future__ import annotations

from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions


def case(report: Report) -> None:
    newsdoc.dumps(sound(), "newsml-g2", options=NewsmlWriteOptions(profile="flat"), report=report)
