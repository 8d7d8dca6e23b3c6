"""What an element shows: its children, those in wrappers that show nothing themselves too, and of alternatives the one that is read."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsdoc.formats.docx.names import A, w

__all__ = ["MATH", "MATH_TEXT", "PICTURES", "chosen", "is_shown", "shown", "within"]

MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MATH_TEXT = f"{{{MATH}}}t"
PICTURES = (f"{{{A}}}blip", "{urn:schemas-microsoft-com:vml}imagedata")
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_ALTERNATIVES, _CHOICE, _FALLBACK = (f"{{{_MC}}}{name}" for name in ("AlternateContent", "Choice", "Fallback"))
_WRAPPERS = frozenset(map(w, ("ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo")))


def shown(parent: etree._Element) -> Iterator[etree._Element]:
    """The children that wrap nothing but say something."""
    for child in parent:
        if child.tag in _WRAPPERS:
            yield from shown(child)
        elif child.tag == _ALTERNATIVES:
            branch = chosen(child)
            if branch is not None:
                yield from shown(branch)
        else:
            yield child


def chosen(alternatives: etree._Element) -> etree._Element | None:
    """The alternative that is read: the first with words or a picture (ISO/IEC 29500-3, section 7.5)."""
    branches = [child for child in alternatives if child.tag in (_CHOICE, _FALLBACK)]
    with_content = (branch for branch in branches if next(branch.iter(w("t"), MATH_TEXT, *PICTURES), None) is not None)
    return next(with_content, branches[0] if branches else None)


def within(parent: etree._Element, *tags: str) -> Iterator[etree._Element]:
    """The outermost elements of these names at any depth, in the alternatives that are read."""
    for child in shown(parent):
        if child.tag in tags:
            yield child
        else:
            yield from within(child, *tags)


def is_shown(element: etree._Element) -> bool:
    """Whether it is in no alternative that another one was read instead of."""
    branches = element.iterancestors(_CHOICE, _FALLBACK)
    return all(chosen(parent) is branch for branch in branches if (parent := branch.getparent()) is not None)
