"""What a person changed in a document is what is read from it, and all else is as it was."""

from __future__ import annotations

import pytest
from attrs import evolve
from support.articles import everything

import newsdoc
from newsdoc import Collector
from newsdoc.model import Attribution, Timestamp

EDITS = [
    ("in a shed.", "in a big shed.", [("$.body[0].text", "changed")], []),
    ("Mind the door.<br/>", "Mind the gap.<br/>", [("$.body[8].text", "changed")], []),
    ("The skull.", "The skulls.", [("$.body[10].caption", "changed")], []),
    ('<em class="bold">went home</em>', "went home", [("$.body[0].marks[1]", "removed")], []),
    ("By Una Tait and", "By Una and", [("$.byline", "changed")], []),
    ("<title>Whale", "<title>Seal", [], []),
    (
        "She weighs forty",
        "She weighs fifty",
        [("$.body[1].text", "changed"), ("$.statements[0]", "removed"), ("$.statements[1]", "removed")],
        ["statement-dropped"],
    ),
]


@pytest.mark.parametrize(("old", "new", "differences", "codes"), EDITS)
def test_an_edit_is_read_and_nothing_else_changes(old: str, new: str, differences: list[tuple[str, str]], codes: list[str]) -> None:
    text, found = newsdoc.dumps(everything(), "nitf").decode(), Collector()
    assert text.count(old) == 1
    article = newsdoc.loads(text.replace(old, new).encode(), "nitf", report=found)
    assert [(difference.path, difference.kind) for difference in newsdoc.diff(everything(), article)] == differences
    assert sorted({diagnostic.code for diagnostic in found}) == codes


HEAD_EDITS = [
    ('management-status="usable"', 'management-status="canceled"', ["$.status"]),
    ('ed-urg="5"', 'ed-urg="1"', ["$.urgency"]),
    ('norm="20260504T070000"', 'norm="20260505T070000Z"', ["$.embargoed.value", "$.embargoed.zone_known"]),
    ('<date.release norm="20260504T070000"/>', "", ["$.embargoed"]),
    ('<keyword key="museum"/>', '<keyword key="shed"/>', ["$.keywords[1]"]),
    ('<evloc city="Lerwick"/>', '<evloc city="Bergen"/>', ["$.located[0].name", "$.located[0].code", "$.located[0].scheme"]),
    ('version="2"', 'version="3"', ["$.version"]),
    ("<correction/>", "", ["$.signals[0]"]),
    ('regsrc="Isles Press"', 'regsrc="Harbour News"', ["$.provider.name", "$.provider.uri", "$.provider.definition"]),
    ('holder="Isles Press"', 'holder="Harbour News"', ["$.rights.holder"]),
    ('norm="20260504T073000Z"', 'norm="20260504T083000Z"', ["$.published.value"]),
    ('baselang="en-GB"', 'baselang="en"', ["$.language"]),
    ("4 May 2026, 8.30am", "4 May 2026, 8.45am", ["$.published.printed"]),
]


@pytest.mark.parametrize(("old", "new", "paths"), HEAD_EDITS)
def test_an_edit_of_the_head_is_read_and_nothing_else_changes(old: str, new: str, paths: list[str]) -> None:
    text = newsdoc.dumps(everything(), "nitf").decode()
    assert text.count(old) == 1
    article = newsdoc.loads(text.replace(old, new).encode(), "nitf", report=Collector())
    assert [difference.path for difference in newsdoc.diff(everything(), article)] == paths


def test_an_embargo_typed_into_the_head_counts() -> None:
    article = evolve(everything(), embargoed=None)
    text = newsdoc.dumps(article, "nitf").decode()
    held = text.replace("<du-key", '<date.release norm="20260601T070000Z"/><du-key')
    assert newsdoc.loads(held.encode(), "nitf", report=Collector()).embargoed == Timestamp("2026-06-01T07:00:00Z", zone_known=True)


def test_a_document_whose_copy_is_broken_says_its_provider() -> None:
    article = evolve(everything(), attributions=[Attribution("agency", "Coast Wire", before=0)], published=None, modified=None, editor_notes=[])
    text = newsdoc.dumps(article, "nitf").decode()
    assert "<distributor>Coast Wire</distributor>" in text.replace(' id="attribution-1"', "")
    for old, new in (("{&quot;newsdoc", "&quot;newsdoc"), ("&quot;id&quot;:", "&quot;odd&quot;:")):
        found = Collector()
        read = newsdoc.loads(text.replace(old, new, 1).encode(), "nitf", report=found)
        assert "copy-unreadable" in {finding.code for finding in found}
        assert (read.provider and read.provider.name, read.urgency) == ("Isles Press", 5)
