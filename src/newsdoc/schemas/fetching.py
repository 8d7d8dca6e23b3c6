"""Fetches what a user names by its address: over https alone, only so much, and only for so long."""

from __future__ import annotations

import http.client
import queue
import threading
import urllib.error
import urllib.request

from newsdoc.errors import SourceError
from newsdoc.version import __version__

__all__ = ["fetch", "is_address"]

_SECONDS = 60.0
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


def fetch(address: str, most: int, seconds: float = _SECONDS) -> bytes:
    """The bytes at an https address. most: how many they may be. seconds: how long it may take. Raises SourceError."""
    if not address.lower().startswith("https://"):
        raise SourceError("schemas are fetched over https alone: fetch it yourself, and name the file", file=address)
    answers: queue.SimpleQueue[bytes | SourceError] = queue.SimpleQueue()
    # A server can keep every single step within its time for ever, so the whole is waited for, in a thread of its own.
    threading.Thread(target=lambda: answers.put(_tried(address, most, seconds)), daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise SourceError(f"cannot be fetched within {seconds:g} seconds", file=address) from None
    if isinstance(answer, SourceError):
        raise answer
    return answer


def _tried(address: str, most: int, seconds: float) -> bytes | SourceError:
    """The bytes, or what is to be said where they cannot be had."""
    try:
        with _opener().open(address, timeout=seconds) as answer:
            data: bytes = answer.read(most + 1)
    except urllib.error.HTTPError as error:
        with error:
            return SourceError(f"cannot be fetched: {error.code} {error.reason}", file=address)
    except (OSError, ValueError, http.client.HTTPException) as error:
        return SourceError(f"cannot be fetched: {getattr(error, 'reason', error)}", file=address)
    return data if len(data) <= most else SourceError(f"it has more than {most:,} bytes", file=address)


def _opener() -> urllib.request.OpenerDirector:
    opener = urllib.request.OpenerDirector()
    opener.addheaders = [("User-Agent", f"newsdoc/{__version__}")]
    for handler in _HANDLERS:
        opener.add_handler(handler())
    return opener
