"""What in markup runs code, brings in another document, or leads to what does: the one list, for all formats.

What an article prints has none of it, as markup/xhtml.py makes it. What others wrote is cleaned of it before it is put
into a document again, and found by validation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen
from lxml import etree

from newsdoc.errors import NewsdocError
from newsdoc.io.xml import parse_html
from newsdoc.markup.names import XHTML
from newsdoc.markup.reading.elements import UNREAD, all_text, local_name
from newsdoc.model import is_unsafe_address, without_illegal

__all__ = ["Unsafe", "disarmed", "is_shown_medium", "says_nothing_safe", "unsafe_attribute", "unsafe_in", "unsafe_in_text"]

# Elements that go with what is in them, and those whose words stay.
_GONE = UNREAD | {"handler"}
_NAMES = "iframe frame frameset object embed applet portal form base svg math foreignobject xmp noembed noframes plaintext"
_OPENED = frozenset(_NAMES.split())
_DRAWINGS = ("http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML")
_MARKUP = ("", XHTML, *_DRAWINGS)  # namespaces that these names are meant of; a script is one in any

# Attributes that lead to something, and elements whose text does.
_LINK_NAMES = """
action archive background base cite classid code-source codebase data data-location dynsrc ex-ref formaction guid id-string idsrc
longdesc lowsrc manifest ping poster profile residref source srcset
"""
_LINKS = frozenset(_LINK_NAMES.split())
_LINK_ENDS = ("href", "src", "uri", "url")
_LINK_TEXTS = frozenset(("altrep", "web"))
_HANDLER = re.compile("on[a-z]")
_BETWEEN = re.compile(r"[\s,]+")  # addresses of one attribute
_MEDIUM = re.compile(r"\s*data:(?:image|audio|video)/(?![^;,]*xml)[^;,\s]+;base64,", re.IGNORECASE)

_COMMENT = re.compile(r"/\*(?:.*?\*/|.*)", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_ACTIVE_STYLE = re.compile(r"(?:url|src|image-set|expression)\s*\(|@import|behaviou?r\s*:|-moz-binding|script:", re.IGNORECASE)

# Of an element that led somewhere, what says no more than how.
_HOW = frozenset(("alias", "rel", "role"))
_TAKEN, _STRIPPED = "{urn:newsdoc:unsafe}taken", "{urn:newsdoc:unsafe}stripped"


@frozen
class Unsafe:
    """Something that no document of newsdoc's has. attribute: its name, where it is one. words: what it is."""

    element: etree._Element
    words: str
    attribute: str | None = None


def unsafe_in(root: etree._Element) -> Iterator[Unsafe]:
    """All that is unsafe in an element."""
    for element in root.iter(etree.Element):
        name = _local(str(element.tag))
        if _is_active(element, name):
            yield Unsafe(element, f"a {name} element")
        is_markup = (etree.QName(element).namespace or "") in _MARKUP
        for attribute, value in element.attrib.items():
            words = unsafe_attribute(str(attribute), str(value), is_markup=is_markup)
            if words:
                yield Unsafe(element, words, str(attribute))


def unsafe_in_text(markup: str) -> list[str]:
    """What is unsafe in markup that is text; where nobody can read it, that."""
    if "<" not in markup:
        return []
    try:
        return list(dict.fromkeys(found.words for found in unsafe_in(parse_html(without_illegal(markup)))))
    except NewsdocError as error:
        return [error.message]


def disarmed(root: etree._Element) -> list[str]:
    """Take out of an element what is unsafe, and say what that was.

    Elements that led somewhere and have nothing else to say go as well, but for the root: says_nothing_safe tells whether it should.
    """
    found = list(unsafe_in(root))
    emptied = []
    for unsafe in found:
        element = unsafe.element
        if unsafe.attribute is not None:
            del element.attrib[unsafe.attribute]
            emptied.append(element)
        elif element is not root:
            element.tag = _TAKEN if _is_taken(element) else _STRIPPED
    for element in emptied:
        if element is not root and says_nothing_safe(element):
            element.tag = _TAKEN
    if found:
        etree.strip_elements(root, _TAKEN, with_tail=False)
        etree.strip_tags(root, _STRIPPED)
    return list(dict.fromkeys(unsafe.words for unsafe in found))


def says_nothing_safe(element: etree._Element) -> bool:
    """Whether there is nothing to an element that was disarmed, or it is unsafe itself."""
    name = _local(str(element.tag))
    if _is_active(element, name):
        return True
    return not (len(element) or (element.text or "").strip() or set(element.attrib) - _HOW) and not str(element.tag).startswith(f"{{{XHTML}}}")


def unsafe_attribute(attribute: str, value: str, *, is_markup: bool = True) -> str | None:
    """What is unsafe in an attribute; None where nothing is. is_markup: whether it is of an element that programs show as a page."""
    name = _local(attribute)
    if is_markup and _HANDLER.match(attribute.lower()):
        return f"{name} (runs code)"
    if name == "style":
        return "a style that brings in or runs something" if _is_active_style(value) else None
    is_link = name in _LINKS or name.endswith(_LINK_ENDS)
    if not is_link or (name == "src" and is_shown_medium(value)) or not _leads_astray(value):
        return None
    return f"{name} (leads to {value[:60]!r})"


def is_shown_medium(address: str) -> bool:
    """Whether an address is the bytes of a picture, sound or film, as documents embed them; drawings of markup are none."""
    return _MEDIUM.match(address) is not None


def _local(name: str) -> str:
    """A name without its namespace and prefix, in small letters."""
    return name.rpartition("}")[2].rpartition(":")[2].lower()


def _is_active(element: etree._Element, name: str) -> bool:
    if name == "script":
        return True
    if name in _LINK_TEXTS:
        return is_unsafe_address(all_text(element))
    namespace = etree.QName(element).namespace or ""
    if namespace not in _MARKUP:
        return False
    if name == "style":
        return _is_active_style(all_text(element))
    if name == "meta":
        return any(_local(str(key)) == "http-equiv" and str(value).strip().lower() == "refresh" for key, value in element.attrib.items())
    return namespace in _DRAWINGS or name in _GONE or name in _OPENED


def _is_taken(element: etree._Element) -> bool:
    """Whether an active element goes with what is in it."""
    return local_name(element) in _GONE or local_name(element) in _LINK_TEXTS or local_name(element) == "meta"


def _leads_astray(value: str) -> bool:
    return is_unsafe_address(value) or any(map(is_unsafe_address, _BETWEEN.split(value)))


def _is_active_style(css: str) -> bool:
    plain = _ESCAPE.sub(lambda match: chr(min(int(match[1], 16), 0x10FFFF)) if match[1] else match[2], _COMMENT.sub("", css))
    return _ACTIVE_STYLE.search(plain) is not None
