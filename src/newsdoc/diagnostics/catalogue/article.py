"""Findings: the article."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["ARTICLE"]

_INFO, _WARNING, _ERROR = Severity

ARTICLE = Area(
    "The article",
    (
        Finding(
            "medium-type-wrong",
            _WARNING,
            "A medium is not what it is said to be",
            "Correct its media type, or replace the file.",
            "A JPEG that is said to be image/png",
        ),
        Finding(
            "time-zone-unknown",
            _WARNING,
            "A time of day has no zone that is known",
            "Give the zone, as in 2026-03-14T06:30:00+01:00.",
            '"published": {"value": "2026-05-04T07:30:00"}',
            clause="RFC 3339, section 4.4",
        ),
        Finding("headline-empty", _WARNING, "The headline is empty", "Write one: it is what a story is found by.", '"headline": ""'),
        Finding(
            "headline-long",
            _WARNING,
            "The headline is too long to be one",
            "Look whether a paragraph slipped into it, and shorten it.",
            "A headline of 400 characters",
        ),
        Finding(
            "headline-repeated",
            _INFO,
            "The first paragraph is the headline once more",
            "Take the paragraph out.",
            "The story's page printed its title in the text too",
        ),
        Finding(
            "body-empty",
            _WARNING,
            "The article has neither text nor description",
            "Look whether the text got lost, or cancel the article.",
            '"body": [], and no description',
        ),
        Finding(
            "byline-without-author",
            _INFO,
            "The byline names nobody that the article knows",
            "Give the authors with their names.",
            '"byline": "By Una Tait", and no authors',
        ),
        Finding(
            "figure-alt-missing",
            _WARNING,
            "A picture has no alternative text",
            "Say in a line what it shows, for those who cannot see it.",
            "A figure with an href and no alt",
            clause="WCAG 2.2, success criterion 1.1.1",
        ),
        Finding("figure-empty", _INFO, "A figure shows nothing", "Give it its picture, or take it out.", "A figure with a caption alone"),
        Finding(
            "media-unused",
            _INFO,
            "A medium comes along that nobody shows",
            "Show it in a figure, or leave it out.",
            "A picture in media that no figure names",
        ),
        Finding(
            "link-text-empty",
            _WARNING,
            "A link has no words that anyone could follow",
            "Link words that say where it leads, or take the link out.",
            "A link on a blank between two words",
            clause="WCAG 2.2, success criterion 2.4.4",
        ),
        Finding(
            "heading-skips",
            _WARNING,
            "A heading is deeper than the one before it allows",
            "Raise it by as many levels as are missing.",
            "A heading of level 1, then one of level 3",
            clause="WCAG 2.2, success criterion 1.3.1",
        ),
        Finding("table-empty", _WARNING, "A table has no text in any cell", "Fill it, or take it out.", "A table of three blank cells"),
        Finding("paragraph-repeated", _WARNING, "A paragraph is there twice", "Take one of them out.", "A lead that was pasted a second time"),
        Finding(
            "text-misread",
            _WARNING,
            "The text looks as if it had been read in a wrong encoding",
            "Get the text anew from where it came, as UTF-8.",
            "“Ã¼ber” for “über”; U+FFFD",
        ),
        Finding(
            "text-markup",
            _WARNING,
            "The text shows markup that should have been read",
            "Read the source anew as what it is, or take the markup out.",
            "“&nbsp;” or “<p>” in a paragraph",
        ),
        Finding("text-placeholder", _WARNING, "A placeholder was left in the text", "Write what it stands for.", "“TKTK”, “Lorem ipsum dolor”"),
        Finding(
            "speaker-unknown",
            _WARNING,
            "A statement's speaker is nowhere in the text",
            "Look whether the words are given to the right speaker.",
            "A statement of “Bo Lund” in a text that has no Lund",
        ),
        Finding(
            "embargo-past",
            _WARNING,
            "The embargo has ended",
            "Leave it out, or look whether its date and zone are right.",
            "An embargo of 4 May, looked at on 5 May (--now)",
        ),
        Finding(
            "modified-early",
            _WARNING,
            "The article was changed before it was published",
            "Look whether the two dates are the wrong way round.",
            "Published on 4 May, modified on 3 May",
        ),
        Finding(
            "published-late",
            _WARNING,
            "The article was published in the future",
            "Look whether date and zone are right.",
            "Published on 6 May, looked at on 5 May (--now)",
        ),
        Finding(
            "language-missing",
            _INFO,
            "The article does not say its language",
            "Give it with -M language=...",
            'No "language"',
            clause="WCAG 2.2, success criterion 3.1.1",
        ),
        Finding(
            "language-unfit",
            _WARNING,
            "The text is in another language than the article says",
            "Correct the language, or look whether it is the right text.",
            '"language": "de" on an English text',
            clause="WCAG 2.2, success criterion 3.1.1",
        ),
    ),
)
