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
    "shortened",
]

# Line ends and other controls, those that turn the direction of what follows (Unicode, section 23.2), and what stands for
# the bytes of a file's name that are no text (PEP 383).
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def one_line(text: str) -> str:
    """A text as it can be printed on a line, also on a terminal: what cannot be is escaped as in Python."""
    return _UNPRINTABLE.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


def shortened(text: str, most: int = 300) -> str:
    """A text of no more than about so many characters: of a longer one, how it begins and how it ends."""
    return text if len(text) <= most else f"{text[: most // 2]} ... {text[-(most // 2) :]}"


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
        return one_line(": ".join(filter(None, (self.file, self.place, self.message))))

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
