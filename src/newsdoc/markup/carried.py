"""The carried copy: what of an article cannot be seen in a printed document, to be kept beside what can.

It holds no printed text, so that nothing an editor takes out of the document stays in it unseen; in its place stands a
digest, by which a reader knows whether the text is still the one that the copy speaks of. A paragraph of which there is
no more to say than its text is its digest alone; any other block is an object with its digest and what is not printed.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from newsdoc.codec import Plain, article_to_plain
from newsdoc.model import Article, Block

__all__ = ["carried_copy", "carried_json", "visible_digest"]

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)
_PRINTED = ("kicker", "headline", "deck", "byline")
_TYPE_AND_TEXT = 2


def visible_digest(text: str) -> str:
    """16 hexadecimal digits of the SHA-256 of the text, its white space folded, as editors change that at will."""
    return hashlib.sha256(_folded(text).encode()).hexdigest()[:16]


def carried_copy(article: Article) -> Plain:
    """The article's plain structure with a digest in the place of each printed text."""
    plain = {name: value for name, value in article_to_plain(article).items() if name not in _PRINTED}
    plain["body"] = [_carried_block(block, content) for block, content in zip(article.body, plain["body"], strict=True)]
    for name in ("attributions", "author_notes", "editor_notes"):
        if name in plain:
            plain[name] = [_digested(note, "text") for note in plain[name]]
    if "dateline" in plain:
        plain["dateline"] = _digested(plain["dateline"], "text")
    if article.outlet_note:
        note = plain["outlet_note"]
        plain["outlet_note"] = {"digest": visible_digest("\n".join(article.outlet_note.paragraphs)), **_without(note, "heading", "paragraphs")}
    return plain


def carried_json(article: Article) -> bytes:
    """The carried copy as compact JSON."""
    return _JSON.encode(carried_copy(article)).encode()


def _folded(text: str) -> str:
    """The text with single spaces for white space; of white space, only the space counts as printable."""
    return text.strip() if text.isprintable() and "  " not in text else " ".join(text.split())


def _carried_block(block: Block, content: Plain) -> str | Plain:
    digest = visible_digest(block.visible_text)
    if block.type == "paragraph" and len(content) == _TYPE_AND_TEXT:
        return digest
    return {"digest": digest, **_unprinted(content)}


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
