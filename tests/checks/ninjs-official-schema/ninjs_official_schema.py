"""An official schema, of the user's, that does not take a document."""

from __future__ import annotations

import os
from pathlib import Path
from unittest import mock

from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.schemas.installing import install_schema

SCHEMA = """{"required": ["expires"]}"""


def case(report: Report) -> None:
    data = newsdoc.dumps(sound(), "ninjs")
    file = Path("ninjs-schema_3.1.json")
    file.write_text(SCHEMA, encoding="utf-8")
    with mock.patch.dict(os.environ, NEWSDOC_DATA=str(Path("data").absolute())):
        install_schema("ninjs", str(file))
        for finding in newsdoc.validate(data, "ninjs"):
            report(finding)
