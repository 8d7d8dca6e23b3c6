"""Text of markup that is nearly XML as text of XML: its references, and the signs that begin none."""

from __future__ import annotations

import html.entities
import re
from typing import Protocol

__all__ = ["Tell", "escaped"]

_REFERENCE = re.compile(r"&(?:#(?P<number>[0-9]{1,7})|#[xX](?P<hex>[0-9A-Fa-f]{1,6})|(?P<name>[A-Za-z][A-Za-z0-9]{0,31}));|[&\v\f]|\]\]>")
_ESCAPED = {"&": "&amp;", "\v": "\n", "\f": "\n", "]]>": "]]&gt;"}
_PREDEFINED = frozenset(("amp", "lt", "gt", "quot", "apos"))
_END = ";"  # of an entity's name, as html.entities has it


class Tell(Protocol):
    """Takes a fault, and where in the whole text it is."""

    def __call__(self, fault: str, at: int) -> None: ...


def escaped(text: str, at: int, tell: Tell) -> str:
    """The text with references that XML has, characters for the entities of HTML, and U+FFFD for those that XML forbids.

    at: where in the whole text it starts.
    """
    return _REFERENCE.sub(lambda match: _reference(match, at + match.start(), tell), text).replace("<", "&lt;")


def _reference(match: re.Match[str], at: int, tell: Tell) -> str:
    name, number = match["name"], int(match["number"] or match["hex"] or "0", 10 if match["number"] else 16)
    if name in _PREDEFINED or (name is None and _is_legal(number)):
        return match[0]
    character = html.entities.html5.get(f"{name}{_END}")
    if character is not None:
        tell(f"&{name}; is no entity of XML", at)
        return character.replace("&", "&amp;").replace("<", "&lt;")
    if match["number"] or match["hex"]:
        tell(f"{match[0]} is no character of XML", at)
        return "\ufffd"
    tell("an & that begins no reference" if match[0] == "&" else f"{match[0]!r} cannot stand in XML", at)
    return _ESCAPED.get(match[0]) or f"&amp;{name};"


def _is_legal(number: int) -> bool:
    """Whether a character is one of XML (XML 1.0, production 2)."""
    return number in (9, 10, 13) or 0x20 <= number <= 0xD7FF or 0xE000 <= number <= 0xFFFD or 0x10000 <= number <= 0x10FFFF
