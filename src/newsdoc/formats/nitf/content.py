"""The body of a NITF document: the printed parts of an article, written as XHTML and named as in NITF."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from lxml import etree

from newsdoc.formats.nitf.names import arrange
from newsdoc.markup.reading.elements import classes_of, local_name
from newsdoc.markup.xhtml import ArticleMarkup
from newsdoc.model import Article, Figure

__all__ = ["written_body"]

_UNWRAPPED = "unwrapped"
# XHTML's element → NITF's, with a class. Others have the same name.
_NITF = {
    "h1": "hl1",
    "h2": "hl2",
    **{f"h{level + 1}": f"hl2.level-{level}" for level in (2, 3, 4)},
    "blockquote": "bq",
    "strong": "em.bold",
    "u": "em.underline",
    "s": "em.strike",
    "sub": "em.subscript",
    "sup": "em.superscript",
    "code": "em.code",
    "ruby": "pronounce",
    "span": _UNWRAPPED,
}
# The same for elements of a class.
_NITF_OF_CLASS = {
    "span.label": "em.label",
    "span.dateline": "a.dateline",
    "aside.footnote": "fn",
    "aside.editor-note": "note",
    "aside.outlet-note": "block.outlet-note",
    "aside.author-note": "block.author-note",
    "p.heading": "hl2",
    "p.byline": "byline",
    "p.dateline": "dateline",
    "p.distributor": "distributor",
    "p.kicker": "hl2.kicker",
    "p.deck": "hl2.deck",
}
# A part at the head of an article → where it stands.
_HEADS = {"headline": "hedline", "kicker": "hedline", "deck": "hedline", "byline": "body.head", "dateline": "body.head", "distributor": "body.head"}
_AGENCY = ["attribution", "agency"]  # the first of which, above the text, is NITF's distributor
_KEPT = ("class", "id", "href", "colspan", "rowspan")
# Elements whose name says all that their class does.
_PLAIN = frozenset(("hl1", "hl2", "byline", "dateline", "distributor", "fn", "note"))
_INNER = {"fn": "body.content", "note": "body.content", "bq": "block"}


def written_body(article: Article, addresses: Mapping[str, str]) -> etree._Element:
    """The body as it is written: elements in no namespace, in their order. addresses: where media are, by their names."""
    figures = iter([block for block in article.body if isinstance(block, Figure)])
    body = etree.Element("body")
    holders = {"body.head": etree.SubElement(body, "body.head"), "body.content": etree.SubElement(body, "body.content")}
    for part in list(ArticleMarkup(attrs.evolve(article, statements=())).body()):
        if classes_of(part) == _AGENCY and not len(holders["body.content"]) and holders["body.head"].find("distributor") is None:
            part.set("class", "distributor")
        holder = next((_HEADS[kind] for kind in classes_of(part)[:1] if kind in _HEADS), "body.content")
        if holder not in holders:
            holders[holder] = etree.SubElement(holders["body.head"], holder)
        is_figure = local_name(part) == "figure"
        holders[holder].append(_media(next(figures), part.get("id", ""), article, addresses) if is_figure else _named(part))
    _finish(article, holders["body.head"])
    etree.strip_tags(body, _UNWRAPPED)
    etree.cleanup_namespaces(body)
    arrange(body)
    return body


def _finish(article: Article, head: etree._Element) -> None:
    hedline = head.find("hedline")
    if hedline is not None and hedline.find("hl1") is None:
        etree.SubElement(hedline, "hl1")
    if article.description:
        etree.SubElement(etree.SubElement(head, "abstract"), "p").text = article.description


def _named(part: etree._Element) -> etree._Element:
    """The part with NITF's names in the place of XHTML's."""
    for element in list(part.iter(etree.Element)):
        name = local_name(element)
        known = next((_NITF_OF_CLASS[key] for kind in classes_of(element)[:1] if (key := f"{name}.{kind}") in _NITF_OF_CLASS), None)
        tag, _, kind = (known or _NITF.get(name, name)).partition(".")
        given = {key: value for key in _KEPT if (value := element.get(key))}
        if name == "span" and not given and element.get("lang"):
            tag, given = "lang", {"iso": element.get("lang", "")}
        elif name == "ruby":
            given["guide"] = _reading(element)
        if kind or tag in _PLAIN:
            given = {key: value for key, value in ({"class": ""} | given | {"class": kind}).items() if value}
        _become(element, tag, given)
    return part


def _become(element: etree._Element, tag: str, given: Mapping[str, str]) -> None:
    element.tag = tag
    element.attrib.clear()
    for key, value in given.items():
        element.set(key, value)
    if tag in _INNER:
        inner = element.makeelement(_INNER[tag])
        inner.extend(list(element))
        element.append(inner)
    if tag == "note":
        element.set("noteclass", "editorsnote")


def _reading(ruby: etree._Element) -> str:
    """The reading, which is taken out of the text."""
    (reading,) = [child for child in ruby if local_name(child) == "rt"]
    ruby.remove(reading)
    return reading.text or ""


def _media(figure: Figure, name: str, article: Article, addresses: Mapping[str, str]) -> etree._Element:
    """NITF's media: a reference to the medium or its bytes, and the words below it."""
    medium = article.media.get(figure.media or "")
    kind = figure.media_type or (medium.media_type if medium else "application/octet-stream")
    group = kind.partition("/")[0]
    media = etree.Element("media", {"media-type": group if group in ("audio", "video") else "image", "id": name})
    address = figure.href or addresses.get(figure.media or "", "")
    _, is_here, content = address.partition(";base64,") if address.startswith("data:") else (address, "", "")
    given = {"mime-type": kind, "source": "" if is_here else address, "alternate-text": figure.alt or ""}
    etree.SubElement(media, "media-reference", {key: value for key, value in given.items() if value})
    if is_here:
        etree.SubElement(media, "media-object", encoding="base64").text = content
    for tag, words in (("media-caption", figure.caption), ("media-producer", figure.credit)):
        if words:
            etree.SubElement(media, tag).text = words
    return media
