"""What was kept of an item, as an item again."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import NewsdocError
from newsdoc.formats.newsml_g2.names import NAR, nar
from newsdoc.formats.newsml_g2.passing.disarming import is_safe
from newsdoc.formats.newsml_g2.passing.paths import BODY, FORMAT, HOLDERS, ITEM, body_digest
from newsdoc.io.xml import parse_xml
from newsdoc.model import Article, Extra

__all__ = ["Kept", "kept_item"]

_RENDITIONS = tuple(f"{ITEM}/contentSet/{name}" for name in ("inlineXML", "inlineData"))


@frozen
class Kept:
    """A newsItem of what was kept. paths: where its elements stood in the item that was read."""

    item: etree._Element
    paths: Mapping[etree._Element, str]


def kept_item(article: Article, report: Report) -> Kept | None:
    """What was kept; None where nothing was. What no longer fits is reported.

    Renditions of the text go where the text is another now.
    """
    extras = [extra for extra in article.extra if extra.format == FORMAT and extra.path.startswith((ITEM, BODY))]
    if not any(extra.path.startswith(ITEM) for extra in extras):
        return None
    item = etree.Element(nar("newsItem"), nsmap={None: NAR})  # type: ignore[dict-item]
    paths: dict[etree._Element, str] = {}
    says_the_same = Extra(FORMAT, BODY, body_digest(article)) in extras
    for extra in extras:
        if extra.path.startswith(_RENDITIONS) and not says_the_same:
            report(Diagnostic("extra-dropped", f"a rendition of the text as it was before it was changed: {extra.path}", Place(path="$.extra")))
        elif extra.path != BODY:
            _put(item, extra, paths, report)
    return Kept(item, paths)


def _put(item: etree._Element, extra: Extra, paths: dict[etree._Element, str], report: Report) -> None:
    try:
        element = parse_xml(extra.content.encode())
    except NewsdocError as error:
        report(Diagnostic("extra-dropped", f"what was kept of {extra.path} cannot be read: {error.message}", Place(path="$.extra")))
        return
    if not is_safe(element, report):
        return
    names = [step.partition("[")[0] for step in extra.path.removeprefix(ITEM).strip("/").split("/")]
    if names == [""]:
        item.attrib.update(element.attrib)
    elif names[0] in HOLDERS and len(names) == 1:
        _holder(item, names[0]).attrib.update(element.attrib)
    elif element.tag in map(nar, HOLDERS):
        report(Diagnostic("extra-dropped", f"what was kept of {extra.path} is left out: it can stand in the item alone", Place(path="$.extra")))
    else:
        (_holder(item, names[0]) if names[0] in HOLDERS else item).append(element)
        paths[element] = extra.path


def _holder(item: etree._Element, name: str) -> etree._Element:
    found = item.find(nar(name))
    return found if found is not None else etree.SubElement(item, nar(name))
