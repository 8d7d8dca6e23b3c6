"""What stands before the root of an XML document (XML 1.0, section 2.8), told from its bytes."""

from __future__ import annotations

import html
import html.entities
import re

__all__ = ["root_name", "without_doctype"]

# A declaration, instructions and comments; each piece can be read in one way only, so that it takes linear time.
_MISC = rb"(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->)*"
_DOCTYPE = rb"""<!DOCTYPE(?:[^\[<>"']|"[^"]*"|'[^']*')*(?P<own>\[(?:(?!\]\s*>).)*\]\s*)?>"""
_BEFORE_ROOT = re.compile(rb"(?P<misc>(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?" + _MISC + rb")(?P<doctype>" + _DOCTYPE + rb")?" + _MISC, re.DOTALL)
_CHARACTER = re.compile(r"""\s+|<!--(?:(?!--).)*-->|<!ENTITY\s+(?P<name>\w+)\s+(?:"(?P<value>[^"<>]*)"|'(?P<other>[^'<>]*)')\s*>""", re.DOTALL)
_UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
_ROOT = re.compile(rb"<(?:[\w.\-]+:)?([\w.\-]+)(?=[\s/>])")


def root_name(head: bytes) -> str:
    """The name of the root element, without its prefix, of a document that starts so; "" where it does not show.

    head: in an encoding in which ASCII's characters are single bytes, or in UTF-16.
    """
    plain = head.replace(b"\0", b"")
    before = _BEFORE_ROOT.match(plain)
    root = _ROOT.match(plain, before.end() if before else 0)
    return root[1].decode("ascii", "replace") if root else ""


def without_doctype(data: bytes) -> bytes:
    """The document without the reference to its type, its lines as they were.

    Where there is one that is not loaded, libxml2 takes every entity for declared there, and says nothing of those that it
    leaves out of attributes. A type with declarations of its own stays, so that it is refused where it must be; but not one
    that has no more than entities of HTML with their own characters.
    """
    encoding = _UTF_16.get(data[:2])
    if encoding is None:
        return _without_doctype(data)
    try:
        plain = data.decode(encoding, "surrogatepass").encode("utf-8", "surrogatepass")
        return _without_doctype(plain).decode("utf-8", "surrogatepass").encode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        return data


def _without_doctype(data: bytes) -> bytes:
    before = _BEFORE_ROOT.match(data)
    if before is None or before["doctype"] is None or not _is_harmless(before["own"] or b""):
        return data
    start, end = before.span("doctype")
    return data[:start] + b"\n" * data.count(b"\n", start, end) + data[end:]


def _is_harmless(own: bytes) -> bool:
    """Whether declarations are no more than those of HTML's entities, each with the character that it stands for."""
    text, at = own.decode("utf-8", "replace").strip().removeprefix("[").removesuffix("]"), 0
    while at < len(text):
        found = _CHARACTER.match(text, at)
        if found is None or (found["name"] and not _is_of_html(found["name"], found["value"] or found["other"] or "")):
            return False
        at = found.end()
    return True


def _is_of_html(name: str, value: str) -> bool:
    once = html.unescape(value)
    return html.entities.html5.get(f"{name};", "") in (once, html.unescape(once)) if value else False
