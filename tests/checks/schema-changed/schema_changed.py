"""An official schema, of the user's, that was edited since it was installed."""

from __future__ import annotations

import os
from pathlib import Path
from unittest import mock

from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.schemas.installing import install_schema


def case(report: Report) -> None:
    file = Path("ninjs-schema_3.1.json")
    file.write_text('{"required": ["nothing"]}', encoding="utf-8")
    with mock.patch.dict(os.environ, NEWSDOC_DATA=str(Path("data").absolute())):
        installed = install_schema("ninjs", str(file))
        installed.write_text('{"required": ["something"]}', encoding="utf-8")
        for finding in newsdoc.validate(newsdoc.dumps(sound(), "ninjs"), "ninjs"):
            report(finding)
