"""The carried copy: what of an article cannot be seen in a printed document, to be kept beside what can.

It holds no printed text, so that nothing an editor takes out of the document stays in it unseen; in its place stands a
digest, by which a reader knows whether the text is still the one that the copy speaks of. A paragraph of which there is
no more to say than its text is its digest alone; any other block is an object with its digest and what is not printed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container, Iterable, Sequence
from typing import Any

from newsdoc.codec import Plain, block_to_plain, edition_facts_to_plain, facts_to_plain
from newsdoc.markup.details import printed_details
from newsdoc.markup.layout import dateline_words
from newsdoc.model import Article, Block, Dateline, Edition, Paragraph, Section, Statement

__all__ = ["carried_copy", "carried_edition", "carried_json", "statement_words", "visible_digest"]

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)
_PRINTED = ("kicker", "headline", "deck", "byline")


def visible_digest(text: str) -> str:
    """16 hexadecimal digits of the text's SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def statement_words(statement: Statement, body: Sequence[Block]) -> str:
    """The words that a statement stands on, by which it is known whether they are still the same."""
    return "\n".join([body[span.block].visible_text[span.start : span.end] for span in statement.spans()])


def carried_copy(article: Article, shown: Iterable[str] = (), beside: Container[str] = ()) -> Plain:
    """The article's plain structure with a digest in the place of each printed text.

    shown: the media whose bytes are in the document, so that a reader knows that one is missing. beside: those of the
    lines at its head that the document does not print.
    """
    plain = {name: value for name, value in facts_to_plain(article).items() if name not in _PRINTED or name in beside}
    plain["body"] = [_carried_block(block) for block in article.body]
    for name in ("attributions", "author_notes", "editor_notes"):
        if name in plain:
            plain[name] = [_digested(note, "text") for note in plain[name]]
    for name in ("published", "modified"):
        if "printed" in plain.get(name, {}):
            plain[name] = {"digest": visible_digest(plain[name]["printed"]), **_without(plain[name], "printed")}
    if article.dateline:
        plain["dateline"] = _carried_dateline(article.dateline, plain["dateline"], dateline_words(article.body))
    for statement, content in zip(article.statements, plain.get("statements", ()), strict=True):
        content["digest"] = visible_digest(statement_words(statement, article.body))
        if printed := printed_details(statement, article.body):
            content["printed"] = printed
    if here := sorted(shown):
        plain["shown"] = here
    if article.outlet_note:
        note = plain["outlet_note"]
        plain["outlet_note"] = {"digest": visible_digest("\n".join(article.outlet_note.paragraphs)), **_without(note, "heading", "paragraphs")}
    return plain


def carried_json(article: Article, shown: Iterable[str] = (), beside: Container[str] = ()) -> bytes:
    """The carried copy as compact JSON."""
    return _JSON.encode(carried_copy(article, shown, beside)).encode()


def carried_edition(edition: Edition) -> bytes:
    """What is known of an edition beside its articles, as compact JSON: for each section a digest of its title, and how many articles it has."""
    plain = edition_facts_to_plain(edition)
    plain["sections"] = [_carried_section(section) for section in edition.sections]
    return _JSON.encode(plain).encode()


def _carried_section(section: Section) -> Plain:
    digest = {"digest": visible_digest(section.title)} if section.title else {}
    return {**digest, "articles": len(section.articles)}


def _carried_dateline(dateline: Dateline, plain: Plain, words: str | None) -> Plain:
    """Its text too where the body prints it in other words, such as with a dash."""
    if words is None or words == dateline.text:
        return _digested(plain, "text")
    return {"digest": visible_digest(words), **plain}


def _carried_block(block: Block) -> str | Plain:
    if isinstance(block, Paragraph) and not block.marks and not block.language:
        return visible_digest(block.text)
    return {"digest": visible_digest(block.visible_text), **_unprinted(block_to_plain(block))}


def _unprinted(block: Plain) -> Plain:
    kept = _without(block, "text", "caption", "credit")
    if "items" in block:
        kept["items"] = [_without(item, "text") for item in block["items"]]
    if "rows" in block:
        kept["rows"] = [[_without(cell, "text") for cell in row] for row in block["rows"]]
    return kept


def _digested(note: Plain, name: str) -> Plain:
    return {"digest": visible_digest(note[name]), **_without(note, name, "heading")}


def _without(plain: dict[str, Any], *names: str) -> Plain:
    return {name: value for name, value in plain.items() if name not in names}
