"""Findings: what came in."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["INCOMING"]

_INFO, _WARNING, _ERROR = Severity

INCOMING = Area(
    "What came in",
    (
        Finding(
            "encoding-declared",
            _INFO,
            "The text declares its encoding",
            "Nothing, if the text looks right.",
            "A page that says charset=iso-8859-1 in its head",
        ),
        Finding(
            "encoding-guessed",
            _WARNING,
            "The encoding was guessed from the bytes",
            "Name it if the guess is wrong, or save the text as UTF-8.",
            "Text saved as Windows-1252, which says nowhere that it is",
        ),
        Finding(
            "text-replaced",
            _WARNING,
            "Bytes or characters that are no text were replaced",
            "Look at the place, and repair the source.",
            "A NUL, or a byte that is no letter in the text's encoding",
            clause="XML 1.0, production 2",
            general=("text-misread",),
        ),
        Finding(
            "text-mended",
            _WARNING,
            "Signs that were UTF-8, and had been read as Windows-1252, were put right",
            "Read on, if they look right; better, save the text anew from where it came.",
            "donâ€™t, which was don’t",
        ),
        Finding(
            "text-left-out",
            _INFO,
            "Words of the text are not part of the article",
            "Nothing, if they are a leftover of a web page, a comment or a page header.",
            "“Read more”, “Share this article”",
        ),
        Finding(
            "text-empty",
            _WARNING,
            "There is nothing to read in the text",
            "Check that the right file was given.",
            "A file of blank lines",
            general=("headline-empty", "body-empty", "language-missing"),
        ),
        Finding(
            "text-several-stories",
            _WARNING,
            "The text holds several stories, and was read as one article",
            "Read each with iter_read.",
            "A mail with two wires, one below the other",
        ),
        Finding(
            "headline-missing",
            _WARNING,
            "No headline was found",
            "Give one with -M headline=...",
            "A text that starts with its first paragraph",
            general=("headline-empty",),
        ),
    ),
)
