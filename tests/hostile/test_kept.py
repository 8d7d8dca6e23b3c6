"""Nothing that is kept of a source carries a script, a handler or a link to one into what is written."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from typing import Literal

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import newsdoc
from hostile.documents import newsml, ninjs, nitf
from newsdoc import Article, Collector, Edition
from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import InvalidArticleError
from newsdoc.formats.ninjs import NinjsWriteOptions
from newsdoc.model import Concept, Extra, Paragraph, Provider, is_absolute_uri

XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'
NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
VERSIONS: tuple[Literal["3.1", "2.2", "1.6"], ...] = ("3.1", "2.2", "1.6")

# --- what is looked for, said anew ----------------------------------------------------------------

_LINKS = [
    "href",
    "src",
    "uri",
    "url",
    "action",
    "formaction",
    "poster",
    "data",
    "background",
    "cite",
    "guid",
    "residref",
    "ex-ref",
    "id-string",
    "idsrc",
    "source",
    "srcset",
]
_SCHEME = re.compile("(?:javascript|vbscript|data|file):", re.IGNORECASE)
# What programs show as a page, where handlers run; elsewhere "online" is an attribute as any other.
_PAGES = (None, "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML")
_PICTURE = re.compile("data:image/(?:png|jpeg|gif|webp);base64,")


def _is_bad(address: str) -> bool:
    plain = "".join(sign for sign in html.unescape(address) if sign > " " and not "\x7f" <= sign <= "\xa0" and sign not in "\u200b\ufeff\ufffd")
    return _SCHEME.match(plain) is not None and not _PICTURE.match(plain)


def faults(root: etree._Element) -> Iterator[str]:
    for element in root.iter(etree.Element):
        name = etree.QName(element).localname.lower()
        is_page = etree.QName(element).namespace in _PAGES
        if name == "script" or (is_page and name in ("iframe", "object", "embed", "base")):
            yield f"<{name}>"
        if name in ("altrep", "web", "identifier") and _is_bad(element.text or ""):
            yield f"<{name}>{element.text}"
        for attribute, value in element.attrib.items():
            local = re.split("[}:]", str(attribute))[-1].lower()
            is_link = local in _LINKS or local.endswith(("uri", "href"))
            is_style = local == "style" and re.search(r"url\(|expression", str(value))
            if (is_page and local.startswith("on")) or is_style or (is_link and _is_bad(str(value))):
                yield f"{local}={value!s}"


def _of_json(plain: object, is_link: bool = False) -> Iterator[str]:
    if isinstance(plain, dict):
        for key, value in plain.items():
            if key.startswith("body_newsdoc") or plain.get("role") == "newsdoc":
                continue
            yield from _of_json(value, is_link or key.lower().endswith(("href", "uri", "url", "scheme", "altids")))
            if (key.startswith(("body", "description_html")) or key == "value") and isinstance(value, str) and "</" in value:
                yield from faults(etree.fromstring(f"<div>{value}</div>", etree.HTMLParser()))
    elif isinstance(plain, list):
        for value in plain:
            yield from _of_json(value, is_link)
    elif isinstance(plain, str) and is_link and _is_bad(plain):
        yield plain


def written_faults(article: Article | Edition) -> list[str]:
    """What is wrong with any document that is written of an article."""
    found = []
    for kind in ("newsml-g2", "nitf") if isinstance(article, Article) else ("newsml-g2",):
        found += [f"{kind}: {fault}" for fault in faults(etree.fromstring(newsdoc.dumps(article, kind, report=Collector())))]
    for version in VERSIONS:
        plain = json.loads(newsdoc.dumps(article, "ninjs", report=Collector(), options=NinjsWriteOptions(version=version)))
        found += [f"ninjs {version}: {fault}" for fault in _of_json(plain)]
    for kind in ("docx", "epub"):
        with zipfile.ZipFile(io.BytesIO(newsdoc.dumps(article, kind, report=Collector()))) as package:
            for name in package.namelist():
                if name.endswith((".xml", ".rels", ".xhtml", ".opf")):
                    found += [f"{kind} {name}: {fault}" for fault in faults(etree.fromstring(package.read(name)))]
    return found


# --- kept XML -------------------------------------------------------------------------------------

HIDDEN = ("{}", " {}", "\t{}", "\n{}", "\xa0{}", "\u200b{}", "\ufeff{}")
SCHEMES = (
    *("javascript:evil()", "JaVaScRiPt:evil()", "java\tscript:evil()", "java\nscript:evil()", "javascript\t:evil()", "j a v a script:evil()"),
    *("javascript&colon;evil()", "&#106;avascript:evil()", "java&#9;script:evil()", "java&Tab;script:evil()"),
    *(
        "vbscript:evil()",
        "data:text/html,evil",
        "DATA:text/html;base64,AAAA",
        "data:image/svg+xml;base64,AAAA",
        "file:///etc/passwd",
        "FILE://server/a",
    ),
)
addresses = st.builds(str.format, st.sampled_from(HIDDEN), st.sampled_from(SCHEMES))
ATTRIBUTES = (
    *("href", "HREF", "src", "uri", "typeuri", "residref", "cite", "action", "formaction", "poster", "background", "data", "srcset"),
    *("guid", "{http://www.w3.org/1999/xlink}href", "{http://example.org/}url"),
)
names = st.sampled_from(("a", "p", "img", "b", "x"))
SPACES = ("http://www.w3.org/1999/xhtml", "http://iptc.org/std/nar/2006-10-01/", "http://www.w3.org/2000/svg", "http://example.org/", "")
BAD_ELEMENTS = ("script", "SCRIPT", "iframe", "object", "embed", "base")
STYLES = ("background: url(javascript:evil())", "width: expression(evil())", "background: u\\72l(a)", "background: url /**/ (a); x: url(a)")


@st.composite
def _elements(draw: st.DrawFn, depth: int = 0) -> etree._Element:
    space = draw(st.sampled_from(SPACES))
    tag = draw(names if draw(st.integers(0, 3)) else st.sampled_from(BAD_ELEMENTS))
    html_only = tag in BAD_ELEMENTS[2:] and space in SPACES[1::2]  # a vendor's own object is none of HTML's
    element = etree.Element(f"{{{SPACES[0] if html_only else space}}}{tag}" if space or html_only else tag)
    for name in draw(st.lists(st.sampled_from(ATTRIBUTES), max_size=3, unique=True)):
        element.set(name, draw(addresses))
    if draw(st.booleans()):
        element.set(draw(st.sampled_from(("onclick", "ONLOAD", "onerror"))), "evil()")
    if draw(st.booleans()):
        element.set("style", draw(st.sampled_from(STYLES)))
    element.text = draw(st.sampled_from(("", "words")))
    if depth < 3:
        element.extend(draw(st.lists(_elements(depth + 1), max_size=2)))
    element.tail = "after" if depth else None
    return element


PLACES = {
    "/newsItem/itemMeta/edNote": "<edNote {nar}>Call {inner} now</edNote>",
    "/newsItem/itemMeta/altRep": "<altRep {nar}>{address}</altRep>",
    "/newsItem/itemMeta/link": "<link {nar} href='{address}'>{inner}</link>",
    "/newsItem/contentMeta/icon": "<icon {nar} href='{address}'/>",
    "/newsItem/contentMeta/subject": "<subject {nar} type='cpnat:abstract' uri='{address}'><name>S</name></subject>",
    "/newsItem/contentMeta/description": "<description {nar}>{inner}</description>",
    "/newsItem/rightsInfo": "<rightsInfo {nar}><copyrightNotice href='{address}'>{inner}</copyrightNotice></rightsInfo>",
    "/newsItem/catalogRef": "<catalogRef {nar} href='{address}'/>",
    "/newsItem": "<newsItem {nar} guid='{address}'/>",
    "/newsItem/other": "{inner}",
}
kept_xml = st.builds(
    lambda path, inner, address: Extra(
        "newsml-g2",
        path,
        PLACES[path].format(
            nar=NAR, inner=etree.tostring(inner, encoding="unicode", with_tail=False), address=html.escape(address).replace("\n", "&#10;")
        ),
    ),
    st.sampled_from(list(PLACES)),
    _elements(),
    addresses,
)
kept_nitf = st.builds(
    lambda path, name, address: Extra("nitf", f"{path}/{name}", html_element(name, address)),
    st.sampled_from(("head", "head/docdata", "head/docdata/identified-content", "body/body.head")),
    st.sampled_from(("pubdata", "doc-id", "classifier", "meta", "series")),
    addresses,
)


def html_element(name: str, address: str) -> str:
    wanted = {"pubdata": ["ex-ref"], "doc-id": ["id-string", "regsrc"], "classifier": ["type", "idsrc", "value"], "meta": ["name", "content"]}
    return etree.tostring(etree.Element(name, dict.fromkeys(wanted.get(name, ["series.name"]), address)), encoding="unicode")


KEYS = ("uri", "altids", "renditions", "associations", "subject", "infosource", "profile", "body_custom", "description_html", "ednote", "rightsinfo")


@st.composite
def _kept_json(draw: st.DrawFn) -> Extra:
    address, version = draw(addresses), draw(st.sampled_from((1, 2, 3)))
    key = draw(st.sampled_from(KEYS))
    rendition = {"href": address, "name": "a"}
    member = {"uri": address, "name": "a", "type": "picture", "renditions": [rendition] if version > 1 else {"m": {"href": address}}}
    values = {
        "altids": [{"role": "a", "value": address}] if version > 1 else {"a": address},
        "renditions": [rendition] if version > 1 else {"m": {"href": address}},
        "associations": [member] if version > 1 else {"a": member},
        "subject": [{"name": "S", "uri": address, "scheme": address, "code": "c"}],
        "infosource": [{"name": "I", "uri": address}],
        "rightsinfo": {"linkedrights": address},
        "body_custom": f'<p onclick="evil()">a<a href="{html.escape(address)}">b</a><script>evil()</script></p>',
        "description_html": '<p style="background: url(a)">a</p>',
    }
    return Extra("ninjs", f"{version}.x $.{key}", json.dumps(values.get(key, address)))


def _with(*extra: Extra) -> Article:
    return Article(id="urn:test:kept", headline="Fog", language="en", body=[Paragraph("It was foggy.")], extra=extra)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(kept_xml, kept_nitf, _kept_json()), min_size=1, max_size=4))
def test_nothing_unsafe_that_is_kept_is_written(extra: list[Extra]) -> None:
    assert written_faults(_with(*extra)) == []


@settings(max_examples=30, deadline=None)
@given(_elements(), addresses)
def test_nothing_unsafe_of_the_header_of_a_message_is_written(inner: etree._Element, address: str) -> None:
    header = etree.fromstring(f"<header {NAR}><origin>Ness</origin></header>")
    etree.SubElement(header, "{http://iptc.org/std/nar/2006-10-01/}headerExtProperty", rel="a:b", valueuri=address)
    header.append(inner)
    role = Extra("newsml-g2", "/newsItem/itemMeta/role", f'<role {NAR} qcode="a:b"/>')
    article = _with(role, Extra("newsml-g2", "/newsMessage/header", etree.tostring(header, encoding="unicode")))
    written = etree.fromstring(newsdoc.dumps(Edition.of(article, attrs.evolve(article, id="urn:test:other")), "newsml-g2", report=Collector()))
    assert list(faults(written)) == []
    assert written.findtext("{*}header/{*}origin") == "Ness"


def test_the_test_sees_what_it_looks_for() -> None:
    for markup in (
        "<script/>",
        "<p onclick='a'/>",
        "<p style='a: url(b)'/>",
        "<a href=' java&#9;script:a'/>",
        "<x uri='file:///a'/>",
        "<altRep>data:a</altRep>",
    ):
        assert list(faults(etree.fromstring(markup))), markup
    assert list(_of_json({"altIds": [{"value": "javascript:a"}], "bodies": []}))
    assert list(_of_json({"body_custom": "<p onclick='a'>b</p>"}))
    assert not list(faults(etree.fromstring("<a href='https://example.org/'><img src='data:image/png;base64,AAAA'/></a>")))


# --- documents of others --------------------------------------------------------------------------

BAD_ITEM = f"""
<newsItem {NAR} guid="javascript:1" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
<catalogRef href="javascript:2"/><catalog><scheme alias="salt" uri="javascript:3"/></catalog>
<rightsInfo><copyrightHolder uri="javascript:4"><name>Salt Wire</name></copyrightHolder>
<copyrightNotice href="javascript:5">Note <a {XHTML} href="javascript:6">below</a></copyrightNotice>
<usageTerms>Use<script {XHTML}>evil()</script></usageTerms></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider uri="javascript:7"><name>Salt Wire</name></provider>
<versionCreated>2026-05-04T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/>
<edNote>Call <a {XHTML} href="java&#9;script:8" onclick="evil()">me</a></edNote><altRep href="javascript:9"/>
<altRep>javascript:9</altRep><link rel="irel:seeAlso" href="data:text/html,x"/></itemMeta>
<contentMeta><icon href="javascript:10"/><language tag="en"/><subject uri="javascript:11"><name>Fog</name></subject>
<headline>Fog <a {XHTML} href="javascript:12">bank</a></headline>
<description>Ships <img {XHTML} src="x" onerror="evil()"/><b {XHTML} style="background: url(javascript:13)">wait</b></description></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html {XHTML}><body><p>It was foggy.</p></body></html></inlineXML>
<inlineData contenttype="text/html">&lt;p onclick="evil()"&gt;It was foggy.&lt;/p&gt;</inlineData></contentSet></newsItem>
""".encode()

BAD_HEAD = (
    '<docdata><doc-id id-string="javascript:1" regsrc="Salt Wire"/><identified-content><classifier type="subject" idsrc="javascript:2" value="a">Fog'
    '</classifier></identified-content></docdata><pubdata ex-ref="javascript:3"/><meta http-equiv="refresh" name="a" content="0;url=javascript:4"/>'
)
BAD_NINJS = {
    "uri": "javascript:1",
    "type": "text",
    "versioncreated": "2026-01-01T00:00:00Z",
    "headline": "Fog",
    "body_xhtml": "<p>It was foggy.</p>",
    "body_custom": "<p onclick='evil()'>a</p>",
    "renditions": {"main": {"href": "javascript:2", "mimetype": "image/jpeg"}},
    "associations": {"a": {"uri": "javascript:3", "type": "picture", "renditions": {"m": {"href": "file:///a", "mimetype": "image/jpeg"}}}},
    "altids": {"x": "javascript:4"},
    "subject": [{"name": "s", "code": "javascript:5", "scheme": "javascript:6"}],
    "infosource": [{"code": "javascript:7", "name": "N", "rel": "provider"}],
}
SOURCES = {"newsml-g2": BAD_ITEM, "nitf": nitf(head=BAD_HEAD), "ninjs": json.dumps(BAD_NINJS).encode()}


@pytest.mark.parametrize("kind", SOURCES)
def test_nothing_unsafe_of_a_document_of_others_is_written(kind: str) -> None:
    article = newsdoc.loads(SOURCES[kind], kind, report=Collector())
    assert article.id.startswith("urn:uuid:")
    assert written_faults(article) == []
    assert written_faults(Edition.of(article, attrs.evolve(article, id="urn:test:other"))) == []


def test_what_is_not_put_back_is_reported_and_the_words_stay() -> None:
    report: list[Diagnostic] = []
    article = newsdoc.loads(BAD_ITEM, "newsml-g2", report=Collector())
    written = etree.fromstring(newsdoc.dumps(article, "newsml-g2", report=report.append))
    told = [finding.message for finding in report if finding.code == "extra-dropped"]
    for what in ("guid", "catalogRef", "usageTerms", "edNote", "altRep", "link", "icon", "subject", "headline", "description", "inlineData"):
        assert any(what in message or message.startswith("rightsInfo") for message in told), what
    text = " ".join("".join(map(str, written.itertext())).split())
    for words in ("Note below", "Call me", "Fog bank", "Use", "Salt Wire", "wait"):
        assert words in text
    assert (article.rights and article.rights.usage_terms, article.provider) == ("Use", Provider("Salt Wire"))


@pytest.mark.parametrize(
    "extra",
    [
        Extra("ninjs", "3.x $.rightsInfo", '{"linkedRights": "javascript:1"}'),
        Extra("nitf", "head/pubdata", '<pubdata ex-ref="javascript:1"/>'),
        Extra("newsml-g2", "/newsItem/contentMeta/icon", f'<icon {NAR} href="javascript:1"/>'),
    ],
    ids=lambda extra: extra.format,
)
def test_what_is_all_unsafe_is_told_of_once(extra: Extra) -> None:
    report = Collector()
    newsdoc.dumps(_with(extra), extra.format, report=report)
    assert [finding.code for finding in report] == ["extra-dropped"]
    assert "leads to 'javascript:1'" in report[0].message


@pytest.mark.parametrize("kind", SOURCES)
def test_a_document_of_newsdocs_own_comes_back_without_a_finding_of_changes(kind: str) -> None:
    article = newsdoc.loads(SOURCES[kind], kind, report=Collector())
    for version in VERSIONS:
        report = Collector()
        assert (
            newsdoc.loads(newsdoc.dumps(article, "ninjs", report=Collector(), options=NinjsWriteOptions(version=version)), "ninjs", report=report)
            == article
        )
        assert "ninjs-change-left-out" not in [finding.code for finding in report]
    for way in ("newsml-g2", "nitf", "docx", "epub", "json"):
        assert newsdoc.loads(newsdoc.dumps(article, way, report=Collector()), way, report=Collector()) == article


# --- single values --------------------------------------------------------------------------------


@pytest.mark.parametrize("uri", ["javascript:1", "JavaScript:1", "vbscript:1", "data:text/html,x", "DATA:,x", "file:///etc/passwd", "File:a"])
def test_no_id_uri_or_scheme_runs_code_or_opens_a_file(uri: str) -> None:
    assert not is_absolute_uri(uri)
    with pytest.raises(InvalidArticleError):
        Article(id=uri, headline="Fog", body=[])
    with pytest.raises(InvalidArticleError):
        Provider("Salt Wire", uri=uri)
    with pytest.raises(InvalidArticleError):
        Concept("Fog", scheme=uri)


def test_other_schemes_are_as_they_were() -> None:
    assert all(map(is_absolute_uri, ("urn:a:b", "tag:example.org,2026:a", "https://example.org/", "database:1", "filed:1", "x-javascript:1")))


def test_what_is_kept_and_safe_is_not_touched() -> None:
    link = f'<a {XHTML} href="https://example.org/" style="color: rgb(1,2,3)">data: 5, file: 6</a>'
    report = Collector()
    written = newsdoc.dumps(_with(Extra("newsml-g2", "/newsItem/assert", f"<assert {NAR}>{link}</assert>")), "newsml-g2", report=report).decode()
    assert link in written
    assert not report


def test_unsafe_markup_in_bodies_is_a_finding() -> None:
    body = '<p onclick="a()">It was <a href="javascript:a()">foggy</a>.</p><script>a()</script>'
    for kind, data in (("newsml-g2", newsml(body)), ("nitf", nitf(body=body)), ("ninjs", json.dumps(ninjs(body)).encode())):
        found = [finding.message for finding in newsdoc.validate(data, kind) if finding.code == "markup-unsafe"]
        assert len(found) == 3, (kind, found)


def test_unsafe_html_that_stands_in_an_item_as_text_is_a_finding() -> None:
    found = newsdoc.validate(BAD_ITEM, "newsml-g2")
    assert [finding.message for finding in found if finding.code == "markup-unsafe" and (finding.place.path or "").endswith("inlineData")]


def test_each_unsafe_thing_of_an_item_is_a_finding() -> None:
    found = " ".join(finding.message for finding in newsdoc.validate(BAD_ITEM, "newsml-g2") if finding.code == "markup-unsafe")
    assert all(f"javascript:{number}'" in found or f"javascript:{number})" in found or number in (8, 9, 13) for number in range(1, 14)), found
    for kind, numbers in (("nitf", (1, 2, 3)), ("ninjs", (1, 2, 3, 4, 6))):
        said = " ".join(finding.message for finding in newsdoc.validate(SOURCES[kind], kind) if finding.code == "markup-unsafe")
        assert all(f"javascript:{number}" in said for number in numbers), said
