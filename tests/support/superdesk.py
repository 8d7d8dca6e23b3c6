"""A stand-in for Superdesk's generic readers of NewsML-G2 and ninjs 1.x, with their rules: what they take, and what they trip over."""

from __future__ import annotations

import datetime
from typing import Any

from lxml import etree

__all__ = ["read_newsml_g2", "read_ninjs"]

_XHTML = "{http://www.w3.org/1999/xhtml}"
_NINJS_DATES = ("%Y-%m-%dT%H:%M:%S+0000", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S+00:00")
_NINJS_COPIED = (
    "usageterms",
    "language",
    "headline",
    "copyrightnotice",
    "urgency",
    "pubstatus",
    "mimetype",
    "copyrightholder",
    "ednote",
    "body_text",
    "body_html",
    "slugline",
    "keywords",
    "extra",
    "byline",
    "description_text",
    "profile",
)


def read_newsml_g2(data: bytes) -> list[dict[str, Any]]:
    """The items of a document. Raises KeyError, AttributeError or ValueError where Superdesk's reader fails."""
    root = etree.fromstring(data)
    message = [item for items in root.iterfind(_nar("itemSet")) for item in items]
    return [_item(item) for item in message or [root]]


def _nar(name: str) -> str:
    return f"{{http://iptc.org/std/nar/2006-10-01/}}{name}"


def _item(tree: etree._Element) -> dict[str, Any]:
    item: dict[str, Any] = {"guid": f"{_attribute(tree, 'guid')}:{_attribute(tree, 'version')}", "uri": _attribute(tree, "guid")}
    meta, content = _wanted(tree, "itemMeta"), _wanted(tree, "contentMeta")
    item["type"] = _code(meta, "itemClass")
    item["pubstatus"] = _code(meta, "pubStatus")
    item["ednote"] = _text(meta, "edNote")
    for name in ("versionCreated", "firstCreated", "embargoed"):
        if text := _text(meta, name):
            item[name.lower()] = datetime.datetime.fromisoformat(text)
    for name, key in (("urgency", "urgency"), ("slugline", "slugline"), ("headline", "headline"), ("by", "byline")):
        if line := _text(content, name):
            item[key] = line
    item["subject"] = [code for element in content.findall(_nar("subject")) if (code := element.get("qcode", "")).startswith("subj:")]
    item["authors"] = [element.findtext(_nar("name")) for element in content.findall(_nar("creator"))]
    if item["type"] == "composite":
        item["groups"] = [_group(group) for group in _wanted(tree, "groupSet")]
    else:
        item["body_html"] = _body(tree)
    return item


def _wanted(tree: etree._Element, name: str) -> etree._Element:
    found = tree.find(_nar(name))
    if found is None:
        raise AttributeError(name)
    return found


def _code(tree: etree._Element, name: str) -> str:
    return _attribute(_wanted(tree, name), "qcode").split(":")[1].lower()


def _attribute(element: etree._Element, name: str) -> str:
    return str(element.attrib[name])


def _text(tree: etree._Element, name: str) -> str:
    """The text of the first element of the name, up to the first element in it."""
    found = tree.find(_nar(name))
    return (found.text or "") if found is not None else ""


def _group(group: etree._Element) -> dict[str, Any]:
    """Whatever stands in a group counts as a reference."""
    references: list[dict[str, str]] = []
    for child in group:
        if "idref" in child.attrib:
            references.append({"idRef": _attribute(child, "idref")})
        else:
            kind = {"residRef": _attribute(child, "residref"), "contentType": _attribute(child, "contenttype")}
            references.append({**kind, "itemClass": _code(child, "itemClass"), "headline": _text(child, "headline")})
    return {"id": group.attrib["id"], "role": group.attrib["role"], "refs": references}


def _body(tree: etree._Element) -> str:
    """Of each child of the body its name, and its text up to the first element in it."""
    body = tree.find(f"{_nar('contentSet')}/{_nar('inlineXML')}/{_XHTML}html/{_XHTML}body")
    if body is None:
        raise AttributeError("body")
    parts = [(str(child.tag).rpartition("}")[2], child.text) for child in body if child.text]
    return "\n".join(f"<{tag}>{text}</{tag}>" for tag, text in parts)


def read_ninjs(ninjs: dict[str, Any]) -> dict[str, Any]:
    """The item of a ninjs document, of which it knows the keys of 1.x. Raises ValueError where a date is in another form than it takes."""
    item: dict[str, Any] = {"guid": ninjs.get("guid") or ninjs["uri"], "uri": ninjs.get("uri"), "type": ninjs.get("type")}
    item |= {name: ninjs[name] for name in _NINJS_COPIED if ninjs.get(name) is not None}
    item |= {name: _ninjs_date(ninjs[name]) for name in ("versioncreated", "firstcreated", "embargoed") if ninjs.get(name)}
    for name in ("genre", "subject", "place"):
        if ninjs.get(name):
            item[name] = [{"name": concept.get("name"), "qcode": concept.get("code")} for concept in ninjs[name]]
    if ninjs.get("authors"):
        item["authors"] = [author["name"] for author in ninjs["authors"]]
    if not item.get("body_html") and ninjs.get("body_xhtml"):
        item["body_html"] = ninjs["body_xhtml"]
    return item


def _ninjs_date(text: str) -> datetime.datetime:
    for form in _NINJS_DATES:
        try:
            return datetime.datetime.strptime(text, form).replace(tzinfo=datetime.UTC)
        except ValueError:
            continue
    raise ValueError(text)
