"""The carried copy of an edition: what of it the printed contents do not show."""

from __future__ import annotations

import json
from typing import Any

from attrs import asdict

from newsdoc.codec import SCHEMA_VERSION
from newsdoc.markup.carried import visible_digest
from newsdoc.model import Edition, Section

__all__ = ["carried_edition"]


def carried_edition(edition: Edition) -> bytes:
    """As compact JSON: title, outlet and date as they are, and for each section a digest of its title and how many articles it has."""
    plain: dict[str, Any] = {"newsdoc": SCHEMA_VERSION, "title": edition.title, "outlet": edition.outlet}
    plain["date"] = _known(asdict(edition.date)) if edition.date else None
    plain["sections"] = [_section(section) for section in edition.sections]
    return json.dumps(_known(plain), ensure_ascii=False, separators=(",", ":")).encode()


def _section(section: Section) -> dict[str, Any]:
    return _known({"digest": visible_digest(section.title) if section.title else None, "articles": len(section.articles)})


def _known(plain: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in plain.items() if value is not None}
