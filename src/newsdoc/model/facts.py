"""What a newsroom knows about an article, beside its text."""

from __future__ import annotations

import datetime
import re
from typing import Any

from attrs import field, frozen

from newsdoc.errors import InvalidArticleError
from newsdoc.model.frozenmap import FrozenMap
from newsdoc.model.values import (
    absolute_uri,
    each,
    flag,
    instance_of,
    legal_text,
    line,
    link_target,
    moment,
    optional,
    to_map,
    to_tuple,
)

__all__ = ["Author", "Concept", "Dateline", "Extra", "Genre", "Link", "Media", "Origin", "Provider", "Rights", "Timestamp"]

_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


def _text() -> Any:
    return field(default=None, kw_only=True, validator=optional(line))


def _digest(instance: object, attribute: Any, value: Any) -> None:
    if not isinstance(value, str) or not _DIGEST.fullmatch(value):
        raise InvalidArticleError(f"{type(instance).__name__}.digest must be 'sha256:' and 64 hexadecimal digits")


@frozen
class Author:
    """A person who made the article.

    role: such as author, editor, translator, photographer. title: the job. affiliation: for whom they work.
    """

    name: str = field(validator=line)
    role: str | None = _text()
    title: str | None = _text()
    affiliation: str | None = _text()
    email: str | None = _text()


@frozen
class Dateline:
    """Where, and for whom, the story was filed. text: as printed, without the dash that ends it."""

    text: str = field(validator=line)
    place: str | None = _text()
    agency: str | None = _text()
    date: str | None = _text()


@frozen
class Timestamp:
    """A date or date-time as far as it is known.

    value: ISO 8601. zone_known: whether the offset in the value is known to be right; a value without one has none.
    printed: the words it was printed in.
    """

    value: str = field(validator=moment)
    zone_known: bool = field(kw_only=True, validator=flag)
    printed: str | None = _text()

    def __attrs_post_init__(self) -> None:
        if self.zone_known and not self.has_offset:
            raise InvalidArticleError(f"Timestamp.zone_known must be false: {self.value} has no offset")

    @property
    def has_time(self) -> bool:
        """Whether the value has a time of day."""
        return "T" in self.value

    @property
    def has_offset(self) -> bool:
        """Whether the value has an offset from UTC."""
        return self.has_time and self.moment.utcoffset() is not None

    @property
    def moment(self) -> datetime.datetime:
        """The value as a datetime, naive where there is no offset, midnight where there is no time."""
        return datetime.datetime.fromisoformat(self.value)


@frozen
class Genre:
    """What kind of journalism it is: a name, a code such as genre:Current, or both."""

    name: str | None = field(default=None, validator=optional(line))
    code: str | None = _text()

    def __attrs_post_init__(self) -> None:
        _name_or_code(self)


@frozen
class Concept:
    """A subject or place: a name, a code such as medtop:20001255, or both. scheme: the URI of the code's vocabulary."""

    name: str | None = field(default=None, validator=optional(line))
    code: str | None = _text()
    scheme: str | None = field(default=None, kw_only=True, validator=optional(absolute_uri))

    def __attrs_post_init__(self) -> None:
        _name_or_code(self)


def _name_or_code(thing: Genre | Concept) -> None:
    if thing.name is None and thing.code is None:
        raise InvalidArticleError(f"{type(thing).__name__} must have a name or a code")


@frozen
class Provider:
    """The party that issues the article. definition: what it is, in a sentence."""

    name: str | None = field(default=None, validator=optional(line))
    uri: str | None = field(default=None, kw_only=True, validator=optional(absolute_uri))
    definition: str | None = _text()

    def __attrs_post_init__(self) -> None:
        if self.name is None and self.uri is None:
            raise InvalidArticleError("Provider must have a name or a uri")


@frozen
class Rights:
    """Who holds the rights and what may be done. data_mining: what the holder says of text and data mining."""

    holder: str | None = _text()
    notice: str | None = _text()
    usage_terms: str | None = _text()
    data_mining: str | None = _text()


@frozen
class Link:
    """Another document that belongs to this one. rel: how, such as irel:seeAlso."""

    href: str = field(validator=link_target)
    rel: str | None = _text()
    title: str | None = _text()


@frozen
class Media:
    """A medium that travels with the article.

    digest: 'sha256:' and the digest of its bytes. content: the bytes, where they are at hand;
    they are no part of equality and of the JSON.
    """

    media_type: str = field(validator=line)
    digest: str = field(validator=_digest)
    content: bytes | None = field(default=None, eq=False, repr=False, kw_only=True, validator=optional(instance_of(bytes)))


def _spans(value: Any) -> FrozenMap[tuple[int, int]]:
    return FrozenMap({name: to_tuple(span) for name, span in to_map(value).items()})


def _check_spans(instance: object, attribute: Any, value: FrozenMap[tuple[int, ...]]) -> None:
    for name, span in value.items():
        line(instance, attribute, name)
        if len(span) != 2 or any(type(end) is not int for end in span) or not 0 <= span[0] <= span[1]:
            raise InvalidArticleError(f"Origin.spans[{name!r}] must be a start and an end of 0 or more, not {span!r}")


def _check_places(instance: object, attribute: Any, value: FrozenMap[str]) -> None:
    for name, place in value.items():
        line(instance, attribute, name)
        line(instance, attribute, place)


def _file_name(instance: object, attribute: Any, value: Any) -> None:
    line(instance, attribute, value)
    if "/" in value or "\\" in value:
        raise InvalidArticleError(f"Origin.name must be a file's name without folders, not {value!r}")


@frozen
class Origin:
    """What the article was first read from; set once.

    format: a format's name. name: the file's, without folders. digest: of its bytes.
    spans: field or JSON path → (start, end) in the raw text, in code points. preset: as what kind of text it was read.
    given: the fields that are what the caller said, not what the source says. places: field or JSON path → where in the
    source it stood, as the source's format names places: an XPath, a JSON path.
    """

    format: str = field(validator=line)
    name: str | None = field(default=None, kw_only=True, validator=optional(_file_name))
    digest: str | None = field(default=None, kw_only=True, validator=optional(_digest))
    spans: FrozenMap[tuple[int, int]] = field(factory=FrozenMap, kw_only=True, converter=_spans, validator=_check_spans)
    preset: str | None = _text()
    given: tuple[str, ...] = field(default=(), kw_only=True, converter=to_tuple, validator=each(line))
    places: FrozenMap[str] = field(factory=FrozenMap, kw_only=True, converter=to_map, validator=_check_places)


@frozen
class Extra:
    """Foreign metadata kept for the way back. format: whose it is. path: where it stood. content: as it stood."""

    format: str = field(validator=line)
    path: str = field(validator=line)
    content: str = field(validator=legal_text)
