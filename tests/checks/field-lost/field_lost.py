"""Raw text has no place for a keyword."""

from __future__ import annotations

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.model import Paragraph


def case(report: Report) -> None:
    newsdoc.dumps(newsdoc.Article(id="urn:a:b", headline="Fog", body=[Paragraph("Fog.")], keywords=["fog"]), "text", report=report)
