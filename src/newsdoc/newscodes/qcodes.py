"""QCodes and the URIs that they stand for: alias:code ↔ the scheme's URI and the code (NewsML-G2, QCodeType)."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from attrs import frozen

from newsdoc.newscodes.aliases import OTHER_ALIASES, OTHER_CODES
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = ["QCode", "normalised", "qcode_of", "split", "uri_of"]

_ADDRESS = re.compile(r"[a-z]+:/", re.IGNORECASE)
_IPTC = re.compile(r"https?://cvx?\.iptc\.org/", re.IGNORECASE)
_BLANKS = re.compile(r"\s")
# What no IRI holds (RFC 3987), and a % that encodes nothing.
_NOT_IN_IRIS = re.compile(r'[\s<>"{}|\\^`\x00-\x1f\x7f-\x9f]|%(?![0-9A-Fa-f]{2})')


@frozen
class QCode:
    """A code, and the alias of its scheme. str() gives alias:code."""

    alias: str
    code: str

    def __str__(self) -> str:
        return f"{self.alias}:{self.code}"


def split(text: str) -> QCode | None:
    """The alias, up to the first colon, and the code, which may have more; None where the text is no QCode.

    Blanks at either end of the two are dropped; within the code, where no QCode has them, they are %-encoded.
    """
    alias, _, code = text.partition(":")
    alias, code = alias.strip(), code.strip()
    if not alias or not code or _BLANKS.search(alias) or _ADDRESS.match(f"{alias}:{code}"):
        return None
    return QCode(alias, _encoded(_BLANKS, code))


def normalised(text: str) -> QCode | None:
    """The QCode with the IPTC's alias and code where agencies are known to write others for them; None where it is no QCode.

    Aliases of the IPTC are known in capitals too. All other QCodes are as `split` has them.
    """
    found = split(text)
    if found is None:
        return None
    alias = found.alias if found.alias in IPTC_SCHEMES else found.alias.lower()
    other = OTHER_CODES.get(f"{alias}:{found.code.lower()}")
    if other is not None:
        return split(other)
    known = alias if alias in IPTC_SCHEMES else OTHER_ALIASES.get(alias)
    return found if known is None else QCode(known, found.code)


def uri_of(qcode: str, schemes: Mapping[str, str] | None = None) -> str | None:
    """The URI of a code; None where it is no QCode or its alias is not among the schemes.

    schemes: alias → URI; those of the IPTC if None. An alias that is not among them may be another for one that is,
    such as icls for ninat. What no IRI may hold is %-encoded; codes that have %-encoding keep it.
    """
    schemes = IPTC_SCHEMES if schemes is None else schemes
    found = split(qcode)
    if found is not None and found.alias not in schemes:
        found = normalised(qcode)
    if found is None or found.alias not in schemes:
        return None
    return _scheme(schemes[found.alias]) + _encoded(_NOT_IN_IRIS, found.code)


def qcode_of(uri: str, schemes: Mapping[str, str] | None = None) -> str | None:
    """The QCode of a URI, by the longest scheme that it starts with; None where it starts with none.

    schemes: alias → URI; those of the IPTC if None. http and https are the same where no scheme says otherwise, and
    the IPTC's URIs may end with a slash. The code stays %-encoded as it is in the URI, so that it leads back there.
    """
    schemes = IPTC_SCHEMES if schemes is None else schemes
    uri = uri.strip()
    if _IPTC.match(uri):
        uri = uri.rstrip("/")
    found = _cut(uri, [(alias, _scheme(base)) for alias, base in schemes.items()])
    if found is None:
        found = _cut(_without_protocol(uri), [(alias, _without_protocol(_scheme(base))) for alias, base in schemes.items()])
    return None if found is None else str(found)


def _cut(uri: str, schemes: Iterable[tuple[str, str]]) -> QCode | None:
    """The URI cut after the longest scheme that leaves a code; of two that are the same, the first."""
    fitting = [(alias, base) for alias, base in schemes if uri.startswith(base) and uri != base]
    if not fitting:
        return None
    alias, base = max(fitting, key=lambda scheme: len(scheme[1]))
    return QCode(alias, _encoded(_BLANKS, uri[len(base) :]))


@functools.lru_cache(1024)
def _scheme(uri: str) -> str:
    """A scheme's URI. Those of the IPTC end with a slash, which two in its catalogue and many in others lack."""
    return uri.rstrip("/") + "/" if _IPTC.match(uri) else uri


def _without_protocol(uri: str) -> str:
    return uri.removeprefix("https:").removeprefix("http:")


def _encoded(what: re.Pattern[str], code: str) -> str:
    return what.sub(lambda match: quote(match[0], safe=""), code)
