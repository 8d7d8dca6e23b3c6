"""Names of XHTML as lxml wants them."""

from __future__ import annotations

import functools

__all__ = ["EPUB", "EPUB_TYPE", "LANG", "XHTML", "html"]

XHTML = "http://www.w3.org/1999/xhtml"
EPUB = "http://www.idpf.org/2007/ops"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
EPUB_TYPE = f"{{{EPUB}}}type"


@functools.cache
def html(name: str) -> str:
    """An element's name in the XHTML namespace."""
    return f"{{{XHTML}}}{name}"
