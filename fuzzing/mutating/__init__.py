"""How documents are spoilt: each way takes a document and a source of chance, and gives the spoilt one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import TypeAlias

from fuzzing.mutating.json_values import spoil_json
from fuzzing.mutating.octets import spoil_octets
from fuzzing.mutating.tags import spoil_tags
from fuzzing.mutating.text_lines import spoil_lines
from fuzzing.mutating.zip_entries import spoil_zip

__all__ = ["MANNERS", "Manner"]

Manner: TypeAlias = Callable[[bytes, Random], bytes]

_XML: Mapping[str, Manner] = {"elements": spoil_tags, "bytes": spoil_octets}
_JSON: Mapping[str, Manner] = {"values": spoil_json, "bytes": spoil_octets}
_ZIP: Mapping[str, Manner] = {"entries": spoil_zip, "bytes": spoil_octets}

# By format, the ways that suit its documents; the first more often than the others.
MANNERS: Mapping[str, Mapping[str, Manner]] = {
    "text": {"lines": spoil_lines, "bytes": spoil_octets},
    "json": _JSON,
    "ninjs": _JSON,
    "newsml-g2": _XML,
    "newsml-1": _XML,
    "nitf": _XML,
    "docx": _ZIP,
    "epub": _ZIP,
}
