"""Media topics in JSON: SKOS as the IPTC's server gives it, with a conceptSet of qcode or uri, prefLabel and retired."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsdoc.io.json_text import load_json
from newsdoc.newscodes.topics.topic import Topic, key_of, name_in

__all__ = ["topics_in_json"]


def topics_in_json(text: str, file: str | None) -> Iterator[Topic]:
    """The topics of the list, as far as they have names. Raises InvalidDocumentError, LimitExceededError."""
    plain = load_json(text.encode(), file=file, repeated=lambda key: None)
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
