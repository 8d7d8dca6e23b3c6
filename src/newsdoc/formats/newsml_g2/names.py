"""Names: of NewsML-G2's elements, and of newsdoc's own vocabularies."""

from __future__ import annotations

import functools
import importlib.metadata

__all__ = [
    "CARRIED",
    "CARRIED_EDITION",
    "DATE_KNOWN",
    "IDS",
    "NAR",
    "OUTLET_NOTE",
    "OWN_SCHEMES",
    "PROFILE",
    "PROFILE_KEPT",
    "PROFILE_VERSION",
    "REFERENCES",
    "STATUS_KNOWN",
    "generator_version",
    "nar",
]

NAR = "http://iptc.org/std/nar/2006-10-01/"

# The attributes that give an element an id (xs:ID), and those that refer to ids (xs:IDREF, xs:IDREFS).
IDS = ("id", "partid")
REFERENCES = ("idref", "idrefs", "root", "contentrefs", "original", "sourceidref")

OWN_SCHEMES = {
    "ndrel": "https://newsdoc.example/cv/rel/",
    "ndrole": "https://newsdoc.example/cv/role/",
    "ndgroup": "https://newsdoc.example/cv/group/",
}

# What the itemMetaExtProperty elements that newsdoc writes are.
CARRIED = "ndrel:article"
CARRIED_EDITION = "ndrel:edition"
DATE_KNOWN = "ndrel:versionCreated"
STATUS_KNOWN = "ndrel:pubStatus"

# The role of the edNote that is about the outlet, and meant for readers too.
OUTLET_NOTE = "ndrole:outletnote"

# What stands in the profile element of the items that newsdoc writes.
PROFILE = "newsdoc"
# The same for items with elements that came from others, which newsdoc's profile does not know.
PROFILE_KEPT = "newsdoc with kept elements"
PROFILE_VERSION = "1.0"


def nar(name: str) -> str:
    """An element's name in the NewsML-G2 namespace, as lxml wants it."""
    return f"{{{NAR}}}{name}"


@functools.cache
def generator_version() -> str:
    """The version of newsdoc that is installed."""
    return importlib.metadata.version("newsdoc")
