"""JSON paths: how errors and findings name a place in an article."""

from __future__ import annotations

import json
import re
from typing import TypeAlias

__all__ = ["Key", "json_path"]

Key: TypeAlias = str | int

_NAME = re.compile(r"[^\W\d]\w*", re.ASCII)


def json_path(*keys: Key) -> str:
    """The path from the article on, such as $.body[0].text; always one line, by RFC 9535, section 2.3."""
    return "$" + "".join(_step(key) for key in keys)


def _step(key: Key) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if _NAME.fullmatch(key) else f"['{''.join(map(_quoted, key))}']"


def _quoted(sign: str) -> str:
    if sign in "'\\":
        return f"\\{sign}"
    return sign if sign.isprintable() else json.dumps(sign)[1:-1]
