"""The HTML of feeds put into the form that is read: what their classes say of parts, credits of pictures, what is embedded.

The tables are of words that many feeds use. What they do not know is read as it is.
"""

from __future__ import annotations

import copy
from collections.abc import Collection

from lxml import etree

from newsdoc.markup.reading.elements import BLOCKS, HEADINGS, classes_of, is_seen, local_name, nodes_of, text_of

__all__ = ["prepared"]

# A class → that of newsdoc's own markup which says the same (markup/xhtml.py).
_LINES: dict[str, str] = {
    **dict.fromkeys(("byline", "by-line", "author", "authors", "signature", "signatur", "autor", "auteur", "writer"), "byline"),
    **dict.fromkeys(("kicker", "vignette", "vinjett", "overline", "eyebrow", "dachzeile", "surtitre", "supertitle"), "kicker"),
    **dict.fromkeys(("deck", "dek", "standfirst", "subheadline", "soustitre", "underrubrik"), "deck"),
    "dateline": "dateline",
    "source": "attribution source",
    "copyright": "attribution copyright",
    **dict.fromkeys(("editor-note", "editorsnote", "editors-note", "ednote", "advisory"), "editor-note"),
}
_CREDITS = frozenset(("credit", "creditline", "byline", "photographer", "photo-credit", "fotograf", "source", "copyright"))
_EMBEDS = frozenset(("iframe", "video", "audio", "embed", "object"))
_WORDS = {"caption": ("caption", "title", "alt"), "credit": ("creditline", "credit")}
_LONGEST_LINE = 200
_LONGEST_BYLINE = 80
# Elements of HTML that stand in lines, or in tables and the like.
_NAMES_OF_OTHERS = """
a abbr acronym b bdi bdo big br button canvas caption cite code col colgroup data datalist del dfn em figcaption font head i img input ins
kbd label link map mark math meta meter nobr noscript optgroup option output param picture progress q rb rp rt rtc ruby s samp script
select slot small source span strike strong style sub sup svg tbody template textarea tfoot thead time title track tt u var wbr
"""
_OTHERS = frozenset(_NAMES_OF_OTHERS.split())
_WRAPPERS = frozenset(("html", "body", "div", "section", "article", "main", "header", "footer", "aside", "center"))


def prepared(page: etree._Element) -> etree._Element:
    """A copy of the page in which the reader of XHTML (xhtml.py) finds what the classes and elements of feeds say."""
    page = copy.deepcopy(page)
    lines: dict[etree._Element, str] = {}
    with_text = {element for element in page.iter(etree.Element) if any(isinstance(node, str) and node.strip() for node in nodes_of(element))}
    for element in list(page.iter(etree.Element)):
        name = local_name(element)
        if name not in _OTHERS and name not in BLOCKS and name not in _EMBEDS and "-" not in name and _stands_alone(element):
            element.tag = "div"
        if name == "figure":
            _credit(element)
        elif name == "cite" and _name_around(element) == "blockquote":
            element.tag = "p"
        elif name in _EMBEDS or "-" in name:
            _show(element)
        elif name in ("p", "div", "span") and (role := _role(element)) and _is_line(element, with_text):
            if _may_be(role, element):
                lines[element] = role
            elif role == "byline":
                del element.attrib["class"]
    has_more = any(_is_of_body(element, lines) for element in with_text)
    for element, role in lines.items():
        if has_more or role != "byline":
            element.tag = "p"
            element.set("class", role)
        else:
            del element.attrib["class"]
    return page


def _stands_alone(element: etree._Element) -> bool:
    """Whether an element that HTML does not have is a part of the page rather than words in a line: there is no text beside it."""
    around = element.getparent()
    beside = (element.getprevious(), element)
    if around is None or local_name(around) not in _WRAPPERS or (element.getprevious() is None and (around.text or "").strip()):
        return False
    return not any((node.tail or "").strip() for node in beside if node is not None)


