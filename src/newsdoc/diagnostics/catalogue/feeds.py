"""Findings: feeds."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["FEEDS"]

_INFO, _WARNING, _ERROR = Severity

FEEDS = Area(
    "Feeds",
    (
        Finding(
            "item-unreadable",
            _ERROR,
            "An item of the document cannot be made an article",
            "Ask the provider to repair the item named.",
            "A newsItem whose guid no article can have",
        ),
        Finding(
            "embargo-unread",
            _WARNING,
            "The end of an embargo is not known",
            "Ask whether there is one, and give its end with -M embargoed=...",
            "<embargoed/>",
            clause="NewsML-G2 2.35, embargoed",
        ),
        Finding(
            "item-left-out",
            _INFO,
            "An item of the document is no article",
            "Nothing, if it is a picture or the like.",
            "A newsItem of class ninat:picture",
            clause="NewsML-G2 2.35, itemClass",
        ),
        Finding(
            "rendition-left-out",
            _INFO,
            "The same content is there in another form",
            "Look into it where the form that was read lacks something.",
            "The text as XHTML and as plain text",
        ),
        Finding(
            "extra-left-out",
            _WARNING,
            "Foreign metadata no longer fits, and is left out",
            "Nothing, if what it was of was changed.",
            "A foreign element of a headline that was changed",
        ),
    ),
)
