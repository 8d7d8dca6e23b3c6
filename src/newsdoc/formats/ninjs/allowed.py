"""What each version of ninjs that is written allows at a key: what is kept of a source stands there again only where it does."""

from __future__ import annotations

import copy
import functools
from typing import Any, TypeAlias

import jsonschema_rs

from newsdoc.codec import Plain
from newsdoc.formats.ninjs.values import read_timestamp, write_timestamp
from newsdoc.formats.ninjs.versions import Family
from newsdoc.model import STATUSES

__all__ = ["fitted", "is_allowed"]

_TEXT: Plain = {"type": "string"}
_NUMBER: Plain = {"type": "number"}
_WHOLE: Plain = {"type": "integer"}
_PERCENT: Plain = {"type": "integer", "minimum": 0, "maximum": 100}
_URI: Plain = {"type": "string", "format": "uri"}
_DATE: Plain = {"type": "string", "format": "date-time"}
_ROUNDS = 8  # of mending, as a finding may hide another
_Path: TypeAlias = tuple[str | int, ...]
_NAMES = "^[a-zA-Z0-9_]+"
_TYPES = ("text", "audio", "video", "picture", "graphic", "composite", "component")


def is_allowed(key: str, raw: Any, family: Family) -> bool:
    """Whether an item may have the value at the key. What newsdoc's table does not describe to the last key is held to its type."""
    try:
        return _validator(family).is_valid({"uri": "urn:x:1", key: raw})
    except ValueError:  # half of a surrogate pair
        return False


def fitted(key: str, raw: Any, family: Family) -> tuple[Any, bool]:
    """What of a value an item may have at the key, None where it is nothing; and whether anything is left out.

    Dates are put as ninjs has them.
    """
    item, is_whole = {"uri": "urn:x:1", key: copy.deepcopy(raw)}, True
    for _ in range(_ROUNDS):
        try:
            findings = _findings(item, family)
        except ValueError:
            return None, False
        if not findings:
            return item.get(key), is_whole
        # What stands within comes before what it stands in, and the last of a list before the others.
        for path in sorted(findings, key=lambda path: [str(step).zfill(9) for step in path], reverse=True):
            is_whole = _mend(item, path, findings[path], family) and is_whole
    return None, False


def _findings(item: Plain, family: Family) -> dict[_Path, list[str]]:
    """The places that the schema finds fault with; for those that have keys too many, these keys."""
    found: dict[_Path, list[str]] = {}
    for error in _validator(family).iter_errors(item):
        found[tuple(error.instance_path)] = getattr(error.kind, "unexpected", [])
    return found


def _mend(item: Any, path: _Path, unexpected: list[str], family: Family) -> bool:
    """Put right what a finding of the schema is about, or take it out; whether nothing was taken out."""
    holder = item
    for step in path[:-1]:
        holder = holder[step]
    at = path[-1] if path else ""
    if unexpected:
        for name in unexpected:
            del (holder[at] if path else holder)[name]
        return False
    moment = read_timestamp(holder[at])
    date = write_timestamp(moment, family) if moment else None
    if date and date != holder[at]:
        holder[at] = date
        return True
    del holder[at]
    return False


@functools.cache
def _validator(family: Family) -> jsonschema_rs.Draft202012Validator:
    item = _item(family)
    member = {**item, "required": ["uri"] if family == 1 else ["name", "uri"]}
    if family > 1:
        inside = {"name": _TEXT, "rel": _TEXT} if family == 3 else {"name": _TEXT}
        member["properties"] = {**item["properties"], **inside}
    return jsonschema_rs.Draft202012Validator({**item, "$defs": {"member": member}}, validate_formats=True)


def _object(**properties: Plain) -> Plain:
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _list(item: Plain) -> Plain:
    return {"type": "array", "items": item}


def _enum(*values: str) -> Plain:
    return {"enum": list(values)}


def _item(family: Family) -> Plain:
    """The schema of an item. Names are as in 3.x; in 1.x and 2.x they are in small letters."""
    plain = dict.fromkeys(("profile", "version", "copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language"), _TEXT)
    plain |= dict.fromkeys(("title", "by", "slugline", "located"), _TEXT)
    plain |= dict.fromkeys(("firstCreated", "versionCreated", "contentCreated", "expires"), _DATE)
    plain |= {
        "uri": _URI,
        "type": _enum(*_TYPES, *(("event", "planning") if family == 3 else ())),
        "pubStatus": _enum(*STATUSES),
        "urgency": {"type": "integer", "minimum": 1, "maximum": 9} if family == 3 else _NUMBER,
        "standard": _object(name=_TEXT, version=_TEXT, schema=_URI),
        "digitalSourceType": _object(name=_TEXT, uri=_URI, literal=_TEXT),
        "rightsInfo": {
            **_object(langId=_URI, linkedRights=_URI, encodedRights=_TEXT),
            "oneOf": [{"required": [name if family == 3 else name.lower()]} for name in ("linkedRights", "encodedRights")],
        },
    }
    plain |= _of_1() if family == 1 else _of_2_and_3(family)
    schema: Plain = _object(**plain)
    if family < 3:
        schema = _in_small_letters(schema)
    if family == 1:
        schema["properties"]["$standard"] = schema["properties"].pop("standard")
        schema["properties"]["byline"] = schema["properties"].pop("by")
        schema["patternProperties"] = {"^(description|body|headline)_[a-zA-Z0-9_]+": _TEXT}
    return schema


