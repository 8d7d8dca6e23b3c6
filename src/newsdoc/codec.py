"""Articles and editions as plain structures, and back: the one converter, strict in both directions.

The plain structure is the canonical JSON that schemas/article-1.0.schema.json describes.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import AttributeValidationNote, BaseValidationError, ClassValidationError, IterableValidationError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidArticleError
from newsdoc.model import BLOCK_CLASSES, Article, Block, Edition, Extra, FrozenMap, Media, Statement, Timestamp, is_legal
from newsdoc.model.paths import Key, json_path
from newsdoc.schemas.mismatches import SchemaMismatchError, check_plain, first_place, schema_errors

__all__ = [
    "SCHEMA_VERSION",
    "Plain",
    "SchemaMismatchError",
    "article_from_plain",
    "article_to_plain",
    "block_from_plain",
    "block_to_plain",
    "edition_facts_to_plain",
    "edition_from_plain",
    "edition_to_plain",
    "facts_to_plain",
    "statement_from_plain",
    "statement_to_plain",
    "timestamp_from_plain",
]

SCHEMA_VERSION = "1.0"
Plain: TypeAlias = dict[str, Any]

T = TypeVar("T")
_LATER_VERSION = re.compile(r"1\.[1-9][0-9]*")


def article_to_plain(article: Article) -> Plain:
    """The article as dicts, lists, text, numbers and booleans; keys in the model's order, empty fields left out."""
    return {"newsdoc": SCHEMA_VERSION, **_CONVERTER.unstructure(article)}


def facts_to_plain(article: Article) -> Plain:
    """The article as article_to_plain gives it, but without its body."""
    return {"newsdoc": SCHEMA_VERSION, **_FACTS(article)}


def edition_facts_to_plain(edition: Edition) -> Plain:
    """The edition as edition_to_plain gives it, but without its sections."""
    return {"newsdoc": SCHEMA_VERSION, **_EDITION_FACTS(edition)}


def block_to_plain(block: Block) -> Plain:
    """A block as it stands in an article's plain structure."""
    plain: Plain = _CONVERTER.unstructure(block, Block)
    return plain


def block_from_plain(plain: object) -> Block:
    """The block of a plain structure. Raises InvalidArticleError."""
    block: Block = _structure(plain, Block, None)  # type: ignore[arg-type]  # a union, which cattrs knows
    return block


def statement_to_plain(statement: Statement) -> Plain:
    """A statement as it stands in an article's plain structure."""
    plain: Plain = _CONVERTER.unstructure(statement)
    return plain


def statement_from_plain(plain: object) -> Statement:
    """The statement of a plain structure. Raises InvalidArticleError."""
    return _structure(plain, Statement, None)


def timestamp_from_plain(plain: object) -> Timestamp:
    """The timestamp of a plain structure. Raises InvalidArticleError."""
    return _structure(plain, Timestamp, None)


def edition_to_plain(edition: Edition) -> Plain:
    """The edition as a plain structure, each article in full."""
    plain: Plain = {"newsdoc": SCHEMA_VERSION, **_CONVERTER.unstructure(edition)}
    for section in plain["sections"]:
        section["articles"] = [{"newsdoc": SCHEMA_VERSION, **article} for article in section["articles"]]
    return plain


def article_from_plain(plain: object, report: Report, *, file: str | None = None) -> Article:
    """The article of a plain structure, which is checked against the schema first.

    What a later 1.x schema adds goes to the article's extra and is reported; otherwise unknown keys are errors.
    Raises InvalidArticleError that names the JSON path.
    """
    known, later = _take_later_fields(plain, "article", report, file)
    article = _structure(_without_version(known), Article, file)
    return _with_extra(article, later)


def edition_from_plain(plain: object, report: Report, *, file: str | None = None) -> Edition:
    """The edition of a plain structure; as article_from_plain. What a later schema adds to edition and sections is left out and reported."""
    known, later = _take_later_fields(plain, "edition", report, file)
    for section in known["sections"]:
        section["articles"] = [_without_version(article) for article in section["articles"]]
    edition = _structure(_without_version(known), Edition, file)
    if not later:
        return edition
    sections = [
        attrs.evolve(section, articles=[_with_extra(article, later, ("sections", i, "articles", j)) for j, article in enumerate(section.articles)])
        for i, section in enumerate(edition.sections)
    ]
    return attrs.evolve(edition, sections=sections)


