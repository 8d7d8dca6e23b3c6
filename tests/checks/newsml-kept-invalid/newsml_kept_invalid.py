"""An item of somebody else, which a schema that is asked has no place for."""

from __future__ import annotations

from pathlib import Path

import newsdoc
from newsdoc import Collector
from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions

_GOOD = Path(__file__).parents[1] / "good"
_SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://iptc.org/std/nar/2006-10-01/">
<xs:element name="other"/>
</xs:schema>
"""


def case(report: Report) -> None:
    schema = Path("strict.xsd")
    schema.write_text(_SCHEMA, encoding="utf-8")
    article = newsdoc.read(_GOOD / "item.newsml.xml", report=Collector())
    newsdoc.dumps(article, "newsml-g2", options=NewsmlWriteOptions(schema=str(schema)), report=report)
