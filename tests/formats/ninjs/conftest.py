"""The IPTC's schemas of ninjs, where they are beside the project."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

GEOJSON = {"type": "object", "required": ["type"]}  # what the schemas refer to by address


@pytest.fixture(scope="session")
def official(shared: Path) -> Callable[[str, bytes], list[str]]:
    """What the official schema of a version has against a document."""
    found: dict[str, Any] = {}

    def errors(version: str, document: bytes) -> list[str]:
        if version not in found:
            schema = json.loads((shared / "schemas" / "ninjs" / f"ninjs-schema_{version}.json").read_text(encoding="utf-8"))
            found[version] = jsonschema_rs.validator_for(schema, retriever=lambda address: GEOJSON, validate_formats=True)
        return [f"{error.instance_path}: {error.message[:200]}" for error in found[version].iter_errors(json.loads(document))]

    return errors