def _without_version(plain: Plain) -> Plain:
    return {key: value for key, value in plain.items() if key != "newsdoc"}


# --- checked against the schema -----------------------------------------------------------------


class _Later:
    """A field of a later schema: where it stands and what it holds."""

    def __init__(self, path: tuple[Key, ...], value: object) -> None:
        self.path = path
        self.value = value


def _take_later_fields(plain: object, schema: str, report: Report, file: str | None) -> tuple[Plain, list[_Later]]:
    """The structure as this version knows it, and what it doesn't know of it. Raises InvalidArticleError."""
    later: list[_Later] = []
    version = plain.get("newsdoc") if isinstance(plain, dict) else None
    if isinstance(version, str) and version != SCHEMA_VERSION and not _is_later(plain):
        raise SchemaMismatchError(
            f"version {version[:20]!r} is none that this newsdoc can read: it knows 1.0 and later 1.x", file=file, place="$.newsdoc"
        )
    if not _is_later(plain):
        check_plain(plain, schema, file)
        return dict(plain), later  # type: ignore[call-overload]  # the schema says it is an object
    unknown = list(_unknown_keys(plain, schema, file))
    known = _with_this_version(_copied(plain, file))
    for path, names in unknown:
        holder = _at(known, path)
        for name in names:
            if name in holder:
                later.append(_Later((*path, name), holder.pop(name)))
                code = "field-unknown" if schema == "article" or "articles" in path else "field-left-out"
                report(Diagnostic(code, f"{name!r} is not known to this version", Place(file=file, path=json_path(*path, name))))
    check_plain(known, schema, file)
    return known, later


def _copied(plain: Any, file: str | None) -> Any:
    """A copy that may be changed. Raises SchemaMismatchError for a number that JSON cannot have."""
    try:
        return json.loads(json.dumps(plain, allow_nan=False))
    except ValueError as reason:
        path = first_place(plain, lambda value: isinstance(value, float) and not math.isfinite(value))
        raise SchemaMismatchError("the number is beyond measure", file=file, place=json_path(*path or ())) from reason


def _is_later(plain: object) -> bool:
    version = plain.get("newsdoc") if isinstance(plain, dict) else None
    return isinstance(version, str) and _LATER_VERSION.fullmatch(version) is not None


def _with_this_version(plain: Plain) -> Plain:
    plain["newsdoc"] = SCHEMA_VERSION
    for section in _list(plain, "sections"):
        for article in _list(section, "articles"):
            if _is_later(article):
                article["newsdoc"] = SCHEMA_VERSION
    return plain


def _list(plain: Any, name: str) -> list[Any]:
    """The list of the name, as far as there is one: what else there may be is for the schema to refuse."""
    found = plain.get(name) if isinstance(plain, dict) else None
    return found if isinstance(found, list) else []


def _unknown_keys(plain: object, schema: str, file: str | None) -> Iterator[tuple[tuple[Key, ...], list[str]]]:
    for error in schema_errors(plain, schema, file):
        unexpected = getattr(error.kind, "unexpected", None)
        if unexpected:
            yield tuple(error.instance_path), unexpected


def _at(plain: Any, path: tuple[Key, ...]) -> Any:
    for key in path:
        plain = plain[key]
    return plain


def _with_extra(article: Article, later: list[_Later], prefix: tuple[Key, ...] = ()) -> Article:
    """The article with what a later schema says below the prefix as extra, its path from the article on."""
    own = [field for field in later if field.path[: len(prefix)] == prefix]
    extra = [Extra("json", json_path(*field.path[len(prefix) :]), _content(field.value)) for field in own]
    return attrs.evolve(article, extra=(*article.extra, *extra)) if extra else article


def _content(value: object) -> str:
    """The value as JSON, escaped where it has characters that XML forbids."""
    content = json.dumps(value, ensure_ascii=False)
    return content if is_legal(content) else json.dumps(value)


# --- the converter ------------------------------------------------------------------------------


def _structure(plain: object, kind: type[T], file: str | None) -> T:
    try:
        return _CONVERTER.structure(plain, kind)
    except BaseValidationError as error:
        cause, path = _cause(error)
        message, place = (cause.message, cause.place) if isinstance(cause, InvalidArticleError) else (str(cause), None)
        raise InvalidArticleError(message, file=file, place=json_path(*path) + (place or "").removeprefix("$")) from error


