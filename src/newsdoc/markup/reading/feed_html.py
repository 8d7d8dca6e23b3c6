"""The HTML of feeds put into the form that is read: what their classes say of parts, credits of pictures, what is embedded.

The tables are of words that many feeds use. What they do not know is read as it is.
"""

from __future__ import annotations

import copy

from lxml import etree

from newsdoc.markup.reading.elements import BLOCKS, classes_of, local_name, nodes_of, text_of

__all__ = ["prepared"]

# A class → that of newsdoc's own markup which says the same (markup/xhtml.py).
_LINES: dict[str, str] = {
    **dict.fromkeys(("byline", "by-line", "author", "authors", "signature", "signatur", "autor", "auteur", "writer"), "byline"),
    **dict.fromkeys(("kicker", "vignette", "vinjett", "overline", "eyebrow", "dachzeile", "surtitre", "supertitle"), "kicker"),
    **dict.fromkeys(("deck", "dek", "standfirst", "subheadline", "soustitre", "underrubrik"), "deck"),
    "source": "attribution source",
    "copyright": "attribution copyright",
    **dict.fromkeys(("editor-note", "editorsnote", "editors-note", "ednote", "advisory"), "editor-note"),
}
_CREDITS = frozenset(("credit", "creditline", "byline", "photographer", "photo-credit", "fotograf", "source", "copyright"))
_EMBEDS = frozenset(("iframe", "video", "audio", "embed", "object"))
_WORDS = {"caption": ("caption", "title", "alt"), "credit": ("creditline", "credit")}
_LONGEST_LINE = 200


def prepared(page: etree._Element) -> etree._Element:
    """A copy of the page in which the reader of XHTML (xhtml.py) finds what the classes and elements of feeds say."""
    page = copy.deepcopy(page)
    for element in list(page.iter(etree.Element)):
        name = local_name(element)
        if name == "figure":
            _credit(element)
        elif name in _EMBEDS or "-" in name:
            _show(element)
        elif (name in ("p", "div", "span") and _is_line(element)) and (role := _role(element)):
            element.tag = "p"
            element.set("class", role)
    return page


def _role(element: etree._Element) -> str | None:
    return next((_LINES[word] for word in map(str.lower, classes_of(element)) if word in _LINES), None)


def _is_line(element: etree._Element) -> bool:
    """Whether it is a short line for itself: a block without blocks, or one of several spans beside which there is nothing."""
    if any(local_name(inner) in BLOCKS for inner in element.iterdescendants(etree.Element)):
        return False
    around = element.getparent()
    alone = local_name(element) != "span" or (around is not None and not any(isinstance(node, str) and node.strip() for node in nodes_of(around)))
    return alone and 0 < len(text_of(nodes_of(element)).strip()) <= _LONGEST_LINE


def _credit(figure: etree._Element) -> None:
    """Put credits, wherever they stand in the figure, into its caption."""
    credits_found = [element for element in figure.iter(etree.Element) if _CREDITS & set(map(str.lower, classes_of(element)))]
    if not credits_found:
        return
    caption = next((element for element in figure.iter(etree.Element) if local_name(element) == "figcaption"), None)
    if caption is None:
        caption = etree.SubElement(figure, "figcaption")
    for element in credits_found:
        if element is caption or any(around in credits_found for around in element.iterancestors()):
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
    around = element.getparent()
    del element[:]
    element.text = None
    if around is not None and local_name(around) == "figure":
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
