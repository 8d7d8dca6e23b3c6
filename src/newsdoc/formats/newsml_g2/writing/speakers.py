"""Who says what, beside the body: an assert for each speaker and an inlineRef for each of their statements."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from newsdoc.formats.newsml_g2.writing.build import add_named
from newsdoc.model import Article, Statement

__all__ = ["append_speakers"]


def append_speakers(item: etree._Element, article: Article, anchors: Mapping[int, list[str]]) -> None:
    """Append an assert for each speaker named and an inlineRef for each statement of theirs.

    anchors: a statement's number, from 1 → the ids of the elements round what is said.
    """
    literals: dict[str, str] = {}
    for number, statement in enumerate(article.statements, 1):
        if statement.speaker and number in anchors:
            literals.setdefault(statement.speaker, f"speaker-{len(literals) + 1}")
    for speaker, literal in literals.items():
        add_named(item, "assert", speaker, literal=literal)
    for number, statement in enumerate(article.statements, 1):
        if statement.speaker and number in anchors:
            _reference(item, statement, literals[statement.speaker], anchors[number])


def _reference(item: etree._Element, statement: Statement, literal: str, ids: list[str]) -> None:
    """No type is given: a speaker may be a person, an authority or a report."""
    confidence = {"confidence": str(round(100 * statement.confidence))} if statement.confidence is not None else {}
    add_named(item, "inlineRef", statement.speaker or "", idrefs=" ".join(ids), literal=literal, why="ndrole:speaker", **confidence)
