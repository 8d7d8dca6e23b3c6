"""What the checks of an EPUB share: the files, and a way to say what is wrong where."""

from __future__ import annotations

from attrs import frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.io.archive import Archive
from newsdoc.io.limits import Limits
from newsdoc.io.xml import parse_xml

__all__ = ["Findings"]


@frozen
class Findings:
    """The archive that is checked, and where its findings go."""

    archive: Archive
    limits: Limits
    report: Report

    def add(self, code: str, message: str, part: str | None = None, element: etree._Element | None = None) -> None:
        """Report a finding at an element of a part."""
        line = getattr(element, "sourceline", None)
        self.report(Diagnostic(code, message, Place(file=self.archive.file, part=part, line=line)))

    def parse(self, part: str) -> etree._Element | None:
        """The root of an XML part; None, and a finding, where it is not well-formed."""
        data = self.archive.read(part)
        try:
            return parse_xml(data, file=self.archive.file, part=part, limits=self.limits)
        except InvalidDocumentError as error:
            numbers = [int(number) for number in (error.place or "").removeprefix(part).split(":") if number.isdigit()]
            line, column = numbers if len(numbers) == 2 else (None, None)
            self.report(Diagnostic("xml-syntax", error.message, Place(file=self.archive.file, part=part, line=line, column=column)))
            return None
