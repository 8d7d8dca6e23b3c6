"""Damaged XML is read with every word that stands in it, each kind of damage told with its line, in linear time."""

from __future__ import annotations

import random
import re
import sys
from types import FrameType

import pytest
from lxml import etree

from newsdoc.diagnostics import Collector
from newsdoc.errors import InvalidDocumentError, LimitExceededError, NewsdocError
from newsdoc.io.limits import Limits
from newsdoc.io.xmlmending import mended
from newsdoc.io.xmlrepair import parse_damaged_xml

WHOLE = "<doc>\n<p>The ferry waits.</p>\n<p>Nobody hurries.</p>\n</doc>"


def read(data: str | bytes, report: Collector | None = None) -> etree._Element:
    content = data.encode() if isinstance(data, str) else data
    return parse_damaged_xml(content, report=Collector() if report is None else report)


def words(root: etree._Element) -> list[str]:
    return " ".join(map(str, root.itertext())).split()


# What stands in a paragraph → the words that are read of it.
TEXTS = {
    "Salt & pepper": "Salt & pepper",
    "AT&T; &c &; &#xZZ;": "AT&T; &c &; &#xZZ;",
    "3 < 4 <5 <- <3 x": "3 < 4 <5 <- <3 x",
    "caf&eacute; &ndash; &laquo;ja&raquo;": "café – «ja»",
    "&amp; &lt; &#38; &#x26;": "& < & &",
    "a ]]> b": "a ]]> b",
    "write to <jo@ferry.example>": "write to <jo@ferry.example>",
    "see <http://ferry.example>": "see <http://ferry.example>",
    "Alpha <beta> x": "Alpha <beta> x",
    "Dear <name>, <b>bold": "Dear <name>, bold",
    "one <unknown>two</unknown> <person>three": "one two three",
    "half a tag <b": "half a tag <b",
    "half an end </ b": "half an end </ b",
    "<![CDATA[3 < 4 & 5 <b>]]>": "3 < 4 & 5 <b>",
    "x <![CDATA[y & z": "x y & z",
    "x </doc> y": "x y",
    "a <!-- unseen & -- unseen --> b": "a b",
    "a <!-- seen": "a seen",
    "a <? seen": "a <? seen",
    "one <b>two <i>three</b> four</i> five": "one two three four five",
    "one </b> two </section> three": "one two three",
    "one<br>two<BR>three</br>four<br></br>five<hr>six": "one two three four five six",
    "one<img src='a.png'>two": "one two",
    "<a class=x href=http://ferry.example/?a=b&c=d>one</a> two": "one two",
    "<a title='x=y z=1' class=c>one</a> two": "one two",
    "<a title='3 < 4' rel=\"b\">one</a> <a title='a<b'>two</a>": "one two",
    "<a title='never closed>one</a> two": "one two",
    "<a id='1'class='2' class='3' nowrap “x”>one</a> two": "one two",
    "<o:p>one</o:p> <q x:y='z'>two</q>": "one two",
    "<p>one<p>two<li>three<li>four": "one two three four",
    "<TD>one</td> <em>two</EM>": "one two",
    "a\x01b \x0b c &#0; &#31; d": "a\ufffdb c \ufffd \ufffd d",
}


@pytest.mark.parametrize("text", TEXTS)
def test_every_word_of_a_damaged_text_survives_and_what_follows_too(text: str) -> None:
    found = Collector()
    root = read(f"<doc><title>Before</title>\n<p>{text}</p>\n<p>After it</p></doc>", found)
    assert words(root) == ["Before", *TEXTS[text].split(), "After", "it"]
    is_well_formed = text in ("&amp; &lt; &#38; &#x26;", "<![CDATA[3 < 4 & 5 <b>]]>")
    assert [finding.code for finding in found if finding.code == "xml-damaged"][:1] == ([] if is_well_formed else ["xml-damaged"])
    assert all(finding.place and finding.place.line in (1, 2, 3) for finding in found if finding.code == "xml-damaged")


def test_what_lines_leave_open_does_not_nest() -> None:
    for unit in ("<b>word</i> ", "<p>word <b>word</i> "):
        root = read("<doc>" + unit * 2000 + "<p>The end</p></doc>")
        assert words(root) == ["word"] * 2000 * unit.count("word") + ["The", "end"]


def test_a_paragraph_ends_what_is_open_in_it() -> None:
    root = read("<doc><p>one <b>two<p>three</doc>")
    assert ["".join(map(str, child.itertext())) for child in root] == ["one two", "three"]


def test_what_is_left_out_is_told_with_its_line() -> None:
    for data, line in (("\n\nZCZC\n<doc xmlns='urn:d'>a & b</doc>", 3), ("<doc>a & b\n</doc>\n\nNNNN", 4), ("ZCZC\n<doc xmlns='urn:d'/>\nNNNN", 1)):
        found = Collector()
        read(data, found)
        assert [finding.place.line for finding in found if finding.code == "text-left-out"] == [line]


