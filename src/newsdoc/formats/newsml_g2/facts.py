"""What an item that others made says of itself, as far as the article has fields for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from newsdoc.codec import Plain
from newsdoc.formats.entry import is_uri, timestamp
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.markup.names import LANG
from newsdoc.markup.reading.parts import one_line
from newsdoc.model import STATUSES, is_language_tag

__all__ = ["guid_of", "item_facts"]


def guid_of(item: etree._Element) -> str | None:
    """The item's guid, where it is a URI."""
    guid = item.get("guid", "").strip()
    return guid if is_uri(guid) else None


def item_facts(item: etree._Element) -> Plain:
    """The article's fields that the item's metadata fill."""
    version = item.get("version", "").strip()
    language = item.get(LANG, "")
    status = _code(item, "itemMeta/pubStatus").rpartition(":")[2]
    urgency = _text(item, "contentMeta/urgency")
    provider = _text(item, "itemMeta/provider/name") or _code(item, "itemMeta/provider", "literal")
    facts: Plain = {
        "version": int(version) if re.fullmatch("[1-9][0-9]{0,8}", version, re.ASCII) else None,
        "language": language if is_language_tag(language) and language != "und" else None,
        "headline": _text(item, "contentMeta/headline"),
        "slugline": _text(item, "contentMeta/slugline"),
        "byline": _text(item, "contentMeta/by"),
        "description": _text(item, "contentMeta/description"),
        "created": timestamp(_text(item, "itemMeta/firstCreated")),
        "modified": timestamp(_text(item, "itemMeta/versionCreated")),
        "embargoed": timestamp(_text(item, "itemMeta/embargoed")),
        "status": status if status in STATUSES else None,
        "urgency": int(urgency) if urgency and re.fullmatch("[1-9]", urgency) else None,
        "keywords": list(dict.fromkeys(_texts(item, "contentMeta/keyword"))),
        "provider": {"name": provider} if provider else None,
    }
    return {name: value for name, value in facts.items() if value}


def _path(path: str) -> str:
    return "/".join(nar(step) for step in path.split("/"))


def _texts(item: etree._Element, path: str) -> Iterator[str]:
    for element in item.iterfind(_path(path)):
        text = one_line(["".join(map(str, element.itertext()))])
        if text:
            yield text


def _text(item: etree._Element, path: str) -> str | None:
    return next(_texts(item, path), None)


def _code(item: etree._Element, path: str, name: str = "qcode") -> str:
    element = item.find(_path(path))
    return element.get(name, "") if element is not None else ""