def _cause(error: BaseException, path: tuple[Key, ...] = ()) -> tuple[BaseException, tuple[Key, ...]]:
    """The first of the errors that cattrs gathered, and where it arose."""
    if not isinstance(error, ClassValidationError | IterableValidationError):
        return error, path
    noted, others = error.group_exceptions()
    if not noted:
        return _cause(others[0], path)
    cause, note = noted[0]
    return _cause(cause, (*path, note.name if isinstance(note, AttributeValidationNote) else note.index))


def _exactly(kind: type[T]) -> Callable[[object, object], T]:
    def structure(value: object, _: object) -> T:
        if type(value) is not kind:
            raise InvalidArticleError(f"{kind.__name__} is wanted, not {type(value).__name__}")
        return value

    return structure


def _number(value: object, _: object) -> float:
    if type(value) not in (int, float):
        raise InvalidArticleError(f"a number is wanted, not {type(value).__name__}")
    return value  # type: ignore[return-value]


def _structure_block(value: object, _: object) -> Block:
    kind = value.get("type") if isinstance(value, dict) else None
    for block in BLOCK_CLASSES:
        if block.type == kind:
            return _CONVERTER.structure({key: member for key, member in value.items() if key != "type"}, block)  # type: ignore[attr-defined]
    raise InvalidArticleError(f"there is no block of type {kind!r}")


def _is_frozen_map(kind: object) -> bool:
    return get_origin(kind) is FrozenMap


def _is_span_map(kind: object) -> bool:
    return kind == FrozenMap[tuple[int, int]]


def _structure_map(value: object, kind: object) -> FrozenMap[Any]:
    if not isinstance(value, dict):
        raise InvalidArticleError(f"an object is wanted, not {type(value).__name__}")
    (member,) = get_args(kind)
    return FrozenMap(_CONVERTER.structure(value, dict[str, member]))  # type: ignore[valid-type]


def _make_converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, omit_if_default=True, unstruct_collection_overrides={tuple: list})
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_structure_hook(float, _number)
    converter.register_unstructure_hook_factory(attrs.has, lambda kind: _in_order(kind, converter))
    converter.register_structure_hook(Block, _structure_block)
    writers = {block: _typed(block, _in_order(block, converter)) for block in BLOCK_CLASSES}
    converter.register_unstructure_hook(Block, lambda block: writers[type(block)](block))
    no_content = override(omit=True)
    converter.register_unstructure_hook(Media, make_dict_unstructure_fn(Media, converter, content=no_content))
    converter.register_structure_hook(Media, make_dict_structure_fn(Media, converter, content=no_content, _cattrs_forbid_extra_keys=True))
    converter.register_structure_hook_func(_is_frozen_map, _structure_map)
    converter.register_unstructure_hook_factory(_is_frozen_map, lambda kind: _map_writer(converter.get_unstructure_hook(get_args(kind)[0])))
    converter.register_unstructure_hook_func(_is_span_map, lambda spans: {name: [*span] for name, span in spans.items()})
    return converter


def _in_order(kind: type, converter: Converter) -> Callable[[Any], Plain]:
    """The plain structure with keys in the model's order; cattrs puts the required ones first."""
    unstructure: Callable[[Any], Plain] = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)
    names = [attribute.name for attribute in attrs.fields(kind)]
    required = [attribute.name for attribute in attrs.fields(kind) if attribute.default is attrs.NOTHING]
    if names[: len(required)] == required:
        return unstructure

    def ordered(value: Any) -> Plain:
        plain = unstructure(value)
        return {name: plain[name] for name in names if name in plain}

    return ordered


def _map_writer(write: Callable[[Any], Any]) -> Callable[[FrozenMap[Any]], Plain]:
    return lambda given: {name: write(member) for name, member in given.items()}


def _typed(block: type[Block], unstructure: Callable[[Any], Plain]) -> Callable[[Any], Plain]:
    return lambda value: {"type": block.type, **unstructure(value)}


_CONVERTER = _make_converter()
_FACTS = make_dict_unstructure_fn(Article, _CONVERTER, _cattrs_omit_if_default=True, body=override(omit=True))
_EDITION_FACTS = make_dict_unstructure_fn(Edition, _CONVERTER, _cattrs_omit_if_default=True, sections=override(omit=True))
