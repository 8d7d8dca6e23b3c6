"""Official schemas made ready to check with. What they refer to is looked for beside them, never in the network."""

from __future__ import annotations

import functools
import json
import os
from pathlib import Path
from typing import Any

import jsonschema_rs
from lxml import etree

from newsdoc.errors import SourceError
from newsdoc.schemas.shipped import schema_path

__all__ = ["official_json", "xml_schema"]

_XML = "xml.xsd"  # the W3C's schema of xml:lang and the like, for which newsdoc's own will do


class _Beside(etree.Resolver):
    """Finds a schema by its file's name in one folder, whatever address is given for it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def resolve(self, system_url: str, public_id: str, context: Any) -> Any:  # type: ignore[override]
        """The file; an empty one, which is no schema, where there is none."""
        name = system_url.replace("\\", "/").rpartition("/")[2]
        file = self._folder / name
        if not file.is_file() and name == _XML:
            file = schema_path("newsml-g2").with_name("xml-1.0.xsd")
        return self.resolve_string(file.read_bytes() if file.is_file() else b"", context, base_url=system_url)


@functools.lru_cache(8)
def xml_schema(path: Path) -> etree.XMLSchema:
    """The XML schema in a file. Raises SourceError where it cannot be used."""
    parser = etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False)
    parser.resolvers.add(_Beside(path.parent))
    try:
        return etree.XMLSchema(etree.fromstring(path.read_bytes(), parser, base_url=str(path)))
    except (etree.LxmlError, ValueError) as error:
        words = str(error).replace(f"{path.parent}{os.sep}", "")
        raise SourceError(f"there is no XML schema that can be used: {words}", file=str(path)) from error
    except OSError as error:
        raise SourceError("there is no such schema", file=str(path)) from error


@functools.lru_cache(8)
def official_json(path: Path) -> Any:
    """A validator by the JSON schema in a file. Raises SourceError where it cannot be used.

    Schemas that it refers to and that are not beside it take anything: the IPTC's refer to those of others by address.
    """

    def beside(address: str) -> Any:
        file = path.with_name(address.rstrip("#").rpartition("/")[2] or "-")
        return json.loads(file.read_bytes()) if file.is_file() else {}

    try:
        return jsonschema_rs.validator_for(json.loads(path.read_bytes()), retriever=beside, validate_formats=True)
    except (OSError, ValueError, RecursionError, jsonschema_rs.ReferencingError) as error:
        raise SourceError(f"there is no JSON schema that can be used: {error}", file=str(path)) from error
