"""Where the page of a finding is."""

from __future__ import annotations

__all__ = ["HOME", "page_of"]

HOME = "https://newsdoc.example/"


def page_of(code: str) -> str:
    """The address of what the documentation says of a code."""
    return f"{HOME}docs/reference/diagnostics.html#{code}"