def _name_around(element: etree._Element) -> str:
    around = element.getparent()
    return local_name(around) if around is not None else ""


def _role(element: etree._Element) -> str | None:
    return next((_LINES[word] for word in map(str.lower, classes_of(element)) if word in _LINES), None)


def _is_line(element: etree._Element, with_text: Collection[etree._Element]) -> bool:
    """Whether it is a line for itself: a block without blocks, or one of several spans beside which there is nothing.

    with_text: the elements that have text of their own.
    """
    if any(local_name(inner) in BLOCKS for inner in element.iterdescendants(etree.Element)):
        return False
    around = element.getparent()
    alone = local_name(element) != "span" or (around is not None and around not in with_text)
    return alone and bool(text_of(nodes_of(element)).strip())


def _may_be(role: str, element: etree._Element) -> bool:
    """Whether a line may have the role that its class says: it is short, and a byline no prose; where the class says author, no sentence."""
    from newsdoc.parsing.text.shape import is_prose, is_sentence  # the parser is slow to load

    text = " ".join(text_of(nodes_of(element)).split())
    if role != "byline" or len(text) > _LONGEST_LINE:
        return len(text) <= _LONGEST_LINE
    if "byline" in classes_of(element):
        return not is_prose(text)
    return len(text) <= _LONGEST_BYLINE and not is_sentence(text)


def _is_of_body(element: etree._Element, lines: Collection[etree._Element]) -> bool:
    """Whether text of the element is left for the body, as it stands in no heading and none of the lines."""
    return not any(around in lines or local_name(around) in HEADINGS or not is_seen(around) for around in (element, *element.iterancestors()))


def _credit(figure: etree._Element) -> None:
    """Put credits, wherever they stand in the figure, into its caption."""
    credits_found = {element: None for element in figure.iter(etree.Element) if _CREDITS & set(map(str.lower, classes_of(element)))}
    if not credits_found:
        return
    caption = next((element for element in figure.iter(etree.Element) if local_name(element) == "figcaption"), None)
    if caption is None:
        caption = etree.SubElement(figure, "figcaption")
    caption_and_around = {caption, *caption.iterancestors()}
    for element in credits_found:
        if element in caption_and_around or any(around in credits_found for around in element.iterancestors()):
            continue
        element.tag = "span"
        element.set("class", "credit")
        if caption not in element.iterancestors():
            tail, element.tail = element.tail, None
            _leave_behind(element, tail)
            caption.append(element)


def _show(element: etree._Element) -> None:
    """What is embedded and has no words as a figure that links to it, with the caption and credit that attributes give."""
    href = next((element.get(name, "") for name in ("src", "data-src", "data", "href") if element.get(name)), "")
    href = href or next((inner.get("src", "") for inner in element.iterdescendants(etree.Element) if inner.get("src")), "")
    words = {kind: next((element.get(name, "") for name in names if element.get(name)), "") for kind, names in _WORDS.items()}
    if text_of(nodes_of(element)).strip() or not (href or any(words.values())):
        return
    del element[:]
    element.text = None
    if _name_around(element) == "figure":
        _link_to(element, href)
        return
    element.tag = "figure"
    if href:
        _link_to(etree.SubElement(element, "a"), href)
    if any(words.values()):
        caption = etree.SubElement(element, "figcaption")
        caption.text = words["caption"]
        etree.SubElement(caption, "span", {"class": "credit"}).text = words["credit"]


def _link_to(element: etree._Element, href: str) -> None:
    element.tag = "a"
    element.set("class", "picture")
    element.set("href", href)


def _leave_behind(element: etree._Element, tail: str | None) -> None:
    """Take the element out of where it stands, and leave the text after it there."""
    around, before = element.getparent(), element.getprevious()
    if around is None:
        return
    if before is not None:
        before.tail = f"{before.tail or ''}{tail or ''}"
    else:
        around.text = f"{around.text or ''}{tail or ''}"
    around.remove(element)
