"""Which elements and attributes NewsML-G2 has since which version, and what to do where an older one is written.

Only what came after 2.24, the oldest that newsdoc writes, and may stand in a news item or package; as the notes in the
Power schema 2.35 say.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.places import place_of

__all__ = ["fit_to"]

# An element, or one within others → the version that had it first. Versions compare as text: all have two digits.
_ELEMENTS: Mapping[str, str] = {
    "mainConcept": "2.26",
    "facetConcept": "2.26",
    "metadataCreator": "2.28",
    "derivedFromValue": "2.28",
    "organisationDetails/affiliation": "2.29",
    "digitalSourceType": "2.33",
    "dataMining": "2.34",
    "related/related/related": "2.34",
}
_ATTRIBUTES: Mapping[str, str] = {
    "schemecreated": "2.29",
    "schememodified": "2.29",
    "schemeretired": "2.29",
    "authoritystatus": "2.32",
    "authoritystatusuri": "2.32",
}


def fit_to(root: etree._Element, version: str, report: Report) -> None:
    """Take out of a tree what the version of the standard lacks, and report each."""
    for path, since in _ELEMENTS.items():
        if since > version:
            for element in root.findall(f".//{'/'.join(map(nar, path.split('/')))}"):
                _tell(element, path.rpartition("/")[2], since, version, report)
                element.getparent().remove(element)  # type: ignore[union-attr]  # found below the root
    for name, since in _ATTRIBUTES.items():
        if since > version:
            for element in root.findall(f".//*[@{name}]"):
                _tell(element, f"@{name}", since, version, report)
                del element.attrib[name]


def _tell(element: etree._Element, name: str, since: str, version: str, report: Report) -> None:
    message = f"{name} is left out: NewsML-G2 has it since {since}, and {version} is written"
    report(Diagnostic("newsml-version-lacks", message, place_of(element, None)))
