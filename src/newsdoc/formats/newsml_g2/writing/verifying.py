"""What is written is checked before it is returned: by newsdoc's profile, and by the standard's own schema where that is at hand.

The schemas say what may stand where; that references lead somewhere and aliases are declared, they do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report, log
from newsdoc.errors import OutputError
from newsdoc.formats.newsml_g2.catalogs import catalog_of
from newsdoc.formats.newsml_g2.names import IDS, NAR, REFERENCES, nar
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.formats.newsml_g2.profiles import has_kept_elements, profile_errors
from newsdoc.formats.newsml_g2.schema_errors import schema_errors
from newsdoc.schemas import schema_path, usable_schema

__all__ = ["verify"]

_ITEMS = tuple(map(nar, ("newsItem", "packageItem")))
_CODES = ("qcode", "rel", "role", "why", "mode")


def verify(root: etree._Element, schema: str | None = None, report: Report = log) -> None:
    """Check a document that was made. schema: a file with the standard's own, instead of the one that is installed.

    Elements that others made are not known to newsdoc's profile; what is wrong with them is reported. Raises OutputError with
    the place of what is wrong with newsdoc's own; SourceError where the schema's file cannot be used.
    """
    for message, place in profile_errors(root):
        raise OutputError(f"what was made does not fit {schema_path('newsml-g2').name}, which is a fault in newsdoc: {message}", place=place.path)
    official = Path(schema) if schema else usable_schema("newsml-g2", report)
    by_schema = [(f"it does not fit {official.name}: {message}", place) for message, place in schema_errors(root, official)] if official else []
    if has_kept_elements(root):
        for message, place in [*by_schema, *_dangling(root)]:
            report(Diagnostic("newsml-kept-invalid", message, place))
        return
    for message, place in [*by_schema, *_dangling(root), *_undeclared(root)]:
        raise OutputError(f"what was made is wrong, which is a fault in newsdoc: {message}", place=place.path)


def _dangling(root: etree._Element) -> Iterator[tuple[str, Place]]:
    """References that lead nowhere."""
    places = Places(None)
    for item in root.iter(*_ITEMS):
        ids = {element.get(name) for element in item.iter(etree.Element) for name in IDS}
        for element in item.iter(f"{{{NAR}}}*"):
            for name in REFERENCES:
                references = element.get(name)
                for reference in references.split() if references else ():
                    if reference not in ids:
                        yield f"there is no element with the id {reference!r}", places.of(element)


def _undeclared(root: etree._Element) -> Iterator[tuple[str, Place]]:
    """Codes whose alias nothing declares."""
    places = Places(None)
    for item in root.iter(*_ITEMS):
        catalog = catalog_of(item)
        for element in item.iter(f"{{{NAR}}}*"):
            for name in _CODES:
                code = element.get(name)
                if code and catalog.declares(code.partition(":")[0]) is False:
                    yield f"the alias of {code!r} is not declared", places.of(element)
