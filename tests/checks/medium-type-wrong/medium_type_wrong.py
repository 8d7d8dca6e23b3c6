"""A PNG that is said to be a JPEG."""

from __future__ import annotations

from pathlib import Path

import attrs
from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report


def case(report: Report) -> None:
    article = sound()
    media = {name: attrs.evolve(medium, media_type="image/jpeg") for name, medium in article.media.items()}
    newsdoc.write(attrs.evolve(article, media=media), "ferry.json")
    for finding in newsdoc.validate(Path("ferry.json")):
        report(finding)
