"""The carried copy as it is read: from a stranger, so nothing in it is taken for granted."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from newsdoc.codec import Plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidArticleError, NewsdocError
from newsdoc.io.json_text import load_json
from newsdoc.markup.carried import visible_digest
from newsdoc.model import is_language_tag

__all__ = ["Carried", "Copy", "load_copy", "objects"]


@frozen
class Carried:
    """What a copy says of one block, credit line or note. digest: of its printed text. facts: what is not printed."""

    digest: str
    facts: Plain

    def speaks_of(self, text: str) -> bool:
        """Whether this is the text that it was said of."""
        return self.digest_of(text) == self.digest

    @staticmethod
    def digest_of(text: str) -> str:
        """What the digest of a text would be."""
        return visible_digest(text)

    @property
    def type(self) -> str:
        """The type that it says a block is of."""
        kind = self.facts.get("type", "")
        if not isinstance(kind, str):
            raise InvalidArticleError("the carried copy's types must be text")
        return kind

    @property
    def names(self) -> list[str]:
        """Whom it says a credit line names."""
        names = self.facts.get("names", [])
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise InvalidArticleError("the carried copy's names must be lists of text")
        return names

    @property
    def language(self) -> str | None:
        """The language that it says a block is in."""
        language = self.facts.get("language")
        if language is not None and not (isinstance(language, str) and is_language_tag(language)):
            raise InvalidArticleError("the carried copy's languages must be language tags")
        return language


@frozen
class Copy:
    """A carried copy."""

    plain: Plain

    def entries(self, name: str) -> list[Carried]:
        """What it says of the blocks, the credit lines or notes of one kind."""
        given = self.plain.get(name, [])
        if not isinstance(given, list):
            raise InvalidArticleError(f"the carried copy's {name} must be a list")
        return [_carried(entry, name) for entry in given]

    @property
    def shown(self) -> list[str]:
        """The media whose bytes were in the document when it was written."""
        shown = self.plain.get("shown", [])
        if not isinstance(shown, list) or not all(isinstance(name, str) for name in shown):
            raise InvalidArticleError("the carried copy's shown media must be a list of names")
        return shown

    def one(self, name: str) -> Carried | None:
        """What it says of a thing that there is one of."""
        given = self.plain.get(name)
        return _carried(given, name) if given is not None else None


def objects(given: Any, what: str) -> list[Plain]:
    """A list of objects, as which it stood in the copy. Raises InvalidArticleError where it is none."""
    if not isinstance(given, list) or not all(isinstance(member, dict) for member in given):
        raise InvalidArticleError(f"the carried copy's {what} must be a list of objects")
    return given


def _carried(entry: Any, name: str) -> Carried:
    """A paragraph of which there is no more to say is its digest alone (markup/carried.py)."""
    if isinstance(entry, str):
        return Carried(entry, {"type": "paragraph"})
    if not isinstance(entry, dict):
        raise InvalidArticleError(f"the carried copy's {name} must be objects")
    facts = dict(entry)
    digest = facts.pop("digest", "")
    if not isinstance(digest, str):
        raise InvalidArticleError(f"the carried copy's {name} must have digests of text")
    return Carried(digest, facts)


def load_copy(data: str | bytes, report: Report, place: Place) -> Copy | None:
    """The copy in the JSON; None, and a finding, where it is none."""
    try:
        plain = load_json(data if isinstance(data, bytes) else data.encode())
    except NewsdocError as error:
        report(Diagnostic("copy-unreadable", f"newsdoc's own copy of the article is left aside: {error.message}", place))
        return None
    if not isinstance(plain, dict):
        report(Diagnostic("copy-unreadable", "newsdoc's own copy of the article is left aside: it is no object", place))
        return None
    return Copy(plain)