def test_attributes_without_quotation_marks_keep_their_values() -> None:
    link = read("<doc><a href=http://ferry.example/?a=b&amp;c=d title=\"x=y 'z'\" rel='a\"b' nowrap class=“c”>one</a><x/ ></doc>").find("a")
    assert link is not None
    assert {str(name): value for name, value in link.attrib.items()} == {
        "href": "http://ferry.example/?a=b&c=d",
        "title": "x=y 'z'",
        "rel": 'a"b',
        "nowrap": "nowrap",
        "class": "“c”",
    }


def test_prefixes_without_a_declaration_are_declared_where_they_are_none() -> None:
    root = read('<doc xsi:schemaLocation="a b"><in xmlns:k="urn:known"><k:a/></in><k:b/><xhtml:p/></doc>')
    assert [element.tag for element in root.iter()] == [
        "doc",
        "in",
        "{urn:known}a",
        "{urn:newsdoc:undeclared:k}b",
        "{http://www.w3.org/1999/xhtml}p",
    ]
    assert root.get("{http://www.w3.org/2001/XMLSchema-instance}schemaLocation") == "a b"


@pytest.mark.parametrize(
    "data",
    [
        "<?xml version='1.0' encoding='utf8'?><p>Château Ödland</p>".encode(),
        "<?xml version='1.0' encoding='UTF-16'?><p>Château Ödland</p>".encode(),
        "<?xml version='1.0' encoding='Windows'?><p>Château Ödland</p>".encode(),
        "<?xml version='1.0' encoding='UTF-8'?><p>Château Ödland</p>".encode("cp1252"),
        "<?xml version='1.0' encoding='ANSI'?><p>Château Ödland</p>".encode("cp1252"),
        "<?xml version='1.0' encoding='iso-8859-1'?><p>Château Ödland</p>".encode("latin-1"),
        "<p>Château Ödland</p>".encode("cp1252"),
        "<p>Château Ödland</p>".encode("utf-16"),
        "<p>Château Ödland</p>".encode("utf-16-le"),
        "\ufeff\n<?xml version='1.0'?><p>Château Ödland</p>".encode(),
    ],
)
def test_encodings_that_are_wrong_unknown_or_absent(data: bytes) -> None:
    assert words(read(data)) == ["Château", "Ödland"]


@pytest.mark.parametrize("before", ["ZCZC FRY0042 <4>\n\n", "HTTP/1.1 200 OK\na<b <c>\n\n", "\x01 <urgent>\n<?xml version='1.0'?>\n", "\n\n"])
@pytest.mark.parametrize("after", ["", "\nNNNN\n", "</b> more <i>words</i>"])
def test_what_stands_around_the_document_is_left_out_and_told(before: str, after: str) -> None:
    found = Collector()
    root = read(f"{before}<doc xmlns='urn:d'>\n<p>The & ferry</p></doc>{after}", found)
    assert words(root) == ["The", "&", "ferry"]
    told = " ".join(finding.message for finding in found if finding.code == "text-left-out")
    outside = re.sub(r"<\?.*?\?>|</?[bi]>|\x01", " ", f"{before} {after}" if "<b>" not in before else before)
    assert all(word.strip("<>") in told for word in re.findall(r"\w{3,}", outside.replace("xml", "")))


def test_lines_are_those_of_the_document() -> None:
    found = Collector()
    root = read('ZCZC\n\n<?xml version="1.0"?>\n<doc\n xmlns="urn:d">\n<p>a\n& b</p>\n</x\n>\n<q>c</q></doc>', found)
    assert [(finding.place.line, finding.message) for finding in found if finding.place and finding.code == "xml-damaged"][1:] == [
        (7, "an & that begins no reference"),
        (8, "</x> closes nothing"),
    ]
    assert [str(element.sourceline) for element in root] == ["6", "10"]


def test_the_same_damage_is_told_once_with_its_number() -> None:
    found = Collector()
    read("<doc>\n" + "<p>a & b</p>\n" * 500 + "</doc>", found)
    assert [finding.message for finding in found][1:] == ["an & that begins no reference, 500 times"]


def test_a_document_cut_off_anywhere_keeps_the_words_before_the_cut() -> None:
    for end in range(len("<doc>"), len(WHOLE)):
        before = re.sub(r"<[^<>]*(>|$)", " ", WHOLE[:end]).split()
        assert words(read(WHOLE[:end]))[: len(before)] == before


