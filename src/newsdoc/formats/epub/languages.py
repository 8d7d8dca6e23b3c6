"""What the documents of an EPUB say of a language."""

from __future__ import annotations

from newsdoc.markup.languages import direction

__all__ = ["package_language", "page_language"]


def package_language(language: str | None) -> dict[str, str]:
    """The attributes that state it in a package document; none where it is unknown."""
    return {"xml:lang": language, "dir": direction(language)} if language else {}


def page_language(language: str | None) -> dict[str, str]:
    """The attributes that state it in XHTML; none where it is unknown."""
    return {"xml:lang": language, "lang": language, "dir": direction(language)} if language else {}
