"""A rule on data mining, in a version that has no place for it."""

from __future__ import annotations

import attrs
from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.model import Rights


def case(report: Report) -> None:
    article = attrs.evolve(sound(), rights=Rights(holder="Salt Wire", data_mining="No."))
    newsdoc.dumps(article, "newsml-g2", options=NewsmlWriteOptions(version="2.24"), report=report)
