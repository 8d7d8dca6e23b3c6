"""What a rendition is said to be, and what it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.walking import inline_contents

__all__ = ["content_types"]

_ANY_XML = frozenset(("application/xml", "text/xml"))
# The root of an inlineXML, by its name in lower case → the media types that are true of it.
_TYPES: Mapping[str, tuple[str, ...]] = {
    "html": ("application/xhtml+xml",),
    "nitf": ("application/nitf+xml", "application/nitf"),
}
_CLAIM = re.compile(r"html|nitf")
_TAG = re.compile(r"<(?:/|\?xml|!doctype )?[a-z][a-z0-9]*[^<>]*>", re.IGNORECASE)
_STARTS_AS_MARKUP = re.compile(rf"\s*{_TAG.pattern}", re.IGNORECASE)
_PLAIN, _HTML = "text/plain", ("text/html", "application/xhtml+xml")


def content_types(item: etree._Element, tell: Tell) -> None:
    """The contenttype of each rendition that the item holds is true."""
    for rendition in inline_contents(item):
        claimed = rendition.get("contenttype", "").partition(";")[0].strip().lower()
        root = next(rendition.iterchildren(etree.Element), None)
        if not claimed:
            continue
        if root is None:
            _data(rendition, claimed, tell)
        elif rendition.tag == nar("inlineXML"):
            _xml(rendition, etree.QName(root).localname, claimed, tell)


def _xml(rendition: etree._Element, root: str, claimed: str, tell: Tell) -> None:
    true = _TYPES.get(root.lower())
    if true is None:
        is_lie = _CLAIM.search(claimed) is not None and root not in ("p", "div", "body", "section", "article")
    else:
        is_lie = claimed not in (*true, *_ANY_XML)
    if is_lie:
        tell("newsml-contenttype", f"what is said to be {claimed} is {true[0] if true else root}", rendition)


def _data(rendition: etree._Element, claimed: str, tell: Tell) -> None:
    text = rendition.text or ""
    if claimed == _PLAIN and _STARTS_AS_MARKUP.match(text):
        tell("newsml-contenttype", "what is said to be plain text is markup", rendition)
    elif claimed in _HTML and text.strip() and not _TAG.search(text):
        tell("newsml-contenttype", f"what is said to be {claimed} has no markup", rendition)
