"""Every finding there is, by its stable code: how grave it is, what it means, what to do.

A new finding is one row in the file of its area. A code never changes its meaning.
"""

from __future__ import annotations

import difflib

from newsdoc.diagnostics.catalogue.article import ARTICLE
from newsdoc.diagnostics.catalogue.carrying import CARRYING
from newsdoc.diagnostics.catalogue.documents import DOCUMENTS
from newsdoc.diagnostics.catalogue.docx import DOCX
from newsdoc.diagnostics.catalogue.epub import EPUB
from newsdoc.diagnostics.catalogue.feeds import FEEDS
from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity
from newsdoc.diagnostics.catalogue.incoming import INCOMING
from newsdoc.diagnostics.catalogue.json import JSON
from newsdoc.diagnostics.catalogue.judges import JUDGES
from newsdoc.diagnostics.catalogue.newsml_g2 import NEWSML_G2
from newsdoc.diagnostics.catalogue.newsml_writing import NEWSML_WRITING
from newsdoc.diagnostics.catalogue.ninjs import NINJS
from newsdoc.diagnostics.catalogue.nitf import NITF
from newsdoc.diagnostics.catalogue.plugins import PLUGINS
from newsdoc.diagnostics.catalogue.reading import READING
from newsdoc.errors import UnknownCodeError

__all__ = ["AREAS", "CATALOGUE", "Area", "Finding", "Severity", "find_code"]

AREAS = (INCOMING, CARRYING, READING, ARTICLE, DOCUMENTS, JSON, EPUB, DOCX, NEWSML_G2, NEWSML_WRITING, FEEDS, NINJS, NITF, JUDGES, PLUGINS)

CATALOGUE: dict[str, Finding] = {finding.code: finding for area in AREAS for finding in area.findings}


_ALIKE = 0.6  # of 1; below that another code is no help


def find_code(code: str) -> Finding:
    """The finding of a code. Raises UnknownCodeError where there is none, which names the one that is most like it."""
    if code in CATALOGUE:
        return CATALOGUE[code]
    like = [known for known in CATALOGUE if code and known.startswith(str(code))] or difflib.get_close_matches(
        str(code), CATALOGUE, n=1, cutoff=_ALIKE
    )
    hint = f"the nearest is {like[0]}" if like else "newsdoc checks lists them all"
    raise UnknownCodeError(f"there is no finding with the code {code!r}; {hint}")
