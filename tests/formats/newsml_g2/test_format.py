"""How NewsML-G2 is known and named."""

from __future__ import annotations

from typing import Any

import pytest

from newsdoc import NewsdocError
from newsdoc.formats.newsml_g2 import FORMAT, NewsmlWriteOptions
from newsdoc.registry import find_format, format_of_name, identify

START = '<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">'


@pytest.mark.parametrize("name", ["newsml-g2", "newsml", "g2", "NewsML-G2"])
def test_its_names(name: str) -> None:
    assert find_format(name) is FORMAT


@pytest.mark.parametrize("head", [START.encode(), b"\xef\xbb\xbf" + START.encode(), START.encode("utf-16"), b"\n " + START.encode()])
def test_its_start_is_recognised(head: bytes) -> None:
    assert identify(head, "") is FORMAT


@pytest.mark.parametrize("head", [b"", b'{"a": "http://iptc.org/std/nar/2006-10-01/"}', b"<nitf/>", b"About http://iptc.org/std/nar/2006-10-01/"])
def test_other_starts_are_not(head: bytes) -> None:
    assert not FORMAT.recognises(head)


def test_its_suffix() -> None:
    assert format_of_name("story.newsml.xml") is FORMAT


@pytest.mark.parametrize("given", [{"version": "2.9"}, {"version": "3.0"}, {"profile": "thin"}, {"several": "one"}], ids=str)
def test_options_it_does_not_have_are_refused(given: dict[str, Any]) -> None:
    with pytest.raises(NewsdocError, match=repr(next(iter(given.values())))):
        NewsmlWriteOptions(**given)


def test_its_options_are_described() -> None:
    assert NewsmlWriteOptions().media == "embed"
    assert FORMAT.write_options is NewsmlWriteOptions
