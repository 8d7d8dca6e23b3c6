"""Findings: ninjs."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["NINJS"]

_INFO, _WARNING, _ERROR = Severity

NINJS = Area(
    "ninjs",
    (
        Finding(
            "ninjs-schema",
            _ERROR,
            "A value is none that ninjs has there",
            "Give it the type and shape that its key wants.",
            '"urgency": 12',
            clause="ninjs-schema_3.1.json",
        ),
        Finding(
            "ninjs-official-schema",
            _ERROR,
            "The IPTC's own schema, which you have installed, does not take this",
            "Put right what the message names, or newsdoc schema remove ninjs if another version is meant.",
            '"headlne": "Ferry runs again", a key that ninjs does not have',
            clause="the JSON schema of ninjs that is installed",
        ),
        Finding(
            "ninjs-uri", _ERROR, "The item has no uri", "Give it one: it is all that ninjs demands.", "An item without uri", clause="ninjs 3.1, uri"
        ),
        Finding(
            "ninjs-date",
            _ERROR,
            "This is no date-time",
            "Write it as 2026-03-14T06:30:00Z.",
            '"versionCreated": "2026-01-05"',
            clause="RFC 3339, section 5.6",
        ),
        Finding(
            "ninjs-zone",
            _WARNING,
            "A date-time has no time zone",
            "Add the offset, such as Z or +01:00, if you know it.",
            '"versionCreated": "2026-01-05T10:00:00"',
            clause="RFC 3339, section 4.4",
            general=("time-zone-unknown",),
        ),
        Finding(
            "ninjs-mixed",
            _WARNING,
            "The keys are of several versions of ninjs",
            "Keep to one: receivers look for its keys only.",
            "byline (1.x) beside headlines (3.x)",
            clause="ninjs 1.6, 2.2 and 3.1",
        ),
        Finding(
            "ninjs-key-repeated",
            _WARNING,
            "An object has a key twice",
            "Ask the provider to give each key one value.",
            '{"version": "2", "version": "3"}',
            clause="RFC 8259, section 4",
        ),
        Finding(
            "ninjs-empty",
            _WARNING,
            "The item has neither headline, text nor renditions",
            "Look whether the right file was sent.",
            '{"uri": "urn:example:a"}',
            clause="ninjs 3.1, headlines, bodies",
            general=("headline-empty", "body-empty"),
        ),
        Finding(
            "ninjs-value",
            _WARNING,
            "A value means nothing at its key",
            "Look into the source; newsdoc keeps it as it stands.",
            '"language": "the king\'s"',
        ),
        Finding(
            "ninjs-change-left-out",
            _WARNING,
            "Something was changed that newsdoc does not read",
            "Change the XHTML, or the article itself.",
            "The plain text of a ninjs document was edited",
        ),
        Finding(
            "ninjs-item-left-out",
            _INFO,
            "A package, or an item in it, is no article",
            "Nothing, if it is a picture: only texts become articles.",
            "An association of type picture",
            clause="ninjs 3.1, type",
        ),
        Finding(
            "ninjs-medium-left-out",
            _WARNING,
            "A medium is not in the ninjs document",
            "Keep the file beside it.",
            "A picture, written to standard output",
        ),
    ),
)
