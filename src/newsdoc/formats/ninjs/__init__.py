"""ninjs, "News in JSON": versions 1.x, 2.x and 3.x read, 3.1, 2.2 and 1.6 written (IPTC)."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

from newsdoc.formats.base import Format, ReadOptions, WriteOptions, option
from newsdoc.formats.ninjs.carries import CARRIES

__all__ = ["FORMAT", "NinjsWriteOptions"]

_KEY = re.compile(
    rb"""(?i)"(?:uri|guid|versioncreated|firstcreated|contentcreated|embargoed(?:until)?|pubstatus|ednote|headlines|bodies|descriptions
        |(?:headline|body|description)_\w+|representationtype|associations|renditions|altids|infosources?|copyright(?:holder|notice)
        |usageterms|slugline)"\s*:
        |"(?:headline|body|byline)"\s*:\s*"
        |"type"\s*:\s*"(?:text|audio|video|picture|graphic|composite|component|event|planning)\"""",
    re.VERBOSE,
)
_FOREIGN = re.compile(rb'"(?:newsdoc|@context)"\s*:|"body"\s*:\s*\[')  # newsdoc's own JSON, and JSON-LD
_START = re.compile(rb"(?:\[\s*)?\{")  # an item, or several


@frozen(kw_only=True)
class NinjsWriteOptions(WriteOptions):
    """How ninjs is written."""

    version: Literal["3.1", "2.2", "1.6"] = option("3.1", "The version of ninjs that is written.")
    media: Literal["embed", "beside", "none"] = option(
        "embed", "Where media go whose bytes are at hand: into the document, as data: addresses, or into files beside it."
    )


def _recognises(head: bytes) -> bool:
    """Whether it starts as a JSON object, or a list of them, with keys of ninjs, and none of JSON that says to be something else."""
    plain = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return _START.match(plain) is not None and _KEY.search(plain) is not None and _FOREIGN.search(plain) is None


FORMAT = Format(
    name="ninjs",
    title="ninjs",
    media_type="application/json",
    suffix=".ninjs.json",
    reader="newsdoc.formats.ninjs.reader:read",
    edition_reader="newsdoc.formats.ninjs.reader:read_edition",
    writer="newsdoc.formats.ninjs.writer:write",
    checker="newsdoc.formats.ninjs.checker:check",
    read_options=ReadOptions,
    write_options=NinjsWriteOptions,
    recognises=_recognises,
    carries=CARRIES,
    copy="a body with the role `newsdoc`; in 1.x `body_newsdoc`",
)
