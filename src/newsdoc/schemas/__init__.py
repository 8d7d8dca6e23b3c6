"""Schemas: newsdoc's own, and the official ones that a user has installed."""

from __future__ import annotations

from newsdoc.schemas.official import official_schemas, usable_schema
from newsdoc.schemas.shipped import json_definitions, json_schema, json_validator, schema_names, schema_path

__all__ = ["json_definitions", "json_schema", "json_validator", "official_schemas", "schema_names", "schema_path", "usable_schema"]
