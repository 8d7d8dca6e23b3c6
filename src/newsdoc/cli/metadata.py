"""-M field=value: what the user knows of an article wins over what was found."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
import click

from newsdoc.codec import Plain, article_from_plain, article_to_plain
from newsdoc.diagnostics import Report
from newsdoc.errors import InvalidArticleError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.text import TextReadOptions
from newsdoc.model import Article, Timestamp
from newsdoc.model.article import TIMES
from newsdoc.parsing.context import Hints

__all__ = ["metadata_option", "with_hints", "with_metadata"]

_TEXTS = ("id", "language", "headline", "kicker", "deck", "slugline", "description", "byline", "url", "status")
_NUMBERS = ("version", "urgency")
_LISTS = ("signals", "keywords")
_NAMED_LISTS = ("authors", "located", "subjects")
_NAMED = {
    "provider": ("name", "uri", "definition"),
    "genre": ("name", "code"),
    "rights": ("holder", "notice", "usage_terms", "data_mining"),
    "dateline": ("text", "place", "agency", "date"),
}
# What of it helps to read a raw text.
_HINTS = {"headline": "title", "provider.name": "site", "url": "url", "published": "published", "language": "language"}
_DIGITS = re.compile(r"\d{1,18}")
_FIELDS = (*_TEXTS, *_NUMBERS, *TIMES, *_LISTS, *_NAMED_LISTS, *(f"{name}.{part}" for name, parts in _NAMED.items() for part in parts))


def _check(context: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> list[tuple[str, str]]:
    pairs = []
    for pair in given:
        name, equals, value = pair.partition("=")
        name = f"{name}.{_NAMED[name][0]}" if name in _NAMED else name
        if not equals or name not in _FIELDS:
            raise click.BadParameter(f"{pair!r} is not FIELD=VALUE with one of the fields {', '.join(_FIELDS)}")
        if name in _NUMBERS and not _DIGITS.fullmatch(value.strip()):
            raise click.BadParameter(f"{name} must be a whole number of at most 18 digits, not {value[:40]!r}")
        pairs.append((name, value.strip()))
    return pairs


metadata_option = click.option(
    "-M",
    "--metadata",
    multiple=True,
    metavar="FIELD=VALUE",
    callback=_check,
    help="What you know of the article, such as provider=..., language=..., published=..., url=...; it wins over what was found, "
    "and helps to read a raw text. Lists (keywords, authors ...) take several.",
)


def with_metadata(article: Article, given: Iterable[tuple[str, str]], report: Report, *, is_new: bool) -> Article:
    """The article with the fields given; lists are replaced as a whole. Raises click.BadParameter for values not allowed.

    is_new: whether it was read from a raw text just now, so that its origin tells of what is given.
    """
    pairs = list(given)
    if not pairs:
        return article
    plain = article_to_plain(article)
    _drop_what_was_derived(plain, {field for field, _ in pairs})
    for name in _LISTS + _NAMED_LISTS:
        if any(field == name for field, _ in pairs):
            plain[name] = []
    for name, value in pairs:
        _put(plain, name, value)
    if is_new:
        _record(plain, pairs)
    with _refused():
        return article_from_plain(plain, report)


def with_hints(options: ReadOptions, given: Iterable[tuple[str, str]]) -> ReadOptions:
    """The options, which tell a reader of raw text what is known of it. Raises click.BadParameter for values not allowed."""
    if not isinstance(options, TextReadOptions):
        return options
    pairs = list(given)
    with _refused():
        hints = Hints(
            authors=[value for name, value in pairs if name == "authors"], **{_HINTS[name]: value for name, value in pairs if name in _HINTS}
        )
    return attrs.evolve(options, hints=hints)


@contextlib.contextmanager
def _refused() -> Iterator[None]:
    try:
        yield
    except InvalidArticleError as error:
        raise click.BadParameter(str(error), param_hint="-M") from error


def _record(plain: Plain, pairs: Iterable[tuple[str, str]]) -> None:
    """Note in the origin which fields are what was given."""
    known = [*plain["origin"].get("given", ()), *(name.partition(".")[0] for name, _ in pairs)]
    plain["origin"]["given"] = list(dict.fromkeys(known))


def _drop_what_was_derived(plain: Plain, given: set[str]) -> None:
    """Drop what was found along with a field that is given now, and would contradict it."""
    if "byline" in given:
        plain.pop("authors", None)
    for name, (leading, *_) in _NAMED.items():
        if f"{name}.{leading}" in given:
            plain.pop(name, None)


def _put(plain: Plain, name: str, value: str) -> None:
    if name in _NUMBERS:
        plain[name] = int(value)
    elif name in TIMES:
        plain[name] = _time(value)
    elif name in _LISTS:
        plain[name].append(value)
    elif name in _NAMED_LISTS:
        plain[name].append({"name": value})
    elif "." in name:
        field, _, part = name.partition(".")
        plain[field] = {**plain.get(field, {}), part: value}
    else:
        plain[name] = value


def _time(value: str) -> dict[str, Any]:
    with _refused():
        known = Timestamp(value, zone_known=False).has_offset
    return {"value": value, "zone_known": known}
