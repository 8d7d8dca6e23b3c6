"""Concepts, people and parties of ninjs as an article has them, and back.

1.x names a concept by scheme and code, 2.x and 3.x by its whole URI or a literal. A QCode of the IPTC stands for the URI of
its scheme and code in all of them.
"""

from __future__ import annotations

from typing import Any

from newsdoc.codec import Plain
from newsdoc.formats.ninjs.values import read_line, read_uri
from newsdoc.formats.ninjs.versions import INNER, Family
from newsdoc.newscodes.schemes import IPTC_SCHEMES

__all__ = [
    "LOCATED",
    "PROVIDER",
    "read_author",
    "read_concept",
    "read_genre",
    "read_located",
    "read_provider",
    "read_subject",
    "write_author",
    "write_concept",
    "write_located",
    "write_provider",
]

_ALIASES = {uri: alias for alias, uri in reversed(list(IPTC_SCHEMES.items()))}
_AUTHORS = frozenset(("author", "creator", "byline", "writer", "photographer", "editor", "translator", "reporter", "contributor"))
LOCATED = "located"
PROVIDER = "provider"


def _present(**values: Any) -> Plain:
    return {name: value for name, value in values.items() if value}


# --- concepts ---


def read_concept(raw: Any) -> Plain | None:
    """A subject: name, code and scheme. A bare word is a name."""
    if isinstance(raw, str):
        return _present(name=read_line(raw)) or None
    if not isinstance(raw, dict):
        return None
    code = read_line(raw.get("code")) or read_line(raw.get("qcode"))
    literal, uri, scheme = read_line(raw.get("literal")), read_uri(raw.get("uri")), read_uri(raw.get("scheme"))
    named = _of_code(code, scheme) if code else _of_uri(uri, literal) if uri else _present(code=literal)
    name = read_line(raw.get("name"))
    return _present(name=name, **named) if name or named else None


def _of_code(code: str, scheme: str | None) -> Plain:
    alias = _ALIASES.get(scheme or "")
    return _present(code=f"{alias}:{code}" if alias and not code.startswith(f"{alias}:") else code, scheme=scheme)


def _of_uri(uri: str, literal: str | None) -> Plain:
    """A URI of a scheme of the IPTC's catalogue, or else one that ends in the literal; otherwise the URI itself is the code."""
    scheme, _, code = uri.rpartition("/")
    if f"{scheme}/" in _ALIASES and code:
        return _of_code(code, f"{scheme}/")
    if literal and uri.endswith(literal) and read_uri(uri.removesuffix(literal)):
        return {"code": literal, "scheme": uri.removesuffix(literal)}
    return {"code": uri}


def write_concept(value: Plain, family: Family) -> Plain:
    """The concept, as the family names it."""
    code, scheme = value.get("code"), value.get("scheme")
    local, found = _in_scheme(code, scheme) if code else (None, None)
    if family == 1:
        return _present(name=value.get("name"), scheme=found, code=local)
    uri = read_uri(f"{found}{local}") if found else read_uri(code)
    literal = None if uri and found in (None, *_ALIASES) else local
    return _present(name=value.get("name"), uri=uri, literal=literal)


def _in_scheme(code: str, scheme: str | None) -> tuple[str, str | None]:
    """The code within its scheme, and the scheme's URI; a QCode of the IPTC's catalogue only where its alias means the scheme."""
    alias, colon, local = code.partition(":")
    known = IPTC_SCHEMES.get(alias) if colon and local else None
    if known and scheme in (None, known):
        return local, known
    return code, scheme


def read_subject(raw: Any) -> Plain | None:
    """What the item is about: also a person or place among those who made it, or where it comes from."""
    return None if read_author(raw) or read_located(raw) else read_concept(raw)


def read_genre(raw: Any) -> Plain | None:
    """A genre: name and code."""
    concept = read_concept(raw)
    return _present(name=concept.get("name"), code=concept.get("code")) if concept else None


def read_located(raw: Any) -> Plain | None:
    """The place that the item comes from, among those that it is about."""
    return read_concept(raw) if isinstance(raw, dict) and raw.get("rel") == LOCATED else None


def write_located(value: Plain, family: Family) -> Plain | None:
    """A place that the item comes from; None where a name is all that is known of it, as that has a key of its own."""
    return {**write_concept(value, family), "rel": LOCATED} if value.get("code") else None


# --- people and parties ---


def read_author(raw: Any) -> Plain | None:
    """An author: a person with a role of one, among those that the item is about."""
    if not isinstance(raw, dict):
        return None
    role = read_line(raw.get("rel")) or read_line(raw.get("role"))
    name = read_line(raw.get("name"))
    if not name or not role or role.rpartition(":")[2].rpartition("/")[2].lower() not in _AUTHORS:
        return None
    return _present(name=name, role=role, email=_email(raw))


def _email(raw: Plain) -> str | None:
    contacts: list[Any] = next((raw[key] for key in INNER["contact"] if isinstance(raw.get(key), list)), [])
    values = [read_line(contact.get("value")) for contact in contacts if isinstance(contact, dict)]
    return next((value.removeprefix("mailto:") for value in values if value and "@" in value), None)


def write_author(value: Plain, family: Family) -> Plain:
    """An author as a person; one whose role is not known is an author."""
    contact = {INNER["contact"][family - 1]: [{"type": "email", "value": value["email"]}]} if value.get("email") else {}
    return {"name": value["name"], "rel": value.get("role") or "author", **contact}


def read_provider(raw: Any) -> Plain | None:
    """Who issues the item: name and URI."""
    if isinstance(raw, str):
        return _present(name=read_line(raw)) or None
    if not isinstance(raw, dict) or raw.get("role", raw.get("rel", PROVIDER)) != PROVIDER:
        return None
    uri = read_uri(raw.get("uri")) or read_uri(raw.get("code"))
    return _present(name=read_line(raw.get("name")) or read_line(raw.get("literal")), uri=uri) or None


def write_provider(value: Plain, family: Family) -> Plain:
    """The provider, as a party of that role."""
    uri = {"code" if family == 1 else "uri": value.get("uri")}
    return {**_present(name=value.get("name"), **uri), INNER["role"][family - 1]: PROVIDER}
