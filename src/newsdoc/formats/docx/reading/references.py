"""What the text of a part refers to."""

from __future__ import annotations

from typing import Protocol

__all__ = ["References"]


class References(Protocol):
    """What the text of a part refers to. file, part: what findings call it. picture: the name of one that there is."""

    @property
    def file(self) -> str | None: ...

    @property
    def part(self) -> str: ...

    def picture(self, identity: str) -> str | None: ...

    def address(self, identity: str) -> str: ...
