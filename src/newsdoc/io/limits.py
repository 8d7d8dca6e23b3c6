"""How much a document may ask of the machine: every limit there is, its default, and the error of whoever goes beyond."""

from __future__ import annotations

from typing import Any

import attrs
from attrs import field, frozen

from newsdoc.errors import LimitExceededError, NewsdocError

__all__ = ["DEFAULT_LIMITS", "Limits", "check_medium", "exceeded", "limits_with"]

_MEBIBYTE = 1024 * 1024
_DEEPEST = 2000  # libxml2 follows no more


def _limit(default: Any, words: str, most: int | None = None) -> Any:
    return field(default=default, metadata={"help": words, "most": most})


@frozen(kw_only=True)
class Limits:
    """Limits on what comes in; going beyond one raises LimitExceededError, which says how to raise it.

    input_bytes: a document's size. text_bytes: a raw text's. medium_bytes: of one picture or other medium in it.
    xml_depth, xml_elements, xml_attributes: of one XML document. json_depth, json_values: of one JSON document.
    zip_entries: files in a package. zip_bytes: all of them unpacked. zip_ratio: unpacked to packed size, of one file and
    of all, where they unpack to more than a mebibyte. seconds: for one document, while it is read or checked.
    Raises NewsdocError where a limit is no number above 0.
    """

    input_bytes: int = _limit(256 * _MEBIBYTE, "bytes of a document")
    text_bytes: int = _limit(16 * _MEBIBYTE, "bytes of a raw text")
    medium_bytes: int = _limit(64 * _MEBIBYTE, "bytes of a picture or other medium in a document")
    xml_depth: int = _limit(200, "elements of an XML document within each other", _DEEPEST)
    xml_elements: int = _limit(500_000, "elements of an XML document")
    xml_attributes: int = _limit(1_000_000, "attributes of an XML document")
    json_depth: int = _limit(200, "objects and lists of a JSON document within each other")
    json_values: int = _limit(500_000, "values of a JSON document")
    zip_entries: int = _limit(10_000, "files in a package")
    zip_bytes: int = _limit(512 * _MEBIBYTE, "bytes of all files of a package when they are unpacked")
    zip_ratio: int = _limit(200, "times that a package or a file in it, of more than a mebibyte, is larger unpacked")
    seconds: float = _limit(600.0, "seconds for reading or checking a document")

    def __attrs_post_init__(self) -> None:
        for known in attrs.fields(Limits):
            value, most = getattr(self, known.name), known.metadata["most"]
            kinds = int | float if known.name == "seconds" else int
            if not isinstance(value, kinds) or isinstance(value, bool) or not 0 < value < float("inf") or (most and value > most):
                wanted = f"a number from 1 to {most:,}" if most else "a number above 0"
                raise NewsdocError(f"the limit {known.name} must be {wanted}, not {value!r}")


DEFAULT_LIMITS = Limits()


def limits_with(given: dict[str, str], limits: Limits = DEFAULT_LIMITS) -> Limits:
    """The limits with others for some names, as a person types them: "1000000", "1_000_000". Raises NewsdocError."""
    numbers: dict[str, Any] = {}
    for typed, value in given.items():
        name = typed.strip().replace("-", "_")
        if name not in attrs.fields_dict(Limits):
            raise NewsdocError(f"there is no limit {name!r}: name one of {', '.join(attrs.fields_dict(Limits))}")
        try:
            numbers[name] = float(value) if name == "seconds" else int(value)
        except ValueError as error:
            kind = "a number above 0" if name == "seconds" else "a whole number above 0, such as 1_000_000"
            raise NewsdocError(f"the limit {name} must be {kind}, not {value[:40]!r}") from error
    return attrs.evolve(limits, **numbers)


def exceeded(limits: Limits, name: str, found: str, *, file: str | None = None, place: str | None = None) -> LimitExceededError:
    """The error of a document beyond the limit of a name. found: what was found, as a sentence's start."""
    value = getattr(limits, name)
    message = f"{found}; the limit {name} is {value:,}: raise it with --limit {name}=NUMBER, or with Limits({name}=...) in Python"
    return LimitExceededError(message, file=file, place=place, limit=name)


def check_medium(content: bytes, limits: Limits) -> None:
    """Raise LimitExceededError where a medium is larger than one may be."""
    if len(content) > limits.medium_bytes:
        raise exceeded(limits, "medium_bytes", f"a medium has {len(content):,} bytes")
