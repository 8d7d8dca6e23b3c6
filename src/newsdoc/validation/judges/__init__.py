"""The outside judges there are, by the format of which they check documents."""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.validation.judges.ace import ACE
from newsdoc.validation.judges.epubcheck import EPUBCHECK
from newsdoc.validation.judges.judge import Judge
from newsdoc.validation.judges.open_xml_sdk import OPEN_XML_SDK
from newsdoc.validation.judges.openxml_audit import OPENXML_AUDIT

__all__ = ["JUDGES"]

JUDGES: Mapping[str, tuple[Judge, ...]] = {"epub": (EPUBCHECK, ACE), "docx": (OPENXML_AUDIT, OPEN_XML_SDK)}
