"""A picture of a type that EPUB has no place for."""

from __future__ import annotations

import attrs
from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.io.digests import digest
from newsdoc.model import Figure, Media


def case(report: Report) -> None:
    media = {"scan": Media("image/tiff", digest(b"II*"), content=b"II*")}
    newsdoc.dumps(
        attrs.evolve(sound(), body=[Figure(media="scan", alt="A scan")], attributions=[], statements=[], media=media), "epub", report=report
    )
