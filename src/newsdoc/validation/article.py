"""The article's own rules: what its model allows and a newsroom should look at nevertheless. A new rule is one function."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsdoc.diagnostics import Diagnostic, Place
from newsdoc.io.pictures import PICTURE_TYPES, picture_of
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


def _media_types(article: Article, file: str | None) -> Iterator[Diagnostic]:
    """A picture that is said to be of another kind than it is, or is none that anybody can show."""
    for name, medium in article.media.items():
        if medium.content is None or not medium.media_type.startswith("image/"):
            continue
        known = picture_of(medium.content)
        if medium.media_type in PICTURE_TYPES and (known is None or known.media_type != medium.media_type):
            found = f"is {known.media_type}" if known else "is no whole picture"
            yield Diagnostic("medium-type-wrong", f"{name!r} is said to be {medium.media_type} and {found}", Place(file=file, path=f"$.media.{name}"))


RULES: tuple[Callable[[Article, str | None], Iterator[Diagnostic]], ...] = (_naive_times, _media_types)
