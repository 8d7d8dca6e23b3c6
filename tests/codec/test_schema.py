"""The classes and the published JSON schema hold together."""

from __future__ import annotations

import json
import types
import typing
from typing import Any, Literal, Union, get_args, get_origin

import attrs
import jsonschema_rs
import pytest
from hypothesis import given
from support.articles import crafted, edition
from support.strategies import articles

from newsdoc import model
from newsdoc.codec import article_from_plain, article_to_plain, edition_to_plain
from newsdoc.comparing.difference import Difference, Edit
from newsdoc.diagnostics import Collector, Diagnostic, Place
from newsdoc.model import BLOCK_CLASSES, Article, Media
from newsdoc.schemas import json_definitions, json_validator, schema_names, schema_path

BESIDE_THE_JSON = {("Media", "content")}
CLASSES = [value for value in vars(model).values() if isinstance(value, type) and attrs.has(value) and value not in (model.Edition, model.Section)]
BLOCKS = {block.__name__: block.type for block in BLOCK_CLASSES}


def definition(kind: type) -> dict[str, Any]:
    if kind is Article:
        return dict(json.loads(schema_path("article").read_text(encoding="utf-8")))
    return dict(json_definitions("article")[kind.__name__])


def fields(kind: type) -> dict[str, attrs.Attribute[Any]]:
    return {name: field for name, field in attrs.fields_dict(kind).items() if (kind.__name__, name) not in BESIDE_THE_JSON}


def beside_fields(kind: type) -> set[str]:
    """What the JSON has and the class has not: the schema's version, and a block's type."""
    return {"newsdoc"} if kind is Article else {"type"} if kind.__name__ in BLOCKS else set()


def where_bytes_are(kind: type) -> set[str]:
    """What the JSON format adds to a medium, which the plain structure of the class has not."""
    return {"content", "file"} if kind is Media else set()


@pytest.mark.parametrize("kind", CLASSES)
def test_each_field_is_a_property_and_each_property_a_field(kind: type) -> None:
    assert set(definition(kind)["properties"]) - beside_fields(kind) - where_bytes_are(kind) == set(fields(kind))
    assert definition(kind)["additionalProperties"] is False


@pytest.mark.parametrize("kind", CLASSES)
def test_what_has_no_default_is_required(kind: type) -> None:
    needed = {name for name, field in fields(kind).items() if field.default is attrs.NOTHING}
    assert set(definition(kind)["required"]) == needed | beside_fields(kind)


@pytest.mark.parametrize("kind", CLASSES)
def test_each_property_is_of_its_field_s_type(kind: type) -> None:
    hints = typing.get_type_hints(kind)
    for name, rule in definition(kind)["properties"].items():
        if name not in beside_fields(kind) | where_bytes_are(kind):
            assert holds(rule, hints[name]), (kind.__name__, name)


@pytest.mark.parametrize("kind", BLOCK_CLASSES)
def test_a_block_s_type_is_that_of_its_class(kind: type) -> None:
    assert definition(kind)["properties"]["type"] == {"const": BLOCKS[kind.__name__]}


def test_the_schema_knows_all_blocks_and_no_others() -> None:
    block = json_definitions("article")["Block"]
    assert block["properties"]["type"]["enum"] == list(BLOCKS.values())
    assert [rule["then"]["$ref"].rpartition("/")[2] for rule in block["allOf"]] == list(BLOCKS)


def test_every_definition_is_a_class_or_a_kind_of_text() -> None:
    texts = {name for name, rule in json_definitions("article").items() if rule.get("type") == "string"}
    assert set(json_definitions("article")) == texts | {kind.__name__ for kind in CLASSES if kind is not Article} | {"Block"}


@pytest.mark.parametrize("name", ["article", "edition", "diagnostic", "difference", "statements"])
def test_the_schemas_are_valid_schemas(name: str) -> None:
    assert name in schema_names()
    assert jsonschema_rs.meta.is_valid(json.loads(schema_path(name).read_text(encoding="utf-8")))


