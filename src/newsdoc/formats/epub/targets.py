"""Where the addresses in an EPUB's documents lead."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

from attrs import frozen

__all__ = ["Target", "target_of"]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:|//")


@frozen
class Target:
    """scheme: of an address outside the EPUB, '' within it. file: the file within it. fragment: the id in that file, or ''."""

    scheme: str
    file: str
    fragment: str


def target_of(href: str, part: str) -> Target:
    """Where an address in a part leads."""
    href = href.strip()
    outside = _SCHEME.match(href)
    if outside:
        return Target(outside[0].rstrip(":").lower(), "", "")
    path, _, fragment = href.partition("#")
    path = unquote(path.partition("?")[0])
    file = posixpath.normpath(posixpath.join(posixpath.dirname(part), path)) if path else part
    return Target("", file, unquote(fragment))
