"""The article's own rules: what its model allows and a newsroom should look at nevertheless. A new rule is one function."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsdoc.diagnostics import Diagnostic, Place
from newsdoc.model import Article

__all__ = ["RULES", "check_article"]

_TIMES = ("created", "published", "modified", "embargoed")


def check_article(article: Article, file: str | None) -> Iterator[Diagnostic]:
    """What the rules find in the article, which was read from the file."""
    for rule in RULES:
        yield from rule(article, file)


def _naive_times(article: Article, file: str | None) -> Iterator[Diagnostic]:
    """A time of day whose zone nobody knows is a different moment for every reader."""
    for name in _TIMES:
        timestamp = getattr(article, name)
        if timestamp and timestamp.has_time and not timestamp.zone_known:
            yield Diagnostic("time-zone-unknown", f"the zone of {name}, {timestamp.value}, is not known", Place(file=file, path=f"$.{name}"))


RULES: tuple[Callable[[Article, str | None], Iterator[Diagnostic]], ...] = (_naive_times,)
