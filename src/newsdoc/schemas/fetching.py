"""Fetches what a user names by its address: over https alone, and only so much."""

from __future__ import annotations

import http.client
import urllib.parse
import urllib.request

from newsdoc.errors import SourceError

__all__ = ["fetch", "is_address"]

_SECONDS = 30
# Not those of file:, ftp: and http:, so that no redirection leads there.
_HANDLERS = (
    urllib.request.ProxyHandler,
    urllib.request.HTTPSHandler,
    urllib.request.HTTPRedirectHandler,
    urllib.request.HTTPDefaultErrorHandler,
    urllib.request.HTTPErrorProcessor,
    urllib.request.UnknownHandler,
)


def is_address(name: str) -> bool:
    """Whether a name is an address of the web, and no file's."""
    return "://" in name


def fetch(address: str, most: int) -> bytes:
    """The bytes at an https address. most: how many they may be. Raises SourceError."""
    if urllib.parse.urlsplit(address).scheme.lower() != "https":
        raise SourceError("schemas are fetched over https alone: fetch it yourself, and name the file", file=address)
    opener = urllib.request.OpenerDirector()
    for handler in _HANDLERS:
        opener.add_handler(handler())
    try:
        with opener.open(address, timeout=_SECONDS) as answer:
            data: bytes = answer.read(most + 1)
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise SourceError(f"cannot be fetched: {getattr(error, 'reason', error)}", file=address) from error
    if len(data) > most:
        raise SourceError(f"it has more than {most:,} bytes", file=address)
    return data
