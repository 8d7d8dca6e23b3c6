"""The profile of NITF 3.6 that newsdoc's documents keep to, and whether what others wrote has a place in it."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from lxml import etree

from newsdoc.schemas import schema_path

__all__ = ["allows_attribute", "allows_element", "profile"]

_NAME = re.compile(r"[^\W\d][\w.\-]*")
_NAMES = re.compile(r"[\w.\-]+(?: [\w.\-]+)*")
# How the values of the types are that are not just text.
_VALUES: dict[str, Callable[[str], object]] = {"id": _NAME.fullmatch, "nmtokens": _NAMES.fullmatch}


@functools.cache
def profile() -> etree.DTD:
    """The document type that newsdoc's documents are of."""
    return etree.DTD(str(schema_path("nitf")))


def allows_element(element: etree._Element) -> bool:
    """Whether an element, in no namespace, is as the profile says, with all that is in it; wherever it stands."""
    return bool(profile().validate(element))


def allows_attribute(owner: str, name: str, value: str) -> bool:
    """Whether elements of a name can have an attribute with a value."""
    declared = _attributes().get((owner, name))
    if declared is None:
        return False
    kind, values = declared
    return value in values if values else kind not in _VALUES or bool(_VALUES[kind](value))


@functools.cache
def _attributes() -> dict[tuple[str, str], tuple[str, tuple[str, ...]]]:
    return {
        (element.name, attribute.name): (attribute.type, tuple(attribute.values()))
        for element in profile().iterelements()  # type: ignore[attr-defined]
        for attribute in element.iterattributes()
    }
