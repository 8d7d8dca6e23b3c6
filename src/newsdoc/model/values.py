"""What single values may be: validators for attrs fields, each raising InvalidArticleError."""

from __future__ import annotations

import datetime
import ipaddress
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from newsdoc.errors import InvalidArticleError
from newsdoc.model.frozenmap import FrozenMap
from newsdoc.model.unsafe import is_unsafe_address

__all__ = [
    "Validator",
    "absolute_uri",
    "each",
    "flag",
    "instance_of",
    "is_absolute_uri",
    "is_href",
    "is_language_tag",
    "is_legal",
    "is_line",
    "is_moment",
    "language_tag",
    "legal_text",
    "line",
    "link_target",
    "moment",
    "not_empty",
    "one_of",
    "optional",
    "to_map",
    "to_tuple",
    "visible_text",
    "web_address",
    "whole_number",
]

Validator = Callable[[Any, Any, Any], None]

# XML 1.0, production 2 (Char), without the carriage return, which XML parsers turn into a line feed.
_ILLEGAL = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_BREAK = re.compile("[\n\u0085\u2028\u2029]")

# RFC 5646, section 2.1: langtag, privateuse and the irregular grandfathered tags.
_LANGUAGE_TAG = re.compile(
    r"""(?:
        (?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})
        (?:-[a-z]{4})?
        (?:-(?:[a-z]{2}|[0-9]{3}))?
        (?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*
        (?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*
        (?:-x(?:-[a-z0-9]{1,8})+)?
        | x(?:-[a-z0-9]{1,8})+
        | i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)
        | en-gb-oed | sgn-(?:be-fr|be-nl|ch-de)
    )""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)

_PCT = r"%[0-9A-Fa-f]{2}"
_PCHAR = rf"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|{_PCT})"
# RFC 3986, appendix A, with the generic syntax of each scheme that a link may have.
_HTTP = re.compile(
    rf"""https?://
        (?:(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|{_PCT})*@)?
        (?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?)*\.?)
        (?::(?P<port>[0-9]*))?
        (?:/{_PCHAR}*)*
        (?:\?(?:{_PCHAR}|[/?])*)?
        (?:\#(?:{_PCHAR}|[/?])*)?""",
    re.VERBOSE | re.ASCII | re.IGNORECASE,
)
_MAILTO = re.compile(rf"mailto:{_PCHAR}+@{_PCHAR}+(?:\?(?:{_PCHAR}|[/?])*)?", re.ASCII | re.IGNORECASE)
_TEL = re.compile(r"tel:\+?[0-9*#()\-.]*[0-9*#][0-9*#()\-.]*(?:;[A-Za-z0-9\-]+(?:=[A-Za-z0-9\-.+%]+)?)*", re.ASCII | re.IGNORECASE)
_ABSOLUTE_URI = re.compile(rf"[A-Za-z][A-Za-z0-9+.\-]*:(?:{_PCHAR}|[/?])+(?:\#(?:{_PCHAR}|[/?])*)?", re.ASCII)

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DATE_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})?", re.ASCII)

_NO_OFFSET = datetime.timedelta(0)
_WIDEST_OFFSET = datetime.timedelta(hours=14)  # XML Schema part 2, section 3.2.7.3


def is_legal(text: str) -> bool:
    """Whether every character is one that XML 1.0 allows (and none is a carriage return)."""
    return _ILLEGAL.search(text) is None


def without_illegal(text: str) -> str:
    """The text without the characters that XML 1.0 does not allow (and without carriage returns)."""
    return _ILLEGAL.sub("", text)


def is_line(text: str) -> bool:
    """Whether the text is legal, one line, stripped, and not empty."""
    return bool(text) and text == text.strip() and is_legal(text) and not _LINE_BREAK.search(text)


def is_absolute_uri(text: str) -> bool:
    """Whether the text is a URI with a scheme, by RFC 3986, and none that runs code or opens a file."""
    return _ABSOLUTE_URI.fullmatch(text) is not None and not is_unsafe_address(text)


def is_language_tag(tag: str) -> bool:
    """Whether the tag is well-formed by BCP 47 (RFC 5646, section 2.1)."""
    return _LANGUAGE_TAG.fullmatch(tag) is not None


def is_href(href: str) -> bool:
    """Whether the address is an absolute http(s), mailto or tel URI, valid by RFC 3986, 6068 and 3966."""
    if _MAILTO.fullmatch(href) or _TEL.fullmatch(href):
        return True
    return _is_web_address(href)


def _is_web_address(address: str) -> bool:
    match = _HTTP.fullmatch(address)
    return match is not None and _is_host(match["host"]) and (not match["port"] or int(match["port"]) < 65536)


def _is_host(host: str) -> bool:
    """A name, or a whole IP address: a name that ends in a number is neither."""
    try:
        if host.startswith("["):
            ipaddress.IPv6Address(host[1:-1])
        elif host.rstrip(".").rpartition(".")[2].isdigit():
            ipaddress.IPv4Address(host)
    except ValueError:
        return False
    return True


def to_tuple(values: Iterable[Any]) -> tuple[Any, ...]:
    """A converter: any iterable but a string as a tuple."""
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise InvalidArticleError(f"a list of values is wanted, not {_shown(values)}")
    return tuple(values)


