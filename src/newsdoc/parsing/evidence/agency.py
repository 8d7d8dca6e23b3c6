"""What is known of a news agency: a class of its own, as it is public and must not bring the table along."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Agency"]


@frozen
class Agency:
    """A news agency. uri: the address of its own site. country: ISO 3166-1, None where it has several."""

    name: str
    uri: str
    country: str | None = None
