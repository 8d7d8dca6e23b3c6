"""The namespace of HTML."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.markup.names import XHTML

__all__ = ["html"]

# What inlineXML holds where it holds HTML, and what stands next in it.
_PARTS_OF_HTML = ("html", "body", "head", "p", "div", "section", "article")


def html(item: etree._Element, tell: Tell) -> None:
    """HTML is in the namespace of XHTML, whole: the first element that is not is told of."""
    for root in item.iterfind(f"{nar('contentSet')}/{nar('inlineXML')}/*"):
        if etree.QName(root).localname in _PARTS_OF_HTML:
            strayed = next((element for element in (root, *root.iterchildren(etree.Element)) if etree.QName(element).namespace != XHTML), None)
            if strayed is not None:
                tell("newsml-html", _message(etree.QName(strayed)), strayed)


def _message(name: etree.QName) -> str:
    return f"{name.localname} is in {f'the namespace {name.namespace}' if name.namespace else 'no namespace'}"