def to_map(values: Mapping[str, Any]) -> FrozenMap[Any]:
    """A converter: a mapping from text as a FrozenMap."""
    if not isinstance(values, Mapping) or not all(isinstance(name, str) for name in values):
        raise InvalidArticleError(f"a mapping from text is wanted, not {_shown(values)}")
    return FrozenMap(values)


def _refuse(instance: object, attribute: Any, wanted: str, value: object) -> None:
    owner = instance if isinstance(instance, type) else type(instance)
    raise InvalidArticleError(f"{owner.__name__}.{attribute.name} must be {wanted}, not {_shown(value)}")


def _shown(value: object) -> str:
    shown = ascii(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def line(instance: object, attribute: Any, value: Any) -> None:
    """One line of plain text: legal, stripped, not empty."""
    if not isinstance(value, str) or not is_line(value):
        _refuse(instance, attribute, "one stripped, non-empty line of text that XML allows", value)


def legal_text(instance: object, attribute: Any, value: Any) -> None:
    """Text of any length and number of lines, of characters that XML allows; may be empty."""
    if not isinstance(value, str) or not is_legal(value):
        _refuse(instance, attribute, "text of characters that XML allows, without carriage returns", value)


def visible_text(instance: object, attribute: Any, value: Any) -> None:
    """Legal text with something to see in it."""
    if not isinstance(value, str) or not is_legal(value) or not value.strip():
        _refuse(instance, attribute, "text that is not blank, of characters that XML allows, without carriage returns", value)


def language_tag(instance: object, attribute: Any, value: Any) -> None:
    """A BCP 47 language tag."""
    if not isinstance(value, str) or not is_language_tag(value):
        _refuse(instance, attribute, "a BCP 47 language tag such as 'en' or 'pt-BR'", value)


def link_target(instance: object, attribute: Any, value: Any) -> None:
    """An absolute http(s), mailto or tel address."""
    if not isinstance(value, str) or not is_href(value):
        _refuse(instance, attribute, "an absolute http, https, mailto or tel address, valid by RFC 3986", value)


def web_address(instance: object, attribute: Any, value: Any) -> None:
    """An absolute http(s) address."""
    if not isinstance(value, str) or not _is_web_address(value):
        _refuse(instance, attribute, "an absolute http or https address, valid by RFC 3986", value)


def absolute_uri(instance: object, attribute: Any, value: Any) -> None:
    """A URI with a scheme that neither runs code nor opens a file."""
    if not isinstance(value, str) or not is_absolute_uri(value):
        _refuse(instance, attribute, "a URI with a scheme, such as a URN, and none of javascript, data and the like", value)


def is_moment(text: str) -> bool:
    """Whether the text is an ISO 8601 date or date-time, with or without an offset, that exists."""
    if not (_DATE.fullmatch(text) or _DATE_TIME.fullmatch(text)):
        return False
    try:
        offset = datetime.datetime.fromisoformat(text).utcoffset() or _NO_OFFSET
    except ValueError:
        return False
    return abs(offset) <= _WIDEST_OFFSET


def moment(instance: object, attribute: Any, value: Any) -> None:
    """An ISO 8601 date or date-time, with or without an offset, that exists."""
    if not isinstance(value, str) or not is_moment(value):
        _refuse(instance, attribute, "a date or date-time such as 2026-03-14 or 2026-03-14T06:30:00+00:00", value)


def flag(instance: object, attribute: Any, value: Any) -> None:
    """True or False."""
    if not isinstance(value, bool):
        _refuse(instance, attribute, "true or false", value)


def whole_number(low: int, high: int | None = None) -> Validator:
    """An integer from low to high, both included."""

    def check(instance: object, attribute: Any, value: Any) -> None:
        if type(value) is not int or value < low or (high is not None and value > high):
            wanted = f"a whole number from {low}" + (f" to {high}" if high is not None else "")
            _refuse(instance, attribute, wanted, value)

    return check


def one_of(*choices: str) -> Validator:
    """One of some words."""

    def check(instance: object, attribute: Any, value: Any) -> None:
        if not isinstance(value, str) or value not in choices:
            _refuse(instance, attribute, f"one of {', '.join(choices)}", value)

    return check


def instance_of(*kinds: type) -> Validator:
    """An instance of one of some classes."""

    def check(instance: object, attribute: Any, value: Any) -> None:
        if not isinstance(value, kinds):
            _refuse(instance, attribute, f"a {' or '.join(kind.__name__ for kind in kinds)}", value)

    return check


def optional(validator: Validator) -> Validator:
    """None, or what the validator allows."""

    def check(instance: object, attribute: Any, value: Any) -> None:
        if value is not None:
            validator(instance, attribute, value)

    return check


def each(validator: Validator) -> Validator:
    """A tuple of values that the validator allows."""

    def check(instance: object, attribute: Any, value: Any) -> None:
        for member in value:
            validator(instance, attribute, member)

    return check


def not_empty(instance: object, attribute: Any, value: Any) -> None:
    """At least one member."""
    if not value:
        _refuse(instance, attribute, "a list with at least one member", value)