def _contact() -> Plain:
    address = _object(lines=_list(_TEXT), locality=_TEXT, area=_TEXT, postalCode=_TEXT, country=_TEXT)
    return {
        **_object(type=_TEXT, role=_TEXT, lang=_TEXT, name=_TEXT, value=_TEXT, address=address),
        "oneOf": [{"required": ["value"]}, {"required": ["address"]}],
    }


def _of_1() -> Plain:
    named = {"name": _TEXT, "rel": _TEXT, "scheme": _URI, "code": _TEXT}
    party = {**named, "contactInfo": _list(_contact())}
    rendition = _object(title=_TEXT, href=_URI, mimetype=_TEXT, height=_NUMBER, width=_NUMBER, sizeInBytes=_NUMBER, duration=_NUMBER, format=_TEXT)
    return {
        "mimetype": _TEXT,
        "headline": _TEXT,
        "embargoed": _DATE,
        "charCount": _NUMBER,
        "wordCount": _NUMBER,
        "representationType": _enum("complete", "incomplete"),
        "person": _list(_object(**party)),
        "organisation": _list(_object(**party, symbols=_list(_symbol(1)))),
        "place": _list({**_object(**party), "patternProperties": {"^geometry_[a-zA-Z0-9_]+": {"type": "object"}}}),
        "subject": _list(_object(**named, creator=_TEXT, relevance=_PERCENT, confidence=_PERCENT)),
        "event": _list(_object(**named)),
        "object": _list(_object(**named)),
        "infoSource": _list(_object(**party)),
        "genre": _list(_object(name=_TEXT, scheme=_URI, code=_TEXT)),
        "altIds": {"type": "object"},
        "trustIndicator": _list(_object(scheme=_URI, code=_TEXT, href=_URI, title=_TEXT)),
        "renditions": {"type": "object", "patternProperties": {_NAMES: rendition}, "additionalProperties": False},
        "associations": {"type": "object", "patternProperties": {_NAMES: {"$ref": "#/$defs/member"}}, "additionalProperties": False},
    }


def _of_2_and_3(family: Family) -> Plain:
    size = _WHOLE if family == 3 else _NUMBER
    named = {"name": _TEXT, "rel": _TEXT, "uri": _URI, "literal": _TEXT}
    party = {**named, "contactInfo": _list(_contact())}
    text = {"role": _TEXT, "contentType": _TEXT, "value": _TEXT}
    rendition = {
        "name": _TEXT,
        "title": _TEXT,
        "href": _URI,
        "contentType": _TEXT,
        "height": size,
        "width": size,
        "sizeInBytes": size,
        "duration": _NUMBER,
        "format": _TEXT,
    }
    found: Plain = {
        "embargoedUntil" if family == 3 else "embargoed": _DATE,
        "representationType": _enum("full", "partial"),
        "people": _list(_object(**party)),
        "organisations": _list(_object(**party, symbols=_list(_symbol(family)))),
        "places": _list(_object(**party, geoJSON={"type": "object", "required": ["type"]})),
        "subjects": _list(_object(**named, creator=_TEXT, relevance=_PERCENT, confidence=_PERCENT)),
        "events": _list(_object(**named, **({"id": _TEXT} if family == 3 else {}))),
        "objects": _list(_object(**named)),
        "infoSources": _list(_object(name=_TEXT, role=_TEXT, uri=_URI, literal=_TEXT, contactInfo=_list(_contact()))),
        "genres": _list(_object(name=_TEXT, uri=_TEXT, literal=_TEXT)),
        "headlines": _list({**_object(**text), "required": ["value"]}),
        "descriptions": _list({**_object(**text), "required": ["value"]}),
        "bodies": _list({**_object(**text, charCount=size, wordCount=size), "required": ["value"]}),
        "altIds": _list(_object(role=_TEXT, value=_TEXT)),
        "trustIndicators": _list(_object(role=_URI, href=_URI, title=_TEXT)),
        "associations": _list({"$ref": "#/$defs/member"}),
    }
    if family == 3:
        rendition |= dict.fromkeys(("aspectRatio", "videoCodec", "transportProtocol", "bitrate"), _TEXT)
        rendition |= {"frameRate": _NUMBER, "scanType": _enum("progressive", "interlaced"), "poi": _object(x=_WHOLE, y=_WHOLE)}
        found |= {"eventDetails": {"type": "object"}, "plannedCoverage": _list({"type": "object"})}
    return {**found, "renditions": _list({**_object(**rendition), "required": ["name"]})}


def _symbol(family: Family) -> Plain:
    ticker = {} if family == 3 else {"ticker": _TEXT}
    return _object(**ticker, exchange=_TEXT, symbolType=_URI, symbol=_TEXT)


def _in_small_letters(schema: Any) -> Any:
    """The schema with the names of all properties in small letters."""
    if not isinstance(schema, dict):
        return schema
    small = {key: _in_small_letters(value) for key, value in schema.items()}
    if isinstance(small.get("properties"), dict):
        small["properties"] = {name.lower(): value for name, value in small["properties"].items()}
    return small
