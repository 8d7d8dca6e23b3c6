"""Findings: documents of any format."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["DOCUMENTS"]

_INFO, _WARNING, _ERROR = Severity

DOCUMENTS = Area(
    "Documents of any format",
    (
        Finding(
            "input-refused",
            _ERROR,
            "The document is refused as it may do harm",
            "Do not use it, or raise the limit named if you trust it.",
            "A zip of 30 kB that unpacks to 30 MB of blanks",
            always=True,
        ),
        Finding(
            "document-unopened",
            _ERROR,
            "The document was not checked",
            "Look whether the file is there, may be read and is of a format that newsdoc knows.",
            "newsdoc validate with the name of a file that is not there",
            always=True,
        ),
        Finding(
            "document-unreadable",
            _ERROR,
            "The document cannot be read",
            "Check that it is whole and of the format named.",
            "A DOCX whose end was lost in a transfer",
            always=True,
        ),
        Finding(
            "xml-syntax",
            _ERROR,
            "This is not well-formed XML",
            "Repair the document at the place given.",
            "<headline>Ferry runs again</headlin>",
            clause="XML 1.0, section 2.1",
            always=True,
        ),
        Finding(
            "article-missing",
            _INFO,
            "The document holds no article",
            "Nothing, if it is to hold something else; what its format demands was checked.",
            "A NewsML-G2 package that only refers to its articles",
        ),
        Finding(
            "markup-unsafe",
            _WARNING,
            "The markup runs code, or leads to what does",
            "Do not show it as it stands: newsdoc leaves this out of what it writes.",
            '<a href="javascript:...">, <p onclick="...">',
        ),
        Finding(
            "articles-unread",
            _INFO,
            "The articles' own rules were not applied",
            "Install the library named.",
            "A format whose library is not installed",
        ),
        Finding(
            "schema-changed",
            _WARNING,
            "An official schema is not as it was installed, and takes no part",
            "Remove it and install it again: newsdoc schema remove, newsdoc schema install.",
            "A schema in the data folder that was edited",
        ),
    ),
)