def test_documents_that_follow_each_other_are_read_where_that_is_asked_for() -> None:
    both = f"<?xml version='1.0'?>{WHOLE}\n<?xml version='1.0'?>{WHOLE}".encode()
    root = parse_damaged_xml(both, report=Collector(), several=True)
    assert [child.tag for child in root] == ["doc", "doc"]
    found = Collector()
    assert parse_damaged_xml(both, report=found).tag == "doc"
    assert any(finding.code == "text-left-out" and "ferry" in finding.message for finding in found)


def test_elements_that_never_stand_in_each_other_are_set_apart() -> None:
    apart = {"meta2": frozenset(("meta1",))}
    root = parse_damaged_xml(b"<doc><meta1><a>x</a><meta2>y</meta2></doc>", report=Collector(), apart=apart)
    assert [child.tag for child in root] == ["meta1", "meta2"]


@pytest.mark.parametrize(
    "data",
    [
        "<!DOCTYPE doc [<!ENTITY e 'boom'>]><doc>&e;</doc>",
        "<!DOCTYPE doc [<!ENTITY e 'boom'>]><doc>&e; & more</doc>",
        "ZCZC\n<!DOCTYPE doc [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><doc>&e; & more</doc>",
    ],
)
def test_entities_that_are_declared_are_refused(data: str) -> None:
    with pytest.raises(InvalidDocumentError, match="entities"):
        read(data)


@pytest.mark.parametrize("data", ["", "   ", "no markup & at all", "<", "&", "<!-- x", "<?xml version='1.0'?>", "\x00\x01\x02"])
def test_what_has_no_element_is_an_error(data: str) -> None:
    with pytest.raises(InvalidDocumentError):
        read(data)


def test_limits_hold_for_what_is_mended() -> None:
    with pytest.raises(LimitExceededError):
        parse_damaged_xml(b"<p>" + b"<a>&" * 50, report=Collector(), limits=Limits(xml_depth=20))
    with pytest.raises(LimitExceededError):
        parse_damaged_xml(b"<p>" + b"<a>" * 110_000, report=Collector(), limits=Limits(xml_elements=10))


def _steps(text: str) -> int:
    """The calls that it takes; regular expressions are held by their own test."""
    count = 0

    def called(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        mended(text)
    finally:
        sys.setprofile(None)
    return count


UNITS = (
    "<![CDATA[",
    "<!--",
    "<",
    "</",
    "</b>",
    "<b>",
    "<p>",
    "<a ",
    "<a b='",
    "<a b='<a ",
    '<a x="> ',
    "<?x ",
    "<!DOCTYPE a [",
    "& ",
    "<k:a>",
    "<br>",
)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("start", ["", "<doc><p>"])
def test_the_work_grows_with_the_text(unit: str, start: str) -> None:
    assert _steps(start + unit * 4000) <= 8 * _steps(start + unit * 1000) + 1000


@pytest.mark.parametrize("unit", UNITS)
def test_a_hundred_thousand_of_anything_unclosed_end(unit: str) -> None:
    result = mended("<doc><p>word " + unit * 100_000)
    assert result.text.startswith("<doc")
    assert result.text.endswith("</doc>")


def test_whatever_is_changed_no_foreign_exception_comes_out() -> None:
    chance = random.Random(20260105)
    document = "<doc xmlns='urn:d' a=\"b\"><!-- c --><p>One &amp; <b>two</b><br/>three</p><![CDATA[x]]><?pi y?></doc>"
    for _ in range(500):
        text = list(document)
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(text))
            text[at : at + chance.choice((0, 1, 1, 9))] = chance.choice(
                ("", "<", ">", "&", "'", '"', "]]>", "<!--", "\x00", "é", "</p>", "<a b=", " ")
            )
        try:
            read("".join(text).encode(chance.choice(("utf-8", "utf-16", "cp1252")), "replace"))
        except NewsdocError:
            continue


@pytest.mark.parametrize(
    ("declared", "codec", "told"),
    [
        ("ISO-8859-1", "cp1252", ["encoding-guessed"]),
        ("latin1", "utf-8", ["encoding-guessed"]),
        ("windows-1252", "utf-8", ["encoding-guessed"]),
        ("windows-1252", "cp1252", []),
        ("utf-8", "utf-8", []),
    ],
)
def test_xml_is_read_in_the_encoding_that_it_is_in(declared: str, codec: str, told: list[str]) -> None:
    found = Collector()
    root = read(f"<?xml version='1.0' encoding='{declared}'?>\n<doc>\n“Café” – 5 €</doc>".encode(codec), found)
    assert words(root) == ["“Café”", "–", "5", "€"]
    assert [finding.code for finding in found] == told
    assert all(finding.place.line == 3 for finding in found)


def test_latin_1_stays_latin_1() -> None:
    found = Collector()
    assert words(read("<?xml version='1.0' encoding='ISO-8859-1'?><doc>Café «Ö»</doc>".encode("latin-1"), found)) == ["Café", "«Ö»"]
    assert not list(found)
