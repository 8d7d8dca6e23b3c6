"""The errors newsdoc raises: NewsdocError and its few kinds.

Every failure that a caller may meet is one of these; each says what is wrong, where, and what to do.
"""

from __future__ import annotations

import re

__all__ = [
    "InvalidArticleError",
    "InvalidDocumentError",
    "LimitExceededError",
    "MissingLibraryError",
    "NewsdocError",
    "NoArticleError",
    "OutputError",
    "SourceError",
    "UnknownCodeError",
    "UnknownFormatError",
    "one_line",
]

# Line ends, other controls, and what stands for the bytes of a file's name that are no text (PEP 383).
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def one_line(name: str) -> str:
    """A name as it can be printed within a line: what cannot be is escaped as in Python."""
    return _UNPRINTABLE.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), name)


class NewsdocError(Exception):
    """Something newsdoc could not do.

    message: what is wrong and what to do about it, one line.
    file: the name of the document concerned, or None.
    place: where in it (line and column, part, JSON path), or None.
    """

    def __init__(self, message: str, *, file: str | None = None, place: str | None = None) -> None:
        super().__init__(message)
        self.message = " ".join(message.split())
        self.file = file
        self.place = place

    def __str__(self) -> str:
        where = ": ".join(one_line(part) for part in (self.file, self.place) if part)
        return f"{where}: {self.message}" if where else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.file, self.place), self.__dict__


def _rebuild(kind: type[NewsdocError], message: str, file: str | None, place: str | None) -> NewsdocError:
    return kind(message, file=file, place=place)


class InvalidArticleError(NewsdocError, ValueError):
    """A value that the article's model does not allow."""


class InvalidDocumentError(NewsdocError):
    """A document that cannot be read as the format it is said to be."""


class NoArticleError(InvalidDocumentError):
    """A document that may be what it is said to be, and holds no article."""


class LimitExceededError(NewsdocError):
    """A document beyond a limit of size, depth, number, ratio or time.

    limit: its name, a field of newsdoc.Limits; None where it is none of them.
    """

    def __init__(self, message: str, *, file: str | None = None, place: str | None = None, limit: str | None = None) -> None:
        super().__init__(message, file=file, place=place)
        self.limit = limit


class UnknownFormatError(NewsdocError):
    """A format that is not there, cannot do what is asked, or cannot be told from the document."""


class UnknownCodeError(NewsdocError, ValueError):
    """A code that no finding has."""


class MissingLibraryError(NewsdocError):
    """A library that is needed for what is asked, and not installed."""


class SourceError(NewsdocError):
    """A file that cannot be opened or read."""


class OutputError(NewsdocError):
    """A file that cannot be written."""
