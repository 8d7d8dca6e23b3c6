"""No script, and no link but to the web, a mailbox or a telephone, in whatever is written, whatever the input said."""

from __future__ import annotations

import base64
import html
import io
import json
import re
import zipfile
from collections.abc import Iterator

import pytest

import newsdoc
from hostile.documents import document, newsml, ninjs, nitf
from hostile.trying import outcome
from hostile.zips import file_of, with_file
from newsdoc.diagnostics import Collector
from newsdoc.io.beside import Sink
from newsdoc.model import Article

WRITTEN = ("json", "newsml-g2", "nitf", "ninjs", "docx", "epub")
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="evil()"><script>evil()</script></svg>'

# In the attribute href or src.
ADDRESSES = (
    "javascript:evil()",
    "JaVaScRiPt:evil()",
    " javascript:evil()",
    "java\tscript:evil()",
    "java\nscript:evil()",
    "\x01javascript:evil()",
    "javascript&colon;evil()",
    "&#106;avascript:evil()",
    "%6aavascript:evil()",
    "vbscript:evil()",
    "data:text/html,<script>evil()</script>",
    "data:text/html;base64," + base64.b64encode(b"<script>evil()</script>").decode(),
    "DATA:image/svg+xml;base64," + base64.b64encode(_SVG.encode()).decode(),
    "file:///etc/passwd",
    "FILE://server/share",
    "//server/share",
    "blob:https://example.org/1",
    "view-source:javascript:evil()",
    'https://example.org/" onclick="evil()',
    "https://example.org/'><script>evil()</script>",
)
MARKUP = (
    "<script>evil()</script>",
    "<SCRIPT>evil()</SCRIPT>",
    "<p onclick='evil()' onmouseover='evil()'>a</p>",
    "<p style='background: url(javascript:evil())'>a</p>",
    "<style>p { background: url(javascript:evil()) }</style>",
    "<p class='a&quot; onclick=&quot;evil()' id='b&quot;&gt;&lt;script&gt;evil()'>a</p>",
    "<iframe src='https://example.org/'>a</iframe>",
    "<object data='https://example.org/'>a</object>",
    "<embed src='https://example.org/'/>",
    "<form action='javascript:evil()'><button formaction='javascript:evil()'>a</button></form>",
    "<meta http-equiv='refresh' content='0;url=javascript:evil()'/>",
    "<base href='javascript:evil()'/>",
    "<link rel='stylesheet' href='javascript:evil()'/>",
    _SVG,
    "<math><a href='javascript:evil()'>a</a></math>",
    "<p>&lt;script&gt;evil()&lt;/script&gt;</p>",
    "<img src='a.png' onerror='evil()'/>",
    "<video src='javascript:evil()' poster='javascript:evil()'/>",
    "<noscript><p title='&lt;/noscript&gt;&lt;script&gt;evil()'>a</p></noscript>",
)
SNIPPETS = (
    *MARKUP,
    *(f'<p><a href="{html.escape(address)}">a</a></p>' for address in ADDRESSES if "\x01" not in address),
    *(f'<figure><img src="{html.escape(address)}" alt="a"/></figure>' for address in ADDRESSES if "\x01" not in address),
)


def sources(snippet: str) -> Iterator[tuple[str, bytes]]:
    """Documents of several formats with the markup in them."""
    yield "nitf", nitf(body=f"<p>It was foggy.</p>{snippet}", head=f'<meta name="a" content="{html.escape(snippet)}"/>')
    yield "newsml-g2", newsml(f"<p>It was foggy.</p>{snippet}")
    yield "ninjs", json.dumps(ninjs(f"<p>It was foggy.</p>{snippet}")).encode()
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Fog</title></head><body><p>It was foggy.</p>{snippet}</body></html>'
    epub = document("epub")
    name = re.findall(r'href="([^"]*article[^"]*\.xhtml)"', file_of(epub, "EPUB/package.opf").decode())[0]
    yield "epub", with_file(epub, f"EPUB/{name}", page.encode())
    yield "text", f"Fog {snippet}\n\nBy {snippet}\n\nIt was foggy. {snippet}\n\nShips waited in the port.".encode()


def pages(article: Article, format: str) -> Iterator[str]:
    """The XML and HTML that an article becomes."""
    sink = Sink()
    data = newsdoc.dumps(article, format, report=Collector())
    sink.write(data)
    if format in ("docx", "epub"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            yield from (package.read(name).decode() for name in package.namelist() if name.endswith((".xml", ".rels", ".xhtml", ".opf")))
            assert not [name for name in package.namelist() if name.endswith((".svg", ".html", ".htm", ".js"))]
    elif format in ("json", "ninjs"):
        yield from strings(json.loads(data), format)
    else:
        yield data.decode()


def strings(plain: object, format: str) -> Iterator[str]:
    if isinstance(plain, dict):
        if format == "ninjs" and plain.get("contenttype") in ("text/html", "application/xhtml+xml"):
            yield str(plain.get("value"))
        for key, value in plain.items():
            if key in ("href", "url") and isinstance(value, str):
                yield f'<a href="{html.escape(value)}"/>'
            yield from strings(value, format)
    elif isinstance(plain, list):
        for value in plain:
            yield from strings(value, format)


_TAG = re.compile(r"<([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*/?>")
_ATTRIBUTE = re.compile(r"([\w.:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_ACTIVE = frozenset(("script", "iframe", "object", "embed", "form", "svg", "base", "foreignobject"))
_LINKS = frozenset(("href", "src", "action", "formaction", "poster", "target", "data"))
_SCHEME = re.compile(r"[\s\x00-\x20]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|file|blob|view-source)\s*:", re.IGNORECASE)
_DATA = re.compile(r"[\s\x00-\x20]*data\s*:\s*(?!image/(?:png|jpeg|gif|webp);base64,)", re.IGNORECASE)


def faults(page: str) -> Iterator[str]:
    for tag, attributes in _TAG.findall(page):
        if tag.lower() in _ACTIVE:
            yield f"<{tag}>"
        for name, one, other in _ATTRIBUTE.findall(attributes):
            value = html.unescape(one or other)
            if name.lower().startswith("on") and "evil" in value:
                yield f"{name}={value}"
            if name.lower() in _LINKS and (_SCHEME.match(value) or _DATA.match(value)):
                yield f"{name}={value}"


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_no_script_and_no_link_to_one_is_written(snippet: str) -> None:
    for source, data in sources(snippet):
        for article in outcome(data, source).articles:
            for kind in WRITTEN:
                found = [fault for page in pages(article, kind) for fault in faults(page)]
                assert not found, (source, kind, found)


def test_the_test_sees_what_it_looks_for() -> None:
    for page in ("<script>", '<p onclick="evil()">', '<a href="java&#10;script:evil()">', "<a href='DATA:text/html,a'>", '<img src="file:///a"/>'):
        assert list(faults(page)), page
    assert not list(faults('<a href="https://example.org/"><img src="data:image/png;base64,AAAA"/></a>'))


@pytest.mark.parametrize("content", [_SVG, "<script>evil()</script>", "GIF89a<script>evil()</script>"])
def test_a_picture_that_is_none_is_not_shown_as_one(content: str) -> None:
    encoded = base64.b64encode(content.encode()).decode()
    address = f"data:image/png;base64,{encoded}"
    for source, data in sources(f'<figure><img src="{address}" alt="a"/></figure>'):
        for article in outcome(data, source).articles:
            for kind in ("newsml-g2", "ninjs", "epub", "docx"):
                shown = [page for page in pages(article, kind) if encoded[:40] in page and "<img" in page]
                assert not shown, (source, kind)
