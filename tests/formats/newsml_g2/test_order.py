"""Children stand where the standard wants them, however they come: an invalid tree cannot be made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.order import MODELS, MisplacedError
from newsdoc.formats.newsml_g2.writing.build import add, insert

XS = "{http://www.w3.org/2001/XMLSchema}"
OTHER = "{https://example.org/}x"


def _names(parent: etree._Element) -> list[str]:
    return [str(child.tag).rpartition("}")[2] for child in parent]


def _parent(name: str) -> etree._Element:
    return etree.Element(nar(name))


@settings(max_examples=400)
@given(name=st.sampled_from([name for name in MODELS if "ANYTHING" not in MODELS[name]]), data=st.data())
def test_whatever_comes_is_put_in_order(name: str, data: st.DataObject) -> None:
    """Added and inserted by turns, in any order: the children of each slot follow those of the slots before it."""
    slots = MODELS[name].split()
    known = {child: number for number, slot in enumerate(slots) for child in slot.removesuffix("*").split("|")}
    parent = _parent(name)
    for child in data.draw(st.lists(st.sampled_from(sorted(known)), max_size=12)):
        before = _names(parent)
        full = not slots[known[child]].endswith("*") and any(known.get(other, known.get("OTHER")) == known[child] for other in before)
        try:
            if child == "OTHER":
                insert(parent, etree.Element(OTHER))
            elif data.draw(st.booleans()):
                add(parent, child)
            else:
                insert(parent, etree.Element(nar(child)))
        except MisplacedError:
            assert full
            assert _names(parent) == before
        else:
            assert not full
    numbers = [known[child] if child in known else known["OTHER"] for child in _names(parent)]
    assert numbers == sorted(numbers)


def test_what_is_added_stands_behind_its_slot_and_what_is_inserted_behind_its_name() -> None:
    meta = _parent("contentMeta")
    for name in ("slugline", "headline", "creator", "subject"):
        add(meta, name)
    kept = etree.Element(nar("headline"), role="x:kept")
    insert(meta, kept)
    assert _names(meta) == ["creator", "slugline", "headline", "headline", "subject"]
    assert meta[3] is kept


def test_what_has_none_of_its_name_is_inserted_at_the_end_of_its_slot() -> None:
    meta = _parent("contentMeta")
    for name in ("urgency", "creator", "headline"):
        add(meta, name)
    for child in (nar("altId"), nar("keyword"), OTHER, nar("icon")):
        insert(meta, etree.Element(child))
    assert _names(meta) == ["icon", "urgency", "creator", "altId", "headline", "keyword", "x"]


@pytest.mark.parametrize(
    ("parent", "child"),
    [
        ("itemMeta", nar("headline")),
        ("newsItem", nar("groupSet")),
        ("newsItem", OTHER),
        ("slugline", nar("span")),
        ("headline", nar("br")),
        ("itemMeta", "provider"),
        ("contentMeta", nar("nothing")),
    ],
)
def test_what_the_parent_cannot_hold_is_refused(parent: str, child: str) -> None:
    element = _parent(parent)
    with pytest.raises(MisplacedError, match=f"{parent} can hold no"):
        insert(element, etree.Element(child))
    assert len(element) == 0


def test_a_second_is_refused_where_one_may_stand() -> None:
    meta = _parent("itemMeta")
    for name in ("itemClass", "provider", "edNote"):
        add(meta, name)
    add(meta, "edNote")
    with pytest.raises(MisplacedError, match="itemMeta holds provider and can hold no provider beside it"):
        add(meta, "provider")
    party = _parent("creator")
    add(party, "personDetails")
    with pytest.raises(MisplacedError, match="organisationDetails"):
        add(party, "organisationDetails")


def test_comments_are_in_nobodys_way() -> None:
    meta = _parent("contentMeta")
    add(meta, "headline")
    meta.append(etree.Comment("between"))
    add(meta, "contentMetaExtProperty")
    meta.append(etree.Comment("at the end"))
    insert(meta, etree.Element(nar("headline")))
    add(meta, "creator")
    assert [child.tag for child in meta.iterchildren("*")] == [nar(name) for name in ("creator", "headline", "headline", "contentMetaExtProperty")]


def test_anything_stands_where_anything_may() -> None:
    link = _parent("link")
    for child in (nar("title"), OTHER, "plain"):
        insert(link, etree.Element(child))
    assert _names(link) == ["title", "x", "plain"]


# --- the table is the schema's ------------------------------------------------------------------


@pytest.fixture(scope="module")
def official(shared: Path) -> etree._Element:
    return etree.parse(shared / "schemas/newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd").getroot()


def _top(schema: etree._Element, kind: str, name: str | None) -> etree._Element:
    found = schema.find(f"{XS}{kind}[@name='{name}']")
    return etree.Element("none") if found is None else found


def _slots(schema: etree._Element, holder: etree._Element) -> Iterator[str]:
    """The slots of a type in the schema, as MODELS writes them."""
    for part in holder.iterchildren(f"{XS}*"):
        kind = etree.QName(part).localname
        many = "*" if part.get("maxOccurs", "1") == "unbounded" else ""
        if kind == "element":
            yield f"{part.get('name') or part.get('ref')}{many}"
        elif kind == "any" and part.get("namespace") in ("##other", "##any"):
            yield f"{'OTHER' if part.get('namespace') == '##other' else 'ANYTHING'}{many}"
        elif kind == "choice":
            yield "|".join(name.removesuffix("*") for name in _slots(schema, part)) + many
        elif kind == "group":
            yield from _slots(schema, _top(schema, "group", part.get("ref")))
        elif kind in ("extension", "restriction"):
            if kind == "extension":
                yield from _slots(schema, _top(schema, "complexType", part.get("base")))
            yield from _slots(schema, part)
        elif kind in ("sequence", "complexType", "complexContent", "simpleContent"):
            yield from _slots(schema, part)


def _comparable(slots: list[str]) -> list[tuple[frozenset[str], bool]]:
    return [(frozenset(slot.removesuffix("*").split("|")), slot.endswith("*")) for slot in slots]


def _models(schema: etree._Element, name: str) -> list[list[tuple[frozenset[str], bool]]]:
    """The models that elements of the name have in the schema."""
    found = []
    for element in schema.iter(f"{XS}element"):
        if element.get("name") == name:
            kind = element.get("type")
            found.append(_comparable(list(_slots(schema, _top(schema, "complexType", kind) if kind else element))))
    return found


@pytest.mark.parametrize("name", sorted(set(MODELS) - {"itemSet"}))
def test_a_model_is_that_of_the_official_schema(name: str, official: etree._Element) -> None:
    assert _comparable(MODELS[name].split()) in _models(official, name)


def test_what_has_no_model_holds_no_elements(official: etree._Element) -> None:
    """Of what news items hold. Ruby is the exception, of which parts are either or the other as a whole."""
    children = {child for text in MODELS.values() for slot in text.split() for child in slot.removesuffix("*").split("|")}
    others = {"OTHER", "ANYTHING", "ruby", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"}
    for name in sorted(children - set(MODELS) - others):
        assert [] in _models(official, name), name