@pytest.mark.parametrize(("name", "kind"), [("Diagnostic", Diagnostic), ("Place", Place)])
def test_the_schema_of_diagnostics_has_the_fields_of_the_class(name: str, kind: type) -> None:
    calculated = {"advice", "clause"} if kind is Diagnostic else set()
    assert set(json_definitions("diagnostic")[name]["properties"]) == set(attrs.fields_dict(kind)) | calculated


@pytest.mark.parametrize(("name", "kind"), [("Difference", Difference), ("Edit", Edit)])
def test_the_schema_of_differences_has_the_fields_of_the_class(name: str, kind: Any) -> None:
    fields = set(kind._fields) if kind is Edit else set(attrs.fields_dict(kind))
    assert set(json_definitions("difference")[name]["properties"]) == fields


# --- is a rule of the schema what a type hint says? ----------------------------------------------


def holds(rule: dict[str, Any], hint: Any) -> bool:
    if get_origin(hint) in (Union, types.UnionType):
        members = [member for member in get_args(hint) if member is not type(None)]
        if set(members) == set(BLOCK_CLASSES):
            return is_reference(rule, "Block")
        return len(members) == 1 and holds(rule, members[0])
    if get_origin(hint) is Literal:
        return rule.get("enum") == list(get_args(hint))
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        if kinds[-1] is not ...:
            return rule["minItems"] == rule["maxItems"] == len(kinds) and all(holds(rule["items"], kind) for kind in kinds)
        return rule["type"] == "array" and holds(rule["items"], kinds[0])
    if get_origin(hint) is model.FrozenMap:
        return rule["type"] == "object" and holds(rule["additionalProperties"], get_args(hint)[0])
    if attrs.has(hint):
        return is_reference(rule, hint.__name__)
    return holds_simple(rule, hint)


def holds_simple(rule: dict[str, Any], hint: type) -> bool:
    if hint is str:
        return all(is_text(part) for part in rule.get("anyOf") or rule.get("allOf") or [rule])
    return bool(rule["type"] == {int: "integer", bool: "boolean", float: "number"}[hint])


def is_text(rule: dict[str, Any]) -> bool:
    if "const" in rule:
        return isinstance(rule["const"], str)
    return bool(json_definitions("article")[rule["$ref"].rpartition("/")[2]]["type"] == "string")


def is_reference(rule: dict[str, Any], name: str) -> bool:
    return rule.get("$ref") == f"#/$defs/{name}"


# --- what is written is valid, and comes back ----------------------------------------------------


@pytest.mark.parametrize("article", crafted(), ids=lambda article: article.headline)
def test_crafted_articles_are_valid_and_come_back(article: Article) -> None:
    assert_valid_and_back(article)


@given(articles())
def test_any_article_is_valid_and_comes_back(article: Article) -> None:
    assert_valid_and_back(article)


def assert_valid_and_back(article: Article) -> None:
    plain = article_to_plain(article)
    json_validator("article").validate(plain)
    report = Collector()
    back = article_from_plain(plain, report)
    assert back == article
    assert hash(back) == hash(article)
    assert not report
    assert article_to_plain(back) == plain


def test_an_edition_is_valid() -> None:
    json_validator("edition").validate(edition_to_plain(edition()))


def test_crafted_articles_use_every_field() -> None:
    used = {name for article in crafted() for name in article_to_plain(article)}
    assert used == set(definition(Article)["properties"])


def is_plain(value: Any) -> bool:
    if type(value) is dict:
        return all(type(key) is str and is_plain(member) for key, member in value.items())
    if type(value) is list:
        return all(is_plain(member) for member in value)
    return type(value) in (str, int, float, bool)


@given(articles())
def test_the_plain_structure_is_plain_and_in_the_model_s_order(article: Article) -> None:
    plain = article_to_plain(article)
    assert is_plain(plain)
    order = ["newsdoc", *attrs.fields_dict(Article)]
    assert list(plain) == [name for name in order if name in plain]
