"""An edition with a title, as items without a package."""

from __future__ import annotations

from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.model import Edition, Section


def case(report: Report) -> None:
    edition = Edition([Section([sound()])], title="Monday")
    newsdoc.dumps(edition, "newsml-g2", options=NewsmlWriteOptions(several="items"), report=report)
