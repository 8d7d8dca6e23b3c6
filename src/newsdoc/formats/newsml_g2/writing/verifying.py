"""What is written is checked before it is returned: by newsdoc's profile, and by the standard's own schema where that is at hand.

The schemas say what may stand where; that references lead somewhere and aliases are declared, they do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Report, log
from newsdoc.errors import OutputError
from newsdoc.formats.newsml_g2.names import NAR, PROFILE_KEPT, nar
from newsdoc.formats.newsml_g2.places import place_of
from newsdoc.formats.newsml_g2.schema_errors import schema_errors
from newsdoc.newscodes.schemes import IPTC_SCHEMES
from newsdoc.schemas import official_schema, schema_path

__all__ = ["verify"]

_ITEMS = tuple(map(nar, ("newsItem", "packageItem")))
_REFERENCES = ("idref", "idrefs", "root")
_CODES = ("qcode", "rel", "role", "why", "mode")


def verify(root: etree._Element, schema: str | None = None, report: Report = log) -> None:
    """Check a document that was made. schema: a file with the standard's own, instead of the one that is installed.

    Elements that others made are not known to newsdoc's profile; what is wrong with them is reported. Raises OutputError with
    the place of what is wrong with newsdoc's own; SourceError where the schema's file cannot be used.
    """
    official = Path(schema) if schema else official_schema("newsml-g2")
    if any(profile.text == PROFILE_KEPT for profile in root.iter(nar("profile"))):
        for message, place in schema_errors(root, official) if official else ():
            report(Diagnostic("newsml-kept-invalid", message, place))
        return
    for known in (schema_path("newsml-g2"), *([official] if official else [])):
        for message, place in schema_errors(root, known):
            raise OutputError(f"what was made does not fit {known.name}, which is a fault in newsdoc: {message}", place=place.path)
    for item in root.iter(*_ITEMS):
        for message, element in _faults(item):
            raise OutputError(f"what was made is wrong, which is a fault in newsdoc: {message}", place=place_of(element, None).path)


def _faults(item: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """References that lead nowhere, and aliases that nothing declares."""
    ids = {element.get("id") for element in item.iter(etree.Element)}
    aliases = {*IPTC_SCHEMES, *(scheme.get("alias", "") for scheme in item.iter(nar("scheme")))}
    for element in item.iter(f"{{{NAR}}}*"):
        for name in _REFERENCES:
            for reference in element.get(name, "").split():
                if reference not in ids:
                    yield f"there is no element with the id {reference!r}", element
        for name in _CODES:
            code = element.get(name)
            if code and code.partition(":")[0] not in aliases:
                yield f"the alias of {code!r} is not declared", element
