"""An official schema, of the user's, that does not take a document."""

from __future__ import annotations

import os
from pathlib import Path
from unittest import mock

from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.schemas.installing import install_schema

SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://iptc.org/std/nar/2006-10-01/">
<xs:element name="newsMessage"/></xs:schema>"""


def case(report: Report) -> None:
    data = newsdoc.dumps(sound(), "newsml-g2")
    file = Path("NewsML-G2_2.35-spec-All-Power.xsd")
    file.write_text(SCHEMA, encoding="utf-8")
    with mock.patch.dict(os.environ, NEWSDOC_DATA=str(Path("data").absolute())):
        install_schema("newsml-g2", str(file))
        for finding in newsdoc.validate(data, "newsml-g2"):
            report(finding)
