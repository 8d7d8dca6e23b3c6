"""The versions of ninjs: which a document is of, and the keys that each family of them has for the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from newsdoc.codec import Plain

__all__ = ["INNER", "KEYS", "SCHEMAS", "Family", "families_of", "family_of", "key_of", "keys_of"]

Family: TypeAlias = Literal[1, 2, 3]

# Further keys of what an item is about.
_SUBJECTS = ("person", "people", "organisation", "organisations", "place", "places", "event", "events", "object", "objects")
# What there is to say → its key in 1.x, 2.x and 3.x, and further keys that feeds have for it.
_TABLE: Mapping[str, tuple[str, ...]] = {
    "standard": ("$standard", "standard", "standard"),
    "id": ("uri", "uri", "uri"),
    "type": ("type", "type", "type"),
    "version": ("version", "version", "version"),
    "created": ("firstcreated", "firstcreated", "firstCreated"),
    "published": ("firstpublished", "firstpublished", "firstPublished"),
    "modified": ("versioncreated", "versioncreated", "versionCreated"),
    "embargoed": ("embargoed", "embargoed", "embargoedUntil"),
    "status": ("pubstatus", "pubstatus", "pubStatus"),
    "urgency": ("urgency", "urgency", "urgency"),
    "language": ("language", "language", "language"),
    "rights.holder": ("copyrightholder", "copyrightholder", "copyrightHolder"),
    "rights.notice": ("copyrightnotice", "copyrightnotice", "copyrightNotice"),
    "rights.usage_terms": ("usageterms", "usageterms", "usageTerms"),
    "editor_notes": ("ednote", "ednote", "edNote"),
    "byline": ("byline", "by", "by"),
    "slugline": ("slugline", "slugline", "slugline"),
    "place": ("located", "located", "located"),
    "located": ("place", "places", "places"),
    "subjects": ("subject", "subjects", "subjects", *_SUBJECTS),
    "genre": ("genre", "genres", "genres"),
    "authors": ("person", "people", "people", "authors"),
    "provider": ("infosource", "infosources", "infoSources"),
    "keywords": ("keywords", "keywords", "keywords"),
    "headlines": ("headline", "headlines", "headlines"),
    "descriptions": ("description", "descriptions", "descriptions"),
    "bodies": ("body", "bodies", "bodies"),
    "associations": ("associations", "associations", "associations"),
    "renditions": ("renditions", "renditions", "renditions"),
}
KEYS = tuple(_TABLE)
# The keys that newsdoc has nothing to say at, by which families are told apart all the same.
_OTHERS: tuple[tuple[str, str, str], ...] = (
    ("contentcreated", "contentcreated", "contentCreated"),
    ("representationtype", "representationtype", "representationType"),
    ("organisation", "organisations", "organisations"),
    ("event", "events", "events"),
    ("object", "objects", "objects"),
    ("altids", "altids", "altIds"),
    ("trustindicator", "trustindicators", "trustIndicators"),
    ("rightsinfo", "rightsinfo", "rightsInfo"),
    ("digitalsourcetype", "digitalsourcetype", "digitalSourceType"),
)

# The same for keys within these.
INNER: Mapping[str, tuple[str, str, str]] = {
    "media_type": ("mimetype", "contenttype", "contentType"),
    "contact": ("contactinfo", "contactinfo", "contactInfo"),
    "size": ("sizeinbytes", "sizeinbytes", "sizeInBytes"),
    "role": ("rel", "role", "role"),
}

SCHEMAS: Mapping[str, str] = {version: f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json#" for version in ("3.1", "2.2", "1.6")}

_FAMILIES: tuple[Family, ...] = (3, 2, 1)
_LISTS = ("associations", "renditions")  # objects in 1.x
_PATTERNS_OF_1 = ("headline_", "description_", "body_")


def families_of(key: str, raw: Any) -> frozenset[Family]:
    """The families that have a key with such a value; none where it is of no version of ninjs."""
    if key.startswith(_PATTERNS_OF_1):
        return frozenset((1,))
    found = frozenset(family for row in (*_TABLE.values(), *_OTHERS) for family in _FAMILIES if row[family - 1] == key)
    if key in _LISTS and isinstance(raw, dict | list):
        return found & ({1} if isinstance(raw, dict) else {2, 3})
    return found


def family_of(item: Plain) -> Family:
    """The family that most keys of an item are of; of several the one that the item says it is of, or else the newest.

    Its keys come first, as the version that it says may be that of an extension of ninjs.
    """
    votes = [families_of(key, raw) for key, raw in item.items()]
    said = [str(raw.get("version")).partition(".")[0] for _, raw in keys_of("standard", item) if isinstance(raw, dict)]
    return max(_FAMILIES, key=lambda family: (sum(family in vote for vote in votes), str(family) in said))


def key_of(what: str, family: Family) -> str:
    """The key that a family has for something."""
    return _TABLE[what][family - 1]


def keys_of(what: str, item: Plain) -> Iterator[tuple[str, Any]]:
    """The keys that an item has for something, of whichever family, with their values."""
    for key in dict.fromkeys(_TABLE[what]):
        if key in item:
            yield key, item[key]
