"""Findings: what was read."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["READING"]

_INFO, _WARNING, _ERROR = Severity

READING = Area(
    "What was read",
    (
        Finding(
            "copy-unreadable",
            _WARNING,
            "What newsdoc carried beside the text cannot be used",
            "Check the fields that nobody sees in print.",
            "A DOCX whose newsdoc part another program cut short",
        ),
        Finding(
            "xml-damaged",
            _WARNING,
            "The XML is damaged, and was read as far as it goes",
            "Look whether all is there, and tell who made it.",
            "A feed that ends in the middle of an element",
        ),
        Finding(
            "xml-repaired",
            _WARNING,
            "The document's tags do not match, and were put right",
            "Look whether all is there, and tell who made it.",
            "<p>She <b>said</p></b> in a page of an EPUB",
        ),
        Finding(
            "mark-dropped",
            _WARNING,
            "A mark is gone with the words it stood on",
            "Set it again where it belongs.",
            "A link on words that were deleted in Word",
        ),
        Finding(
            "statement-dropped",
            _WARNING,
            "A statement lost words that were changed",
            "Nothing, if the change was meant.",
            "A quotation that was deleted in Word",
        ),
        Finding(
            "name-dropped",
            _WARNING,
            "A name no longer stands in its credit line",
            "Give the names anew if they matter.",
            "“Photo: Per Moar” became “Photo: archive”",
        ),
        Finding(
            "date-changed",
            _WARNING,
            "A printed date was changed, and its value was not",
            "Give the value with -M published=... or -M modified=...",
            "“4 May 2026” became “5 May 2026” in Word",
        ),
        Finding(
            "statement-changed",
            _INFO,
            "The words of a statement were changed",
            "Nothing, if it still says who says what.",
            "A word of a quotation was corrected in Word",
        ),
        Finding(
            "date-unread",
            _WARNING,
            "A printed date says no more than its words",
            "Give its value with -M published=... or -M modified=...",
            "“Last spring” where the date is printed",
        ),
        Finding(
            "markup-left-out", _INFO, "Markup within a line that can have none", "Nothing: the words are kept.", "A footnote's mark within a caption"
        ),
        Finding(
            "link-left-out",
            _WARNING,
            "A link's address is none that an article can have",
            "Give an absolute http, https, mailto or tel address.",
            '<a href="../about.html">',
            clause="RFC 3986, section 4.3",
        ),
        Finding(
            "picture-left-out",
            _WARNING,
            "A picture cannot be read",
            "Put the picture into the document again.",
            "A picture that was linked to, and is not in the document",
        ),
        Finding(
            "medium-unread",
            _WARNING,
            "The bytes of a medium are not where the document says",
            "Put the file back beside the document.",
            "story.json names story.media/whale.png, which is not there",
        ),
        Finding(
            "topic-retired",
            _WARNING,
            "The list of media topics says that a subject is retired",
            "Give the subject that took its place.",
            "medtop:20000002, where the list says retired",
            clause="IPTC media topics, retired",
        ),
    ),
)
