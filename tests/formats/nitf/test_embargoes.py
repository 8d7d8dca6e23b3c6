"""A document is under embargo where it is, or may be, released after it was issued."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc import Collector

TEXT = """<nitf><head><docdata><date.issue norm="{}"/><date.release norm="{}"/></docdata></head>
<body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>It ran.</p></body.content></body></nitf>"""


@pytest.mark.parametrize(
    ("issued", "released", "is_held"),
    [
        ("20240101T120000+0500", "20240101T110000Z", True),
        ("20240101T110000Z", "20240101T120000+0500", False),
        ("20240101T120000Z", "20240101T120000Z", False),
        ("20240101T120000Z", "20240101T130000+0100", False),
        ("20240101T120000Z", "20240101T110000", True),
        ("20240101T120000", "20240101T110000Z", True),
        ("20240102T120000Z", "20240101T110000", False),
        ("20240101T120000", "20240101T110000", False),
        ("20240101T110000", "20240101T120000", True),
        ("20240101T120000", "20240101T120000Z", False),
        ("20240101", "20240101", False),
        ("20240101", "20240101T000000Z", False),
        ("20240101", "20240101T000000", False),
        ("20240101", "20240101T110000Z", True),
        ("20240101T080000+0200", "20240101", False),
        ("20240101T080000+0200", "20240102", True),
    ],
)
def test_moments_are_compared_and_not_their_letters(issued: str, released: str, is_held: bool) -> None:
    article = newsdoc.loads(TEXT.format(issued, released).encode(), "nitf", report=Collector())
    assert (article.embargoed is not None) == is_held
