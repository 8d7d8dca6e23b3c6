"""A format whose library is not there."""

from __future__ import annotations

from unittest import mock

from support.cases import sound

import newsdoc
from newsdoc import MissingLibraryError
from newsdoc.diagnostics import Report


def case(report: Report) -> None:
    missing = mock.patch("newsdoc.formats.docx.reader.read_edition", side_effect=MissingLibraryError("install python-docx"))
    with missing:
        for finding in newsdoc.validate(newsdoc.dumps(sound(), "docx"), "docx"):
            report(finding)
