"""Checks Word documents: the package, its parts, and what in them refers to something else.

By ISO/IEC 29500-2 (Open Packaging) and 29500-1, sections 11.3 and 17. It is no schema validation: a document without
findings opens, and newsdoc can tell what is what in it.
"""

from __future__ import annotations

from typing import BinaryIO

from newsdoc.diagnostics import Report
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.docx.markup_checks import check_markup
from newsdoc.formats.docx.package_checks import OpenPackage, check_package
from newsdoc.io.archive import Archive
from newsdoc.io.sources import name_of, read_all

__all__ = ["check"]


def check(source: BinaryIO, options: ReadOptions, report: Report) -> None:
    """Report what is wrong. Raises InvalidDocumentError where it is no whole zip, LimitExceededError where it asks too much."""
    file = name_of(source)
    archive = Archive(read_all(source, options.limits), file=file, limits=options.limits)
    package = OpenPackage(archive, options.limits, report)
    document = check_package(package)
    if document is not None:
        check_markup(package, document)
