"""Media topics in JSON: SKOS as the IPTC's server gives it, with a conceptSet of qcode or uri, prefLabel and retired."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from newsdoc.errors import InvalidDocumentError
from newsdoc.newscodes.topics.topic import Topic, key_of, name_in

__all__ = ["topics_in_json"]


def topics_in_json(text: str, file: str | None) -> Iterator[Topic]:
    """The topics of the list, as far as they have names. Raises InvalidDocumentError."""
    try:
        plain = json.loads(text)
    except json.JSONDecodeError as error:
        raise InvalidDocumentError(f"this is not JSON: {error.msg}", file=file, place=f"{error.lineno}:{error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise InvalidDocumentError(f"this JSON cannot be read: {error}", file=file) from error
    concepts = plain.get("conceptSet") if isinstance(plain, Mapping) else plain
    for concept in concepts if isinstance(concepts, list) else ():
        if isinstance(concept, Mapping):
            yield from _topic(concept)


def _topic(concept: Mapping[str, Any]) -> Iterator[Topic]:
    codes = [concept[key] for key in ("qcode", "uri") if isinstance(concept.get(key), str)]
    code = next((known for known in map(key_of, codes) if known), None)
    labels = concept.get("prefLabel")
    by_language = labels if isinstance(labels, Mapping) else {"": labels}
    names = {tag.lower(): name for tag, text in by_language.items() if isinstance(text, str) and (name := name_in(text))}
    if code and names:
        yield Topic(code, names, bool(concept.get("retired")))
