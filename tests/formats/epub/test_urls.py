"""Which addresses an EPUB may link to."""

from __future__ import annotations

import pytest

from newsdoc.formats.epub.urls import is_valid_url


@pytest.mark.parametrize(
    ("href", "valid"),
    [
        ("https://example.org/xn--a", True),
        ("https://xn--bcher-kva.example/", True),
        ("https://a@xn--strae-oqa.example:80/", True),
        ("mailto:a@xn--a", True),
        ("https://xn--a.example/", False),
        ("https://www.XN--0/", False),
    ],
)
def test_an_encoded_host_must_stand_for_something(href: str, valid: bool) -> None:
    assert is_valid_url(href) is valid
