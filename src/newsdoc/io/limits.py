"""How much a document may ask of the machine."""

from __future__ import annotations

from attrs import frozen

from newsdoc.errors import LimitExceededError

__all__ = ["DEFAULT_LIMITS", "Limits", "check_medium"]

_MEBIBYTE = 1024 * 1024


@frozen(kw_only=True)
class Limits:
    """Limits on what comes in; going beyond one raises LimitExceededError.

    input_bytes: a document's size. text_bytes: a raw text's. medium_bytes: of one picture or other medium in it.
    xml_depth, xml_elements: of one XML document. zip_entries: files in a package. zip_bytes: all of them unpacked.
    zip_ratio: unpacked to packed size of one file, where it unpacks to more than a mebibyte.
    """

    input_bytes: int = 256 * _MEBIBYTE
    text_bytes: int = 16 * _MEBIBYTE
    medium_bytes: int = 64 * _MEBIBYTE
    xml_depth: int = 200
    xml_elements: int = 500_000
    zip_entries: int = 10_000
    zip_bytes: int = 512 * _MEBIBYTE
    zip_ratio: int = 200


DEFAULT_LIMITS = Limits()


def check_medium(content: bytes, limits: Limits) -> None:
    """Raise LimitExceededError where a medium is larger than one may be."""
    if len(content) > limits.medium_bytes:
        raise LimitExceededError(f"a medium is larger than {limits.medium_bytes:,} bytes")
