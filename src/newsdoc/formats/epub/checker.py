"""Checks EPUB: the container (OCF 3.3), the package document, and what the content documents link to."""

from __future__ import annotations

import zipfile
from typing import BinaryIO

from newsdoc.diagnostics import Report
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.epub.content_checks import check_contents
from newsdoc.formats.epub.findings import Findings
from newsdoc.formats.epub.names import CONTAINER_FILE, CONTAINER_NS, MIMETYPE, MIMETYPE_FILE, OPF_TYPE
from newsdoc.formats.epub.package_checks import check_package
from newsdoc.io.archive import Archive
from newsdoc.io.sources import name_of, read_all

__all__ = ["check"]


def check(source: BinaryIO, options: ReadOptions, report: Report) -> None:
    """Report what is wrong with an EPUB.

    Raises InvalidDocumentError where it is no zip or a file in it is damaged, LimitExceededError where it is too large.
    """
    archive = Archive(read_all(source, options.limits), file=name_of(source), limits=options.limits)
    findings = Findings(archive, options.limits, report)
    _check_mimetype(findings)
    part = _package_part(findings)
    root = findings.parse(part) if part else None
    if part and root is not None:
        check_contents(findings, check_package(findings, part, root))


def _check_mimetype(findings: Findings) -> None:
    """OCF 3.3, section 4.3: the first file, at the very start, stored, without an extra field, its content exact."""
    first = next(iter(findings.archive.infos), None)
    if first is None or first.filename != MIMETYPE_FILE:
        findings.add("epub-mimetype", "the first file is not mimetype", MIMETYPE_FILE)
    elif first.compress_type != zipfile.ZIP_STORED or first.extra:
        findings.add("epub-mimetype", "the file is compressed or has an extra field", MIMETYPE_FILE)
    elif findings.archive.read(MIMETYPE_FILE) != MIMETYPE:
        findings.add("epub-mimetype", f"the file does not hold {MIMETYPE.decode()} and nothing else", MIMETYPE_FILE)


def _package_part(findings: Findings) -> str | None:
    """The package document that the container names."""
    if CONTAINER_FILE not in findings.archive:
        findings.add("epub-container", "there is no such file", CONTAINER_FILE)
        return None
    root = findings.parse(CONTAINER_FILE)
    if root is None:
        return None
    files = [file for file in root.iter(f"{{{CONTAINER_NS}}}rootfile") if file.get("media-type") == OPF_TYPE]
    part = files[0].get("full-path") if files else None
    if not part:
        findings.add("epub-container", "no rootfile names a package document", CONTAINER_FILE, root)
    elif part not in findings.archive:
        findings.add("epub-container", f"there is no package document {part}", CONTAINER_FILE, files[0])
    else:
        return part
    return None
