"""Any string, any tree of elements and any JSON: an article, or a word of newsdoc's own."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.articles import minimal

import newsdoc
from fuzzing.mutating.values import WORDS
from newsdoc.errors import NewsdocError

NAMESPACES = ("http://iptc.org/std/nar/2006-10-01/", "http://www.w3.org/1999/xhtml", "http://iptc.org/std/NITF/2006-10-18/", "", "urn:x")
ELEMENTS = {
    "newsml-g2": "newsMessage header itemSet newsItem packageItem itemMeta contentMeta contentSet inlineXML inlineData remoteContent headline"
    " by creditline dateline language subject genre located name altId groupSet group itemRef link edNote html body p a table tr td figure img",
    "newsml-1": "NewsML NewsEnvelope NewsItem Identification NewsManagement NewsComponent NewsLines HeadLine ByLine ContentItem DataContent p Role",
    "nitf": "nitf head docdata body body.head hedline hl1 byline body.content p table tr td media media-reference media-caption block em a ol li",
}
ATTRIBUTES = (
    "href",
    "qcode",
    "literal",
    "uri",
    "contenttype",
    "version",
    "guid",
    "id",
    "xml:lang",
    "colspan",
    "rowspan",
    "rank",
    "rendition",
    "role",
    "FormalName",
)
TARGETS = ("json", "newsml-g2", "nitf", "ninjs", "text", "docx", "epub")
KEYS = tuple(json.loads(newsdoc.dumps(minimal(), "json"))) + tuple(json.loads(newsdoc.dumps(minimal(), "ninjs")))

words = st.sampled_from(WORDS) | st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)


def _trees(names: list[str]) -> st.SearchStrategy[str]:
    attributes = st.dictionaries(st.sampled_from(ATTRIBUTES), words, max_size=3)
    leaves = words.map(escape)

    def around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.builds(_element, st.sampled_from(names), st.sampled_from((None, None, None, *NAMESPACES)), attributes, st.lists(inner, max_size=4))

    return around(st.recursive(leaves, around, max_leaves=20))


def _element(name: str, namespace: str | None, attributes: dict[str, str], inner: list[str]) -> str:
    given = attributes if namespace is None else {"xmlns": namespace, **attributes}
    return f"<{name}{''.join(f' {key}={quoteattr(value)}' for key, value in given.items())}>{''.join(inner)}</{name}>"


def _is_used(data: bytes, format: str, target: str) -> None:
    """Whatever it is, it is checked, and read and written in another format, or refused."""
    try:
        newsdoc.validate(data, format)
        articles = list(newsdoc.iter_read(data, format, report=newsdoc.Collector()))
    except NewsdocError:
        return
    for article in articles:
        newsdoc.dumps(article, target, report=newsdoc.Collector())


@given(text=st.lists(words, max_size=12).map("\n".join), target=st.sampled_from(TARGETS))
def test_any_text(text: str, target: str) -> None:
    _is_used(text.encode(), "text", target)


@pytest.mark.parametrize("format", ELEMENTS)
@given(data=st.data(), target=st.sampled_from(TARGETS))
def test_any_elements(format: str, data: st.DataObject, target: str) -> None:
    names = ELEMENTS[format].split()
    root = data.draw(st.sampled_from(names[:3]))
    inner = data.draw(st.lists(_trees(names), max_size=4))
    space = {"newsml-g2": NAMESPACES[0], "nitf": NAMESPACES[2]}.get(format, "")
    _is_used(_element(root, data.draw(st.sampled_from((space, ""))), {}, inner).encode(), format, target)


def _json(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | words, inner, max_size=6)


values = st.none() | st.booleans() | st.integers() | st.floats() | words


@pytest.mark.parametrize("format", ["json", "ninjs"])
@given(tree=_json(st.recursive(values, _json, max_leaves=20)), target=st.sampled_from(TARGETS))
def test_any_json(format: str, tree: Any, target: str) -> None:
    if isinstance(tree, dict):
        tree = {**json.loads(newsdoc.dumps(minimal(), format)), **tree}
    _is_used(json.dumps(tree).encode(), format, target)
