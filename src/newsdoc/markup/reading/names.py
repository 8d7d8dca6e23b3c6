"""The names that documents give to an article's parts and to its statements' words (markup/layout.py, markup/anchors.py)."""

from __future__ import annotations

import re
from typing import cast, get_args

from newsdoc.markup.layout import Role

__all__ = ["anchor_name", "part_name", "role_of_name"]

_ROLES = get_args(Role)
_PART = re.compile(rf"(?:item-[0-9]+-)?((?:{'|'.join(_ROLES)})-[0-9]+)")
_ANCHOR = re.compile(r"(?:item-[0-9]+-)?(statement-[0-9]+-(?:source|cue|content-[0-9]+))")


def part_name(given: str | None) -> str | None:
    """The name of a part, such as block-12, without what tells the items of a document apart; None where it is no part's."""
    match = _PART.fullmatch(given) if given else None
    return match[1] if match else None


def anchor_name(given: str | None) -> str | None:
    """The name of a statement's words, such as statement-1-cue; None where it is no such name."""
    match = _ANCHOR.fullmatch(given) if given else None
    return match[1] if match else None


def role_of_name(name: str) -> Role:
    """The role that a part's name speaks of."""
    return cast("Role", name.rpartition("-")[0])
