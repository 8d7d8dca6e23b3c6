"""Which files a schema needs beside it: those that it and they include, import or refer to, by their names alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

__all__ = ["with_needed"]

_REFERENCE = re.compile(rb"""(?:\bschemaLocation\s*=\s*|"\$ref"\s*:\s*)(?:"([^"#]{1,1000})|'([^'#]{1,1000}))""")
_NAME = re.compile(r"\w[\w.-]{0,100}\.(?:xsd|json)", re.ASCII)


def with_needed(name: str, data: bytes, find: Callable[[str], bytes | None]) -> dict[str, bytes]:
    """A schema's file, first, and those that it needs, by name. find: the file of a name beside it; None where there is none.

    What is not found is left to whoever makes the schema ready.
    """
    files, looked_for, todo = {name: data}, {name}, [data]
    while todo:
        for needed in _names(todo.pop()):
            if needed not in looked_for:
                looked_for.add(needed)
                if (content := find(needed)) is not None:
                    files[needed] = content
                    todo.append(content)
    return files


def _names(data: bytes) -> Iterator[str]:
    for match in _REFERENCE.finditer(data):
        name = (match[1] or match[2]).decode("utf-8", "replace").rpartition("/")[2]
        if _NAME.fullmatch(name):
            yield name
