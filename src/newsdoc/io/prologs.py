"""What stands before the root of an XML document (XML 1.0, section 2.8), told from its bytes."""

from __future__ import annotations

import re

__all__ = ["root_name", "without_doctype"]

# A declaration, instructions and comments; each piece can be read in one way only, so that it takes linear time.
_MISC = rb"(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->)*"
_DOCTYPE = rb"<!DOCTYPE[^\[<>]*(?P<own>\[(?:(?!\]\s*>).)*\]\s*)?>"
_BEFORE_ROOT = re.compile(rb"(?P<misc>(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?" + _MISC + rb")(?P<doctype>" + _DOCTYPE + rb")?" + _MISC, re.DOTALL)
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
    leaves out of attributes. A type with declarations of its own stays, so that it is refused where it must be.
    """
    before = _BEFORE_ROOT.match(data)
    if before is None or before["doctype"] is None or before["own"] is not None:
        return data
    start, end = before.span("doctype")
    return data[:start] + b"\n" * data.count(b"\n", start, end) + data[end:]
